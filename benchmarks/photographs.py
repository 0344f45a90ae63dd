"""How near Mini's poses come to the truth of made-up photographs: its regression, the fit alone, and the fit of its regression.

    .venv/server/bin/python benchmarks/photographs.py [--count 300] [--model DIR|NAME] [--without-model]

Poses of the library before random cameras, with BlazePose's faults (`training/detector.py`). MPJPE and PA-MPJPE are millimetres
on our skeleton (24 joints, pelvis at the origin; PA: after the best similarity), MPJRE the joints' rotations against the truth's
in degrees, the pelvis's left out; `facing` is the pelvis's.
"""

from __future__ import annotations

import argparse
import base64
import io
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

import numpy as np
import torch
from PIL import Image
from torch import Tensor

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server"))
from chatpose_server.engine import Engine
from chatpose_server.fitting import fit
from chatpose_server.kinematics import forward
from chatpose_server.protocol import Message, PoseMade, Request
from chatpose_server.rotations import matrix_from_axis_angle
from chatpose_server.training.library import all_poses
from chatpose_server.training.photographs import photograph

SIDES = ("left", "right")


class Told:
    """Stands where the landmark encoder stands, and sees what it is told."""

    def __init__(self) -> None:
        self.row = torch.zeros(1, 165)

    def encode(self, image: Image.Image) -> Tensor:
        """The row, whatever the image."""
        return self.row

    def encode_all(self, image: Image.Image, most: int = 1) -> list[Tensor]:
        """The same, as the only person."""
        return [self.row]


def regression(engine: Engine, rows: Sequence[Tensor]) -> list[Tensor]:
    """What the model makes of landmarks (1, 165) by itself: rotations (24, 3, 3), camera frame, not fitted to them."""
    told = engine.conversation.landmarks = Told()
    grey = io.BytesIO()
    Image.new("RGB", (64, 64)).save(grey, "PNG")
    url = "data:image/png;base64," + base64.b64encode(grey.getvalue()).decode()
    request = Request((Message("user", "the pose of this person", (url,)),), only=True)
    made = []
    with patch("chatpose_server.reply.fit", lambda rotations, landmarks: rotations, create=True):
        for row in rows:
            told.row = row
            pose = next(event.pose for event in engine.reply(request) if isinstance(event, PoseMade))
            made.append(matrix_from_axis_angle(torch.tensor([pose.global_orient, *pose.body_pose])))
    return made


def aligned(points: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Points (n, 3) moved, turned and scaled as near to the truth (n, 3) as they go: Procrustes, without mirroring."""
    centred, aim = points - points.mean(axis=0), truth - truth.mean(axis=0)
    u, sizes, v = np.linalg.svd(centred.T @ aim)
    signs = np.array([1.0, 1.0, np.sign(np.linalg.det(u @ v))])
    return centred @ (u * signs) @ v * (sizes @ signs / (centred**2).sum()) + truth.mean(axis=0)


def errors(made: Tensor, truth: Tensor) -> tuple[float, float, float, float]:
    """MPJPE and PA-MPJPE in millimetres, MPJRE and the pelvis's error in degrees, of rotations (24, 3, 3)."""
    places, aims = (forward(rotations.double())[0].numpy() for rotations in (made, truth))
    cosines = (torch.einsum("jab,jab->j", made.double(), truth.double()) - 1) / 2
    angles = torch.rad2deg(torch.acos(cosines.clamp(-1, 1)))
    return (
        1000 * float(np.linalg.norm(places - aims, axis=1).mean()),
        1000 * float(np.linalg.norm(aligned(places, aims) - aims, axis=1).mean()),
        float(angles[1:].mean()),
        float(angles[0]),
    )


def report(name: str, made: Sequence[Tensor], truths: Sequence[Tensor], whole: np.ndarray) -> None:
    """Print the means over pictures that show the whole body, and over those that are cut."""
    table = np.array([errors(*pair) for pair in zip(made, truths, strict=True)])
    for shown, rows in (("whole", table[whole]), ("cut", table[~whole])):
        if len(rows):
            mpjpe, pa, mpjre, facing = rows.mean(axis=0)
            print(
                f"{name:<26}{shown:<6}{len(rows):5d}  MPJPE {mpjpe:5.0f}  PA-MPJPE {pa:5.0f}  MPJRE {mpjre:5.1f}"
                f"  facing {facing:5.1f}"
            )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--model", default="mini")
    parser.add_argument("--without-model", action="store_true")
    args = parser.parse_args()
    rng, poses = np.random.default_rng(args.seed), all_poses()
    with patch("chatpose_server.training.photographs.OTHERWISE", 0.0):  # the truth is what the picture shows
        samples = [
            photograph(rng, poses[rng.integers(len(poses))].on(str(rng.choice(SIDES)))) for _ in range(args.count)
        ]
    rows = [torch.from_numpy(sample.landmarks) for sample in samples]
    truths = [torch.from_numpy(sample.rotations) for sample in samples]
    whole = np.array([bool(row.reshape(33, 5)[:, 4].all()) for row in rows])
    begun = time.perf_counter()
    report("fit alone", [fit(None, row) for row in rows], truths, whole)
    took = (time.perf_counter() - begun) / len(rows)
    if not args.without_model:
        guesses = regression(Engine.load(args.model), rows)
        report("regression", guesses, truths, whole)
        report("fit of the regression", [fit(*pair) for pair in zip(guesses, rows, strict=True)], truths, whole)
    print(f"one fit: {1000 * took:.1f} ms")


if __name__ == "__main__":
    main()
