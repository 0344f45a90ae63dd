"""The bases: lower bodies that parts are said of; standing, sitting, kneeling, squatting, lying."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .moves import BOTH
from .posture import INDEX, Array, Posture


@dataclass(frozen=True)
class Base:
    """A lower body to say parts of: how it is called, which poses' legs and trunk it takes, which regions it fixes."""

    says: tuple[str, ...]
    reply: str
    pose: str
    taken: frozenset[str]
    orders: tuple[str, ...]


NEAR = "near"
"""Among what a base takes: its knees are where hands reach them, the trunk as it is."""
BASES = (
    Base(("standing", "standing", "standing upright", "on two feet", "upright on both feet", "standing up"), "", "Standing relaxed.",
         frozenset(), ("stand", "stand up", "stand straight", "stand upright")),
    Base(("sitting", "seated", "sitting on a chair", "seated", "sitting upright", "sat on a chair", "sitting on a stool", "seated on a bench"), "Sitting",
         "Sitting on a chair, hands on the thighs.", frozenset({"legs"}), ("sit", "sit down", "sit on a chair", "take a seat")),
    Base(("kneeling", "on both knees", "kneeling upright", "kneeling", "on his knees", "on her knees", "kneeling on the floor"), "Kneeling",
         "Kneeling on both knees.", frozenset({"legs"}), ("kneel", "kneel down", "get on your knees")),
    Base(("sitting cross-legged on the floor", "sitting on the floor", "cross-legged on the ground", "seated on the floor"), "Sitting on the floor",
         "Sitting cross-legged on the floor.", frozenset({"legs"}), ("sit on the floor", "sit cross-legged on the floor")),
    Base(("squatting", "in a squat", "squatting down", "crouching low", "crouching", "in a crouch", "crouched", "in a low squat"), "Squatting", "Squatting.",
         frozenset({"legs", "trunk", NEAR}), ("squat", "squat down", "crouch", "crouch down")),
    Base(("sitting on the floor with the legs stretched out", "sitting with straight legs on the ground", "seated on the floor, legs out"), "Sitting on the floor, legs out",
         "Sitting on the floor, legs stretched out.", frozenset({"legs"}), ("sit on the floor with straight legs", "sit on the ground, legs out")),
    Base(("lying on the back", "lying down", "flat on the back", "supine", "lying face up", "lying on the floor, face up"), "Lying on the back", "Lying on the back.",
         frozenset({"legs", "trunk"}), ("lie on your back", "lie down", "lie flat on the back")),
)  # fmt: skip
SHARES = (0.66, 0.13, 0.06, 0.03, 0.05, 0.02, 0.05)
"""How often each of BASES is said."""
ARM_JOINTS = [INDEX[f"{side}_{joint}"] for side in BOTH for joint in ("collar", "shoulder", "elbow", "wrist")]


def base_rotations(base: Base, poses: Mapping[str, Array]) -> Array:
    """The base's pose with relaxed arms, (24, 3, 3); `poses` are the library's by description."""
    rotations = poses[base.pose].copy()
    rotations[ARM_JOINTS] = Posture().rotations[ARM_JOINTS]
    return rotations
