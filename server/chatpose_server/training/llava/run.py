"""`chatpose train` for a LLaVA: base, data and adapter from one configuration, then the Trainer; adapter and checkpoint out.

One process, or many: `torchrun --nproc-per-node 8 -m chatpose_server train …`, each with examples of its own.
"""

from __future__ import annotations

import importlib.util
import itertools
import logging
import os
import shutil
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch.utils.data import DataLoader
from transformers import TrainingArguments, set_seed

from ... import adapters, checkpoint, precision, released
from ...datasets.mixture import Mixture
from ...datasets.triple import Triple
from ...encoders.clip import ClipEncoder
from ...engine import choose_device
from ...errors import ModelError
from ...llava import LlavaConversation
from .. import CONFIGURATIONS
from . import recipe, trainer
from .layout import LEAST_ANSWER, Collate, Layout
from .samples import Samples
from .settings import Data, Settings, Steps, read
from .sources import open_sets

log = logging.getLogger(__name__)

ADAPTER, MERGED, RUN = "adapter", "merged", "run"
BESIDE_PATCHES = 128
"""Positions that a sequence needs beside an image's patches."""


def train(
    configuration: Mapping[str, Any],
    out: Path,
    *,
    base: Path | None,
    vision_tower: str | None,
    data: Path,
    steps: int | None,
    device: str | None,
    fresh: bool,
    merge: bool,
) -> None:
    """Train as configured and write the adapter to `out`; a training that was stopped there goes on. Raises ModelError."""
    settings = read(configuration)
    named = str(base or settings.base.model)
    if not named:
        raise ModelError("Name what is trained on: --base with the folder of LLaVA-1.5 or of a ChatPose.")
    folder = checkpoint.find(named)
    arguments = _arguments(settings, out / RUN, choose_device(device), steps)
    set_seed(settings.seed)
    split = bool(arguments.fsdp or arguments.deepspeed)
    model = recipe.load(folder, torch.device("cpu") if split else arguments.device, settings.base.precision)
    tower = ClipEncoder.beside(
        model,
        vision_tower or settings.base.vision_tower or None,
        arguments.device,
        precision.dtype_of(settings.base.precision),
    )
    if settings.data.longest < tower.patches + BESIDE_PATCHES + LEAST_ANSWER:
        least = tower.patches + BESIDE_PATCHES + LEAST_ANSWER
        raise ModelError(f"data.longest must be at least {least}: an image alone takes {tower.patches} positions.")
    conversation = LlavaConversation(model, released.pieces_of(folder, model.settings), tower)
    layout = Layout(conversation.template, settings.data.longest)
    if fresh and arguments.process_index == 0:
        for checkpoint_folder in (out / RUN).glob("checkpoint-*"):
            shutil.rmtree(checkpoint_folder)
    last = None if fresh else trainer.last_checkpoint(out / RUN)
    mixture = _mixture(settings, data, arguments, trainer.steps_done(last), out / "skipped.jsonl")
    _note_stream(settings, arguments, out / RUN, begun=last is not None)
    if last is not None and trainer.steps_done(last) >= arguments.max_steps:
        log.info("The training in %s is over; --fresh begins again, more --steps go on", out)
        if arguments.process_index == 0:
            _copy(last, out / ADAPTER)
            _merge(settings, folder, out, merge)
        return
    adapted = recipe.adapt(model, settings.lora)
    if settings.training.gradient_checkpointing:
        model.language_model.activation_checkpointing_enable({"use_reentrant": False})
    learning = sum(weight.numel() for weight in adapted.parameters() if weight.requires_grad)
    log.info("%s: %.1f M of its parameters learn, from %d sets", folder.name, learning / 1e6, len(mixture.sources))
    teacher = trainer.LlavaTrainer(
        model=adapted,
        args=arguments,
        train_dataset=mixture,
        loader=DataLoader(
            mixture,
            batch_size=settings.training.batch,
            num_workers=settings.data.workers,
            collate_fn=Collate(layout, tower.processor, tower.side),
            pin_memory=arguments.device.type == "cuda",
            generator=torch.Generator().manual_seed(settings.seed),  # not the one that dropout draws from
        ),
        tower=tower,
        pose_weight=settings.training.pose_weight,
        callbacks=_callbacks(settings, conversation, data, out, split),
    )
    teacher.train(resume_from_checkpoint=None if last is None else str(last))
    _write(teacher, out / ADAPTER)
    if teacher.is_world_process_zero():
        _merge(settings, folder, out, merge)


def _arguments(settings: Settings, run: Path, device: torch.device, steps: int | None) -> TrainingArguments:
    """What transformers' Trainer is told; making it also joins the other processes, where there are any."""
    training = settings.training
    _check_split(training, device)
    return TrainingArguments(
        output_dir=str(run),
        max_steps=steps or training.steps,
        per_device_train_batch_size=training.batch,
        gradient_accumulation_steps=training.accumulation,
        learning_rate=training.learning_rate,
        lr_scheduler_type=training.schedule,
        warmup_steps=training.warmup,
        weight_decay=training.weight_decay,
        adam_beta2=training.beta_2,
        max_grad_norm=training.clip,
        bf16=training.bf16,
        seed=settings.seed,
        use_cpu=device.type == "cpu",
        ddp_backend="gloo" if device.type == "cpu" and "RANK" in os.environ else None,
        ddp_find_unused_parameters=False,
        fsdp=True if training.fsdp else None,
        fsdp_config=_companion(training.fsdp) if training.fsdp else None,
        deepspeed=_companion(training.deepspeed) if training.deepspeed else None,
        logging_steps=training.log_every,
        save_steps=training.checkpoint_every,
        save_total_limit=2,
        ignore_data_skip=True,  # the mixture winds itself forward
        remove_unused_columns=False,
        report_to=["tensorboard"] if importlib.util.find_spec("tensorboard") else [],
        disable_tqdm=False,
    )


def _check_split(training: Steps, device: torch.device) -> None:
    """On a CPU accelerate shares the work and splits nothing, in silence. Raises ModelError."""
    if training.fsdp and device.type == "cpu":
        raise ModelError(
            "FSDP splits weights among GPUs only; leave training.fsdp out, and torchrun shares the work on a CPU."
        )


def _companion(name: str) -> str:
    """A .json file, or one of `configs/` by name. Raises ModelError."""
    shipped = CONFIGURATIONS / "configs"
    for path in (Path(name).expanduser(), shipped / f"{name}.json"):
        if path.is_file():
            return str(path)
    names = ", ".join(sorted(path.stem for path in shipped.glob("*.json")))
    raise ModelError(f"There is no {name!r}; give a .json file, or one of: {names}.")


def _mixture(settings: Settings, data: Path, arguments: TrainingArguments, done: int, skipped: Path) -> Mixture:
    """This process's examples, from the one that comes next."""
    training = settings.training
    skipped.parent.mkdir(parents=True, exist_ok=True)
    return Mixture(
        open_sets(settings.data.sets, data),
        settings.data.rates,
        seed=settings.seed,
        batch_size=training.batch,
        position=done * training.accumulation * training.batch,
        rank=arguments.process_index,
        world=arguments.world_size,
        buffer=settings.data.buffer,
        skipped_file=skipped,
    )


def _note_stream(settings: Settings, arguments: TrainingArguments, run: Path, begun: bool) -> None:
    data: Data = settings.data
    stream = {
        "seed": settings.seed,
        "processes": arguments.world_size,
        "workers": data.workers,
        "batch": settings.training.batch,
        "accumulation": settings.training.accumulation,
        "sets": {name: dict(given) for name, given in data.sets.items()},
        "rates": dict(data.rates),
        "lora": {
            name: list(value) if isinstance(value, tuple) else value for name, value in asdict(settings.lora).items()
        },
    }
    trainer.keep_stream(run, stream, begun, writes=arguments.process_index == 0)


def _callbacks(
    settings: Settings, conversation: LlavaConversation, data: Path, out: Path, split: bool
) -> list[Samples]:
    """Samples while it learns; weights that are split among processes cannot answer."""
    training = settings.training
    if split or not training.sample_every or not training.samples:
        return []
    return [
        Samples(
            conversation,
            _examples(settings, data, training.samples),
            out / "samples",
            training.sample_every,
            training.bf16,
        )
    ]


def _examples(settings: Settings, data: Path, count: int) -> list[Triple]:
    """The first examples of the stream, as many of each kind as there is room for."""
    sources = open_sets(settings.data.sets, data)
    kinds = dict.fromkeys(dict.fromkeys(source.kind for source in sources), 1.0)
    share = -(-count // len(kinds))
    of_kind = [
        itertools.islice(Mixture([s for s in sources if s.kind == kind], kinds, settings.seed, buffer=1), share)
        for kind in kinds
    ]
    return list(itertools.chain.from_iterable(of_kind))[:count]


def _write(teacher: trainer.LlavaTrainer, folder: Path) -> None:
    """The adapter as peft stores it, without what the Trainer puts beside it."""
    if teacher.is_world_process_zero() and folder.is_dir():
        shutil.rmtree(folder)
    teacher.accelerator.wait_for_everyone()
    teacher.save_model(str(folder))
    teacher.accelerator.wait_for_everyone()
    if teacher.is_world_process_zero():
        for name in ("training_args.bin", "README.md"):
            (folder / name).unlink(missing_ok=True)
        log.info("The adapter is in %s; --adapter puts it on the base", folder)


def _copy(last: Path, folder: Path) -> None:
    """The adapter of a training that was over before it was written."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in (adapters.CONFIG, adapters.WEIGHTS):
        shutil.copyfile(last / name, folder / name)


def _merge(settings: Settings, base: Path, out: Path, asked: bool) -> None:
    if not asked:
        return
    kept = settings.base.precision
    recipe.merge(base, out / ADAPTER, out / MERGED, "bfloat16" if kept in precision.QUANTISED else kept)
    log.info("Base and adapter as one checkpoint are in %s", out / MERGED)
