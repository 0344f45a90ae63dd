"""What the words of Mini's replies say exactly: parts of the body, named poses, and what they are put on.

Mini's words choose among what it was taught; the lessons put each of these words into practice in closed form
(`training/instructions.py`). A reply that is made of them alone is put into practice here in the same way, so that words and
pose agree to the degree; where one phrase is another, such as "left arm a little higher", the model's own pose stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from .training.degrees import Exactly
from .training.instructions import BASES, Chosen, Limbs, base_rotations, build
from .training.measured import MEASURED_SINGLES, MEASURED_WHOLES
from .training.parts import SINGLES, WHOLES, Part
from .training.photographs import REPLIES

Array = np.ndarray
LIMBS: tuple[Limbs, ...] = ("left", "right", "both")
NUMBER = re.compile(r"(\d+) degrees")
SEEN = tuple(_reply.removesuffix(".").casefold() for _reply in REPLIES.values())
"""How replies to photographs begin."""


@dataclass(frozen=True)
class Told:
    """What a reply says: the parts that are put somewhere, and the pose below them, if it names one."""

    parts: tuple[Chosen, ...]
    base: str | None = None
    named: str | None = None
    seen: bool = False


def told(reply: str, named: Mapping[str, str]) -> Told | None:
    """Read a reply; None where some of it is no phrase of a part or of a pose.

    `named` has the descriptions of named poses by their words in lower case, without the full stop.
    """
    pieces = reply.strip().removesuffix(".").casefold().split(", ")
    parts: list[Chosen] = []
    base = pose = None
    seen, at = False, 0
    while at < len(pieces):
        for end in range(len(pieces), at, -1):
            phrase = ", ".join(pieces[at:end])
            first = at == 0
            if first and phrase in named:
                pose = named[phrase]
            elif first and phrase in _bases():
                base = _bases()[phrase]
            elif first and phrase in SEEN:
                seen = True
            elif (part := _part(phrase)) is not None:
                parts.append(part)
            else:
                continue
            at = end
            break
        else:
            return None
    return Told(tuple(parts), base, pose, seen)


def put(parts: Sequence[Chosen], rotations: Array | None) -> Array:
    """Parts put on a pose (24, 3, 3), or on one who stands relaxed."""
    return build(np.random.default_rng(0), parts, rotations)


def base_of(name: str, poses: Mapping[str, Array]) -> Array:
    """A lower body with relaxed arms, (24, 3, 3), from the named poses."""
    base = next(base for base in BASES if base.pose == name)
    return base_rotations(base, dict(poses))


@cache
def _bases() -> dict[str, str]:
    return {base.reply.casefold(): base.pose for base in BASES if base.reply}


@cache
def _part(phrase: str) -> Chosen | None:
    number = NUMBER.search(phrase)
    return _plain().get(phrase) if number is None else _measured(int(number[1])).get(phrase)


@cache
def _plain() -> dict[str, Chosen]:
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
