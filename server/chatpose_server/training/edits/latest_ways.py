"""Further changes of what was changed last: "it higher", "that arm straighter"; the two last poses tell which limb and side is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..posture import INDEX, Array, Posture, Side, Y, rotation
from .acts import ARMS, HEAD, SPINE, Act
from .changes import Change, Make, eased
from .further import CHANGES
from .hands import PAIRS, together
from .latest import FACING, conspicuous, foremost, meant, sides_of, that
from .turns import arm_towards
from .whole import DEEPER, SHALLOWER, TURN

BY_REPLY = {change.reply.removesuffix("{amount}"): change for change in CHANGES}
ARMS_FIRST = ("arms", "leg", "head", "legs", "trunk")
LEGS_FIRST = ("legs", "leg", "trunk", "arms", "head")
Does = Make | Change | str


@dataclass(frozen=True)
class Way(Change):
    """A change of what was changed last; `ways` says what it is for each group of limbs, the first that was changed counts."""

    ways: tuple[tuple[str, Does], ...] = ()

    def act(self, limbs: str = "left", amount: str = "") -> Act:  # type: ignore[override]
        """The change by one of AMOUNTS."""

        def do(posture: Posture, before: Array | None) -> None:
            regions = meant(posture, before)
            for found in (regions, conspicuous(posture), frozenset(ARMS)):
                for group, does in self.ways:
                    sides = _sides(group, found)
                    if sides:
                        _do(posture, group, does, sides, amount)
                        return

        return foremost(self.phrase("left").replace("{amount}", amount), do)


@dataclass(frozen=True)
class That(Change):
    """A change of one limb, of "that" one."""

    of: Change | None = None
    limb: str = "arm"

    def act(self, limbs: str = "left", amount: str = "") -> Act:  # type: ignore[override]
        """The change by one of AMOUNTS."""

        def do(posture: Posture, before: Array | None) -> None:
            assert self.of is not None
            self.of.act(that(posture, before, self.limb), amount).do(posture, before)

        return foremost(self.reply.replace("{amount}", amount), do)


def _sides(group: str, regions: frozenset[str]) -> list[Side]:
    """The sides of a group of limbs that are spoken of; one side stands for what has none."""
    if group == "arms":
        return sides_of(regions, "arm")
    legs = sides_of(regions, "leg")
    if group in ("leg", "legs"):
        return legs if len(legs) == (1 if group == "leg" else 2) else []
    return ["left"] if group in regions else []


def _do(posture: Posture, group: str, does: Does, sides: Sequence[Side], amount: str) -> None:
    if isinstance(does, str):
        change = BY_REPLY[does]
        if group == "arms" and len(sides) == 2 and change.pair and together(posture):
            does, sides = PAIRS[change.pair], ["left"]
        else:
            does = change
    degrees = (does if isinstance(does, Change) else BY_REPLY["looking higher"]).degrees(amount)
    make = does.make if isinstance(does, Change) else does

    def by(share: float) -> None:
        for side in sides if group in ("arms", "leg") else sides[:1]:
            make(posture, side, degrees * share)

    eased(posture, by)


def _lifted(sign: float) -> Make:
    """Swing a thigh further from the other, or back, on the way that it has gone; the knee keeps its bend."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        hip = INDEX[f"{side}_hip"]
        thigh = posture.rotations[hip] @ -Y
        away = thigh * [1, 0, 1]
        if np.linalg.norm(away) < 0.12:
            away = np.array([0.0, 0.0, 1.0])
        away = away / np.linalg.norm(away)
        now = float(np.degrees(np.arccos(np.clip(-thigh[1], -1, 1))))
        most = 125.0 if away[2] > 0.5 else 50.0 if away[2] < -0.5 else 80.0
        goal = float(np.clip(now + sign * degrees, 0, max(most, now)))
        posture.rotations[hip] = rotation(np.cross(-Y, away), goal - now) @ posture.rotations[hip]

    return make


def _sideways(goal: Side) -> Make:
    """An arm swung to one side of the body as it is: further out, or across."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        if side == goal:
            BY_REPLY["{arm} further out"].make(posture, side, degrees)
        else:
            arm_towards("ahead+0.7in")(posture, side, degrees)

    return make


def _leg_sideways(goal: Side) -> Make:
    def make(posture: Posture, side: Side, degrees: float) -> None:
        hip = INDEX[f"{side}_hip"]
        z = np.array([0.0, 0.0, 1.0])
        way = min(degrees, 30.0)
        posture.rotations[hip] = rotation(z, way if goal == "left" else -way) @ posture.rotations[hip]

    return make


def _trunk_sideways(goal: Side) -> Make:
    """Further twisted where the back is twisted, further bent where it is bent."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        spine = np.eye(3)
        for joint in SPINE:
            spine = spine @ posture.rotations[joint]
        twist, bend = abs(spine[0, 2]), abs(spine[0, 1])
        BY_REPLY["chest turned to the {side}" if twist > bend else "leaning to the {side}"].make(posture, goal, degrees)

    return make


def _head_sideways(goal: Side) -> Make:
    def make(posture: Posture, side: Side, degrees: float) -> None:
        head = posture.rotations[HEAD[0]] @ posture.rotations[HEAD[1]]
        tilted = abs(head[0, 1]) > abs(head[0, 2])
        reply = "head tilted to the {side}" if tilted else "head turned to the {side}"
        BY_REPLY[reply].make(posture, goal, degrees)

    return make


def _turned(goal: Side) -> Make:
    return lambda posture, side, degrees: TURN.make(posture, goal, degrees)


def _to(side: Side) -> Way:
    return _way(f"it more to the {side}", arms=_sideways(side), head=_head_sideways(side), leg=_leg_sideways(side),
                trunk=_trunk_sideways(side), facing=_turned(side))  # fmt: skip


def _way(reply: str, order: Sequence[str] = ARMS_FIRST, **ways: Does) -> Way:
    arranged = sorted(ways.items(), key=lambda item: [*order, FACING].index(item[0]))
    return Way((), f"{reply}{{amount}}", lambda *_: None, region="trunk", numbered=False, ways=tuple(arranged))


WAYS = {
    "higher": _way("it higher", arms="{arm} higher", leg=_lifted(1), head="looking higher", legs=SHALLOWER, trunk="leaning further back"),
    "lower": _way("it lower", arms="{arm} lower", leg=_lifted(-1), head="looking lower", legs=DEEPER, trunk="leaning further forward"),
    "ahead": _way("it further ahead", arms="{arm} further ahead", leg="{leg} further ahead", trunk="leaning further forward"),
    "back": _way("it further back", arms="{arm} further back", leg="{leg} further back", trunk="leaning further back"),
    "out": _way("it further out", arms="{arm} further out", leg="{leg} further out", legs="feet further apart"),
    "in": _way("it further in", arms="{arm} closer to the body", leg="feet closer together", legs="feet closer together"),
    "bent": _way("it more bent", arms="{elbow} bent further", leg="{knee} bent further", legs=DEEPER, trunk="leaning further forward"),
    "straight": _way("it straighter", arms="{arm} straighter", leg="{leg} straighter", legs=SHALLOWER, trunk="leaning further back"),
    "deep": _way("it deeper", LEGS_FIRST, legs=DEEPER, leg=DEEPER, trunk="leaning further forward", arms="{arm} lower", head="looking lower"),
    "shallow": _way("it less deep", LEGS_FIRST, legs=SHALLOWER, leg=SHALLOWER, trunk="leaning further back", arms="{arm} higher", head="looking higher"),
    "left": _to("left"),
    "right": _to("right"),
}  # fmt: skip
"""Further changes of what was changed last."""


def _those() -> dict[str, That]:
    found = {}
    for reply, change in BY_REPLY.items():
        noun = next((noun for noun in ("arm", "elbow", "leg", "knee") if "{" + noun + "}" in reply), None)
        if noun is not None:
            limb = "arm" if noun in ("arm", "elbow") else "leg"
            found[reply] = That(change.texts, reply.replace("{" + noun + "}", f"that {noun}") + "{amount}", change.make, region="trunk", numbered=False, of=change, limb=limb)  # fmt: skip
    return found


THOSE = _those()
"""Changes of a limb of which only the kind is named, by how Mini says them of a side."""
LATEST_CHANGES = (*WAYS.values(), *THOSE.values())
