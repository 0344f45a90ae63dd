"""What moved between two poses, part by part, each in the axes of what carries it: arms and head on the chest, legs under the hips."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..training.posture import Side
from .contacts import contacts
from .fact import Fact, FactSide, merged
from .figure import SIDES, Array, Directions, Figure, outward, twist
from .stance import ADRIFT, UPRIGHT, stance

MOVED = 0.07
"""A hand or foot that moves less than this has stayed, metres."""
FAR = 0.2
"""From here on it is not "a little", metres."""
TURNED = 10.0
"""A part that turns less than this has stayed, degrees."""

WAYS = Directions((
    ("up", (0, 1, 0), 0.0), ("down", (0, -1, 0), 0.0), ("forward", (0, 0, 1), 0.0), ("back", (0, 0, -1), 0.0), ("out", (1, 0, 0), 0.0), ("in", (-1, 0, 0), 0.0),
    ("up and out", (1, 1, 0), 0.0), ("up and in", (-1, 1, 0), 0.0), ("up and forward", (0, 1, 1), 0.0), ("down and forward", (0, -1, 1), 0.0), ("down and in", (-1, -1, 0), 0.0),
    ("down and out", (1, -1, 0), 0.0), ("up and back", (0, 1, -1), 0.0), ("down and back", (0, -1, -1), 0.0), ("forward and in", (-1, 0, 1), 0.0), ("forward and out", (1, 0, 1), 0.0),
))  # fmt: skip


def changes(before: Figure, after: Figure) -> list[Fact]:
    """What moved, the most telling first; empty when everything stayed within a few degrees and centimetres."""
    old, new = stance(before), stance(after)
    same = (old.kind, old.side) == (new.kind, new.side)
    settles = new.kind not in ADRIFT and old.kind != new.kind and not {old.kind, new.kind} <= AFOOT
    each: list[Fact] = []
    if settles:
        each.append(Fact("body", new.kind, new.side, 1.0))
    else:
        each += _whole(before, after)
        for side in SIDES:
            each += _leg(before, after, side)
    upright = old.kind in UPRIGHT and new.kind in UPRIGHT and (same or not settles)
    each += _trunk(before, after, upright)
    each += _hands(before, after, old.kind, new.kind)
    each += _head(before, after)
    return merged(each)


AFOOT = frozenset({"standing", "one leg", "bent over"})
"""Between these the limbs say what happened."""


def _way(degrees: float) -> FactSide:
    return "left" if degrees > 0 else "right"


def _whole(before: Figure, after: Figure) -> Iterator[Fact]:
    turned = (after.facing_left() - before.facing_left() + 180) % 360 - 180
    if abs(turned) > 155:
        yield Fact("body", "turns around", notable=0.9, measure=turned)
    elif abs(turned) > 20:
        yield Fact("body", "turns", _way(turned), 0.9, turned)


def _trunk(before: Figure, after: Figure, upright: bool) -> Iterator[Fact]:
    """Lean in the world while the body stays upright, else the back's own bend; twist between hips and chest."""
    first, second = (_lean(figure, upright) for figure in (before, after))
    ahead, aside = second[0] - first[0], second[1] - first[1]
    if abs(ahead) > TURNED:
        upwards = ahead < 0 and first[0] > TURNED and second[0] > -TURNED
        kind = "forward" if ahead > 0 else "straightens" if upwards else "back"
        yield Fact("trunk", kind, notable=0.7, measure=ahead)
    if abs(aside) > TURNED:
        upright_again = abs(first[1]) > TURNED > abs(second[1])
        yield Fact(
            "trunk", "straightens" if upright_again else "side", "none" if upright_again else _way(aside), 0.7, aside
        )
    turned = twist(after.turn("spine3", "pelvis")) - twist(before.turn("spine3", "pelvis"))
    if abs(turned) > TURNED:
        yield Fact("trunk", "turns", _way(turned), 0.6, turned)


def _lean(figure: Figure, upright: bool) -> tuple[float, float]:
    """How far the trunk leans ahead and to the left, degrees."""
    spine = figure.hips.T @ figure.spine() if upright else figure.turn("spine3", "pelvis")[:, 1]
    return float(np.degrees(np.arctan2(spine[2], spine[1]))), float(np.degrees(np.arcsin(np.clip(spine[0], -1, 1))))


def _head(before: Figure, after: Figure) -> Iterator[Fact]:
    first, second = before.turn("head", "spine3"), after.turn("head", "spine3")
    turned = twist(second) - twist(first)
    if abs(turned) > TURNED:
        yield Fact("head", "turns", _way(turned), 0.6, turned)
    raised = float(np.degrees(np.arcsin(np.clip(second[1, 2], -1, 1)) - np.arcsin(np.clip(first[1, 2], -1, 1))))
    if abs(raised) > TURNED:
        yield Fact("head", "up" if raised > 0 else "down", notable=0.6, measure=raised)
    tilted = float(np.degrees(np.arcsin(np.clip(-second[1, 0], -1, 1)) - np.arcsin(np.clip(-first[1, 0], -1, 1))))
    if abs(tilted) > TURNED:
        yield Fact("head", "tilts", _way(tilted), 0.5, tilted)


def _hands(before: Figure, after: Figure, old: str, new: str) -> Iterator[Fact]:
    """Where moved hands arrive; else which way the arms go."""
    moved = [
        side
        for side in SIDES
        if _moved(before, after, side, "shoulder", "wrist", (before.chest, after.chest)) is not None
    ]
    were = {(fact.part, fact.kind, fact.side) for fact in contacts(before, old)}
    come = [fact for fact in contacts(after, new) if (fact.part, fact.kind, fact.side) not in were]
    joined = [fact for fact in come if fact.part == "hands"]
    if joined and len(moved) == 2:
        yield Fact("hands", joined[0].kind, notable=0.8)
        return
    places = {fact.side: fact for fact in come if fact.part == "hand"}
    for side in SIDES:
        if side in moved and side in places:
            yield Fact("hand", places[side].kind, side, 0.8, places[side].measure)
        else:
            yield from _arm(before, after, side)


def _arm(before: Figure, after: Figure, side: Side) -> Iterator[Fact]:
    axes = (before.chest, after.chest)
    way = _moved(before, after, side, "shoulder", "wrist", axes)
    if way is None:
        if _angle(before.turn(f"{side}_wrist", f"{side}_elbow"), after.turn(f"{side}_wrist", f"{side}_elbow")) > 20:
            yield Fact("hand", "turns", side, 0.4)
        return
    upper = _swing(before, after, side, "shoulder", "elbow", axes)
    yield _limb("arm", "elbow", side, way, upper, after.elbow(side[0]) - before.elbow(side[0]))


def _leg(before: Figure, after: Figure, side: Side) -> Iterator[Fact]:
    axes = (before.hips, after.hips)
    way = _moved(before, after, side, "hip", "ankle", axes)
    if way is None:
        if _angle(before.turn(f"{side}_ankle", f"{side}_knee"), after.turn(f"{side}_ankle", f"{side}_knee")) > 20:
            yield Fact("foot", "turns", side, 0.4)
        return
    upper = _swing(before, after, side, "hip", "knee", axes)
    yield _limb("leg", "knee", side, way, upper, after.knee(side[0]) - before.knee(side[0]))


def _limb(part: str, joint: str, side: Side, way: Array, upper: float, bent: float) -> Fact:
    """A limb that swung at its root goes somewhere; one that mostly moved in its middle bends or straightens."""
    if abs(bent) > TURNED and (upper < 8 or abs(bent) > 1.6 * upper):
        return Fact(joint, "bends" if bent < 0 else "straightens", side, 0.6, bent)
    size = float(np.sqrt(way @ way))
    kind, _ = WAYS.nearest(np.round(way / size, 6))
    return Fact(part, kind if size > FAR else f"{kind} a little", side, 0.6, size)


def _moved(before: Figure, after: Figure, side: Side, start: str, end: str, axes: tuple[Array, Array]) -> Array | None:
    """How far the limb's end moved under its start, (out, up, ahead) in metres; None when it stayed."""
    places = [
        turn.T @ (figure.point(f"{side[0]}_{end}") - figure.point(f"{side[0]}_{start}"))
        for figure, turn in zip((before, after), axes, strict=True)
    ]
    way = outward(places[1] - places[0], side)
    return way if way @ way > MOVED**2 else None


def _swing(before: Figure, after: Figure, side: Side, start: str, end: str, axes: tuple[Array, Array]) -> float:
    """How far the limb's upper half swung, degrees."""
    ways = [
        turn.T @ figure.along(f"{side[0]}_{start}", f"{side[0]}_{end}")
        for figure, turn in zip((before, after), axes, strict=True)
    ]
    return float(np.degrees(np.arccos(np.clip(ways[0] @ ways[1], -1, 1))))


def _angle(first: Array, second: Array) -> float:
    """Between two rotations, degrees."""
    return float(np.degrees(np.arccos(np.clip(((first * second).sum() - 1) / 2, -1, 1))))
