"""What a body cannot do: joints past their limits, limbs through the trunk or through each other.

Limits are those of a supple adult, rounded up, so that yoga and dance pass. Bodies are capsules around the bones of our rest
skeleton; skin gives way by `SOFT`.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .posture import INDEX, Posture, Side, angle_of, rotation

Array = np.ndarray
SIDES: tuple[Side, Side] = ("left", "right")

BENDS = {  # degrees, together over the joints named: forward, back, to a side, twist
    ("spine1", "spine2", "spine3"): (110, 75, 60, 75),
    ("neck", "head"): (70, 75, 55, 92),
}
HINGES = {"elbow": 152.0, "knee": 155.0}
MOST = {"collar": 48.0, "wrist": 92.0, "ankle": 65.0, "foot": 55.0}
"""Degrees of a joint's whole turn."""
SOFT = 0.035
"""How far capsules may sink into each other, metres."""

TRUNK, HEAD = "trunk", "head"
RADII = {TRUNK: 0.085, HEAD: 0.085, "upper arm": 0.035, "forearm": 0.032, "hand": 0.025, "thigh": 0.06, "shin": 0.042}
APART = (  # what is looked at: limb, what it may not go through, on the same side too or only across
    ("hand", TRUNK, True), ("forearm", TRUNK, True), ("hand", HEAD, True), ("forearm", HEAD, True), ("upper arm", HEAD, True),
    ("forearm", "forearm", False), ("hand", "forearm", False), ("forearm", "upper arm", False), ("hand", "upper arm", False),
    ("hand", "thigh", True), ("forearm", "thigh", True), ("hand", "shin", True), ("forearm", "shin", True),
    ("shin", "shin", False), ("shin", "thigh", False), ("thigh", "thigh", False), ("shin", TRUNK, True), ("shin", HEAD, True),
)  # fmt: skip


def faults(rotations: Array) -> list[str]:
    """What this pose, joint rotations (24, 3, 3), asks of a body that no body does; empty when nothing."""
    return [*_past_limits(rotations), *_through(rotations)]


def _past_limits(rotations: Array) -> Iterator[str]:
    for names, (forward, back, side, twist) in BENDS.items():
        turn = np.eye(3)
        for name in names:
            turn = turn @ rotations[INDEX[name]]
        bends = _bends(turn)
        for what, value, least, most in (
            ("bent", bends[0], -back, forward),
            ("bent sideways", bends[1], -side, side),
            ("twisted", bends[2], -twist, twist),
        ):
            if not least <= value <= most:
                yield f"{names[0]} to {names[-1]} {what} by {value:.0f} degrees"
    for side_ in SIDES:
        for joint, limit in (*HINGES.items(), *MOST.items()):
            angle = angle_of(rotations[INDEX[f"{side_}_{joint}"]])
            if angle > limit:
                yield f"{side_} {joint} turned by {angle:.0f} degrees"
        upper_arm = _in(rotations, "spine3", f"{side_}_shoulder", [1.0, 0, 0], side_)
        if upper_arm[2] < -0.92:
            yield f"{side_} upper arm points straight back"
        if upper_arm[0] < -0.55 and upper_arm[2] < 0.1:
            yield f"{side_} upper arm crosses behind the chest"
        thigh = _in(rotations, "pelvis", f"{side_}_hip", [0, -1.0, 0], side_)
        if thigh[2] < -0.94:
            yield f"{side_} thigh points straight back"
        if thigh[0] < -0.6:
            yield f"{side_} thigh crosses the other one"


def _through(rotations: Array) -> Iterator[str]:
    parts = _parts(rotations)
    for limb, other, same_side in APART:
        for side in SIDES:
            across: Side = "right" if side == "left" else "left"
            rivals = [(other, capsules) for name, capsules in parts.items() if name == other]
            rivals += [(f"{across} {other}", parts[f"{across} {other}"])] if f"{across} {other}" in parts else []
            if same_side and f"{side} {other}" in parts:
                rivals.append((f"{side} {other}", parts[f"{side} {other}"]))
            if other == limb and side == "right":
                continue  # the pair was looked at from the left
            for name, capsules in rivals:
                depth = max(
                    RADII[limb] + RADII[other] - _distance(start, end, *capsule)
                    for start, end in parts[f"{side} {limb}"]
                    for capsule in capsules
                )
                if depth > SOFT:
                    yield f"{side} {limb} is {depth * 100:.0f} cm inside the {name}"


def _parts(rotations: Array) -> dict[str, list[tuple[Array, Array]]]:
    """The axes of the capsules of each part of the body."""
    places, turns = Posture(rotations).globals()

    def at(joint: str, offset: tuple[float, float, float] = (0.0, 0.0, 0.0)) -> Array:
        return places[INDEX[joint]] + turns[INDEX[joint]] @ np.array(offset)

    parts = {
        TRUNK: [
            (at("pelvis", (x, 0.0, 0.0)), at("spine3", (x * 1.1, 0.08, 0.0))) for x in (-0.06, 0.0, 0.06)
        ],
        HEAD: [(at("head", (0.0, 0.06, 0.03)), at("head", (0.0, 0.11, 0.03)))],
    }  # fmt: skip
    for side in SIDES:
        palm = 0.09 if side == "left" else -0.09
        hip, knee, ankle = at(f"{side}_hip"), at(f"{side}_knee"), at(f"{side}_ankle")
        parts |= {
            f"{side} upper arm": [(at(f"{side}_shoulder"), at(f"{side}_elbow"))],
            f"{side} forearm": [(at(f"{side}_elbow"), at(f"{side}_wrist"))],
            f"{side} hand": [(at(f"{side}_wrist"), at(f"{side}_wrist", (palm, 0.0, 0.0)))],
            f"{side} thigh": [(hip + (knee - hip) * 0.3, knee)],
            f"{side} shin": [(knee + (ankle - knee) * 0.1, ankle)],
        }
    return parts


def _in(rotations: Array, base: str, joint: str, rest: list[float], side: Side) -> Array:
    """A limb's direction in the axes of the trunk, x away from the middle, (3,)."""
    posture = Posture(rotations)
    sign = 1 if side == "left" else -1
    direction = posture.turn_of(base).T @ posture.turn_of(joint) @ (np.array(rest) * [sign, 1, 1])
    return direction * [sign, 1, 1]


def _bends(turn: Array) -> tuple[float, float, float]:
    """A turn of the trunk as degrees forward, to the left, twisted to the left."""
    up = turn[:, 1]
    forward = np.degrees(np.arctan2(up[2], up[1]))
    sideways = np.degrees(np.arcsin(np.clip(up[0], -1, 1)))
    axis = np.cross([0, 1.0, 0], up)
    sine = np.linalg.norm(axis)
    level = turn
    if sine > 1e-6:
        level = rotation(axis / sine, -np.degrees(np.arctan2(sine, up[1]))) @ turn
    return forward, sideways, float(np.degrees(np.arctan2(level[0, 2], level[2, 2])))


def _distance(a: Array, b: Array, c: Array, d: Array) -> float:
    """The distance of two segments, by sampling one and measuring exactly to the other."""
    points = a + np.linspace(0, 1, 12)[:, None] * (b - a)
    along = d - c
    share = np.clip((points - c) @ along / max(float(along @ along), 1e-12), 0, 1)
    return float(np.linalg.norm(points - c - share[:, None] * along, axis=1).min())
