"""The error of posed joints against the true ones: MPJPE, PA-MPJPE and MPJRE, for arrays of any leading shape.

Definitions, with their sources, are in docs/results.md. Places come in metres and errors leave in millimetres; rotations
are matrices and their errors are in degrees.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

MILLIMETRES = 1000.0


def mpjpe(predicted: Array, true: Array, root: tuple[Array, Array] | None = None) -> Array:
    """Mean per joint position error in millimetres, `(..., J, 3) -> (...)`, once the roots lie on each other.

    The root is joint 0, and it counts in the mean, with its error of nothing; `root` gives the places `(..., 3)` of both
    roots where they are not among the joints. Ionescu et al., "Human3.6M", TPAMI 2014; root alignment as in Kanazawa et
    al., "End-to-end Recovery of Human Shape and Pose", CVPR 2018.
    """
    predicted_root, true_root = root or (predicted[..., 0, :], true[..., 0, :])
    difference = (predicted - predicted_root[..., None, :]) - (true - true_root[..., None, :])
    return MILLIMETRES * np.linalg.norm(difference, axis=-1).mean(axis=-1)


def pa_mpjpe(predicted: Array, true: Array) -> Array:
    """MPJPE in millimetres, `(..., J, 3) -> (...)`, after `procrustes`: what no turn, shift or scale can mend."""
    return MILLIMETRES * np.linalg.norm(procrustes(predicted, true) - true, axis=-1).mean(axis=-1)


def procrustes(points: Array, targets: Array) -> Array:
    """`points` `(..., J, 3)` turned, scaled and shifted so that they lie as near to `targets` as can be, by least squares.

    A reflection is not a turn: where the best orthogonal matrix is one, the best rotation is taken. Umeyama,
    "Least-squares estimation of transformation parameters between two point patterns", TPAMI 1991, equations 40 to 42.
    """
    centre, target_centre = points.mean(axis=-2, keepdims=True), targets.mean(axis=-2, keepdims=True)
    centred, target = points - centre, targets - target_centre
    left, stretches, right = np.linalg.svd(np.swapaxes(centred, -1, -2) @ target)
    signs = np.ones_like(stretches)
    signs[..., 2] = np.where(np.linalg.det(left) * np.linalg.det(right) < 0, -1.0, 1.0)
    rotation = (left * signs[..., None, :]) @ right
    spread = (centred**2).sum(axis=(-1, -2))
    # Joints that all lie in one place have no size: their centre goes to the centre.
    scale = (stretches * signs).sum(axis=-1) / np.where(spread > 0, spread, 1.0)
    return scale[..., None, None] * (centred @ rotation) + target_centre


def mpjre(predicted: Array, true: Array) -> Array:
    """Mean per joint rotation error in degrees, `(..., J, 3, 3) -> (...)`: the mean of `geodesic` over the joints."""
    return np.degrees(geodesic(predicted, true).mean(axis=-1))


def geodesic(first: Array, second: Array) -> Array:
    """The angle in radians, 0 to pi, of the turn from one rotation to the other, `(..., 3, 3) -> (...)`.

    The length of log(first transposed times second); sine and cosine together, for the arc cosine alone has no digits
    left at small angles.
    """
    turn = np.swapaxes(first, -1, -2) @ second
    axis = np.stack(
        (turn[..., 2, 1] - turn[..., 1, 2], turn[..., 0, 2] - turn[..., 2, 0], turn[..., 1, 0] - turn[..., 0, 1]),
        axis=-1,
    )
    return np.arctan2(np.linalg.norm(axis, axis=-1), np.trace(turn, axis1=-2, axis2=-1) - 1.0)
