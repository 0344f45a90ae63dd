"""Moves of sport and combat: feet put to the floor, hands to points and on one stick, the gaze to where it goes."""

from __future__ import annotations

import numpy as np

from ..moves import Move
from ..posture import INDEX, PALM, Array, Direction, Posture, Side, X, Y, rotation, vector

THIGH, SHIN = 0.391, 0.4115
SOLE = 0.06
"""From the ankle down to the ball of the foot, metres."""


def foot(side: Side, out: float, ahead: float, down: float, knee: Direction = "ahead+0.15out", heel: float = 0) -> Move:
    """Put the sole `down` metres below the pelvis, `out` and `ahead` of it, the heel raised by `heel` degrees."""

    def put(posture: Posture) -> None:
        sign, yaw = (1 if side == "left" else -1), heading(posture)
        rise = 0.125 * np.sin(np.radians(heel)) + SOLE * (np.cos(np.radians(heel)) - 1)
        goal = yaw @ [out * sign, SOLE + rise - down, ahead]
        hint, aim = yaw @ vector(knee, side), goal.copy()
        for _ in range(6):
            hip = posture.globals()[0][INDEX[f"{side}_hip"]]
            distance = np.clip(np.linalg.norm(aim - hip), 0.2, THIGH + SHIN - 1e-3)
            along = (aim - hip) / np.linalg.norm(aim - hip)
            middle = (THIGH**2 - SHIN**2 + distance**2) / (2 * distance)
            bend = hint - along * (hint @ along)
            bend /= max(float(np.linalg.norm(bend)), 1e-6)
            thigh = along * middle + bend * np.sqrt(max(THIGH**2 - middle**2, 0))
            pelvis = posture.rotations[0]
            posture.leg(side, pelvis.T @ thigh, pelvis.T @ (along * distance - thigh))
            aim += 0.8 * (goal - posture.globals()[0][INDEX[f"{side}_ankle"]])
        if heel:
            posture.tiptoe(side, heel)

    return put


def palm(side: Side, out: float, up: float, ahead: float, elbow: Direction = "out+down") -> Move:
    """Put a palm to a point given from the pelvis: outward, upward, and ahead as the hips face; metres."""

    def put(posture: Posture) -> None:
        sign = 1 if side == "left" else -1
        posture.reach(side, heading(posture) @ [out * sign, up, ahead], elbow=elbow)

    return put


def grip(side: Side, direction: Direction, distance: float, elbow: Direction = "out+down") -> Move:
    """Put a palm on the stick that the other hand holds: so far from that palm, in this direction as the hips face."""

    def put(posture: Posture) -> None:
        other: Side = "right" if side == "left" else "left"
        places, _ = posture.globals()
        wrist, fingers = places[INDEX[f"{other}_wrist"]], places[INDEX[f"{other}_hand"]]
        held = wrist + (fingers - wrist) / np.linalg.norm(fingers - wrist) * PALM
        posture.reach(side, held + heading(posture) @ vector(direction, side) * distance, elbow=elbow)

    return put


def look(direction: Direction, side: Side = "left", tilt: float = 0) -> Move:
    """Turn the face to a direction given as the hips face, whatever the trunk does, as far as a neck goes."""

    def turn(posture: Posture) -> None:
        gaze = posture.turn_of("spine3").T @ heading(posture) @ vector(direction, side)
        aside = np.degrees(np.arctan2(gaze[0], gaze[2]))
        down = -np.degrees(np.arcsin(np.clip(gaze[1], -1, 1)))
        posture.head(float(np.clip(aside, -72, 72)), float(np.clip(down, -52, 45)), tilt)

    return turn


def heading(posture: Posture) -> Array:
    """The turn about the vertical that the pelvis faces, (3, 3)."""
    left = posture.rotations[0] @ X * [1, 0, 1]
    if np.linalg.norm(left) < 0.3:
        return np.eye(3)
    return rotation(Y, float(np.degrees(np.arctan2(-left[2], left[0]))))
