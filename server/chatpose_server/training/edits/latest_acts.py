"""What is done to "it", to "that arm", to "the other one": acts whose limb and side the two last poses tell, in closed form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..instructions import Chosen
from ..moves import BOTH
from ..parts import SINGLES, WHOLES
from ..parts.making import other
from ..parts.part import Part
from ..posture import INDEX, Array, Posture, Side, Y, mirrored, rotation
from .acts import Act, act, arm_joints, leg_joints
from .changes import CHANGES, Change, Make, arm_towards, eased
from .hands import PAIRS, to_other, together
from .latest import ARMS, FACING, LEGS, conspicuous, free, meant, moved, sides_of, that, wrist
from .regions import HEAD, SPINE
from .whole import DEEPER, SHALLOWER, STANDING, TURN

EVERYTHING = (*ARMS, "legs", "trunk", "head")
"""What an act may take whose limb is not named."""
BY_REPLY = {change.reply.removesuffix("{amount}"): change for change in CHANGES}
PARTS = {part.reply: part for part in (*SINGLES, *WHOLES)}
ARMS_FIRST = ("arms", "leg", "head", "legs", "trunk")
LEGS_FIRST = ("legs", "leg", "trunk", "arms", "head")
TRUNK_FIRST = ("trunk", "head", "arms", "leg", "legs")
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

        return _first(self.phrase("left").replace("{amount}", amount), do)


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

        return _first(self.reply.replace("{amount}", amount), do)


def _first(phrase: str, do: Callable[[Posture, Array | None], None]) -> Act:
    """An act that comes before all others, for it looks at the pose that is there."""
    return replace(act(phrase, "trunk", do, EVERYTHING), rank=-1)


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
FREE = (
    "{hand} on the hip", "{hand} on the head", "{hand} behind the head", "{hand} at the ear", "{hand} on the chin", "{hand} on the chest", "{hand} on the cheek",
    "{hand} on the belly", "{hand} on the knee", "{hand} on the thigh", "{hand} behind the back", "{hand} raised, palm ahead", "{hand} at the mouth",
    "{hand} on the forehead", "{hand} on the floor", "{arm} straight up", "{arm} out to the side", "{arm} straight ahead", "{arm} diagonally up", "{hand} on the other shoulder",
    "{hand} in the front pocket", "{hand} shading the eyes", "fist of {arm} up as a guard", "{knee} raised to hip height", "{knee} up to the chest",
    "{leg} stretched ahead", "{leg} out to the side", "{leg} stretched back", "{foot} a step ahead", "{foot} a step back", "{knee} bent, heel to the seat",
    "{foot} up on a step",
)  # fmt: skip
"""Parts that are asked of a limb whose side nobody names."""
SETTLED = ("{arm} straight up", "{arm} out to the side", "{arm} straight ahead", "{arm} down", "{elbow} bent, forearm ahead", "{arm} diagonally up", "{leg} stretched ahead", "{leg} out to the side", "{leg} stretched back")  # fmt: skip
"""Parts that are asked of "that" limb."""


def _of_unnamed(part: Part, word: str, which: Callable[[Posture, Array | None, str], Side]) -> Act:
    limb = "leg" if part.region == "leg" else "arm"

    def do(posture: Posture, before: Array | None) -> None:
        for move in Chosen(part, which(posture, before, limb)).moves(np.random.default_rng(0)):
            move(posture)

    return _first(unnamed(part.reply, word), do)


def unnamed(reply: str, word: str) -> str:
    """A phrase of a part with a word where it would name the side."""
    for noun in ("arm", "hand", "elbow", "leg", "knee", "foot"):
        reply = reply.replace("{" + noun + "}", f"{word} {noun}")
    return reply


def _leg_down(posture: Posture, before: Array | None) -> None:
    _leg_to_rest(posture, that(posture, before, "leg"))


def _leg_to_rest(posture: Posture, side: Side) -> None:
    """A leg put as the other one is; where it already is so, both straight."""
    joints = leg_joints(side)
    as_other = mirrored(posture.rotations)[joints]
    if np.abs(as_other - posture.rotations[joints]).max() > 0.05:
        posture.rotations[joints] = as_other
    else:
        for one in BOTH:
            _move(posture, "{leg} straight", one)


THAT_PARTS = {reply: _of_unnamed(PARTS[reply], "that", that) for reply in SETTLED} | {
    "{leg} straight": _first("that leg down", _leg_down)
}
FREE_PARTS = {reply: _of_unnamed(PARTS[reply], "free", free) for reply in FREE}


def _rest(posture: Posture, before: Array | None) -> None:
    """What was changed last back to neutral: arms hang, a leg is as the other, head and back are straight."""
    regions = meant(posture, before)
    upright = abs(posture.rotations[0][1, 1]) > 0.6
    hanging = [
        side for side in BOTH if posture.turn_of(f"{side}_shoulder")[1, 0] * (1 if side == "left" else -1) < -0.9
    ]
    legs = sides_of(regions, "leg")
    if len(legs) == 2:
        STANDING.do(posture, before)
    elif legs:
        _leg_to_rest(posture, legs[0])
    if "trunk" in regions and upright:
        _move(posture, "back straight", "left")
        for side in hanging:  # arms that hung from a bent back hang again
            _move(posture, "{arm} down", side)
    elif "trunk" in regions:
        posture.rotations[SPINE] = np.eye(3)
    if "head" in regions:
        _move(posture, "looking straight ahead", "left")
    for side in sides_of(regions, "arm"):
        _move(posture, "{arm} down", side)
    if FACING in regions and before is not None:
        posture.rotations[0] = Posture(before).facing() @ posture.facing().T @ posture.rotations[0]


def _move(posture: Posture, reply: str, side: Side) -> None:
    for move in Chosen(PARTS[reply], side).moves(np.random.default_rng(0)):
        move(posture)


def _instead(posture: Posture, before: Array | None) -> None:
    """What was changed last, on the other side; where it was, all is as before. A pose that is new altogether is mirrored."""
    regions = meant(posture, before)
    if before is None or regions != moved(before, posture.rotations):
        regions = frozenset(EVERYTHING) | {*LEGS}
    flipped = mirrored(posture.rotations)
    for limb, joints_of in (("arm", arm_joints), ("leg", leg_joints)):
        sides = sides_of(regions, limb)
        for side in sides:
            mine, others = joints_of(other(side)), joints_of(side)
            posture.rotations[mine] = flipped[mine]
            if len(sides) == 1:
                posture.rotations[others] = _where_it_was(flipped, posture, before, limb, side)[others]
    if "trunk" in regions:
        posture.rotations[[0, *SPINE]] = flipped[[0, *SPINE]]
    if "head" in regions:
        posture.rotations[HEAD] = flipped[HEAD]
    if FACING in regions and before is not None:
        was, now = Posture(before).facing(), posture.facing()
        posture.rotations[0] = was @ now.T @ was @ now.T @ posture.rotations[0]


def _where_it_was(flipped: Array, posture: Posture, before: Array | None, limb: str, side: Side) -> Array:
    """The pose that a limb goes back to when the other does in its place what it did.

    That is the pose before, where the limb was put somewhere; what was only moved a little further, or new, is swapped.
    """
    if before is None or sides_of(moved(before, posture.rotations), limb) != [side]:
        return flipped
    was = Posture(before)
    if limb == "arm":
        far = np.linalg.norm(wrist(was, side) - wrist(posture, side)) > PUT
    else:
        thighs = [one.turn_of(f"{side}_hip") @ -Y for one in (was, posture)]
        shins = [one.turn_of(f"{side}_knee") @ -Y for one in (was, posture)]
        far = min(float(a @ b) for a, b in (thighs, shins)) < np.cos(np.radians(TURNED))
    return before if far else flipped


def _limb_instead(limb: str) -> Act:
    """That arm, or leg, back to where it was, and the other one as it was; without a pose before the two are swapped."""

    def do(posture: Posture, before: Array | None) -> None:
        side = that(posture, before, limb)
        joints_of = arm_joints if limb == "arm" else leg_joints
        mine, others = joints_of(other(side)), joints_of(side)
        flipped = mirrored(posture.rotations)
        was = _where_it_was(flipped, posture, before, limb, side)
        posture.rotations[mine] = flipped[mine]
        posture.rotations[others] = was[others]

    return _first(f"other {limb} instead", do)


def _limb_too(limb: str) -> Act:
    """The other arm, or leg, as that one is."""

    def do(posture: Posture, before: Array | None) -> None:
        joints = (arm_joints if limb == "arm" else leg_joints)(other(that(posture, before, limb)))
        posture.rotations[joints] = mirrored(posture.rotations)[joints]

    return _first(f"other {limb} too", do)


def _too(posture: Posture, before: Array | None) -> None:
    """The other side as the one that was changed last; where that is not told, both arms and legs that differ as what stands out."""
    regions = meant(posture, before)
    flipped = mirrored(posture.rotations)
    for limb, joints_of in (("arm", arm_joints), ("leg", leg_joints)):
        sides = sides_of(regions, limb)
        if len(sides) == 1:
            joints = joints_of(other(sides[0]))
            posture.rotations[joints] = flipped[joints]


def _on_top(posture: Posture, before: Array | None) -> None:
    """The other hand laid on that one, which stays."""
    to_other(other(that(posture, before, "arm")), "hand").do(posture, before)


PUT, TURNED = 0.35, 25.0
"""A hand that went further (metres), or a leg that turned further (degrees), was put somewhere, not moved on from where it was."""
REST = _first("it back to rest", _rest)
OTHER_SIDE, OTHER_SIDE_TOO = _first("other side instead", _instead), _first("other side too", _too)
OTHER_ON_TOP = _first("other hand on top", _on_top)
OTHER_LIMB = {limb: _limb_instead(limb) for limb in ("arm", "leg")}
OTHER_LIMB_TOO = {limb: _limb_too(limb) for limb in ("arm", "leg")}
LATEST_CHANGES = (*WAYS.values(), *THOSE.values())
LATEST_ACTS = (REST, OTHER_ON_TOP, OTHER_SIDE, OTHER_SIDE_TOO, *OTHER_LIMB.values(), *OTHER_LIMB_TOO.values(), *THAT_PARTS.values(), *FREE_PARTS.values())  # fmt: skip
"""All that is done to what nobody names."""
