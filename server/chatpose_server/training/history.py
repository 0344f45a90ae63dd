"""What is said of the last change itself: undo it, do less of it, do more of it."""

from __future__ import annotations

import numpy as np

from ..model import BEFORE
from .edits import same_as
from .parts import Rng
from .posture import Array, rotation
from .sample import Sample
from .wordings import typed

UNDO = (
    "undo that", "undo", "go back", "back to how it was", "take that back", "revert", "as it was before", "no, put it back",
    "cancel that change", "the way it was before, please", "step back", "return to the previous pose", "not like that, go back",
    "restore the last pose", "ctrl z", "never mind, undo it", "that was better before", "I liked the one before more", "previous pose",
    "reverse that", "undo the last change", "scrap that", "roll it back",
)  # fmt: skip
LESS = (
    "less", "a bit less", "not so much", "too much", "half as much", "less of that", "not that far", "a little less", "that is too much",
    "only half of that", "tone it down", "less extreme", "go half way back", "not quite so much", "ease off a bit", "too far", "dial it back",
    "that's over the top", "more subtle", "make it subtler", "reduce that",
)  # fmt: skip
MORE = (
    "more", "even more", "a bit more", "further", "more of that", "go further", "keep going", "not enough", "stronger", "exaggerate it",
    "push it further", "a little further", "more please", "that's not enough", "again the same amount", "still more", "more extreme",
    "same again", "and a bit further", "increase that", "do that more",
)  # fmt: skip
UNDONE, LESSENED, INCREASED = "As it was before.", "Half as much.", "Further in the same way."
NOTHING_BEFORE = "There is nothing to go back to yet."
SHARE = 0.5
"""How much of the last change is taken back, or added."""


def about_the_last(rng: Rng, changed: Sample) -> Sample:
    """What may be said after `changed`, an edit: undo, less or more."""
    assert changed.current is not None and changed.rotations is not None
    before, current = changed.current, changed.rotations
    kind = rng.integers(3)
    texts, reply = ((UNDO, UNDONE), (LESS, LESSENED), (MORE, INCREASED))[kind]
    if kind == 0:
        rotations, sources = before, np.where(same_as(current, before) > 0, same_as(current, before), BEFORE)
    else:
        rotations = towards(current, before, SHARE if kind == 1 else -SHARE)
        sources = same_as(current, rotations)
    return Sample(
        text=typed(rng, str(rng.choice(texts))), reply=reply, rotations=rotations, sources=sources, current=current, before=before
    )  # fmt: skip


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
