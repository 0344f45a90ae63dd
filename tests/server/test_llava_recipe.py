"""What a LLaVA learns from: the layout of examples, what of it learns, the loss; each against the authors' own numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from chatpose_server import checkpoint, released
from chatpose_server.datasets.picture import Picture
from chatpose_server.datasets.triple import POSE, Triple, Turn
from chatpose_server.encoders.clip import ClipEncoder
from chatpose_server.llava import LlavaConversation
from chatpose_server.model import IGNORED
from chatpose_server.protocol import Message, Request
from chatpose_server.rotations import matrix_from_axis_angle
from chatpose_server.training.llava import recipe, settings
from chatpose_server.training.llava.layout import Collate, Layout
from llava_lessons import TINY, random_pose
from test_released import CLIP, GOLDEN, OFFICIAL_IMAGE


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
