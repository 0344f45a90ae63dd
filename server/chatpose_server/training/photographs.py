"""Made-up photographs: what BlazePose would report of a posed figure, with the faults that the detector has.

Each landmark is fixed to a joint of our skeleton (`encoders/blazepose.py`). A random camera looks at the figure from near or
far, and the landmarks then get the detector's faults (`detector.py`).
"""

from __future__ import annotations

import numpy as np

from ..encoders.blazepose import CARRIERS, PLACES
from ..encoders.landmarks import WIDTH
from ..model import MADE, SEEN
from ..protocol import JOINTS, PARENTS, REST_OFFSETS
from .choosing import choose
from .detector import reported
from .parts.chosen import build
from .sample import Sample
from .wordings import typed

PROMPTS = (
    "the pose of this person", "copy this pose", "pose like the person in the picture", "take the pose from the photo",
    "what pose is this?", "same pose as in this image", "match the reference", "use this reference image",
    "do what he does in the photo", "do what she is doing here", "pose the character like this", "like this",
    "What is the person in this image doing?", "Give me the SMPL pose of this person.", "estimate the pose",
    "this one please", "stand like in this picture", "there is a person in the middle of the image, show the pose",
)  # fmt: skip
OTHERWISE = 0.2
"""How often something of the picture's pose is asked for otherwise."""
REPLIES = {"front": "The pose in the picture, seen from the front.", "back": "The pose in the picture, seen from behind.",
           "left": "The pose in the picture, from the left side.", "right": "The pose in the picture, from the right side."}  # fmt: skip

CAMERA_FROM_WORLD = np.diag([1.0, -1.0, -1.0])
NEAREST = 2.2
"""From how near a person is photographed, metres."""


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
    pitch = rng.normal(5, 10)
    view = CAMERA_FROM_WORLD @ _turn(0, pitch) @ _turn(2, rng.normal(0, 4)) @ _turn(1, heading)
    seen = np.array(rotations)
    seen[0] = view @ seen[0]
    proportions = rng.normal(1, 0.05, (len(JOINTS), 1))
    proportions = proportions[[_mirror(joint) for joint in range(len(JOINTS))]]
    points = landmarks_of(seen, np.array(REST_OFFSETS) * proportions) * rng.uniform(0.85, 1.1)
    points = _from_near(points, rng.uniform(0, 1 / NEAREST))
    points, visibility, inside = reported(rng, points, pitch)
    row = np.concatenate([points, visibility[:, None], inside[:, None]], axis=1).reshape(1, WIDTH)
    ahead = seen[0] @ np.array([0.0, 0.0, 1.0])
    side = (
        ("front" if ahead[2] < 0 else "back") if abs(ahead[2]) > abs(ahead[0]) else "left" if ahead[0] < 0 else "right"
    )
    text, reply = str(rng.choice(PROMPTS)), REPLIES[side]
    sources = np.full(len(JOINTS), SEEN)
    if rng.random() < OTHERWISE:
        chosen = choose(rng, 1, frozenset({"legs", "trunk"}))
        changed = build(rng, chosen, seen)
        sources = np.where(np.abs(changed - seen).max(axis=(1, 2)) < 1e-6, SEEN, MADE)
        text += str(rng.choice((" but with ", ", but with ", " with ", ", only with "))) + chosen[0].state(rng)
        reply, seen = f"{reply.removesuffix('.')}, {chosen[0].reply()}.", changed
    return Sample(text=typed(rng, text), reply=reply, rotations=seen, sources=sources, landmarks=row.astype(np.float32))


def _from_near(points: np.ndarray, nearness: float) -> np.ndarray:
    """Points (33, 3) as a camera shows them at 1 / `nearness` metres: what is near is large, depth is along each ray."""
    shown = points / (1 + points[:, 2:] * nearness)
    shown[:, 2] = points[:, 2] + (points[:, :2] ** 2).sum(axis=1) / 2 * nearness
    return shown


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
