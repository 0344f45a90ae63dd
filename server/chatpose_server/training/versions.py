"""Other believable versions of a named pose: its moves made again by a body that aims a little differently.

What the pose states must hold of each version, and no version may ask more of a body than the pose itself does.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

from .posture import AT_REST, Array, Direction, Posture, Side, rotation, vector

if TYPE_CHECKING:
    from .library import NamedPose

ARM, LEG, TRUNK, HEAD = 7.0, 2.5, 4.0, 7.0
"""Standard deviations, degrees."""
TRIES = 12


class Unsteady(Posture):
    """A posture whose limbs, back and head go where they are put to within some degrees."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        super().__init__(AT_REST)
        self.relax()

    def spine(self, bend: float = 0, side: float = 0, twist: float = 0) -> None:
        """The back, a little differently."""
        off = self.rng.normal(0, TRUNK, 3)
        super().spine(bend + off[0], side + off[1], twist + off[2])

    def head(self, turn: float = 0, nod: float = 0, tilt: float = 0) -> None:
        """The head, a little differently."""
        off = self.rng.normal(0, HEAD, 3)
        super().head(turn + off[0], nod + off[1], tilt + off[2] / 2)

    def arm(self, side: Side, upper: Direction, fore: Direction | None = None) -> None:
        """An arm, a little differently; one that reaches for something (its directions are numbers) gets there."""
        if isinstance(upper, str):
            away = self._off(ARM)
            fore = None if fore is None else away @ self._off(ARM / 2) @ vector(fore, side)
            upper = away @ vector(upper, side)
        super().arm(side, upper, fore)

    def leg(self, side: Side, thigh: Direction, shin: Direction | None = None, toes: float | None = None) -> None:
        """A leg, a little differently."""
        away = self._off(LEG)
        shin = None if shin is None else away @ vector(shin, side)
        super().leg(side, away @ vector(thigh, side), shin, toes)

    def _off(self, degrees: float) -> Array:
        axis = self.rng.normal(size=3)
        return rotation(axis / np.linalg.norm(axis), self.rng.normal(0, degrees))


VERSIONS = 6
"""Of each pose."""


def versions(pose: NamedPose, count: int) -> np.ndarray:
    """A pose in `count` versions, (count, 24, 3, 3); the first is as its author wrote it. The same at every call."""
    from .library import failures

    rng = np.random.default_rng(zlib.crc32(pose.description.encode()))
    written = pose.rotations()
    most = len(failures(pose))
    found = [written]
    for _ in range((count - 1) * TRIES):
        if len(found) == count:
            break
        rotations = pose.made(Unsteady(rng))
        if len(failures(pose, rotations)) <= most:
            found.append(rotations)
    # A pose that allows of nothing else (a handstand) stays what it is.
    return np.stack([found[i % len(found)] for i in range(count)])
