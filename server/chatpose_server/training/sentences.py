"""A base and chosen parts in one sentence: as somebody describes them, as orders, as Mini says what it made."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bases import BASES, Base
from .parts import Rng
from .parts.chosen import Chosen
from .parts.part import pick
from .wordings import SUBJECTS

OFF_THE_FEET = ("lying", "curled", "sitting", "side-sitting", "hugging", "knees drawn", "on ", "a plank", "a push-up", "an upside-down",
                "a side plank", "a bridge", "a crab", "bowed over", "a jump", "a leap")  # fmt: skip
"""How the replies of parts begin in which nobody stands."""
GLUED = re.compile(r"\b(left|right) (arm|hand|leg|foot|knee|elbow)\b")
SHORT = {"left": "lt", "right": "rt"}


def describe(rng: Rng, base: Base, chosen: Sequence[Chosen], fragments: bool = True) -> str:
    """The sentence that asks for it; a subject or what the body does as a whole is left out only in `fragments`."""
    low, others = _whole_first(base, chosen)
    states = [one.state(rng) for one in others]
    subject = pick(rng, SUBJECTS)
    how = low.state(rng) if low else pick(rng, base.says)
    if not states:
        return pick(rng, (how, f"{subject} {how}", f"{subject} {how}", f"{subject}, {how}", f"show {subject} {how}"))
    joined = join(rng, states)
    if low or base is not BASES[0]:
        return _placed(rng, how, states, joined, subject, fragments)
    forms = [
        f"{how} with {joined}", f"{subject} {how} with {joined}", f"{subject} {how}, {joined}", f"{how}, {joined}",
        f"{subject} with {joined}", f"pose with {joined}", f"{subject} stands with {joined}", f"stand with {joined}",
        f"{subject} has {joined}", f"give me {subject} with {joined}", f"{subject}: {joined}", f"{subject}, {joined}",
    ]  # fmt: skip
    if fragments:
        forms += [
            joined,
            joined,
            joined,
            joined,
            ", ".join(states),
            ", ".join(states),
            ". ".join(states),
            "; ".join(states),
        ]
    return pick(rng, forms)


def _whole_first(base: Base, chosen: Sequence[Chosen]) -> tuple[Chosen | None, list[Chosen]]:
    """The part that says how somebody lies, sits or kneels, if one does, and the others."""
    low = next((one for one in chosen if one.part.reply.startswith(OFF_THE_FEET)), None) if base is BASES[0] else None
    return low, [one for one in chosen if one is not low]


def _placed(rng: Rng, how: str, states: Sequence[str], joined: str, subject: str, fragments: bool) -> str:
    """What the body does as a whole before what its parts do, after them, or between them."""
    place = rng.random()
    if place < 0.62:
        forms = [f"{subject} {how} with {joined}", f"{subject} {how}, {joined}", f"{subject} {how} and {joined}", f"{subject}, {how}, {joined}"]  # fmt: skip
        if fragments:
            forms += [f"{how} with {joined}", f"{how}, {joined}", f"{how}, {joined}", f"{how}; {joined}", f"{how}. {joined}", f"{how}, with {joined}", ", ".join([how, *states])]  # fmt: skip
    elif place < 0.86 or len(states) == 1:
        forms = [
            f"{subject} with {joined}, {how}",
            f"{subject} with {joined} while {how}",
            f"{subject}, {joined}, {how}",
        ]
        if fragments:
            forms += [f"{joined}, {how}", f"{joined}, {how}", f"{joined} while {how}", f"{joined}; {how}", f"{joined}. {how}", f"{joined} ({how})"]  # fmt: skip
    else:
        first, *rest = states
        forms = [
            f"{subject} with {first}, {how}, {join(rng, rest)}",
            f"{subject}, {first}, {how}, with {join(rng, rest)}",
        ]
        if fragments:
            forms += [f"{first}, {how}, {join(rng, rest)}", f"{first} while {how}, {join(rng, rest)}", f"{first}; {how}; {'; '.join(rest)}"]  # fmt: skip
    return pick(rng, forms)


def command(rng: Rng, base: Base, chosen: Sequence[Chosen]) -> str:
    """The same as orders to somebody who has no pose yet."""
    low, others = _whole_first(base, chosen)
    orders = [one.order(rng) for one in others]
    if low:
        orders.insert(0, low.order(rng))
    elif base is not BASES[0] or rng.random() < 0.25:
        orders.insert(0 if rng.random() < 0.85 else len(orders), pick(rng, base.orders))
    lead = pick(rng, ("", "", "", "", "", "please ", "now ", "I want you to "))
    return lead + pick(rng, (", ", ", ", " and ", ". ", "; ", ", then ", ", and ")).join(orders)


def mistyped(rng: Rng, text: str) -> str:
    """Now and then a limb in shorthand: "lt arm", "righthand"."""
    chance = rng.random()
    if chance < 0.012:
        return GLUED.sub(r"\1\2", text)
    if chance < 0.03:
        return GLUED.sub(lambda match: f"{SHORT[match[1]]} {match[2]}", text)
    return text


def reply(base: Base, chosen: Sequence[Chosen]) -> str:
    """What Mini says it made."""
    parts = [one.reply() for one in chosen]
    text = ", ".join(([base.reply] if base.reply else []) + parts)
    return text[:1].upper() + text[1:] + "."


def join(rng: Rng, items: Sequence[str]) -> str:
    """Items in a row as people join them."""
    if len(items) == 1:
        return items[0]
    if len(items) == 2:
        return items[0] + pick(rng, (" and ", " and ", ", ", ", ", " while ", ", with ", "; ")) + items[1]
    between = pick(rng, (", ", ", ", ", ", ", ", "; ", " and "))
    last = between if between != ", " else pick(rng, (" and ", " and ", ", ", ", and ", ", with ", " while "))
    return between.join(items[:-1]) + last + items[-1]
