"""Forward kinematics of our rest skeleton, in torch: where joint rotations put the joints."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor

from .protocol import PARENTS, REST_OFFSETS


def _levels() -> tuple[tuple[int, ...], ...]:
    """The joints by their depth below the pelvis: a level needs only the level before it, so it is one product."""
    levels: list[tuple[int, ...]] = [(0,)]
    while below := tuple(joint for joint, parent in enumerate(PARENTS) if parent in levels[-1]):
        levels.append(below)
    return tuple(levels)


LEVELS = _levels()
PARENT_SLOTS = tuple([above.index(PARENTS[joint]) for joint in level] for above, level in pairwise(LEVELS))
"""For each level after the first, where its joints' parents stand in the level above."""

SLOTS = torch.tensor([joint for level in LEVELS for joint in level]).argsort().tolist()
"""Where each joint stands when the joints are listed level by level."""


def forward(rotations: Tensor) -> tuple[Tensor, Tensor]:
    """Joint positions `(..., 24, 3)` in metres, pelvis at the origin, and global rotations `(..., 24, 3, 3)`.

    `rotations` are the parent-relative matrices `(..., 24, 3, 3)`, the pelvis's own first. Everything comes out in the
    frame that the pelvis's rotation is given in.
    """
    offsets = torch.tensor(REST_OFFSETS, dtype=rotations.dtype, device=rotations.device)
    turns = [rotations[..., :1, :, :]]
    places = [torch.zeros_like(turns[0][..., 0])]
    for level, slots in zip(LEVELS[1:], PARENT_SLOTS, strict=True):
        parents = turns[-1][..., slots, :, :]
        places.append(places[-1][..., slots, :] + (parents @ offsets[list(level)].unsqueeze(-1)).squeeze(-1))
        turns.append(parents @ rotations[..., list(level), :, :])
    return torch.cat(places, dim=-2)[..., SLOTS, :], torch.cat(turns, dim=-3)[..., SLOTS, :, :]
