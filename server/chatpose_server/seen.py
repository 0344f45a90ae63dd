"""What a photograph shows of a body: how far each landmark can be relied on, and which limbs had to be guessed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from .encoders.blazepose import LANDMARKS

Array = np.ndarray
PARTS: dict[str, tuple[int, ...]] = {
    "head": (0, 2, 5, 7, 8), "left arm": (13, 15), "right arm": (14, 16), "left hand": (15, 17, 19), "right hand": (16, 18, 20),
    "hips": (23, 24), "left leg": (25, 27), "right leg": (26, 28), "left foot": (27, 29, 31), "right foot": (28, 30, 32),
}  # fmt: skip
"""The landmarks that must be seen for a part not to be a guess; two that are alike are told as `PAIRS`."""
WITHIN = {"left hand": "left arm", "right hand": "right arm", "left foot": "left leg", "right foot": "right leg"}
PAIRS = {"arm": "arms", "leg": "legs", "hand": "hands", "foot": "feet"}
OUTSIDE = 0.1
"""How far a landmark is relied on that the detector continues beyond the picture's edge, of what its visibility says."""
HIDDEN = 0.4
"""Below this a part counts as guessed."""


def read(landmarks: Tensor) -> tuple[Array, Array]:
    """A feature row (1, 165) -> landmarks (33, 3) in metres, camera frame, and how far each is relied on, 0 to 1, (33,).

    Raises ValueError for anything that is not 33 landmarks of five numbers. Where one of them is no number, nothing is
    relied on.
    """
    rows = torch.as_tensor(landmarks).detach().cpu().double().numpy()
    if rows.size != LANDMARKS * 5:
        raise ValueError(f"Landmarks are {LANDMARKS} rows of x, y, z, visibility and inside, not {tuple(rows.shape)}.")
    rows = rows.reshape(LANDMARKS, 5)
    broken = ~np.isfinite(rows).all(axis=1) | (np.abs(rows[:, :3]) > 5).any(axis=1)
    rows = np.where(broken[:, None], 0.0, rows)
    reliance = _ramp(rows[:, 3], 0.15, 0.85) * np.where(rows[:, 4] > 0.5, 1.0, OUTSIDE)
    return rows[:, :3], reliance


def hidden(landmarks: Tensor) -> tuple[str, ...]:
    """The parts of the body that the feature row (1, 165) does not show, so that their pose is a guess; pairs as one."""
    return _paired(_unseen(landmarks))


def remark(landmarks: Tensor) -> str:
    """What to tell the user of it: "The legs are outside the picture; I guessed them."; empty when all is seen."""
    unseen = _unseen(landmarks)
    inside = torch.as_tensor(landmarks).reshape(LANDMARKS, 5)[:, 4] > 0.5
    outside = [part for part in unseen if not inside[list(PARTS[part])].all()]
    covered = [part for part in unseen if part not in outside]
    said = [
        f"the {_listed(parts)} {'are' if _several(parts) else 'is'} {how}"
        for parts, how in ((_paired(outside), "outside the picture"), (_paired(covered), "hidden"))
        if parts
    ]
    if not said:
        return ""
    what = " and ".join(said)
    return f"{what[0].upper()}{what[1:]}; I guessed {'them' if _several(unseen) else 'it'}."


def _unseen(landmarks: Tensor) -> list[str]:
    _, reliance = read(landmarks)
    unseen = [part for part, marks in PARTS.items() if reliance[list(marks)].mean() < HIDDEN]
    return [part for part in unseen if WITHIN.get(part) not in unseen]


def _paired(parts: list[str]) -> tuple[str, ...]:
    """Left and right of the same as one word."""
    named: list[str] = []
    for part in parts:
        side, _, limb = part.partition(" ")
        other = f"{'right' if side == 'left' else 'left'} {limb}"
        name = PAIRS[limb] if limb and other in parts else part
        if name not in named:
            named.append(name)
    return tuple(named)


def _several(parts: Sequence[str]) -> bool:
    return len(parts) > 1 or parts[0].endswith("s") or parts[0] in PAIRS.values()


def _listed(parts: Sequence[str]) -> str:
    *others, last = parts
    return f"{', '.join(others)} and {last}" if others else last


def _ramp(value: Array, low: float, high: float) -> Array:
    """0 below `low`, 1 above `high`, smooth between."""
    share = np.clip((value - low) / (high - low), 0, 1)
    return share * share * (3 - 2 * share)
