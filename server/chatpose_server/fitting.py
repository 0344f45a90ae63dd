"""A pose that agrees with the landmarks of a photograph: limbs lie along them where they are seen, as in a first guess where not.

People are not built like our skeleton, so directions are matched, not places. The in-image direction of a limb is relied on
most: BlazePose's depth is noisy and too flat. A closed-form pose (`pointing.py`) is settled by a few steps of damped
Gauss-Newton, in which every joint also pulls towards the guess; elbows and knees are hinges throughout.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .encoders.blazepose import CARRIERS, LANDMARKS, PLACES
from .pointing import INDEX, MOST_BEND, RELIED, exponential, limited, logarithm, pointed, rehang, skew
from .protocol import JOINTS, PARENTS, REST_OFFSETS
from .rotations import CAMERA_FROM_WORLD
from .seen import read

Array = np.ndarray
OFFSETS = np.array(REST_OFFSETS)
STEPS = 10
UNSEEN = 0.25
"""How far off a landmark is that the detector does not see, metres."""
ALONE = 2.0
"""By so much the spreads grow where there is no guess."""
TAIL = 1.0
"""From so many spreads on the guess is let go of."""

ANCESTORS = np.zeros((len(JOINTS), len(JOINTS)), bool)
"""[a, b]: turning joint b moves what joint a carries."""
for _joint, _parent in enumerate(PARENTS):
    ANCESTORS[_joint] = ANCESTORS[_parent] if _parent >= 0 else False
    ANCESTORS[_joint, _joint] = True
MOVED_BY = ANCESTORS[CARRIERS]


@dataclass(frozen=True)
class Line:
    """From the middle of some landmarks to the middle of others; `across` and `depth` are the detector's errors, metres."""

    start: tuple[int, ...]
    end: tuple[int, ...]
    across: float = 0.012
    depth: float = 0.1


LINES = (
    Line((24,), (23,), 0.014, 0.04), Line((12,), (11,), 0.025, 0.06), Line((23, 24), (11, 12), 0.015, 0.12),
    Line((23,), (11,), 0.02, 0.12), Line((24,), (12,), 0.02, 0.12),
    Line((8,), (7,), 0.014, 0.025), Line((7, 8), (0,), 0.014, 0.03), Line((7, 8), (9, 10), 0.014, 0.04),
    Line((11, 12), (7, 8), 0.025, 0.09),
    *(Line((start + side,), (end + side,)) for side in (0, 1) for start, end in ((11, 13), (13, 15), (23, 25), (25, 27))),
    *(Line((15 + side,), (17 + side, 19 + side), 0.025, 0.07) for side in (0, 1)),
    *(Line((17 + side,), (19 + side,), 0.02, 0.06) for side in (0, 1)),
    *(Line((29 + side,), (31 + side,), 0.02, 0.06) for side in (0, 1)),
    *(Line((27 + side,), (31 + side,), 0.02, 0.06) for side in (0, 1)),
)  # fmt: skip


def _averages(lines: tuple[Line, ...]) -> tuple[Array, Array]:
    """What makes lines of landmarks (lines, 33), and which landmarks a line needs (lines, 33)."""
    makes = np.zeros((len(lines), LANDMARKS))
    for row, line in zip(makes, lines, strict=True):
        row[list(line.end)] = 1 / len(line.end)
        row[list(line.start)] = -1 / len(line.start)
    return makes, makes != 0


MAKES, NEEDS = _averages(LINES)
ACROSS = np.array([line.across for line in LINES])
DEPTH = np.array([line.depth for line in LINES])

# How far a joint may be from the guess, degrees about x, y, z in its own axes; 0 where it does not turn.
_TRUNK, _NONE = (18, 14, 14), (0, 0, 0)
SPREADS = np.radians([
    {
        "pelvis": (40, 40, 40), "spine1": _TRUNK, "spine2": _TRUNK, "spine3": _TRUNK, "neck": (16, 20, 14), "head": (18, 22, 14),
        "hip": (35, 22, 25), "knee": (45, 0, 0), "ankle": (18, 10, 10), "foot": _NONE, "collar": (0, 8, 8),
        "shoulder": (35, 40, 40), "elbow": (0, 50, 0), "wrist": (20, 14, 18), "hand": _NONE,
    }[name.removeprefix("left_").removeprefix("right_")]
    for name in JOINTS
])  # fmt: skip
FREE = np.nonzero(SPREADS.reshape(-1))[0]
"""The turns that are sought, as places in (24 x 3)."""
MOST = {"collar": 45, "wrist": 85, "ankle": 60}
"""Degrees of a joint's whole turn."""
BENDS = {"left_knee": (0, 1.0), "right_knee": (0, 1.0), "left_elbow": (1, -1.0), "right_elbow": (1, 1.0)}
"""The hinges: which axis bends them, and in which sense."""


def standing() -> Tensor:
    """What is taken for the guess where there is none: upright, facing the camera, arms hanging; (24, 3, 3), camera frame."""
    rotations = np.tile(np.eye(3), (len(JOINTS), 1, 1))
    rotations[0] = CAMERA_FROM_WORLD.double().numpy()
    for side, sign in (("left", 1.0), ("right", -1.0)):
        rotations[INDEX[f"{side}_shoulder"]] = exponential(np.array([0.0, 0.0, -sign * np.radians(78)]))
        rotations[INDEX[f"{side}_elbow"]] = exponential(np.array([0.0, -sign * np.radians(12), 0.0]))
    return torch.from_numpy(rotations)


def fit(rotations: Tensor | None, landmarks: Tensor) -> Tensor:
    """Turn a guess to the landmarks of a photograph.

    Args:
        rotations: the guess, joint rotations (24, 3, 3), the pelvis's in the camera frame (x right, y down, z away); None
            for none, then what is hidden hangs and stands.
        landmarks: a row of `LandmarkEncoder`, (1, 165).

    Returns joint rotations (24, 3, 3) in the camera frame, of the guess's type and device (float32 without one). Where no
    landmark can be relied on, that is the guess. Raises ValueError for landmarks of another shape.
    """
    points, reliance = read(landmarks)
    given = standing() if rotations is None else rotations
    guess = _hinged(given.detach().cpu().double().numpy())
    if not reliance[[11, 12, 23, 24]].any():
        return given.float() if rotations is None else given
    start = pointed(guess, points, reliance)
    hanging = [side for side, knee in (("left", 25), ("right", 26)) if reliance[knee] < RELIED]
    reference = _reference(start) if rotations is None else guess.copy()
    for side in hanging:
        reference[INDEX[f"{side}_hip"]] = start[INDEX[f"{side}_hip"]]
    pull = 1 / SPREADS.reshape(-1)[FREE] / (1.0 if rotations is not None else ALONE)
    fitted = _within_limits(_settled(start, reference, points, reliance, pull))
    for side in hanging:
        rehang(fitted, guess, side)
    result = torch.from_numpy(fitted)
    return result.float() if rotations is None else result.to(rotations)


def _reference(start: Array) -> Array:
    """What joints pull towards without a guess: where they were pointed; hands and feet, badly seen, half of the way."""
    reference = start.copy()
    for name in ("left_wrist", "right_wrist", "left_ankle", "right_ankle"):
        reference[INDEX[name]] = exponential(logarithm(start[INDEX[name]]) / 2)
    return reference


def _settled(rotations: Array, reference: Array, points: Array, reliance: Array, pull: Array) -> Array:
    """Gauss-Newton on the lines' directions and the pull to the reference; steps that do not help are damped."""
    lines = MAKES @ points
    lengths = np.linalg.norm(lines, axis=1)
    relied = np.min(np.where(NEEDS, reliance, 1.0), axis=1)
    aims = lines / np.maximum(lengths, 1e-9)[:, None]
    bases = _bases(aims, lengths, UNSEEN * (1 - relied)) * (np.sqrt(relied) * (lengths > 1e-3))[:, None, None]
    damping, residual, slope = 1e-3, *_residuals(rotations, reference, aims, bases, pull)
    for _ in range(STEPS):
        square = slope.T @ slope
        step = np.linalg.solve(square + damping * np.diag(np.diag(square)), -slope.T @ residual)
        turns = np.zeros(SPREADS.size)
        turns[FREE] = np.clip(step, -0.6, 0.6)
        trial = _bent_rightly(rotations @ exponential(turns.reshape(-1, 3)))
        tried, tried_slope = _residuals(trial, reference, aims, bases, pull)
        gain = residual @ residual - tried @ tried
        if gain > 0:
            rotations, residual, slope, damping = trial, tried, tried_slope, damping / 4
            if gain < 1e-4 * (1 + residual @ residual):
                break
        else:
            damping *= 10
    return rotations


def _bases(aims: Array, lengths: Array, doubts: Array) -> Array:
    """For each line three rows (lines, 3, 3) that weigh what is off: in the image, in depth, and along the line.

    `doubts` (lines,) are further errors, in metres.
    """
    flat = np.linalg.norm(aims[:, :2], axis=1)
    across = np.stack([-aims[:, 1], aims[:, 0], np.zeros(len(aims))], axis=1) / np.maximum(flat, 1e-6)[:, None]
    deep = np.cross(aims, across)
    # The direction in the image means little of a line that comes towards the camera.
    sure_across = lengths * np.maximum(flat, 0.15) / np.hypot(np.hypot(ACROSS * np.sqrt(2), 0.03 * lengths), doubts)
    sure_deep = lengths / np.hypot(np.hypot(DEPTH, 0.05 * lengths), doubts)
    return np.stack([across * sure_across[:, None], deep * sure_deep[:, None], aims * sure_deep[:, None] * 0.5], axis=1)


def _residuals(rotations: Array, reference: Array, aims: Array, bases: Array, pull: Array) -> tuple[Array, Array]:
    """What is off, in the detector's errors, and how it changes with the FREE turns about the joints' own axes."""
    places, turns = np.zeros((len(JOINTS), 3)), rotations.copy()
    for joint in range(1, len(JOINTS)):
        parent = PARENTS[joint]
        places[joint] = places[parent] + turns[parent] @ OFFSETS[joint]
        turns[joint] = turns[parent] @ rotations[joint]
    marks = places[CARRIERS] + np.einsum("lij,lj->li", turns[CARRIERS], PLACES)
    arms = (marks[:, None] - places[None]) * MOVED_BY[..., None]
    moves = -skew(arms) @ turns[None]  # (33, 24, 3, 3): of a landmark, by a turn about each axis of each joint
    moves = moves.transpose(0, 2, 1, 3).reshape(LANDMARKS, 3, -1)[..., FREE]
    lines = MAKES @ marks
    changes = (MAKES @ moves.reshape(LANDMARKS, -1)).reshape(len(LINES), 3, -1)
    lengths = np.linalg.norm(lines, axis=1)[:, None]
    ways = lines / lengths
    tangents = (np.eye(3) - ways[:, :, None] * ways[:, None, :]) / lengths[..., None]
    off = np.einsum("lij,lj->li", bases, ways - aims).reshape(-1)
    slope = (bases @ tangents @ changes).reshape(len(off), -1)
    away = logarithm(reference.swapaxes(-1, -2) @ rotations).reshape(-1)[FREE] * pull
    # Far from the guess the pull grows no more: what all landmarks say is believed, however unlikely.
    heavy = TAIL * np.sqrt(np.log1p((away / TAIL) ** 2))
    gives = np.where(heavy > 1e-6, np.abs(away) / (1 + (away / TAIL) ** 2) / np.maximum(heavy, 1e-6), 1.0)
    return np.concatenate([off, np.sign(away) * heavy]), np.concatenate([slope, np.diag(pull * gives)])


def _hinged(rotations: Array) -> Array:
    """The same pose with elbows and knees that only bend."""
    rotations = np.array(rotations)
    for name, (axis, sense) in BENDS.items():
        bend = np.clip(sense * logarithm(rotations[INDEX[name]])[axis], 0, MOST_BEND)
        rotations[INDEX[name]] = exponential(np.eye(3)[axis] * sense * bend)
    return rotations


def _bent_rightly(rotations: Array) -> Array:
    """Elbows and knees not past straight, nor past their most."""
    for name, (axis, sense) in BENDS.items():
        bend = sense * logarithm(rotations[INDEX[name]])[axis]
        if not 0 <= bend <= MOST_BEND:
            rotations[INDEX[name]] = exponential(np.eye(3)[axis] * sense * np.clip(bend, 0, MOST_BEND))
    return rotations


def _within_limits(rotations: Array) -> Array:
    for side in ("left", "right"):
        for joint, most in MOST.items():
            number = INDEX[f"{side}_{joint}"]
            rotations[number] = limited(rotations[number], np.radians(most))
    return rotations
