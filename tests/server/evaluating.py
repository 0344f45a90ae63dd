"""What the tests of `chatpose evaluate` share: made-up rows, and the command in this process."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from chatpose_server.__main__ import main
from chatpose_server.kinematics import forward
from chatpose_server.protocol import Pose
from chatpose_server.rotations import matrix_from_axis_angle

TRIANGLE = [[0.0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]]
PULLED = [[2.0, 0, 0], [3, 0, 0], [2, 1, 0], [2, 0, 1.1]]
GOOD = {"id": "a", "joints": TRIANGLE}


def a_pose(seed: int, **fields: Any) -> Pose:
    rows = [tuple(map(float, row)) for row in np.random.default_rng(seed).normal(0, 0.4, (24, 3))]
    return Pose(rows[0], tuple(rows[1:]), **fields)


def joints_of(pose: Pose) -> list[list[float]]:
    vectors = torch.tensor([pose.global_orient, *pose.body_pose], dtype=torch.float64)
    return forward(matrix_from_axis_angle(vectors))[0].tolist()


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def evaluate(*arguments: str | Path) -> dict[str, Any]:
    """The command in this process: the one JSON object that it prints."""
    status, out, err = _run(arguments)
    assert status == 0, err
    assert out.count("\n") == 1
    return json.loads(out)


def refused(*arguments: str | Path) -> str:
    """What the command says when it ends with status 2 and prints nothing."""
    status, out, err = _run(arguments)
    assert (status, out) == (2, "")
    return err


def _run(arguments: tuple[str | Path, ...]) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(["evaluate", *map(str, arguments)])
    return status, out.getvalue(), err.getvalue()
