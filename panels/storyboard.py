"""The storyboard: a list of sentences, the frame that each is keyed at, and how far the keying is."""

from bpy.types import Context, Panel, UILayout, UIList

from ..chatpose_blender import session
from ..chatpose_blender.properties import ChatPoseLine, ChatPoseSettings
from .wrap import paragraph


class StoryboardLines(UIList):
    """A line: its frame, its sentence, and how it went."""

    bl_idname = "CHATPOSE_UL_storyboard"

    def draw_item(
        self,
        context: Context,
        layout: UILayout,
        data: ChatPoseSettings,
        item: ChatPoseLine,
        icon: int,
        active_data: ChatPoseSettings,
        active_property: str,
        index: int = 0,
        flt_flag: int = 0,
    ) -> None:
        """One line."""
        asked = None if session.exchange is None else session.exchange.line
        first = context.scene.frame_current if asked is None else asked.first
        row = layout.row(align=True)
        frame = row.row()
        frame.ui_units_x = 2.2
        frame.active = False
        frame.label(text=str(first + index * data.spacing))
        row.prop(item, "prompt", text="", emboss=False, placeholder="What the character does")
        if asked is not None and asked.number == index:
            row.label(icon="TIME")
        elif item.error:
            row.label(icon="ERROR")
        else:
            row.label(icon="CHECKMARK" if item.keyed else "BLANK1")


class StoryboardPanel(Panel):
    """Lines, spacing, and the button that keys them."""

    bl_idname = "CHATPOSE_PT_storyboard"
    bl_label = "Storyboard"
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "ChatPose"
    bl_parent_id = "CHATPOSE_PT_prompt"
    bl_options = {"DEFAULT_CLOSED"}

    def draw(self, context: Context) -> None:
        """From what is asked to what went wrong."""
        layout, settings = self.layout, context.scene.chatpose
        asked = None if session.exchange is None else session.exchange.line
        body = layout.column()
        body.enabled = asked is None
        _draw_lines(body, settings)
        if asked is None:
            keying = layout.row()
            keying.scale_y = 1.3
            keying.operator("chatpose.storyboard", icon="RENDER_ANIMATION")
        else:
            count = len(settings.lines)
            row = layout.row(align=True)
            row.scale_y = 1.3
            row.progress(factor=asked.number / max(count, 1), text=f"Line {asked.number + 1} of {count}")
            row.operator("chatpose.cancel", text="", icon="X")
        for number, line in enumerate(settings.lines, 1):
            if line.error:
                failed = layout.column()
                failed.alert = True
                paragraph(failed, context, f"Line {number}: {line.error}", icon="ERROR")


def _draw_lines(layout: UILayout, settings: ChatPoseSettings) -> None:
    row = layout.row()
    row.template_list(StoryboardLines.bl_idname, "", settings, "lines", settings, "active_line", rows=4)
    buttons = row.column(align=True)
    for action, icon in (("ADD", "ADD"), ("REMOVE", "REMOVE"), ("UP", "TRIA_UP"), ("DOWN", "TRIA_DOWN")):
        buttons.operator("chatpose.edit_storyboard", text="", icon=icon).action = action
    row = layout.row(align=True)
    row.prop(settings, "script", text="", icon="TEXT", placeholder="A text with a line for each")
    row.operator("chatpose.edit_storyboard", text="", icon="IMPORT").action = "READ"
    layout.prop(settings, "spacing")
