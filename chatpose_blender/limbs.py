"""Limbs that have both FK and IK: which controls they have on which rigs, which of the two shows, what of them is keyed.

Reads Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from . import keys
from .skeleton import JOINT

if TYPE_CHECKING:
    from bpy.types import Object, PoseBone

    from .rigs.mapping import RigMap

SIDES = {"left": {"S": "L", "s": "l"}, "right": {"S": "R", "s": "r"}}


@dataclass(frozen=True)
class Limb:
    """A limb that has both FK and IK.

    `joints`: the three that IK moves, and perhaps the toes, which `tail` turns; `switch` and `poled`: custom properties of
    the bone `settings`, the second says whether the pole counts; `base`, where there is one, turns the limb's plane about
    its own y where the pole does not; `end` and `pole` are what an animator takes hold of; `still` are controls on top of
    these, which go back to rest.
    """

    name: str
    joints: tuple[str, ...]
    settings: str
    switch: str
    end: str
    pole: str
    base: str = ""
    poled: str = ""
    tail: str = ""
    still: tuple[str, ...] = ()

    def on(self, side: str) -> Limb:
        """The limb of one side."""
        marks = SIDES[side] | {"side": side}
        values = {part.name: getattr(self, part.name) for part in fields(self)}
        return Limb(
            **{
                name: value.format(**marks) if isinstance(value, str) else tuple(one.format(**marks) for one in value)
                for name, value in values.items()
            }
        )


ARM = ("{side}_shoulder", "{side}_elbow", "{side}_wrist")
LEG = ("{side}_hip", "{side}_knee", "{side}_ankle", "{side}_foot")
KNOWN = (
    Limb(
        "{side} arm", ARM, "upper_arm_parent.{S}", "IK_FK", "hand_ik.{S}", "upper_arm_ik_target.{S}",
        base="upper_arm_ik.{S}", poled="pole_vector", still=("hand_ik_wrist.{S}",),
    ),
    Limb(
        "{side} leg", LEG, "thigh_parent.{S}", "IK_FK", "foot_ik.{S}", "thigh_ik_target.{S}",
        base="thigh_ik.{S}", poled="pole_vector", tail="toe_ik.{S}", still=("foot_heel_ik.{S}", "foot_spin_ik.{S}"),
    ),
    Limb("{side} arm", ARM, "c_hand_ik.{s}", "ik_fk_switch", "c_hand_ik.{s}", "c_arms_pole.{s}"),
    Limb(
        "{side} leg", LEG, "c_foot_ik.{s}", "ik_fk_switch", "c_foot_ik.{s}", "c_leg_pole.{s}",
        tail="c_toes_ik.{s}", still=("c_foot_roll_cursor.{s}", "c_foot_01.{s}", "c_foot_bank_01.{s}"),
    ),
)  # fmt: skip
"""Rigify's and Auto-Rig Pro's."""


def limbs_of(armature: Object, found: RigMap) -> list[Limb]:
    """The limbs of an armature that can be snapped."""
    bones = armature.pose.bones
    sided = (limb.on(side) for limb in KNOWN for side in SIDES)
    return [
        limb
        for limb in sided
        if limb.switch in found.switches.get(limb.settings, ())
        and limb.switch in bones[limb.settings]
        and all(name in bones for name in (limb.end, limb.pole, limb.base) if name)
        and all(found.names(joint) for joint in limb.joints[:3])
    ]


def channels(armature: Object, found: RigMap, joints: Set[int] | None = None) -> list[keys.Channel]:
    """What is keyed of the IK controls of those limbs that are in IK, and have one of `joints` if these are given."""
    chosen: list[keys.Channel] = []
    for limb in limbs_of(armature, found):
        if is_fk(armature, found, limb) or (joints is not None and not joints & {JOINT[name] for name in limb.joints}):
            continue
        bones = armature.pose.bones
        for name in (limb.end, *(name for name in limb.still if name in bones)):
            chosen += _channels(bones[name], "location", "rotation")
        if has_pole(armature, limb):
            chosen += _channels(bones[limb.pole], "location")
        if limb.base:
            chosen += _channels(bones[limb.base], "location", "rotation", "scale")
        if limb.tail in bones:
            chosen += _channels(bones[limb.tail], "rotation")
    return chosen


def controls(armature: Object, found: RigMap) -> Iterator[PoseBone]:
    """The IK controls of every limb that can be snapped."""
    bones = armature.pose.bones
    for limb in limbs_of(armature, found):
        names = (limb.end, limb.pole, limb.base, limb.tail, *limb.still)
        yield from (bones[name] for name in names if name in bones)


def _channels(bone: PoseBone, *kinds: str) -> Iterator[keys.Channel]:
    for kind in kinds:
        yield keys.Channel(bone, keys.rotation_of(bone) if kind == "rotation" else kind)


def is_fk(armature: Object, found: RigMap, limb: Limb) -> bool:
    """Whether FK has any say in the limb."""
    return abs(armature.pose.bones[limb.settings][limb.switch] - ik_value(found, limb)) > 1e-3


def ik_value(found: RigMap, limb: Limb) -> float:
    """What turns the limb's switch to IK."""
    return 1.0 - found.switches[limb.settings][limb.switch]


def has_pole(armature: Object, limb: Limb) -> bool:
    """Whether the pole decides in which plane the limb lies."""
    return not limb.base or bool(armature.pose.bones[limb.settings].get(limb.poled, False))
