"""What is said of the last change itself: undo it, do less of it, do more of it, do it with the other limb or the other way."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np

from ..choosing import choose
from ..moves import BOTH
from ..parts import PARTS, Rng
from ..parts.chosen import LIMB
from ..parts.making import other
from ..parts.part import pick
from ..posture import Array, Posture, axis_of, rotation
from ..sample import Sample
from ..wordings import typed
from .acts import HEAD, SAME, SPINE, Act, arm_joints, carried_out, of_part, told_by
from .changes import eased
from .families import bare
from .history_wordings import DIRECTIONS, LESS, MORE, UNDO
from .latest import EVERYTHING, FACING, LEGS, meant, sides_of
from .latest_acts import (
    FREE,
    FREE_PARTS,
    OTHER_LIMB,
    OTHER_LIMB_TOO,
    OTHER_ON_TOP,
    OTHER_SIDE,
    OTHER_SIDE_TOO,
    REST,
    THAT_PARTS,
)
from .latest_ways import THOSE, WAYS
from .latest_wordings import FREE_OWNERS, LIMB_NAMES, THAT_OWNERS, THAT_TEXTS, WAY_TEXTS
from .latest_wordings import OTHER_LIMB as OTHER_LIMB_TEXTS
from .latest_wordings import OTHER_LIMB_TOO as OTHER_LIMB_TOO_TEXTS
from .latest_wordings import OTHER_ON_TOP as OTHER_ON_TOP_TEXTS
from .latest_wordings import OTHER_SIDE as OTHER_SIDE_TEXTS
from .latest_wordings import OTHER_SIDE_TOO as OTHER_SIDE_TOO_TEXTS
from .latest_wordings import REST as REST_TEXTS
from .lesson import BETWEEN, limb_filled, same_as, sources_of, with_amount
from .moods import all_moods
from .reading import acts_of, is_plain
from .regions import lopsided
from .wordings import INSTEAD_LIMB

UNDONE, LESSENED, INCREASED = "As it was before.", "Half as much.", "Further in the same way."
NOTHING_BEFORE = "There is nothing to go back to yet."
SHARE = 0.5
"""How much of the last change is taken back, or added."""
LESS_OF_A_POSE, MORE_OF_A_POSE = 0.35, 0.2
"""How much of a pose is taken back, or added, that nothing came before."""
UPPER = [*SPINE, *HEAD, *(joint for side in BOTH for joint in arm_joints(side))]
KINDS = (0.23, 0.29, 0.13, 0.16, 0.12, 0.07)
"""How many are of the change itself, further ways of what changed, rest for it, the other side, a limb to be looked for, a free one."""
KNOWN = 0.8
"""How often there is a pose before; else what stands out is meant."""
OF_THE_POSE = 0.2
"""How often less and more are said of a pose that nothing came before."""
BY_DIRECTION = 0.5
"""How often less and more are said in the words of the change, as "not turned that far" is, where it has such words."""
WITH_A_PART = 0.12
"""How often a part of another region is asked for in the same message."""
NOTICED = 0.03
"""Rotations that differ by less are not seen to."""
SENSIBLE = {
    "arm": ("higher", "lower", "higher", "lower", "ahead", "back", "out", "in", "bent", "straight", "left", "right"),
    "leg": ("higher", "lower", "higher", "lower", "ahead", "back", "out", "bent", "straight"),
    "legs": ("deep", "shallow", "deep", "shallow", "lower", "higher", "out", "in"),
    "head": ("higher", "lower", "left", "right"),
    "trunk": ("deep", "shallow", "ahead", "back", "left", "right"),
    FACING: ("left", "right"),
}  # fmt: skip
"""Which of WAYS are asked of what."""
LEAD_INS_AFTER = ("", "", "", "", "", "", "", "now ", "and ", "ok, ", "hmm, ", "nah, ", "good, but ", "no, ", "and now ", "then ", "great, ", "nearly, ", "yes but ", "almost, ", "please ")  # fmt: skip
OWNED = re.compile(r"\{(side|other|s|poss)\}")
Said = Callable[[Rng, Posture, "Array | None"], "tuple[str, Act] | None"]
ALL_SAID = (
    *UNDO, *LESS, *MORE, *INSTEAD_LIMB, *OTHER_SIDE_TEXTS, *OTHER_SIDE_TOO_TEXTS, *OTHER_LIMB_TEXTS, *OTHER_LIMB_TOO_TEXTS,
    *OTHER_ON_TOP_TEXTS,
    *all_moods(),
    *(text for _, more, less in DIRECTIONS for text in (*more, *less)),
    *(text for texts in REST_TEXTS.values() for text in texts),
    *(text for texts in THAT_TEXTS.values() for text in texts),
    *(bare(text) for texts in WAY_TEXTS.values() for text in texts),
)  # fmt: skip
"""Every wording."""


def about_the_last(rng: Rng, changed: Sample) -> Sample:
    """What may be said after `changed`, an edit."""
    assert changed.current is not None and changed.rotations is not None
    acts = acts_of(changed.reply)
    assert acts is not None, changed.reply
    before, current = changed.current, changed.rotations
    told = rng.random() < KNOWN
    for _ in range(6):
        kind = rng.choice(len(KINDS), p=KINDS)
        if not kind:
            break
        made = _of_what_changed(
            rng, (_further, _rested, _other, _that_limb, _free_limb)[kind - 1], current, before if told else None
        )
        if made is not None:
            return made
    return _of_the_change(rng, acts, current, before)


def _of_the_change(rng: Rng, acts: Sequence[Act], current: Array, before: Array) -> Sample:
    """Undone, halved, repeated."""
    kind = 0 if any(is_plain(one) for one in acts) else int(rng.integers(3))
    reply = (UNDONE, LESSENED, INCREASED)[kind]
    texts = (UNDO, LESS, MORE)[kind]
    own = _own_words(acts)
    if kind and own is not None and rng.random() < BY_DIRECTION:
        texts = own[kind - 1]
    known = None if kind and own is None and rng.random() < OF_THE_POSE else before
    result = after(reply, current, known)
    assert result is not None
    return _sample(rng, str(rng.choice(texts)), reply, result, current, known)


def _of_what_changed(rng: Rng, said: Said, current: Array, before: Array | None) -> Sample | None:
    """What is asked of the limbs that changed last, or that stand out; None where that makes no sense or no difference."""
    found = said(rng, Posture(current), before)
    if found is None:
        return None
    text, one = found
    acts = [one]
    if one.phrase.startswith("it ") and rng.random() < WITH_A_PART:
        regions = meant(Posture(current), before)
        (part,) = choose(rng, 1, frozenset(EVERYTHING) - ({"head"} if "head" not in regions else {"trunk"}))
        if not part.regions & set(regions):
            text = str(rng.choice(BETWEEN)).join((text, part.order(rng)))
            acts.append(of_part(part))
    result = carried_out(acts, current, before)
    if np.abs(result - current).max() < NOTICED:
        return None
    lead = str(rng.choice(LEAD_INS_AFTER))
    return _sample(rng, f"{lead}{text}", told_by(acts), result, current, before)


def _further(rng: Rng, posture: Posture, before: Array | None) -> tuple[str, Act] | None:
    regions = meant(posture, before)
    groups = {name.split()[-1] for name in regions}
    names = [
        name
        for group in sorted(groups)
        for name in SENSIBLE["legs" if regions >= set(LEGS) and group == "leg" else group]
    ]
    name = pick(rng, names)
    text, amount = with_amount(rng, pick(rng, WAY_TEXTS[name]), False)
    return " ".join(text.split()), WAYS[name].act(amount=amount)


def _rested(rng: Rng, posture: Posture, before: Array | None) -> tuple[str, Act] | None:
    regions = meant(posture, before)
    arms, legs = sides_of(regions, "arm"), sides_of(regions, "leg")
    kinds = [*(["arms"] if len(arms) == 2 else ["arm"] if arms else []), *(["legs"] if len(legs) == 2 else ["leg"] if legs else []),
             *(name for name in ("head", "trunk", FACING) if name in regions)]  # fmt: skip
    if len(kinds) != 1:
        return None
    return pick(rng, REST_TEXTS[kinds[0]]), REST


def _other(rng: Rng, posture: Posture, before: Array | None) -> tuple[str, Act] | None:
    regions = meant(posture, before)
    limbs = [limb for limb in ("arm", "leg") if len(sides_of(regions, limb)) == 1]
    if len(limbs) != 1:
        uneven = {"legs" if name in LEGS else name for name in regions} & lopsided(posture)
        return (pick(rng, OTHER_SIDE_TEXTS), OTHER_SIDE) if uneven or FACING in regions else None
    limb = limbs[0]
    if limb == "arm" and rng.random() < 0.12:
        return pick(rng, OTHER_ON_TOP_TEXTS), OTHER_ON_TOP
    side = other(sides_of(regions, limb)[0])
    kind = rng.choice(5, p=(0.25, 0.25, 0.2, 0.15, 0.15))
    texts, one = (
        (OTHER_SIDE_TEXTS, OTHER_SIDE),
        (OTHER_LIMB_TEXTS, OTHER_LIMB[limb]),
        (INSTEAD_LIMB, OTHER_LIMB[limb]),
        (OTHER_SIDE_TOO_TEXTS, OTHER_SIDE_TOO),
        (OTHER_LIMB_TOO_TEXTS, OTHER_LIMB_TOO[limb]),
    )[kind]
    if one is OTHER_SIDE and before is None:
        return None
    name = pick(rng, LIMB_NAMES[limb])
    text = pick(rng, texts)
    return limb_filled(rng, with_limb(text, name).replace("foots", "feet"), side), one


def _that_limb(rng: Rng, posture: Posture, before: Array | None) -> tuple[str, Act] | None:
    owner = pick(rng, THAT_OWNERS)
    if rng.random() < 0.45:
        reply = pick(rng, tuple(THAT_TEXTS)) if rng.random() < 0.5 else "{arm} down"
        return _limb_of(owner, pick(rng, THAT_TEXTS[reply])), THAT_PARTS[reply]
    change = THOSE[pick(rng, tuple(THOSE))]
    text, amount = with_amount(rng, pick(rng, change.texts), False)
    return _limb_of(owner, text), change.act(amount=amount)


def _free_limb(rng: Rng, posture: Posture, before: Array | None) -> tuple[str, Act] | None:
    reply = pick(rng, FREE)
    part = PARTS[reply]
    texts = [text for text in (*part.orders, *part.states) if LIMB.search(text) and not OWNED.search(text)]
    return _limb_of(pick(rng, FREE_OWNERS[:6] if reply in THAT_PARTS else FREE_OWNERS), pick(rng, texts)), FREE_PARTS[
        reply
    ]


def _limb_of(owner: str, text: str) -> str:
    """A text whose places for limbs are filled in without a side; what is named again is "it" or its own."""
    first = True

    def named(found: re.Match[str]) -> str:
        nonlocal first
        said = f"{owner if first else 'the '}{found[1]}"
        first = False
        return re.sub(r"^(a|one) (arm|elbow)", lambda m: f"{'an' if m[1] == 'a' else 'one'} {m[2]}", said)

    return " ".join(LIMB.sub(named, text).split())


def after(reply: str, current: Array, before: Array | None) -> Array | None:
    """The pose that a reply about the last change means, (24, 3, 3); None where it is no such reply.

    Where nothing came before, less and more are of the pose itself: nearer to one whose arms hang and whose back and head are
    straight, or further from that. None where there is nothing to go back to.
    """
    if reply == UNDONE:
        if before is None:
            return None
        same = np.abs(before - current).max(axis=(1, 2)) < SAME
        return np.where(same[:, None, None], current, before)
    if reply in (LESSENED, INCREASED):
        less = reply == LESSENED
        if before is None:
            before, share = _at_rest(current), LESS_OF_A_POSE if less else MORE_OF_A_POSE
        else:
            share = SHARE
        if less:
            return towards(current, before, share)
        posture, end = Posture(current), before
        eased(posture, lambda part: posture.rotations.__setitem__(slice(None), towards(current, end, -share * part)))
        same = np.abs(before - current).max(axis=(1, 2)) < SAME
        return np.where(same[:, None, None], current, posture.rotations)
    return None


def _at_rest(current: Array) -> Array:
    """The same legs under a relaxed upper body."""
    rest = np.array(current)
    rest[UPPER] = Posture().rotations[UPPER]
    return rest


def nothing_before(rng: Rng, current: Array | None) -> Sample:
    """Undo, when nothing was done."""
    return Sample(text=typed(rng, str(rng.choice(UNDO))), reply=NOTHING_BEFORE, current=current)


def towards(start: Array, end: Array, share: float) -> Array:
    """`start` turned by a share of the way to `end`, joint by joint, (24, 3, 3); a negative share turns away."""
    turned = np.array(start)
    for joint, (a, b) in enumerate(zip(start, end, strict=True)):
        turn = b @ a.T
        axis = axis_of(turn)
        sine = np.linalg.norm(axis)
        if sine > 1e-6:
            degrees = np.degrees(np.arctan2(sine / 2, (np.trace(turn) - 1) / 2))
            turned[joint] = rotation(axis / sine, degrees * share) @ a
    return turned


def with_limb(text: str, limb: str) -> str:
    """A text whose place for the limb's name is filled in."""
    return text.replace("{limb}", limb).replace("{arm}", "{" + limb + "}")


def _sample(rng: Rng, text: str, reply: str, rotations: Array, current: Array, before: Array | None) -> Sample:
    sources = same_as(current, rotations) if before is None else sources_of(rotations, current, before)
    return Sample(
        text=typed(rng, text), reply=reply, rotations=rotations, sources=sources, current=current, before=before
    )


def _own_words(acts: Sequence[Act]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """How less and more of a single change are said by its direction."""
    if len(acts) != 1:
        return None
    return next(((less, more) for way, more, less in DIRECTIONS if re.search(way, acts[0].phrase)), None)
