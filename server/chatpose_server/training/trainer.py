"""Training of Mini: vocabulary, model and lessons from one configuration, then transformers' Trainer."""

from __future__ import annotations

import logging
import multiprocessing
import os
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils.data import SequentialSampler
from transformers import Trainer, TrainingArguments, set_seed
from transformers.trainer_utils import get_last_checkpoint

from .. import checkpoint
from ..encoders import sentence
from ..engine import choose_device
from ..errors import ModelError
from ..model import ChatPose
from ..vocabulary import Vocabulary
from .configuration import read_configuration
from .data import WINDOW, Batches, Collate, Lessons
from .library import NamedPose, all_poses
from .recollections import remember
from .shape import build
from .versions import VERSIONS, versions

log = logging.getLogger(__name__)

VOCABULARY_LESSONS = 8000
"""Whose replies the vocabulary is learnt from."""
DEVIATION_LESSONS = 2000
"""Whose poses say how far each joint turns."""
ENCODED_AT_ONCE, ENCODED_ON_CUDA = 16, 256
"""Sentences that the encoder reads together: on a CPU few, of about the same length."""
MOST_WEIGHT = 4.0
"""Of a joint that hardly turns at all."""


class PoseTrainer(Trainer):
    """Trainer that weighs the losses as configured and logs what they are made of."""

    def __init__(self, *args: Any, weights: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.weights = weights
        self.parts: dict[str, list[Tensor]] = defaultdict(list)

    def compute_loss(self, model: nn.Module, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> Tensor:
        losses = model(**inputs, **self.weights)
        for name, value in losses.items():
            if name != "loss":
                self.parts[name].append(value.detach())
        return losses["loss"]

    def _get_train_sampler(self, *args: Any, **kwargs: Any) -> SequentialSampler:
        """In order: every lesson is made at random as it is."""
        return SequentialSampler(self.train_dataset)

    def log(self, logs: dict[str, float], *args: Any, **kwargs: Any) -> None:
        means = {name: round(float(torch.stack(values).mean()), 4) for name, values in self.parts.items() if values}
        self.parts.clear()
        super().log({**logs, **means}, *args, **kwargs)


def train(
    config: str, out: Path, *, start: Sequence[Path] | None, lessons: int | None, device: str | None, fresh: bool
) -> None:
    """Train as configured and write the checkpoint to `out`; a training that was stopped there goes on.

    `start` are checkpoints to go on from, in place of random weights of the configured shape: of several, which must be of one
    kin, the mean (Wortsman et al., "Model soups", 2022). Raises ModelError.
    """
    settings = read_configuration(config)
    target = choose_device(device)
    set_seed(settings["seed"])
    data, training = settings["data"], settings["training"]
    poses = all_poses()[: data.get("poses")]
    count = lessons or data["lessons"]
    made = versions_of(poses)
    dataset = Lessons(poses, made, data["rates"], count, settings["seed"], data["wordless"], data["unheard"])
    if start is None:
        if "model" not in settings:
            raise ModelError(
                f"The configuration {config!r} goes on from another training; give its folder with --start."
            )
        vocabulary = Vocabulary.train(
            [dataset[i].reply for i in range(min(count, VOCABULARY_LESSONS))], settings["model"]["vocabulary"]
        )
        model = build(settings["model"], vocabulary)
    else:
        folders = [checkpoint.find(str(folder)) for folder in start]
        model = _mean([checkpoint.load(folder) for folder in folders]).train().requires_grad_(True)
        vocabulary = Vocabulary.read(folders[0] / "tokenizer.json")
    log.info("%d poses, %d words, %.1f M parameters", len(poses), len(vocabulary), _millions(model))
    encoder = sentence.SentenceEncoder(sentence.find_folder(), target)
    memory, places = remember(poses, made, encoder)
    if training["bf16"]:
        encoder.model.to(torch.bfloat16)
    encoder.model.cpu()  # whoever encodes takes it to the device
    cuda = target.type == "cuda"
    workers = max(1, (os.cpu_count() or 2) - 1) if cuda else 1
    if cuda:
        multiprocessing.set_start_method("spawn", force=True)  # CUDA does not survive a fork
    with torch.device("meta"):
        layout = ChatPose(model.settings)
    collate = Collate(
        layout, vocabulary, encoder, memory, places, data["blur"], target, ENCODED_ON_CUDA if cuda else ENCODED_AT_ONCE
    )
    arguments = TrainingArguments(
        output_dir=str(out / "run"),
        per_device_train_batch_size=1,  # an item is a batch
        num_train_epochs=1,
        learning_rate=training["learning_rate"],
        lr_scheduler_type="cosine",
        warmup_steps=training["warmup"],
        weight_decay=training["weight_decay"],
        max_grad_norm=1.0,
        logging_steps=50,
        save_steps=training["checkpoint_every"],
        save_total_limit=2,
        seed=settings["seed"],
        use_cpu=target.type == "cpu",
        bf16=training["bf16"],
        remove_unused_columns=False,
        report_to=[],
        dataloader_num_workers=workers,  # lessons are made while the model learns
        dataloader_prefetch_factor=2,
        disable_tqdm=False,
    )
    trainer = PoseTrainer(
        model=model,
        args=arguments,
        train_dataset=Batches(dataset, collate, training["batch"], WINDOW if workers == 1 else 1),
        data_collator=_the_one,
        weights={
            **{
                name: training[name]
                for name in ("pose_weight", "limb_weight", "smooth", "source_weight", "recall_weight")
            },
            "joint_weights": joint_weights(dataset) if training["weigh_joints"] else None,
        },
    )
    last = None if fresh or not (out / "run").is_dir() else get_last_checkpoint(str(out / "run"))
    trainer.train(resume_from_checkpoint=last)
    checkpoint.save(model, vocabulary, out, memory=memory)
    log.info("The checkpoint is in %s", out)


def _the_one(items: list[dict[str, Any]]) -> dict[str, Any]:
    return items[0]


def _mean(models: Sequence[ChatPose]) -> ChatPose:
    """The first, with the mean of all weights."""
    states = [model.state_dict() for model in models]
    if any({name: value.shape for name, value in state.items()} != {n: v.shape for n, v in states[0].items()} for state in states):  # fmt: skip
        raise ModelError("The checkpoints to start from differ in shape, so they have no mean; give those of one kin.")
    models[0].load_state_dict({name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]})
    return models[0]


def versions_of(poses: Sequence[NamedPose]) -> np.ndarray:
    """All versions of the poses, (poses, VERSIONS, 24, 3, 3), made on all processors."""
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as pool:
        return np.stack([*pool.map(versions, poses, repeat(VERSIONS), chunksize=8)])


def joint_weights(dataset: Lessons) -> list[float]:
    """How much each joint's error counts, 24 numbers: the less a joint turns in the lessons, the more.

    Unweighed, shoulders and elbows decide what is learnt, and heads, backs and wrists stay at rest.
    """
    lessons = (dataset[i] for i in range(min(len(dataset), DEVIATION_LESSONS)))
    rotations = np.stack([lesson.rotations for lesson in lessons if lesson.rotations is not None])
    deviations = np.sqrt(rotations.var(axis=0).mean(axis=(1, 2)))
    return (deviations.mean() / np.maximum(deviations, deviations.mean() / MOST_WEIGHT)).round(3).tolist()


def _millions(model: nn.Module) -> float:
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad) / 1e6
