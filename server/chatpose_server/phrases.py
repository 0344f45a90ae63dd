"""What the words of Mini's replies say exactly: parts of the body, named poses, and what they are put on.

Mini's words choose among what it was taught; the lessons put each of these words into practice in closed form
(`training/parts/chosen.py`). A reply that is made of them alone is put into practice here in the same way, so that words and
pose agree to the degree. A reply that begins with `CHANGED`, or is about the last change, is of the pose that is there; where one
phrase cannot be read, the model's own pose stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from .training.bases import BASES, base_rotations
from .training.edits.acts import CHANGED, Act, carried_out
from .training.edits.history import INCREASED, LESSENED, UNDONE, after
from .training.edits.reading import acts_of, part_of
from .training.parts.chosen import Chosen, build
from .training.photographs import REPLIES

Array = np.ndarray
SEEN = tuple(_reply.removesuffix(".").casefold() for _reply in REPLIES.values())
"""How replies to photographs begin."""
ABOUT_THE_LAST = (UNDONE, LESSENED, INCREASED)
"""Replies about the change that was made last."""

__all__ = ("CHANGED", "Told", "base_of", "changed", "put", "regions_of", "told")


@dataclass(frozen=True)
class Told:
    """What a reply says: the parts that are put somewhere, and the pose below them, if it names one."""

    parts: tuple[Chosen, ...]
    base: str | None = None
    named: str | None = None
    seen: bool = False
    acts: tuple[Act, ...] = ()
    """What is done to the pose that is there; then nothing else is told."""
    last: str | None = None
    """The whole reply where it is about the last change."""

    @property
    def changes(self) -> bool:
        """Whether the pose that is there is changed, rather than a new one made."""
        return bool(self.acts) or self.last is not None


def told(reply: str, named: Mapping[str, str]) -> Told | None:
    """Read a reply; None where some of it is no phrase of a part or of a pose.

    `named` has the descriptions of named poses by their words in lower case, without the full stop.
    """
    said = reply.strip()
    if said in ABOUT_THE_LAST:
        return Told((), last=said)
    if said.startswith(CHANGED):
        acts = acts_of(said)
        return None if acts is None else Told((), acts=acts)
    pieces = said.removesuffix(".").casefold().split(", ")
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
            elif (part := part_of(phrase)) is not None:
                if not any(part.regions & other.regions for other in parts):  # of two for one region the first counts
                    parts.append(part)
            else:
                continue
            at = end
            break
        else:
            return None
    return Told(tuple(parts), base, pose, seen)


def regions_of(phrase: str) -> frozenset[str]:
    """The regions of the body that a part's phrase is about; none where it is no such phrase."""
    part = part_of(phrase.casefold())
    return frozenset() if part is None else frozenset(part.regions)


def changed(said: Told, current: Array | None, before: Array | None) -> Array | None:
    """The pose (24, 3, 3) that a change leads to; None where it is about the last one and that cannot be told."""
    if said.last is None:
        return carried_out(said.acts, current, before)
    return None if current is None else after(said.last, current, before)


def put(parts: Sequence[Chosen], rotations: Array | None) -> Array:
    """Parts put on a pose (24, 3, 3), or on one who stands relaxed."""
    return build(np.random.default_rng(0), parts, rotations)


def base_of(name: str, poses: Mapping[str, Array]) -> Array:
    """A lower body with relaxed arms, (24, 3, 3), from the named poses."""
    base = next(base for base in BASES if base.pose == name)
    return base_rotations(base, poses)


@cache
def _bases() -> dict[str, str]:
    return {base.reply.casefold(): base.pose for base in BASES if base.reply}
