"""Lesson i of n: named poses, body-part instructions, edits, made-up photographs and small talk, mixed by rates.

Every lesson depends on the seed and its number alone, so a training that was stopped goes on with the same lessons.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from ..conversation import POSE, Vocabulary, mini_prompt
from ..encoders.sentence import SentenceEncoder
from ..model import IGNORED, ChatPose
from ..protocol import JOINTS
from .chat import small_talk
from .edits import edit
from .instructions import instruction
from .library import NamedPose, fill
from .photographs import photograph
from .sample import Sample
from .wordings import framed, typed

KINDS = ("named", "instruction", "edit", "photograph", "talk")
WORDS_SUFFICE = ("named", "instruction", "edit")
"""The kinds whose replies tell the whole pose, or the whole change."""


class Lessons(Dataset[Sample]):
    """`count` lessons made on demand.

    `rates` says how often each of KINDS comes, `wordless` how often only a pose is asked, `unheard` how often the pose must
    follow from the reply's words alone.
    """

    def __init__(
        self,
        poses: Sequence[NamedPose],
        rates: Mapping[str, float],
        count: int,
        seed: int,
        wordless: float = 0.0,
        unheard: float = 0.0,
    ) -> None:
        self.poses = poses
        self.wordless = wordless
        self.unheard = unheard
        self.count = count
        self.seed = seed
        self.shares = np.array([rates[kind] for kind in KINDS]) / sum(rates[kind] for kind in KINDS)
        self.by_name = {pose.description: pose.rotations() for pose in poses}
        self.makers: dict[str, Callable[[np.random.Generator], Sample]] = {
            "named": self._named,
            "instruction": lambda rng: instruction(rng, self.by_name),
            "edit": lambda rng: edit(rng, self._any_pose(rng), self.by_name),
            "photograph": lambda rng: photograph(rng, self._any_pose(rng)),
            "talk": lambda rng: small_talk(rng, self._any_pose(rng) if rng.random() < 0.5 else None),
        }

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> Sample:
        rng = np.random.default_rng((self.seed, index))
        kind = KINDS[rng.choice(len(KINDS), p=self.shares)]
        sample = self.makers[kind](rng)
        if kind in ("named", "instruction", "photograph") and rng.random() < 0.35:
            # A new pose is asked for while the character still has another: nothing of it stays.
            sample = replace(sample, current=self._any_pose(rng))
        if kind != "talk" and rng.random() < self.wordless:
            return replace(sample, reply="")
        if kind in WORDS_SUFFICE and rng.random() < self.unheard:
            sample = replace(sample, unheard=True)
        return sample

    def _named(self, rng: np.random.Generator) -> Sample:
        pose = self.poses[rng.integers(len(self.poses))]
        if rng.random() < len(pose.doing) / (len(pose.doing) + len(pose.saying)):
            text = framed(rng, str(rng.choice(pose.doing)))
        else:
            text = typed(rng, str(rng.choice(pose.saying)))
        # A prompt that names no side means the pose as it was written.
        side = "left" if "{" in text and rng.random() < 0.5 else "right"
        return Sample(
            text=fill(text, side), reply=fill(pose.description, side), rotations=pose.on(side), gist=rng.random() < 0.2
        )

    def _any_pose(self, rng: np.random.Generator) -> np.ndarray:
        """A pose that a character might have: from the library, composed, or an artist's own."""
        kind = rng.random()
        if kind < 0.5:
            rotations = self.poses[rng.integers(len(self.poses))].on("left" if rng.random() < 0.5 else "right")
        else:
            rotations = instruction(rng, self.by_name).rotations
        if rng.random() < 0.5:
            rotations = rotations @ _wobble(rng, rng.uniform(2, 14))
        return rotations


def _wobble(rng: np.random.Generator, degrees: float) -> np.ndarray:
    """Small random turns of every joint, (24, 3, 3)."""
    vectors = rng.normal(0, np.radians(degrees) / np.sqrt(3), (len(JOINTS), 3))
    vectors[0] /= 3
    angles = np.linalg.norm(vectors, axis=-1)[:, None, None]
    x, y, z = vectors.T
    zero = np.zeros_like(x)
    cross = np.stack([zero, -z, y, z, zero, -x, -y, x, zero], axis=-1).reshape(-1, 3, 3)
    return np.eye(3) + np.sinc(angles / np.pi) * cross + np.sinc(angles / (2 * np.pi)) ** 2 / 2 * (cross @ cross)


@dataclass
class Collate:
    """Lessons to one batch of `ChatPose.forward`'s arguments."""

    model: ChatPose
    vocabulary: Vocabulary
    sentence: SentenceEncoder

    def __call__(self, samples: Sequence[Sample]) -> dict[str, object]:
        sentences = self.sentence.encode([sample.text for sample in samples])
        ids: list[list[int]] = []
        labels: list[list[int]] = []
        features: dict[str, list[Tensor]] = {}
        made = (self.vocabulary.pose, self.vocabulary.end)
        for sample, sentence in zip(samples, sentences, strict=True):
            if sample.gist:
                sentence = sentence[:1]
            if sample.unheard:
                sentence = torch.zeros_like(sentence[:1])
            prompt = mini_prompt(
                self.model, self.vocabulary, sentence, _tensor(sample.current), _tensor(sample.landmarks)
            )
            answer = self.vocabulary.encode(sample.reply + ("" if sample.rotations is None else POSE))
            answer.append(self.vocabulary.end)
            ids.append(prompt.ids + answer)
            # Words that answer nothing are not learnt, only what they lead to.
            learnt = [token if token in made else IGNORED for token in answer] if sample.unheard else answer
            labels.append([IGNORED] * len(prompt.ids) + learnt)
            for name, rows in prompt.features.items():
                features.setdefault(name, []).append(rows)
        posed = [sample for sample in samples if sample.rotations is not None]
        return {
            "input_ids": _padded(ids, self.vocabulary.pad),
            "attention_mask": _padded([[1] * len(row) for row in ids], 0),
            "labels": _padded(labels, IGNORED),
            "features": {name: torch.cat(rows) for name, rows in features.items()},
            "rotations": torch.from_numpy(np.stack([sample.rotations for sample in posed])).float(),
            "keep": torch.stack([_keep_target(sample) for sample in posed]),
        }


def _tensor(rows: np.ndarray | None) -> Tensor | None:
    return None if rows is None else torch.from_numpy(rows).float()


def _keep_target(sample: Sample) -> Tensor:
    """What `ChatPose.forward` asks of the joints: 1 keep, 0 change, -1 where there is no current pose."""
    if sample.current is None:
        return torch.full((len(JOINTS),), -1.0)
    return torch.from_numpy(sample.keep).float()


def _padded(rows: Sequence[Sequence[int]], value: int) -> Tensor:
    """Rows of unequal length -> (batch, longest), filled at the end."""
    longest = max(len(row) for row in rows)
    return torch.tensor([[*row, *[value] * (longest - len(row))] for row in rows])
