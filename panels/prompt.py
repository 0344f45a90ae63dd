"""The panel that an artist works in: the character, the prompt, the picture, send."""

from bpy.types import Context, Object, Panel, UILayout

from ..chatpose_blender import session
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.process import State
from ..chatpose_blender.properties import ChatPoseSettings, target_armature
from .installing import draw_offer, draw_progress
from .wrap import paragraph

FIRST_HINT, NEXT_HINT = "a person waving", "now raise the left arm"


class PromptPanel(Panel):
    """Character, prompt, reference image, and Send."""

    bl_idname = "CHATPOSE_PT_prompt"
    bl_label = "ChatPose"
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "ChatPose"

    def draw(self, context: Context) -> None:
        """From who is posed, over what is asked, to what went wrong."""
        layout, settings = self.layout, context.scene.chatpose
        character = _character(context)
        _draw_character(layout, settings, character)
        layout.separator(factor=0.5)
        _draw_prompt(layout, settings)
        if session.exchange is None:
            send = layout.row()
            send.scale_y = 1.6
            send.operator("chatpose.send", icon="PLAY")
        else:
            _draw_waiting(layout)
        _draw_alert(layout, context)
        layout.separator(factor=0.5)
        row = layout.row(align=True)
        row.prop(settings, "key_it", toggle=True, icon="RECORD_ON" if settings.key_it else "RECORD_OFF")
        row.prop(settings, "on_ground", toggle=True, icon="TRIA_DOWN_BAR")
        row.operator("chatpose.insert_key", text="", icon="KEY_HLT")


def _character(context: Context) -> Object | None:
    try:
        return target_armature(context)
    except ChatPoseError:
        return None


def _draw_character(layout: UILayout, settings: ChatPoseSettings, character: Object | None) -> None:
    placeholder = character.name if character else "Choose an armature"
    layout.prop(settings, "armature", text="", icon="OUTLINER_OB_ARMATURE", placeholder=placeholder)
    if character is None:
        layout.operator("chatpose.add_mannequin", icon="ADD")


def _draw_prompt(layout: UILayout, settings: ChatPoseSettings) -> None:
    hint = NEXT_HINT if settings.messages else FIRST_HINT
    column = layout.column(align=True)
    column.enabled = session.exchange is None
    if hasattr(column, "textbox"):  # Blender 5.2
        column.textbox(settings, "prompt", initial_visible_lines=3, placeholder=hint)
    else:
        field = column.row()
        field.scale_y = 1.3
        field.prop(settings, "prompt", text="", placeholder=hint)
    column.prop(settings, "image", text="", icon="IMAGE_DATA", placeholder="Reference image")


def _draw_waiting(layout: UILayout) -> None:
    server = session.server
    row = layout.row(align=True)
    row.scale_y = 1.6
    if server is not None and server.state is not State.READY:
        row.progress(factor=server.progress, text=server.message)
    else:
        row.progress(factor=0.0, text="Posing…")
    row.operator("chatpose.cancel", text="", icon="X")


def _draw_alert(layout: UILayout, context: Context) -> None:
    """What went wrong last, or is missing, with the button that mends it."""
    if session.installation is not None:
        draw_progress(layout)
        return
    alert = session.alert
    if alert is None and session.is_installed:
        return
    box = layout.box()
    if alert is None:
        paragraph(box, context, "ChatPose's server is not installed yet.", icon="INFO")
        draw_offer(box, context)
        return
    text = box.column()
    text.alert = True
    paragraph(text, context, alert.text, icon="ERROR")
    if alert.remedy == session.INSTALL:
        draw_offer(box, context)
    elif alert.remedy:
        box.operator(alert.remedy)
