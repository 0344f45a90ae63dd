"""One lesson for Mini: what is typed, from which pose, and the reply with its pose that should follow."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..model import MADE
from ..protocol import JOINTS


@dataclass(frozen=True)
class Recollection:
    """A named pose that a lesson is about: its place in the library, which side, and which of its versions."""

    pose: int
    mirrored: bool
    version: int
    wording: str = ""
    """The text of the library that the lesson was made from; the memory must do without it, as it must in use."""


def _made() -> np.ndarray:
    return np.full(len(JOINTS), MADE)


@dataclass(frozen=True)
class Sample:
    """Rotations are parent-relative matrices (24, 3, 3); `sources` (24,) says where each joint's comes from (`model.SOURCES`).

    `gist` hides the word pieces and shows the sentence's mean alone, so that Mini learns to trust what sentences have
    in common. `unheard` hides the message altogether: the pose follows from the reply's words and the current pose, so that Mini
    does what it says. `rotations` is None for small talk, `current` and `before` for a pose made from nothing, `landmarks` (1, 165)
    without a photograph, `recollection` where no named pose is meant.
    """

    text: str
    reply: str
    rotations: np.ndarray | None = None
    sources: np.ndarray = field(default_factory=_made)
    current: np.ndarray | None = None
    before: np.ndarray | None = None
    landmarks: np.ndarray | None = None
    recollection: Recollection | None = None
    gist: bool = False
    unheard: bool = False
