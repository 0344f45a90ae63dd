"""How SMPL's three spine joints and its neck are spread over chains of any number of bones, and gathered from them.

Rotations relative to the world are sampled along the chain by arc length, with slerp between the joints next to a bone.
For each joint one bone of the chain takes its rotation as it is, a bone in between one that is mixed: so what is
gathered from those bones, spread again, gives the same rig.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from .rotations import Array, axis_angle_from_matrix, matrix_from_axis_angle
from .skeleton import JOINT, OFFSETS

SPINE = ("pelvis", "spine1", "spine2", "spine3")
_LENGTHS = np.cumsum([0.0, *(float(np.linalg.norm(OFFSETS[JOINT[joint]])) for joint in SPINE[1:])])
STATIONS: Array = _LENGTHS / _LENGTHS[-1]
"""`(4,)`: where the joints of the spine lie between the pelvis (0) and the last of them (1), by arc length."""


@dataclass(frozen=True)
class Share:
    """A bone's rotation: a joint's own, or `part` of the way from it to the joint `towards`."""

    joint: str
    towards: str
    part: float = 0.0

    @classmethod
    def all_of(cls, joint: str) -> Share:
        """A bone that turns as one joint does."""
        return cls(joint, joint)

    def of(self, turns: Array) -> Array:
        """What the joints' rotations relative to the world `(24, 3, 3)` make of the bone `(3, 3)`."""
        start = turns[JOINT[self.joint]]
        return between(start, turns[JOINT[self.towards]], self.part) if self.part else start


def between(start: Array, end: Array, part: float) -> Array:
    """Slerp of rotations `(3, 3)`: `part` of the shortest way from one to the other."""
    return start @ matrix_from_axis_angle(part * axis_angle_from_matrix(start.T @ end))


def spread_spine(heads: Array) -> list[Share]:
    """The share of each of n bones; `heads` `(n + 1, 3)` is where the pelvis and the bones begin at rest.

    The last bone, on which neck and arms hang, turns as the last joint of the spine; spine1 and spine2 go to the bones
    that lie nearest to them.
    """
    count = len(heads) - 1
    places = _fractions(heads)
    if count == 1:
        knots = {0: 3}
    elif count == 2:
        knots = {0: 1 + int(np.argmin(np.abs(STATIONS[1:3] - places[1]))), 1: 3}
    else:
        pairs = combinations(range(count - 1), 2)
        first, second = min(
            pairs, key=lambda p: abs(places[p[0] + 1] - STATIONS[1]) + abs(places[p[1] + 1] - STATIONS[2])
        )
        knots = {first: 1, second: 2, count - 1: 3}
    return _shares(places, {0: 0, **{bone + 1: joint for bone, joint in knots.items()}}, SPINE)[1:]


def spread_neck(heads: Array) -> list[Share]:
    """The share of each of n bones; `heads` `(n + 1, 3)` is where they and the head begin at rest."""
    return _shares(_fractions(heads), {0: 0, len(heads) - 1: 1}, ("neck", "head"))[:-1]


def fill_spine(turns: Array, known: Mapping[str, int]) -> None:
    """Give the joints of the spine that no bone carries the rotations between their neighbours', in place."""
    present = [0, *(number for number, joint in enumerate(SPINE) if number and joint in known)]
    for number, joint in enumerate(SPINE):
        if number in present:
            continue
        below = max(there for there in present if there < number)
        above = min((there for there in present if there > number), default=below)
        span = STATIONS[above] - STATIONS[below]
        part = float((STATIONS[number] - STATIONS[below]) / span) if span else 0.0
        turns[JOINT[joint]] = between(turns[JOINT[SPINE[below]]], turns[JOINT[SPINE[above]]], part)


def _fractions(heads: Array) -> Array:
    """How far along the chain each point of it lies, from 0 to 1."""
    lengths = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(heads, axis=0), axis=1))))
    return lengths / lengths[-1] if lengths[-1] > 0 else np.linspace(0, 1, len(heads))


def _shares(places: Array, knots: Mapping[int, int], joints: tuple[str, ...]) -> list[Share]:
    """One share for each place; `knots` tells which places are joints."""
    shares: list[Share] = []
    for number, place in enumerate(places):
        below = max(knot for knot in knots if knot <= number)
        if below == number:
            shares.append(Share.all_of(joints[knots[number]]))
            continue
        above = min(knot for knot in knots if knot > number)
        span = places[above] - places[below]
        part = (place - places[below]) / span if span > 0 else (number - below) / (above - below)
        shares.append(Share(joints[knots[below]], joints[knots[above]], float(part)))
    return shares
