"""One lesson for Mini: what is typed, from which pose, and the reply with its pose that should follow."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..protocol import JOINTS


def _none_kept() -> np.ndarray:
    return np.zeros(len(JOINTS), bool)


@dataclass(frozen=True)
class Sample:
    """Rotations are parent-relative matrices (24, 3, 3); `keep` (24,) marks the joints that stay as in `current`.

    `gist` hides the word pieces and shows the sentence's mean alone, so that Mini learns to trust what sentences have
    in common. `unheard` hides the message altogether: the pose follows from the reply's words and the current pose, so that Mini
    does what it says. `rotations` is None for small talk, `current` for a pose made from nothing, `landmarks` (1, 165) without a photograph.
    """

    text: str
    reply: str
    rotations: np.ndarray | None = None
    keep: np.ndarray = field(default_factory=_none_kept)
    current: np.ndarray | None = None
    landmarks: np.ndarray | None = None
    gist: bool = False
    unheard: bool = False
