"""Every wording that Mini is trained on, so that prompts for its evaluation can be shown to be others."""

from __future__ import annotations

from collections.abc import Iterator

from .chat import TALK
from .edits import AROUND, CHANGES, LOWER, MIRROR, RELAX, TURN
from .instructions import BASES
from .library import all_poses, fill
from .parts import SINGLES, WHOLES
from .photographs import PROMPTS


def all_wordings() -> Iterator[str]:
    """The texts as they are written, sides filled in; frames and limbs are put around and into them later."""
    for pose in all_poses():
        for text in (*pose.doing, *pose.saying):
            yield fill(text, "left")
            yield fill(text, "right")
    for part in (*SINGLES, *WHOLES):
        for text in (*part.states, *part.orders):
            yield from _with_limbs(text)
    for change in CHANGES:
        for text in change.texts:
            yield from _with_limbs(text.replace("{amount}", ""))
    for _, texts, _ in LOWER:
        yield from texts
    for base in BASES:
        yield from base.says
    for _, messages in TALK:
        yield from messages
    yield from (*MIRROR, *RELAX, *AROUND, *PROMPTS)
    for text in TURN:
        yield from _with_limbs(text)


def _with_limbs(text: str) -> Iterator[str]:
    for side, other in (("left", "right"), ("right", "left")):
        yield text.format(
            side=side, other=other, s="", poss="the", **{noun: f"the {side} {noun}" for noun in ("arm", "hand", "elbow", "leg", "knee", "foot", "thigh")}
        )  # fmt: skip
