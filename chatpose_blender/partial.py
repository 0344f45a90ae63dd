"""Some of a pose: chosen joints, part of the way, mirrored, facing as wished."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal

import numpy as np

from .rotations import Array, axis_angle_from_matrix, matrix_from_axis_angle
from .skeleton import JOINT

Facing = Literal["POSE", "KEEP", "FRONT"]

TRUNK = ("spine1", "spine2", "spine3")
HEAD = ("neck", "head")
ARMS = tuple(
    f"{side}_{name}" for side in ("left", "right") for name in ("collar", "shoulder", "elbow", "wrist", "hand")
)
LEGS = tuple(f"{side}_{name}" for side in ("left", "right") for name in ("hip", "knee", "ankle", "foot"))
PARTS: Mapping[str, frozenset[int]] = {
    "WHOLE": frozenset(JOINT.values()),
    "UPPER": frozenset(JOINT[name] for name in (*TRUNK, *HEAD, *ARMS)),
    "ARMS": frozenset(JOINT[name] for name in ARMS),
    "LEFT_ARM": frozenset(JOINT[name] for name in ARMS if name.startswith("left")),
    "RIGHT_ARM": frozenset(JOINT[name] for name in ARMS if name.startswith("right")),
    "TRUNK": frozenset(JOINT[name] for name in TRUNK),
    "HEAD": frozenset(JOINT[name] for name in HEAD),
    "LEGS": frozenset(JOINT[name] for name in LEGS),
}
"""The joints of each part of the body that can be posed alone. Only the whole body turns the pelvis."""

FLIP: Array = np.diag([-1.0, 1.0, 1.0])
PARTNERS = [JOINT[name.replace("left", "right") if "left" in name else name.replace("right", "left")] for name in JOINT]


def mirrored(matrices: Array) -> Array:
    """What the left did, the right does: parent-relative rotations `(24, 3, 3)`, world frame."""
    return FLIP @ matrices[PARTNERS] @ FLIP


def heading(turn: Array) -> float:
    """How far a pelvis `(3, 3)` has turned about the vertical, radians to its left.

    By where it looks on the ground, or, lying, by where its crown points: the longer of the two.
    """
    ahead, up = turn[:, 2], turn[:, 1]
    way = ahead if np.hypot(ahead[0], ahead[2]) >= np.hypot(up[0], up[2]) else -up * np.sign(ahead[1] or 1.0)
    return float(np.arctan2(way[0], way[2]))


def facing(wanted: Array, current: Array, how: Facing) -> Array:
    """`wanted` `(24, 3, 3)` turned about the vertical: as the pose says, as `current` faces, or to the front."""
    if how == "POSE":
        return wanted
    angle = (heading(current[0]) if how == "KEEP" else 0.0) - heading(wanted[0])
    turned = wanted.copy()
    turned[0] = matrix_from_axis_angle(np.array([0.0, angle, 0.0])) @ wanted[0]
    return turned


def combined(current: Array, wanted: Array, joints: Collection[int], strength: float) -> Array:
    """`current` `(24, 3, 3)`, its chosen joints taken a share (0 to 1) of the way to `wanted`, the shortest way round."""
    result = current.copy()
    chosen = sorted(joints)
    turns = axis_angle_from_matrix(wanted[chosen] @ current[chosen].transpose(0, 2, 1))
    result[chosen] = matrix_from_axis_angle(strength * turns) @ current[chosen]
    return result
