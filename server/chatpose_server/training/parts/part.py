"""One part of the body as it can be asked for: how it is put, how people say so, how Mini says so; how they are written.

Texts hold places for the limb that is meant: `{arm} {hand} {elbow} {leg} {knee} {foot} {thigh}` become "the left arm" or "both
arms", `{s}` the plural's s, `{side} {other}` the sides, `{poss}` whose it is. Where parts are written, texts are parted by `|`
or by lines, and `[a/b/]` stands for any one of a, b, and nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

import numpy as np

from ..moves import Move
from ..posture import Side

Rng = np.random.Generator
Make = Callable[[Side, Rng], Move]


@dataclass(frozen=True)
class Part:
    """`states` fit "a person with …", `orders` are commands; `make` gives the move for one side (or "left" for none)."""

    region: str
    reply: str
    states: tuple[str, ...]
    orders: tuple[str, ...]
    make: Make
    also: tuple[str, ...] = ()
    """Regions beside its own that it moves, such as the trunk that leans until the hand is at the ankle."""


def part(region: str, reply: str, states: str, orders: str, make: Make, also: tuple[str, ...] = ()) -> Part:
    """A part from its texts as they are written."""
    return Part(region, reply, texts(states), texts(orders), make, also)


def pick(rng: Rng, items: Sequence[str]) -> str:
    """One of them; `rng.choice` would make an array of all first."""
    return items[int(rng.integers(len(items)))]


@cache
def texts(written: str) -> tuple[str, ...]:
    """Every text that `one|[an/]other|third` stands for."""
    found: dict[str, None] = {}
    for text in re.split(r"[|\n]", written):
        if text.strip():
            pieces = [piece.split("/") for piece in re.split(r"[\[\]]", text)]
            choices = [
                options if index % 2 else ["/".join(options)] for index, options in enumerate(pieces)
            ]  # every second piece stood in brackets
            found |= {" ".join("".join(chosen).split()): None for chosen in product(*choices)}
    return tuple(found)
