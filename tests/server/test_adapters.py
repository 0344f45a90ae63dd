"""LoRA adapters on the tiny released checkpoint: merged or live they give the same, and what does not fit says so."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch
from chatpose_server import adapters, checkpoint
from chatpose_server.engine import Engine
from chatpose_server.errors import ModelError
from chatpose_server.model import ChatPose
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file
from test_cli import chatpose
from test_released import CLIP, CLOSE, GOLDEN, asked, reply

TINY = GOLDEN / "tiny_chatpose"
QUESTION = "a person kneeling"


@pytest.fixture(scope="module")
def adapter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An adapter of attention and SMPL projection, as peft itself writes it, with weights that change what is said."""
    torch.manual_seed(1)
    model = checkpoint.load(TINY)
    config = LoraConfig(r=4, lora_alpha=8, target_modules=["q_proj", "v_proj"], modules_to_save=["smpl_projection"])
    trained = get_peft_model(model, config)
    with torch.no_grad():
        for name, weight in trained.named_parameters():
            if "lora_" in name:
                weight.normal_(std=0.2)
            elif "modules_to_save" in name:
                weight.add_(torch.randn_like(weight) * 0.02)
    folder = tmp_path_factory.mktemp("adapter")
    trained.save_pretrained(folder)
    return folder


def states(model: ChatPose) -> torch.Tensor:
    with torch.inference_mode():
        return model.states(model.embed(torch.arange(1, 40)[None], {}))


def test_merged_and_live_are_the_same_and_not_the_model_alone(adapter: Path) -> None:
    alone, merged, live = (checkpoint.load(TINY) for _ in range(3))
    names = list(alone.state_dict())
    adapters.apply(merged, adapter, "merged")
    adapters.apply(live, adapter, "live")
    assert list(merged.state_dict()) == names, "nothing is left of the adapter but its effect"
    torch.testing.assert_close(states(merged), states(live), **CLOSE)
    assert float((states(merged) - states(alone)).abs().max()) > 0.01
    state = states(alone)[0, -1]
    torch.testing.assert_close(merged.rotations(state), live.rotations(state), **CLOSE)
    assert float((merged.rotations(state) - alone.rotations(state)).abs().max()) > 0.001
    assert not any(weight.requires_grad for weight in live.parameters())


def test_an_engine_answers_with_an_adapter_on(adapter: Path) -> None:
    poses = {
        mode: reply(
            Engine.load(str(TINY), device="cpu", vision_tower=CLIP, adapter=adapter, adapter_mode=mode),
            asked(QUESTION, always=True, max_tokens=12),
        )
        for mode in ("merged", "live")
    }
    assert poses["merged"][0] == poses["live"][0]
    assert len(poses["live"][1]) >= 1
    torch.testing.assert_close(poses["merged"][1], poses["live"][1], **CLOSE)


@pytest.mark.parametrize("dtype", ["int8", "nf4"])
def test_beside_fewer_bits_an_adapter_stays_live(adapter: Path, dtype: str) -> None:
    model = checkpoint.load(TINY, dtype=dtype)
    adapters.apply(model, adapter)
    layer = model.language_model.layers[0].self_attn.q_proj
    assert set(layer.lora_A) == {"default"}
    assert layer.base_layer.weight.element_size() == 1
    assert torch.isfinite(states(model)).all()


def test_an_adapter_is_given_at_the_command_line(adapter: Path) -> None:
    said = chatpose(
        "pose", QUESTION, "--model", str(TINY), "--vision-tower", CLIP, "--device", "cpu", "--adapter", str(adapter),
        "--only",
    )  # fmt: skip
    assert said.returncode == 0, said.stderr
    assert "is merged" in said.stderr
    assert len(json.loads(said.stdout)["poses"]) == 1


def test_what_does_not_fit_is_named(adapter: Path, tmp_path: Path) -> None:
    model = checkpoint.load(TINY)
    with pytest.raises(ModelError, match=r"no adapter: adapter_config\.json is missing"):
        adapters.apply(model, tmp_path)
    for change, said in (("drop", "in one of the two only"), ("shape", "size mismatch"), ("garbage", "does not fit")):
        folder = tmp_path / change
        shutil.copytree(adapter, folder)
        weights = load_file(folder / adapters.WEIGHTS)
        first = next(iter(weights))
        if change == "drop":
            del weights[first]
        elif change == "shape":
            weights[first] = torch.zeros(3, 5)
        if change == "garbage":
            (folder / adapters.WEIGHTS).write_bytes(b"no safetensors")
        else:
            save_file(weights, folder / adapters.WEIGHTS)
        with pytest.raises(ModelError, match=said):
            adapters.apply(checkpoint.load(TINY), folder)
