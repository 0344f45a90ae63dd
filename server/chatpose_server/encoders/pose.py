"""The current pose as features: 24 joint rotations as 6D, upright and facing the viewer as in the world frame."""

from __future__ import annotations

from torch import Tensor

from ..rotations import rot6d_from_matrix

WIDTH = 144


def encode(rotations: Tensor) -> Tensor:
    """World-frame joint rotations (24, 3, 3) -> one feature row (1, 144)."""
    return rot6d_from_matrix(rotations).reshape(1, WIDTH)
