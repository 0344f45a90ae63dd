"""Your poses taught to Mini: they join its memory, and a small LoRA adapter learns to mean them.

What is written is an adapter in peft's format with a memory of its own beside it (`adapters.py`). The lessons are half your
sentences, as people type them, and half Mini's ordinary ones, which it learns to answer as it did before.
"""

from __future__ import annotations

import logging
import math
import sys
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from tqdm import tqdm
from transformers import set_seed

from .. import adapters, checkpoint
from ..encoders import sentence
from ..encoders.memory import Memory
from ..engine import Engine, choose_device
from ..errors import ModelError
from ..mini import MiniConversation
from ..model import IGNORED, ChatPose
from ..protocol import Message, PoseMade, Request
from ..rotations import matrix_from_axis_angle, matrix_from_rot6d
from ..vocabulary import Vocabulary
from .configuration import read_configuration
from .data import Collate, Lessons
from .library import NamedPose, all_poses, fill
from .own_poses import OwnPose, read
from .own_words import name_poses, remember
from .recollections import means_of
from .sample import Sample

if TYPE_CHECKING:
    from peft import PeftModel

log = logging.getLogger(__name__)

OWN_RATES = {"named": 0.8, "adorned": 0.2, "instruction": 0, "edit": 0, "history": 0, "photograph": 0, "talk": 0}
TALK_RATE = 0.35
"""Of small talk among ordinary lessons, whose other rates sum to about 1: it is what a short teaching unlearns first."""
TWO_IN_ONE = 0.4
"""How often two messages of small talk come as one: "hello, who are you?"."""
ALMOST = 0.97
"""The cosine from which a wording of the memory is the very one that a lesson was made from."""
GIVEN = 1e-3
"""A pose whose matrices differ by less than this is the one that was taught."""
LEAST, ALWAYS, EACH, MOST = 100, 60, 10, 600
"""Steps: the fewest, those of any teaching and for each pose, the most."""
MODULES = ["q_proj", "v_proj", "o_proj"]
WARM_UP = 10


@dataclass(frozen=True)
class Recipe:
    """How an adapter learns; without `steps`, the more poses the longer."""

    steps: int | None = None
    batch: int = 20
    rank: int = 16
    learning_rate: float = 3e-3
    keeping: float = 2.0
    """How much it counts that ordinary lessons are answered as before."""
    blur: float = 0.35
    seed: int = 20261130

    def for_poses(self, count: int) -> tuple[int, int]:
        """Steps for so many poses, and lessons of each of the two kinds in a step."""
        return self.steps or min(max(LEAST, ALWAYS + EACH * count), MOST), max(1, self.batch // 2)


@dataclass(frozen=True)
class Taught:
    """What came of it: what Mini says of each pose, and the sentences that it does not answer with their pose."""

    adapter: Path
    names: tuple[str, ...]
    sentences: int
    missed: tuple[str, ...]


def teach(
    source: Path,
    out: Path,
    *,
    model: str = "mini",
    device: str | None = None,
    recipe: Recipe = Recipe(),
) -> Taught:
    """Teach the poses of `source` and write the adapter to `out`, in place of one that is there. Raises ModelError."""
    if out.exists() and not (out / adapters.CONFIG).is_file() and (out.is_file() or any(out.iterdir())):
        raise ModelError(f"{out} is there and holds no adapter; name a new folder.")
    folder, target = checkpoint.find(model), choose_device(device)
    base = None if checkpoint.is_llava(folder) else checkpoint.load(folder, target)
    memory = None if base is None else checkpoint.memory(folder, base)
    if base is None or memory is None:
        raise ModelError(f"{model} cannot be taught poses this way: it has no memory. `chatpose teach` is for Mini.")
    own = read(source, memory.versions)
    set_seed(recipe.seed)
    if target.type == "cpu":
        torch.set_num_threads(1)  # the other core makes lessons
    encoder = sentence.SentenceEncoder(sentence.find_folder(), target)
    vocabulary = Vocabulary.read(folder / "tokenizer.json")
    named = name_poses(own, memory)
    brought, places = remember(own, named, encoder)
    joined = memory.joined(brought)
    log.info("%d poses, %d sentences", len(own), sum(len(pose.sentences) for pose in own))
    batches = Batches(base, vocabulary, encoder, memory, joined, named, places, recipe, target)
    adapted = _learn(base, batches, recipe)
    _write(adapted, brought, folder, out)
    taught = Engine("taught", base.eval(), MiniConversation(base, vocabulary, encoder, joined))
    missed = [text for text, pose in _questions(own) if not _is_given(taught, text, pose)]
    said = tuple(text for text, *_ in brought.said)
    return Taught(out, said, sum(len(pose.sentences) for pose in own), tuple(missed))


class Numbered(Lessons):
    """Lessons about poses that have these numbers in the memory, and are said as the memory says them."""

    def __init__(self, poses: Sequence[NamedPose], numbers: Sequence[int], memory: Memory, **options: Any) -> None:
        rotations = matrix_from_rot6d(memory.rotations[list(numbers)].double()).numpy()
        super().__init__(poses, rotations, **options)
        self.numbers, self.memory = numbers, memory

    def _named(self, rng: np.random.Generator, plain: bool = False) -> Sample:
        sample = super()._named(rng, plain)
        assert sample.recollection is not None
        meant = replace(sample.recollection, pose=self.numbers[sample.recollection.pose])
        return replace(sample, recollection=meant, reply=self.memory.said[meant.pose][meant.mirrored])

    def _talk(self, rng: np.random.Generator) -> Sample:
        sample = super()._talk(rng)
        if rng.random() < TWO_IN_ONE:
            return replace(sample, text=f"{super()._talk(rng).text.rstrip('?!.')}, {sample.text}")
        return sample


Batch = dict[str, Any]
"""Arguments of `ChatPose.forward`."""


class Batches:
    """Step i: a batch of lessons about the user's poses, and one of ordinary lessons."""

    def __init__(
        self,
        model: ChatPose,
        vocabulary: Vocabulary,
        encoder: sentence.SentenceEncoder,
        memory: Memory,
        joined: Memory,
        named: Sequence[NamedPose],
        places: dict[str, list[int]],
        recipe: Recipe,
        device: torch.device,
    ) -> None:
        ordinary = read_configuration("mini_more")
        self.weights = {
            name: ordinary["training"][name]
            for name in ("pose_weight", "limb_weight", "smooth", "source_weight", "recall_weight")
        }
        self.encoder, self.memory, self.device = encoder, memory, device
        self.steps, self.half = recipe.for_poses(len(named))
        self.places = {text: [place + len(memory.wordings) for place in own] for text, own in places.items()}
        count = self.half * self.steps
        behind = range(len(memory.said), len(joined.said))
        data = {"count": count, "wordless": ordinary["data"]["wordless"], "unheard": ordinary["data"]["unheard"]}
        self.taught = Numbered(named, behind, joined, rates=OWN_RATES, seed=recipe.seed, **data)
        numbers = {said[0]: number for number, said in enumerate(memory.said)}
        library = [pose for pose in all_poses() if fill(pose.description, "right") in numbers]
        there = [numbers[fill(pose.description, "right")] for pose in library]
        rates = {**ordinary["data"]["rates"], "talk": TALK_RATE}
        self.ordinary = Numbered(library, there, joined, rates=rates, seed=recipe.seed + 1, **data)
        self.collate = Collate(model, vocabulary, encoder, joined, self.places, recipe.blur, device)

    def __getitem__(self, number: int) -> tuple[Batch, Batch]:
        turns = range(number * self.half, (number + 1) * self.half)
        ordinary = [self.ordinary[turn] for turn in turns]
        self._look_up({sample.recollection.wording for sample in ordinary if sample.recollection})
        own = self.collate([self.taught[turn] for turn in turns])
        return _on(self.device, own), _on(self.device, self.collate(ordinary))

    def _look_up(self, wordings: Collection[str]) -> None:
        """Which wordings of the memory are these: the library may be younger than the checkpoint."""
        new = [text for text in wordings if text not in self.places]
        if new:
            means = functional.normalize(means_of(self.encoder, [fill(text, "right") for text in new]), dim=-1)
            near = means @ self.memory.wordings.T.cpu() > ALMOST
            self.places |= {text: row.nonzero()[:, 0].tolist() for text, row in zip(new, near, strict=True)}
            self.collate.places = self.places


def _on(device: torch.device, value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _on(device, held) for name, held in value.items()}
    return value.to(device)


def _learn(model: ChatPose, batches: Batches, recipe: Recipe) -> PeftModel:
    """The model with an adapter that has learnt; the next batch is made meanwhile."""
    from peft import LoraConfig, get_peft_model

    adapted = get_peft_model(
        model, LoraConfig(r=recipe.rank, lora_alpha=2 * recipe.rank, target_modules=MODULES, init_lora_weights=True)
    )
    learning = [weight for weight in adapted.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(learning, recipe.learning_rate, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda step: min(1, (step + 1) / WARM_UP) * (1 + math.cos(math.pi * step / batches.steps)) / 2,
    )
    adapted.train()
    with ThreadPoolExecutor(1) as ahead, tqdm(range(batches.steps), file=sys.stderr, mininterval=2) as steps:
        waiting = ahead.submit(batches.__getitem__, 0)
        for step in steps:
            batch = waiting.result()
            if step + 1 < batches.steps:
                waiting = ahead.submit(batches.__getitem__, step + 1)
            optimiser.zero_grad()
            own, ordinary = batch
            loss = adapted(**own, **batches.weights)["loss"] + recipe.keeping * _drift(adapted, ordinary)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learning, 1.0)
            optimiser.step()
            schedule.step()
            steps.set_postfix(loss=f"{float(loss.detach()):.3f}", refresh=False)
    return adapted.eval()


def _drift(adapted: PeftModel, batch: Batch) -> Tensor:
    """How far the answers to ordinary lessons have come from those without the adapter: their words, and their states."""
    model = adapted.get_base_model()
    assert isinstance(model, ChatPose)
    answered = batch["labels"][:, 1:] != IGNORED

    def states() -> Tensor:
        embeddings = model.embed(batch["input_ids"], batch["features"])
        return model.states(embeddings, attention_mask=batch["attention_mask"])[:, :-1][answered]

    with torch.no_grad(), adapted.disable_adapter():
        before = states()
        wanted = functional.log_softmax(model.lm_head(before), dim=-1)
    after = states()
    found = functional.log_softmax(model.lm_head(after), dim=-1)
    words = functional.kl_div(found, wanted, reduction="batchmean", log_target=True)
    return words + functional.mse_loss(after, before)


def _write(adapted: PeftModel, memory: Memory, base: Path, out: Path) -> None:
    """The adapter and its memory, whose poses are kept in 32 bits: what was taught comes back as it was. Raises ModelError."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        adapted.save_pretrained(str(out))
        memory.save(out, rotations=torch.float32)
        adapters.write_learner(out, base)
    except OSError as error:
        raise ModelError(f"{out} cannot be written: {error.strerror or error}") from error


def _questions(poses: Sequence[OwnPose]) -> list[tuple[str, np.ndarray]]:
    return [(text, pose.versions[0]) for pose in poses for text in pose.sentences]


def _is_given(engine: Engine, text: str, meant: np.ndarray) -> bool:
    """Whether the sentence is answered with this pose."""
    for event in engine.reply(Request((Message("user", text),))):
        if isinstance(event, PoseMade):
            made = matrix_from_axis_angle(torch.tensor([event.pose.global_orient, *event.pose.body_pose])).numpy()
            return bool(np.abs(made - meant).max() < GIVEN)
    return False
