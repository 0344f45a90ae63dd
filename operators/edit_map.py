"""`chatpose.edit_map`: the fields of the mapping editor filled in, checked, put to use, or the map forgotten."""

import bpy
from bpy.props import EnumProperty, IntProperty
from bpy.types import Context, Object, Operator

from ..chatpose_blender import armatures, drafts, mapping
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import target_armature
from ..chatpose_blender.rigs.mapping import CHAINS, RigMap

ACTIONS = (
    ("START", "Start from What Is Recognised", "Fill in what ChatPose finds by itself, be it ever so little"),
    ("EMPTY", "Start Empty", "Empty all fields"),
    ("PICK", "Pick", "Take the active bone"),
    ("CLEAR", "Clear", "Take no bone for this part of the body"),
    ("ADD", "Add Bone", "Add a bone to this chain, above this one"),
    ("MIRROR", "Mirror", "Fill empty fields from the other side's, by the names of the bones"),
    ("CHECK", "Check", "Tell what is missing or doubtful"),
    ("USE", "Use This Map", "Keep this map with the character; poses go by it from now on"),
    ("RESET", "Reset to Automatic", "Forget this map; ChatPose finds by itself which bone is which"),
)


class EditMap(Operator):
    """Say which bone of the character is which part of the body"""

    bl_idname = "chatpose.edit_map"
    bl_label = "Edit Bone Map"
    bl_options = {"REGISTER", "UNDO", "INTERNAL"}

    action: EnumProperty(items=ACTIONS, options={"SKIP_SAVE"})
    index: IntProperty(
        name="Field", description="Which field is picked, cleared or added to", min=0, options={"SKIP_SAVE"}
    )

    @classmethod
    def description(cls, context: Context, properties: "EditMap") -> str:
        """What the action does."""
        return next(tooltip for name, _, tooltip in ACTIONS if name == properties.action)

    def execute(self, context: Context) -> set[str]:
        """Do it, and say what is to be said."""
        try:
            armature = editable(target_armature(context))
            said = _ACTIONS[self.action](armature, self.index)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        for kind, text in said:
            self.report({kind}, text)
        return {"FINISHED"}


Said = list[tuple[str, str]]
"""What is reported: of what kind, and the sentence."""


def editable(armature: Object) -> Object:
    """The armature, whose map can be changed. Raises ChatPoseError."""
    if armature.type != "ARMATURE":
        raise ChatPoseError(f"{armature.name} is no armature; choose one as the character.")
    if armature.data.library is not None:
        raise ChatPoseError(
            f"{armature.data.name} is linked from another file; make a library override of it, or map its bones in that file."
        )
    return armature


def use(armature: Object) -> Said:
    """Keep what the fields say, unless it has faults; the fields' notes tell."""
    draft = armature.data.chatpose_map
    found = mapping.read(draft)
    findings = check(armature, found)
    if findings.faults:
        count = len(findings.faults)
        more = f" ({count - 1} more below the fields.)" if count > 1 else ""
        raise ChatPoseError(f"The map cannot be used yet. {findings.faults[0]}{more}")
    armatures.keep_map(armature, found)
    draft.is_in_use = True
    said = [("INFO", f"{armature.name} is posed by the map {found.name} from now on.")]
    return said + [("WARNING", doubt) for doubt in findings.doubts]


def check(armature: Object, found: RigMap) -> drafts.Findings:
    """Check a map on an armature, and show what was found."""
    findings = drafts.check(found, armatures.parents_of(armature), armatures.places_of(armature))
    mapping.note(armature.data.chatpose_map, findings)
    return findings


def _start(armature: Object, index: int) -> Said:
    found = armatures.nearest_map(armature)
    mapping.fill(armature.data.chatpose_map, found)
    findings = check(armature, found)
    if not found.bones:
        return [("WARNING", "ChatPose recognises no bone of a human here; choose them one by one.")]
    if findings.faults:
        return [("WARNING", f"This looks like {found.name}, but some bones are missing; see below the fields.")]
    return [("INFO", f"Filled in as ChatPose finds it: {found.name}.")]


def _empty(armature: Object, index: int) -> Said:
    mapping.fill(armature.data.chatpose_map, RigMap(armature.name, {}))
    return []


def _pick(armature: Object, index: int) -> Said:
    field = _field(armature, index)
    active = armature.data.edit_bones.active if armature.mode == "EDIT" else armature.data.bones.active
    if active is None:
        raise ChatPoseError(f"No bone of {armature.name} is active; click on one in Pose Mode, then pick it.")
    field.bone = active.name
    return [("INFO", f"{active.name} is the {drafts.spoken(field.joint)}.")]


def _clear(armature: Object, index: int) -> Said:
    field, bones = _field(armature, index), armature.data.chatpose_map.bones
    if field.joint in CHAINS and sum(other.joint == field.joint for other in bones) > 1:
        field.bone = ""  # so that what was checked is known to be old
        bones.remove(index)
    else:
        field.bone = ""
    return []


def _add(armature: Object, index: int) -> Said:
    field, bones = _field(armature, index), armature.data.chatpose_map.bones
    if field.joint not in CHAINS:
        raise ChatPoseError(f"The {drafts.spoken(field.joint)} is one bone; only spine and neck are chains.")
    bones.add().joint = field.joint
    bones.move(len(bones) - 1, index + 1)
    return []


def _mirror(armature: Object, index: int) -> Said:
    draft = armature.data.chatpose_map
    before = mapping.read(draft)
    after, unknown = drafts.mirrored(before, armature.data.bones.keys())
    for field in draft.bones:
        if not field.bone and after.names(field.joint) and field.joint not in CHAINS:
            field.bone = after.names(field.joint)[0]
    count = len(after.bones) - len(before.bones)
    said = [("WARNING", sentence) for sentence in unknown]
    if count or unknown:
        return [*said, ("INFO", f"{count} {'field' if count == 1 else 'fields'} filled from the other side.")]
    return [("INFO", "Nothing to fill: on neither side a field is empty whose other side is chosen.")]


def _check(armature: Object, index: int) -> Said:
    findings = check(armature, mapping.read(armature.data.chatpose_map))
    said = [("WARNING", sentence) for sentence in (*findings.faults, *findings.doubts)]
    return said or [("INFO", "The map is complete, and nothing about it is doubtful.")]


def _use(armature: Object, index: int) -> Said:
    return use(armature)


def _reset(armature: Object, index: int) -> Said:
    armatures.forget_map(armature)
    draft = armature.data.chatpose_map
    draft.bones.clear()
    draft.notes.clear()
    draft.is_in_use = False
    try:
        return [("INFO", f"ChatPose finds by itself which bone is which: {armatures.recognised(armature).name}.")]
    except ChatPoseError as error:
        return [("WARNING", str(error))]


def _field(armature: Object, index: int) -> bpy.types.PropertyGroup:
    bones = armature.data.chatpose_map.bones
    if index >= len(bones):
        raise ChatPoseError("The mapping editor has no such field; start it first.")
    return bones[index]


_ACTIONS = {
    "START": _start,
    "EMPTY": _empty,
    "PICK": _pick,
    "CLEAR": _clear,
    "ADD": _add,
    "MIRROR": _mirror,
    "CHECK": _check,
    "USE": _use,
    "RESET": _reset,
}
