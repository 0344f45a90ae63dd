"""BlazePose's 33 landmarks: where each is fixed on our skeleton.

The places of hips, hands and feet were fitted to 197 rendered pictures of our mannequin, in which they come out within a centimetre.
"""

from __future__ import annotations

import numpy as np

from ..protocol import JOINTS

Array = np.ndarray

LANDMARKS = 33
NOSE, LEFT_SHOULDER, RIGHT_SHOULDER, LEFT_HIP, RIGHT_HIP = 0, 11, 12, 23, 24

_HEAD = {
    0: (0, 0.07, 0.115), 1: (0.018, 0.1, 0.1), 2: (0.033, 0.1, 0.097), 3: (0.046, 0.1, 0.09), 7: (0.077, 0.08, 0.005),
    9: (0.026, 0.03, 0.1),
}  # fmt: skip
_LEFT_LIMBS = {
    11: ("left_shoulder", (-0.005, -0.01, 0.005)), 13: ("left_elbow", (0, 0, 0)), 15: ("left_wrist", (0.005, 0, 0)),
    17: ("left_wrist", (0.087, -0.005, -0.02)), 19: ("left_wrist", (0.095, -0.005, 0.02)),
    21: ("left_wrist", (0.06, -0.01, 0.04)), 23: ("left_hip", (0.02, 0.01, 0)), 25: ("left_knee", (0, -0.01, 0)),
    27: ("left_ankle", (0, 0, 0)), 29: ("left_ankle", (-0.01, -0.055, -0.045)), 31: ("left_ankle", (0.022, -0.07, 0.175)),
}  # fmt: skip
RIGHT_OF = {1: 4, 2: 5, 3: 6, 7: 8, 9: 10, **{left: left + 1 for left in range(11, 32, 2)}}
"""The landmark on the right for each on the left."""


def _attachments() -> tuple[Array, Array]:
    """For each landmark the joint that carries it and its place in the joint's rest frame, metres."""
    joints, places = np.zeros(LANDMARKS, int), np.zeros((LANDMARKS, 3))
    lefts = {i: ("head", place) for i, place in _HEAD.items()} | _LEFT_LIMBS
    for landmark, (name, place) in lefts.items():
        joints[landmark], places[landmark] = JOINTS.index(name), place
        if landmark in RIGHT_OF:
            right = RIGHT_OF[landmark]
            joints[right], places[right] = JOINTS.index(name.replace("left", "right")), np.multiply(place, (-1, 1, 1))
    return joints, places


CARRIERS, PLACES = _attachments()
