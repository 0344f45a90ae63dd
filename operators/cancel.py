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
        """Cancel it; the prompt goes back to its field, and the scene to where a storyboard began."""
        exchange = session.exchange
        if exchange is not None:
            if exchange.line is None:
                context.scene.chatpose.prompt = exchange.prompt
            elif context.scene.name == exchange.scene:
                context.scene.frame_set(exchange.line.first)
        session.cancel()
        if session.installation is not None:
            session.installation.cancel()
        return {"FINISHED"}
