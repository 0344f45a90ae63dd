"""The fields of the mapping editor, kept with an armature's data and saved in its .blend file, and whether its limbs go on in IK."""

# Blender reads these annotations as they stand: no postponed evaluation in this file.
import math

import bpy
from bpy.props import BoolProperty, CollectionProperty, FloatProperty, PointerProperty, StringProperty
from bpy.types import Armature, Context, PropertyGroup

from .drafts import GROUPS, Findings, merged
from .retarget import LIMBS
from .rigs.mapping import CHAINS, RigMap


def _changed(field: PropertyGroup, context: Context) -> None:
    """What is in the fields is not what is in use any more, and was not checked."""
    draft = field.id_data.chatpose_map
    draft.is_in_use = False
    draft.notes.clear()


class ChatPoseMapBone(PropertyGroup):
    """A joint and the bone that carries it; a chain has several of the same joint."""

    joint: StringProperty()
    bone: StringProperty(name="Bone", description="The bone that carries this part of the body", update=_changed)
    twist: FloatProperty(
        name="Twist",
        description="Turn this limb about itself, for rigs that rest with the palms or knees turned",
        subtype="ANGLE",
        soft_min=-math.pi,
        soft_max=math.pi,
        update=_changed,
    )


class ChatPoseMapNote(PropertyGroup):
    """A sentence about the fields."""

    text: StringProperty()
    is_fault: BoolProperty()


class ChatPoseMap(PropertyGroup):
    """`Armature.chatpose_map`."""

    name: StringProperty(name="Name", description="What the map is called; it names its preset, too", update=_changed)
    bones: CollectionProperty(type=ChatPoseMapBone)
    root: StringProperty(
        name="Moves the Body",
        description="The bone whose location moves the whole body. Empty: the hips",
        update=_changed,
    )
    base: StringProperty(description="The map that the fields were started from, as JSON")
    notes: CollectionProperty(type=ChatPoseMapNote)
    is_in_use: BoolProperty()
    snap_ik: BoolProperty(
        name="Go On in IK",
        description="After each pose put the IK controls where they show the same pose, and switch arms and legs back to IK",
        default=False,
    )


CLASSES = (ChatPoseMapBone, ChatPoseMapNote, ChatPoseMap)


def fill(draft: ChatPoseMap, found: RigMap) -> None:
    """Put a map into the fields; every joint has one, chains one for each bone."""
    draft.name, draft.root, draft.base = found.name, found.root, found.to_json()
    draft.bones.clear()
    for joints in GROUPS.values():
        for joint in joints:
            for name in found.names(joint) or ("",):
                field = draft.bones.add()
                field.joint, field.bone = joint, name
                field.twist = math.radians(found.twists.get(joint, 0.0))


def read(draft: ChatPoseMap) -> RigMap:
    """The map that is in the fields; it may lack joints."""
    names: dict[str, tuple[str, ...]] = {}
    for field in draft.bones:
        if field.bone:
            names[field.joint] = (*names.get(field.joint, ()), field.bone)
    found = RigMap(
        name=draft.name.strip() or "Own map",
        bones={joint: bones if joint in CHAINS else bones[0] for joint, bones in names.items()},
        root=draft.root,
        twists={
            field.joint: math.degrees(field.twist) for field in draft.bones if field.twist and field.joint in LIMBS
        },
    )
    return merged(RigMap.from_json(draft.base, whole=False), found) if draft.base else found


def note(draft: ChatPoseMap, findings: Findings) -> None:
    """Show what was found of the fields."""
    draft.notes.clear()
    for sentences, is_fault in ((findings.faults, True), (findings.doubts, False)):
        for text in sentences:
            added = draft.notes.add()
            added.text, added.is_fault = text, is_fault


def register() -> None:
    """Add `Armature.chatpose_map`."""
    for cls in CLASSES:
        bpy.utils.register_class(cls)
    Armature.chatpose_map = PointerProperty(type=ChatPoseMap)


def unregister() -> None:
    """Take it away; what files hold of it stays in them."""
    del Armature.chatpose_map
    for cls in reversed(CLASSES):
        bpy.utils.unregister_class(cls)
