"""What Mini's phrases mean: each phrase of a part, and of a change, to what it tells of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from ..moves import BOTH
from ..parts import SINGLES, WHOLES, Part
from ..parts.chosen import Chosen, Limbs
from ..parts.degrees import Exactly
from ..parts.measured import MEASURED_SINGLES, MEASURED_WHOLES
from .acts import CHANGED, Act, of_part
from .changes import Change
from .further import CHANGES
from .hands import PAIRS, SPOTS, TOUCHED, joined_to, to_other
from .latest_acts import LATEST_ACTS
from .latest_ways import LATEST_CHANGES
from .regions import ARMS_SWAPPED, HEAD_OVER, LEGS_SWAPPED, TRUNK_OVER, alike, instead
from .whole import AROUND, AWAY, DEEPER, MIRRORED, PROFILES, SHALLOWER, STANDING, THREE_QUARTERS, TO_VIEWER, TURN

SAID = re.compile(r" a little$| a lot$| by \d+ degrees$|$")
"""How far, at the end of a phrase."""
NUMBER = re.compile(r"(\d+) degrees")
LIMBS: tuple[Limbs, ...] = ("left", "right", "both")
ALL_CHANGES = (*CHANGES, *PAIRS.values(), DEEPER, SHALLOWER, TURN, *LATEST_CHANGES)


def acts_of(reply: str) -> tuple[Act, ...] | None:
    """What a reply says that is done to the pose that is there; None where some of it is no such thing."""
    if not reply.startswith(CHANGED):
        return None
    said = reply.strip().removeprefix(CHANGED).removesuffix(".").casefold()
    return read_all(said, lambda phrase: of_part(part) if (part := part_of(phrase)) else act_of(phrase))


def read_all(said: str, meaning: Callable[[str], Act | None]) -> tuple[Act, ...] | None:
    """The acts of phrases that are parted by commas, which phrases may hold too: the longest is meant."""
    pieces = said.split(", ")
    acts: list[Act] = []
    at = 0
    while at < len(pieces):
        for end in range(len(pieces), at, -1):
            found = meaning(", ".join(pieces[at:end]))
            if found is not None:
                acts.append(found)
                at = end
                break
        else:
            return None
    return tuple(acts)


def act_of(phrase: str) -> Act | None:
    """The act that a phrase in lower case tells of, None where it tells of none."""
    if phrase in _plain():
        return _plain()[phrase]
    said = SAID.search(phrase)
    assert said is not None
    found = _stems().get(phrase[: said.start()])
    return found and found[0].act(found[1], said[0])


@cache
def _stems() -> dict[str, tuple[Change, Limbs]]:
    return {
        change.phrase(limbs).replace("{amount}", "").casefold(): (change, limbs)
        for change in ALL_CHANGES
        for limbs in change.limbs
    }


@cache
def _plain() -> dict[str, Act]:
    return {one.phrase.casefold(): one for one in all_plain()}


@cache
def part_of(phrase: str) -> Chosen | None:
    """The part, and of which limbs, that a phrase in lower case tells of."""
    number = NUMBER.search(phrase)
    return _parts().get(phrase) if number is None else _measured(int(number[1])).get(phrase)


@cache
def _parts() -> dict[str, Chosen]:
    return _phrases((*SINGLES, *WHOLES))


@cache
def _measured(number: int) -> dict[str, Chosen]:
    return _phrases([family(Exactly(number)) for family in (*MEASURED_SINGLES, *MEASURED_WHOLES)])


def _phrases(parts: Sequence[Part]) -> dict[str, Chosen]:
    found: dict[str, Chosen] = {}
    for part in parts:
        for limbs in LIMBS:
            chosen = Chosen(part, limbs)
            found.setdefault(chosen.reply().casefold(), chosen)
    return found


def is_plain(one: Act) -> bool:
    """Whether it is done or not done, no more and no less."""
    return one.phrase.casefold() in _plain()


def all_plain() -> Iterator[Act]:
    """The acts that have no amount."""
    yield from (MIRRORED, AROUND, TO_VIEWER, AWAY, STANDING, HEAD_OVER, TRUNK_OVER, ARMS_SWAPPED, LEGS_SWAPPED)
    yield from map(joined_to, SPOTS)
    yield from LATEST_ACTS
    for side in BOTH:
        yield PROFILES[side]
        yield THREE_QUARTERS[side]
        yield from (to_other(side, place) for place in TOUCHED)
        for limb in ("arm", "leg"):
            yield alike(side, limb)
            yield instead(side, limb)
