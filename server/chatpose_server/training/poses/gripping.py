"""Hands on tools and feet on the floor: moves that the poses of work and music share."""

from __future__ import annotations

import numpy as np

from ..moves import BOTH, Move
from ..posture import INDEX, Direction, Posture, Side

Spot = tuple[float, float]
Place = tuple[float, float, float]
ANKLE, LEG, THIGH, SHIN = 0.088, 0.795, 0.391, 0.41
"""Height of the ankle over the floor, the length of a leg that is all but straight, and of its two parts."""
BALL, BALL_SLOPE, BALL_DROP = 0.139, 25.6, 0.06
"""From a flat foot's ankle to its ball: the distance, how steeply it goes down in degrees, how far down."""


def feet(left: Spot, right: Spot, drop: float = 0.0, height: float | None = None, knees: float = 0.25) -> Move:
    """Stand or sit with the ankles this far out and ahead of the pelvis, `drop` lower than straight legs would be.

    The heel of a foot that is well behind comes off the floor.
    """

    def move(posture: Posture) -> None:
        facing, places = _facing(posture), posture.globals()[0]
        hips = {side: places[INDEX[f"{side}_hip"]] for side in BOTH}
        spots = {"left": facing @ [left[0], 0, left[1]], "right": facing @ [-right[0], 0, right[1]]}
        if height is None:
            away = {side: np.linalg.norm((spots[side] - hips[side])[[0, 2]]) for side in BOTH}
            level = max(hips[side][1] - np.sqrt(max(LEG**2 - away[side] ** 2, 0.04)) for side in BOTH) + drop
        else:
            level = ANKLE - height
        for side, spot in zip(BOTH, (left, right), strict=True):
            heel = float(np.clip((-0.1 - spot[1]) * 130, 0, 28)) if height is None else 0.0
            lift = BALL * np.sin(np.radians(heel + BALL_SLOPE)) - BALL_DROP if heel else 0.0
            along = spots[side] + [0, level + lift, 0] - hips[side]
            length = min(float(np.linalg.norm(along)), LEG)
            along /= np.linalg.norm(along)
            share = (THIGH**2 - SHIN**2 + length**2) / (2 * length)
            hint = facing @ [knees if side == "left" else -knees, 0.2, 1.0]
            hint -= along * (hint @ along)
            thigh = along * share + hint / np.linalg.norm(hint) * np.sqrt(max(THIGH**2 - share**2, 0))
            pelvis = posture.rotations[0]
            posture.leg(side, pelvis.T @ thigh, pelvis.T @ (along * length - thigh))
            if heel:
                posture.tiptoe(side, heel)

    return move


def kneel(side: Side, front: Spot, ahead: float = 0.0) -> Move:
    """Kneel on this side's knee, which is `ahead` of plumb; the other foot stands this far out and ahead."""

    def move(posture: Posture) -> None:
        pelvis, sign = posture.rotations[0], 1 if side == "left" else -1
        facing = _facing(posture)
        posture.leg(side, pelvis.T @ facing @ [sign * 0.12, -1, ahead], pelvis.T @ facing @ [0, 0.17, -1], -25)
        floor = posture.globals()[0][INDEX[f"{side}_knee"]][1] - 0.06
        turned = posture.rotations[[INDEX[f"{side}_{joint}"] for joint in ("hip", "knee", "ankle")]]
        feet(front, front, height=-floor)(posture)
        for joint, turn in zip(("hip", "knee", "ankle"), turned, strict=True):
            posture.rotations[INDEX[f"{side}_{joint}"]] = turn

    return move


def hold(
    side: Side,
    place: Place,
    elbow: Direction = "out+down",
    point: Direction | None = None,
    palm: Direction | None = None,
) -> Move:
    """Put a palm this far to the left, above the floor and ahead of the pelvis, metres, and turn the hand."""

    def move(posture: Posture) -> None:
        floor = posture.globals()[0][:, 1].min() - 0.03
        goal = _facing(posture) @ [place[0], 0, place[2]] + [0, place[1] + floor, 0]
        aim = goal
        for _ in range(4):
            posture.reach(side, aim, elbow=elbow)
            if point is not None or palm is not None:
                posture.hand(side, point, palm)
            aim = aim + 0.8 * (goal - posture.landmark("palm", side))

    return move


def grip(start: Place, end: Place, right: float, left: float, elbow: Direction = "out+down") -> Move:
    """Both palms on one stick, at these shares of its length."""
    stick = np.array([start, end])

    def move(posture: Posture) -> None:
        for side, share in zip(BOTH, (left, right), strict=True):
            hold(side, tuple(stick[0] + share * (stick[1] - stick[0])), elbow)(posture)

    return move


def _facing(posture: Posture) -> np.ndarray:
    """The turn about the vertical that the pelvis has made."""
    left = posture.rotations[0][:, 0] * [1, 0, 1]
    left /= np.linalg.norm(left)
    return np.stack([left, [0, 1, 0], np.cross(left, [0, 1, 0])], axis=1)
