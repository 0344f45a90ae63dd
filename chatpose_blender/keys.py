"""Keys on an armature's bones: on which channels, with which options, in which action.

Reads and writes Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .errors import ChatPoseError
from .markers import mark
from .skeleton import JOINT

if TYPE_CHECKING:
    from bpy.types import AnimData, FCurve, KeyingSet, Object, PoseBone, PreferencesEdit, Scene

    from .retarget import Rig
    from .rigs.mapping import RigMap

Values = tuple[float, ...]

ROTATIONS = {"QUATERNION": "rotation_quaternion", "AXIS_ANGLE": "rotation_axis_angle"}
"""The property that holds a bone's rotation in each mode; every other mode is Euler."""
SAME_FRAME = 0.01
"""Keys nearer to each other in time than this are one for Blender."""
BONE_PATH = re.compile(r'(pose\.bones\["(?:\\.|[^"\\])*"\])\.?(.+)')

_L, _R, _S, _PROPERTIES = "location", "rotation", "scale", "properties"
BUILT_IN_SETS = {
    "Location": (_L,), "Rotation": (_R,), "Scaling": (_S,), "BUILTIN_KSI_LocRot": (_L, _R), "LocRotScale": (_L, _R, _S),
    "LocRotScaleCProp": (_L, _R, _S, _PROPERTIES), "BUILTIN_KSI_LocScale": (_L, _S), "BUILTIN_KSI_RotScale": (_R, _S),
    "BUILTIN_KSI_VisualLoc": (_L,), "BUILTIN_KSI_VisualRot": (_R,), "BUILTIN_KSI_VisualScaling": (_S,),
    "BUILTIN_KSI_VisualLocRot": (_L, _R), "BUILTIN_KSI_VisualLocRotScale": (_L, _R, _S),
    "BUILTIN_KSI_VisualLocScale": (_L, _S), "BUILTIN_KSI_VisualRotScale": (_R, _S),
    "WholeCharacter": (_L, _R, _S, _PROPERTIES), "WholeCharacterSelected": (_L, _R, _S, _PROPERTIES),
    "Available": (_L, _R, _S, _PROPERTIES),
}  # fmt: skip
"""What Blender's own keying sets name of a bone. They find their paths by the editor that they are used in, and a timer has none."""
AVAILABLE = "Available"


@dataclass(frozen=True)
class Channel:
    """What is keyed of one bone: a property, all of an array or one channel of it."""

    bone: PoseBone
    path: str
    index: int = -1

    @property
    def kind(self) -> str:
        """What keying sets call it."""
        if self.path.startswith("["):
            return _PROPERTIES
        return _R if self.path.startswith("rotation") else self.path


@dataclass(frozen=True)
class Keying:
    """How keys are set.

    `keying_set`: the artist's, which decides what is keyed where it names something of the posed bones. `needed`: only where
    a value changes; `available`: only what is animated already; `replace`: only keys that are there; `cycles`: keep cyclic
    animation cyclic. `prompt` is kept with the keys.
    """

    keying_set: KeyingSet | None = None
    needed: bool = False
    available: bool = False
    replace: bool = False
    cycles: bool = False
    prompt: str = ""

    @property
    def options(self) -> set[str]:
        """The same for `keyframe_insert`."""
        chosen = {
            "INSERTKEY_NEEDED": self.needed,
            "INSERTKEY_REPLACE": self.replace,
            "INSERTKEY_CYCLE_AWARE": self.cycles,
        }
        return {option for option, is_on in chosen.items() if is_on}


def wished(scene: Scene, preferences: PreferencesEdit, *, key_it: bool, prompt: str = "") -> Keying | None:
    """How the artist wants keys set; None for not at all.

    `key_it` is the artist's word for it and counts as keying by hand. Without it, auto-keying decides, as in Blender with
    preferences of its own.
    """
    tools, keying_set = scene.tool_settings, scene.keying_sets.active
    needed = preferences.use_keyframe_insert_needed
    if key_it:
        return Keying(keying_set, needed=needed, cycles=tools.use_keyframe_cycle_aware, prompt=prompt)
    if not tools.use_keyframe_insert_auto:
        return None
    return Keying(
        keying_set if tools.use_keyframe_insert_keyingset else None,
        needed=preferences.use_auto_keyframe_insert_needed,
        available=preferences.use_keyframe_insert_available,
        replace=tools.auto_keying_mode == "REPLACE_KEYS",
        cycles=tools.use_keyframe_cycle_aware,
        prompt=prompt,
    )


def posed(armature: Object, found: RigMap, rig: Rig, joints: Set[int] | None = None) -> list[Channel]:
    """What a pose is made of: the rotations of the bones that carry joints, the root's location, the switches.

    Where `joints` are given, the rotations of their bones and the switches.
    """
    numbers = (
        number
        for number, share in sorted(rig.shares.items())
        if joints is None or JOINT[share.joint] in joints or JOINT[share.towards] in joints
    )
    bones = (armature.pose.bones[rig.bones[number]] for number in numbers)
    channels = [Channel(bone, rotation_of(bone)) for bone in bones]
    if joints is None:
        channels.append(Channel(armature.pose.bones[rig.bones[rig.root]], "location"))
    for name, switches in found.switches.items():
        bone = armature.pose.bones[name]
        channels += (Channel(bone, f'["{switch}"]') for switch in switches if switch in bone)
    return channels


def rotation_of(bone: PoseBone) -> str:
    """The property that holds a bone's rotation."""
    return ROTATIONS.get(bone.rotation_mode, "rotation_euler")


def insert(armature: Object, posed: Sequence[Channel], frame: float, keying: Keying) -> list[str]:
    """Key what was posed at a frame of the scene, and keep the prompt; tells in sentences what could not be keyed.

    Raises ChatPoseError where the action cannot be changed.
    """
    check_editable(armature)
    channels = list(_chosen(armature, posed, keying))
    if not channels:
        return [_nothing(keying)] if keying.keying_set is not None else []
    bind_slot(armature)
    refused: dict[str, None] = {}
    keyed = False
    for channel in channels:
        done = channel.bone.keyframe_insert(
            channel.path,
            index=channel.index,
            frame=frame,
            group=channel.bone.name,
            keytype="GENERATED",
            options=keying.options,
        )
        keyed |= done
        if not done and not keying.needed and not keying.replace:
            refused[channel.bone.name] = None
    if keyed and keying.prompt:
        animation = armature.animation_data
        mark(animation.action, round(time_in_action(animation, frame)), keying.prompt)
    return [f"Not keyed, for their F-curves are locked: {', '.join(refused)}."] if refused else []


def check_editable(armature: Object) -> None:
    """Raises ChatPoseError where keys cannot go into the armature's action."""
    animation = armature.animation_data
    if animation is not None and animation.action is not None and animation.action.library is not None:
        raise ChatPoseError(
            f"The action {animation.action.name} of {armature.name} is linked from another file; make it local or take "
            "another action, then key the pose."
        )


# --- What is keyed ---------------------------------------------------------------------------------------------------


def _chosen(armature: Object, posed: Sequence[Channel], keying: Keying) -> Iterable[Channel]:
    """What of the posed bones is keyed: all that was posed, or what the keying set names."""
    named, available = _named(armature, posed, keying.keying_set), keying.available
    if keying.keying_set is not None and keying.keying_set.bl_idname == AVAILABLE:
        available = True
    channels = posed if named is None else named
    return _animated(armature, channels) if available else channels


def _named(armature: Object, posed: Sequence[Channel], keying_set: KeyingSet | None) -> list[Channel] | None:
    """What a keying set names of the posed bones; None where it has nothing to say about them."""
    if keying_set is None:
        return None
    bones = {channel.bone.path_from_id(): channel.bone for channel in posed}
    if keying_set.is_path_absolute:
        found = []
        for path in keying_set.paths:
            parts = BONE_PATH.fullmatch(path.data_path or "") if path.id == armature else None
            if parts is not None and parts[1] in bones:
                index = -1 if path.use_entire_array else path.array_index
                found.append(Channel(bones[parts[1]], parts[2], index))
        return found or None
    kinds = BUILT_IN_SETS.get(keying_set.bl_idname)
    if kinds is None:
        return None
    found = [
        Channel(bone, {_R: rotation_of(bone)}.get(kind, kind))
        for bone in bones.values()
        for kind in kinds
        if kind != _PROPERTIES
    ]
    return found + [channel for channel in posed if channel.kind == _PROPERTIES and _PROPERTIES in kinds]


def _animated(armature: Object, channels: Iterable[Channel]) -> Iterator[Channel]:
    """The single channels that have an F-curve already."""
    indices: dict[str, list[int]] = {}
    for curve in curves_of(armature):
        indices.setdefault(curve.data_path, []).append(curve.array_index)
    for channel in channels:
        for index in indices.get(channel.bone.path_from_id(channel.path), ()):
            if channel.index in (-1, index):
                yield Channel(channel.bone, channel.path, -1 if channel.kind == _PROPERTIES else index)


def _nothing(keying: Keying) -> str:
    assert keying.keying_set is not None
    return (
        f"No key was set: the keying set {keying.keying_set.bl_label} takes only what is animated already. Take another "
        "keying set, or none."
    )


# --- Actions, slots and the NLA --------------------------------------------------------------------------------------


def curves_of(armature: Object) -> Iterable[FCurve]:
    """The F-curves that move the armature, in its action: since Blender 4.4 those of its slot."""
    animation = armature.animation_data
    if animation is None or animation.action is None:
        return ()
    if not hasattr(animation.action, "layers"):
        return animation.action.fcurves
    slot = animation.action_slot
    bags = (strip.channelbag(slot) for layer in animation.action.layers for strip in layer.strips if slot is not None)
    return [curve for bag in bags if bag is not None for curve in bag.fcurves]


def bind_slot(armature: Object) -> None:
    """Give an armature whose action has no slot for it one of its own, or one that waits for it; Blender 4.4 and later.

    Without one its keys would move nothing; with that of another character they would move both.
    """
    animation = armature.animation_data
    if animation is None or animation.action is None or not hasattr(animation, "action_slot"):
        return
    if animation.action_slot is None:
        free = [
            slot for slot in animation.action_suitable_slots if slot.name_display == armature.name or not slot.users()
        ]
        own = [slot for slot in free if slot.name_display == armature.name]
        slot = next(iter(own or free), None)
        animation.action_slot = slot or animation.action.slots.new(id_type="OBJECT", name=armature.name)


def time_in_action(animation: AnimData, frame: float) -> float:
    """A frame of the scene as the action counts: another one only where a strip of the NLA is tweaked."""
    return animation.nla_tweak_strip_time_to_scene(frame, invert=True) if animation.use_tweak_mode else frame
