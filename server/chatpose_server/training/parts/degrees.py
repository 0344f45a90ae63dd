"""Numbers of degrees: which are asked for, how people write them, a part that is said with one."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .part import Make, Part, Rng, texts

Family = Callable[[Rng], Part]

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
COMMON = (10, 15, 20, 30, 45, 60, 75, 90)
"""Degrees that people like to say."""
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def spelled(number: int) -> str:
    """A number below a thousand in words."""
    if number >= 100:
        rest = number % 100
        return f"{'a' if number < 200 else ONES[number // 100]} hundred{f' and {spelled(rest)}' if rest else ''}"
    if number < 20:
        return ONES[number]
    return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")


def said(rng: Rng, number: int) -> str:
    """A number of degrees as people write it."""
    form = rng.random()
    if form < 0.42:
        return f"{number} degrees"
    if form < 0.66:
        return f"{number}°"
    if form < 0.78:
        return f"{number} deg"
    if form < 0.83:
        return f"{number} degree{rng.choice(('', 's'))}"
    return f"{spelled(number)} degrees"


class Exactly(np.random.Generator):
    """Not by chance: a family that asks it for a number of degrees is given this one."""

    def __init__(self, number: int) -> None:
        super().__init__(np.random.PCG64(0))
        self.number = number


def number_of(rng: Rng, least: int, most: int, favoured: tuple[int, ...]) -> int:
    """A number of degrees within these bounds, the favoured ones and the round ones most often."""
    if isinstance(rng, Exactly):
        return rng.number
    within = [number for number in favoured if least <= number <= most]
    if within and rng.random() < 0.4:
        return int(rng.choice(within))
    if rng.random() < 0.85:
        return int(rng.choice(range(-(-least // 5) * 5, most + 1, 5)))
    return int(rng.integers(least, most + 1))


def measured_part(
    rng: Rng,
    number: int,
    region: str,
    reply: str,
    states: str,
    orders: str,
    make: Make,
    exact: dict[int, str] | None = None,
) -> Part:
    """A part whose texts hold `#` for the number; `exact` are states, then orders after `//`, that mean some numbers without saying them."""
    more = (exact or {}).get(number, "//")
    extra_states, _, extra_orders = more.partition("//")
    return Part(
        region,
        reply.replace("#", f"{number} degrees"),
        tuple(text.replace("#", said(rng, number)) for text in texts(states)) + texts(extra_states) * 2,
        tuple(text.replace("#", said(rng, number)) for text in texts(orders)) + texts(extra_orders) * 2,
        make,
    )  # fmt: skip
