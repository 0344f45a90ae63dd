"""Rotations in torch, against the official code's matrices and against scipy."""

from pathlib import Path

import numpy as np
import pytest
import torch
from chatpose_server.rotations import (
    CAMERA_FROM_WORLD,
    axis_angle_from_matrix,
    matrix_from_axis_angle,
    matrix_from_rot6d,
    rot6d_from_matrix,
)
from scipy.spatial.transform import Rotation

GOLDEN = Path(__file__).parents[1] / "data" / "golden" / "expected_rot6d.npz"


def some_vectors(count: int, longest: float) -> np.ndarray:
    random = np.random.default_rng(0)
    vectors = random.normal(size=(count, 3))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True) * random.uniform(0, longest, size=(count, 1))


def test_rot6d_is_read_in_the_column_order_of_the_official_code():
    golden = np.load(GOLDEN)
    np.testing.assert_allclose(matrix_from_rot6d(torch.from_numpy(golden["x"])), golden["R"], atol=1e-6)


def test_rot6d_of_a_matrix_gives_the_matrix_back():
    matrices = torch.from_numpy(Rotation.random(50, random_state=0).as_matrix())
    torch.testing.assert_close(matrix_from_rot6d(rot6d_from_matrix(matrices)), matrices)


def test_axis_angles_become_the_matrices_that_scipy_gives():
    vectors = some_vectors(200, 2 * np.pi)
    np.testing.assert_allclose(
        matrix_from_axis_angle(torch.from_numpy(vectors)), Rotation.from_rotvec(vectors).as_matrix(), atol=1e-12
    )


@pytest.mark.parametrize("angle", [0.0, 1e-9, 1e-4, 1.0, np.pi - 1e-3, np.pi - 1e-6, np.pi])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_axis_angle_survives_the_way_through_a_matrix_at_every_angle(angle, dtype):
    axes = torch.tensor([[1, 0, 0], [0, -1, 0], [0, 0, 1], [0.6, 0.8, 0], [0.5, -0.5, 0.5**0.5]], dtype=dtype)
    matrices = matrix_from_axis_angle(axes * angle)
    back = axis_angle_from_matrix(matrices)
    assert torch.linalg.vector_norm(back, dim=-1).max() <= np.pi + 1e-6
    torch.testing.assert_close(matrix_from_axis_angle(back), matrices, atol=2e-6, rtol=0)
    if angle < 3:  # at a half turn both directions are the same rotation
        torch.testing.assert_close(back, axes * angle, atol=2e-6, rtol=0)


def test_leading_dimensions_are_kept():
    vectors = torch.from_numpy(some_vectors(24, 3.0)).reshape(2, 3, 4, 3)
    matrices = matrix_from_axis_angle(vectors)
    assert matrices.shape == (2, 3, 4, 3, 3)
    torch.testing.assert_close(axis_angle_from_matrix(matrices), vectors)


def test_a_rest_pose_can_be_trained_through():
    vectors = torch.zeros(24, 3, requires_grad=True)
    matrix_from_axis_angle(vectors)[:, 2, 1].sum().backward()
    torch.testing.assert_close(vectors.grad, torch.tensor([[1.0, 0.0, 0.0]]).expand(24, 3))


def test_an_upright_person_facing_the_camera_is_the_half_turn_about_x():
    torch.testing.assert_close(CAMERA_FROM_WORLD @ CAMERA_FROM_WORLD, torch.eye(3))
    torch.testing.assert_close(
        matrix_from_axis_angle(torch.tensor([torch.pi, 0, 0])), CAMERA_FROM_WORLD, atol=1e-6, rtol=0
    )
