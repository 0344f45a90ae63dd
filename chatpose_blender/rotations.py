"""Rotations in numpy: axis-angle, matrix, quaternion (w, x, y, z), and the one change between camera and world frame.

Every function takes any number of leading dimensions. Matrices act on columns: `matrix @ vector`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

CAMERA_FROM_WORLD: Array = np.diag([1.0, -1.0, -1.0])
"""World (y up, z ahead) to camera (y down, z away): a half turn about x, and therefore its own inverse."""


def quaternion_from_axis_angle(axis_angle: Array) -> Array:
    """Axis-angle in radians `(..., 3)` to unit quaternions `(..., 4)`; exact at zero."""
    axis_angle = np.asarray(axis_angle, dtype=float)
    half = np.linalg.norm(axis_angle, axis=-1, keepdims=True) / 2
    return np.concatenate((np.cos(half), np.sinc(half / np.pi) / 2 * axis_angle), axis=-1)


def axis_angle_from_quaternion(quaternion: Array) -> Array:
    """Quaternions `(..., 4)` of any length to axis-angle `(..., 3)` of length 0 to pi, accurate at both ends."""
    quaternion = np.asarray(quaternion, dtype=float)
    quaternion = quaternion / np.linalg.norm(quaternion, axis=-1, keepdims=True)
    quaternion = np.where(quaternion[..., :1] < 0, -quaternion, quaternion)
    w, vector = quaternion[..., :1], quaternion[..., 1:]
    sine = np.linalg.norm(vector, axis=-1, keepdims=True)
    tiny = sine < 1e-8
    return vector * np.where(tiny, 2.0, 2 * np.arctan2(sine, w) / np.where(tiny, 1.0, sine))


def matrix_from_quaternion(quaternion: Array) -> Array:
    """Quaternions `(..., 4)` of any length to matrices `(..., 3, 3)`."""
    quaternion = np.asarray(quaternion, dtype=float)
    w, x, y, z = np.moveaxis(quaternion / np.linalg.norm(quaternion, axis=-1, keepdims=True), -1, 0)
    rows = (
        (1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)),
        (2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)),
        (2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)),
    )
    return np.stack([np.stack(row, axis=-1) for row in rows], axis=-2)


def quaternion_from_matrix(matrix: Array) -> Array:
    """Matrices `(..., 3, 3)` to unit quaternions `(..., 4)` with w >= 0, computed from the largest component.

    Shepperd, "Quaternion from rotation matrix", 1978: row i below is 4 q_i q, and the row whose q_i is largest loses
    nothing when it is normalised.
    """
    m = np.asarray(matrix, dtype=float)
    xx, yy, zz = m[..., 0, 0], m[..., 1, 1], m[..., 2, 2]
    wx, wy, wz = m[..., 2, 1] - m[..., 1, 2], m[..., 0, 2] - m[..., 2, 0], m[..., 1, 0] - m[..., 0, 1]
    xy, xz, yz = m[..., 1, 0] + m[..., 0, 1], m[..., 0, 2] + m[..., 2, 0], m[..., 2, 1] + m[..., 1, 2]
    rows = (
        (1 + xx + yy + zz, wx, wy, wz),
        (wx, 1 + xx - yy - zz, xy, xz),
        (wy, xy, 1 - xx + yy - zz, yz),
        (wz, xz, yz, 1 - xx - yy + zz),
    )
    stacked = np.stack([np.stack(row, axis=-1) for row in rows], axis=-2)
    largest = np.diagonal(stacked, axis1=-2, axis2=-1).argmax(axis=-1)[..., None, None]
    quaternion = np.take_along_axis(stacked, largest, axis=-2)[..., 0, :]
    quaternion = quaternion / np.linalg.norm(quaternion, axis=-1, keepdims=True)
    return np.where(quaternion[..., :1] < 0, -quaternion, quaternion)


def matrix_from_axis_angle(axis_angle: Array) -> Array:
    """Axis-angle in radians `(..., 3)` to matrices `(..., 3, 3)`."""
    return matrix_from_quaternion(quaternion_from_axis_angle(axis_angle))


def axis_angle_from_matrix(matrix: Array) -> Array:
    """Matrices `(..., 3, 3)` to axis-angle `(..., 3)` of length 0 to pi."""
    return axis_angle_from_quaternion(quaternion_from_matrix(matrix))


def swing(source: Array, target: Array) -> Array:
    """The smallest rotation `(..., 3, 3)` that turns the direction `source` `(..., 3)` into `target`; any lengths > 0.

    The quaternion (|s||t| + s·t, s×t) turns by the angle between s and t. For opposite directions it vanishes, and any
    axis across `source` serves.
    """
    source = source / np.linalg.norm(source, axis=-1, keepdims=True)
    target = target / np.linalg.norm(target, axis=-1, keepdims=True)
    w = 1 + (source * target).sum(-1, keepdims=True)
    quaternion = np.concatenate((w, np.cross(source, target)), axis=-1)
    # The coordinate axis furthest from `source` is never parallel to it.
    furthest = np.eye(3)[np.abs(source).argmin(axis=-1)]
    half_turn = np.concatenate((np.zeros_like(w), np.cross(source, furthest)), axis=-1)
    return matrix_from_quaternion(np.where(w < 1e-9, half_turn, quaternion))
