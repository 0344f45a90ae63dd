"""Bodies from a body model file: a made-up one in SMPL's format, for SMPL's own is not ours to ship."""

from __future__ import annotations

import json
import math
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.sparse
import torch
from chatpose_server.body import BodyModel, write
from chatpose_server.errors import ModelError
from chatpose_server.kinematics import forward
from chatpose_server.protocol import PARENTS, REST_OFFSETS, Pose
from chatpose_server.rotations import matrix_from_axis_angle
from test_cli import chatpose

VERTICES = 6890
"""As many as SMPL has: smplx picks some of them by number."""


@pytest.fixture(scope="module")
def values() -> dict[str, Any]:
    """A cloud of points around our skeleton, each rigid with one joint, that grows with the first beta."""
    rng = np.random.default_rng(0)
    rest = np.zeros((24, 3))
    for joint, parent in enumerate(PARENTS):
        rest[joint] = np.array(REST_OFFSETS[joint]) + (rest[parent] if parent >= 0 else 0)
    owner = np.arange(VERTICES) % 24
    template = rest[owner] + rng.normal(0, 0.02, (VERTICES, 3))
    template[:24] = rest
    shapes = np.zeros((VERTICES, 3, 10))
    shapes[:, 1, 0] = template[:, 1] * 0.1
    return {
        "v_template": template,
        "shapedirs": shapes,
        "posedirs": np.zeros((VERTICES, 3, 207)),
        "J_regressor": np.eye(24, VERTICES),
        "weights": np.eye(24)[owner],
        "kintree_table": np.array([[2**32 - 1, *PARENTS[1:]], range(24)]),
        "f": np.array([[0, 1, 2], [3, 4, 5]]),
    }


@pytest.fixture(scope="module")
def file(values: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("body") / "MADE_UP_NEUTRAL.npz"
    np.savez(path, **values)
    return path


def some_pose(**fields: Any) -> Pose:
    rng = np.random.default_rng(1)
    rows = [tuple(map(float, row)) for row in rng.normal(0, 0.4, (24, 3))]
    return Pose(rows[0], tuple(rows[1:]), **fields)


def test_joints_are_where_forward_kinematics_puts_them(file: Path) -> None:
    pose = some_pose()
    mesh = BodyModel(file).pose(pose)
    turns = matrix_from_axis_angle(torch.tensor([pose.global_orient, *pose.body_pose], dtype=torch.float64))
    assert mesh.joints[:24] == pytest.approx(forward(turns)[0].numpy(), abs=1e-4)
    assert mesh.vertices[:24] == pytest.approx(mesh.joints[:24], abs=1e-4)


def test_betas_and_place_are_heeded(file: Path) -> None:
    model = BodyModel(file)
    small, tall = (model.pose(some_pose(betas=(beta, *(0.0,) * 9))) for beta in (0.0, 3.0))
    assert np.ptp(tall.vertices[:, 1]) > np.ptp(small.vertices[:, 1]) * 1.1
    moved = model.pose(some_pose(transl=(0.0, 1.0, 2.0)))
    assert moved.vertices - small.vertices == pytest.approx(np.tile([0.0, 1.0, 2.0], (VERTICES, 1)), abs=1e-4)


def test_a_pose_in_the_camera_frame_stands_upright(file: Path) -> None:
    model, still = BodyModel(file), ((0.0, 0.0, 0.0),) * 23
    world, camera = model.pose(Pose((0.0,) * 3, still)), model.pose(Pose((math.pi, 0.0, 0.0), still, frame="camera"))
    assert camera.vertices == pytest.approx(world.vertices, abs=1e-4)


def test_smpls_own_pickle_is_read_without_running_anything(values: dict[str, Any], file: Path, tmp_path: Path) -> None:
    sparse = {**values, "J_regressor": scipy.sparse.csc_matrix(values["J_regressor"])}
    (tmp_path / "model.pkl").write_bytes(pickle.dumps(sparse))
    pose = some_pose()
    assert BodyModel(tmp_path / "model.pkl").pose(pose).vertices == pytest.approx(BodyModel(file).pose(pose).vertices)
    (tmp_path / "evil.pkl").write_bytes(pickle.dumps({"v_template": Path(tmp_path)}))
    with pytest.raises(ModelError, match="which no body model needs"):
        BodyModel(tmp_path / "evil.pkl")


def test_a_file_that_is_no_body_is_told(tmp_path: Path) -> None:
    np.savez(tmp_path / "poses.npz", poses=np.zeros((3, 72)))
    with pytest.raises(ModelError, match="is no SMPL, SMPL-H or SMPL-X file: v_template"):
        BodyModel(tmp_path / "poses.npz")
    with pytest.raises(ModelError, match="cannot be read"):
        BodyModel(tmp_path / "none.npz")


def test_two_poses_are_two_bodies_in_one_file(file: Path, tmp_path: Path) -> None:
    model = BodyModel(file)
    for kind in (".obj", ".ply"):
        write(tmp_path / f"body{kind}", model, [some_pose(), some_pose()])
    obj = (tmp_path / "body.obj").read_text().splitlines()
    assert sum(line.startswith("v ") for line in obj) == 2 * VERTICES
    assert obj[-1] == f"f {VERTICES + 4} {VERTICES + 5} {VERTICES + 6}"
    ply = (tmp_path / "body.ply").read_text().splitlines()
    assert f"element vertex {2 * VERTICES}" in ply
    assert len(ply) == ply.index("end_header") + 1 + 2 * VERTICES + 4


def test_the_command_line_writes_a_body(tiny: Path, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "body.obj"
    done = chatpose("pose", "sit down", "--model", tiny, "--body-model", file, "-o", out)
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["poses"]) == 1
    assert out.read_text().startswith("v ")
    without = chatpose("pose", "sit down", "--model", tiny, "-o", out)
    assert without.returncode == 2
    assert "--body-model" in without.stderr
