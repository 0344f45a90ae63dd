"""What a body stands, kneels and leans on: moves that put feet, knees and palms to the floor by their places on it.

`ground` is how far the floor lies below the pelvis joint, metres: about 0.98 standing, 0.58 on a chair, 0.17 on the floor.
Places are metres out and ahead of the pelvis, directions are those of the room, both as the hips face.
"""

from __future__ import annotations

import numpy as np

from ..evaluation.measures import WEIGHTS
from .moves import BOTH, Move
from .posture import INDEX, PALM, SHIN, SOLE, THIGH, Array, Direction, Posture, Side, Y, vector

Spot = tuple[float, float]
ANKLE, BALL = 0.06, 0.125
"""From the ankle of a flat foot to its ball: how far down and how far ahead, metres."""
REACH = 0.797
"""A nearly straight leg, metres from hip to ankle; a straight one has 0.80."""
KNEE = 0.07
"""How high the joint of a knee is that lies on the floor, metres."""
CENTRE = {INDEX[name.replace("l_", "left_").replace("r_", "right_")]: weight for name, weight in WEIGHTS.items()}


def foot(
    side: Side,
    ground: float,
    out: float = 0.1,
    ahead: float = 0.0,
    knee: Direction = "ahead+0.15out",
    heel: float = 0.0,
    lift: float = 0.0,
    toes: float | None = None,
) -> Move:
    """Put a foot on the floor, its heel raised by `heel` degrees, or `lift` metres above it; the knee goes to `knee`.

    The sole is level unless `toes` points the foot, degrees down.
    """

    def move(posture: Posture) -> None:
        facing = posture.facing()
        place = facing @ [out if side == "left" else -out, _ankle_height(heel) + lift - ground, ahead]
        posture.step(side, place, facing @ vector(knee, side), toes)
        if heel and toes is None:
            posture.tiptoe(side, heel)

    return move


def feet(
    left: Spot,
    right: Spot,
    drop: float = 0.0,
    ground: float | None = None,
    heels: tuple[float, float] = (0.0, 0.0),
    knees: Direction = "ahead+0.2up+0.25out",
) -> Move:
    """Put both feet on the floor where they are told to be, each so far out and ahead; `heels` are raised by degrees.

    Without `ground` the floor is as far down as the legs reach, and the hips `drop` metres from there.
    """

    def move(posture: Posture) -> None:
        spots = _spots(posture, left, right)
        depth = _depth(posture, spots, heels) - drop if ground is None else ground
        for side, spot, heel in zip(BOTH, spots, heels, strict=True):
            _set_down(posture, side, spot - Y * depth, heel, knees)

    return move


def stand(
    left: Spot = (0.1, 0.0),
    right: Spot = (0.1, 0.0),
    weight: float = 0.5,
    drop: float = 0.0,
    heels: tuple[float, float] = (0.0, 0.0),
    knees: Direction = "ahead+0.15out",
) -> Move:
    """Stand in balance: both feet so far apart, as for `feet`, but moved together until they are under the body's centre.

    The left foot bears `weight` of it.
    """

    def move(posture: Posture) -> None:
        spots, ahead = _spots(posture, left, right), posture.facing()[:, 2]
        for _ in range(8):
            depth = _depth(posture, spots, heels) - drop
            for side, spot, heel in zip(BOTH, spots, heels, strict=True):
                _set_down(posture, side, spot - Y * depth, heel, knees)
            places = posture.globals()[0]
            centre = sum(share * places[joint] for joint, share in CENTRE.items())
            borne = spots[0] * weight + spots[1] * (1 - weight) + 0.05 * ahead
            spots = spots + (centre - borne) * [1, 0, 1]

    return move


def kneel(side: Side, ground: float, thigh: Direction = "ahead", shin: Direction = "back", toes: float = 50) -> Move:
    """Lay a knee and its shin on the floor; `thigh` and `shin` say where they go seen from above."""

    def move(posture: Posture) -> None:
        facing, hip = posture.facing(), posture.globals()[0][INDEX[f"{side}_hip"]]
        drop = np.clip((KNEE - ground - hip[1]) / THIGH, -1, 1)
        upper = _level(facing @ vector(thigh, side)) * np.sqrt(1 - drop**2) + Y * drop
        # A pointed foot lies on the floor; a flexed one stands on its toes.
        ankle = 0.06 if toes > 0 else _ankle_height(20 - toes)
        lower = _level(facing @ vector(shin, side)) + Y * ((ankle - KNEE) / SHIN + 0.08)
        pelvis = posture.rotations[0].T
        posture.leg(side, pelvis @ upper, pelvis @ lower, toes)

    return move


def palm(
    side: Side,
    ground: float,
    out: float,
    ahead: float,
    elbow: Direction = "out",
    point: Direction = "ahead",
    lift: float = 0,
) -> Move:
    """Put a hand flat on the floor, or on something `lift` metres high; the place is that of the wrist."""

    def move(posture: Posture) -> None:
        facing, chest = posture.facing(), posture.turn_of("spine3").T
        place = facing @ [out if side == "left" else -out, 0.04 + lift - ground, ahead]
        posture.reach(side, place, elbow=chest @ facing @ vector(elbow, side), gap=-PALM)
        posture.hand(side, chest @ facing @ vector(point, side), chest @ -Y)

    return move


def _ankle_height(heel: float) -> float:
    """How high the ankle is over the floor when the heel is raised by some degrees."""
    rise = np.radians(heel)
    return SOLE + ANKLE * np.cos(rise) + BALL * np.sin(rise)


def _spots(posture: Posture, left: Spot, right: Spot) -> Array:
    """The two feet seen from above, (2, 3)."""
    return np.array([[left[0], 0, left[1]], [-right[0], 0, right[1]]]) @ posture.facing().T


def _depth(posture: Posture, spots: Array, heels: tuple[float, float]) -> float:
    """How far down the floor may be for both legs to reach it there."""
    places = posture.globals()[0]
    depths = []
    for side, spot, heel in zip(BOTH, spots, heels, strict=True):
        hip = places[INDEX[f"{side}_hip"]]
        away = np.linalg.norm((spot - hip)[[0, 2]])
        depths.append(_ankle_height(heel) - hip[1] + np.sqrt(max(REACH**2 - away**2, 0.01)))
    return min(depths)


def _set_down(posture: Posture, side: Side, spot: Array, heel: float, knee: Direction) -> None:
    """Put a foot to a point of the floor."""
    posture.step(side, spot + Y * _ankle_height(heel), posture.facing() @ vector(knee, side))
    if heel:
        posture.tiptoe(side, heel)


def _level(way: Array) -> Array:
    """A direction seen from above, (3,)."""
    flat = way * [1, 0, 1]
    return flat / max(float(np.linalg.norm(flat)), 1e-6)
