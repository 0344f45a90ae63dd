"""Poses in time: how often they come, other rates, and where the body begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from ..server.chatpose_server.protocol import Pose
from .partial import heading
from .rotations import Array, axis_angle_from_matrix, matrix_from_axis_angle
from .skeleton import joint_matrices, pose_from_joint_matrices

Place = Literal["START", "FILE", "STAY"]

WHOLE = 1e-6
"""A place between two poses this near to one of them is there."""


@dataclass(frozen=True)
class Motion:
    """Poses at equal distances in time.

    `matrices` (n, 24, 3, 3) are parent-relative rotations, the pelvis's in the world frame (y up); `transl` (n, 3) is where
    the pelvis is from its rest, metres, None where nobody says; `rate` is in poses a second, None where nobody says.
    `betas` are the shape of the body that moved, none where it is the mean; `beyond` names what else its file tells and a
    motion does not hold.
    """

    matrices: Array
    transl: Array | None = None
    rate: float | None = None
    betas: tuple[float, ...] = ()
    beyond: tuple[str, ...] = ()

    @classmethod
    def from_poses(cls, poses: Sequence[Pose], rate: float | None = None) -> Motion:
        """Poses one after the other; those that do not say where they are count as at rest, unless none does."""
        places = [pose.transl for pose in poses]
        transl = None if all(place is None for place in places) else np.array([place or (0.0,) * 3 for place in places])
        betas = poses[0].betas if any(poses[0].betas) else ()
        return cls(np.array([joint_matrices(pose) for pose in poses]), transl, rate, betas)

    def __len__(self) -> int:
        return len(self.matrices)

    def poses(self) -> Iterator[Pose]:
        """One after the other, in the world frame; of the betas the first ten."""
        for number, matrices in enumerate(self.matrices):
            pose = pose_from_joint_matrices(matrices, None if self.transl is None else self.transl[number])
            yield replace(pose, betas=(*self.betas, *pose.betas[len(self.betas) :])[: len(pose.betas)])

    def resampled(self, rate: float) -> Motion:
        """As many poses a second as `rate` says: slerp between the two that are next to each moment."""
        if self.rate is None or len(self) < 2 or self.rate == rate:
            return replace(self, rate=rate)
        count = int((len(self) - 1) / self.rate * rate + WHOLE) + 1
        at = np.arange(count) * (self.rate / rate)
        below = np.minimum((at + WHOLE).astype(int), len(self) - 2)
        part = np.clip(at - below, 0.0, 1.0)
        start, end = self.matrices[below], self.matrices[below + 1]
        turns = axis_angle_from_matrix(start.swapaxes(-1, -2) @ end)
        transl = self.transl
        if transl is not None:
            transl = transl[below] + part[:, None] * (transl[below + 1] - transl[below])
        matrices = start @ matrix_from_axis_angle(part[:, None, None] * turns)
        return replace(self, matrices=matrices, transl=transl, rate=rate)

    def every(self, step: int) -> Motion:
        """Each `step`-th pose alone."""
        return replace(
            self,
            matrices=self.matrices[::step],
            transl=None if self.transl is None else self.transl[::step],
            rate=None if self.rate is None else self.rate / step,
        )

    def placed(self, how: Place) -> Motion:
        """`START`: it begins where the character rests, facing ahead; `STAY`: and goes nowhere; `FILE`: as it is."""
        if how == "FILE":
            return self
        turn = matrix_from_axis_angle(np.array([0.0, -heading(self.matrices[0, 0]), 0.0]))
        matrices = self.matrices.copy()
        matrices[:, 0] = turn @ matrices[:, 0]
        transl = self.transl
        if transl is not None:
            transl = (transl - transl[0] * [1.0, 0.0, 1.0]) @ turn.T
            if how == "STAY":
                transl[:, [0, 2]] = 0.0
        return replace(self, matrices=matrices, transl=transl)

    def lifted(self, height: float) -> Motion:
        """All of it this many metres higher."""
        return self if self.transl is None else replace(self, transl=self.transl + np.array([0.0, height, 0.0]))
