"""The shape of the mannequin's body: lofts around our rest skeleton, as plain points, and how far each bone moves them.

SMPL's axes (y up, x to the body's left, z ahead), metres, the pelvis at the origin.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..server.chatpose_server.protocol import JOINTS, PARENTS
from .rotations import Array
from .skeleton import CHILDREN, JOINT, REST

AROUND = 20
"""Points of a ring."""
TIPS = {
    "head": (0.0, 0.2, 0.015), "left_hand": (0.09, 0.0, 0.0), "right_hand": (-0.09, 0.0, 0.0), "left_foot": (0.012, 0.0, 0.06),
    "right_foot": (-0.012, 0.0, 0.06),
}  # fmt: skip
"""Where the bones without a child end, from their joint."""
LEADS = {"pelvis": "spine1", "spine3": "neck"}
"""Of joints with several children, the one that the bone points to."""


@dataclass(frozen=True)
class Loft:
    """A closed tube: rings (n, 3) of two half-widths (n, 2) each, the first along `side` (3,), the second across."""

    centres: Array
    widths: Array
    side: Array


def tail(joint: str) -> Array:
    """Where the joint's bone ends at rest (3,)."""
    if joint in TIPS:
        return REST[JOINT[joint]] + TIPS[joint]
    return REST[JOINT[LEADS.get(joint, JOINTS[CHILDREN[JOINT[joint]][0]])]]


def lofts() -> Iterator[Loft]:
    """The parts of the body; they overlap, and a remesh makes one skin of them."""
    yield _upright([
        (-0.185, 0.0, 0.075, 0.07), (-0.13, -0.012, 0.135, 0.105), (-0.06, -0.014, 0.158, 0.115), (0.02, -0.008, 0.148, 0.105),
        (0.1, -0.002, 0.122, 0.09), (0.16, 0.0, 0.118, 0.088), (0.24, 0.002, 0.135, 0.098), (0.32, 0.006, 0.158, 0.112),
        (0.4, 0.0, 0.168, 0.112), (0.455, -0.012, 0.155, 0.092), (0.49, -0.024, 0.11, 0.07), (0.52, -0.028, 0.062, 0.056),
    ])  # fmt: skip
    yield _upright(
        [
            (0.47, -0.03, 0.056, 0.054),
            (0.53, -0.024, 0.05, 0.05),
            (0.585, -0.004, 0.05, 0.052),
            (0.63, 0.01, 0.052, 0.056),
        ]
    )
    yield _upright([  # the head
        (0.575, 0.045, 0.03, 0.03), (0.59, 0.04, 0.05, 0.056), (0.625, 0.03, 0.064, 0.082), (0.67, 0.022, 0.074, 0.096),
        (0.715, 0.016, 0.078, 0.1), (0.755, 0.012, 0.072, 0.09), (0.785, 0.008, 0.052, 0.066), (0.8, 0.006, 0.022, 0.03),
    ])  # fmt: skip
    yield _along(
        [(0, 0.69, 0.1), (0, 0.655, 0.132), (0, 0.64, 0.11)], [(0.01, 0.01), (0.014, 0.014), (0.01, 0.01)]
    )  # the nose
    for side in (1.0, -1.0):
        for centres, widths in _LIMBS:
            yield _along([(x * side, y, z) for x, y, z in centres], widths)


def _upright(rings: Sequence[tuple[float, float, float, float]]) -> Loft:
    """Rings of (height, ahead, half-width to the sides, half-width ahead)."""
    table = np.array(rings)
    centres = np.stack((np.zeros(len(table)), table[:, 0], table[:, 1]), axis=1)
    return Loft(centres, table[:, 2:], np.array([1.0, 0.0, 0.0]))


def _along(centres: Sequence[tuple[float, float, float]], widths: Sequence[tuple[float, float]]) -> Loft:
    """A limb: its first half-width lies level where the limb does, to the front where it is upright."""
    return Loft(np.array(centres), np.array(widths), np.array([0.0, 0.0, 1.0]))


_LIMBS: tuple[tuple[list[tuple[float, float, float]], list[tuple[float, float]]], ...] = (
    (  # arm
        [(0.1, 0.455, -0.02), (0.16, 0.462, -0.028), (0.21, 0.463, -0.032), (0.27, 0.464, -0.038), (0.34, 0.465, -0.043),
         (0.41, 0.465, -0.048), (0.45, 0.465, -0.05), (0.5, 0.465, -0.05), (0.56, 0.465, -0.05), (0.63, 0.465, -0.05), (0.7, 0.465, -0.05), (0.72, 0.465, -0.05)],
        [(0.05, 0.05), (0.06, 0.066), (0.06, 0.064), (0.05, 0.052), (0.046, 0.047), (0.04, 0.041), (0.039, 0.04), (0.042, 0.041),
         (0.04, 0.038), (0.032, 0.03), (0.027, 0.023), (0.026, 0.02)],
    ),
    (  # palm and fingers
        [(0.69, 0.465, -0.05), (0.73, 0.464, -0.049), (0.78, 0.462, -0.05), (0.82, 0.461, -0.051), (0.86, 0.46, -0.053), (0.885, 0.459, -0.054)],
        [(0.026, 0.018), (0.038, 0.018), (0.042, 0.017), (0.04, 0.015), (0.034, 0.013), (0.02, 0.009)],
    ),
    (  # thumb
        [(0.715, 0.462, -0.03), (0.745, 0.458, -0.005), (0.775, 0.456, 0.012), (0.795, 0.455, 0.018)],
        [(0.014, 0.014), (0.016, 0.015), (0.013, 0.012), (0.008, 0.008)],
    ),
    (  # leg
        [(0.07, -0.03, -0.012), (0.082, -0.1, -0.006), (0.088, -0.18, 0.002), (0.092, -0.27, 0.004), (0.097, -0.37, 0.0), (0.1, -0.44, 0.002),
         (0.1, -0.48, 0.004), (0.1, -0.53, -0.006), (0.099, -0.6, -0.016), (0.098, -0.68, -0.024), (0.096, -0.78, -0.03), (0.095, -0.86, -0.034), (0.095, -0.9, -0.035)],
        [(0.09, 0.075), (0.1, 0.086), (0.094, 0.084), (0.082, 0.074), (0.066, 0.062), (0.057, 0.054), (0.055, 0.052), (0.055, 0.05),
         (0.06, 0.054), (0.052, 0.047), (0.039, 0.036), (0.034, 0.031), (0.036, 0.03)],
    ),
    (  # foot: rings stand across, from heel to toe
        [(0.093, -0.935, -0.085), (0.094, -0.93, -0.065), (0.096, -0.92, -0.03), (0.103, -0.925, 0.02), (0.112, -0.938, 0.07),
         (0.12, -0.949, 0.115), (0.126, -0.955, 0.15), (0.129, -0.958, 0.17)],
        [(0.02, 0.022), (0.032, 0.03), (0.036, 0.04), (0.038, 0.036), (0.043, 0.026), (0.043, 0.019), (0.034, 0.015), (0.018, 0.009)],
    ),
)  # fmt: skip


def surface(loft: Loft) -> tuple[Array, list[tuple[int, ...]]]:
    """A loft's points (n, 3) and its faces, quads between rings and a fan at either end."""
    centres = loft.centres
    along = np.gradient(centres, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    flat = abs(float(np.mean(along[:, 2]))) > 0.7  # a foot runs ahead: its first width goes to the side
    side = np.array([1.0, 0.0, 0.0]) if flat else loft.side
    first = side - along * (along @ side)[:, None]
    first /= np.linalg.norm(first, axis=1, keepdims=True)
    second = np.cross(along, first)
    angles = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
    circle = np.stack((np.cos(angles), np.sin(angles)), axis=1)
    rings = [
        centre + circle[:, :1] * width[0] * a + circle[:, 1:] * width[1] * b
        for centre, width, a, b in zip(centres, loft.widths, first, second, strict=True)
    ]
    faces: list[tuple[int, ...]] = []
    for ring in range(len(rings) - 1):
        start, above = ring * AROUND, (ring + 1) * AROUND
        for i in range(AROUND):
            j = (i + 1) % AROUND
            faces.append((start + i, start + j, above + j, above + i))
    last = (len(rings) - 1) * AROUND
    faces += [tuple(reversed(range(AROUND))), tuple(range(last, last + AROUND))]
    return np.concatenate(rings), faces


def weights(points: Array, edges: NDArray[np.int32]) -> Array:
    """How much each joint's bone moves each point, (n, 24): at most four joints a point, each row sums to 1.

    By distance to the bones, but only to the nearest bone's and its neighbours', so that a hand at the hip would not
    pull the hip; then smoothed along the skin's edges (m, 2).
    """
    distances = np.stack([_distance(points, REST[JOINT[name]], tail(name)) for name in JOINTS], axis=1)
    for name, factor in (("left_collar", 1.5), ("right_collar", 1.5), ("pelvis", 0.85)):
        distances[:, JOINT[name]] *= factor
    near = np.eye(len(JOINTS), dtype=bool)
    for joint, parent in enumerate(PARENTS):
        if parent >= 0:
            near[joint, parent] = near[parent, joint] = True
    allowed = near[distances.argmin(axis=1)]
    found = np.where(allowed, 1 / (distances + 0.004) ** 5, 0.0)
    found /= found.sum(axis=1, keepdims=True)
    counts = np.bincount(edges.ravel(), minlength=len(points))[:, None] + 1.0
    for _ in range(6):
        summed = found.copy()
        np.add.at(summed, edges[:, 0], found[edges[:, 1]])
        np.add.at(summed, edges[:, 1], found[edges[:, 0]])
        found = summed / counts
    smallest = np.sort(found, axis=1)[:, -4][:, None]
    found = np.where(found >= smallest, found, 0.0)
    found[found < 0.01] = 0.0
    return found / found.sum(axis=1, keepdims=True)


def is_accent(points: Array) -> Array:
    """Which points (n, 3) bear the second colour: bands at the joints, and the face, so that front and back differ."""
    accent = np.zeros(len(points), dtype=bool)
    for side in ("left", "right"):
        for joint, width in (("elbow", 0.016), ("wrist", 0.012), ("knee", 0.02), ("ankle", 0.016)):
            place = REST[JOINT[f"{side}_{joint}"]]
            axis = 0 if joint in ("elbow", "wrist") else 1
            accent |= (np.abs(points[:, axis] - place[axis]) < width) & (np.linalg.norm(points - place, axis=1) < 0.1)
    height = points[:, 1]
    accent |= (np.abs(height - 0.545) < 0.014) & (np.abs(points[:, 0]) < 0.09)
    accent |= (height > 0.682) & (height < 0.712) & (points[:, 2] > 0.045)
    return accent


def _distance(points: Array, start: Array, end: Array) -> Array:
    along = end - start
    share = np.clip((points - start) @ along / (along @ along), 0, 1)
    return np.linalg.norm(points - start - share[:, None] * along, axis=1)
