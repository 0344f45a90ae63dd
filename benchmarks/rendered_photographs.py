"""How near Mini's poses come to the truth of rendered photographs, seen by the real detector: regression, and fit of it.

    .venv/server/bin/python benchmarks/rendered_photographs.py FOLDER [--count 60] [--seed 0] [--novel] [--model DIR|NAME]

Our mannequin in poses of the library before random cameras (`rendering.py`, in .venv/blender, Cycles), each whole, every third
cut below as well; BlazePose looks at the pictures. `--novel`: the legs of another pose, and every joint off by some 8 degrees, so
that nobody has seen the pose before. Pictures stay in FOLDER and are not rendered again. Measures as in `photographs.py`; then what
the detector does: how far its landmarks are off in the picture, and how flat it tells depth.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server"))
from chatpose_server.encoders.landmarks import LandmarkEncoder
from chatpose_server.engine import Engine
from chatpose_server.fitting import fit
from chatpose_server.pointing import exponential, logarithm
from chatpose_server.protocol import JOINTS, REST_OFFSETS, Pose
from chatpose_server.rotations import matrix_from_axis_angle
from chatpose_server.training.library import NamedPose, all_poses
from chatpose_server.training.photographs import CAMERA_FROM_WORLD, landmarks_of
from photographs import SIDES, regression, report

ROOT = Path(__file__).resolve().parents[1]
BELOW = [n for n, name in enumerate(JOINTS) if any(part in name for part in ("pelvis", "hip", "knee", "ankle", "foot"))]
STIFF = [n for n, name in enumerate(JOINTS) if any(part in name for part in ("pelvis", "foot", "hand"))]
HINGES = {"knee": (1, 2), "elbow": (0, 2)}
"""The axes that a hinge does not turn about."""
AIR = 1.25
"""As in `rendering.py`."""
GROUPS = {"nose": (0,), "ears": (7, 8), "shoulders": (11, 12), "hips": (23, 24), "elbows": (13, 14), "wrists": (15, 16),
          "knees": (25, 26), "ankles": (27, 28), "toes": (31, 32)}  # fmt: skip
LIMBS = {"across the hips": ((24, 23),), "across the shoulders": ((12, 11),), "upper arms": ((11, 13), (12, 14)),
         "forearms": ((13, 15), (14, 16)), "thighs": ((23, 25), (24, 26)), "shins": ((25, 27), (26, 28)), "feet": ((29, 31), (30, 32))}  # fmt: skip


def shots(rng: np.random.Generator, count: int, novel: bool) -> list[dict[str, Any]]:
    """Poses, and the cameras that look at them."""
    poses, made = all_poses(), []
    for _ in range(count):
        rotations = _some(rng, poses)
        if novel:
            rotations = np.array(rotations)
            rotations[BELOW] = _some(rng, poses)[BELOW]
            rotations = rotations @ exponential(_noise(rng))
        heading = rng.normal(0, 35) if rng.random() < 0.6 else rng.uniform(-180, 180)
        degrees = np.array([rng.normal(5, 8), heading, rng.normal(0, 3)])
        pitch, turn, roll = (exponential(axis) for axis in np.diag(np.radians(degrees)))
        vectors = logarithm(rotations).tolist()
        made.append(
            {
                "pose": Pose(tuple(vectors[0]), tuple(map(tuple, vectors[1:])), frame="world").to_json(),
                "view": (CAMERA_FROM_WORLD @ pitch @ roll @ turn).tolist(),
                "lens": float(rng.uniform(28, 85)),
                "seed": int(rng.integers(1 << 30)),
            }
        )
    return made


def _some(rng: np.random.Generator, poses: tuple[NamedPose, ...]) -> np.ndarray:
    return poses[rng.integers(len(poses))].on(str(rng.choice(SIDES)))


def _noise(rng: np.random.Generator) -> np.ndarray:
    turns = rng.normal(0, np.radians(8), (len(JOINTS), 3))
    turns[STIFF] = 0
    for number, name in enumerate(JOINTS):
        turns[number, list(HINGES.get(name.split("_")[-1], ()))] = 0
    return turns


def truth_of(shot: dict[str, Any]) -> np.ndarray:
    """Joint rotations (24, 3, 3) of a shot, the pelvis's in the camera's frame."""
    pose = Pose.from_json(shot["pose"])
    rotations = matrix_from_axis_angle(torch.tensor([pose.global_orient, *pose.body_pose]).double()).numpy()
    rotations[0] = np.array(shot["view"]) @ rotations[0]
    return rotations


def detector(rows: np.ndarray, truths: np.ndarray) -> None:
    """Print how BlazePose's rows (n, 33, 5) differ from true landmarks (n, 33, 3), of limbs that it sees."""
    scale = [(row[:, :2] * true[:, :2]).sum() / (row[:, :2] ** 2).sum() for row, true in zip(rows, truths, strict=True)]
    off = np.linalg.norm(rows[..., :2] * np.array(scale)[:, None, None] - truths[..., :2], axis=-1)
    for name, marks in GROUPS.items():
        seen = rows[:, marks, 3] > 0.5
        median, most = np.quantile(off[:, marks][seen], (0.5, 0.9)) * 1000
        print(f"{name:<22}off in the picture by {median:4.0f} mm, one in ten by {most:4.0f}; seen {seen.mean():4.0%}")
    for name, limbs in LIMBS.items():
        told, true = (np.concatenate([p[:, b, 2] - p[:, a, 2] for a, b in limbs]) for p in (rows, truths))
        seen = np.concatenate([rows[:, limb, 3].min(axis=1) for limb in limbs]) > 0.5
        flat = (told[seen] * true[seen]).sum() / (true[seen] ** 2).sum()
        spread = 1000 * (told[seen] - flat * true[seen]).std()
        print(f"{name:<22}tell {flat:4.2f} of their depth, and are off by {spread:3.0f} mm")


def main() -> None:
    """Render, look, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--novel", action="store_true")
    parser.add_argument("--model", default="mini")
    args = parser.parse_args()
    folder = args.folder / f"{'novel' if args.novel else 'library'}-{args.seed}-{args.count}"
    folder.mkdir(parents=True, exist_ok=True)
    chosen = shots(np.random.default_rng((args.seed, args.novel)), args.count, args.novel)
    (folder / "shots.json").write_text(json.dumps(chosen), encoding="utf-8")
    python = ROOT / ".venv" / "blender" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    script = [str(python), str(ROOT / "benchmarks" / "rendering.py"), str(folder / "shots.json"), str(folder)]
    subprocess.run(script, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    encoder, rng = LandmarkEncoder(), np.random.default_rng(args.seed)
    rows, truths, whole, missed, took = [], [], [], 0, []
    for number, shot in enumerate(chosen):
        picture = Image.open(folder / f"{number:04d}.png").convert("RGB")
        height = round(picture.height * (0.5 + (rng.uniform(0.45, 0.8) - 0.5) / AIR))
        for shown in (picture, picture.crop((0, 0, picture.width, height)))[: 1 if number % 3 else 2]:
            begun = time.perf_counter()
            row = encoder.encode(shown)
            took.append(time.perf_counter() - begun)
            if row is None:
                missed += 1
                continue
            rows.append(row)
            truths.append(torch.from_numpy(truth_of(shot)))
            whole.append(shown is picture)
    shown = np.array(whole)
    print(f"{len(rows)} people found, {missed} not; {1000 * np.median(took[1:]):.0f} ms a picture")
    guesses = regression(Engine.load(args.model), rows)
    report("regression", guesses, truths, shown)
    begun = time.perf_counter()
    fitted = [fit(*pair) for pair in zip(guesses, rows, strict=True)]
    spent = (time.perf_counter() - begun) / len(rows)
    report("fit of the regression", fitted, truths, shown)
    print(f"one fit: {1000 * spent:.1f} ms")
    offsets = np.array(REST_OFFSETS)
    seen = np.array([row.numpy().reshape(33, 5) for row in rows])[shown]
    detector(seen, np.array([landmarks_of(truth.numpy(), offsets) for truth in truths])[shown])


if __name__ == "__main__":
    main()
