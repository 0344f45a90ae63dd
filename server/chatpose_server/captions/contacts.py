"""Where the hands and feet are put: on the body's own surface, to each other, on the floor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..training.posture import Side
from .fact import Fact
from .figure import LANDMARK_ROWS, SIDES, Array, Figure

TOGETHER = 0.11
"""Palms as near as this are together, metres."""


@dataclass(frozen=True)
class Place:
    """A place that a hand can be at: its points, how near the palm or the fingertips must be (metres), whose side it is on."""

    kind: str
    landmarks: tuple[str, ...]
    within: float
    notable: float
    sides: str = "own"


PLACES = (
    Place("head", ("crown",), 0.1, 0.8), Place("forehead", ("forehead", "brow"), 0.075, 0.8), Place("eyes", ("eyes",), 0.06, 0.8),
    Place("ear", ("ear",), 0.08, 0.8), Place("cheek", ("cheek",), 0.065, 0.8), Place("mouth", ("mouth",), 0.06, 0.8),
    Place("chin", ("chin",), 0.075, 0.8), Place("back of head", ("back of head",), 0.1, 0.8), Place("neck", ("nape",), 0.085, 0.8),
    Place("throat", ("throat",), 0.06, 0.8), Place("chest", ("heart", "chest", "breastbone"), 0.085, 0.75),
    Place("belly", ("belly", "navel"), 0.095, 0.75), Place("hip", ("waist",), 0.095, 0.8), Place("back", ("lower back",), 0.11, 0.8),
    Place("seat", ("seat",), 0.09, 0.65), Place("lap", ("lap",), 0.09, 0.5), Place("shoulder", ("shoulder",), 0.09, 0.75),
    Place("thigh", ("thigh",), 0.11, 0.55), Place("knee", ("knee",), 0.1, 0.65), Place("shin", ("shin",), 0.09, 0.65),
    Place("ankle", ("ankle", "heel"), 0.1, 0.7), Place("foot", ("toes",), 0.1, 0.75),
    Place("other shoulder", ("shoulder",), 0.09, 0.8, "other"), Place("other upper arm", ("upper arm",), 0.085, 0.75, "other"),
    Place("other elbow", ("elbow",), 0.08, 0.75, "other"), Place("other forearm", ("forearm",), 0.08, 0.7, "other"),
    Place("other thigh", ("thigh",), 0.11, 0.6, "other"), Place("other knee", ("knee",), 0.1, 0.75, "other"),
    Place("other ankle", ("ankle", "heel"), 0.1, 0.75, "other"), Place("other foot", ("toes",), 0.1, 0.75, "other"),
    Place("other hip", ("waist",), 0.085, 0.75, "other"), Place("other ear", ("ear",), 0.07, 0.75, "other"),
)  # fmt: skip


def _flat() -> tuple[dict[Side, list[int]], Array, list[Place]]:
    """For each hand the rows of all points of all places, with how near each must be (N,) and what it belongs to."""
    rows: dict[Side, list[int]] = {"left": [], "right": []}
    within, owners = [], []
    for place in PLACES:
        for name in place.landmarks:
            for side in SIDES:
                rows[side].append(LANDMARK_ROWS[name, side if place.sides == "own" else _other(side)])
            within.append(place.within)
            owners.append(place)
    return rows, np.array(within), owners


def contacts(figure: Figure, posture: str) -> list[Fact]:
    """What the hands and feet are put to, the nearest place for each; `posture` is the kind of `stance`."""
    facts: list[Fact] = []
    hands = {side: _hand(figure, side) for side in SIDES}
    alike = {"none" if hand is None else hand.kind for hand in hands.values()}
    if figure.arms_crossed() and _arms_folded(figure):
        facts.append(Fact("hands", "arms crossed", notable=0.85, measure=figure.hands_apart()))
    elif not (len(alike) == 1 and alike <= APART):
        facts += _hands_together(figure)
    joined = bool(facts)
    for side in SIDES:
        fact = hands[side]
        if fact is not None and not (joined and fact.kind.startswith("other")):
            facts.append(fact)
        elif fact is None and figure.hand_height(side) < 0.1 and posture in FLOOR_HANDS:
            facts.append(Fact("hand", "floor", side, 0.75, figure.hand_height(side)))
        facts += _elbow(figure, side)
        facts += _foot(figure, side)
    return facts


APART = frozenset(
    {"cheek", "ear", "throat", "forehead", "eyes", "hip", "shoulder", "knee", "thigh", "shin", "ankle", "foot", "seat"}
)
"""Where hands may be close without being together: each is at its own."""

FLOOR_HANDS = frozenset(
    {"standing", "one leg", "squatting", "floor", "heels", "kneeling", "one knee", "bent over", "child"}
)
"""Bodies of which a hand on the floor is news."""


def _hand(figure: Figure, side: Side) -> Fact | None:
    away = figure.hand_points(side)[:, None] - figure._landmarks[ROWS[side]]
    metres = np.sqrt((away * away).sum(-1)).min(0)
    nearest = int(np.argmin(np.round(metres / WITHIN, 6)))
    if metres[nearest] > WITHIN[nearest]:
        return None
    return Fact("hand", OWNERS[nearest].kind, side, OWNERS[nearest].notable, float(metres[nearest]))


def _hands_together(figure: Figure) -> Iterator[Fact]:
    left, right = figure.hand_points("left"), figure.hand_points("right")
    gap = float(np.sqrt(((left[:, None] - right[None]) ** 2).sum(-1)).min())
    if gap > TOGETHER or figure.hands_apart() > 0.26:
        return
    seen = figure.chest.T @ ((left[0] + right[0]) / 2 - figure.point("spine3"))
    yield Fact("hands", f"together {_where(figure, seen)}", notable=0.85, measure=gap)


def _where(figure: Figure, seen: Array) -> str:
    """Where joined hands are, `seen` from the chest in its axes (left, up, ahead), metres."""
    if seen[1] > 0.55:
        return "overhead"
    if seen[1] < -0.05:  # beside the hips, which need not face as the chest does
        middle = (figure.hand_points("left")[0] + figure.hand_points("right")[0]) / 2
        behind = float((figure.turns_of("pelvis").T @ middle)[2]) < 0.02
    else:
        behind = seen[2] < -0.02
    if behind:
        return "behind the head" if seen[1] > 0.2 else "behind the back"
    if abs(seen[0]) > 0.3:
        return "aside"
    if seen[2] > 0.42 and abs(seen[1]) < 0.4:
        return "ahead"
    return (
        "at the face"
        if seen[1] > 0.3
        else "at the chin"
        if seen[1] > 0.2
        else "at the chest"
        if seen[1] > -0.02
        else "at the belly"
        if seen[1] > -0.3
        else "low"
    )


def _arms_folded(figure: Figure) -> bool:
    """Each hand within 0.13 m of the other arm, from its shoulder to its wrist."""
    for side in SIDES:
        other = _other(side)[0]
        points = figure.hand_points(side)
        chain = [figure.point(f"{other}_{name}") for name in ("shoulder", "elbow", "wrist")]
        if min(_gap(p, a, b) for p in points for a, b in pairwise(chain)) > 0.13:
            return False
    return figure.hands_apart() > 0.1 and max(figure.up("l_wrist"), figure.up("r_wrist")) < 0.25


def _elbow(figure: Figure, side: Side) -> Iterator[Fact]:
    sides: tuple[tuple[Side, str], ...] = ((side, "knee"), (_other(side), "other knee"))
    for whose, kind in sides:
        metres = min(
            float(np.linalg.norm(figure.point(f"{side[0]}_elbow") - figure.landmark(name, whose)))
            for name in ("knee", "thigh")
        )
        if metres < 0.12:
            yield Fact("elbow", kind, side, 0.6, metres)
            return


def _foot(figure: Figure, side: Side) -> Iterator[Fact]:
    """A sole or ankle laid against the other leg, but not beside the other foot."""
    other = _other(side)[0]
    if figure.knee(side[0]) > 115:
        return
    hip, knee, ankle = (figure.point(f"{other}_{name}") for name in ("hip", "knee", "ankle"))
    lower = knee + (ankle - knee) * 0.7
    for kind, start, end in (("other knee", knee, knee), ("other thigh", hip, knee), ("other shin", knee, lower)):
        metres = min(_gap(figure.point(f"{side[0]}_{name}"), start, end) for name in ("ankle", "foot"))
        if metres < 0.12:
            yield Fact("foot", kind, side, 0.8, metres)
            return


def _gap(point: Array, start: Array, end: Array) -> float:
    """From a point to a segment, metres."""
    way = end - start
    share = min(max(float((point - start) @ way) / max(float(way @ way), 1e-9), 0.0), 1.0)
    rest = point - start - share * way
    return float(np.sqrt(rest @ rest))


def _other(side: Side) -> Side:
    return "right" if side == "left" else "left"


ROWS, WITHIN, OWNERS = _flat()
