"""A posture in the making: limbs pointed, hands put to the body, trunk and head turned; closed form, no search.

Directions are words of the body's own side, joined by `+` and weighted by numbers: `"out+ahead"`, `"2down+ahead"`; out is
away from the middle. Arms point in the chest's axes, legs in the pelvis's. Angles are degrees; bend and nod are positive
forward, side, twist, turn and tilt positive to the left.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Literal

import numpy as np

from ..protocol import JOINTS, PARENTS, REST_OFFSETS

Side = Literal["left", "right"]
Array = np.ndarray
Direction = str | Sequence[float] | Array

OFFSETS = np.array(REST_OFFSETS)
INDEX = {name: joint for joint, name in enumerate(JOINTS)}
X, Y, Z = np.eye(3)
UPPER_ARM, FOREARM, THIGH, SHIN = 0.2658, 0.25, 0.3908, 0.4115
PALM = 0.075
"""From the wrist to the middle of the palm, metres."""
SOLE = 0.04
"""From the joint in the ball of the foot to the floor that it stands on, metres."""

LEVELS = [[0]]
"""The joints by their depth below the pelvis."""
while _below := [joint for joint, parent in enumerate(PARENTS) if parent in LEVELS[-1]]:
    LEVELS.append(_below)
PATHS = {name: [joint] for joint, name in enumerate(JOINTS)}
"""For each joint, the way to it from the pelvis."""
for _path in PATHS.values():
    while _path[0]:
        _path.insert(0, PARENTS[_path[0]])
LEVEL_PARENTS = [[PARENTS[joint] for joint in level] for _, level in pairwise(LEVELS)]

AT_REST = np.tile(np.eye(3), (len(JOINTS), 1, 1))
"""No joint turned, (24, 3, 3): arms out to the sides."""
WORDS = {"out": X, "in": -X, "up": Y, "down": -Y, "ahead": Z, "back": -Z}

LANDMARKS: dict[str, tuple[str, tuple[float, float, float]]] = {
    # name: the joint that carries it, its place in the joint's rest axes for the left side
    "crown": ("head", (0.0, 0.18, 0.02)), "forehead": ("head", (0.02, 0.12, 0.12)), "brow": ("head", (0.06, 0.12, 0.1)),
    "eyes": ("head", (0.03, 0.09, 0.12)), "ear": ("head", (0.095, 0.075, 0.01)), "cheek": ("head", (0.065, 0.03, 0.09)),
    "mouth": ("head", (0.02, 0.02, 0.125)), "chin": ("head", (0.0, -0.02, 0.115)),
    "back of head": ("head", (0.04, 0.1, -0.1)), "nape": ("neck", (0.03, 0.03, -0.075)), "throat": ("neck", (0.01, 0.02, 0.07)),
    "heart": ("spine3", (0.02, 0.1, 0.135)), "chest": ("spine3", (0.07, 0.1, 0.13)), "breastbone": ("spine3", (0.0, 0.08, 0.16)),
    "belly": ("spine1", (0.02, 0.0, 0.14)), "navel": ("spine1", (0.0, -0.02, 0.17)), "waist": ("pelvis", (0.135, 0.045, 0.03)),
    "lower back": ("pelvis", (0.05, 0.08, -0.13)), "seat": ("pelvis", (0.09, -0.07, -0.14)), "lap": ("pelvis", (0.03, -0.06, 0.2)),
    "groin": ("pelvis", (0.0, -0.08, 0.13)), "shoulder": ("left_shoulder", (0.0, 0.06, 0.03)),
    "upper arm": ("left_shoulder", (0.14, 0.01, 0.05)), "elbow": ("left_elbow", (0.0, 0.0, 0.04)),
    "forearm": ("left_elbow", (0.12, 0.0, 0.04)), "wrist": ("left_wrist", (0.0, 0.0, 0.03)),
    "palm": ("left_wrist", (0.075, -0.02, 0.0)), "thigh": ("left_hip", (0.03, -0.22, 0.1)), "knee": ("left_knee", (0.0, 0.02, 0.07)),
    "shin": ("left_knee", (0.0, -0.2, 0.06)), "ankle": ("left_ankle", (0.02, 0.0, 0.06)), "toes": ("left_foot", (0.0, 0.0, 0.05)),
    "heel": ("left_ankle", (0.0, -0.05, -0.06)), "calf": ("left_knee", (0.03, -0.15, -0.07)),
}  # fmt: skip


class Posture:
    """Joint rotations in the making, (24, 3, 3); starts as a relaxed standing body, arms hanging."""

    def __init__(self, rotations: Array | None = None) -> None:
        self.rotations = np.array(_relaxed() if rotations is None else rotations)

    def relax(self) -> None:
        """Let the arms hang and stand on both legs."""
        for side in ("left", "right"):
            self.arm(side, "down+0.16out", "down+0.1out+0.16ahead")
            self.leg(side, "down+0.06out", "down+0.02out")

    # Where everything is

    def globals(self) -> tuple[Array, Array]:
        """Places (24, 3), pelvis at the origin, and turns (24, 3, 3) of all joints."""
        places, turns = np.zeros((len(JOINTS), 3)), self.rotations.copy()
        for level, parents in zip(LEVELS[1:], LEVEL_PARENTS, strict=True):
            above = turns[parents]
            places[level] = places[parents] + (above @ OFFSETS[level][..., None])[..., 0]
            turns[level] = above @ turns[level]
        return places, turns

    def chain(self, name: str) -> dict[str, tuple[Array, Array]]:
        """Place (3,) and turn (3, 3) of a joint and of all above it: what `globals` says of them, in a fifth of the time."""
        place, turn, found = np.zeros(3), np.eye(3), {}
        for joint in PATHS[name]:
            place = place + turn @ OFFSETS[joint] if joint else place
            turn = turn @ self.rotations[joint]
            found[JOINTS[joint]] = (place, turn)
        return found

    def turn_of(self, name: str) -> Array:
        """The global turn of one joint, (3, 3)."""
        joint, turn = INDEX[name], np.eye(3)
        while joint >= 0:
            turn = self.rotations[joint] @ turn
            joint = PARENTS[joint]
        return turn

    def landmark(self, name: str, side: Side) -> Array:
        """Where a point of the body's surface is, (3,)."""
        joint, place = LANDMARKS[name]
        if side == "right":
            joint, place = joint.replace("left", "right"), (-place[0], place[1], place[2])
        at, turn = self.chain(joint)[joint]
        return at + turn @ place

    def facing(self) -> Array:
        """The turn about the vertical that the hips have made, (3, 3); none when they lie on a side."""
        left = self.rotations[0][:, 0] * [1, 0, 1]
        level = length(left)
        if level < 0.3:
            return np.eye(3)
        return np.stack([left / level, Y, cross(left / level, Y)], axis=1)

    # Trunk and head

    def root(self, pitch: float = 0, roll: float = 0, turn: float = 0, spin: float = 0) -> None:
        """The whole body: pitched forward, rolled to its left, turned to its left; first of all spun about its length."""
        self.rotations[0] = rotation(Y, turn) @ rotation(X, pitch) @ rotation(Z, -roll) @ rotation(Y, spin)

    def spine(self, bend: float = 0, side: float = 0, twist: float = 0) -> None:
        """Bend, side bend and twist of the back, shared by its three joints."""
        for name, share in (("spine1", 0.35), ("spine2", 0.35), ("spine3", 0.3)):
            self.rotations[INDEX[name]] = (
                rotation(Y, twist * share) @ rotation(X, bend * share) @ rotation(Z, -side * share)
            )

    def head(self, turn: float = 0, nod: float = 0, tilt: float = 0) -> None:
        """Turn to the left, nod down, tilt to the left; shared by neck and head."""
        for name, share in (("neck", 0.45), ("head", 0.55)):
            self.rotations[INDEX[name]] = (
                rotation(Y, turn * share) @ rotation(X, nod * share) @ rotation(Z, -tilt * share)
            )

    # Arms

    def arm(self, side: Side, upper: Direction, fore: Direction | None = None) -> None:
        """Point the upper arm and the forearm, in the chest's axes; the elbow's hinge follows from the two."""
        upper_arm = vector(upper, side)
        forearm = upper_arm if fore is None else vector(fore, side)
        out = X if side == "left" else -X
        lift = np.degrees(np.arcsin(np.clip(upper_arm[1], -1, 1)))
        sign = 1 if side == "left" else -1
        ahead = np.clip(upper_arm[2], 0, 1) * 12 * sign
        collar = rotation(Z, sign * np.interp(lift, (-90, -20, 90), (-2, 2, 26))) @ rotation(Y, -ahead)
        hinge = cross(upper_arm, forearm)
        if length(hinge) < 0.15:
            flex = _flex_of(upper_arm, out)
            straight = cross(upper_arm, flex)
            straight /= length(straight)
            hinge = hinge + straight * (0.15 - length(hinge)) * (1 if straight @ hinge >= 0 else -1)
        hinge -= upper_arm * (hinge @ upper_arm)
        hinge /= length(hinge)
        # At rest the left arm lies along x and its elbow's hinge along -y; the right along -x and +y.
        target = np.stack([upper_arm * sign, -hinge * sign, cross(upper_arm, -hinge)], axis=1)
        angle = np.degrees(np.arccos(np.clip(upper_arm @ forearm, -1, 1)))
        self._set(side, "collar", collar)
        self._set(side, "shoulder", collar.T @ target)
        self._set(side, "elbow", rotation(-Y if side == "left" else Y, min(angle, 150)))
        self._set(side, "wrist", np.eye(3))

    def hand(self, side: Side, point: Direction | None = None, palm: Direction | None = None) -> None:
        """Turn the hand so that its fingers point and its palm faces these ways, in the chest's axes, as far as a wrist goes."""
        chest, elbow = self.turn_of("spine3"), self.turn_of(f"{side}_elbow")
        sign = 1 if side == "left" else -1
        now = chest.T @ elbow
        fingers = now[:, 0] * sign if point is None else vector(point, side)
        inner = -now[:, 1] if palm is None else vector(palm, side)
        inner = inner - fingers * (inner @ fingers)
        if length(inner) < 1e-3:
            return
        inner /= length(inner)
        target = np.stack([fingers * sign, -inner, cross(fingers * sign, -inner)], axis=1)
        self._set(side, "wrist", limited(now.T @ target, 80))

    def reach(
        self, side: Side, place: str | Array, of: Side | None = None, elbow: Direction = "out+down", gap: float = 0.0
    ) -> None:
        """Put the palm to a landmark (`of` the other side: that side's) or to a point; the elbow goes towards `elbow`."""
        for _ in range(4):
            target = self.landmark(place, of or side) if isinstance(place, str) else np.asarray(place, float)
            chain = self.chain(f"{side}_hand")
            chest, shoulder = chain["spine3"][1], chain[f"{side}_shoulder"][0]
            fingers = chain[f"{side}_hand"][0] - chain[f"{side}_wrist"][0]
            fingers /= length(fingers)
            away = chest.T @ (target - fingers * (PALM + gap) - shoulder)
            self.arm(side, *two_bones(UPPER_ARM, FOREARM, away, vector(elbow, side), least=0.09))

    def shrug(self, side: Side, lift: float) -> None:
        """Lift the shoulder by some degrees of the collar bone; the arm keeps its direction."""
        raised = rotation(Z, lift if side == "left" else -lift)
        self._set(side, "shoulder", raised.T @ self._get(side, "shoulder"))
        self._set(side, "collar", raised @ self._get(side, "collar"))

    # Legs

    def leg(self, side: Side, thigh: Direction, shin: Direction | None = None, toes: float | None = None) -> None:
        """Point thigh and shin, in the pelvis's axes; the foot is level with the floor unless `toes` points it, degrees down."""
        upper = vector(thigh, side)
        lower = upper if shin is None else vector(shin, side)
        sign = 1 if side == "left" else -1
        hinge = cross(upper, lower)
        if length(hinge) < 0.12 or hinge[0] < -0.3:
            # A nearly straight knee: its axis follows from where the thigh would be swung, the knee cap ahead or up.
            straight = swing(-Y, upper) @ X
            hinge = straight * 0.12 + (hinge if hinge @ straight > 0 else 0)
        hinge = hinge - upper * (hinge @ upper)
        hinge /= length(hinge)
        target = np.stack([hinge, -upper, cross(hinge, -upper)], axis=1)
        bend = np.degrees(np.arctan2(cross(upper, lower) @ hinge, upper @ lower))
        self._set(side, "hip", target)
        self._set(side, "knee", rotation(X, np.clip(bend, 0, 150)) @ rotation(Z, 0.0 * sign))
        if toes is None:
            self.flat(side)
        else:
            self._set(side, "ankle", rotation(X, np.clip(toes, -35, 60)))
        self._set(side, "foot", np.eye(3))

    def step(self, side: Side, place: Array, knee: Array, toes: float | None = None) -> None:
        """Put the ankle to a point, the knee towards `knee`; both (3,), from the pelvis but however it is turned."""
        pelvis, aim = self.rotations[0].T, np.asarray(place, float)
        for _ in range(3):
            away = aim - self.chain(f"{side}_hip")[f"{side}_hip"][0]
            upper, lower = two_bones(THIGH, SHIN, away, knee, least=0.2)
            self.leg(side, pelvis @ upper, pelvis @ lower, toes)
            # A knee that is nearly straight or does not bend that way leaves the ankle beside the point.
            off = place - self.chain(f"{side}_ankle")[f"{side}_ankle"][0]
            if length(off) < 1e-3:
                return
            aim = aim + off

    def flat(self, side: Side) -> None:
        """Lay the sole parallel to the floor as far as the ankle goes; the foot points where the knee does."""
        turn = self.turn_of(f"{side}_knee")
        ahead = turn[:, 2] * [1, 0, 1]
        if length(ahead) < 0.25:
            self._set(side, "ankle", rotation(X, 25))
            return
        ahead /= length(ahead)
        level = np.stack([cross(Y, ahead), Y, ahead], axis=1)
        self._set(side, "ankle", limited(turn.T @ level, 55))

    def tiptoe(self, side: Side, degrees: float = 40) -> None:
        """Raise the heel: the ankle points down, the toes stay level."""
        self.flat(side)
        self._set(side, "ankle", self._get(side, "ankle") @ rotation(X, degrees))
        self._set(side, "foot", rotation(X, -degrees))

    def rehang(self, side: Side, tilt: Array) -> None:
        """Keep the leg where it was in the world after the pelvis was turned by `tilt`."""
        self._set(side, "hip", tilt.T @ self._get(side, "hip"))

    def _get(self, side: Side, joint: str) -> Array:
        return self.rotations[INDEX[f"{side}_{joint}"]]

    def _set(self, side: Side, joint: str, value: Array) -> None:
        self.rotations[INDEX[f"{side}_{joint}"]] = value


def rotation(axis: Array, degrees: float) -> Array:
    """Turn about a unit axis, (3, 3)."""
    x, y, z = map(float, axis)
    angle = math.radians(degrees)
    sine, cosine = math.sin(angle), math.cos(angle)
    rest = 1 - cosine
    return np.array(
        [
            [cosine + rest * x * x, rest * x * y - sine * z, rest * x * z + sine * y],
            [rest * x * y + sine * z, cosine + rest * y * y, rest * y * z - sine * x],
            [rest * x * z - sine * y, rest * y * z + sine * x, cosine + rest * z * z],
        ]
    )


def cross(a: Array, b: Array) -> Array:
    """The cross product of two vectors, (3,); numpy's own takes ten times as long for one."""
    return np.array([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]])


def length(a: Array) -> float:
    """Of one vector."""
    return math.sqrt(a @ a)


def swing(start: Array, end: Array) -> Array:
    """The smallest turn that takes one unit direction to another, (3, 3)."""
    axis = cross(start, end)
    sine = length(axis)
    if sine < 1e-6:
        return np.eye(3) if start @ end > 0 else rotation(X, 180)
    return rotation(axis / sine, np.degrees(np.arctan2(sine, start @ end)))


def two_bones(upper: float, lower: float, away: Array, hint: Array, least: float) -> tuple[Array, Array]:
    """How two bones of these lengths lie, (3,) each, so that they end at `away`; their joint goes towards `hint`.

    What is farther than they are long, or nearer than `least`, they only point at.
    """
    distance = float(np.clip(length(away), least, upper + lower - 1e-3))
    along = away / length(away)
    middle = (upper**2 - lower**2 + distance**2) / (2 * distance)
    aside = hint - along * (hint @ along)
    aside /= max(float(length(aside)), 1e-6)
    first = along * middle + aside * np.sqrt(max(upper**2 - middle**2, 0))
    return first, along * distance - first


def angle_of(turn: Array) -> float:
    """By how many degrees a turn (3, 3) turns."""
    return float(np.degrees(np.arccos(np.clip((np.trace(turn) - 1) / 2, -1, 1))))


def axis_of(turn: Array) -> Array:
    """The axis of a turn (3, 3), as long as twice the sine of its angle, (3,)."""
    return np.array([turn[2, 1] - turn[1, 2], turn[0, 2] - turn[2, 0], turn[1, 0] - turn[0, 1]])


def limited(turn: Array, most: float) -> Array:
    """The same turn, by no more than `most` degrees."""
    if angle_of(turn) <= most:
        return turn
    axis = axis_of(turn)
    norm = length(axis)
    return rotation(axis / norm, most) if norm > 1e-6 else rotation(X, most)


def vector(direction: Direction, side: Side) -> Array:
    """A direction in words, or as three numbers (left, up, ahead), to a unit vector (3,)."""
    if isinstance(direction, str):
        return _worded(direction, side).copy()
    total = np.asarray(direction, float)
    return total / length(total)


@cache
def _worded(direction: str, side: Side) -> Array:
    total = np.zeros(3)
    for term in direction.replace(" ", "").split("+"):
        match = re.fullmatch(r"([0-9.]*)([a-z]+)", term)
        if match is None or match[2] not in WORDS:
            raise ValueError(f"{direction!r} is no direction; use {', '.join(WORDS)} joined by +.")
        total += WORDS[match[2]] * float(match[1] or 1)
    if side == "right":
        total[0] = -total[0]
    return total / length(total)


def mirrored(rotations: Array) -> Array:
    """What the left did, the right does: (24, 3, 3) -> (24, 3, 3)."""
    flip = np.diag([-1.0, 1.0, 1.0])
    return flip @ rotations[PARTNERS] @ flip


PARTNERS = [
    INDEX[name.replace("left", "right") if "left" in name else name.replace("right", "left")] for name in JOINTS
]


def _flex_of(upper_arm: Array, out: Array) -> Array:
    """Where a straight arm's forearm would go if its elbow bent: ahead when it hangs, inward when it is raised."""
    hanging = swing(-Y, upper_arm) @ Z if upper_arm[1] < 0.99 else Z
    raised = -out - 0.3 * Z
    share = np.clip((upper_arm[1] - 0.5) / 0.4, 0, 1)
    flex = hanging * (1 - share) + raised * share
    flex = flex - upper_arm * (flex @ upper_arm)
    return flex / length(flex)


@cache
def _relaxed() -> Array:
    posture = Posture(AT_REST)
    posture.relax()
    return posture.rotations
