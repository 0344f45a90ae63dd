"""transformers' Trainer over the mixture: what a step is made of, what is logged, and how a stopped training goes on."""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader
from transformers import Trainer

from ...encoders.clip import ClipEncoder
from ...errors import ModelError

STREAM = "stream.json"
"""What the order of examples depends on, beside a run's checkpoints."""


class LlavaTrainer(Trainer):
    """Trainer whose images go through the frozen tower, without gradients, and that logs what the loss is made of."""

    def __init__(
        self, *args: Any, loader: DataLoader[Any], tower: ClipEncoder, pose_weight: float, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.loader, self.tower, self.pose_weight = loader, tower, pose_weight
        self.parts: dict[str, list[Tensor]] = defaultdict(list)
        self.waited, self.since = 0.0, time.perf_counter()

    def get_train_dataloader(self) -> DataLoader[Any]:
        """As it is: the mixture gives each process examples of its own, and knows where it was."""
        return self.loader

    def compute_loss(self, model: nn.Module, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> Tensor:
        pixels = inputs.pop("pixels")
        features = {"image": self.tower.rows(pixels)} if len(pixels) else {}
        losses = model(**inputs, features=features, pose_weight=self.pose_weight)
        for name in ("language", "body", "root"):
            if name == "language" or len(inputs["rotations"]):
                self.parts[name].append(losses[name].detach())
        return losses["loss"]

    def get_batch_samples(self, epoch_iterator: Iterator[Any], *args: Any, **kwargs: Any) -> Any:
        """The next examples; how long they were waited for is counted."""
        started = time.perf_counter()
        batches = super().get_batch_samples(epoch_iterator, *args, **kwargs)
        self.waited += time.perf_counter() - started
        return batches

    def log(self, logs: dict[str, float], *args: Any, **kwargs: Any) -> None:
        """With the means since the last line, and the share of time in which the model waited for examples."""
        if self.parts:
            now = time.perf_counter()
            means = {name: round(float(torch.stack(values).mean()), 5) for name, values in self.parts.items()}
            logs = {**logs, **means, "waiting": round(self.waited / (now - self.since), 4)}
            self.waited, self.since = 0.0, now
            self.parts.clear()
        super().log(logs, *args, **kwargs)


def last_checkpoint(run: Path) -> Path | None:
    """The newest checkpoint of a run that was written to its end, by each of its processes."""
    complete = [
        path.parent
        for path in run.glob("checkpoint-*/trainer_state.json")
        if _step(path) is not None and len(list(path.parent.glob("rng_state*.pth"))) == _stream(run).get("processes", 1)
    ]
    return max(complete, key=steps_done, default=None)


def steps_done(checkpoint: Path | None) -> int:
    """How many steps a checkpoint has behind it."""
    return 0 if checkpoint is None else _step(checkpoint / "trainer_state.json") or 0


def _step(state: Path) -> int | None:
    try:
        return int(json.loads(state.read_text(encoding="utf-8"))["global_step"])
    except (OSError, ValueError, KeyError):
        return None


def _stream(run: Path) -> dict[str, Any]:
    file = run / STREAM
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def keep_stream(run: Path, stream: dict[str, Any], begun: bool, writes: bool) -> None:
    """Note what the order of examples depends on; a training that goes on must have the same. Raises ModelError."""
    if begun and (before := _stream(run)):
        if changed := [name for name in stream if before.get(name) != stream[name]]:
            name = changed[0]
            raise ModelError(
                f"The training in {run.parent} was begun with {name} = {before.get(name)}, and now it is {stream[name]}: it "
                "cannot go on exactly. Change it back, name another folder with -o, or begin again with --fresh."
            )
    elif writes:
        run.mkdir(parents=True, exist_ok=True)
        (run / STREAM).write_text(json.dumps(stream, indent=2) + "\n", encoding="utf-8")
