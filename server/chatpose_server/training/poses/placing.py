"""Moves by place: feet, knees and hands put on the floor or to points in the air, given against the world or the chest.

The world is x to the left, y up, z ahead from the pelvis; `ground` is how far the floor lies below the pelvis joint
(about 0.985 standing, 0.58 on a chair, 0.17 on the floor).
"""

from __future__ import annotations

import numpy as np

from ..moves import Move
from ..posture import INDEX, OFFSETS, PALM, Array, Direction, Posture, Side, rotation, vector

THIGH = float(np.linalg.norm(OFFSETS[INDEX["left_knee"]]))
SHIN = float(np.linalg.norm(OFFSETS[INDEX["left_ankle"]]))


def step(
    side: Side,
    ground: float,
    out: float = 0.1,
    ahead: float = 0.0,
    knee: Direction = "ahead",
    heel: float = 0.0,
    lift: float = 0.0,
    toes: float | None = None,
) -> Move:
    """Put a foot on the floor, its heel raised by `heel` degrees, or `lift` metres above it; the knee goes to `knee`."""
    rise = np.radians(heel)
    height = 0.04 + 0.06 * np.cos(rise) + 0.125 * np.sin(rise) + lift
    aim = np.array([out if side == "left" else -out, height - ground, ahead])

    def put(posture: Posture) -> None:
        goal = aim.copy()
        for _ in range(4):
            _leg_to(posture, side, goal, vector(knee, side), toes)
            goal += aim - posture.globals()[0][INDEX[f"{side}_ankle"]]
        if heel and toes is None:
            posture.tiptoe(side, heel)

    return put


def kneel(side: Side, ground: float, thigh: Direction = "ahead", shin: Direction = "back", toes: float = 50) -> Move:
    """Lay a knee and its shin on the floor; `thigh` and `shin` say where they go seen from above."""

    def put(posture: Posture) -> None:
        hip = posture.globals()[0][INDEX[f"{side}_hip"]]
        drop = np.clip((0.07 - ground - hip[1]) / THIGH, -1, 1)
        level = vector(thigh, side) * [1, 0, 1]
        level /= max(float(np.linalg.norm(level)), 1e-6)
        upper = level * np.sqrt(1 - drop**2) + np.array([0, drop, 0])
        rise = np.radians(max(-toes, 0) + 20)
        height = 0.06 if toes > 0 else 0.04 + 0.06 * np.cos(rise) + 0.125 * np.sin(rise)
        slope = (height - 0.07) / SHIN
        lower = vector(shin, side) * [1, 0, 1]
        lower = lower / np.linalg.norm(lower) + np.array([0, slope + 0.08, 0])
        _leg(posture, side, upper, lower, toes)

    return put


def palm(
    side: Side,
    ground: float,
    out: float,
    ahead: float,
    elbow: Direction = "out",
    point: Direction = "ahead",
    lift: float = 0,
) -> Move:
    """Put a hand flat on the floor, or on something `lift` metres high, at a place seen from the pelvis."""
    aim = np.array([out if side == "left" else -out, 0.04 + lift - ground, ahead])

    def put(posture: Posture) -> None:
        _wrist_to(posture, side, aim, elbow)
        _turn(posture, side, vector(point, side), np.array([0.0, -1, 0]))

    return put


def fist(side: Side, out: float, up: float, ahead: float, elbow: Direction = "out+down") -> Move:
    """Put a palm to a point of the chest's axes, from the middle of the chest (shoulders: 0.18 out, 0.16 up)."""
    place = np.array([out if side == "left" else -out, up, ahead])

    def put(posture: Posture) -> None:
        places, turns = posture.globals()
        posture.reach(side, places[INDEX["spine3"]] + turns[INDEX["spine3"]] @ place, elbow=elbow)

    return put


def spot(side: Side, out: float, up: float, ahead: float, elbow: Direction = "out+down") -> Move:
    """Put a palm to a point of the world, from the pelvis; `elbow` is of the world as well."""
    place = np.array([out if side == "left" else -out, up, ahead])

    def put(posture: Posture) -> None:
        posture.reach(side, place, elbow=posture.turn_of("spine3").T @ vector(elbow, side))

    return put


def limb(side: Side, upper: Direction, fore: Direction | None = None) -> Move:
    """Point upper arm and forearm in the world, however the chest leans."""

    def put(posture: Posture) -> None:
        chest = posture.turn_of("spine3").T
        posture.arm(side, chest @ vector(upper, side), None if fore is None else chest @ vector(fore, side))

    return put


def turned(side: Side, point: Direction | None = None, palm: Direction | None = None) -> Move:
    """Turn a hand in the world: where its fingers point and its palm faces."""

    def put(posture: Posture) -> None:
        _turn(posture, side, *(None if way is None else vector(way, side) for way in (point, palm)))

    return put


def gaze(way: Direction) -> Move:
    """Look somewhere in the world as far as the neck goes; `out` is to the left."""

    def put(posture: Posture) -> None:
        seen = posture.turn_of("spine3").T @ vector(way, "left")
        turn = np.degrees(np.arctan2(seen[0], seen[2]))
        nod = -np.degrees(np.arcsin(np.clip(seen[1], -1, 1)))
        posture.head(float(np.clip(turn, -70, 70)), float(np.clip(nod, -50, 45)))

    return put


def heading(degrees: float) -> Move:
    """Turn the finished body to its left on the floor."""

    def put(posture: Posture) -> None:
        posture.rotations[0] = rotation(np.array([0.0, 1, 0]), degrees) @ posture.rotations[0]

    return put


def rolled(degrees: float) -> Move:
    """Roll the body about its own length, to its left; right after `root`."""

    def put(posture: Posture) -> None:
        posture.rotations[0] = posture.rotations[0] @ rotation(np.array([0.0, 1, 0]), degrees)

    return put


def _leg(posture: Posture, side: Side, upper: Array, lower: Array, toes: float | None) -> None:
    pelvis = posture.rotations[0].T
    posture.leg(side, pelvis @ upper, pelvis @ lower, toes)


def _leg_to(posture: Posture, side: Side, goal: Array, knee: Array, toes: float | None) -> None:
    away = goal - posture.globals()[0][INDEX[f"{side}_hip"]]
    distance = float(np.clip(np.linalg.norm(away), 0.2, THIGH + SHIN - 1e-3))
    along = away / np.linalg.norm(away)
    middle = (THIGH**2 - SHIN**2 + distance**2) / (2 * distance)
    hint = knee - along * (knee @ along)
    hint /= max(float(np.linalg.norm(hint)), 1e-6)
    upper = along * middle + hint * np.sqrt(max(THIGH**2 - middle**2, 0.0))
    _leg(posture, side, upper, along * distance - upper, toes)


def _wrist_to(posture: Posture, side: Side, aim: Array, elbow: Direction) -> None:
    posture.reach(side, aim, elbow=posture.turn_of("spine3").T @ vector(elbow, side), gap=-PALM)


def _turn(posture: Posture, side: Side, point: Array | None, inner: Array | None) -> None:
    chest = posture.turn_of("spine3").T
    posture.hand(side, None if point is None else chest @ point, None if inner is None else chest @ inner)
