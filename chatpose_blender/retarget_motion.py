"""Many poses onto a rig at once: what `retarget.bones_from_joints` does of one, with n of them along the first axis.

The letters are those of `retarget.py`. It holds for rigs whose bones go where the tree of bones takes them, or where what
leads them (`leading.py`) is the same in every pose.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from .chains import Share
from .retarget import CLEARANCES, FEET, Rig, nearest_rotations
from .rotations import Array, axis_angle_from_matrix, matrix_from_axis_angle, quaternion_from_matrix
from .skeleton import JOINT, global_from_local

_NONE: Mapping = MappingProxyType({})


@dataclass(frozen=True)
class Lead:
    """A bone that turns `part` of the way from where its parent takes it to how another is turned.

    The other is the bone `target`, one before it, or -1 for one that no pose moves and that stands as `still` (3, 3).
    """

    part: float
    target: int = -1
    still: Array | None = None


@dataclass(frozen=True)
class PosedMotion:
    """`basis` (n, 3, 3) for each bone that is written; `poses` (bones, n, 4, 4), the root where `current` has it."""

    basis: dict[int, Array]
    poses: Array


def bones_from_motion(
    rig: Rig,
    matrices: Array,
    current: Sequence[Array],
    leads: Mapping[int, Lead] = _NONE,
    offsets: Mapping[int, Array] = _NONE,
) -> PosedMotion:
    """Rotations (n, 24, 3, 3), the pelvis's in the world frame, on a rig whose bones have the basis `current` (4, 4).

    `offsets` (4, 4) stand between where the tree and the leads take a bone and where it is with an identity basis.
    """
    wanted = _orientations(rig, matrices)
    count = len(matrices)
    poses = np.empty((len(rig.bones), count, 4, 4))
    basis: dict[int, Array] = {}
    for bone in range(len(rig.bones)):
        rests = turned_with(leads.get(bone), _natural(rig, poses, bone), poses)
        if bone in offsets:
            rests = rests @ offsets[bone]
        poses[bone] = rests @ current[bone]
        if current[bone][:3, 3].any():
            poses[bone, :, :3, 3] = rests[:, :3, 3] + _location_axes(rig, poses, bone) @ current[bone][:3, 3]
        if bone in rig.shares:
            basis[bone] = rests[:, :3, :3].swapaxes(1, 2) @ wanted[bone]
        if bone in wanted:
            poses[bone, :, :3, :3] = wanted[bone]
    return PosedMotion(basis, poses)


def _natural(rig: Rig, poses: Array, bone: int) -> Array:
    """Where the tree takes a bone (n, 4, 4) whose parent is as `poses` (bones, n, 4, 4) say."""
    parent = rig.parents[bone]
    if parent < 0:
        return np.broadcast_to(rig.rest[bone], poses.shape[1:])
    found = poses[parent] @ rig.hung[bone]
    if not rig.inherits[bone]:
        found[:, :3, :3] = rig.rest[bone, :3, :3]
    return found


def turned_with(lead: Lead | None, rests: Array, poses: Array) -> Array:
    """Where a bone is (n, 4, 4) that its lead turns from `rests` (n, 4, 4): Blender's Copy Rotation, blended by slerp."""
    if lead is None:
        return rests
    end = poses[lead.target, :, :3, :3] if lead.still is None else lead.still
    start, end = nearest_rotations(rests[:, :3, :3]), nearest_rotations(end)
    found = rests.copy()
    found[:, :3, :3] = start @ matrix_from_axis_angle(lead.part * axis_angle_from_matrix(start.swapaxes(1, 2) @ end))
    return found


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
    return turned @ rig.hung[bone, :3, :3] if rig.local[bone] else turned


def _clearance(rig: Rig, joint: str) -> float:
    """How far above the floor a joint's bone stays, as in `retarget.py`."""
    return float(rig.head(joint) @ rig.upright) - rig.floor if joint in FEET else CLEARANCES[joint] * rig.size
