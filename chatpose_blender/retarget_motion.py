"""Many poses onto a rig at once: what `retarget.bones_from_joints` does of one, with n of them along the first axis.

The letters are those of `retarget.py`. It holds for rigs whose bones go where the tree of bones takes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .chains import Share
from .retarget import CLEARANCES, FEET, Rig, nearest_rotations
from .rotations import Array, axis_angle_from_matrix, matrix_from_axis_angle, quaternion_from_matrix
from .skeleton import JOINT, global_from_local


@dataclass(frozen=True)
class PosedMotion:
    """`basis` (n, 3, 3) for each bone that is written; `poses` (bones, n, 4, 4), the root where `current` has it."""

    basis: dict[int, Array]
    poses: Array


def bones_from_motion(rig: Rig, matrices: Array, current: Sequence[Array]) -> PosedMotion:
    """Rotations (n, 24, 3, 3), the pelvis's in the world frame, on a rig whose bones have the basis `current` (4, 4)."""
    wanted = _orientations(rig, matrices)
    count = len(matrices)
    poses = np.empty((len(rig.bones), count, 4, 4))
    basis: dict[int, Array] = {}
    for bone, parent in enumerate(rig.parents):
        natural = np.broadcast_to(rig.rest[bone], (count, 4, 4))
        if parent >= 0:
            natural = poses[parent] @ (np.linalg.inv(rig.rest[parent]) @ rig.rest[bone])
            if not rig.inherits[bone]:
                natural[:, :3, :3] = rig.rest[bone, :3, :3]
        poses[bone] = natural @ current[bone]
        if current[bone][:3, 3].any():
            poses[bone, :, :3, 3] = natural[:, :3, 3] + _location_axes(rig, poses, bone) @ current[bone][:3, 3]
        if bone in rig.shares:
            basis[bone] = natural[:, :3, :3].swapaxes(1, 2) @ wanted[bone]
        if bone in wanted:
            poses[bone, :, :3, :3] = wanted[bone]
    return PosedMotion(basis, poses)


def lowest(rig: Rig, poses: Array) -> Array:
    """How high above its floor each pose's lowest joint is (n,), in the armature's units; less than 0: below it."""
    heights = [
        poses[bone, :, :3, 3] @ rig.upright - _clearance(rig, joint)
        for joint, bone in rig.carriers.items()
        if joint in CLEARANCES or joint in FEET
    ]
    return np.min(heights, axis=0) - rig.floor


def to_places(rig: Rig, poses: Array, transl: Array) -> Array:
    """What each pose must be moved by, so that its pelvis is where `transl` (n, 3) says, in armature space (n, 3)."""
    return rig.head("pelvis") + transl @ rig.axes.T * rig.size - poses[rig.carriers["pelvis"], :, :3, 3]


def relocated(rig: Rig, poses: Array, here: Array, shifts: Array) -> Array:
    """The root's locations (n, 3), after `shifts` (n, 3) in armature space from `here` (3,)."""
    axes = np.broadcast_to(_location_axes(rig, poses, rig.root), (len(shifts), 3, 3))
    return here + np.einsum("nab,na->nb", axes, shifts)


def continuous(turns: Array, first: Array) -> Array:
    """Quaternions (n, 4) of rotations (n, 3, 3), each with the sign that is nearer to the one before; `first` (4,) is before."""
    found = quaternion_from_matrix(nearest_rotations(turns))
    before = np.concatenate((first[None], found[:-1]))
    signs = np.where((found * before).sum(axis=1) < 0, -1.0, 1.0)
    return found * np.cumprod(signs)[:, None]


def _orientations(rig: Rig, matrices: Array) -> dict[int, Array]:
    """P of each bone that is written or shows a joint (n, 3, 3)."""
    turned = rig.turned(global_from_local(matrices.swapaxes(0, 1)))
    shown = {
        bone: turned[JOINT[joint]] @ aligned
        for (joint, bone), aligned in zip(rig.carriers.items(), rig.aligned, strict=True)
    }
    return shown | {
        bone: _shared(share, turned) @ (rig.alignments[JOINT[share.joint]] @ rig.rest[bone, :3, :3])
        for bone, share in rig.shares.items()
    }


def _shared(share: Share, turned: Array) -> Array:
    """What the joints' rotations (24, n, 3, 3) make of a bone (n, 3, 3)."""
    start, end = turned[JOINT[share.joint]], turned[JOINT[share.towards]]
    if not share.part:
        return start
    return start @ matrix_from_axis_angle(share.part * axis_angle_from_matrix(start.swapaxes(1, 2) @ end))


def _location_axes(rig: Rig, poses: Array, bone: int) -> Array:
    """The axes of a bone's location, (3, 3) where they never turn, else (n, 3, 3)."""
    parent = rig.parents[bone]
    if parent < 0:
        return rig.rest[bone, :3, :3] if rig.local[bone] else np.eye(3)
    turned = nearest_rotations(poses[parent, :, :3, :3])
    return turned @ (rig.rest[parent, :3, :3].T @ rig.rest[bone, :3, :3]) if rig.local[bone] else turned


def _clearance(rig: Rig, joint: str) -> float:
    """How far above the floor a joint's bone stays, as in `retarget.py`."""
    return float(rig.head(joint) @ rig.upright) - rig.floor if joint in FEET else CLEARANCES[joint] * rig.size
