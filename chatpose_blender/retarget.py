"""Joint rotations to pose-bone rotations of any rig, and back.

Let G_j be a joint's global rotation (SMPL: y up, at rest the T-pose and every G_j = 1) and B_j the rest orientation of
the bone that carries it, in armature space.

    C    takes SMPL's axes to the armature's: its columns are the rig's left, the world's up, and the rig's ahead.
    A_j  takes the direction in which the limb rests to the direction of the T-pose; 1 for a rig that rests in one.
    P_j  = C G_j Cᵀ A_j B_j        the orientation that the bone must have in armature space

At rest (G = 1) a limb of an A-pose rig thus points where the T-pose's does, whatever the bone's roll and axes. With L the
bone's rest orientation relative to its parent's, and M the parent's orientation now, Blender poses a bone as M L basis:

    basis_j = (M L_j)ᵀ P_j         or (B_j)ᵀ P_j for a bone that does not inherit rotation

And back, from the orientation that Blender evaluates: G_j = Cᵀ P_j B_jᵀ A_jᵀ C.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .rotations import Array, swing
from .skeleton import JOINT, OFFSETS, PARENTS, REST, global_from_local, local_from_global

LIMBS = {
    f"{side}_{joint}": f"{side}_{child}"
    for side in ("left", "right")
    for joint, child in (("shoulder", "elbow"), ("elbow", "wrist"), ("hip", "knee"), ("knee", "ankle"))
}
"""The joints whose limb is aligned, and the joint that it leads to. Trunk, head, hands and feet keep the rig's own rest."""

T_POSE_WITHIN = np.radians(8.0)
"""A limb that rests this near to the T-pose's is in its own T-pose: rigs differ by a few degrees in what they call one."""

CLEARANCES = {
    "pelvis": 0.1, "spine1": 0.1, "spine2": 0.1, "spine3": 0.11, "neck": 0.06, "head": 0.09, "left_shoulder": 0.06,
    "right_shoulder": 0.06, "left_elbow": 0.045, "right_elbow": 0.045, "left_wrist": 0.03, "right_wrist": 0.03, "left_hand": 0.02,
    "right_hand": 0.02, "left_hip": 0.09, "right_hip": 0.09, "left_knee": 0.055, "right_knee": 0.055,
}  # fmt: skip
"""How far above the floor a joint stays when the body rests on it, metres at our skeleton's size."""
FEET = ("left_ankle", "right_ankle", "left_foot", "right_foot")
HIP_HEIGHT = float(REST[JOINT["pelvis"], 1] - REST[JOINT["left_ankle"], 1])
"""From ankle to pelvis on our skeleton, metres."""


@dataclass(frozen=True)
class Rig:
    """What retargeting needs of an armature, all in armature space.

    `bones` come parents before children; `parents` are indices, -1 without one; `rest` (n, 4, 4) is `matrix_local`;
    `inherits` tells which bones inherit rotation; `carriers` maps a joint to its bone's index; `up` (3,) is the world's up.
    """

    bones: Sequence[str]
    parents: Sequence[int]
    rest: Array
    inherits: Sequence[bool]
    carriers: Mapping[str, int]
    up: Array

    def head(self, joint: str) -> Array:
        """Where the joint's bone begins at rest (3,)."""
        return self.rest[self.carriers[joint], :3, 3]

    @cached_property
    def axes(self) -> Array:
        """C: SMPL's axes as the armature has them, (3, 3)."""
        left = self.head("left_hip") - self.head("right_hip") + self.head("left_shoulder") - self.head("right_shoulder")
        up = self.up
        if abs(left @ up) > 0.7 * np.linalg.norm(left):  # lies on its side: its own spine is its up
            up = self.head("head") - self.head("pelvis")
            up = up / np.linalg.norm(up)
        left = left - up * (left @ up)
        left /= np.linalg.norm(left)
        return np.stack((left, up, np.cross(left, up)), axis=1)

    @cached_property
    def alignments(self) -> Array:
        """A: one rotation for each joint, (24, 3, 3)."""
        found = np.tile(np.eye(3), (len(JOINT), 1, 1))
        for joint, child in LIMBS.items():
            rests = self.head(child) - self.head(joint)
            wanted = self.axes @ OFFSETS[JOINT[child]]
            cosine = rests @ wanted / (np.linalg.norm(rests) * np.linalg.norm(wanted))
            if cosine < np.cos(T_POSE_WITHIN):
                found[JOINT[joint]] = swing(rests, wanted)
        return found

    @cached_property
    def size(self) -> float:
        """How large the rig is beside our skeleton, in armature units a metre: the legs decide."""
        along = [self.head("pelvis") - self.head(ankle) for ankle in ("left_ankle", "right_ankle")]
        return float(np.mean([np.linalg.norm(leg) for leg in along])) / HIP_HEIGHT

    @cached_property
    def floor(self) -> float:
        """The height that the rig stands on at rest: the armature's origin, unless its feet are elsewhere."""
        lowest = min(float(self.head(joint) @ self.up) for joint in FEET if joint in self.carriers)
        return 0.0 if -0.03 < lowest / self.size < 0.15 else lowest - 0.02 * self.size


@dataclass(frozen=True)
class Posed:
    """What to write: `basis` (3, 3) for each joint's bone, and the pelvis bone's location (3,), None to leave it."""

    basis: Mapping[str, Array]
    location: Array | None


def bones_from_joints(
    rig: Rig,
    matrices: Array,
    current: Sequence[Array],
    *,
    ground: bool,
    transl: Array | None = None,
) -> Posed:
    """Pose a rig.

    Args:
        matrices: the joints' parent-relative rotations (24, 3, 3), the pelvis's in the world frame.
        current: each bone's basis matrix (4, 4) now; bones without a joint keep theirs.
        ground: put the lowest joint on the floor.
        transl: where the pelvis is from its rest, metres, SMPL's axes; used unless `ground`.
    """
    turns = global_from_local(matrices)
    joints = {bone: joint for joint, bone in rig.carriers.items()}
    basis: dict[str, Array] = {}
    poses = np.empty_like(rig.rest)
    for bone, parent in enumerate(rig.parents):
        natural = _natural(rig, poses, bone, parent)
        joint = joints.get(bone)
        if joint is None:
            poses[bone] = natural @ current[bone]
            continue
        number = JOINT[joint]
        wanted = rig.axes @ turns[number] @ rig.axes.T @ rig.alignments[number] @ rig.rest[bone, :3, :3]
        turn = natural[:3, :3].T @ wanted
        basis[joint] = turn
        poses[bone] = natural
        poses[bone, :3, :3] = wanted
        if joint == "pelvis":
            poses[bone, :3, 3] = natural[:3, :3] @ current[bone][:3, 3] + natural[:3, 3]
    return Posed(basis, _location(rig, poses, current, ground, transl))


def joints_from_bones(rig: Rig, poses: Array) -> tuple[Array, Array]:
    """The bones' matrices as Blender evaluates them (n, 4, 4) -> joint rotations (24, 3, 3) and the pelvis's place (3,)."""
    turns = np.tile(np.eye(3), (len(JOINT), 1, 1))
    for joint, number in JOINT.items():
        if joint in rig.carriers:
            bone = rig.carriers[joint]
            turn = _orthonormal(poses[bone, :3, :3]) @ rig.rest[bone, :3, :3].T @ rig.alignments[number].T
            turns[number] = rig.axes.T @ turn @ rig.axes
        else:
            turns[number] = turns[PARENTS[number]]
    away = poses[rig.carriers["pelvis"], :3, 3] - rig.head("pelvis")
    return local_from_global(turns), rig.axes.T @ away / rig.size


def _natural(rig: Rig, poses: Array, bone: int, parent: int) -> Array:
    """Where the bone would be with an identity basis, (4, 4)."""
    if parent < 0:
        return rig.rest[bone]
    natural = poses[parent] @ _inverse(rig.rest[parent]) @ rig.rest[bone]
    if not rig.inherits[bone]:
        natural[:3, :3] = rig.rest[bone, :3, :3]
    return natural


def _location(rig: Rig, poses: Array, current: Sequence[Array], ground: bool, transl: Array | None) -> Array | None:
    """The pelvis bone's location, in its own rest axes as Blender keeps it."""
    bone = rig.carriers["pelvis"]
    natural = _natural(rig, poses, bone, rig.parents[bone])
    if ground:
        rise = rig.floor - min(
            float(poses[carrier, :3, 3] @ rig.up) - _clearance(rig, joint) for joint, carrier in rig.carriers.items()
            if joint in CLEARANCES or joint in FEET
        )  # fmt: skip
        return current[bone][:3, 3] + natural[:3, :3].T @ (rig.up * rise)
    if transl is None:
        return None
    return natural[:3, :3].T @ (rig.head("pelvis") + rig.axes @ transl * rig.size - natural[:3, 3])


def _clearance(rig: Rig, joint: str) -> float:
    """How far above the floor this joint's bone stays: feet as the rig stands on them, the rest by its size."""
    if joint in FEET:
        return float(rig.head(joint) @ rig.up) - rig.floor
    return CLEARANCES[joint] * rig.size


def _inverse(matrix: Array) -> Array:
    inverse = np.eye(4)
    inverse[:3, :3] = matrix[:3, :3].T
    inverse[:3, 3] = -inverse[:3, :3] @ matrix[:3, 3]
    return inverse


def _orthonormal(matrix: Array) -> Array:
    """The rotation nearest to a matrix that may be scaled."""
    u, _, v = np.linalg.svd(matrix)
    return u @ np.diag((1.0, 1.0, np.sign(np.linalg.det(u @ v)))) @ v
