"""ChatPose: pose a character with a sentence or a reference photo. A doorway: nothing is imported until asked."""


def register() -> None:
    """Add ChatPose's properties, operators and panels to Blender."""
    import atexit

    from . import operators, panels
    from .chatpose_blender import mapping, preferences, properties, session

    for part in (preferences, properties, mapping, operators, panels):
        part.register()
    atexit.register(session.close)


def unregister() -> None:
    """Take everything away again, and stop the server."""
    import atexit

    from . import operators, panels
    from .chatpose_blender import mapping, preferences, properties, session

    session.close()
    atexit.unregister(session.close)
    for part in (panels, operators, mapping, properties, preferences):
        part.unregister()
