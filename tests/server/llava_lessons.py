"""Thirty-two made-up triples of all three kinds, and the tiny LLaVA that learns them through the public command."""

from __future__ import annotations

import colorsys
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from chatpose_server.datasets.triple import POSE
from chatpose_server.engine import Engine
from chatpose_server.protocol import Message, Request
from chatpose_server.rotations import axis_angle_from_matrix, matrix_from_axis_angle
from chatpose_server.training.llava import trainer
from PIL import Image
from safetensors.torch import load_file, save_file
from test_released import CLIP, GOLDEN, data_url, reply
from transformers.models.clip.configuration_clip import CLIPVisionConfig
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
from transformers.models.clip.modeling_clip import CLIPVisionModel

SERVER = Path(__file__).resolve().parents[2] / "server"
TINY = GOLDEN / "tiny_chatpose"
CONFIG = """
seed = 3
[base]
precision = "{precision}"
[lora]
rank = 16
alpha = 32
dropout = {dropout}
modules = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
tables = "{tables}"
[data]
workers = {workers}
longest = {longest}
buffer = 4
[data.sets.poses]
reader = "triples"
file = "text.jsonl"
kind = "text"
[data.sets.talk]
reader = "triples"
file = "vqa.jsonl"
kind = "vqa"
[data.sets.photographs]
reader = "triples"
file = "image.jsonl"
kind = "image"
[training]
steps = {steps}
batch = {batch}
accumulation = {accumulation}
bf16 = {bf16}
gradient_checkpointing = {checkpointing}
learning_rate = {rate}
schedule = "cosine"
warmup = 5
pose_weight = {pose_weight}
log_every = 10
checkpoint_every = {every}
sample_every = {sample_every}
samples = 3
{more}
"""
QUICK: dict[str, Any] = {
    "precision": "float32", "dropout": 0.05, "tables": "pose", "workers": 0, "steps": 6, "batch": 2, "accumulation": 2,
    "checkpointing": "true", "rate": 1e-3, "pose_weight": 0.1, "every": 2, "longest": 800, "sample_every": 0, "bf16": "false",
    "more": "",
}  # fmt: skip
BY_HEART: dict[str, Any] = {
    "dropout": 0.0, "tables": "all", "steps": 1000, "batch": 8, "accumulation": 1, "checkpointing": "false", "rate": 4e-3,
    "pose_weight": 12.0, "every": 500, "sample_every": 1000, "longest": 300,
}  # fmt: skip

DOINGS = (
    "kneeling on one knee", "raising both arms", "asleep on a bench", "a fencer on guard", "dancing", "on the phone",
    "waving from a boat", "a tired cook", "stretching the left leg", "hands behind the back", "looking up", "a sprinter",
)  # fmt: skip
ANSWERS = (
    "Kneeling: {}.",
    "Here it is: {}",
    "Asleep, {}",
    "On guard, {} and ready.",
    "I would pose it as {}.",
    "It is {}.",
)
TEXT = tuple((doing, ANSWERS[number % len(ANSWERS)].format(POSE)) for number, doing in enumerate(DOINGS))
TALK = (
    ("What is a pose?", "How a body is held."),
    ("Who are you?", "I am a model that poses people."),
    ("What colour is this picture?", "It is red."),
    ("Can you see?", "Yes, pictures too."),
    ("Thank you.", "You are welcome."),
    ("Is it raining?", "I cannot know that."),
    ("Is somebody in this picture?", "No, nobody."),
    ("Goodbye!", "See you."),
)
PICTURED_TALK = (2, 6)
"""Which of TALK are about the picture of the same number."""
ABOUT = ("What is the pose of this person?", "Which pose is it?", "Copy the pose.", "How do they stand?")
TWO = f"On the left {POSE} and on the right {POSE}."
PHOTOGRAPHS = (
    *((ABOUT[number % 4], ANSWERS[number % len(ANSWERS)].format(POSE)) for number in range(11)),
    ("Who is in this picture?", TWO),
)


def random_pose(seed: int) -> torch.Tensor:
    """Rotations (24, 3, 3) in ChatPose's frame, up to about 40°, facing the viewer."""
    generator = torch.Generator().manual_seed(seed)
    rotations = matrix_from_axis_angle(torch.randn(24, 3, generator=generator) * 0.3)
    rotations[0] = torch.diag(torch.tensor([1.0, -1.0, -1.0]))
    return rotations


def pose_json(rotations: torch.Tensor) -> dict[str, Any]:
    global_orient, *body_pose = axis_angle_from_matrix(rotations.double()).tolist()
    return {"global_orient": global_orient, "body_pose": body_pose, "frame": "camera"}


def lessons() -> Iterator[tuple[str, int, str, str, list[torch.Tensor]]]:
    """Kind, number of the picture or -1, text, reply and poses of each of the thirty-two."""
    for number, (text, answer) in enumerate(TEXT):
        yield "text", -1, text, answer, [random_pose(number)]
    for number, (text, answer) in enumerate(TALK):
        yield "vqa", number if number in PICTURED_TALK else -1, text, answer, []
    for number, (text, answer) in enumerate(PHOTOGRAPHS):
        yield "image", number, text, answer, [random_pose(100 + number + 50 * n) for n in range(answer.count(POSE))]


def write_triples(folder: Path) -> Path:
    """All of them, a file for each kind, in the form of docs/datasets.md."""
    for number in range(len(PHOTOGRAPHS)):
        colour = colorsys.hsv_to_rgb(number / len(PHOTOGRAPHS), 0.9, 0.9 - 0.4 * (number % 2))
        image = Image.new("RGB", (64, 48), tuple(round(255 * part) for part in colour))
        image.paste((10, 10, 10), (0, 0, 5 * number, 48))
        image.save(folder / f"{number}.png")
    rows: dict[str, list[dict[str, Any]]] = {}
    for kind, picture, text, answer, poses in lessons():
        row: dict[str, Any] = {"text": text, "reply": answer}
        if picture >= 0:
            row["image"] = f"{picture}.png"
        if len(poses) == 1:
            row["pose"] = pose_json(poses[0])
        elif poses:
            row["poses"] = [pose_json(pose) for pose in poses]
        rows.setdefault(kind, []).append(row)
    assert sum(len(lines) for lines in rows.values()) == 32
    for name, lines in rows.items():
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return folder


def write_plain(folder: Path) -> Path:
    """A LLaVA-1.5 as its authors store it: no pose token, no SMPL projection."""
    shutil.copytree(TINY, folder, ignore=shutil.ignore_patterns("*.bin", "*.index.json", "added*"), dirs_exist_ok=True)
    tensors = load_file(GOLDEN / "tiny_chatpose_safetensors" / "model.safetensors")
    kept = {name: tensor for name, tensor in tensors.items() if "text_hidden_fcs" not in name and "smplx" not in name}
    for table in ("model.embed_tokens.weight", "lm_head.weight"):
        kept[table] = kept[table][:-1].contiguous()
    save_file(kept, folder / "model.safetensors")
    config = json.loads((folder / "config.json").read_text())
    del config["out_dim"]
    (folder / "config.json").write_text(json.dumps({**config, "vocab_size": 1000, "model_type": "llava_llama"}))
    return folder


def write_tower(folder: Path) -> str:
    """The golden tower's shape at 56 pixels: 16 patches instead of 576, so that many steps take seconds."""
    torch.manual_seed(0)
    config = CLIPVisionConfig.from_pretrained(CLIP)
    config.image_size = 56
    CLIPVisionModel(config).save_pretrained(folder)
    CLIPImageProcessorPil(size={"shortest_edge": 56}, crop_size={"height": 56, "width": 56}).save_pretrained(folder)
    return str(folder)


def configured(folder: Path, name: str, **changes: Any) -> Path:
    path = folder / f"{name}.toml"
    path.write_text(CONFIG.format(**{**QUICK, **changes}), encoding="utf-8")
    return path


def command(config: Path, out: Path, *more: str, base: Path = TINY, tower: str = CLIP) -> list[str]:
    return [
        "train", "--config", str(config), "--base", str(base), "--vision-tower", tower, "--device", "cpu", "-o", str(out), *more,
    ]  # fmt: skip


def in_a_process(
    arguments: list[str], launcher: tuple[str, ...] = ("-m", "chatpose_server"), **more: Any
) -> subprocess.Popen[str]:
    environ = {**os.environ, "PYTHONPATH": str(SERVER), "OMP_NUM_THREADS": "1"}
    return subprocess.Popen([sys.executable, *launcher, *arguments], env=environ, text=True, **more)


def kill_after_a_checkpoint(
    arguments: list[str], out: Path, launcher: tuple[str, ...] = ("-m", "chatpose_server")
) -> None:
    """Begin a training in processes of its own, and end them the moment that their first checkpoint is written."""
    killed = in_a_process(
        arguments, launcher, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    deadline = time.monotonic() + 900
    while trainer.last_checkpoint(out / "run") is None:
        assert killed.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.005)
    if sys.platform == "win32":
        killed.terminate()
    else:
        os.killpg(killed.pid, signal.SIGKILL)
    killed.wait()
    assert not (out / "adapter").exists(), "it was stopped before its end"


def weights(out: Path) -> dict[str, torch.Tensor]:
    return load_file(out / "adapter" / "adapter_model.safetensors")


def logged(out: Path) -> list[dict[str, Any]]:
    """The log lines of a training."""
    last = trainer.last_checkpoint(out / "run")
    assert last is not None
    return json.loads((last / "trainer_state.json").read_text())["log_history"]


def degrees(found: torch.Tensor, wanted: torch.Tensor) -> float:
    """The largest angle between rotations (24, 3, 3)."""
    turned = found.double().transpose(-1, -2) @ wanted.double()
    return float(torch.rad2deg(axis_angle_from_matrix(turned).norm(dim=-1)).max())


def knows_by_heart(engine: Engine, folder: Path) -> None:
    """Every triple's words come back verbatim and its poses within 2°."""
    for _, picture, text, answer, wanted in lessons():
        message = Message("user", text, (data_url(folder / f"{picture}.png"),) if picture >= 0 else ())
        words, poses, _ = reply(engine, Request((message,), max_tokens=40))
        shown = answer.replace(POSE, "[POSE]")
        # The authors' printing puts a space between a pose and the words that end the reply.
        assert words.replace("[POSE] ", "[POSE]") == shown.replace("[POSE] ", "[POSE]"), text
        assert len(poses) == len(wanted)
        for found, pose in zip(poses, wanted, strict=True):
            assert degrees(found, pose) < 2, text
