"""BlazePose's faults, on landmarks that are true: a straightened view, flat and mistaken depth, hidden and cut limbs.

The figures are what was measured on 150 pictures of our mannequin in poses of the library, rendered with known truth
(`benchmarks/rendered_photographs.py`): in the picture hips are off by 1 cm, knees by 2.5, elbows, wrists and shoulders by 3,
feet by 4 to 5; depth along limbs comes at half its size, with errors of 7 cm, feet at a third; forearms lean 6 cm to where the
body faces; one limb in ten that comes towards the camera is taken to go away; a hidden wrist is off by 7 cm, one in five by
17; visibility is 0.8 for hands in full view; face, shoulders and hips always count as seen. A head without features comes 4 cm
too low and half as deep, a real one does not.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..encoders.blazepose import LANDMARKS

Array = np.ndarray

CHAINS = (  # from the trunk outwards; what comes later is carried by what comes before
    ((11,), (13,), (15,), (17, 19, 21)), ((12,), (14,), (16,), (18, 20, 22)),
    ((23,), (25,), (27,), (29, 31)), ((24,), (26,), (28,), (30, 32)),
)  # fmt: skip
FACE = tuple(range(11))
LIMBS = {  # what disappears together
    "left arm": (13, 15, 17, 19, 21), "right arm": (14, 16, 18, 20, 22), "left forearm": (15, 17, 19, 21),
    "right forearm": (16, 18, 20, 22), "left shin": (27, 29, 31), "right shin": (28, 30, 32),
    "left leg": (25, 27, 29, 31), "right leg": (26, 28, 30, 32), "left foot": (29, 31), "right foot": (30, 32),
}  # fmt: skip
COVERS = (  # what hides others: from, to, radius in metres
    ((11, 12), (23, 24), 0.15), ((23,), (25,), 0.06), ((24,), (26,), 0.06), ((25,), (27,), 0.04), ((26,), (28,), 0.04),
    ((7,), (8,), 0.09),
)  # fmt: skip
ALWAYS_SEEN = [*FACE, 11, 12, 23, 24]
SHY = np.full(LANDMARKS, 0.04)
"""How far the visibility of what is in full view stays below 1."""
for _marks, _by in (((13, 14), 0.06), ((15, 16), 0.15), (range(17, 23), 0.25), ((29, 30), 0.12)):
    SHY[list(_marks)] = _by
FOREARM_AHEAD, TOES_NEARER = 0.06, 0.03
"""By how much depth leans to what is usual, metres."""


def reported(rng: np.random.Generator, points: Array, pitch: float) -> tuple[Array, Array, Array]:
    """What the detector says of true landmarks (33, 3), metres, camera frame, hips in the middle.

    `pitch` is how far the camera looks down, degrees. Gives landmarks (33, 3), visibility (33,) and whether each lies inside
    the picture (33,).
    """
    visibility = _visibility(rng, points)
    points = _straightened(points, pitch * rng.uniform(0.2, 1.0))
    points = _flattened(rng, points)
    _drift(rng, points, rng.uniform(0.006, 0.022))
    points[list(FACE)] = _shallow(points[list(FACE)], rng.uniform(0.45, 1.05), rng.uniform(0, 0.04))
    points[list(FACE)] = _turned(rng, points[list(FACE)], 8.0)
    for limb in LIMBS.values():
        if rng.random() < 0.04:  # behind something
            visibility[list(limb)] = _low(rng, len(limb))
    _guess_hidden(rng, points, visibility)
    inside = _cut(rng, points, visibility) if rng.random() < 0.4 else np.ones(LANDMARKS)
    return points - (points[23] + points[24]) / 2, np.clip(visibility, 0, 1), inside


def _visibility(rng: np.random.Generator, points: Array) -> Array:
    """High where a landmark is seen, low where a part of the body lies before it."""
    hidden = np.zeros(LANDMARKS, bool)
    for start, end, radius in COVERS:
        a, b = points[list(start)].mean(axis=0), points[list(end)].mean(axis=0)
        along = b - a
        share = np.clip((points - a)[:, :2] @ along[:2] / max(float(along[:2] @ along[:2]), 1e-9), 0, 1)
        near = a + share[:, None] * along
        across = np.linalg.norm((points - near)[:, :2], axis=1)
        hidden |= (across < radius) & (points[:, 2] - near[:, 2] > 0.8 * radius)
    hidden[[29, 30]] = False  # a heel is told from its ankle
    hidden &= rng.random(LANDMARKS) < 0.95
    for _, upper, lower, ends in CHAINS:  # what hangs on a hidden limb is seen less, too
        for above, below in ((upper, lower), (lower, ends)):
            if hidden[list(above)].all() and rng.random() < 0.4:
                hidden[list(below)] = True
    seen = 1 - np.abs(rng.normal(0, SHY)) - (rng.random(LANDMARKS) < 0.1) * rng.uniform(0, 0.4, LANDMARKS)
    visibility = np.where(hidden, _low(rng, LANDMARKS), seen)
    visibility[ALWAYS_SEEN] = 1 - np.abs(rng.normal(0, 0.01, len(ALWAYS_SEEN)))
    return visibility


def _low(rng: np.random.Generator, count: int) -> Array:
    return np.clip(rng.uniform(0.02, 0.5) * rng.uniform(0.6, 1.4, count) + (rng.random() < 0.15) * 0.3, 0, 0.9)


def _straightened(points: Array, degrees: float) -> Array:
    """The camera's pitch taken out: the detector sees people from their own height."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return points @ np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def _flattened(rng: np.random.Generator, points: Array) -> Array:
    """Depth along the trunk and the limbs: too flat, off, and now and then of the wrong sign; chains stay connected."""
    points, before = points.copy(), points.copy()
    trunk, limbs = rng.uniform(0.3, 0.8), rng.uniform(0.3, 0.85)
    spread = rng.uniform(0.02, 0.1)
    middle = before[[11, 12], 2].mean()
    moved = trunk * middle + rng.normal(0, spread) - middle
    points[:23, 2] += moved
    for left, right, centre, lines in ((11, 12, middle + moved, (0.7, 1.0)), (23, 24, 0.0, (0.9, 1.25))):
        half = (before[left, 2] - before[right, 2]) / 2 * rng.uniform(*lines) + rng.normal(0, 0.025)
        points[left, 2], points[right, 2] = centre + half, centre - half
    head = before[list(FACE), 2]
    points[list(FACE), 2] = (
        middle + moved + (head.mean() - middle) * limbs + (head - head.mean()) * rng.uniform(0.8, 1.05)
    )
    facing = np.clip((before[11, 0] - before[12, 0]) / max(float(np.linalg.norm(before[11] - before[12])), 1e-9), -1, 1)
    for chain in CHAINS:
        for above, below in pairwise(chain):
            start = before[list(above)].mean(axis=0)
            delta = before[list(below)] - start
            depth = delta[:, 2] * limbs * rng.uniform(0.75, 1.25) + rng.normal(
                0, spread * (1 if len(below) == 1 else 0.45)
            )
            if abs(delta[:, 2].mean()) > 0.6 * np.linalg.norm(delta.mean(axis=0)) and rng.random() < 0.08:
                depth = -depth
            if below in ((15,), (16,)):
                depth = depth - FOREARM_AHEAD * facing
            points[list(below), 2] = points[list(above), 2].mean() + depth
    for heel, toe in ((29, 31), (30, 32)):
        foot = points[toe, 2] - points[heel, 2]
        points[toe, 2] = points[heel, 2] + foot * rng.uniform(0.4, 1.0) - TOES_NEARER
    return points


def _drift(rng: np.random.Generator, points: Array, spread: float) -> None:
    """Every landmark is off by itself; along a limb errors add up."""
    points += rng.normal(0, spread, points.shape)
    for chain in CHAINS:
        moved = rng.normal(0, 0.01, 2) if chain[0][0] < 23 else np.zeros(2)
        points[list(chain[0]), :2] += moved
        for part in chain[1:]:
            moved = moved + rng.normal(0, 0.8 * spread, 2)
            points[list(part), :2] += moved


def _shallow(face: Array, share: float, lower: float) -> Array:
    """A face (11, 3) with less of its depth from the ears to the nose, and lower in the picture by some metres."""
    ears = face[[7, 8]].mean(axis=0)
    return ears + (face - ears) * share + np.array([0.0, lower, 0.0])


def _turned(rng: np.random.Generator, points: Array, degrees: float) -> Array:
    """Points (n, 3) turned about their middle by a random angle of that size."""
    middle = points.mean(axis=0)
    x, y, z = rng.normal(0, np.radians(degrees), 3)
    turn, _ = np.linalg.qr(np.eye(3) + np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]]))
    turn = turn * np.sign(np.diag(turn))
    return middle + (points - middle) @ turn.T


def _guess_hidden(rng: np.random.Generator, points: Array, visibility: Array) -> None:
    """Where it does not see, the detector guesses: off by some 10 cm, further out on a limb more; left taken for right."""
    spread = np.array([0.11, 0.11, 0.06])
    for left, right in ((0, 1), (2, 3)):
        either = visibility[[CHAINS[left][2][0], CHAINS[right][2][0]]].min() < 0.5
        if either and rng.random() < 0.08:
            ours, theirs = ([mark for part in CHAINS[side][1:] for mark in part] for side in (left, right))
            points[ours], points[theirs] = points[theirs], points[ours]
    for chain in CHAINS:
        drift = np.zeros(3)
        for part in chain[1:]:
            doubt = 1 - float(np.clip(visibility[list(part)].mean(), 0, 1))
            drift = drift + rng.normal(0, spread) * doubt
            points[list(part)] += drift + rng.normal(0, 0.03, (len(part), 3)) * doubt


def _cut(rng: np.random.Generator, points: Array, visibility: Array) -> Array:
    """The picture ends: mostly below, from the ankles to the chest, else at a side or above; what is beyond is made up."""
    edge = rng.choice(4, p=(0.64, 0.14, 0.14, 0.08))
    axis, sign = ((1, 1), (0, 1), (0, -1), (1, -1))[edge]
    reach = sign * points[:, axis]
    low, high = {0: (-0.2, 0.8), 1: (0.0, 0.5), 2: (0.0, 0.5), 3: (0.35, 0.7)}[int(edge)]
    at = rng.uniform(low, high)
    beyond = reach > at
    beyond[list(FACE)] &= edge != 0
    if not beyond.any():
        return np.ones(LANDMARKS)
    away = np.clip((reach - at) / 0.5, 0, 1)
    usual = rng.uniform(0, 0.8)  # the detector leans to a person who stands
    down = (points[[23, 24]].mean(axis=0) - points[[11, 12]].mean(axis=0)) / 0.5
    for chain, hang in zip(CHAINS, (0, 0, 1, 1), strict=True):
        drift = np.zeros(3)
        for step, part in enumerate(chain[1:], start=1):
            marks = [mark for mark in part if beyond[mark]]
            if not marks:
                continue
            root = points[list(chain[0])].mean(axis=0)
            stands = root + down * (0.4 if hang else 0.26) * step
            drift = drift + rng.normal(0, 0.1, 3)
            points[marks] += usual * away[marks, None] * (stands - points[marks]) + drift * (0.4 + away[marks, None])
    loose = beyond.copy()
    visibility[loose] = np.where(
        np.isin(np.nonzero(loose)[0], ALWAYS_SEEN),
        1 - 0.3 * rng.random(loose.sum()),
        rng.uniform(0, 0.75) * (1 - 0.7 * away[loose]) * rng.uniform(0.5, 1, loose.sum()),
    )
    return 1.0 - beyond
