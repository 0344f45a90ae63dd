"""Small made-up files in exactly the formats that data sets are published in."""

from __future__ import annotations

import io
import itertools
import json
import pickle
import tarfile
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from scipy.spatial.transform import Rotation

UPRIGHT = np.diag([1.0, -1.0, -1.0])
RNG = np.random.default_rng(0)


def jpeg(width: int = 64, height: int = 48, colour: tuple[int, int, int] = (200, 30, 30)) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(content, "JPEG", quality=95)
    return content.getvalue()


def png(image: Image.Image) -> bytes:
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def write_amass(path: Path, frames_: int = 40, rate: float = 10.0, width: int = 156, **more: Any) -> np.ndarray:
    """A sequence as AMASS ships it; returns its poses."""
    path.parent.mkdir(parents=True, exist_ok=True)
    poses = np.random.default_rng(frames_).normal(0, 0.3, (frames_, width))
    keys = {
        "poses": poses, "trans": np.zeros((frames_, 3)), "betas": np.zeros(16), "dmpls": np.zeros((frames_, 8)),
        "gender": np.array("male"), "mocap_framerate": np.array(rate),
    } | more  # fmt: skip
    np.savez(path, **{key: value for key, value in keys.items() if value is not None})
    return keys["poses"]


def expected_from_z_up(row: np.ndarray) -> np.ndarray:
    """CHATPOSE.md §6 by scipy: R = Rz·Ry·Rx without Rz, then Rx(90°)."""
    z, y, x = Rotation.from_rotvec(row[:3]).as_euler("ZYX")
    pelvis = Rotation.from_euler("x", 90, degrees=True) * Rotation.from_euler("ZYX", [0 * z, y, x])
    body = Rotation.from_rotvec(row[3:66].reshape(-1, 3)).as_matrix()
    return np.concatenate([pelvis.as_matrix()[None], body, np.eye(3)[None].repeat(2, 0)])


def write_posescript(folder: Path, sequences: dict[str, Any], human: dict[str, Any], auto: dict[str, Any]) -> Path:
    """The release of 2023."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "ids_2_dataset_sequence_and_frame_index_100k.json": sequences,
        "posescript_human_6293.json": human,
        "posescript_auto_100k.json": auto,
        "train_ids_100k.json": [int(number) for number in sequences],
        "val_ids_100k.json": [],
    }
    for name, value in files.items():
        (folder / name).write_text(json.dumps(value))
    return folder


def person(seed: int = 0, **more: Any) -> dict[str, Any]:
    rng = np.random.default_rng(seed)
    points = np.concatenate([rng.uniform(0, 48, (44, 2)), np.ones((44, 1))], axis=1)
    return {
        "keypoints_2d": points.astype(np.float32), "keypoints_3d": np.zeros((44, 4), np.float32),
        "center": np.array([30.0, 20.0]), "scale": np.array([0.1, 0.2]), "body_pose": rng.normal(0, 0.3, 72).astype(np.float32),
        "betas": np.zeros(10, np.float32), "has_body_pose": np.array(1.0), "has_betas": np.float64(1.0), "personid": 0,
        "extra_info": {"detection_npz_idx": 0, "fitting_loss": np.array({"reprojection_loss": 12.5})},
    } | more  # fmt: skip


def write_shard(path: Path, members: dict[str, bytes]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, "w") as shard:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            shard.addfile(info, io.BytesIO(content))
    return path


def sample(key: str, people: Any, image: bytes | None = None, protocol: int | None = None) -> dict[str, bytes]:
    masks = io.BytesIO()
    np.savez_compressed(masks, masks=np.ones((1, 48, 64), bool))
    annotation = people if isinstance(people, bytes) else pickle.dumps(people, protocol)
    return {f"{key}.jpg": image or jpeg(), f"{key}.data.pyd": annotation, f"{key}.detection.npz": masks.getvalue()}


def write_spin(folder: Path, name: str = "3dpw_test.npz", count: int = 6, **more: Any) -> tuple[Path, Path]:
    images = folder / "images"
    names = [f"imageFiles/downtown_{i % 2}/image_{i:05d}.jpg" for i in range(count)]
    for path in names:
        (images / path).parent.mkdir(parents=True, exist_ok=True)
        (images / path).write_bytes(jpeg())
    rng = np.random.default_rng(1)
    keys = {
        "imgname": names, "center": rng.uniform(20, 40, (count, 2)), "scale": np.full(count, 0.15),
        "pose": rng.normal(0, 0.3, (count, 72)), "shape": np.zeros((count, 10)), "gender": ["m"] * count,
    } | more  # fmt: skip
    np.savez(folder / name, **{key: value for key, value in keys.items() if value is not None})
    return folder / name, images


def said(*texts: str) -> list[dict[str, str]]:
    return [{"from": who, "value": text} for who, text in zip(itertools.cycle(("human", "gpt")), texts, strict=False)]


def write_llava(folder: Path, rows: list[Any]) -> Path:
    (folder / "coco/train2017").mkdir(parents=True, exist_ok=True)
    (folder / "coco/train2017/1.jpg").write_bytes(jpeg())
    (folder / "coco/train2017/2.jpg").write_bytes(b"?")
    (folder / "mix.json").write_text(json.dumps(rows, indent=1, ensure_ascii=False), encoding="utf-8")
    return folder / "mix.json"


def pose_json(frame: str = "world", global_orient: Any = (0.0, 0.0, 0.0)) -> dict[str, Any]:
    return {"global_orient": list(global_orient), "body_pose": [[0.1, 0.0, 0.0]] * 23, "frame": frame}


def write_jsonl(path: Path, rows: list[Any]) -> Path:
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
