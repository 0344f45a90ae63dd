"""Poses and motions that nobody captured, for tests and benchmarks."""

from __future__ import annotations

import math

import humans
import numpy as np
from chatpose.chatpose_blender.motion import Motion
from chatpose.chatpose_blender.rotations import matrix_from_axis_angle
from chatpose.chatpose_blender.skeleton import JOINT, pose_from_joint_matrices
from chatpose.server.chatpose_server.protocol import Pose

STEPS_A_SECOND = 1.8
SPEED = 1.2
TURN = 0.3
"""Radians a second to the left."""


def walk(frames: int, rate: float, heading: float = 0.0) -> Motion:
    """Walks in an arc, the arms hanging, from where the pelvis rests and facing `heading` radians to the left."""
    seconds = np.arange(frames) / rate
    phase = math.pi * STEPS_A_SECOND * seconds
    vectors = np.zeros((frames, 24, 3))
    for side, sign in (("left", 1.0), ("right", -1.0)):
        swing = sign * np.sin(phase)
        vectors[:, JOINT[f"{side}_hip"], 0] = -0.5 * swing - 0.1
        vectors[:, JOINT[f"{side}_knee"], 0] = 0.35 - 0.3 * sign * np.cos(phase)
        vectors[:, JOINT[f"{side}_ankle"], 0] = 0.15 * swing
        vectors[:, JOINT[f"{side}_elbow"], 1] = -sign * (0.5 + 0.2 * swing)
    matrices = matrix_from_axis_angle(vectors)
    for side, sign in (("left", 1.0), ("right", -1.0)):
        down = matrix_from_axis_angle(np.array([0.0, 0.0, -sign * 1.25]))
        forth = np.zeros((frames, 3))
        forth[:, 0] = 0.45 * sign * np.sin(phase)
        matrices[:, JOINT[f"{side}_shoulder"]] = matrix_from_axis_angle(forth) @ down
    turns = np.zeros((frames, 3))
    turns[:, 1] = heading + TURN * seconds
    matrices[:, 0] = matrix_from_axis_angle(turns) @ matrices[:, 0]
    ways = np.stack((np.sin(turns[:, 1]), np.zeros(frames), np.cos(turns[:, 1])), axis=1) * SPEED / rate
    transl = np.concatenate((np.zeros((1, 3)), np.cumsum(ways, axis=0)[:-1]))
    transl[:, 1] = 0.02 * np.cos(2 * phase) - 0.03
    return Motion(matrices, transl, rate)


def tumble(frames: int = 12, seed: int = 0) -> Motion:
    """Poses without sense, every joint turned, slowly enough to be followed."""
    ends = [humans.random_matrices(seed + number) for number in range(3)]
    return Motion(np.array(ends), np.array([[0, 0, 0], [0.3, 0.1, 0.2], [0.1, -0.2, 0.5]], float), 1.0).resampled(
        (frames - 1) / 2
    )


def tangle(seed: int, most: float = 60.0) -> Pose:
    """A pose without sense."""
    return pose_from_joint_matrices(humans.random_matrices(seed, most))


def wave(number: int) -> Pose:
    """A pose in which every joint turns on about one axis, a little further each time."""
    return Pose((0.0, 0.0, 0.0), ((0.1 + 0.2 * number, 0.05, 0.0),) * 23)
