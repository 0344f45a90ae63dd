"""What is said of the last change itself: undo it, do less of it, do more of it, do it with the other limb or the other way."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ..parts import Rng
from ..parts.making import other
from ..posture import Array, Side, rotation
from ..sample import Sample
from ..wordings import typed
from .acts import SAME, Act, carried_out, told_by
from .history_wordings import DIRECTIONS, LESS, MORE, UNDO
from .lesson import limb_filled, sources_of
from .reading import acts_of, is_plain
from .regions import HEAD_OVER, TRUNK_OVER, alike, instead
from .wordings import INSTEAD, INSTEAD_LIMB, OTHER_WAY, SAME_OTHER_SIDE, SAME_OTHER_SIDE_LEG

UNDONE, LESSENED, INCREASED = "As it was before.", "Half as much.", "Further in the same way."
NOTHING_BEFORE = "There is nothing to go back to yet."
SHARE = 0.5
"""How much of the last change is taken back, or added."""
LIMB = re.compile(r"\b(left|right) (arm|hand|elbow|leg|knee|foot|thigh)\b")
BY_DIRECTION = 0.5
"""How often less and more are said in the words of the change, as "not that high" is, where it has such words."""
ALL_SAID = (
    *UNDO, *LESS, *MORE, *INSTEAD, *INSTEAD_LIMB, *OTHER_WAY, *SAME_OTHER_SIDE, *SAME_OTHER_SIDE_LEG,
    *(text for _, more, less in DIRECTIONS for text in (*more, *less)),
)  # fmt: skip
"""Every wording."""


def about_the_last(rng: Rng, changed: Sample) -> Sample:
    """What may be said after `changed`, an edit."""
    assert changed.current is not None and changed.rotations is not None
    acts = acts_of(changed.reply)
    assert acts is not None, changed.reply
    before, current = changed.current, changed.rotations
    corrections = _corrections(acts)
    if corrections and rng.random() < 0.35:
        texts, one, side, limb = corrections[rng.integers(len(corrections))]
        text = limb_filled(rng, with_limb(str(rng.choice(texts)), limb), side)
        return _sample(rng, text, told_by([one]), carried_out([one], current, before), current, before)
    kind = 0 if any(is_plain(one) for one in acts) else int(rng.integers(3))
    reply = (UNDONE, LESSENED, INCREASED)[kind]
    texts = (UNDO, LESS, MORE)[kind]
    own = _own_words(acts)
    if kind and own is not None and rng.random() < BY_DIRECTION:
        texts = own[kind - 1]
    result = after(reply, current, before)
    assert result is not None
    return _sample(rng, str(rng.choice(texts)), reply, result, current, before)


def after(reply: str, current: Array, before: Array) -> Array | None:
    """The pose that a reply about the last change means, (24, 3, 3); None where it is no such reply."""
    if reply == UNDONE:
        same = np.abs(before - current).max(axis=(1, 2)) < SAME
        return np.where(same[:, None, None], current, before)
    if reply in (LESSENED, INCREASED):
        return towards(current, before, SHARE if reply == LESSENED else -SHARE)
    return None


def nothing_before(rng: Rng, current: Array | None) -> Sample:
    """Undo, when nothing was done."""
    return Sample(text=typed(rng, str(rng.choice(UNDO))), reply=NOTHING_BEFORE, current=current)


def towards(start: Array, end: Array, share: float) -> Array:
    """`start` turned by a share of the way to `end`, joint by joint, (24, 3, 3); a negative share turns away."""
    turned = np.array(start)
    for joint, (a, b) in enumerate(zip(start, end, strict=True)):
        turn = b @ a.T
        axis = np.array([turn[2, 1] - turn[1, 2], turn[0, 2] - turn[2, 0], turn[1, 0] - turn[0, 1]])
        sine = np.linalg.norm(axis)
        if sine > 1e-6:
            degrees = np.degrees(np.arctan2(sine / 2, (np.trace(turn) - 1) / 2))
            turned[joint] = rotation(axis / sine, degrees * share) @ a
    return turned


def with_limb(text: str, limb: str) -> str:
    """A text whose place for the limb's name is filled in."""
    return text.replace("{limb}", limb).replace("{arm}", "{" + limb + "}")


def _sample(rng: Rng, text: str, reply: str, rotations: Array, current: Array, before: Array) -> Sample:
    sources = sources_of(rotations, current, before)
    return Sample(
        text=typed(rng, text), reply=reply, rotations=rotations, sources=sources, current=current, before=before
    )


def _corrections(acts: Sequence[Act]) -> list[tuple[Sequence[str], Act, Side, str]]:
    """The same with the other limb, instead or too, or to the other side: wordings, what is done, the side and limb they name."""
    if len(acts) != 1 or is_plain(acts[0]):
        return []
    one = acts[0]
    sided = re.search(r"\b(left|right)\b", one.phrase)
    if one.regions <= {"head"} and sided:
        return [(OTHER_WAY, HEAD_OVER, "left", "")]
    if one.regions <= {"trunk"} and sided:
        return [(OTHER_WAY, TRUNK_OVER, "left", "")]
    named = LIMB.findall(one.phrase)
    if len(named) != 1 or len(one.regions) != 1:
        return []
    side: Side = "left" if named[0][0] == "left" else "right"
    limb = "arm" if one.regions <= {"left arm", "right arm"} else "leg"
    swapped = instead(other(side), limb)
    return [
        (INSTEAD, swapped, other(side), limb),
        (INSTEAD_LIMB, swapped, other(side), limb),
        (SAME_OTHER_SIDE if limb == "arm" else SAME_OTHER_SIDE_LEG, alike(side, limb), side, limb),
    ]


def _own_words(acts: Sequence[Act]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """How less and more of a single change are said by its direction."""
    if len(acts) != 1:
        return None
    return next(((less, more) for way, more, less in DIRECTIONS if re.search(way, acts[0].phrase)), None)
