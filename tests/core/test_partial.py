"""Some of a pose: what is chosen moves, part of the way if asked, and the rest stays."""

from __future__ import annotations

import math

import numpy as np
import pytest
from chatpose.chatpose_blender.partial import PARTS, combined, facing, heading, mirrored
from chatpose.chatpose_blender.rotations import axis_angle_from_matrix, matrix_from_axis_angle
from chatpose.chatpose_blender.skeleton import JOINT, forward


def pose(seed: int) -> np.ndarray:
    return matrix_from_axis_angle(np.random.default_rng(seed).normal(0, 0.5, (24, 3)))


def yaw(degrees: float) -> np.ndarray:
    return matrix_from_axis_angle(np.array([0.0, math.radians(degrees), 0.0]))


@pytest.mark.parametrize("part", PARTS)
def test_only_the_part_moves(part: str) -> None:
    current, wanted = pose(1), pose(2)
    result = combined(current, wanted, PARTS[part], 1.0)
    chosen = sorted(PARTS[part])
    others = sorted(set(range(24)) - PARTS[part])
    assert result[chosen] == pytest.approx(wanted[chosen])
    assert np.array_equal(result[others], current[others])


def test_half_the_strength_is_half_the_angle() -> None:
    current, wanted = pose(1), pose(2)
    half = combined(current, wanted, PARTS["WHOLE"], 0.5)
    whole = np.linalg.norm(axis_angle_from_matrix(wanted @ current.transpose(0, 2, 1)), axis=1)
    done = np.linalg.norm(axis_angle_from_matrix(half @ current.transpose(0, 2, 1)), axis=1)
    assert done == pytest.approx(whole / 2)
    assert combined(current, wanted, PARTS["WHOLE"], 0.0) == pytest.approx(current)


def test_mirrored_swaps_left_and_right_and_twice_is_nothing() -> None:
    one = pose(3)
    places, other = forward(one), forward(mirrored(one))
    assert other[JOINT["right_wrist"]] == pytest.approx(places[JOINT["left_wrist"]] * [-1, 1, 1])
    assert mirrored(mirrored(one)) == pytest.approx(one)


@pytest.mark.parametrize(("how", "degrees"), [("POSE", 70), ("KEEP", -30), ("FRONT", 0)])
def test_a_pose_faces_as_it_says_as_the_character_does_or_to_the_front(how: str, degrees: float) -> None:
    wanted, current = np.tile(np.eye(3), (2, 24, 1, 1))
    wanted[0], current[0] = yaw(70), yaw(-30)
    turned = facing(wanted, current, how)
    assert math.degrees(heading(turned[0])) == pytest.approx(degrees, abs=1e-6)
    assert np.array_equal(turned[1:], wanted[1:])


def test_who_lies_keeps_lying() -> None:
    back = matrix_from_axis_angle(np.array([-math.pi / 2, 0.0, 0.0]))
    wanted = np.tile(np.eye(3), (24, 1, 1))
    wanted[0] = yaw(50) @ back
    turned = facing(wanted, np.tile(np.eye(3), (24, 1, 1)), "FRONT")
    assert turned[0][:, 2] == pytest.approx([0, 1, 0], abs=1e-9), "the chest still looks at the sky"
