"""A body as captions look at it: `Body`'s measures, and the axes and surface points that words such as "ahead" are about."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from ..evaluation.measures import AHEAD, UP, Body
from ..training.posture import INDEX, LANDMARKS, Side

Array = NDArray[np.float64]
SIDES: tuple[Side, Side] = ("left", "right")
PALM, FINGERTIPS = 0.075, 0.15
"""From the wrist, along the hand, metres."""


def _table() -> tuple[dict[tuple[str, Side], int], list[int], Array]:
    """Each landmark of each side: its row, the joint that carries it, its place in that joint's axes (N, 3)."""
    rows: dict[tuple[str, Side], int] = {}
    joints, places = [], []
    for name, (joint, place) in LANDMARKS.items():
        for side in SIDES:
            rows[name, side] = len(rows)
            joints.append(INDEX[joint.replace("left", side)])
            places.append((place[0] if side == "left" else -place[0], *place[1:]))
    return rows, joints, np.array(places)


LANDMARK_ROWS, LANDMARK_JOINTS, LANDMARK_PLACES = _table()


class Figure(Body):
    """A pose to be described. `rotations` (24, 3, 3) are parent-relative; the pelvis's is in the world frame, y up."""

    def __init__(self, rotations: NDArray[np.floating]) -> None:
        super().__init__(torch.from_numpy(np.asarray(rotations, dtype=np.float64)))
        turned = (self._turns[LANDMARK_JOINTS] @ LANDMARK_PLACES[:, :, None])[:, :, 0]
        self._landmarks: Array = self._places[LANDMARK_JOINTS] + turned
        self.hips: Array = level(self._turns[0])
        """The directions left, up and ahead on the floor as the hips face, columns (3, 3)."""
        self.chest: Array = self.turns_of("spine3")
        """The chest's own left, up and ahead in the world, columns (3, 3)."""

    def landmark(self, name: str, side: Side) -> Array:
        """Where a point of the body's surface is, (3,), the pelvis at the origin."""
        return self._landmarks[LANDMARK_ROWS[name, side]]

    def hand_points(self, side: Side) -> Array:
        """The middle of the palm and the fingertips, (2, 3)."""
        wrist = self.point(f"{side[0]}_wrist")
        along = self.point(f"{side[0]}_hand") - wrist
        along = along / np.sqrt(along @ along)
        return wrist + np.outer((PALM, FINGERTIPS), along)

    def hand_height(self, side: Side) -> float:
        """Of the wrist or the palm, whichever is lower, above the lowest joint."""
        return min(self.height(f"{side[0]}_wrist"), self.height(f"{side[0]}_hand"))

    def along(self, start: str, end: str) -> Array:
        """Unit direction from one point to another, (3,)."""
        way = self.point(end) - self.point(start)
        return way / max(float(np.sqrt(way @ way)), 1e-9)

    def turns_of(self, joint: str) -> Array:
        """The rotation of one joint in the world, (3, 3)."""
        return self._turns[INDEX[joint]]

    def turn(self, joint: str, seen_from: str) -> Array:
        """The rotation of one joint in the axes of another, (3, 3)."""
        return self.turns_of(seen_from).T @ self.turns_of(joint)

    def belly_up(self) -> float:
        """1 when the front of the pelvis looks at the sky, -1 at the floor, 0 upright."""
        return float(self._turns[0][1, 2])

    def spine(self) -> Array:
        """From the pelvis to the neck, unit (3,)."""
        return self._spine


def level(turn: Array) -> Array:
    """Left, up and ahead on the floor for a part that is turned so, columns (3, 3); a part on its side keeps its own ahead."""
    left = turn[:, 0] * [1.0, 0.0, 1.0]
    size = float(np.sqrt(left @ left))
    if size < 0.35:  # rolled by 70° or more: its left says nothing about the floor
        ahead = turn @ AHEAD * [1.0, 0.0, 1.0]
        ahead = ahead / max(float(np.sqrt(ahead @ ahead)), 1e-9)
        return np.stack((_cross(UP, ahead), UP, ahead), axis=1)
    left = left / size
    return np.stack((left, UP, _cross(left, UP)), axis=1)


def outward(direction: Array, side: Side) -> Array:
    """(left, up, ahead) to (out, up, ahead) for a limb of this side; rounded, so that a mirror image ties the same way."""
    return np.round(direction * (1.0 if side == "left" else -1.0, 1.0, 1.0), 6)


def twist(turn: Array) -> float:
    """How far a rotation turns to the left about the vertical, degrees, whatever else it does (swing-twist)."""
    return float(np.degrees(np.arctan2(turn[0, 2] - turn[2, 0], turn[0, 0] + turn[2, 2])))


class Directions:
    """Named directions (out, up, ahead); a direction is called by the nearest."""

    def __init__(self, rows: Sequence[tuple[str, tuple[float, float, float], float]]) -> None:
        self._kinds = [kind for kind, _, _ in rows]
        self._notable = [notable for _, _, notable in rows]
        ways = np.array([way for _, way, _ in rows])
        self._ways = ways / np.linalg.norm(ways, axis=1, keepdims=True)

    def nearest(self, direction: Array) -> tuple[str, float]:
        """The name of the nearest direction to a unit vector (3,), and how notable it is."""
        row = int(np.argmax(np.round(self._ways @ direction, 6)))
        return self._kinds[row], self._notable[row]


def _cross(a: Array, b: Array) -> Array:
    """`np.cross` of two vectors, without its overhead."""
    return np.array([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]])
