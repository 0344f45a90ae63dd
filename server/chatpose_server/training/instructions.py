"""Lessons of body-part instructions: one to four parts said of a standing, sitting, kneeling or lying body, or of a named pose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ..captions import sentence as captions
from ..model import MADE, RECALLED
from .bases import BASES, SHARES, Base, base_rotations
from .choosing import choose, planned
from .moves import BOTH
from .parts import Rng
from .parts.chosen import Chosen, Nameless, build
from .parts.floored import floor_below
from .parts.part import pick
from .posture import INDEX, Posture
from .sample import Sample
from .sentences import command, describe, join, mistyped, reply
from .wordings import SUBJECTS, typed

TOLD = 0.15
"""How many instructions are what `captions` says of the body that they ask for."""
COUNTS = (0.32, 0.32, 0.23, 0.13)
"""How many instructions have one part, two, three, four."""
PLANNED = 0.6
"""How many of several parts follow one of `choosing.PLANS`."""
AS_ORDERS = 0.14
"""How many are told as commands."""
WITHOUT_SIDES = 0.08
"""How many tell of one hand and the other where they could; the right one is meant, as in named poses."""
HAND_JOINTS = [INDEX[f"{side}_{joint}"] for side in BOTH for joint in ("elbow", "wrist")]


def instruction(rng: Rng, poses: Mapping[str, np.ndarray], fragments: bool = True) -> Sample:
    """A described pose, made from nothing. `poses`: the library by description, joint rotations (24, 3, 3).

    Without `fragments` the words tell of a whole body: "left arm up", said of a character that has a pose, is a change of it,
    "a man with his left arm up" is another pose.
    """
    base, chosen, rotations = _composed(rng, poses)
    for _ in range(4):
        if not sunk(rotations):
            break
        base, chosen, rotations = _composed(rng, poses)
    # As somebody would tell it who sees the body, or as somebody who wants it.
    told = fragments and rng.random() < TOLD
    if told:
        text = captions.describe(rotations, rng)
    elif fragments and rng.random() < AS_ORDERS:
        text = command(rng, base, chosen)
    else:
        if rng.random() < WITHOUT_SIDES:
            chosen = _without_sides(chosen)
            rotations = build(rng, chosen, base_rotations(base, poses))
        text = describe(rng, base, chosen, fragments)
    return Sample(text=typed(rng, mistyped(rng, text)), reply=reply(base, chosen), rotations=rotations)


def _composed(rng: Rng, poses: Mapping[str, np.ndarray]) -> tuple[Base, list[Chosen], np.ndarray]:
    base = BASES[rng.choice(len(BASES), p=SHARES)]
    count = 1 + int(rng.choice(4, p=COUNTS))
    chosen = (planned if count > 1 and rng.random() < PLANNED else choose)(rng, count, base.taken)
    return base, chosen, build(rng, chosen, base_rotations(base, poses))


def sunk(rotations: np.ndarray) -> bool:
    """Whether somebody who lies or sits low has a hand or an elbow deep in the floor."""
    posture = Posture(rotations)
    places, _ = posture.globals()
    return bool(places[HAND_JOINTS, 1].min() < -floor_below(posture) - 0.06)


def _without_sides(chosen: list[Chosen]) -> list[Chosen]:
    """The same with "one hand" and "the other hand", where no side matters but that of the arms; the first is the right one."""
    single = [one for one in chosen if one.part.region == "arm" and one.limbs != "both"]
    if not single or len(single) > 2 or any("{" in one.part.reply for one in chosen if one not in single):
        return chosen
    if any("{other}" in one.part.reply or one.part.also or not one.sideless for one in single):
        return chosen
    nameless: tuple[Nameless, ...] = ("one", "other")
    told = {
        id(one): replace(one, limbs=limbs, nameless=said)
        for one, limbs, said in zip(single, ("right", "left"), nameless, strict=False)
    }
    return [told.get(id(one), one) for one in chosen]


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
    told = f"{named.reply.rstrip('.')}, {', '.join(one.reply() for one in chosen)}."
    return replace(named, text=typed(rng, text), reply=told, rotations=rotations, sources=sources, gist=False)
