"""How the server gets onto this machine: the offer to install it, and how far that is."""

import bpy
from bpy.types import Context, UILayout

from ..chatpose_blender import session


def draw_offer(layout: UILayout, context: Context) -> None:
    """The button, and the permission that it needs where it was not given yet."""
    if not bpy.app.online_access:
        layout.prop(context.preferences.system, "use_online_access", text="Allow Online Access")
    layout.operator(session.INSTALL, text="Install…", icon="IMPORT")


def draw_progress(layout: UILayout) -> None:
    """The installation that is under way."""
    assert session.installation is not None
    progress = session.installation.progress
    row = layout.row(align=True)
    row.progress(factor=progress.fraction, text=progress.text)
    row.operator("chatpose.cancel", text="", icon="X")
