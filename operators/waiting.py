"""Blender's main thread while something is under way: a timer that looks, redraws the sidebar, and lands replies."""

import bpy
from bpy.app.handlers import persistent

from ..chatpose_blender import preferences, session
from . import landing

BUSY, IDLE = 0.05, 1.0
"""Seconds between two looks: while something is under way, and at a server that might die."""


def watch() -> None:
    """Begin to look; needed whenever something was set under way without blocking."""
    unwatch()
    bpy.app.timers.register(tick, first_interval=0.01, persistent=True)


def unwatch() -> None:
    """Look no more."""
    if bpy.app.timers.is_registered(tick):
        bpy.app.timers.unregister(tick)


def tick() -> float | None:
    """One look: take in what came, land a complete reply. Tells when to look again."""
    if session.exchange is not None:
        session.exchange.advance()
        if session.exchange.finished:
            landing.land(bpy.context)
    installation = session.installation
    if installation is not None and installation.finished:
        session.installation = None
        preferences.refresh(bpy.context)
        session.warn(installation.error)
    if session.has_changed():
        _redraw()
    if session.is_busy():
        return BUSY
    return IDLE if session.server is not None else None


def _redraw() -> None:
    for window in bpy.context.window_manager.windows:
        for area in window.screen.areas:
            if area.type == "VIEW_3D":
                for region in area.regions:
                    if region.type == "UI":
                        region.tag_redraw()


@persistent
def _forget(*_: object) -> None:
    """Another file is about to be loaded: what is on its way belongs to this one."""
    session.cancel()


def register() -> None:
    """Follow the loading of files."""
    bpy.app.handlers.load_pre.append(_forget)


def unregister() -> None:
    """Stop following, and looking."""
    unwatch()
    bpy.app.handlers.load_pre.remove(_forget)
