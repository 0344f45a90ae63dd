"""`chatpose.stop_server`: the server ended, its memory given back."""

from bpy.types import Context, Operator

from ..chatpose_blender import session


class StopServer(Operator):
    """Stop the server and give its memory back"""

    bl_idname = "chatpose.stop_server"
    bl_label = "Stop Server"

    @classmethod
    def poll(cls, context: Context) -> bool:
        """There must be a server."""
        if session.server is None:
            cls.poll_message_set("The server is not running")
            return False
        return True

    def execute(self, context: Context) -> set[str]:
        """Stop it; a prompt on its way goes back to its field."""
        if session.exchange is not None:
            context.scene.chatpose.prompt = session.exchange.prompt
        session.stop_server()
        return {"FINISHED"}
