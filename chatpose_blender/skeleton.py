"""The 24 SMPL joints as numpy arrays, what a pose makes of them, and forward kinematics of our rest skeleton."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..server.chatpose_server.protocol import JOINTS, PARENTS, REST_OFFSETS, Pose
from .rotations import CAMERA_FROM_WORLD, Array, axis_angle_from_matrix, matrix_from_axis_angle

JOINT: dict[str, int] = {name: number for number, name in enumerate(JOINTS)}
"""Each joint's place in SMPL's order."""

OFFSETS: Array = np.array(REST_OFFSETS)
"""`(24, 3)`: each joint from its parent at rest; metres, y up."""

CHILDREN: tuple[tuple[int, ...], ...] = tuple(
    tuple(child for child, parent in enumerate(PARENTS) if parent == joint) for joint in range(len(JOINTS))
)
"""The joints that hang on each joint."""

PATHS: NDArray[np.bool_] = np.zeros((len(JOINTS), len(JOINTS)), dtype=bool)
"""`PATHS[a, b]`: joint b lies on the way from the pelvis to joint a, both ends included."""
for _joint, _parent in enumerate(PARENTS):
    PATHS[_joint] = PATHS[_parent] if _parent >= 0 else False
    PATHS[_joint, _joint] = True

REST: Array = PATHS.astype(float) @ OFFSETS
"""`(24, 3)`: the joints in the T-pose, pelvis at the origin."""


def joint_matrices(pose: Pose) -> Array:
    """A pose's parent-relative rotations `(24, 3, 3)`, the pelvis's own in the world frame (y up)."""
    matrices = matrix_from_axis_angle(np.array((pose.global_orient, *pose.body_pose)))
    if pose.frame == "camera":
        matrices[0] = CAMERA_FROM_WORLD @ matrices[0]
    return matrices


def pose_from_joint_matrices(matrices: Array, transl: Array | None = None) -> Pose:
    """The world-frame pose of parent-relative rotations `(24, 3, 3)`; `transl` `(3,)` is the pelvis, in metres."""
    rotations = [(float(x), float(y), float(z)) for x, y, z in axis_angle_from_matrix(matrices)]
    place = None if transl is None else (float(transl[0]), float(transl[1]), float(transl[2]))
    return Pose(global_orient=rotations[0], body_pose=tuple(rotations[1:]), transl=place)


def global_from_local(matrices: Array) -> Array:
    """Parent-relative rotations `(24, 3, 3)` to rotations relative to the world."""
    turns = np.empty_like(matrices)
    for joint, parent in enumerate(PARENTS):
        turns[joint] = matrices[joint] if parent < 0 else turns[parent] @ matrices[joint]
    return turns


def local_from_global(turns: Array) -> Array:
    """Rotations relative to the world `(24, 3, 3)` to parent-relative ones."""
    matrices = turns.copy()
    matrices[1:] = turns[list(PARENTS[1:])].transpose(0, 2, 1) @ turns[1:]
    return matrices


def forward(matrices: Array) -> Array:
    """Joint positions `(24, 3)` in metres, pelvis at the origin, of parent-relative rotations `(24, 3, 3)`."""
    turns = global_from_local(matrices)
    offsets = OFFSETS.copy()
    offsets[1:] = (turns[list(PARENTS[1:])] @ OFFSETS[1:, :, None])[..., 0]
    return PATHS.astype(float) @ offsets
