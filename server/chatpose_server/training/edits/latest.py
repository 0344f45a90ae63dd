"""What of a body was changed last: what "it", "that arm" and "the other one" are where nobody names a side.

Two poses tell it: joints that are the same in both were not meant. Where all is new, or nothing came before, what stands out
most from one who stands relaxed is meant.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ..moves import BOTH
from ..parts.making import other
from ..posture import INDEX, Array, Posture, Side, Y, angle_of
from .acts import ARMS, HEAD, SPINE, Act, act, arm_joints, leg_joints

LEGS = ("left leg", "right leg")
FACING = "facing"
REGIONS = (*ARMS, *LEGS, "head", "trunk", FACING)
EVERYTHING = (*ARMS, "legs", "trunk", "head")
"""What an act may take whose limb is not named."""
MOVED = 0.03
"""Numbers of rotations that differ by more are of a joint that was moved, by two degrees."""
BESIDE = 0.06
"""The share of the largest difference that others must come to."""
REACHED = 0.2
"""How far (metres) a hand is from where it would hang when its arm stands out."""
ASTRAY = 12.0
"""By how many degrees a head, a back or a thigh stands out."""


def meant(posture: Posture, before: Array | None) -> frozenset[str]:
    """The REGIONS that are spoken of: those that changed last, else those that stand out."""
    changed = frozenset() if before is None else moved(before, posture.rotations)
    new = {name.split()[-1] for name in changed} >= {"arm", "leg", "head", "trunk"}
    return conspicuous(posture) if new or not changed else changed


def moved(before: Array, current: Array) -> frozenset[str]:
    """The REGIONS in which two poses differ; legs by how they are in the world, for the trunk leans over them.

    What a rig adds to a pose that is read back from it is little beside what was meant.
    """
    was, now = Posture(before), Posture(current)
    headings = [one.facing() for one in (was, now)]
    for one, heading in zip((was, now), headings, strict=True):
        one.rotations[0] = heading.T @ one.rotations[0]
    by = {
        FACING: _differ(*headings),
        "trunk": _differ(was.rotations[[0, *SPINE]], now.rotations[[0, *SPINE]]),
        "head": _differ(was.rotations[HEAD], now.rotations[HEAD]),
    }
    for side in BOTH:
        by[f"{side} arm"] = _differ(was.rotations[arm_joints(side)], now.rotations[arm_joints(side)])
        _, *below = leg_joints(side)
        thighs = [one.turn_of(f"{side}_hip") for one in (was, now)]
        by[f"{side} leg"] = max(_differ(*thighs), _differ(was.rotations[below], now.rotations[below]))
    least = max(MOVED, BESIDE * max(by.values()))
    return frozenset(name for name, most in by.items() if most > least)


def conspicuous(posture: Posture) -> frozenset[str]:
    """What of a pose stands out: raised arms before a lifted leg, before the head, the back and both legs."""
    reached = {side: hand_away(posture, side) for side in BOTH}
    most = max(reached.values())
    if most > REACHED:
        return frozenset(f"{side} arm" for side in BOTH if reached[side] > max(REACHED, 0.6 * most))
    lifted = {side: thigh_away(posture, side) for side in BOTH}
    if abs(lifted["left"] - lifted["right"]) > 2 * ASTRAY:
        return frozenset({"left leg" if lifted["left"] > lifted["right"] else "right leg"})
    if angle_of(posture.rotations[HEAD[0]] @ posture.rotations[HEAD[1]]) > ASTRAY:
        return frozenset({"head"})
    if back_away(posture) > ASTRAY:
        return frozenset({"trunk"})
    return frozenset(LEGS if max(lifted.values()) > ASTRAY else ARMS)


def that(posture: Posture, before: Array | None, limb: str) -> Side:
    """Which arm or leg is "that" one: the one that was moved last, else the one that stands out, else the right."""
    changed = frozenset() if before is None else moved(before, posture.rotations)
    touched = sides_of(changed, limb)
    if len(touched) == 1:
        return touched[0]
    away = {side: (hand_away if limb == "arm" else thigh_away)(posture, side) for side in BOTH}
    return "left" if away["left"] > away["right"] + (0.03 if limb == "arm" else 3) else "right"


def free(posture: Posture, before: Array | None, limb: str) -> Side:
    """Which arm or leg has nothing to do: not the one that was moved last; the right, unless it alone stands out."""
    away = {side: (hand_away if limb == "arm" else thigh_away)(posture, side) for side in BOTH}
    least = REACHED if limb == "arm" else ASTRAY
    out = [side for side in BOTH if away[side] > least]
    changed = frozenset() if before is None else moved(before, posture.rotations)
    touched = sides_of(changed, limb)
    if len(touched) == 1 and out != [other(touched[0])]:
        return other(touched[0])
    return "left" if out == ["right"] else "right"


def hand_away(posture: Posture, side: Side) -> float:
    """How far a wrist is from where it would hang, in the chest's axes (metres)."""
    return float(np.linalg.norm(wrist(posture, side) - wrist(Posture(), side)))


def thigh_away(posture: Posture, side: Side) -> float:
    """By how many degrees a leg is not that of one who stands: thigh and knee."""
    thigh = posture.turn_of(f"{side}_hip") @ -Y
    bend = angle_of(posture.rotations[INDEX[f"{side}_knee"]])
    return max(float(np.degrees(np.arccos(np.clip(-thigh[1], -1, 1)))), bend)


def back_away(posture: Posture) -> float:
    """By how many degrees the back is bent, twisted or leant."""
    heading = posture.facing().T @ posture.rotations[0]
    spine = heading
    for joint in SPINE:
        spine = spine @ posture.rotations[joint]
    return max(angle_of(spine), angle_of(heading))


def wrist(posture: Posture, side: Side) -> Array:
    """Where a wrist is from the chest, in its axes (3,)."""
    places, turns = posture.globals()
    chest = INDEX["spine3"]
    return turns[chest].T @ (places[INDEX[f"{side}_wrist"]] - places[chest])


def _differ(a: Array, b: Array) -> float:
    return float(np.abs(a - b).max())


def sides_of(regions: Sequence[str] | frozenset[str], limb: str) -> list[Side]:
    """The sides whose arm or leg is among them."""
    return [side for side in BOTH if f"{side} {limb}" in regions]


def foremost(phrase: str, do: Callable[[Posture, Array | None], None]) -> Act:
    """An act that comes before all others, for it looks at the pose that is there."""
    return replace(act(phrase, "trunk", do, EVERYTHING), rank=-1)
