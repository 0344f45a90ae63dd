"""Limbs, trunk and head turned further from where they are, in closed form."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..moves import BOTH
from ..posture import INDEX, Direction, Posture, Side, X, Y, angle_of, axis_of, rotation, swing, vector
from .acts import HEAD
from .changes import Make

MOST_OF_NECK, LEAST_OF_NECK = 62.0, 9.0
"""Degrees that a head turns from straight at most, and what a change of it is at least."""


def arm_towards(goal: Direction, sign: float = 1.0) -> Make:
    """Turn the whole arm towards a direction of the chest, or away from it; the elbow keeps its bend."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        upper, fore = _arm_directions(posture, side)
        target = vector(goal, side)
        if goal == "up" and upper[1] < -0.9:
            target = vector("0.8out+ahead", side)  # from hanging, up begins as out and ahead
        axis = np.cross(upper, target)
        if np.linalg.norm(axis) < 1e-3:
            axis = vector("ahead", side)
        axis = axis / np.linalg.norm(axis)
        room = np.degrees(np.arccos(np.clip(upper @ target, -1, 1)))
        turn = rotation(axis, min(degrees, room) if sign > 0 else -min(degrees, 175 - room))
        _set_arm(posture, side, turn @ upper, turn @ fore)

    return make


def elbow_bent(delta: float) -> Make:
    """Bend an elbow further, or straighten it."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        joint = INDEX[f"{side}_elbow"]
        now = angle_of(posture.rotations[joint])
        bend = np.clip(now + delta * degrees * 1.5, 2, 145)
        posture.rotations[joint] = rotation(-Y if side == "left" else Y, bend)

    return make


def _arm_directions(posture: Posture, side: Side) -> tuple[np.ndarray, np.ndarray]:
    """Upper arm and forearm in the chest's axes, (3,) each."""
    chest, out = posture.turn_of("spine3"), X if side == "left" else -X
    return chest.T @ posture.turn_of(f"{side}_shoulder") @ out, chest.T @ posture.turn_of(f"{side}_elbow") @ out


def _set_arm(posture: Posture, side: Side, upper: np.ndarray, fore: np.ndarray) -> None:
    wrist = posture.rotations[INDEX[f"{side}_wrist"]].copy()
    posture.arm(side, upper, fore)
    posture.rotations[INDEX[f"{side}_wrist"]] = wrist


def knee_bent(delta: float) -> Make:
    """Bend a knee further, or straighten it, while the foot stays below the hip."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        hip, knee = INDEX[f"{side}_hip"], INDEX[f"{side}_knee"]
        now = angle_of(posture.rotations[knee])
        bend = np.clip(now + delta * degrees * 1.6, 1, 140)
        posture.rotations[hip] = posture.rotations[hip] @ rotation(X, -(bend - now) * 0.5)
        posture.rotations[knee] = rotation(X, bend)
        posture.flat(side)

    return make


def thigh_towards(goal: Direction) -> Make:
    """Turn a thigh towards a direction of the pelvis; the knee keeps its bend."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        hip = INDEX[f"{side}_hip"]
        thigh = posture.rotations[hip] @ -Y
        target = vector(goal, side)
        room = np.degrees(np.arccos(np.clip(thigh @ target, -1, 1)))
        full = swing(thigh, target)
        share = min(degrees, room) / max(room, 1e-6)
        axis = axis_of(full)
        if np.linalg.norm(axis) > 1e-6:
            posture.rotations[hip] = rotation(axis / np.linalg.norm(axis), room * share) @ posture.rotations[hip]

    return make


def both_thighs(goal: Direction) -> Make:
    """Both legs towards a direction, half of the way each."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        for one in BOTH:
            thigh_towards(goal)(posture, one, degrees / 2)

    return make


def _rotation_vector(turn: np.ndarray) -> np.ndarray:
    """The axis of a turn (3, 3) times its angle in radians, (3,)."""
    axis = axis_of(turn) / 2
    sine = float(np.linalg.norm(axis))
    return axis if sine < 1e-6 else axis / sine * np.arctan2(sine, (np.trace(turn) - 1) / 2)


def turned(joints: Sequence[int], axis: np.ndarray, sign: float, sided: bool = True) -> Make:
    """Turn some joints further about their parent's axis, shared equally."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        way = sign * (1 if not sided or side == "left" else -1)
        if joints is HEAD:  # as far as a neck goes, but never less than can be seen
            neck = np.eye(3)
            for joint in joints:
                neck = neck @ posture.rotations[joint]
            angle = np.degrees(_rotation_vector(neck) @ axis) * np.sign(way)
            degrees = max(min(degrees, MOST_OF_NECK - angle), min(degrees, LEAST_OF_NECK))
        for joint in joints:
            posture.rotations[joint] = rotation(axis, way * degrees / len(joints)) @ posture.rotations[joint]

    return make
