"""The conversation, the newest exchange first: what was asked, what was answered, and the poses to take again."""

import bpy
from bpy.types import Context, Panel, UILayout

from ..chatpose_blender import session
from ..chatpose_blender.properties import ChatPoseMessage
from .wrap import paragraph

MOST_SHOWN = 30
"""Messages; the file keeps them all."""


class ConversationPanel(Panel):
    """Prompts, replies and their poses."""

    bl_idname = "CHATPOSE_PT_conversation"
    bl_label = "Conversation"
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "ChatPose"

    def draw_header_preset(self, context: Context) -> None:
        """The way to begin anew."""
        if context.scene.chatpose.messages:
            self.layout.operator("chatpose.clear_conversation", text="", icon="TRASH", emboss=False)

    def draw(self, context: Context) -> None:
        """The exchange that is on its way, then the finished ones."""
        layout, messages = self.layout, context.scene.chatpose.messages
        if session.exchange is not None:
            box = layout.box()
            paragraph(box, context, session.exchange.prompt or "The reference image", icon="USER")
            paragraph(box, context, f"{session.exchange.text.lstrip()} …", icon="BLANK1")
        elif not messages:
            hint = layout.column()
            hint.active = False
            paragraph(hint, context, "Say what the character shall do. Then change it: “now raise the left arm”.")
        first = max(len(messages) - MOST_SHOWN, 0)
        for number in range(len(messages) - 2, first - 1, -2):
            _draw_exchange(layout.box(), context, messages[number], messages[number + 1], number + 1)


def _draw_exchange(
    layout: UILayout, context: Context, asked: ChatPoseMessage, answered: ChatPoseMessage, number: int
) -> None:
    """One prompt and its reply; `number` is the reply's place in the conversation."""
    column = layout.column(align=True)
    if asked.text:
        paragraph(column, context, asked.text, icon="USER")
    if asked.image:
        paragraph(column, context, bpy.path.basename(asked.image), icon="IMAGE_DATA")
    if answered.text:
        paragraph(layout, context, answered.text, icon="BLANK1")
    if answered.poses:
        row = layout.row(align=True)
        for index in range(len(answered.poses)):
            text = "Apply" if len(answered.poses) == 1 else f"Apply {index + 1}"
            again = row.operator("chatpose.reapply_pose", text=text, icon="ARMATURE_DATA")
            again.message, again.index = number, index
        row.operator("chatpose.vary", text="", icon="FILE_REFRESH").message = number
