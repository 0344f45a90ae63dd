"""A tiny LLaVA learns triples of all kinds by heart through the public command; stopped, split or merged, it is the same."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from chatpose_server import checkpoint, released
from chatpose_server.__main__ import main
from chatpose_server.datasets.picture import Picture
from chatpose_server.datasets.triple import POSE, Triple, Turn
from chatpose_server.encoders.clip import ClipEncoder
from chatpose_server.engine import Engine
from chatpose_server.errors import ModelError
from chatpose_server.llava import LlavaConversation
from chatpose_server.model import IGNORED
from chatpose_server.protocol import Message, Request
from chatpose_server.rotations import axis_angle_from_matrix, matrix_from_axis_angle
from chatpose_server.training.configuration import read_configuration
from chatpose_server.training.llava import recipe, settings, trainer
from chatpose_server.training.llava.layout import Collate, Layout
from PIL import Image
from safetensors.torch import load_file, save_file
from test_released import CLIP, GOLDEN, OFFICIAL_IMAGE, data_url, reply
from transformers.models.clip.configuration_clip import CLIPVisionConfig
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
from transformers.models.clip.modeling_clip import CLIPVisionModel

SERVER = Path(__file__).resolve().parents[2] / "server"
TINY = GOLDEN / "tiny_chatpose"
CONFIG = """
seed = 3
[base]
precision = "float32"
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
    "dropout": 0.05, "tables": "pose", "workers": 0, "steps": 6, "batch": 2, "accumulation": 2, "checkpointing": "true",
    "rate": 1e-3, "pose_weight": 0.1, "every": 2, "longest": 800, "sample_every": 0, "bf16": "false", "more": "",
}  # fmt: skip

BY_HEART: dict[str, Any] = {
    "dropout": 0.0, "tables": "all", "steps": 650, "batch": 8, "accumulation": 1, "checkpointing": "false", "rate": 4e-3,
    "pose_weight": 6.0, "every": 1000, "sample_every": 650,
}  # fmt: skip


def random_pose(seed: int) -> torch.Tensor:
    """Rotations (24, 3, 3) in ChatPose's frame, up to about 40°, facing the viewer."""
    generator = torch.Generator().manual_seed(seed)
    rotations = matrix_from_axis_angle(torch.randn(24, 3, generator=generator) * 0.3)
    rotations[0] = torch.diag(torch.tensor([1.0, -1.0, -1.0]))
    return rotations


def pose_json(rotations: torch.Tensor) -> dict[str, Any]:
    global_orient, *body_pose = axis_angle_from_matrix(rotations.double()).tolist()
    return {"global_orient": global_orient, "body_pose": body_pose, "frame": "camera"}


DOINGS = (
    "kneeling on one knee",
    "raising both arms",
    "asleep on a bench",
    "a fencer on guard",
    "dancing",
    "on the phone",
)
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
)
ABOUT = ("What is the pose of this person?", "Which pose is it?", "Copy the pose.", "How do they stand?")
PHOTOGRAPHS = tuple((ABOUT[number % 4], ANSWERS[number % len(ANSWERS)].format(POSE)) for number in range(6))
COLOURS = tuple((210 - 60 * (n % 3), 40 + 60 * (n // 3), 30 + 70 * (n % 2)) for n in range(6))


@pytest.fixture(scope="module")
def triples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixteen made-up triples of all three kinds, in the form of Blender's export."""
    folder = tmp_path_factory.mktemp("triples")
    for number, colour in enumerate(COLOURS):
        image = Image.new("RGB", (64, 48), colour)
        image.paste((10, 10, 10), (0, 0, 10 * number, 48))
        image.save(folder / f"{number}.png")
    rows: dict[str, list[dict[str, Any]]] = {
        "text": [
            {"text": text, "reply": answer, "pose": pose_json(random_pose(number))}
            for number, (text, answer) in enumerate(TEXT)
        ],
        "vqa": [{"text": text, "reply": answer} for text, answer in TALK],
        "image": [
            {"text": text, "reply": answer, "image": f"{number}.png", "pose": pose_json(random_pose(100 + number))}
            for number, (text, answer) in enumerate(PHOTOGRAPHS)
        ],
    }
    rows["vqa"][2]["image"] = "0.png"
    for name, lines in rows.items():
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return folder


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


def weights(out: Path) -> dict[str, torch.Tensor]:
    return load_file(out / "adapter" / "adapter_model.safetensors")


def degrees(found: torch.Tensor, wanted: torch.Tensor) -> float:
    """The largest angle between rotations (24, 3, 3)."""
    turned = found.double().transpose(-1, -2) @ wanted.double()
    return float(torch.rad2deg(axis_angle_from_matrix(turned).norm(dim=-1)).max())


def knows_by_heart(engine: Engine, folder: Path) -> None:
    """Every triple's words come back verbatim and its pose within 2°."""
    for kind, rows in (("text", TEXT), ("vqa", TALK), ("image", PHOTOGRAPHS)):
        for number, (text, answer) in enumerate(rows):
            pictured = kind == "image" or (kind == "vqa" and number == 2)
            picture = folder / f"{number if kind == 'image' else 0}.png"
            message = Message("user", text, (data_url(picture),) if pictured else ())
            words, poses, _ = reply(engine, Request((message,), max_tokens=40))
            shown = answer.replace(POSE, "[POSE]")
            # The authors' printing puts a space between a pose and the words that end the reply.
            assert words.replace("[POSE] ", "[POSE]") == shown.replace("[POSE] ", "[POSE]"), text
            assert len(poses) == answer.count(POSE)
            if len(poses):
                assert degrees(poses[0], random_pose(number + (100 if kind == "image" else 0))) < 2, text


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A LLaVA-1.5 as its authors store it: no pose token, no SMPL projection."""
    folder = tmp_path_factory.mktemp("plain")
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


@pytest.fixture(scope="module")
def small_tower(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The golden tower's shape at 56 pixels: 16 patches instead of 576, so that many steps take seconds."""
    folder = tmp_path_factory.mktemp("tower")
    torch.manual_seed(0)
    config = CLIPVisionConfig.from_pretrained(CLIP)
    config.image_size = 56
    CLIPVisionModel(config).save_pretrained(folder)
    CLIPImageProcessorPil(size={"shortest_edge": 56}, crop_size={"height": 56, "width": 56}).save_pretrained(folder)
    return str(folder)


@pytest.fixture(scope="module")
def learnt(triples: Path, plain: Path, small_tower: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A training that ran to its end through the public command."""
    out = tmp_path_factory.mktemp("learnt")
    config = configured(triples, "learnt", **BY_HEART)
    assert main(command(config, out, "--merge", base=plain, tower=small_tower)) == 0
    return out


def test_triples_of_all_kinds_are_known_by_heart_and_the_adapter_drives_the_engine(
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
        knows_by_heart(engine, triples)


def test_a_merged_checkpoint_is_the_base_with_its_adapter(learnt: Path, triples: Path, small_tower: str) -> None:
    merged = learnt / "merged"
    assert checkpoint.load(merged, dtype="float32").settings.pose_token_id == 1000
    knows_by_heart(Engine.load(str(merged), device="cpu", vision_tower=small_tower, dtype="float32"), triples)


def test_samples_are_written_while_it_learns(learnt: Path) -> None:
    said = (learnt / "samples" / "step-000650.md").read_text()
    assert said.count("wanted:") == said.count("said:") == 3
    assert Image.open(learnt / "samples" / "step-000650.png").width > 300


def test_a_plain_llava_poses_with_an_adapter_and_says_so_without(plain: Path, small_tower: str) -> None:
    with pytest.raises(ModelError, match="not trained to pose"):
        Engine.load(str(plain), device="cpu", vision_tower=small_tower)
    model = recipe.load(plain, torch.device("cpu"), "float32")
    facing = torch.diag(torch.tensor([1.0, -1.0, -1.0]))
    assert float((model.rotations(torch.zeros(128))[0] - facing).abs().max()) < 0.5, (
        "it begins upright, facing the camera"
    )


# --- Resuming, and many processes ------------------------------------------------------------------------------------


def test_a_training_that_was_killed_goes_on_and_ends_with_the_same_weights(
    triples: Path, small_tower: str, tmp_path: Path
) -> None:
    config = configured(triples, "quick", workers=1, longest=300)
    assert main(command(config, tmp_path / "one", tower=small_tower)) == 0
    killed = in_a_process(command(config, tmp_path / "two", tower=small_tower), stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while trainer.last_checkpoint(tmp_path / "two" / "run") is None:
        assert killed.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.005)
    killed.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    killed.wait()
    assert not (tmp_path / "two" / "adapter").exists(), "it was stopped before its end"
    assert main(command(config, tmp_path / "two", tower=small_tower)) == 0
    one, two = weights(tmp_path / "one"), weights(tmp_path / "two")
    assert one.keys() == two.keys()
    for name, tensor in one.items():
        assert torch.equal(tensor, two[name]), name
    assert main(command(config, tmp_path / "two", tower=small_tower)) == 0
    for name, tensor in weights(tmp_path / "two").items():
        assert torch.equal(tensor, one[name]), "what is over is not trained again"
    other = configured(triples, "other", workers=1, longest=300, batch=1)
    assert main(command(other, tmp_path / "two", tower=small_tower)) == 2, "another stream cannot go on exactly"


def in_two_processes(arguments: list[str]) -> None:
    launcher = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m", "chatpose_server")
    with in_a_process(arguments, launcher, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as both:
        _, said = both.communicate(timeout=400)
    assert both.returncode == 0, said[-3000:]


def test_two_processes_train_one_adapter(triples: Path, small_tower: str, tmp_path: Path) -> None:
    config = configured(triples, "two", steps=3, every=2, longest=300, batch=1, bf16="true")
    in_two_processes(command(config, tmp_path, tower=small_tower))
    assert json.loads((tmp_path / "run" / "stream.json").read_text())["processes"] == 2
    assert trainer.last_checkpoint(tmp_path / "run") is not None, "with the random numbers of both"
    name = "smpl_projection.0.weight"
    moved = weights(tmp_path)[f"base_model.model.{name}"] - checkpoint.load(TINY).state_dict()[name]
    assert float(moved.abs().max()) > 1e-4
    Engine.load(str(TINY), device="cpu", vision_tower=CLIP, adapter=tmp_path / "adapter")
    assert main(command(config, tmp_path, tower=small_tower)) == 2, "one process would read other examples"


@pytest.mark.skipif("CHATPOSE_SLOW" not in os.environ, reason="a minute and more: set CHATPOSE_SLOW=1")
def test_two_processes_know_all_triples_by_heart(triples: Path, plain: Path, small_tower: str, tmp_path: Path) -> None:
    config = configured(triples, "both", **{**BY_HEART, "batch": 4, "sample_every": 0})
    in_two_processes(command(config, tmp_path, base=plain, tower=small_tower))
    adapter = tmp_path / "adapter"
    knows_by_heart(
        Engine.load(str(plain), device="cpu", vision_tower=small_tower, dtype="float32", adapter=adapter), triples
    )


# --- The recipe ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def conversation() -> LlavaConversation:
    model = checkpoint.load(TINY)
    return LlavaConversation(
        model, released.pieces_of(TINY, model.settings), ClipEncoder.beside(model, CLIP, "cpu", torch.float32)
    )


def collated(conversation: LlavaConversation, *triples: Triple, longest: int = 1024) -> dict[str, torch.Tensor]:
    clip = conversation.clip
    return Collate(Layout(conversation.template, longest), clip.processor, clip.side)(triples)


def triple(*turns: tuple[str, str], image: bool = False, poses: int = 0) -> Triple:
    picture = Picture(GOLDEN / "image.png").open() if image else None
    rotations = np.stack([random_pose(n).numpy() for n in range(poses)]) if poses else None
    if poses == 1:
        rotations = rotations[0]
    return Triple(tuple(Turn(*turn) for turn in turns), picture, rotations, "made up", "x:1")


def losses(
    model: torch.nn.Module, conversation: LlavaConversation, batch: dict[str, torch.Tensor], cut: int = 0
) -> Any:
    pixels = batch["pixels"]
    ids, mask, labels = (batch[name][:, : -cut or None] for name in ("input_ids", "attention_mask", "labels"))
    features = {"image": conversation.clip.rows(pixels)} if len(pixels) else {}
    return model(
        input_ids=ids,
        attention_mask=mask,
        labels=labels,
        features=features,
        rotations=batch["rotations"],
        pose_weight=0.1,
    )


def test_a_training_example_is_laid_out_and_weighed_as_the_authors_do(conversation: LlavaConversation) -> None:
    truth = np.load(GOLDEN / "expected_train.npz")
    vectors = torch.from_numpy(np.concatenate([truth["global_orient"], truth["body_pose"]], axis=1)).view(24, 3)
    asked = triple(
        ("Can you predict the SMPL pose of the person in this image?", f"The SMPL pose is {POSE}."), image=True, poses=1
    )
    asked = Triple(asked.conversation, asked.image, matrix_from_axis_angle(vectors).numpy(), "golden", "x:1")
    batch = collated(conversation, asked)
    ids, labels = batch["input_ids"][0].tolist(), batch["labels"][0].tolist()
    assert ids.pop() == labels.pop() == conversation.end, "the end of an answer is learnt too"
    kept = [place for place, number in enumerate(ids) if number >= 0 or ids[place - 1] != number]
    assert [OFFICIAL_IMAGE if ids[place] < 0 else ids[place] for place in kept] == truth["input_ids"][0].tolist()
    assert [labels[place] for place in kept] == truth["labels"][0].tolist()
    adapted = recipe.adapt(checkpoint.load(TINY), settings.Lora(rank=4, alpha=8)).eval()
    with torch.inference_mode():
        found = losses(adapted, conversation, batch, cut=1)
    assert float(found["language"]) == pytest.approx(float(truth["ce_loss"]), abs=2e-5)
    assert 0.1 * float(found["body"] + found["root"]) == pytest.approx(float(truth["hmr_loss"]), abs=2e-5)
    assert float(found["loss"]) == pytest.approx(float(truth["loss"]), abs=2e-5)


def test_what_is_learnt_is_what_is_asked_later(conversation: LlavaConversation) -> None:
    turns = (("Stand up.", f"Standing: {POSE}."), ("And now?", f"Then {POSE} and {POSE}."), ("Thanks.", "Welcome."))
    rows = list(Layout(conversation.template, 1024).rows(triple(*turns, poses=3)))
    assert [len(row.poses) for row in rows] == [1, 2, 0], "an earlier pose stands as [POSE] in the next prompt"
    messages: list[Message] = []
    for row, (question, answer) in zip(rows, turns, strict=True):
        messages.append(Message("user", question))
        prompt = conversation.prompt(Request(tuple(messages))).ids
        assert row.ids[: len(prompt)] == prompt
        learnt = [label for label in row.labels if label != IGNORED]
        assert row.ids[len(prompt) :] == learnt
        assert learnt.count(conversation.pose) == answer.count(POSE)
        messages.append(Message("assistant", conversation.text(learnt, complete=True)))
    (talk,) = Layout(conversation.template, 1024).rows(triple(("Hello.", "Hello!"), ("Bye.", "Bye!")))
    assert talk.labels.count(conversation.end) == 2, "without a pose, one sequence holds all turns"


def test_long_examples_are_cut_and_lose_the_poses_that_are_cut_off(conversation: LlavaConversation) -> None:
    words = "a person who waves and waves " * 60
    for turn, poses in ((("Pose.", f"{words}{POSE}"), 0), ((words, f"Here: {POSE}."), 1)):
        batch = collated(conversation, triple(turn, poses=1), longest=200)
        assert batch["input_ids"].shape[1] <= 200
        assert len(batch["rotations"]) == poses == int((batch["labels"] == conversation.pose).sum())
        assert (batch["labels"] != IGNORED).any()


def test_only_what_the_recipe_names_learns_and_each_of_it_in_every_batch(conversation: LlavaConversation) -> None:
    for lora, tables in (
        (settings.Lora(rank=4), "trainable_tokens_delta"),
        (settings.Lora(rank=4, tables="all", projector=True), "modules_to_save"),
    ):
        adapted = recipe.adapt(checkpoint.load(TINY), lora)
        learning = {name: weight for name, weight in adapted.named_parameters() if weight.requires_grad}
        kinds = ("lora_", "smpl_projection", tables, *(("projectors.image",) if lora.projector else ()))
        assert all(any(kind in name for kind in kinds) for name in learning)
        assert all(any(kind in name for name in learning) for kind in kinds)
        assert {name.split(".")[-4] for name in learning if "lora_" in name} == {"q_proj", "v_proj"}
        losses(adapted, conversation, collated(conversation, triple(("Hello.", "Hello!"))))["loss"].backward()
        assert all(weight.grad is not None for weight in learning.values())
        assert not any(weight.grad is not None for name, weight in adapted.named_parameters() if name not in learning)


def test_a_base_of_four_bits_learns_in_bfloat16_over_checkpointed_layers(conversation: LlavaConversation) -> None:
    model = recipe.load(TINY, torch.device("cpu"), "nf4")
    adapted = recipe.adapt(model, settings.Lora(rank=4, alpha=8)).train()
    model.language_model.activation_checkpointing_enable({"use_reentrant": False})
    batch = collated(conversation, triple(("Stand.", f"It is {POSE}."), poses=1))
    optimiser = torch.optim.AdamW([weight for weight in adapted.parameters() if weight.requires_grad], 3e-3)
    said = []
    for _ in range(6):
        with torch.autocast("cpu", torch.bfloat16):
            loss = losses(adapted, conversation, batch)["loss"]
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        said.append(float(loss.detach()))
    assert said[-1] < said[0]
    assert all(weight.dtype == torch.float32 for weight in adapted.parameters() if weight.requires_grad)


# --- Configurations --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["llava_7b", "llava_13b"])
def test_the_shipped_configurations_are_the_papers_recipe(name: str) -> None:
    shipped = settings.read(read_configuration(name))
    assert (shipped.lora.rank, shipped.lora.alpha, shipped.lora.modules) == (128, 256, ("q_proj", "v_proj"))
    assert (shipped.training.pose_weight, shipped.lora.dropout, shipped.lora.projector) == (0.1, 0.05, False)
    rates = shipped.data.rates
    assert (rates["text"], rates["vqa"], rates["image"]) == (1, 1, 2)
    assert settings.read({"data": {"sets": {}}, "training": {"steps": 1}}).lora == shipped.lora


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--config", "llava_7b"], "--base"),
        (["--config", "llava_7b", "--base", "nowhere"], "nowhere"),
        (["--config", "llava_7b", "--base", "mini"], "no LLaVA"),
        (["--config", "llava_7b", "--lessons", "3"], "no --lessons"),
        (["--config", "mini", "--merge"], "no --merge"),
        (["--config", "llava_7b", "--base", str(TINY), "--vision-tower", CLIP], "posescript_release"),
    ],
)
def test_what_must_be_changed_is_said(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", *arguments, "--device", "cpu", "-o", str(tmp_path)]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("rank = 16", "ranks = 16"), "ranks"),
        (('reader = "triples"', 'reader = "tripel"'), "must name its reader"),
        (("steps = 6", "steps = 0"), "training.steps"),
        (('tables = "pose"', 'tables = "some"'), "lora.tables"),
        (("longest = 800", "longest = 600"), "data.longest"),
        (('"q_proj", "k_proj"', '"nothing"'), "lora"),
        (("steps = 6", 'steps = 6\nfsdp = "fsdp"'), "GPUs only"),
        (("steps = 6", 'steps = 6\nfsdp = "fsdp"\ndeepspeed = "zero2"'), "choose one"),
    ],
)
def test_a_configuration_that_cannot_be_is_refused(
    change: tuple[str, str], said: str, triples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = configured(triples, "wrong")
    text = config.read_text().replace(*change, 1)
    if "nothing" in change[1]:
        text = text.replace(', "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"', "")
    config.write_text(text)
    assert main(command(config, tmp_path)) == 2
    assert said in capsys.readouterr().err
