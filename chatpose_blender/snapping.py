"""IK that goes on from FK: a limb's IK controls put where IK shows the pose that FK shows, and its switch turned to IK.

An IK limb bends at a hinge, in one plane. Its directions, its end and the fingers or toes on it are those of FK; how upper
and lower limb roll about themselves follows from the plane that they lie in.

Reads and writes Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from . import keys
from .limbs import Limb, controls, has_pole, ik_value, is_fk, limbs_of
from .neighbours import neighbours
from .retarget import angles, nearest_rotations
from .rotations import Array

if TYPE_CHECKING:
    from bpy.types import Depsgraph, Object, PoseBone, ViewLayer

    from .rigs.mapping import RigMap

NEAR_ENOUGH, OFF = math.radians(0.02), math.radians(1.0)
"""A limb whose plane is this near is right; one that IK shows this far from FK stays in FK."""
MOST_ROUNDS = 16
"""Evaluations; most limbs need two."""
STRAIGHT, STRETCHED = math.radians(0.7), math.radians(0.3)
"""A limb that FK bends by less lies in no plane, so how its upper bone rolls decides; bent by less it is straight in IK."""
NO_WAY = 1e-5
"""Of the limb's length: not worth a location."""
SLOWEST, LONGEST_STEP = 0.02, 0.04
"""What is believed of how a limb's bend follows its base's size, and how far the size goes at once."""

_log = logging.getLogger(__name__)


def snap(armature: Object, found: RigMap, layer: ViewLayer | None, frame: float | None = None) -> list[str]:
    """Let limbs that are in FK go on in IK, showing the same pose; tells in sentences which cannot, and so stay in FK.

    Args:
        layer: a view layer that evaluates the armature; None where there is none.
        frame: where the controls will be keyed. Of the values that mean the same, those nearest to their keys beside it are
            taken.
    """
    in_fk = [limb for limb in limbs_of(armature, found) if is_fk(armature, found, limb)]
    if not in_fk:
        return []
    if layer is None:
        return ["Arms and legs stay in FK: the armature is disabled in viewports, so IK cannot be compared with it."]
    near = (
        {}
        if frame is None
        else {name: at[0] for name, at in neighbours(armature, controls(armature, found), frame).items()}
    )
    moved = [_Snap(armature, found, limb, near) for limb in in_fk]
    layer.update()
    for limb in moved:
        limb.look(layer.depsgraph)
    for limb in moved:
        limb.rest()
        limb.switch(to_ik=True)
    layer.update()
    for limb in moved:
        limb.place(layer.depsgraph)
    layer.update()
    for limb in moved:
        limb.settle_base_and_tail(layer.depsgraph)
    for _ in range(MOST_ROUNDS):
        layer.update()
        if not [limb for limb in moved if limb.turn(layer.depsgraph)]:
            break
    warnings = []
    for limb in moved:
        error = limb.error(layer.depsgraph)
        if error > OFF:
            limb.switch(to_ik=False)
            warnings.append(
                f"The {limb.limb.name} stays in FK: its IK controls show this pose {math.degrees(error):.0f}° off."
            )
            _log.warning("%s: %s", armature.name, warnings[-1])
    if warnings:
        layer.update()
    return warnings


@dataclass
class _Snap:
    """One limb on its way from FK to IK; all places and directions are in armature space."""

    armature: Object
    found: RigMap
    limb: Limb
    near: Mapping[str, keys.Values]
    wanted: Array = field(default_factory=lambda: np.empty((0, 4, 4)))
    around: float = 0.0
    size: float = 1.0
    before: tuple[float, float] | None = None
    at: Array = field(default_factory=lambda: np.zeros(3))

    def look(self, depsgraph: Depsgraph) -> None:
        """See what FK makes of the limb."""
        self.wanted = self._shown(depsgraph)

    def rest(self) -> None:
        """Put the controls that come on top of the others back to rest."""
        bones = self.armature.pose.bones
        for name in self.limb.still:
            if name in bones:
                self._write(bones[name], np.eye(4))
        if self.limb.base:
            self._write_base()

    def switch(self, *, to_ik: bool) -> None:
        """Turn the limb's switch."""
        bone, name = self.armature.pose.bones[self.limb.settings], self.limb.switch
        ik = ik_value(self.found, self.limb)
        bone[name] = type(bone[name])(ik if to_ik else 1.0 - ik)
        self.armature.update_tag()  # Blender does not notice by itself

    def place(self, depsgraph: Depsgraph) -> None:
        """Put the end where FK's is, and the pole where the limb's plane is FK's."""
        self._put(self.limb.end, self._carried(self.limb.end, 2), depsgraph)
        self._place_pole(depsgraph)

    def settle_base_and_tail(self, depsgraph: Depsgraph) -> None:
        """Put the base where the limb begins, and turn the toes as FK does."""
        bones = self.armature.pose.bones
        if self.limb.base:
            bone = bones[self.limb.base]
            local = self._local(bone, self._carried(self.limb.base, 0), depsgraph)
            self.at = local[:3, 3] if np.linalg.norm(local[:3, 3]) > NO_WAY * _length(self.wanted) else np.zeros(3)
            self._write_base()
        if self.limb.tail in bones and len(self.wanted) > 3:
            self._put(self.limb.tail, self._carried(self.limb.tail, 3), depsgraph)

    def turn(self, depsgraph: Depsgraph) -> bool:
        """Turn the limb's plane to FK's; tells whether it was elsewhere."""
        now = self._shown(depsgraph)
        away, bent = self._plane_away(now), _bent(now) - _bent(self.wanted)
        is_bent = abs(bent) < (STRETCHED if self._is_straight else NEAR_ENOUGH)
        if abs(away) < NEAR_ENOUGH and (is_bent or not self.limb.base):
            return False
        self.around = math.remainder(self.around + away, math.tau)
        self._resize(_missing(now) - _missing(self.wanted), 2 + 2 * math.cos(_bent(now)))
        if has_pole(self.armature, self.limb):
            self._place_pole(depsgraph)
        if self.limb.base:
            self._write_base()
        return True

    def _resize(self, missed: float, slope: float) -> None:
        """Give the base the size with which the limb is bent as FK's: a secant step.

        Rigify's IK stretches or shortens a limb by some percent instead of bending it all the way; the size makes up for it,
        and the limb has its length.

        Args:
            missed: by what 1 - cos of the bend is too large.
            slope: how it grows with the size where nothing is stretched; so the first step is made.
        """
        if self.before is not None and self.size != self.before[0]:
            found = (missed - self.before[1]) / (self.size - self.before[0])
            slope = found if found > SLOWEST * slope else slope
        self.before = self.size, missed
        self.size -= max(-LONGEST_STEP, min(LONGEST_STEP, missed / slope))

    def error(self, depsgraph: Depsgraph) -> float:
        """By what angle the limb's directions, or its end's orientation, differ from FK's, radians."""
        now = self._shown(depsgraph)
        found, wanted = np.diff(now[:3, :3, 3], axis=0), np.diff(self.wanted[:3, :3, 3], axis=0)
        apart = np.arctan2(np.linalg.norm(np.cross(found, wanted), axis=1), (found * wanted).sum(axis=1))
        ends = angles(nearest_rotations(now[2:, :3, :3]), nearest_rotations(self.wanted[2:, :3, :3]))
        return float(max(*apart, *(ends if self.limb.tail in self.armature.pose.bones else ends[:1])))

    @property
    def _axis(self) -> Array:
        """From the limb's beginning to its end, of length 1."""
        axis = self.wanted[2, :3, 3] - self.wanted[0, :3, 3]
        return axis / np.linalg.norm(axis)

    @property
    def _is_straight(self) -> bool:
        return _bent(self.wanted) < STRAIGHT

    def _shown_names(self) -> list[str]:
        carried = [joint for joint in self.limb.joints if self.found.names(joint)]
        return [self.found.shown.get(joint, self.found.names(joint)[0]) for joint in carried]

    def _shown(self, depsgraph: Depsgraph) -> Array:
        """The bones that show the limb's joints, as Blender evaluates them (n, 4, 4)."""
        bones = self.armature.evaluated_get(depsgraph).pose.bones
        return np.array([bones[name].matrix for name in self._shown_names()], dtype=float)

    def _carried(self, control: str, joint: int) -> Array:
        """Where a control is if it goes with a joint of FK's as it does at rest, (4, 4)."""
        bones = self.armature.data.bones
        rest = np.array(bones[self._shown_names()[joint]].matrix_local)
        return self.wanted[joint] @ np.linalg.inv(rest) @ np.array(bones[control].matrix_local)

    def _bend(self, limb: Array) -> Array:
        """From the line between the limb's ends to its elbow or knee (3,)."""
        arm = limb[1, :3, 3] - limb[0, :3, 3]
        return arm - self._axis * (arm @ self._axis)

    def _plane_away(self, now: Array) -> float:
        """How far the limb's plane is to be turned about its axis, radians; a straight limb's upper bone tells."""
        one, other = self._bend(now), self._bend(self.wanted)
        if self._is_straight or _bent(now) < STRETCHED:
            one, other = now[0, :3, 0], self.wanted[0, :3, 0]
        return math.atan2(self._axis @ np.cross(one, other), one @ other - (one @ self._axis) * (other @ self._axis))

    def _place_pole(self, depsgraph: Depsgraph) -> None:
        """Put the pole beside the elbow or knee, a limb's length away, in the plane that the limb shall have."""
        towards = self._bend(self.wanted)
        if self._is_straight:
            away = self._carried(self.limb.pole, 0)[:3, 3] - self.wanted[1, :3, 3]
            towards = away - self._axis * (away @ self._axis)
        towards = towards / np.linalg.norm(towards)
        towards = math.cos(self.around) * towards + math.sin(self.around) * np.cross(self._axis, towards)
        matrix = np.array(self.armature.evaluated_get(depsgraph).pose.bones[self.limb.pole].matrix)
        matrix[:3, 3] = self.wanted[1, :3, 3] + _length(self.wanted) * towards
        self._put(self.limb.pole, matrix, depsgraph)

    def _write_base(self) -> None:
        local = np.eye(4)
        if not has_pole(self.armature, self.limb):
            c, s = math.cos(self.around), math.sin(self.around)
            local[:3, :3] = ((c, 0, s), (0, 1, 0), (-s, 0, c))
        local[:3, 3] = self.at
        bone = self.armature.pose.bones[self.limb.base]
        self._write(bone, local)
        bone.scale = _unless(bone.lock_scale, (self.size,) * 3, bone.scale)

    def _put(self, control: str, matrix: Array, depsgraph: Depsgraph) -> None:
        """Write a control so that it is at `matrix` (4, 4), its parent being where it is evaluated."""
        bone = self.armature.pose.bones[control]
        self._write(bone, self._local(bone, matrix, depsgraph))

    def _local(self, bone: PoseBone, matrix: Array, depsgraph: Depsgraph) -> Array:
        """The basis matrix (4, 4) with which a bone is at `matrix`."""
        rest = bone.bone
        above = {}
        if bone.parent is not None:
            shown = self.armature.evaluated_get(depsgraph).pose.bones[bone.parent.name]
            above = {"parent_matrix": shown.matrix, "parent_matrix_local": bone.parent.bone.matrix_local}
        return np.array(rest.convert_local_to_pose(_columns(matrix), rest.matrix_local, invert=True, **above))

    def _write(self, bone: PoseBone, basis: Array) -> None:
        """Write location and rotation, in the bone's own mode; scale and locked channels stay."""
        path = keys.rotation_of(bone)
        before, place, scale = (tuple(getattr(bone, name)) for name in (path, "location", "scale"))
        bone.matrix_basis = _columns(basis)
        turned = getattr(bone, path)
        if bone.rotation_mode != "AXIS_ANGLE":
            like = turned.copy()
            like[:] = self.near.get(bone.name, before)
            turned = turned.copy()
            turned.make_compatible(like)
        locks = tuple(bone.lock_rotation)
        if len(before) == 4:
            locks = (bone.lock_rotation_w and bone.lock_rotations_4d, *locks)
        setattr(bone, path, _unless(locks, turned, before))
        bone.location = _unless(bone.lock_location, basis[:3, 3], place)
        bone.scale = scale


def _length(limb: Array) -> float:
    """Of the upper and the lower limb (n, 4, 4) together."""
    return float(np.linalg.norm(np.diff(limb[:3, :3, 3], axis=0), axis=1).sum())


def _bent(limb: Array) -> float:
    """By what angle the lower limb leaves the upper's direction, radians."""
    upper, lower = np.diff(limb[:3, :3, 3], axis=0)
    return math.atan2(float(np.linalg.norm(np.cross(upper, lower))), float(upper @ lower))


def _missing(limb: Array) -> float:
    """1 - cos of that angle, accurate where it is small, too."""
    return 2 * math.sin(_bent(limb) / 2) ** 2


def _columns(matrix: Array) -> list[list[float]]:
    """A matrix as Blender takes it from lists."""
    return matrix.T.tolist()


def _unless(locked: Iterable[bool], new: Iterable[float], old: Iterable[float]) -> list[float]:
    """New values, but old ones where they are locked."""
    return [was if lock else now for lock, now, was in zip(locked, new, old, strict=True)]
