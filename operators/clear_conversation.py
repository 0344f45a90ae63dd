"""`chatpose.clear_conversation`: the scene's conversation, begun anew."""

from bpy.types import Context, Operator


class ClearConversation(Operator):
    """Forget this scene's conversation; poses and keyframes stay"""

    bl_idname = "chatpose.clear_conversation"
    bl_label = "Clear Conversation"
    bl_options = {"REGISTER", "UNDO"}

    @classmethod
    def poll(cls, context: Context) -> bool:
        """There must be a conversation."""
        if not context.scene.chatpose.messages:
            cls.poll_message_set("The conversation is empty")
            return False
        return True

    def execute(self, context: Context) -> set[str]:
        """Clear it."""
        context.scene.chatpose.messages.clear()
        return {"FINISHED"}
