"""The server's panel: where it stands, start and stop, and its last words."""

from bpy.types import Context, Panel, UILayout

from ..chatpose_blender import session
from ..chatpose_blender.process import ServerProcess, State
from .installing import draw_offer, draw_progress
from .wrap import paragraph

LOG_LINES = 6
SAYS = {
    State.STARTING: ("Starting", "TIME"),
    State.LOADING: ("Loading", "TIME"),
    State.READY: ("Ready", "CHECKMARK"),
    State.STOPPED: ("Stopped", "RADIOBUT_OFF"),
    State.FAILED: ("Failed", "ERROR"),
}


class ServerPanel(Panel):
    """State, start, stop, log."""

    bl_idname = "CHATPOSE_PT_server"
    bl_label = "Server"
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "ChatPose"
    bl_options = {"DEFAULT_CLOSED"}

    def draw_header_preset(self, context: Context) -> None:
        """The state in a word."""
        text, icon = SAYS[session.server.state if session.server else State.STOPPED]
        if session.installation is not None:
            text, icon = "Installing", "TIME"
        elif not session.is_installed:
            text, icon = "Not installed", "RADIOBUT_OFF"
        self.layout.label(text=text, icon=icon)

    def draw(self, context: Context) -> None:
        """What can be done about it, and the log."""
        layout, server = self.layout, session.server
        if session.installation is not None:
            draw_progress(layout)
            return
        if server is None or not server.is_alive:
            if session.is_installed:
                layout.operator("chatpose.start_server", text="Start", icon="PLAY")
            else:
                draw_offer(layout, context)
        if server is not None:
            _draw_server(layout, context, server)


def _draw_server(layout: UILayout, context: Context, server: ServerProcess) -> None:
    if server.state in (State.STARTING, State.LOADING):
        layout.progress(factor=server.progress, text=server.message)
    elif server.state is State.READY:
        layout.label(text=f"Model: {server.message}", icon="COMMUNITY")
    if server.failure:
        failure = layout.column()
        failure.alert = True
        paragraph(failure, context, server.failure)
    if server.is_alive:
        layout.operator("chatpose.stop_server", text="Stop", icon="SNAP_FACE")
    header, body = layout.panel("chatpose_log", default_closed=True)
    header.label(text="Log")
    if body is not None:
        column = body.column(align=True)
        column.scale_y = 0.7
        column.active = False
        for line in tuple(server.log)[-LOG_LINES:]:
            column.label(text=line)
