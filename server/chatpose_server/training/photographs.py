"""Made-up photographs: what BlazePose would report of a posed figure, with the faults that the detector has.

Each landmark is fixed to a joint of our skeleton. A random camera looks at the figure, and the landmarks are then
corrupted: noise, a depth that is too flat, limbs hidden behind the body or cut by the frame.
"""

from __future__ import annotations

import numpy as np

from ..encoders.landmarks import LANDMARKS, WIDTH
from ..protocol import JOINTS, PARENTS, REST_OFFSETS
from .sample import Sample

PROMPTS = (
    "the pose of this person", "copy this pose", "pose like the person in the picture", "take the pose from the photo",
    "what pose is this?", "same pose as in this image", "match the reference", "use this reference image",
    "do what he does in the photo", "do what she is doing here", "pose the character like this", "like this",
    "What is the person in this image doing?", "Give me the SMPL pose of this person.", "estimate the pose",
    "this one please", "stand like in this picture", "there is a person in the middle of the image, show the pose",
)  # fmt: skip
REPLIES = {"front": "The pose in the picture, seen from the front.", "back": "The pose in the picture, seen from behind.",
           "left": "The pose in the picture, from the left side.", "right": "The pose in the picture, from the right side."}  # fmt: skip

CAMERA_FROM_WORLD = np.diag([1.0, -1.0, -1.0])

_HEAD = {
    0: (0, 0.07, 0.115), 1: (0.018, 0.1, 0.1), 2: (0.033, 0.1, 0.097), 3: (0.046, 0.1, 0.09), 7: (0.077, 0.08, 0.005),
    9: (0.026, 0.03, 0.1),
}  # fmt: skip
_LEFT_LIMBS = {
    11: ("left_shoulder", (0, 0, 0)), 13: ("left_elbow", (0, 0, 0)), 15: ("left_wrist", (0, 0, 0)),
    17: ("left_wrist", (0.085, -0.01, -0.03)), 19: ("left_wrist", (0.095, -0.005, 0.02)),
    21: ("left_wrist", (0.05, -0.015, 0.045)), 23: ("left_hip", (0.025, 0.02, 0)), 25: ("left_knee", (0, 0, 0)),
    27: ("left_ankle", (0, 0, 0)), 29: ("left_ankle", (0, -0.05, -0.05)), 31: ("left_ankle", (0.02, -0.065, 0.165)),
}  # fmt: skip
_RIGHT_OF = {1: 4, 2: 5, 3: 6, 7: 8, 9: 10, **{left: left + 1 for left in range(11, 32, 2)}}


def _attachments() -> tuple[np.ndarray, np.ndarray]:
    """For each landmark the joint that carries it and its place in the joint's rest frame, metres."""
    joints, places = np.zeros(LANDMARKS, int), np.zeros((LANDMARKS, 3))
    lefts = {i: ("head", place) for i, place in _HEAD.items()} | _LEFT_LIMBS
    for landmark, (name, place) in lefts.items():
        joints[landmark], places[landmark] = JOINTS.index(name), place
        if landmark in _RIGHT_OF:
            right = _RIGHT_OF[landmark]
            joints[right], places[right] = JOINTS.index(name.replace("left", "right")), np.multiply(place, (-1, 1, 1))
    return joints, places


CARRIERS, PLACES = _attachments()
LIMBS = {  # what disappears together
    "left arm": (13, 15, 17, 19, 21), "right arm": (14, 16, 18, 20, 22), "left shin": (27, 29, 31),
    "right shin": (28, 30, 32), "left leg": (25, 27, 29, 31), "right leg": (26, 28, 30, 32),
}  # fmt: skip


def landmarks_of(rotations: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Joint rotations (24, 3, 3) of a figure with these bone offsets (24, 3) -> landmarks (33, 3), hips in the middle."""
    places, turns = np.zeros((len(JOINTS), 3)), np.array(rotations)
    for joint, parent in enumerate(PARENTS[1:], start=1):
        places[joint] = places[parent] + turns[parent] @ offsets[joint]
        turns[joint] = turns[parent] @ rotations[joint]
    points = places[CARRIERS] + np.einsum("lij,lj->li", turns[CARRIERS], PLACES)
    return points - (points[23] + points[24]) / 2


def photograph(rng: np.random.Generator, rotations: np.ndarray) -> Sample:
    """A picture of this world-frame pose (24, 3, 3): the landmarks a detector would give, the camera-frame pose as truth."""
    heading = rng.normal(0, 35) if rng.random() < 0.7 else rng.uniform(-180, 180)
    view = CAMERA_FROM_WORLD @ _turn(0, rng.normal(5, 10)) @ _turn(2, rng.normal(0, 4)) @ _turn(1, heading)
    seen = np.array(rotations)
    seen[0] = view @ seen[0]
    proportions = rng.normal(1, 0.05, (len(JOINTS), 1))
    proportions = proportions[[_mirror(joint) for joint in range(len(JOINTS))]]
    points = landmarks_of(seen, np.array(REST_OFFSETS) * proportions) * rng.uniform(0.85, 1.1)
    points, visibility, inside = _corrupt(rng, points)
    row = np.concatenate([points, visibility[:, None], inside[:, None]], axis=1).reshape(1, WIDTH)
    ahead = seen[0] @ np.array([0.0, 0.0, 1.0])
    side = (
        ("front" if ahead[2] < 0 else "back") if abs(ahead[2]) > abs(ahead[0]) else "left" if ahead[0] < 0 else "right"
    )
    return Sample(
        text=str(rng.choice(PROMPTS)),
        reply=REPLIES[side],
        rotations=seen,
        keep=np.zeros(len(JOINTS), bool),
        landmarks=row.astype(np.float32),
    )


def _corrupt(rng: np.random.Generator, points: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Detector faults on landmarks (33, 3); also gives visibility and whether each lies inside the picture, (33,)."""
    points = points.copy()
    points[:, 2] *= rng.uniform(0.7, 1.1)
    points += rng.normal(0, rng.uniform(0.005, 0.02), points.shape)
    points[:, 2] += rng.normal(0, rng.uniform(0.01, 0.05), LANDMARKS)
    visibility = np.clip(1 - np.abs(rng.normal(0, 0.04, LANDMARKS)), 0, 1)
    inside = np.ones(LANDMARKS)
    for limb in LIMBS.values():
        if rng.random() < 0.08:  # hidden behind the body: the detector guesses
            points[list(limb)] += rng.normal(0, 0.08, 3) + rng.normal(0, 0.04, (len(limb), 3))
            visibility[list(limb)] = rng.uniform(0.05, 0.7)
    if rng.random() < 0.2:  # cut by the lower edge of the picture
        below = points[:, 1] > rng.uniform(0.0, 0.8)
        below[:23] &= rng.random() < 0.3
        points[below] += rng.normal(0, 0.12, 3) + rng.normal(0, 0.05, (int(below.sum()), 3))
        visibility[below] = rng.uniform(0, 0.4)
        inside[below] = 0
    return points, visibility, inside


def _turn(axis: int, degrees: float) -> np.ndarray:
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    matrix = np.eye(3)
    i, j = (axis + 1) % 3, (axis + 2) % 3
    matrix[i, i] = matrix[j, j] = c
    matrix[i, j], matrix[j, i] = -s, s
    return matrix


def _mirror(joint: int) -> int:
    """The left joint of a right one; itself otherwise."""
    name = JOINTS[joint]
    return JOINTS.index(name.replace("right", "left"))
