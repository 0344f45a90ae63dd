"""One elementary fact of a pose: which part of the body, on which side, is how, and how much it is worth a mention."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

FactSide = Literal["left", "right", "both", "none"]


@dataclass(frozen=True)
class Fact:
    """`kind` and `part` together name the wording. `side` is whose limb it is, or which way it goes for trunk and head.

    `notable` is 0 (goes without saying) to 1 (says it all); `measure` is the number it was judged by, degrees for
    directions and bends, metres for contacts.
    """

    part: str
    kind: str
    side: FactSide = "none"
    notable: float = 0.5
    measure: float = 0.0


TOGETHER = 0.05
"""By how much it is more notable that both sides do the same."""


def merged(facts: Iterable[Fact]) -> list[Fact]:
    """Facts that hold of the left and of the right, as one of both; the order of first mention is kept."""
    joined: dict[tuple[str, str], Fact] = {}
    for fact in facts:
        key = (fact.part, fact.kind)
        known = joined.get(key)
        if known is None:
            joined[key] = fact
        elif {known.side, fact.side} == {"left", "right"}:
            joined[key] = replace(
                known,
                side="both",
                notable=min(max(known.notable, fact.notable) + TOGETHER, 1.0),
                measure=max(known.measure, fact.measure, key=abs),
            )
    return list(joined.values())
