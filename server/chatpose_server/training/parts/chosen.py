"""A part of the body that is asked for: of which limbs, how people say it, how Mini does, and how it is put on a pose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ..moves import BOTH, Move
from ..posture import Posture, Side
from .part import Part, Rng, pick

Limbs = Literal["left", "right", "both"]
Nameless = Literal["", "one", "other"]
LIMBS = ("arm", "leg")
"""The regions whose parts are said of one limb."""
REGION_ORDER = ("trunk", "legs", "leg", "head", "arm", "arms", "gaze")
PLURALS = {"arm": "arms", "hand": "hands", "elbow": "elbows", "leg": "legs", "knee": "knees", "foot": "feet", "thigh": "thighs"}  # fmt: skip
"""What texts hold places for, of one limb and of both."""
LIMB = re.compile(r"\{(" + "|".join(PLURALS) + r")\}")
SIDED = re.compile(r"\{(?:side|other)\}")
POSSESSORS = ("the", "his", "her", "your")
STATE_OWNERS = ("the ", "", "", "his ", "her ", "their ", "a person's ")
ORDER_OWNERS = ("the ", "the ", "your ", "your ", "his ", "her ", "", "their ")


@dataclass(frozen=True)
class Chosen:
    """A part with the limbs it is about; `nameless` where the text tells no side, "one hand" and "the other hand"."""

    part: Part
    limbs: Limbs
    nameless: Nameless = ""

    @property
    def regions(self) -> set[str]:
        """What it takes, so that no other part may: single legs take both, for somebody has to stand."""
        taken = {"arms": {"left arm", "right arm"}, "leg": {"legs"}}.get(self.part.region, {self.part.region})
        if self.part.region == "arm":
            taken = {f"{side} arm" for side in self.sides}
        return taken | set(self.part.also) if not self.leans else taken

    @property
    def leans(self) -> bool:
        """Whether the trunk bends as far as its hands need, and may be put somewhere too."""
        return self.part.region in ("arm", "arms") and self.part.also == ("trunk",)

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides to move."""
        return BOTH if self.limbs == "both" else (self.limbs,)

    def moves(self, rng: Rng) -> list[Move]:
        """What to do to a posture."""
        return [self.part.make(side, rng) for side in (self.sides if self.part.region in LIMBS else self.sides[:1])]

    def put(self, posture: Posture, rng: Rng | None = None) -> None:
        """Make its moves."""
        for move in self.moves(rng or np.random.default_rng(0)):
            move(posture)

    def say(self, rng: Rng, text: str, owners: Sequence[str]) -> str:
        """Fill a text of the part."""
        owner = pick(rng, owners)
        words = {
            "side": self.limbs,
            "other": self._other(),
            "s": "s" if self.limbs == "both" else "",
            "poss": pick(rng, POSSESSORS),
        }
        for noun, plural in PLURALS.items():
            if f"{{{noun}}}" not in text:
                continue
            if self.nameless:
                words[noun] = f"the other {noun}" if self.nameless == "other" else pick(rng, (f"one {noun}", f"one {noun}", f"{_a(noun)} {noun}"))  # fmt: skip
            elif self.limbs == "both":
                words[noun] = pick(rng, (f"both {plural}", f"both {plural}", f"{owner}{plural}", f"the {plural}"))
            else:
                words[noun] = _one_limb(rng, owner, self.limbs, noun)
        return text.format(**words)

    def state(self, rng: Rng) -> str:
        """As a noun phrase."""
        return self._said(rng, pick(rng, self.sideless if self.nameless else self.part.states), STATE_OWNERS)

    @property
    def sideless(self) -> tuple[str, ...]:
        """The states that tell of a side by its limb alone."""
        return tuple(text for text in self.part.states if not SIDED.search(text) and LIMB.search(text))

    def order(self, rng: Rng) -> str:
        """As a command."""
        return self._said(rng, pick(rng, self.part.orders), ORDER_OWNERS)

    def _said(self, rng: Rng, text: str, owners: Sequence[str]) -> str:
        said = self.say(rng, text, owners)
        return said if "{other}" in text else said + self._alone(rng)

    def _other(self) -> str:
        return {"left": "right", "right": "left", "both": "opposite"}[self.limbs]

    def _alone(self, rng: Rng) -> str:
        """Now and then, that the other limb is not meant."""
        if self.part.region not in LIMBS or self.limbs == "both" or self.nameless or rng.random() > 0.06:
            return ""
        return pick(rng, ALONE).format(side=self.limbs, other="left" if self.limbs == "right" else "right")

    def reply(self) -> str:
        """As Mini says it."""
        text = with_limbs(self.part.reply, self.limbs)
        return text.format(side=self.limbs, other=self._other(), s="s" if self.limbs == "both" else "")


def _a(noun: str) -> str:
    return "an" if noun[0] in "ae" else "a"


ALONE = (
    ", not the {other} one", " (only the {side} one)", ", only the {side}", ", the {other} one stays as it is", " but not the {other} one",
    ", just the {side} one", ", leave the {other} one alone", " and nothing with the {other} one",
)  # fmt: skip


def _one_limb(rng: Rng, owner: str, side: str, noun: str) -> str:
    """One limb, mostly as "the left arm"."""
    if owner and rng.random() < 0.1:
        form = pick(rng, ("{owner}{noun} on the {side}", "{owner}other {noun}, the {side}", "{owner}{side}-side {noun}",
                           "{owner}{noun} ({side})", "{owner}{noun} of the {side} side", "{owner}{noun}, the {side} one,"))  # fmt: skip
        return form.format(owner=owner, side=side, noun=noun)
    return f"{owner}{side} {noun}"


def with_limbs(text: str, limbs: Limbs) -> str:
    """A phrase of Mini with its places for limbs filled in."""
    for noun, plural in PLURALS.items():
        text = text.replace("{" + noun + "}", f"both {plural}" if limbs == "both" else f"{limbs} {noun}")
    return text


def build(rng: Rng, chosen: Sequence[Chosen], rotations: np.ndarray | None) -> np.ndarray:
    """Make the parts' moves on a pose, trunk first and hands last."""
    posture = Posture(rotations)
    for one in sorted(chosen, key=lambda one: REGION_ORDER.index(one.part.region)):
        one.put(posture, rng)
    return posture.rotations
