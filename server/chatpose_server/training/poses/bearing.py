"""How a body bears itself: feet set under it in balance however it bends, leans or shifts, and arms folded."""

import numpy as np

from ...evaluation.measures import WEIGHTS
from ..moves import BOTH, Move, arm
from ..posture import INDEX, Direction, Posture, vector

REACH = 0.797
"""A nearly straight leg, metres from hip to ankle; a straight one has 0.80."""

CENTRE = {INDEX[name.replace("l_", "left_").replace("r_", "right_")]: weight for name, weight in WEIGHTS.items()}


def folded() -> Move:
    """Arms folded before the chest, neither through the other."""
    moves = (
        arm("left", "0.8down+0.42ahead+0.12in", "in+0.15down+0.06ahead"),
        arm("right", "0.8down+0.37ahead+0.06in", "in+0.13up+0.14ahead"),
    )

    def fold(posture: Posture) -> None:
        for move in moves:
            move(posture)

    return fold


def feet(
    left: tuple[float, float] = (0.1, 0.0),
    right: tuple[float, float] = (0.1, 0.0),
    weight: float = 0.5,
    drop: float = 0.0,
    heels: tuple[float, float] = (0.0, 0.0),
    knees: Direction = "ahead+0.15out",
) -> Move:
    """Stand on both feet, each so far out and ahead, metres; the left one bears `weight`, hips `drop`, `heels` rise."""

    def stand(posture: Posture) -> None:
        pelvis = posture.rotations[0]
        aside = pelvis[:, 0] * [1, 0, 1]
        aside /= np.linalg.norm(aside)
        ahead = np.cross(aside, [0.0, 1.0, 0.0])
        axes = np.stack([aside, [0.0, 1.0, 0.0], ahead], axis=1)
        lifts = [0.06 * np.cos(np.radians(a)) + 0.125 * np.sin(np.radians(a)) - 0.06 for a in heels]
        flat = [left[0] * aside + left[1] * ahead, -right[0] * aside + right[1] * ahead]
        shift = np.zeros(3)
        for _ in range(8):
            hips = [posture.globals()[0][INDEX[f"{side}_hip"]] for side in BOTH]
            aways = [np.linalg.norm((shift + spot - hip)[[0, 2]]) for spot, hip in zip(flat, hips, strict=True)]
            depth = min(
                lift - hip[1] + np.sqrt(max(REACH**2 - away**2, 0.01))
                for lift, hip, away in zip(lifts, hips, aways, strict=True)
            )
            for i, side in enumerate(BOTH):
                goal = shift + flat[i] + np.array([0, lifts[i] - depth + drop, 0])
                _step(posture, side, goal, axes @ vector(knees, side), heels[i])
            places = posture.globals()[0]
            mass = sum(share * places[joint] for joint, share in CENTRE.items())
            under = flat[0] * weight + flat[1] * (1 - weight) + 0.05 * ahead + shift
            shift = shift + (mass - under) * [1, 0, 1]

    return stand


def _step(posture: Posture, side: str, goal: np.ndarray, hint: np.ndarray, heel: float) -> None:
    """Bend one leg so that its ankle comes to a point, its knee towards the hint."""
    thigh, shin, aim = 0.391, 0.4115, goal
    for _ in range(3):
        hip = posture.globals()[0][INDEX[f"{side}_hip"]]
        away = aim - hip
        distance = np.clip(np.linalg.norm(away), 0.2, thigh + shin - 1e-3)
        along = away / np.linalg.norm(away)
        middle = (thigh**2 - shin**2 + distance**2) / (2 * distance)
        out = hint - along * (hint @ along)
        knee = along * middle + out / np.linalg.norm(out) * np.sqrt(max(thigh**2 - middle**2, 0))
        pelvis = posture.rotations[0].T
        posture.leg(side, pelvis @ knee, pelvis @ (along * distance - knee))
        if heel:
            posture.tiptoe(side, heel)
        aim = aim + goal - posture.globals()[0][INDEX[f"{side}_ankle"]]
