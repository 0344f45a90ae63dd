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

Where constraints or drivers stand between a bone and its parent, M L is not what the tree of bones says. It is then taken
from what Blender evaluates, N = P basisᵀ, and the basis corrected to Nᵀ P_j.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from .chains import Share, fill_spine
from .rotations import Array, matrix_from_axis_angle, swing
from .skeleton import JOINT, OFFSETS, PARENTS, REST, global_from_local, local_from_global

LIMBS = {
    f"{side}_{joint}": f"{side}_{child}"
    for side in ("left", "right")
    for joint, child in (("shoulder", "elbow"), ("elbow", "wrist"), ("hip", "knee"), ("knee", "ankle"))
}
"""The joints whose limb is aligned, and the joint that it leads to. Trunk, head and feet keep the rig's own rest."""
FOLLOWERS = {f"{side}_{joint}": f"{side}_elbow" for side in ("left", "right") for joint in ("wrist", "hand")}
"""Hands rest in line with the forearm, and are aligned with it."""

T_POSE_WITHIN = np.radians(8.0)
"""A limb of an SMPL body that rests this near to our T-pose is in its own: their shapes differ by a few degrees."""
LOPSIDED = np.radians(3.0)
"""By how much the hips and shoulders of an SMPL body may be turned from its own left: no real body is the same on both sides."""
RIGID_WITHIN = np.radians(0.05)
"""A bone that is where its parent takes it up to this follows it."""

CLEARANCES = {
    "pelvis": 0.1, "spine1": 0.1, "spine2": 0.1, "spine3": 0.11, "neck": 0.06, "head": 0.09, "left_shoulder": 0.06,
    "right_shoulder": 0.06, "left_elbow": 0.045, "right_elbow": 0.045, "left_wrist": 0.03, "right_wrist": 0.03, "left_hand": 0.02,
    "right_hand": 0.02, "left_hip": 0.09, "right_hip": 0.09, "left_knee": 0.055, "right_knee": 0.055,
}  # fmt: skip
"""How far above the floor a joint stays when the body rests on it, metres at our skeleton's size."""
FEET = ("left_ankle", "right_ankle", "left_foot", "right_foot")
LEG = float(np.linalg.norm(REST[JOINT["pelvis"]] - REST[JOINT["left_ankle"]]))
"""From ankle to pelvis on our skeleton, metres, as the crow flies."""


@dataclass(frozen=True)
class Rig:
    """What retargeting needs of an armature, all in armature space.

    `bones` come parents before children; `parents` are indices, -1 without one; `rest` (n, 4, 4) is `matrix_local`;
    `inherits` tells which bones inherit rotation, `local` which have their location in their own axes. `carriers` maps a
    joint to the bone that shows it, `shares` each bone that is written to what it turns as; the location of the bone `root`
    moves the body. `up` (3,) is the world's up; `twists` turn a limb about itself, radians.
    """

    bones: Sequence[str]
    parents: Sequence[int]
    rest: Array
    inherits: Sequence[bool]
    local: Sequence[bool]
    carriers: Mapping[str, int]
    shares: Mapping[int, Share]
    root: int
    up: Array
    rests_as_smpl: bool = False
    twists: Mapping[str, float] = field(default_factory=dict)

    def head(self, joint: str) -> Array:
        """Where the joint's bone begins at rest (3,)."""
        return self.rest[self.carriers[joint], :3, 3]

    @cached_property
    def upright(self) -> Array:
        """Where the body's up is: the world's, or for a character that was laid down its own, (3,)."""
        body = self.head("head") - (self.head("left_ankle") + self.head("right_ankle")) / 2
        if body @ self.up > 0.5 * np.linalg.norm(body):
            return self.up
        axis = np.abs(body).argmax()
        return np.eye(3)[axis] * np.sign(body[axis])

    @cached_property
    def axes(self) -> Array:
        """C: SMPL's axes as the armature has them, (3, 3)."""
        left = self.head("left_hip") - self.head("right_hip") + self.head("left_shoulder") - self.head("right_shoulder")
        left = left - self.upright * (left @ self.upright)
        left /= np.linalg.norm(left)
        if self.rests_as_smpl:
            longest = np.abs(left).argmax()
            own = np.eye(3)[longest] * np.sign(left[longest])
            own -= self.upright * (own @ self.upright)
            own /= np.linalg.norm(own)
            left = own if left @ own > np.cos(LOPSIDED) else left
        return np.stack((left, self.upright, np.cross(left, self.upright)), axis=1)

    @cached_property
    def alignments(self) -> Array:
        """A: one rotation for each joint, (24, 3, 3)."""
        found = np.tile(np.eye(3), (len(JOINT), 1, 1))
        for joint, child in LIMBS.items():
            rests = self.head(child) - self.head(joint)
            wanted = self.axes @ OFFSETS[JOINT[child]]
            cosine = rests @ wanted / (np.linalg.norm(rests) * np.linalg.norm(wanted))
            if not self.rests_as_smpl or cosine < np.cos(T_POSE_WITHIN):
                found[JOINT[joint]] = swing(rests, wanted)
            axis = wanted / np.linalg.norm(wanted)
            found[JOINT[joint]] = matrix_from_axis_angle(axis * self.twists.get(joint, 0.0)) @ found[JOINT[joint]]
        for joint, leader in FOLLOWERS.items():
            found[JOINT[joint]] = found[JOINT[leader]]
        return found

    @cached_property
    def size(self) -> float:
        """How large the rig is beside our skeleton, in armature units a metre: 1 for our own; the legs decide."""
        along = [self.head("pelvis") - self.head(ankle) for ankle in ("left_ankle", "right_ankle")]
        return float(np.mean([np.linalg.norm(leg) for leg in along])) / LEG

    @cached_property
    def floor(self) -> float:
        """The height that the rig stands on at rest: the armature's origin, unless its feet are elsewhere."""
        lowest = min(float(self.head(joint) @ self.upright) for joint in FEET if joint in self.carriers)
        return 0.0 if -0.03 < lowest / self.size < 0.15 else lowest - 0.02 * self.size

    @cached_property
    def hung(self) -> Array:
        """How each bone hangs on its parent at rest, L; a bone without one as it rests, (n, 4, 4)."""
        parents = np.array(self.parents)
        found = self.rest.copy()
        above = self.rest[parents[parents >= 0]]
        inverse = np.tile(np.eye(4), (len(above), 1, 1))
        inverse[:, :3, :3] = above[:, :3, :3].swapaxes(1, 2)
        inverse[:, :3, 3] = -(inverse[:, :3, :3] @ above[:, :3, 3, None])[..., 0]
        found[parents >= 0] = inverse @ found[parents >= 0]
        return found

    @cached_property
    def aligned(self) -> Array:
        """A B of the bone that shows each joint, in the order of `carriers`, (m, 3, 3)."""
        numbers = [JOINT[joint] for joint in self.carriers]
        return self.alignments[numbers] @ self.rest[list(self.carriers.values()), :3, :3]

    def turned(self, turns: Array) -> Array:
        """C G Cᵀ of every joint, (24, 3, 3)."""
        return self.axes @ turns @ self.axes.T

    def orientations(self, turns: Array) -> dict[int, Array]:
        """P of each bone that is written or shows a joint, (3, 3), for rotations relative to the world (24, 3, 3)."""
        turned = self.turned(turns)
        shown = turned[[JOINT[joint] for joint in self.carriers]] @ self.aligned
        return dict(zip(self.carriers.values(), shown, strict=True)) | {
            bone: share.of(turned) @ self.alignments[JOINT[share.joint]] @ self.rest[bone, :3, :3]
            for bone, share in self.shares.items()
        }

    def errors(self, turns: Array, poses: Array) -> dict[str, float]:
        """By what angle, radians, each joint is off on a rig whose bones are evaluated as `poses` (n, 4, 4)."""
        wanted = self.turned(turns)[[JOINT[joint] for joint in self.carriers]] @ self.aligned
        shown = nearest_rotations(poses[list(self.carriers.values()), :3, :3])
        return dict(zip(self.carriers, angles(wanted, shown).tolist(), strict=True))


@dataclass(frozen=True)
class Posed:
    """What to write: a `basis` (3, 3) for each bone that carries a joint, the root's location (3,), None to leave it."""

    basis: Mapping[int, Array]
    location: Array | None = None


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
    wanted = rig.orientations(global_from_local(matrices))
    basis: dict[int, Array] = {}
    poses = np.empty_like(rig.rest)
    for bone, parent in enumerate(rig.parents):
        natural = _natural(rig, poses, bone, parent)
        poses[bone] = natural @ current[bone]
        if current[bone][:3, 3].any():
            poses[bone, :3, 3] = natural[:3, 3] + _location_axes(rig, poses, bone) @ current[bone][:3, 3]
        if bone in rig.shares:
            basis[bone] = natural[:3, :3].T @ wanted[bone]
        if bone in wanted:
            poses[bone, :3, :3] = wanted[bone]
    return Posed(basis, relocated(rig, poses, current[rig.root], ground=ground, transl=transl))


def corrected(rig: Rig, matrices: Array, poses: Array, current: Sequence[Array], fixed: set[int]) -> Posed:
    """Mend a pose that constraints or drivers have changed on its way.

    A bone that followed its parent will follow it where it now goes; any other is taken to stay where it is.

    Args:
        matrices: the joints' parent-relative rotations (24, 3, 3) that are wanted.
        poses: the bones' matrices as Blender evaluates them (n, 4, 4), with `current` as their basis matrices.
        fixed: bones that cannot be written, or that do not go where they are written.
    """
    wanted = rig.orientations(global_from_local(matrices))
    shown = nearest_rotations(poses[:, :3, :3])
    written = nearest_rotations(np.array(current)[:, :3, :3])
    moves = np.tile(np.eye(3), (len(rig.bones), 1, 1))
    basis: dict[int, Array] = {}
    for bone, parent in enumerate(rig.parents):
        follows = np.eye(3) if parent < 0 or not rig.inherits[bone] else moves[parent]
        if bone in rig.shares and bone not in fixed:
            natural = follows @ shown[bone] @ written[bone].T
            basis[bone] = natural.T @ wanted[bone]
            moves[bone] = wanted[bone] @ shown[bone].T
        elif parent >= 0:
            led = shown[parent] @ rig.rest[parent, :3, :3].T @ rig.rest[bone, :3, :3] @ written[bone]
            if angles(led, shown[bone]) < RIGID_WITHIN:
                moves[bone] = follows
    return Posed(basis)


def relocated(rig: Rig, poses: Array, current: Array, *, ground: bool, transl: Array | None) -> Array | None:
    """The root bone's location (3,) that puts a rig, posed as `poses` (n, 4, 4), on the floor or where `transl` says.

    `current` is the root's basis matrix (4, 4) now. None where the body is to stay.
    """
    if ground:
        lowest = min(
            float(poses[carrier, :3, 3] @ rig.upright) - _clearance(rig, joint)
            for joint, carrier in rig.carriers.items()
            if joint in CLEARANCES or joint in FEET
        )
        shift = rig.upright * (rig.floor - lowest)
    elif transl is not None:
        shift = rig.head("pelvis") + rig.axes @ transl * rig.size - poses[rig.carriers["pelvis"], :3, 3]
    else:
        return None
    return current[:3, 3] + _location_axes(rig, poses, rig.root).T @ shift


def joints_from_bones(rig: Rig, poses: Array) -> tuple[Array, Array]:
    """The bones' matrices as Blender evaluates them (n, 4, 4) -> joint rotations (24, 3, 3) and the pelvis's place (3,)."""
    shown = nearest_rotations(poses[list(rig.carriers.values()), :3, :3])
    turned = rig.axes.T @ shown @ rig.aligned.swapaxes(1, 2) @ rig.axes
    found = dict(zip(rig.carriers, turned, strict=True))
    turns = np.tile(np.eye(3), (len(JOINT), 1, 1))
    for joint, number in JOINT.items():
        turns[number] = found[joint] if joint in found else turns[PARENTS[number]]
    fill_spine(turns, rig.carriers)
    away = poses[rig.carriers["pelvis"], :3, 3] - rig.head("pelvis")
    return local_from_global(turns), rig.axes.T @ away / rig.size


def nearest_rotations(matrices: Array) -> Array:
    """The rotations nearest to matrices (..., 3, 3) that may be scaled."""
    u, _, v = np.linalg.svd(matrices)
    signs = np.ones(matrices.shape[:-1])
    signs[..., 2] = np.sign(np.linalg.det(u @ v))
    return (u * signs[..., None, :]) @ v


def angles(one: Array, other: Array) -> Array:
    """The angles between rotations (..., 3, 3), radians; accurate where they are small, too."""
    distance = np.sqrt(((one - other) ** 2).sum(axis=(-2, -1)))  # 2 sqrt(2) sin(angle / 2)
    return 2 * np.arcsin(np.clip(distance / np.sqrt(8), 0, 1))


def _natural(rig: Rig, poses: Array, bone: int, parent: int) -> Array:
    """Where the bone would be with an identity basis, (4, 4)."""
    if parent < 0:
        return rig.rest[bone]
    natural = poses[parent] @ rig.hung[bone]
    if not rig.inherits[bone]:
        natural[:3, :3] = rig.rest[bone, :3, :3]
    return natural


def _location_axes(rig: Rig, poses: Array, bone: int) -> Array:
    """The axes of a bone's location (3, 3); they turn with the parent even where the bone's rotation does not."""
    parent = rig.parents[bone]
    if parent < 0:
        return rig.rest[bone, :3, :3] if rig.local[bone] else np.eye(3)
    turned = nearest_rotations(poses[parent, :3, :3])
    return turned @ rig.rest[parent, :3, :3].T @ rig.rest[bone, :3, :3] if rig.local[bone] else turned


def _clearance(rig: Rig, joint: str) -> float:
    """How far above the floor this joint's bone stays: feet as the rig stands on them, the rest by its size."""
    if joint in FEET:
        return float(rig.head(joint) @ rig.upright) - rig.floor
    return CLEARANCES[joint] * rig.size
