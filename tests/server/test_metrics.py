"""The errors against cases worked out by hand and against scipy's own Procrustes and rotations."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.linalg
from chatpose_server.evaluation.metrics import geodesic, mpjpe, mpjre, pa_mpjpe, procrustes
from scipy.spatial.transform import Rotation

SQUARE = np.array([[0.0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]])


def cloud(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(*shape, 3))


def by_scipy(points: np.ndarray, targets: np.ndarray) -> float:
    """PA-MPJPE in millimetres by orthogonal Procrustes, the mirror excluded by flipping its weakest direction."""
    a, b = points - points.mean(0), targets - targets.mean(0)
    turn, _ = scipy.linalg.orthogonal_procrustes(a, b)
    left, stretches, right = scipy.linalg.svd(a.T @ b)
    if np.linalg.det(turn) < 0:
        stretches[-1] *= -1
        turn = left @ np.diag([1, 1, -1]) @ right
    return 1000 * np.linalg.norm(stretches.sum() / (a**2).sum() * a @ turn - b, axis=1).mean()


def test_mpjpe_of_one_joint_a_tenth_away_is_its_share() -> None:
    predicted = SQUARE.copy()
    predicted[2] += [0.03, 0.04, 0.0]
    assert mpjpe(predicted, SQUARE) == pytest.approx(50 / 4)


def test_mpjpe_forgives_where_the_root_is_and_nothing_else() -> None:
    assert mpjpe(SQUARE + np.array([5.0, -2, 1]), SQUARE) == pytest.approx(0, abs=1e-9)
    # Twice as large: each joint but the root is off by its own distance of a metre.
    assert mpjpe(2 * SQUARE, SQUARE) == pytest.approx(750)
    # A root that is wrong moves all others: 0, and three times 100 mm.
    moved = SQUARE.copy()
    moved[0] += [0.1, 0, 0]
    assert mpjpe(moved, SQUARE) == pytest.approx(75)


def test_a_root_outside_the_joints_is_heeded() -> None:
    moved = SQUARE[1:] + 1.0
    assert mpjpe(moved, SQUARE[1:], (SQUARE[0] + 1.0, SQUARE[0])) == pytest.approx(0, abs=1e-9)


def test_pa_mpjpe_forgives_turn_scale_and_place() -> None:
    points = cloud(0, 24)
    turned = 0.3 * points @ Rotation.from_rotvec([1.0, -2, 0.5]).as_matrix() + [1, 2, 3]
    assert pa_mpjpe(turned, points) == pytest.approx(0, abs=1e-9)
    np.testing.assert_allclose(procrustes(turned, points), points, atol=1e-12)


def test_pa_mpjpe_does_not_forgive_a_mirror() -> None:
    mirrored = SQUARE * [-1.0, 1, 1]
    assert pa_mpjpe(mirrored, SQUARE) > 100
    assert pa_mpjpe(mirrored, SQUARE) == pytest.approx(by_scipy(mirrored, SQUARE))


def test_pa_mpjpe_of_a_cross_worked_out_by_hand() -> None:
    points = np.array([[-1.0, 0, 0], [1, 0, 0], [0, 1, 0], [0, -1, 0]])
    targets = np.array([[-1.0, 0, 0], [1, 0, 0], [0, 2, 0], [0, -2, 0]])
    # No turn helps; the scale is (1 + 1 + 2 + 2) / 4 = 1.5, so every point misses by half a metre.
    assert pa_mpjpe(points, targets) == pytest.approx(500)


@pytest.mark.parametrize("seed", range(20))
def test_pa_mpjpe_agrees_with_scipy(seed: int) -> None:
    points, targets = cloud(seed, 14), cloud(seed + 100, 14)
    assert pa_mpjpe(points, targets) == pytest.approx(by_scipy(points, targets), rel=1e-9)
    near = targets + 0.05 * points
    assert pa_mpjpe(near, targets) == pytest.approx(by_scipy(near, targets), rel=1e-9)


def test_many_poses_at_once_are_each_alone() -> None:
    points, targets = cloud(1, 3, 5, 17), cloud(2, 3, 5, 17)
    many = pa_mpjpe(points, targets)
    assert many.shape == (3, 5)
    assert many[2, 4] == pytest.approx(pa_mpjpe(points[2, 4], targets[2, 4]))


def test_joints_in_one_place_have_an_error_and_not_nan() -> None:
    assert pa_mpjpe(np.zeros((4, 3)), SQUARE) == pytest.approx(
        1000 * np.linalg.norm(SQUARE - SQUARE.mean(0), axis=1).mean()
    )


@pytest.mark.parametrize("degrees", [0.0, 1e-6, 1.0, 90.0, 179.0, 180.0])
def test_one_turned_joint_of_24_counts_a_24th(degrees: float) -> None:
    true = np.tile(np.eye(3), (24, 1, 1))
    predicted = true.copy()
    predicted[7] = Rotation.from_rotvec([0, np.radians(degrees), 0]).as_matrix()
    assert mpjre(predicted, true) == pytest.approx(degrees / 24, abs=1e-12)


def test_angles_agree_with_scipy() -> None:
    one, other = (Rotation.random(200, random_state=seed) for seed in (0, 1))
    expected = (one.inv() * other).magnitude()
    np.testing.assert_allclose(geodesic(one.as_matrix(), other.as_matrix()), expected, atol=1e-12)
