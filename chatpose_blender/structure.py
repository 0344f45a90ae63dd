"""A human told by the way its bones are arranged, for armatures whose names no table knows.

Two legs leave one bone and reach the ground; the trunk goes on from there to the top; two long arms leave it on the way.
Nothing is guessed where that is not so, or where left cannot be told from right.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

Point = tuple[float, float, float]
Places = Mapping[str, Point]
"""Where each bone begins; any unit, the last number is the height."""
Names = str | tuple[str, ...]

NEAR_GROUND, ABOVE_LEGS = 0.12, 0.3
"""Of the height of the figure: lower is a foot; the pelvis is higher than this."""
ARM, SHOULDER_OUT, LONGEST_NECK, SHORT = 0.22, 0.08, 0.075, 0.06
"""Of the height of the figure: the least length of an arm, how far out it begins, the longest neck bone, a short bone."""
MIDDLE = (0.3, 0.7)
"""Of a limb's length: where its knee or elbow may be."""


def guess(bones: Mapping[str, str | None], places: Places, side_of: Callable[[str], str]) -> dict[str, Names] | None:
    """The bones of the joints, or None where this is no human.

    Args:
        bones: each bone's parent, parents first.
        places: where each bone begins.
        side_of: "left", "right" or "", as a bone's name says.
    """
    return _Figure(bones, places).joints(side_of) if bones else None


class _Figure:
    """The tree of bones, measured."""

    def __init__(self, bones: Mapping[str, str | None], places: Places) -> None:
        self.parents, self.places = bones, places
        self.children: dict[str, list[str]] = {name: [] for name in bones}
        self.lowest = {name: places[name][2] for name in bones}
        self.length = dict.fromkeys(bones, 0.0)
        for name in reversed(list(bones)):
            parent = bones[name]
            if parent is not None:
                self.children[parent].append(name)
                self.lowest[parent] = min(self.lowest[parent], self.lowest[name])
                self.length[parent] = max(self.length[parent], self.length[name] + self.distance(parent, name))
        self.ground = min(self.lowest.values())
        self.top = max(bones, key=lambda name: places[name][2])
        self.height = places[self.top][2] - self.ground

    def joints(self, side_of: Callable[[str], str]) -> dict[str, Names] | None:
        """All joints, or None."""
        if self.height <= 0:
            return None
        forks = [branches for name in self.parents if len(branches := self.leg_branches(name)) > 1]
        if len(forks) != 1:
            return None
        legs = [leg for branch in forks[0] if (leg := self.leg(branch))]
        if len(forks[0]) != 2 or len(legs) != 2:
            return None
        trunk = self.trunk(forks[0][0])
        across = self.across(legs[0]["hip"], legs[1]["hip"])
        chest, arms = self.arms(trunk, across)
        if not chest or any(self.places[leg["hip"]][2] >= self.places[chest][2] for leg in legs):
            return None
        at = trunk.index(chest)
        head = self.head(trunk[at + 1 :])
        if at == 0 or head is None:
            return None
        found: dict[str, Names] = {"pelvis": trunk[0], "spine": tuple(trunk[1 : at + 1]), "head": head}
        if neck := tuple(trunk[at + 1 : trunk.index(head)]):
            found["neck"] = neck
        first_is = self.side(legs, across, side_of)
        if not first_is:
            return None
        sides = (first_is, "right" if first_is == "left" else "left")
        for side, leg, arm in zip(sides, legs, arms, strict=True):
            found |= {f"{side}_{joint}": name for joint, name in (leg | arm).items()}
        return found

    def leg_branches(self, name: str) -> list[str]:
        """The children of a bone well above the ground that reach it."""
        if self.places[name][2] < self.ground + ABOVE_LEGS * self.height:
            return []
        return [child for child in self.children[name] if self.is_low(self.lowest[child])]

    def is_low(self, height: float) -> bool:
        """Whether a foot could be there."""
        return height < self.ground + NEAR_GROUND * self.height

    def leg(self, branch: str) -> dict[str, str] | None:
        """Hip, knee, ankle and perhaps foot of the leg that begins with a bone."""
        path = list(self.path(branch, lambda name: (self.is_low(self.lowest[name]), self.length[name])))
        ankle = next((name for name in path if self.is_low(self.places[name][2])), None)
        if ankle is None:
            return None
        above, below = path[: path.index(ankle)], path[path.index(ankle) + 1 :]
        limb = self.from_first_long([*above, ankle])
        knee = self.middle(limb)
        if knee is None:
            return None
        return {"hip": limb[0], "knee": knee, "ankle": ankle} | ({"foot": below[0]} if below else {})

    def trunk(self, leg: str) -> list[str]:
        """From the bone that carries legs and trunk to the top."""
        above = set(self.upwards(leg))
        path = list(self.upwards(self.top))
        start = next((number for number, name in enumerate(path) if name in above), len(path) - 1)
        return path[start::-1]

    def arms(self, trunk: list[str], across: Point) -> tuple[str, list[dict[str, str]]]:
        """The bone of the trunk that arms leave, and those on the side of the first leg and of the second."""
        for chest in reversed(trunk):
            branches = [
                child for child in self.children[chest] if child not in trunk and self.length[child] > ARM * self.height
            ]
            sides = [[found for b in branches if (found := self.arm(b, trunk[0], across, sign))] for sign in (1, -1)]
            if [len(side) for side in sides] == [1, 1]:
                return chest, [sides[0][0], sides[1][0]]
        return "", []

    def arm(self, branch: str, middle: str, across: Point, sign: int) -> dict[str, str] | None:
        """Shoulder, elbow, wrist and perhaps collar of the arm that begins with a bone, if it is on this side."""
        path = list(self.path(branch, lambda name: (self.length[name],)))
        out = [name for name in path if sign * self.along(middle, name, across) > SHOULDER_OUT * self.height]
        out = self.from_first_long(out)
        if len(out) < 3:
            return None
        wrist = next((name for name in out[2:] if len(self.children[name]) > 2), out[-1])
        elbow = self.middle(out[: out.index(wrist) + 1])
        if elbow is None:
            return None
        collar = {"collar": path[0]} if path[0] != out[0] else {}
        return {"shoulder": out[0], "elbow": elbow, "wrist": wrist} | collar

    def head(self, path: list[str]) -> str | None:
        """Of the bones from the chest to the top, the head: called so, or branching, or the last but an end without length."""
        for name in path:
            if "head" in name.lower() or len(self.children[name]) > 1:
                return name
        if len(path) > 1 and self.distance(path[-2], path[-1]) > LONGEST_NECK * self.height:
            return path[-2]
        return path[-1] if path else None

    def side(self, legs: list[dict[str, str]], across: Point, side_of: Callable[[str], str]) -> str:
        """Whether the first leg is left or right, by the names of both or by where the toes point; "" if unknown."""
        named = [side_of(leg["hip"]) for leg in legs]
        if set(named) == {"left", "right"}:
            return named[0]
        ahead = [0.0, 0.0]
        for leg in legs:
            if "foot" in leg:
                ankle, foot = self.places[leg["ankle"]], self.places[leg["foot"]]
                ahead = [ahead[axis] + foot[axis] - ankle[axis] for axis in (0, 1)]
        left = (-ahead[1], ahead[0])  # up × ahead
        toward_first = left[0] * across[0] + left[1] * across[1]
        if abs(toward_first) < 0.01 * self.height:
            return ""
        return "left" if toward_first > 0 else "right"

    def path(self, start: str, prefer: Callable[[str], tuple[float, ...]]) -> Iterator[str]:
        """Down the tree, to the preferred child each time."""
        name: str | None = start
        while name is not None:
            yield name
            name = max(self.children[name], key=prefer, default=None)

    def upwards(self, name: str | None) -> Iterator[str]:
        """A bone and all that it hangs on."""
        while name is not None:
            yield name
            name = self.parents[name]

    def from_first_long(self, path: list[str]) -> list[str]:
        """A path without the short bones at its beginning, which only set a limb off."""
        short = SHORT * self.height
        return path[next((n for n, (a, b) in enumerate(pairwise(path)) if self.distance(a, b) > short), len(path)) :]

    def middle(self, path: list[str]) -> str | None:
        """The bone in the middle of a path, by its length."""
        lengths = [0.0]
        for one, other in pairwise(path):
            lengths.append(lengths[-1] + self.distance(one, other))
        if len(path) < 3 or lengths[-1] == 0:
            return None
        parts = [length / lengths[-1] for length in lengths]
        best = min(range(1, len(path) - 1), key=lambda number: abs(parts[number] - 0.5))
        return path[best] if MIDDLE[0] < parts[best] < MIDDLE[1] else None

    def distance(self, one: str, other: str) -> float:
        """Between the places where two bones begin."""
        return math.dist(self.places[one], self.places[other])

    def across(self, start: str, end: str) -> Point:
        """The horizontal direction from the second leg to the first, of length 1."""
        x, y = (self.places[start][axis] - self.places[end][axis] for axis in (0, 1))
        size = math.hypot(x, y) or 1.0
        return x / size, y / size, 0.0

    def along(self, start: str, end: str, direction: Point) -> float:
        """How far it is from one bone to the other in a direction."""
        return sum((self.places[end][axis] - self.places[start][axis]) * direction[axis] for axis in (0, 1))
