"""Keys on an armature's bones: on which channels, with which options, in which action.

Reads and writes Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .actions import bind_slot, check_editable, curves_of, stands_for_itself, time_in_action
from .markers import mark
from .skeleton import JOINT

if TYPE_CHECKING:
    from bpy.types import KeyingSet, Object, PoseBone, PreferencesEdit, Scene

    from .retarget import Rig
    from .rigs.mapping import RigMap

Values = tuple[float, ...]

ROTATIONS = {"QUATERNION": "rotation_quaternion", "AXIS_ANGLE": "rotation_axis_angle"}
"""The property that holds a bone's rotation in each mode; every other mode is Euler."""
SAME_FRAME = 0.01
"""Keys nearer to each other in time than this are one for Blender."""
MOST_NAMES = 6
"""Bones that a sentence names."""
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

    `keying_set`: the artist's, which decides what is keyed where it names something of the posed bones. `visual`: of bones
    with constraints what shows, not what is written; `needed`: only where a value changes; `available`: only what is animated
    already; `replace`: only keys that are there; `cycles`: keep cyclic animation cyclic. `prompt` is kept with the keys.
    """

    keying_set: KeyingSet | None = None
    visual: bool = False
    needed: bool = False
    available: bool = False
    replace: bool = False
    cycles: bool = False
    prompt: str = ""

    @property
    def options(self) -> set[str]:
        """The same for `keyframe_insert`."""
        chosen = {
            "INSERTKEY_VISUAL": self.visual,
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
    if not key_it and not tools.use_keyframe_insert_auto:
        return None
    if not key_it and not tools.use_keyframe_insert_keyingset:
        keying_set = None
    visual = preferences.use_visual_keying
    needed = preferences.use_keyframe_insert_needed if key_it else preferences.use_auto_keyframe_insert_needed
    if keying_set is not None and keying_set.use_insertkey_override_visual:
        visual = keying_set.use_insertkey_visual
    if keying_set is not None and keying_set.use_insertkey_override_needed:
        needed = keying_set.use_insertkey_needed
    return Keying(
        keying_set,
        visual=visual,
        needed=needed,
        available=not key_it and preferences.use_keyframe_insert_available,
        replace=not key_it and tools.auto_keying_mode == "REPLACE_KEYS",
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


def path_of(channel: Channel) -> str:
    """An F-curve's path to a channel."""
    bone = channel.bone
    return bone.path_from_id() + channel.path if channel.kind == "properties" else bone.path_from_id(channel.path)


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
    plain = stands_for_itself(armature.animation_data)
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
        if not (keying.needed or keying.replace) and not (done and (plain or _has_key(armature, channel, frame))):
            refused[channel.bone.name] = None
    if keyed and keying.prompt:
        animation = armature.animation_data
        mark(animation.action, round(time_in_action(animation, frame)), keying.prompt)
    return list(_refusals(armature, refused))


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


def _refusals(armature: Object, bones: Iterable[str]) -> Iterator[str]:
    """A sentence for each reason why bones, by their names, could not be keyed."""
    closed = {
        found[1]
        for curve in curves_of(armature)
        if (curve.lock or (curve.group is not None and curve.group.lock))
        and (found := BONE_PATH.fullmatch(curve.data_path)) is not None
    }
    locked = [name for name in bones if armature.pose.bones[name].path_from_id() in closed]
    blended = [name for name in bones if name not in locked]
    if locked:
        yield f"Not keyed, for their F-curves are locked: {_listed(locked)}."
    if blended:
        yield (
            f"Not wholly keyed: {_listed(blended)}. A strip of the NLA that has no influence, or multiplies nothing, cannot show "
            "the pose; leave tweak mode, or let the strip replace what is below it."
        )


def _listed(names: Sequence[str]) -> str:
    """Some names, and how many more there are."""
    more = len(names) - MOST_NAMES
    return ", ".join(names) if more <= 1 else f"{', '.join(names[:MOST_NAMES])} and {more} more"


def _has_key(armature: Object, channel: Channel, frame: float) -> bool:
    """Whether all that a channel names has a key at a frame of the scene."""
    time, path = time_in_action(armature.animation_data, frame), path_of(channel)
    keyed = {
        curve.array_index
        for curve in curves_of(armature)
        if curve.data_path == path and any(abs(point.co.x - time) <= SAME_FRAME for point in curve.keyframe_points)
    }
    if channel.index >= 0:
        return channel.index in keyed
    value = channel.bone.path_resolve(channel.path)
    return len(keyed) >= (len(value) if hasattr(value, "__len__") else 1)


def _nothing(keying: Keying) -> str:
    assert keying.keying_set is not None
    return (
        f"No key was set: the keying set {keying.keying_set.bl_label} takes only what is animated already. Take another "
        "keying set, or none."
    )
