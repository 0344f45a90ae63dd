"""What leads a rig's bones beside the tree that they hang in, where it is the same in every pose: so many poses can be reckoned at once.

Generated rigs turn some bones with others by Copy Rotation, and move bones that carry nothing by controls which no pose
touches. Both can be told from the constraints and one look at what Blender makes of them. Limits, IK and all else that
acts in some poses and not in others cannot.

Reads Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from .actions import curves_of
from .retarget import Rig, nearest_rotations
from .retarget_motion import Lead, turned_with
from .rotations import Array

if TYPE_CHECKING:
    from bpy.types import Constraint, CopyRotationConstraint, FCurve, Object, PoseBone

STEADY = frozenset({"ARMATURE", "CHILD_OF", "COPY_ROTATION", "COPY_SCALE", "COPY_TRANSFORMS"})
"""Constraints that bind a bone to others in the same way in every pose."""
SAME = 1e-5
"""An offset with smaller numbers is none."""
ON_BONE = re.compile(r'pose\.bones\["((?:\\.|[^"\\])*)"\](.*)')


@dataclass(frozen=True)
class Leading:
    """`leads`: bones that turn with another; `offsets` (4, 4): what else stands between a bone and its parent.

    `steady`: whether that is all, whatever the pose and the frame.
    """

    leads: Mapping[int, Lead] = field(default_factory=dict)
    offsets: Mapping[int, Array] = field(default_factory=dict)
    steady: bool = True


def leading_of(
    armature: Object, rig: Rig, evaluated: Sequence[PoseBone], current: Sequence[Array], held: Set[str] = frozenset()
) -> Leading:
    """What leads the bones, as far as it can be told.

    Args:
        evaluated: the rig's bones as Blender evaluates them.
        current: their basis matrices (4, 4).
        held: the paths of settings that are keyed, but with one value: the switches to FK.
    """
    index = {name: number for number, name in enumerate(rig.bones)}
    shown = set(rig.carriers.values()) - set(rig.shares)
    leads: dict[int, Lead] = {}
    unsteady: set[int] = set()
    for number, bone in enumerate(evaluated):
        active = [one for one in bone.constraints if not one.mute and one.influence > 0]
        turning = [one for one in active if one.type == "COPY_ROTATION"]
        if any(one.type not in STEADY for one in active) or (active and number in rig.shares):
            unsteady.add(number)
        elif turning and number not in shown:
            lead = _lead(armature, turning[0], index) if len(turning) == 1 else None
            if lead is None or lead.target >= number:
                unsteady.add(number)
            else:
                leads[number] = lead
    steady = not unsteady and _are_steady(armature, set(rig.bones), held)
    return Leading(leads, _offsets(rig, leads, shown | unsteady, evaluated, current), steady)


def _offsets(
    rig: Rig, leads: Mapping[int, Lead], without: Set[int], evaluated: Sequence[PoseBone], current: Sequence[Array]
) -> dict[int, Array]:
    """What is between where the tree and the leads take each bone, and where Blender has it, as far as it is anything."""
    poses = np.array([bone.matrix for bone in evaluated], dtype=float)
    basis = np.array(current)
    poses[:, :3, :3], basis[:, :3, :3] = nearest_rotations(poses[:, :3, :3]), nearest_rotations(basis[:, :3, :3])
    parents = np.array(rig.parents)
    rests = rig.hung.copy()
    hung = parents >= 0
    rests[hung] = poses[parents[hung]] @ rests[hung]
    free = hung & ~np.array(rig.inherits)
    rests[free, :3, :3] = rig.rest[free, :3, :3]
    for number, lead in leads.items():
        rests[number] = turned_with(lead, rests[number, None], poses[:, None])[0]
    found = np.linalg.inv(rests) @ poses @ np.linalg.inv(basis)
    apart = np.abs(found - np.eye(4)).max(axis=(1, 2)) > SAME
    return {number: found[number] for number in np.flatnonzero(apart).tolist() if number not in without}


def _lead(armature: Object, constraint: Constraint, index: Mapping[str, int]) -> Lead | None:
    """What a Copy Rotation makes of a bone; None where that cannot be told."""
    if not _turns_as_it_is(armature, constraint):
        return None
    name = constraint.subtarget
    if name in index:
        return Lead(constraint.influence, index[name])
    bones = armature.pose.bones
    above = [bones[name], *bones[name].parent_recursive] if name in bones else []
    if not above or any(bone.name in index or len(bone.constraints) for bone in above):
        return None
    return Lead(constraint.influence, still=np.array(bones[name].matrix)[:3, :3])


def _turns_as_it_is(armature: Object, constraint: Constraint) -> bool:
    """Whether a Copy Rotation takes another bone's rotation over as it is."""
    copied: CopyRotationConstraint = constraint  # pyright: ignore[reportAssignmentType]  # its type says so
    return (
        copied.target is not None
        and copied.target.original == armature
        and copied.mix_mode == "REPLACE"
        and copied.owner_space == copied.target_space == "WORLD"
        and all((copied.use_x, copied.use_y, copied.use_z))
        and not any((copied.invert_x, copied.invert_y, copied.invert_z))
    )


def _are_steady(armature: Object, names: set[str], held: Set[str]) -> bool:
    """Whether constraints of these bones keep their influence, whatever the pose and the frame."""
    animation = armature.animation_data
    if animation is None:
        return True
    animated = {curve.data_path for curve in curves_of(armature)} - held
    if any(_on_constraint(path, names) for path in animated):
        return False
    for curve in animation.drivers:
        found = ON_BONE.fullmatch(curve.data_path)
        if found is not None and found[1] in names and not _is_driven_by_settings(armature, curve, found[2], animated):
            return False
    return True


def _on_constraint(path: str, names: set[str]) -> bool:
    found = ON_BONE.fullmatch(path)
    return found is not None and found[1] in names and found[2].startswith(".constraints")


def _is_driven_by_settings(armature: Object, curve: FCurve, driven: str, animated: set[str]) -> bool:
    """Whether a driver moves a constraint alone, by custom properties that no key moves."""
    if curve.driver is None or not driven.startswith(".constraints"):
        return False
    targets = [target for variable in curve.driver.variables for target in variable.targets]
    return (
        all(variable.type == "SINGLE_PROP" for variable in curve.driver.variables)
        and all(target.id == armature and target.data_path.endswith('"]') for target in targets)
        and not animated.intersection(target.data_path for target in targets)
    )
