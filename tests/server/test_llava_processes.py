"""Processes that train one LLaVA together on the CPU: they share the work, or its weights too, and the adapter is the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from chatpose_server import checkpoint
from chatpose_server.__main__ import main
from chatpose_server.engine import Engine
from chatpose_server.training.llava import trainer
from llava_lessons import (
    BY_HEART,
    TINY,
    command,
    configured,
    in_a_process,
    kill_after_a_checkpoint,
    knows_by_heart,
    weights,
)
from test_released import CLIP

LAUNCHER = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2")
SPLIT = (str(Path(__file__).parent / "fsdp_on_cpu.py"),)
SLOW = "CHATPOSE_SLOW" in os.environ
STEPS = {"steps": 3, "every": 2, "longest": 300, "batch": 1, "dropout": 0.0}


def in_two_processes(arguments: list[str], program: tuple[str, ...] = ("-m", "chatpose_server")) -> None:
    with in_a_process(arguments, (*LAUNCHER, *program), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as both:
        _, said = both.communicate(timeout=900)
    assert both.returncode == 0, said[-3000:]


@pytest.fixture(scope="module")
def shared(triples: Path, small_tower: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What two processes have trained, each with the whole base."""
    out = tmp_path_factory.mktemp("shared")
    in_two_processes(command(configured(triples, "shared", **STEPS), out, tower=small_tower))
    return out


def test_two_processes_train_one_adapter(shared: Path, triples: Path, small_tower: str) -> None:
    assert json.loads((shared / "run" / "stream.json").read_text())["processes"] == 2
    assert trainer.last_checkpoint(shared / "run") is not None, "with the random numbers of both"
    name = "smpl_projection.0.weight"
    moved = weights(shared)[f"base_model.model.{name}"] - checkpoint.load(TINY).state_dict()[name]
    assert float(moved.abs().max()) > 1e-4
    Engine.load(str(TINY), device="cpu", vision_tower=CLIP, adapter=shared / "adapter")
    config = configured(triples, "alone", **STEPS)
    assert main(command(config, shared, tower=small_tower)) == 2, "one process would read other examples"


@pytest.mark.skipif(sys.platform == "win32", reason="torch's gloo splits no weights there")
def test_split_weights_learn_what_whole_ones_do(shared: Path, triples: Path, small_tower: str, tmp_path: Path) -> None:
    """FSDP 2 as the shipped configs/fsdp.json asks for it."""
    config = configured(triples, "split", **STEPS, more='fsdp = "fsdp"')
    in_two_processes(command(config, tmp_path, tower=small_tower), SPLIT)
    last = trainer.last_checkpoint(tmp_path / "run")
    assert last is not None and (last / "pytorch_model_fsdp.bin").is_file(), "accelerate did split them"
    whole, split = weights(shared), weights(tmp_path)
    assert whole.keys() == split.keys()
    for name, tensor in whole.items():
        torch.testing.assert_close(split[name], tensor, atol=2e-5, rtol=0, msg=name)
    if SLOW:
        shutil.rmtree(last)
        shutil.rmtree(tmp_path / "adapter")
        in_two_processes(command(config, tmp_path, tower=small_tower), SPLIT)
        assert all(torch.equal(tensor, split[name]) for name, tensor in weights(tmp_path).items()), "it went on exactly"


@pytest.mark.skipif(not SLOW, reason="some minutes: set CHATPOSE_SLOW=1")
def test_two_processes_know_all_triples_by_heart_after_they_were_killed(
    triples: Path, plain: Path, small_tower: str, tmp_path: Path
) -> None:
    changes = {"batch": BY_HEART["batch"] // 2, "steps": 1400, "sample_every": 0}
    config = configured(triples, "both", **{**BY_HEART, **changes})
    arguments = command(config, tmp_path, base=plain, tower=small_tower)
    kill_after_a_checkpoint(arguments, tmp_path, (*LAUNCHER, "-m", "chatpose_server"))
    in_two_processes(arguments)
    adapter = tmp_path / "adapter"
    knows_by_heart(
        Engine.load(str(plain), device="cpu", vision_tower=small_tower, dtype="float32", adapter=adapter), triples
    )
