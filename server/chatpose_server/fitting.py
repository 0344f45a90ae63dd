"""A pose that agrees with the landmarks of a photograph: likeliest by the detector's errors and those of a first guess.

Lines between landmarks are compared with the skeleton's: across the picture at a scale that is sought too, for people are not of
our size; in depth as flat as BlazePose tells it. Each joint pulls towards the guess as firmly as the model's regression was
measured to be right. Damped Gauss-Newton finds the likeliest pose; elbows and knees are hinges throughout. Without a guess it
starts from a closed form (`pointing.py`).
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
UNSEEN = 0.15
"""How far off a landmark is that the detector does not see, metres."""
SCALE, SCALE_SPREAD = 1.05, 0.15
"""How large our skeleton is, measured in the metres that BlazePose takes a person for."""
FLAT = 0.5
"""How much of a depth BlazePose tells."""
NEARER = 0.06
"""By what share a line comes out too long or too short, as some limbs are nearer to the camera."""
ALONE = 4.0
"""By so much the spreads grow where there is no guess."""
TAIL = 2.0
"""From so many spreads on a landmark, or the guess, is let go of."""
LIFTED = 0.03
"""From so far above the other foot on, metres, a hidden one is put down beside it."""

ANCESTORS = np.zeros((len(JOINTS), len(JOINTS)), bool)
"""[a, b]: turning joint b moves what joint a carries."""
for _joint, _parent in enumerate(PARENTS):
    ANCESTORS[_joint] = ANCESTORS[_parent] if _parent >= 0 else False
    ANCESTORS[_joint, _joint] = True
MOVED_BY = ANCESTORS[CARRIERS]


@dataclass(frozen=True)
class Line:
    """From the middle of some landmarks to the middle of others.

    `across` and `depth` are the detector's errors, metres, as measured on rendered pictures
    (`benchmarks/rendered_photographs.py`).
    """

    start: tuple[int, ...]
    end: tuple[int, ...]
    across: float = 0.028
    depth: float = 0.07


LINES = (
    Line((24,), (23,), 0.012, 0.05), Line((12,), (11,), 0.028, 0.06), Line((23, 24), (11, 12)),
    Line((23,), (11,)), Line((24,), (12,)),
    Line((8,), (7,), 0.03, 0.05), Line((7, 8), (0,), 0.03), Line((7, 8), (9, 10), 0.03), Line((11, 12), (7, 8)),
    *(Line((start + side,), (end + side,)) for side in (0, 1) for start, end in ((11, 13), (13, 15))),
    *(Line((start + side,), (end + side,), 0.018) for side in (0, 1) for start, end in ((23, 25), (25, 27))),
    *(Line((15 + side,), (17 + side, 19 + side)) for side in (0, 1)),
    *(Line((17 + side,), (19 + side,)) for side in (0, 1)),
    *(Line((29 + side,), (31 + side,), depth=0.05) for side in (0, 1)),
    *(Line((27 + side,), (31 + side,)) for side in (0, 1)),
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

# How far a joint is from the guess, degrees about x, y, z in its own axes; 0 where it does not turn. Three fifths of what the
# regression was measured to be off by (1.48 times the median) on rendered and made-up pictures: the rest of its errors are the
# landmarks' own, which are counted already.
_TRUNK, _NONE = (3, 2.5, 2.5), (0, 0, 0)
SPREADS = np.radians([
    {
        "pelvis": (5, 7, 4), "spine1": _TRUNK, "spine2": _TRUNK, "spine3": _TRUNK, "neck": (4, 4, 2.5), "head": (5, 4, 2.5),
        "hip": (8.5, 6.5, 5.5), "knee": (9.5, 0, 0), "ankle": (9.5, 2.5, 3.5), "foot": _NONE, "collar": (0, 2.5, 2.5),
        "shoulder": (15, 10, 10), "elbow": (0, 13.5, 0), "wrist": (5, 2.5, 2.5), "hand": _NONE,
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
    hanging = [side for side, knee in (("left", 25), ("right", 26)) if reliance[knee] < RELIED]
    if rotations is None:
        start = pointed(guess, points, reliance)
        fitted = _settled(start, _reference(start), ALONE * SPREADS, _Seen.of(points, reliance, flat=1.0))
    else:
        fitted = _settled(guess, guess, SPREADS, _Seen.of(points, reliance, FLAT))
    fitted = _within_limits(fitted)
    for side in hanging:
        rehang(fitted, guess, side)
    if len(hanging) == 1:
        _put_down(fitted, hanging[0])
    result = torch.from_numpy(fitted)
    return result.float() if rotations is None else result.to(rotations)


def _put_down(rotations: Array, side: str) -> None:
    """Stand on the leg (of `side`) that the picture hides beside the other, rather than guess it in the air."""
    other = "right" if side == "left" else "left"
    places, turns = _places(rotations)
    if places[INDEX[f"{other}_ankle"], 1] - places[INDEX[f"{side}_ankle"], 1] > LIFTED:
        rotations[INDEX[f"{side}_hip"]] = turns[0].T @ turns[INDEX[f"{other}_hip"]]
        for joint in ("knee", "ankle"):
            rotations[INDEX[f"{side}_{joint}"]] = rotations[INDEX[f"{other}_{joint}"]]


def _places(rotations: Array) -> tuple[Array, Array]:
    """Where the joints are, (24, 3), the pelvis at the origin, and their turns in the camera's frame (24, 3, 3)."""
    places, turns = np.zeros((len(JOINTS), 3)), rotations.copy()
    for joint in range(1, len(JOINTS)):
        parent = PARENTS[joint]
        places[joint] = places[parent] + turns[parent] @ OFFSETS[joint]
        turns[joint] = turns[parent] @ rotations[joint]
    return places, turns


def _reference(start: Array) -> Array:
    """What joints pull towards without a guess: where they were pointed; hands and feet, badly seen, half of the way."""
    reference = start.copy()
    for name in ("left_wrist", "right_wrist", "left_ankle", "right_ankle"):
        reference[INDEX[name]] = exponential(logarithm(start[INDEX[name]]) / 2)
    return reference


@dataclass(frozen=True)
class _Seen:
    """The lines of a picture, and how sure each is: across and along its direction in the picture (lines, 2), in depth (lines,)."""

    lines: Array
    across: Array
    along: Array
    deep: Array
    flat: float

    @classmethod
    def of(cls, points: Array, reliance: Array, flat: float) -> _Seen:
        """From landmarks (33, 3), reliance (33,), and how much of a depth they tell."""
        lines = MAKES @ points
        relied = np.min(np.where(NEEDS, reliance, 1.0), axis=1)
        lengths = np.linalg.norm(lines[:, :2], axis=1)
        ways = lines[:, :2] / np.maximum(lengths, 1e-6)[:, None]
        off = np.hypot(ACROSS, UNSEEN * (1 - relied))
        deep = np.hypot(np.hypot(DEPTH, 0.1 * lines[:, 2]), UNSEEN * (1 - relied))
        weights = np.sqrt(relied)
        across = np.stack([-ways[:, 1], ways[:, 0]], axis=1) * (weights / off)[:, None]
        return cls(lines, across, ways * (weights / np.hypot(off, NEARER * lengths))[:, None], weights / deep, flat)


def _settled(rotations: Array, reference: Array, spreads: Array, seen: _Seen) -> Array:
    """Gauss-Newton on the joints' turns and the picture's scale; steps that do not help are damped."""
    pull, scale = 1 / spreads.reshape(-1)[FREE], SCALE
    damping, residual, slope = 1e-3, *_residuals(rotations, scale, reference, pull, seen)
    for _ in range(STEPS):
        square = slope.T @ slope
        step = np.linalg.solve(square + damping * np.diag(np.diag(square)), -slope.T @ residual)
        turns = np.zeros(SPREADS.size)
        turns[FREE] = np.clip(step[:-1], -0.6, 0.6)
        trial = _bent_rightly(rotations @ exponential(turns.reshape(-1, 3)))
        tried, tried_slope = _residuals(trial, scale + step[-1], reference, pull, seen)
        gain = residual @ residual - tried @ tried
        if gain > 0:
            rotations, scale, residual, slope, damping = trial, scale + step[-1], tried, tried_slope, damping / 4
            if gain < 1e-3 * (1 + residual @ residual):
                break
        else:
            damping *= 10
    return rotations


def _residuals(rotations: Array, scale: float, reference: Array, pull: Array, seen: _Seen) -> tuple[Array, Array]:
    """What is off, in spreads, and how it changes with the FREE turns about the joints' own axes and with the scale."""
    places, turns = _places(rotations)
    marks = places[CARRIERS] + np.einsum("lij,lj->li", turns[CARRIERS], PLACES)
    arms = (marks[:, None] - places[None]) * MOVED_BY[..., None]
    moves = -skew(arms) @ turns[None]  # (33, 24, 3, 3): of a landmark, by a turn about each axis of each joint
    moves = moves.transpose(0, 2, 1, 3).reshape(LANDMARKS, 3, -1)[..., FREE]
    lines = MAKES @ marks
    changes = (MAKES @ moves.reshape(LANDMARKS, -1)).reshape(len(LINES), 3, -1)
    off = lines[:, :2] - scale * seen.lines[:, :2]
    parts, slopes = [], []
    for ways in (seen.across, seen.along):
        parts.append((ways * off).sum(axis=1))
        by_scale = -(ways * seen.lines[:, :2]).sum(axis=1)
        slopes.append(np.column_stack([np.einsum("li,lif->lf", ways, changes[:, :2]), by_scale]))
    parts.append((seen.flat * lines[:, 2] - seen.lines[:, 2]) * seen.deep)
    slopes.append(np.pad(changes[:, 2] * (seen.flat * seen.deep)[:, None], ((0, 0), (0, 1))))
    parts.append(logarithm(reference.swapaxes(-1, -2) @ rotations).reshape(-1)[FREE] * pull)
    slopes.append(np.pad(np.diag(pull), ((0, 0), (0, 1))))
    heavy, gives = _heavy(np.concatenate(parts))
    slope = np.concatenate(slopes) * gives[:, None]
    last = np.append(np.zeros(len(FREE)), 1 / SCALE_SPREAD)
    return np.append(heavy, (scale - SCALE) / SCALE_SPREAD), np.vstack([slope, last])


def _heavy(off: Array) -> tuple[Array, Array]:
    """Residuals whose squares grow ever more slowly from TAIL on, so that what is far off no longer pulls; and their slopes."""
    heavy = TAIL * np.sqrt(np.log1p((off / TAIL) ** 2))
    gives = np.where(heavy > 1e-6, np.abs(off) / (1 + (off / TAIL) ** 2) / np.maximum(heavy, 1e-6), 1.0)
    return np.sign(off) * heavy, gives


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
