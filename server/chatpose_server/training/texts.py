"""Every wording that Mini is trained on, so that prompts for its evaluation can be shown to be others."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .bases import BASES
from .chat import TALK
from .edits.families import ASKED, FAMILIES
from .edits.history import ALL_SAID, with_limb
from .library import all_poses, fill
from .parts import SINGLES, WHOLES
from .parts.chosen import PLURALS
from .parts.measured import MEASURED_SINGLES, MEASURED_WHOLES
from .photographs import PROMPTS

NUMBERS_TRIED = 40
"""How many numbers of degrees each family of measured parts is read with."""


def all_wordings() -> Iterator[str]:
    """The texts as they are written, sides filled in; frames and limbs are put around and into them later."""
    for pose in all_poses():
        for text in (*pose.doing, *pose.saying):
            yield fill(text, "left")
            yield fill(text, "right")
    for part in (*SINGLES, *WHOLES):
        for text in (*part.states, *part.orders):
            yield from _with_limbs(text)
    for asked in ASKED:
        for text in asked.texts:
            yield from _with_limbs(" ".join(text.replace("{amount}", "").replace("{too}", "").split()))
    for family in FAMILIES:
        for text in family.texts:
            yield from _with_limbs(text)
    for text in ALL_SAID:
        for limb in ("arm", "leg"):
            yield from _with_limbs(with_limb(text, limb))
    for base in BASES:
        yield from base.says
    for _, messages in TALK:
        yield from messages
    yield from PROMPTS
    rng = np.random.default_rng(0)
    for family in (*MEASURED_SINGLES, *MEASURED_WHOLES):
        for part in (family(rng) for _ in range(NUMBERS_TRIED)):
            for text in (*part.states, *part.orders):
                yield from _with_limbs(text)


def _with_limbs(text: str) -> Iterator[str]:
    for side, other in (("left", "right"), ("right", "left")):
        yield text.format(
            side=side, other=other, s="", poss="the", **{noun: f"the {side} {noun}" for noun in PLURALS}
        )  # fmt: skip
