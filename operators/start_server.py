"""`chatpose.start_server`: the server beside Blender, started and its model loaded."""

from bpy.types import Context, Event, Operator

from ..chatpose_blender import preferences, session
from ..chatpose_blender.errors import ChatPoseError
from . import waiting

LONGEST_START = 600.0
"""Seconds; large weights come from slow disks."""


class StartServer(Operator):
    """Start ChatPose's server, which holds the model; sending a prompt does this too"""

    bl_idname = "chatpose.start_server"
    bl_label = "Start Server"

    @classmethod
    def poll(cls, context: Context) -> bool:
        """It must not run yet."""
        if session.server is not None and session.server.is_alive:
            cls.poll_message_set("The server is running")
            return False
        return True

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Start it; the panel shows how far it is."""
        try:
            session.start_server(preferences.choices(context).command())
        except ChatPoseError as error:
            session.warn(error)
            self.report({"WARNING"}, str(error))
            return {"CANCELLED"}
        session.warn(None)
        waiting.watch()
        return {"FINISHED"}

    def execute(self, context: Context) -> set[str]:
        """Start it, and return when it is ready."""
        try:
            server = session.start_server(preferences.choices(context).command())
            if not server.wait(LONGEST_START):
                raise ChatPoseError(server.failure or "The server is still loading its model; try again later.")
        except ChatPoseError as error:
            session.warn(error)
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}
