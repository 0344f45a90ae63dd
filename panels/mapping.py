"""The mapping editor: which bone of the character is which part of the body, said by the artist; and whether limbs go on in IK."""

from bpy.types import Armature, Context, Object, Panel, UILayout

from ..chatpose_blender.armatures import map_of, own_map
from ..chatpose_blender.drafts import GROUPS, called
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.limbs import limbs_of
from ..chatpose_blender.properties import target_armature
from ..chatpose_blender.retarget import LIMBS
from ..chatpose_blender.rigs.mapping import CHAINS
from .wrap import paragraph

LABELS = {"Trunk": 0.22, "Arms": 0.36, "Legs": 0.32}
"""Of the width: what the names of a group's parts take."""

NOT_YET = "Not recognised. Choose the bones, then use the map."


class MappingPanel(Panel):
    """How the rig was recognised, the fields to say it otherwise, presets."""

    bl_idname = "CHATPOSE_PT_mapping"
    bl_label = "Bone Map"
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "ChatPose"
    bl_parent_id = "CHATPOSE_PT_prompt"
    bl_options = {"DEFAULT_CLOSED"}

    def draw(self, context: Context) -> None:
        """From what is known, over what can be said, to what is wrong with it."""
        layout = self.layout
        try:
            armature = target_armature(context)
        except ChatPoseError as error:
            paragraph(layout, context, str(error), icon="INFO")
            return
        if armature.type != "ARMATURE":
            return
        _draw_status(layout, context, armature)
        draft = armature.data.chatpose_map
        if not draft.bones:
            column = layout.column(align=True)
            _action(column, "START", text="Start from What Is Recognised", icon="VIEWZOOM")
            _action(column, "EMPTY", text="Start Empty", icon="ADD")
            column.operator("chatpose.load_map", text="Load Preset…", icon="IMPORT")
            return
        _draw_fields(layout, armature.data)
        column = layout.column(align=True)
        row = column.row(align=True)
        _action(row, "MIRROR", text="Mirror", icon="MOD_MIRROR")
        _action(row, "CHECK", text="Check", icon="VIEWZOOM")
        use = column.row(align=True)
        use.scale_y = 1.3
        use.enabled = not draft.is_in_use
        _action(use, "USE", text="In Use" if draft.is_in_use else "Use This Map", icon="CHECKMARK")
        _draw_notes(layout, context, armature.data)
        column = layout.column(align=True)
        column.prop(draft, "name", text="", placeholder="Name of the map")
        row = column.row(align=True)
        row.operator("chatpose.save_map", text="Save…", icon="EXPORT")
        row.operator("chatpose.load_map", text="Load…", icon="IMPORT")
        row = column.row(align=True)
        _action(row, "START", text="Recognise", icon="FILE_REFRESH")
        _action(row, "RESET", text="Reset", icon="LOOP_BACK")


def _draw_status(layout: UILayout, context: Context, armature: Object) -> None:
    """How the rig is known, and what follows from it."""
    box = layout.box()
    try:
        found = map_of(armature)
    except ChatPoseError as error:
        alert = box.column()
        alert.alert = True
        is_begun = armature.data.chatpose_map.bones and own_map(armature) is None
        paragraph(alert, context, NOT_YET if is_begun else str(error), icon="ERROR")
        if own_map(armature) is not None:
            _action(box, "RESET", text="Reset to Automatic", icon="LOOP_BACK")
        return
    text = found.name if own_map(armature) is None else f"Own map: {found.name}"
    paragraph(box, context, text, icon="CHECKMARK")
    if limbs_of(armature, found):
        row = box.row(align=True)
        row.prop(armature.data.chatpose_map, "snap_ik")
        row.operator("chatpose.snap_ik", text="", icon="CON_KINEMATIC")


def _draw_fields(layout: UILayout, data: Armature) -> None:
    draft = data.chatpose_map
    for group, joints in GROUPS.items():
        header, body = layout.panel(f"chatpose_map_{group}", default_closed=group != "Trunk")
        filled = [bool(field.bone) for field in draft.bones if field.joint in joints]
        header.label(text=f"{group}  {sum(filled)}/{len(filled)}")
        if body is None:
            continue
        column = body.column(align=True)
        seen: dict[str, int] = {}
        for index, field in enumerate(draft.bones):
            if field.joint not in joints:
                continue
            seen[field.joint] = seen.get(field.joint, 0) + 1
            number = seen[field.joint]
            split = column.split(factor=LABELS[group], align=True)
            split.label(text=called(field.joint) if number == 1 else f"{called(field.joint)} {number}")
            row = split.row(align=True)
            row.prop_search(field, "bone", data, "bones", text="", icon="BONE_DATA")
            _action(row, "PICK", index, icon="EYEDROPPER")
            if field.joint in CHAINS:  # every field has a cross of its own that empties it
                _action(row, "CLEAR", index, icon="REMOVE")
                _action(row, "ADD", index, icon="ADD")
    header, body = layout.panel("chatpose_map_more", default_closed=True)
    header.label(text="More")
    if body is not None:
        column = body.column()
        split = column.split(factor=LABELS["Arms"], align=True)
        split.label(text="Moves Body")
        split.prop_search(draft, "root", data, "bones", text="", icon="BONE_DATA")
        twists = column.column(align=True)
        twists.label(text="Twist of limbs at rest")
        for field in draft.bones:
            if field.joint in LIMBS and field.bone:
                twists.prop(field, "twist", text=called(field.joint))


def _draw_notes(layout: UILayout, context: Context, data: Armature) -> None:
    notes = data.chatpose_map.notes
    if not notes:
        return
    box = layout.box()
    for note in notes:
        column = box.column()
        column.alert = note.is_fault
        paragraph(column, context, note.text, icon="ERROR" if note.is_fault else "QUESTION")


def _action(layout: UILayout, action: str, index: int = 0, *, text: str = "", icon: str) -> None:
    button = layout.operator("chatpose.edit_map", text=text, icon=icon)
    button.action, button.index = action, index
