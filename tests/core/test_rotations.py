"""Rotations on Blender's side: round trips, both hard ends, and the conventions that everything else leans on."""

from __future__ import annotations

import numpy as np
import pytest
from chatpose.chatpose_blender import rotations


def axis_angles(count: int, low: float = 0.0, high: float = np.pi) -> rotations.Array:
    random = np.random.default_rng(7)
    axes = random.normal(size=(count, 3))
    return axes / np.linalg.norm(axes, axis=1, keepdims=True) * random.uniform(low, high, size=(count, 1))


@pytest.mark.parametrize(("low", "high"), [(0.0, np.pi), (0.0, 1e-7), (np.pi - 1e-7, np.pi - 1e-9)])
def test_axis_angle_survives_the_way_through_a_matrix(low: float, high: float) -> None:
    before = axis_angles(500, low, high)
    after = rotations.axis_angle_from_matrix(rotations.matrix_from_axis_angle(before))
    assert np.abs(after - before).max() < 1e-7


def test_a_half_turn_keeps_its_axis_up_to_sign() -> None:
    axis = np.array([0.6, 0.0, -0.8])
    after = rotations.axis_angle_from_matrix(rotations.matrix_from_axis_angle(np.pi * axis))
    assert np.linalg.norm(after) == pytest.approx(np.pi)
    assert abs(after @ axis) == pytest.approx(np.pi)


def test_no_rotation_is_the_identity() -> None:
    assert np.array_equal(rotations.matrix_from_axis_angle(np.zeros(3)), np.eye(3))
    assert np.array_equal(rotations.axis_angle_from_matrix(np.eye(3)), np.zeros(3))


def test_angles_beyond_a_half_turn_come_back_the_short_way() -> None:
    after = rotations.axis_angle_from_matrix(rotations.matrix_from_axis_angle(np.array([0.0, 1.5 * np.pi, 0.0])))
    assert after == pytest.approx([0.0, -0.5 * np.pi, 0.0])


def test_a_quarter_turn_about_x_takes_y_to_z() -> None:
    matrix = rotations.matrix_from_axis_angle(np.array([np.pi / 2, 0.0, 0.0]))
    assert matrix @ [0, 1, 0] == pytest.approx([0, 0, 1])
    assert rotations.quaternion_from_matrix(matrix) == pytest.approx([np.sqrt(0.5), np.sqrt(0.5), 0, 0])


def test_matrices_are_rotations_for_any_leading_shape() -> None:
    matrices = rotations.matrix_from_axis_angle(axis_angles(24, high=10.0).reshape(2, 3, 4, 3))
    assert matrices.shape == (2, 3, 4, 3, 3)
    assert np.abs(matrices @ np.swapaxes(matrices, -1, -2) - np.eye(3)).max() < 1e-12
    assert np.linalg.det(matrices) == pytest.approx(np.ones((2, 3, 4)))


def test_swing_turns_one_direction_into_the_other_by_the_angle_between_them() -> None:
    source, target = axis_angles(300), axis_angles(600)[300:]
    turned = (rotations.swing(source, target) @ source[..., None])[..., 0]
    parallel = turned / np.linalg.norm(turned, axis=1, keepdims=True)
    assert np.abs(parallel - target / np.linalg.norm(target, axis=1, keepdims=True)).max() < 1e-9
    between = np.arccos((source * target).sum(1) / np.linalg.norm(source, axis=1) / np.linalg.norm(target, axis=1))
    angles = np.linalg.norm(rotations.axis_angle_from_matrix(rotations.swing(source, target)), axis=1)
    assert np.abs(angles - between).max() < 1e-7


@pytest.mark.parametrize("direction", [[0.0, 0.0, 2.0], [1.0, 0.0, 0.0], [0.3, -0.4, 0.5]])
def test_swing_between_opposite_directions_is_a_half_turn(direction: list[float]) -> None:
    source = np.array(direction)
    matrix = rotations.swing(source, -source)
    assert matrix @ source == pytest.approx(-source)
    assert np.linalg.det(matrix) == pytest.approx(1)


def test_upright_and_facing_the_camera_is_upright_in_the_world() -> None:
    facing_camera = np.diag([1.0, -1.0, -1.0])
    assert np.array_equal(rotations.CAMERA_FROM_WORLD @ facing_camera, np.eye(3))
