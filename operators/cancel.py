"""`chatpose.cancel`: the prompt or the installation that is under way, given up."""

from bpy.types import Context, Operator

from ..chatpose_blender import session


class Cancel(Operator):
    """Give up what is under way; the scene stays as it is"""

    bl_idname = "chatpose.cancel"
    bl_label = "Cancel"

    @classmethod
    def poll(cls, context: Context) -> bool:
        """Something must be under way."""
        if session.exchange is None and (session.installation is None or session.installation.finished):
            cls.poll_message_set("Nothing is under way")
            return False
        return True

    def execute(self, context: Context) -> set[str]:
        """Cancel it; the prompt goes back to its field."""
        if session.exchange is not None:
            context.scene.chatpose.prompt = session.exchange.prompt
        session.cancel()
        if session.installation is not None:
            session.installation.cancel()
        return {"FINISHED"}
