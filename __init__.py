"""ChatPose, an extension of Blender: register() and unregister(), and nothing imported until they are called."""


def register() -> None:
    """Called by Blender when the extension is enabled."""


def unregister() -> None:
    """Called by Blender when the extension is disabled."""
