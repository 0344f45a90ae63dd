"""Body-part instructions: one to four parts said of a standing, sitting, kneeling or lying body, in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from ..captions import sentence as captions
from ..model import MADE, RECALLED
from .moves import BOTH, Move
from .parts import COMMON, SINGLES, WHOLES, Part, Rng
from .parts.measured import MEASURED_SINGLES, MEASURED_WHOLES
from .parts.part import pick
from .posture import Posture, Side
from .sample import Sample
from .wordings import SUBJECTS, typed

Limbs = Literal["left", "right", "both"]
LIMBS = ("arm", "leg")
"""The regions whose parts are said of one limb."""
REGION_ORDER = ("trunk", "legs", "leg", "head", "arm", "arms")
NOUNS = ("arm", "hand", "elbow", "leg", "knee", "foot", "thigh")
PLURALS = {"foot": "feet"}
POSSESSORS = ("the", "his", "her", "your")
STATE_OWNERS = ("the ", "", "", "his ", "her ", "their ", "a person's ")
ORDER_OWNERS = ("the ", "the ", "your ", "your ", "his ", "her ", "", "their ")


@dataclass(frozen=True)
class Chosen:
    """A part with the limbs it is about."""

    part: Part
    limbs: Limbs

    @property
    def regions(self) -> set[str]:
        """What it takes, so that no other part may: single legs take both, for somebody has to stand."""
        taken = {"arms": {"left arm", "right arm"}, "leg": {"legs"}}.get(self.part.region, {self.part.region})
        if self.part.region == "arm":
            taken = {f"{side} arm" for side in self.sides}
        return taken | set(self.part.also)

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides to move."""
        return BOTH if self.limbs == "both" else (self.limbs,)

    def moves(self, rng: Rng) -> list[Move]:
        """What to do to a posture."""
        return [self.part.make(side, rng) for side in (self.sides if self.part.region in LIMBS else self.sides[:1])]

    def say(self, rng: Rng, text: str, owners: Sequence[str]) -> str:
        """Fill a text of the part."""
        owner = pick(rng, owners)
        words = {
            "side": self.limbs,
            "other": self._other(),
            "s": "s" if self.limbs == "both" else "",
            "poss": pick(rng, POSSESSORS),
        }
        for noun in (noun for noun in NOUNS if f"{{{noun}}}" in text):
            plural = PLURALS.get(noun, noun + "s")
            if self.limbs == "both":
                words[noun] = pick(rng, (f"both {plural}", f"both {plural}", f"{owner}{plural}", f"the {plural}"))
            else:
                words[noun] = _one_limb(rng, owner, self.limbs, noun)
        return text.format(**words)

    def state(self, rng: Rng) -> str:
        """As a noun phrase."""
        return self._said(rng, pick(rng, self.part.states), STATE_OWNERS)

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
        if self.part.region not in LIMBS or self.limbs == "both" or rng.random() > 0.06:
            return ""
        return pick(rng, ALONE).format(side=self.limbs, other="left" if self.limbs == "right" else "right")

    def reply(self) -> str:
        """As Mini says it."""
        text = self.part.reply
        for noun in NOUNS:
            plural = PLURALS.get(noun, noun + "s")
            text = text.replace("{" + noun + "}", f"both {plural}" if self.limbs == "both" else f"{self.limbs} {noun}")
        return text.format(side=self.limbs, other=self._other(), s="s" if self.limbs == "both" else "")


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


@dataclass(frozen=True)
class Base:
    """A lower body to say parts of: how it is called, which poses' legs and trunk it takes, which regions it fixes."""

    says: tuple[str, ...]
    reply: str
    pose: str
    taken: frozenset[str]


BASES = (
    Base(("standing", "standing", "standing upright", "on two feet"), "", "Standing relaxed.", frozenset()),
    Base(("sitting", "sitting on a chair", "seated", "sitting upright"), "Sitting", "Sitting on a chair, hands on the thighs.", frozenset({"legs"})),
    Base(("kneeling", "on both knees", "kneeling upright"), "Kneeling", "Kneeling on both knees.", frozenset({"legs", "trunk"})),
    Base(("sitting cross-legged on the floor", "sitting on the floor"), "Sitting on the floor", "Sitting cross-legged on the floor.", frozenset({"legs", "trunk"})),
    Base(("squatting", "in a squat", "squatting down", "crouching low"), "Squatting", "Squatting.", frozenset({"legs", "trunk"})),
    Base(("sitting on the floor with the legs stretched out", "sitting with straight legs on the ground", "seated on the floor, legs out"), "Sitting on the floor, legs out", "Sitting on the floor, legs stretched out.", frozenset({"legs", "trunk"})),
    Base(("lying on the back", "lying down", "flat on the back"), "Lying on the back", "Lying on the back.", frozenset({"legs", "trunk"})),
)  # fmt: skip
OFF_THE_FEET = ("lying", "curled", "sitting", "side-sitting", "hugging", "knees drawn", "on ", "a plank", "a push-up", "an upside-down",
                "a side plank", "a bridge", "a crab", "bowed over", "a jump", "a leap")  # fmt: skip
"""How the replies of parts begin in which nobody stands."""
TOLD = 0.15
"""How many instructions are what `captions` says of the body that they ask for."""
COMMON_SHARE = 0.6
"""How many parts are of the common ones."""
OFTEN = tuple(tuple(part for part in pool if part.reply in COMMON) for pool in (SINGLES, WHOLES))
WITH_NUMBERS = 0.14
"""How many parts are told in degrees."""
BASE_SHARES = (0.76, 0.1, 0.04, 0.025, 0.02, 0.025, 0.03)
ARM_JOINTS = (13, 14, 16, 17, 18, 19, 20, 21)


def choose(rng: Rng, count: int, taken: frozenset[str] = frozenset()) -> list[Chosen]:
    """Up to `count` parts that do not get in each other's way."""
    busy, chosen = set(taken), []
    tries = 0
    while not chosen or tries < count * 3:
        tries += 1
        singles = rng.random() < 0.62
        if rng.random() < WITH_NUMBERS:
            measured = MEASURED_SINGLES if singles else MEASURED_WHOLES
            part = measured[rng.integers(len(measured))](rng)
        else:
            pools = OFTEN if rng.random() < COMMON_SHARE else (SINGLES, WHOLES)
            pool = pools[0] if singles else pools[1]
            part = pool[rng.integers(len(pool))]
        limbs: Limbs = "left" if rng.random() < 0.5 else "right"
        if part.region == "arm" and "other" not in part.reply and rng.random() < 0.34:
            limbs = "both"
        one = Chosen(part, limbs)
        if not one.regions & busy:
            busy |= one.regions
            chosen.append(one)
        if len(chosen) == count:
            break
    return chosen


def build(rng: Rng, chosen: Sequence[Chosen], rotations: np.ndarray | None) -> np.ndarray:
    """Make the parts' moves on a pose, trunk first and hands last."""
    posture = Posture(rotations)
    for one in sorted(chosen, key=lambda one: REGION_ORDER.index(one.part.region)):
        for move in one.moves(rng):
            move(posture)
    return posture.rotations


def base_rotations(base: Base, poses: dict[str, np.ndarray]) -> np.ndarray:
    """The base's pose with relaxed arms."""
    rotations = np.array(poses[base.pose])
    relaxed = Posture().rotations
    for joint in ARM_JOINTS:
        rotations[joint] = relaxed[joint]
    return rotations


def instruction(rng: Rng, poses: dict[str, np.ndarray], fragments: bool = True) -> Sample:
    """A described pose, made from nothing. `poses`: the library by description, joint rotations (24, 3, 3).

    Without `fragments` the words tell of a whole body: "left arm up", said of a character that has a pose, is a change of it,
    "a man with his left arm up" is another pose.
    """
    base = BASES[rng.choice(len(BASES), p=BASE_SHARES)]
    count = int(rng.choice((1, 2, 3, 4), p=(0.34, 0.38, 0.2, 0.08)))
    chosen = choose(rng, count, base.taken)
    rotations = build(rng, chosen, base_rotations(base, poses))
    # As somebody would tell it who sees the body, or as somebody who wants it.
    told = fragments and rng.random() < TOLD
    text = captions.describe(rotations, rng) if told else describe(rng, base, chosen, fragments)
    return Sample(text=typed(rng, text), reply=reply(base, chosen), rotations=rotations)


def adorned(rng: Rng, named: Sample) -> Sample:
    """A named pose with one or two parts put otherwise: "fencing, with the head turned left"."""
    assert named.rotations is not None
    taken = frozenset() if rng.random() < 0.3 else frozenset({"legs", "trunk"} if rng.random() < 0.7 else {"legs"})
    chosen = choose(
        rng, 1 if rng.random() < 0.7 else 2, taken | {"left arm", "right arm"} if rng.random() < 0.4 else taken
    )
    rotations = build(rng, chosen, named.rotations)
    sources = np.where(np.abs(rotations - named.rotations).max(axis=(1, 2)) < 1e-6, RECALLED, MADE)
    joined = join(rng, [one.state(rng) for one in chosen])
    said = named.text
    form = pick(rng, ("{said} with {joined}", "{said}, {joined}", "{subject} {said} with {joined}", "{subject} {said}, {joined}",
                           "{subject} {said}, but with {joined}", "{said} and {joined}", "{joined}, {said}"))  # fmt: skip
    text = form.format(said=said, joined=joined, subject=pick(rng, SUBJECTS))
    reply = f"{named.reply.rstrip('.')}, {', '.join(one.reply() for one in chosen)}."
    return replace(named, text=typed(rng, text), reply=reply, rotations=rotations, sources=sources, gist=False)


def describe(rng: Rng, base: Base, chosen: Sequence[Chosen], fragments: bool = True) -> str:
    """The sentence that asks for it; a subject or what the body does as a whole is left out only in `fragments`."""
    low = [one for one in chosen if one.part.reply.startswith(OFF_THE_FEET)]
    if low and base is BASES[0]:
        return _lying(rng, [*low, *(one for one in chosen if one not in low)])
    states = [one.state(rng) for one in chosen]
    standing = base is BASES[0]
    said = pick(rng, base.says)
    joined = join(rng, states)
    subject = pick(rng, SUBJECTS)
    forms = [
        f"{said} with {joined}",
        f"{subject} {said} with {joined}",
        f"{subject} {said}, {joined}",
        f"{said}, {joined}",
    ]
    if standing:
        forms += [f"{subject} with {joined}", f"pose with {joined}", f"{subject} stands with {joined}", f"stand with {joined}",
                  f"{subject} has {joined}", f"give me {subject} with {joined}"]  # fmt: skip
        if fragments:
            forms += [joined, joined, joined, ", ".join(states), ". ".join(states)]
    return pick(rng, forms)


def _lying(rng: Rng, chosen: Sequence[Chosen]) -> str:
    """The sentence for somebody whose first part says how they lie, sit or kneel."""
    first, *others = [one.state(rng) for one in chosen]
    subject = pick(rng, SUBJECTS)
    said = pick(
        rng, (first, f"{subject} {first}", f"{subject} {first}", f"{subject}, {first}", f"show {subject} {first}")
    )
    if not others:
        return said
    joined = join(rng, others)
    return pick(rng, (f"{said}, {joined}", f"{said} with {joined}", f"{said}, with {joined}", f"{said} and {joined}"))


def reply(base: Base, chosen: Sequence[Chosen]) -> str:
    """What Mini says it made."""
    parts = [one.reply() for one in chosen]
    text = ", ".join(([base.reply] if base.reply else []) + parts)
    return text[:1].upper() + text[1:] + "."


def join(rng: Rng, items: Sequence[str]) -> str:
    """Items in a row as people join them."""
    if len(items) == 1:
        return items[0]
    last = pick(rng, (" and ", " and ", ", ", " while ", ", with ")) if len(items) == 2 else " and "
    return ", ".join(items[:-1]) + last + items[-1]
