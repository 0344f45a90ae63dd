"""What is done to a pose that is there: each act has the phrase that Mini says of it and is carried out in closed form.

A reply is `CHANGED` and the phrases of one act or several; whatever they do not concern stays as it is, bit by bit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..parts.chosen import REGION_ORDER, Chosen
from ..posture import INDEX, Array, Posture

CHANGED = "Now "
"""How a reply begins that tells of a change of the pose that is there."""
WHOLE = "whole"
"""The region of what is done to all of the body."""
SAME = 1e-6
"""Numbers of rotations that differ by less are the same."""
ARMS = ("left arm", "right arm")
HEAD = [INDEX["neck"], INDEX["head"]]
SPINE = [INDEX[name] for name in ("spine1", "spine2", "spine3")]

Do = Callable[[Posture, Array | None], None]


@dataclass(frozen=True)
class Act:
    """`do` changes a posture; it is also given the pose before the current one, where there is one."""

    phrase: str
    regions: frozenset[str]
    do: Do
    rank: int = 0
    """When it is done: trunk first, hands last."""


def act(phrase: str, region: str, do: Do, regions: Sequence[str] = ()) -> Act:
    """An act on a region of `chosen.REGION_ORDER`, or on the whole; `regions` are what no other act may take."""
    rank = REGION_ORDER.index(region) if region in REGION_ORDER else -1
    return Act(phrase, frozenset(regions or (region,)), do, rank)


def of_part(chosen: Chosen) -> Act:
    """A part put somewhere."""

    def do(posture: Posture, before: Array | None) -> None:
        if chosen.part.region == "trunk" and lying(posture):
            upright = Posture(np.concatenate([np.eye(3)[None], posture.rotations[1:]]))
            chosen.put(upright)
            posture.rotations[SPINE] = upright.rotations[SPINE]
            return
        chosen.put(posture)

    return act(chosen.reply(), chosen.part.region, do, tuple(chosen.regions))


def lying(posture: Posture) -> bool:
    """Whether pelvis and thighs lie along the floor: such a body bends its back where it is and does not get up for it."""
    thighs = [posture.turn_of(f"{side}_hip")[1, 1] for side in ("left", "right")]
    return abs(posture.rotations[0][1, 1]) < 0.5 and max(map(abs, thighs)) < 0.6


def carried_out(acts: Sequence[Act], current: Array | None, before: Array | None = None) -> Array:
    """The pose after the acts, (24, 3, 3); without a current one they are done to one who stands relaxed.

    Which way the body faces is not changed by what is done to its trunk or its legs.
    """
    given = Posture().rotations if current is None else np.array(current, float)
    posture = Posture(given)
    level = any(one.regions & {"trunk", "legs"} for one in acts) and all(WHOLE not in one.regions for one in acts)
    heading = posture.facing() if level else np.eye(3)
    if level:
        posture.rotations[0] = heading.T @ posture.rotations[0]
        before = None if before is None else np.concatenate([heading.T @ before[:1], before[1:]])
    for one in sorted(acts, key=lambda one: one.rank):
        one.do(posture, before)
    if level:
        posture.rotations[0] = heading @ posture.rotations[0]
    same = np.abs(posture.rotations - given).max(axis=(1, 2)) < SAME
    posture.rotations[same] = given[same]
    return posture.rotations


def told_by(acts: Sequence[Act]) -> str:
    """What Mini says of them."""
    return f"{CHANGED}{', '.join(one.phrase for one in acts)}."


def arm_joints(side: str) -> list[int]:
    """Collar bone to hand of one side."""
    return [INDEX[f"{side}_{joint}"] for joint in ("collar", "shoulder", "elbow", "wrist", "hand")]


def leg_joints(side: str) -> list[int]:
    """Hip to toes of one side."""
    return [INDEX[f"{side}_{joint}"] for joint in ("hip", "knee", "ankle", "foot")]
