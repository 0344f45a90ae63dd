"""The named poses: each is written as moves, says what must hold of it, and knows how people ask for it.

`python -m chatpose_server.training.library` builds them all, checks what they state by the measures of
`evaluation/measures.py`, and names those that fail.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from typing import Literal

import numpy as np
import torch

from ..evaluation.checks import parse_checks
from ..evaluation.measures import Body
from .anatomy import faults
from .moves import Move
from .posture import Posture, mirrored

OUT_OF_BALANCE = 0.15
"""How far from what it stands on a body's centre may be, metres on the floor."""

Kind = Literal["action", "work", "sport", "combat", "yoga", "dance", "mood", "rest"]


@dataclass(frozen=True)
class NamedPose:
    """A pose and its words. `{side}` and `{other}` in texts stand for right and left, or the other way when mirrored.

    `doing` are gerund phrases that fit "a person …", `saying` whole prompts, `holds` the checks that it must pass.
    """

    description: str
    kind: Kind
    doing: tuple[str, ...]
    saying: tuple[str, ...]
    holds: str
    moves: tuple[Move, ...]

    def __reduce__(self) -> tuple[object, ...]:
        """Moves are functions: another process finds the pose in its own library."""
        return _called, (self.description,)

    @property
    def sided(self) -> bool:
        """Whether left and right are told apart in its texts."""
        return "{" in self.description

    @cache  # noqa: B019  a pose is a constant of the library
    def rotations(self) -> np.ndarray:
        """Joint rotations (24, 3, 3) as written, which for a sided pose is the right side's."""
        return self.made(Posture())

    def made(self, posture: Posture) -> np.ndarray:
        """Joint rotations (24, 3, 3) after this posture went through the moves."""
        for move in self.moves:
            move(posture)
        return posture.rotations

    def on(self, side: str) -> np.ndarray:
        """Joint rotations of the pose done with this side."""
        return self.rotations() if side == "right" else mirrored(self.rotations())


def named(description: str, kind: Kind, doing: str, saying: str, holds: str, *moves: Move) -> NamedPose:
    """A pose as authors write it: texts separated by `|`."""
    return NamedPose(description, kind, _split(doing), _split(saying), holds, moves)


def all_poses() -> tuple[NamedPose, ...]:
    """Every pose of the library."""
    from .poses import THEMES

    return tuple(pose for theme in THEMES for pose in theme.POSES)


def _called(description: str) -> NamedPose:
    return _by_description()[description]


@cache
def _by_description() -> dict[str, NamedPose]:
    return {pose.description: pose for pose in all_poses()}


def fill(text: str, side: str) -> str:
    """Put the sides into a text."""
    return text.replace("{side}", side).replace("{other}", "left" if side == "right" else "right")


def failures(pose: NamedPose, rotations: np.ndarray | None = None) -> list[str]:
    """What a pose, or this version of it, states and does not do, and what no body does.

    Who stands must be in balance, unless `holds` says more of it.
    """
    rotations = pose.rotations() if rotations is None else rotations
    body = Body(torch.from_numpy(rotations))
    holds = pose.holds
    if body.standing() and "balance()" not in holds:
        holds += f"; balance()<{OUT_OF_BALANCE}"
    verdicts = [check.of(body) for check in parse_checks(holds)]
    untrue = [f"{verdict.check}, but {dict(verdict.measured)}" for verdict in verdicts if not verdict.holds]
    return [*untrue, *faults(rotations)]


def _split(texts: str) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts.split("|") if text.strip())


def main() -> int:
    """Check the library; 1 when something does not hold."""
    poses = all_poses()
    failed = 0
    for pose in poses:
        for failure in failures(pose):
            sys.stdout.write(f"{pose.description}: {failure}\n")
            failed += 1
    sys.stdout.write(
        f"{len(poses)} poses, {sum(len(p.doing) + len(p.saying) for p in poses)} wordings, {failed} failures\n"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
