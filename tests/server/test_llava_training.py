"""A tiny LLaVA learns triples of all kinds by heart through the public command; killed, merged or served, it is the same."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from chatpose_server import checkpoint
from chatpose_server.__main__ import main
from chatpose_server.engine import Engine
from chatpose_server.errors import ModelError
from chatpose_server.protocol import Message, Pose, Request
from chatpose_server.rotations import matrix_from_axis_angle
from chatpose_server.training.llava import recipe
from conftest import Served
from llava_lessons import (
    BY_HEART,
    TINY,
    command,
    configured,
    degrees,
    kill_after_a_checkpoint,
    knows_by_heart,
    lessons,
    logged,
    weights,
)
from PIL import Image
from test_released import data_url, reply


@pytest.fixture(scope="module")
def learnt(triples: Path, plain: Path, small_tower: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A training that was killed half-way and then ran to its end."""
    out = tmp_path_factory.mktemp("learnt")
    arguments = command(configured(triples, "learnt", **BY_HEART), out, "--merge", base=plain, tower=small_tower)
    kill_after_a_checkpoint(arguments, out)
    assert main(arguments) == 0
    return out


def test_thirty_two_triples_are_known_by_heart_after_the_training_was_killed(
    learnt: Path, triples: Path, plain: Path, small_tower: str
) -> None:
    for mode in ("merged", "live"):
        engine = Engine.load(
            str(plain),
            device="cpu",
            vision_tower=small_tower,
            dtype="float32",
            adapter=learnt / "adapter",
            adapter_mode=mode,
        )
        assert engine.name == f"{plain.name}+adapter"
        knows_by_heart(engine, triples)


def test_the_adapter_drives_the_server(learnt: Path, triples: Path, plain: Path, small_tower: str) -> None:
    server = Served(
        "--model", str(plain), "--vision-tower", small_tower, "--device", "cpu", "--dtype", "float32",
        "--adapter", str(learnt / "adapter"),
    )  # fmt: skip
    try:
        assert server.wait()["models"] == [f"{plain.name}+adapter"]
        for _, picture, text, answer, wanted in list(lessons())[::5]:
            message = Message("user", text, (data_url(triples / f"{picture}.png"),) if picture >= 0 else ())
            status, said = server.ask("/v1/chat/completions", {"messages": [message.to_json()], "max_tokens": 40})
            assert status == 200
            found = said["choices"][0]["message"]
            assert found["content"].split("[POSE]")[0].strip() == answer.split("<pose>")[0].strip()
            poses = [Pose.from_json(pose) for pose in found["poses"]]
            assert len(poses) == len(wanted)
            for pose, right in zip(poses, wanted, strict=True):
                assert degrees(matrix_from_axis_angle(torch.tensor([pose.global_orient, *pose.body_pose])), right) < 2
    finally:
        assert server.stop() == 0


def test_a_merged_checkpoint_is_the_base_with_its_adapter(learnt: Path, triples: Path, small_tower: str) -> None:
    merged = learnt / "merged"
    assert checkpoint.load(merged, dtype="float32").settings.pose_token_id == 1000
    knows_by_heart(Engine.load(str(merged), device="cpu", vision_tower=small_tower, dtype="float32"), triples)


def test_samples_are_written_while_it_learns(learnt: Path) -> None:
    step = f"step-{BY_HEART['steps']:06d}"
    said = (learnt / "samples" / f"{step}.md").read_text()
    assert said.count("wanted:") == said.count("said:") == 3
    assert Image.open(learnt / "samples" / f"{step}.png").width > 300


def test_a_plain_llava_poses_with_an_adapter_and_says_so_without(plain: Path, small_tower: str) -> None:
    with pytest.raises(ModelError, match="not trained to pose"):
        Engine.load(str(plain), device="cpu", vision_tower=small_tower)
    model = recipe.load(plain, torch.device("cpu"), "float32")
    facing = torch.diag(torch.tensor([1.0, -1.0, -1.0]))
    assert float((model.rotations(torch.zeros(128))[0] - facing).abs().max()) < 0.5, (
        "it begins upright, facing the camera"
    )


def test_a_training_that_was_killed_ends_with_the_same_weights(triples: Path, small_tower: str, tmp_path: Path) -> None:
    config = configured(triples, "quick", workers=1, longest=300)
    assert main(command(config, tmp_path / "one", tower=small_tower)) == 0
    again = command(config, tmp_path / "two", tower=small_tower)
    kill_after_a_checkpoint(again, tmp_path / "two")
    assert main(again) == 0
    one, two = weights(tmp_path / "one"), weights(tmp_path / "two")
    assert one.keys() == two.keys()
    for name, tensor in one.items():
        assert torch.equal(tensor, two[name]), name
    assert main(again) == 0
    for name, tensor in weights(tmp_path / "two").items():
        assert torch.equal(tensor, one[name]), "what is over is not trained again"
    other = configured(triples, "other", workers=1, longest=300, batch=1)
    assert main(command(other, tmp_path / "two", tower=small_tower)) == 2, "another stream cannot go on exactly"


def test_a_base_of_four_bits_is_trained_and_merged_by_the_same_command(
    triples: Path, small_tower: str, tmp_path: Path
) -> None:
    config = configured(
        triples, "four_bits", precision="nf4", bf16="true", longest=300, steps=4, every=4, more="log_every = 1"
    )
    config.write_text(config.read_text().replace("log_every = 10\n", "", 1))
    assert main(command(config, tmp_path, "--merge", tower=small_tower)) == 0
    losses = [row["loss"] for row in logged(tmp_path) if "loss" in row]
    assert len(losses) == 4 and losses[-1] < losses[0]
    for model, adapter, dtype in ((TINY, tmp_path / "adapter", "nf4"), (tmp_path / "merged", None, "float32")):
        engine = Engine.load(str(model), device="cpu", vision_tower=small_tower, dtype=dtype, adapter=adapter)
        _, poses, _ = reply(engine, Request((Message("user", "a person kneeling"),), always=True, max_tokens=12))
        assert len(poses) >= 1 and torch.isfinite(poses).all()
