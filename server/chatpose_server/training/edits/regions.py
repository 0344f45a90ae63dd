"""A region of the body the other way round, its two limbs exchanged, one limb like the other; each in closed form."""

from __future__ import annotations

import numpy as np

from ..moves import BOTH
from ..parts.making import other
from ..posture import Array, Posture, Side, mirrored
from .acts import ARMS, HEAD, SAME, SPINE, Act, act, arm_joints, leg_joints


def _joints(limb: str, side: Side) -> list[int]:
    return arm_joints(side) if limb == "arm" else leg_joints(side)


def _head_over(posture: Posture, before: Array | None) -> None:
    posture.rotations[HEAD] = mirrored(posture.rotations)[HEAD]


def _trunk_over(posture: Posture, before: Array | None) -> None:
    """Back and pelvis mirrored; legs stay where they stand."""
    was = posture.rotations[0].copy()
    flipped = mirrored(posture.rotations)
    posture.rotations[SPINE] = flipped[SPINE]
    posture.rotations[0] = flipped[0]
    for side in BOTH:
        posture.rehang(side, was.T @ flipped[0])


def _swapped(limb: str) -> Act:
    def do(posture: Posture, before: Array | None) -> None:
        joints = [joint for side in BOTH for joint in _joints(limb, side)]
        posture.rotations[joints] = mirrored(posture.rotations)[joints]

    return act(f"{limb}s swapped", f"{limb}s", do, ARMS if limb == "arm" else ("legs",))


HEAD_OVER = act("head to the other side", "head", _head_over)
TRUNK_OVER = act("upper body to the other side", "trunk", _trunk_over)
ARMS_SWAPPED, LEGS_SWAPPED = _swapped("arm"), _swapped("leg")


def alike(side: Side, limb: str) -> Act:
    """The other limb put as this one is."""

    def do(posture: Posture, before: Array | None) -> None:
        joints = _joints(limb, other(side))
        posture.rotations[joints] = mirrored(posture.rotations)[joints]

    return act(f"{other(side)} {limb} like the {side}", f"{limb}s", do, (f"{other(side)} arm", f"{side} arm") if limb == "arm" else ("legs",))  # fmt: skip


def instead(side: Side, limb: str) -> Act:
    """This limb put as the other is, which goes back to where it was before; without a pose before, the two are swapped."""

    def do(posture: Posture, before: Array | None) -> None:
        flipped = mirrored(posture.rotations)
        mine, others = _joints(limb, side), _joints(limb, other(side))
        posture.rotations[mine] = flipped[mine]
        posture.rotations[others] = (flipped if before is None else before)[others]

    return act(f"{side} {limb} instead", f"{limb}s", do, ARMS if limb == "arm" else ("legs",))


def lopsided(posture: Posture) -> set[str]:
    """Which of head, trunk, arms and legs are not the same on both sides."""
    facing = posture.facing().T
    level = np.array(posture.rotations)
    level[0] = facing @ level[0]
    uneven = np.abs(level - mirrored(level)).max(axis=(1, 2)) > max(SAME, 0.05)
    regions = {
        "head": HEAD,
        "trunk": [0, *SPINE],
        "arms": [joint for side in BOTH for joint in arm_joints(side)],
        "legs": [joint for side in BOTH for joint in leg_joints(side)],
    }
    return {name for name, joints in regions.items() if uneven[joints].any()}


def even(rotations: Array, side: Side = "left") -> Array:
    """A pose made the same on both sides, after this one; trunk and head without twist and sideways bend."""
    facing = Posture(rotations).facing()
    level = np.array(rotations)
    level[0] = facing.T @ level[0]
    flipped = mirrored(level)
    for joints in (arm_joints(other(side)), leg_joints(other(side))):
        level[joints] = flipped[joints]
    for joint in (0, *SPINE, *HEAD):
        middle = (level[joint] + flipped[joint]) / 2
        u, _, vt = np.linalg.svd(middle)
        level[joint] = u @ np.diag([1, 1, np.sign(np.linalg.det(u @ vt))]) @ vt
    level[0] = facing @ level[0]
    return level
