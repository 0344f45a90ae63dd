"""What the model answers while it learns: replies with their poses drawn beside the right ones, every so many steps."""

from __future__ import annotations

import base64
import io
import logging
from collections.abc import Sequence
from contextlib import nullcontext
from itertools import zip_longest
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import nn
from transformers import TrainerCallback

from ...conversation import world_rotations
from ...datasets.picture import Picture
from ...datasets.triple import POSE, Triple
from ...engine import Engine
from ...llava import LlavaConversation
from ...protocol import Message, PoseMade, Request, Words
from ...rotations import CAMERA_FROM_WORLD
from .. import sheets

log = logging.getLogger(__name__)

MOST_TOKENS = 96
REST = np.eye(3)[None].repeat(24, axis=0)
"""Drawn, and captioned so, where a pose was wanted and none came."""


class Samples(TrainerCallback):
    """Asks the first question of some triples, and writes `step-000100.md` and `step-000100.png`."""

    def __init__(
        self, conversation: LlavaConversation, triples: Sequence[Triple], folder: Path, every: int, bf16: bool
    ) -> None:
        self.conversation, self.triples, self.folder = conversation, triples, folder
        self.every, self.bf16 = every, bf16

    def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """The model answers in evaluation mode and without chance, so that the training is not disturbed."""
        if state.global_step % self.every or not state.is_world_process_zero:
            return
        model: nn.Module = kwargs["model"]
        learning = model.training
        model.eval()
        device = self.conversation.model.lm_head.weight.device
        computing = torch.autocast(device.type, torch.bfloat16) if self.bf16 else nullcontext()
        try:
            with torch.random.fork_rng(), computing:
                self.write(state.global_step)
        finally:
            model.train(learning)

    def write(self, step: int) -> None:
        """Ask, and write down what was answered."""
        engine = Engine("training", self.conversation.model, self.conversation)
        lines, cells = [f"# Step {step}"], []
        for number, triple in enumerate(self.triples, 1):
            turn = triple.conversation[0]
            images = () if triple.image is None else (data_url(triple.image),)
            request = Request((Message("user", turn.question, images),), max_tokens=MOST_TOKENS)
            events = list(engine.reply(request))
            words = "".join(event.text for event in events if isinstance(event, Words))
            lines += [
                "",
                f"{number}. {triple.key}: {turn.question}",
                f"   - wanted: {turn.answer}",
                f"   - said: {words}",
            ]
            if triple.rotations is not None:
                wanted = triple.rotations.reshape(-1, 24, 3, 3)[: turn.answer.count(POSE)].copy()
                wanted[:, 0] = CAMERA_FROM_WORLD.numpy() @ wanted[:, 0]
                made = [world_rotations(event.pose).numpy() for event in events if isinstance(event, PoseMade)]
                for right, pose in zip_longest(wanted, made[: len(wanted)]):
                    cells.append((f"{number} wanted: {turn.question}", right))
                    named = "no pose made" if pose is None else "made"
                    cells.append((f"{number} {named}: {words}", REST if pose is None else pose))
        self.folder.mkdir(parents=True, exist_ok=True)
        name = f"step-{step:06d}"
        (self.folder / f"{name}.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
        if cells:
            sheets.sheet(cells, columns=2).save(self.folder / f"{name}.png")
        log.info("Samples of step %d are in %s", step, self.folder)


def data_url(picture: Picture) -> str:
    """A triple's picture as a message carries it."""
    image: Image.Image = picture.load()
    content = io.BytesIO()
    image.save(content, "PNG")
    return "data:image/png;base64," + base64.b64encode(content.getvalue()).decode()
