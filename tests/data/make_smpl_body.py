"""Writes smpl_body.json: what smplx makes of the made-up body. Run in the server's environment, which has smplx."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import numpy as np

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "blender")]

import conftest  # noqa: E402, F401, I001  makes the repository the package `chatpose`, which bodies needs
import bodies  # noqa: E402
from chatpose_server.body import BodyModel  # noqa: E402
from chatpose_server.protocol import Pose  # noqa: E402

VERTICES = 6890
"""As many as SMPL has: smplx picks some of them by number. Those beyond the doll's follow the pelvis."""


def main() -> None:
    values = bodies.made_up()
    count = len(values["v_template"])
    more = VERTICES - count
    for name in ("v_template", "shapedirs", "posedirs", "weights"):
        values[name] = np.concatenate((values[name], np.zeros((more, *values[name].shape[1:]))))
    values["weights"][count:, 0] = 1
    values["J_regressor"] = np.pad(values["J_regressor"], ((0, 0), (0, more)))
    rng = np.random.default_rng(11)
    turns = rng.normal(0, 0.5, (24, 3)).round(4).tolist()
    pose = Pose(tuple(turns[0]), tuple(map(tuple, turns[1:])), tuple(rng.normal(0, 1.5, 10).round(3).tolist()))
    with tempfile.TemporaryDirectory() as folder:
        np.savez(Path(folder) / "made_up.npz", **values)
        mesh = BodyModel(Path(folder) / "made_up.npz").pose(pose)
    numbers = list(range(0, count, 5))
    (TESTS / "data" / "smpl_body.json").write_text(
        json.dumps(
            {
                "pose": pose.to_json(),
                "joints": mesh.joints[:24].round(6).tolist(),
                "numbers": numbers,
                "vertices": mesh.vertices[numbers].round(6).tolist(),
            }
        )
        + "\n"
    )


if __name__ == "__main__":
    main()
