"""Lesson i of n: named poses, body-part instructions, edits, made-up photographs and small talk, mixed by rates.

Every lesson depends on the seed and its number alone, so a training that was stopped goes on with the same lessons.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from ..encoders.memory import SENTENCE, Memory
from ..encoders.sentence import SentenceEncoder
from ..mini import mini_prompt
from ..model import IGNORED, MADE, RECALLED, ChatPose
from ..protocol import JOINTS
from ..vocabulary import POSE, Vocabulary
from .bases import BASES
from .chat import small_talk
from .edits.history import about_the_last, nothing_before
from .edits.lesson import edit
from .instructions import adorned, instruction
from .library import NamedPose, all_poses, fill
from .photographs import photograph
from .posture import mirrored
from .sample import Recollection, Sample
from .versions import VERSIONS
from .wordings import framed, typed

KINDS = ("named", "adorned", "instruction", "edit", "history", "photograph", "talk")
WORDS_SUFFICE = ("named", "adorned", "instruction", "edit")
"""The kinds whose replies tell the whole pose, or the whole change."""


class Lessons(Dataset[Sample]):
    """`count` lessons made on demand.

    `versions` (poses, versions, 24, 3, 3) are the library's poses; `rates` says how often each of KINDS comes, `wordless` how
    often only a pose is asked, `unheard` how often the pose must follow from the reply's words alone.
    """

    def __init__(
        self,
        poses: Sequence[NamedPose],
        versions: np.ndarray,
        rates: Mapping[str, float],
        count: int,
        seed: int,
        wordless: float = 0.0,
        unheard: float = 0.0,
    ) -> None:
        self.poses = poses
        self.versions = versions
        self.wordless = wordless
        self.unheard = unheard
        self.count = count
        self.seed = seed
        self.shares = np.array([rates[kind] for kind in KINDS]) / sum(rates[kind] for kind in KINDS)
        needed = {base.pose for base in BASES}
        self.by_name = {pose.description: pose.rotations() for pose in all_poses() if pose.description in needed}
        self.makers: dict[str, Callable[[np.random.Generator], Sample]] = {
            kind: getattr(self, f"_{kind}") for kind in KINDS
        }

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> Sample:
        rng = np.random.default_rng((self.seed, index))
        kind = KINDS[rng.choice(len(KINDS), p=self.shares)]
        if kind in ("named", "adorned", "instruction", "photograph") and rng.random() < 0.35:
            # A new pose is asked for while the character still has another: nothing of it stays.
            whole = instruction(rng, self.by_name, fragments=False) if kind == "instruction" else self.makers[kind](rng)
            sample = replace(whole, current=self._any_pose(rng))
        else:
            sample = self.makers[kind](rng)
        if kind != "history" and sample.current is not None and rng.random() < 0.4:
            # It had another one before; what is asked for does not go back to it.
            sample = replace(sample, before=self._any_pose(rng))
        if kind not in ("talk", "history") and rng.random() < self.wordless:
            return replace(sample, reply="")
        if kind in WORDS_SUFFICE and rng.random() < self.unheard:
            sample = replace(sample, unheard=True)
        return sample

    def _named(self, rng: np.random.Generator, plain: bool = False) -> Sample:
        """A named pose by one of its wordings; `plain` is the bare gerund, for something to be added."""
        number = int(rng.integers(len(self.poses)))
        pose = self.poses[number]
        if plain or rng.random() < len(pose.doing) / (len(pose.doing) + len(pose.saying)):
            wording = str(rng.choice(pose.doing or pose.saying))
            text = wording if plain else framed(rng, wording)
        else:
            wording = str(rng.choice(pose.saying))
            text = typed(rng, wording)
        # A prompt that names no side means the pose as it was written.
        side = "left" if "{" in text and rng.random() < 0.5 else "right"
        version = int(rng.integers(self.versions.shape[1]))
        rotations = self.versions[number, version]
        return Sample(
            text=fill(text, side),
            reply=fill(pose.description, side),
            rotations=mirrored(rotations) if side == "left" else rotations,
            sources=np.full(len(JOINTS), RECALLED),
            recollection=Recollection(number, side == "left", version, wording),
            gist=rng.random() < 0.2,
        )

    def _adorned(self, rng: np.random.Generator) -> Sample:
        return adorned(rng, self._named(rng, plain=True))

    def _instruction(self, rng: np.random.Generator) -> Sample:
        return instruction(rng, self.by_name)

    def _edit(self, rng: np.random.Generator) -> Sample:
        return edit(rng, self._any_pose(rng))

    def _photograph(self, rng: np.random.Generator) -> Sample:
        return photograph(rng, self._any_pose(rng))

    def _talk(self, rng: np.random.Generator) -> Sample:
        return small_talk(rng, self._any_pose(rng) if rng.random() < 0.5 else None)

    def _history(self, rng: np.random.Generator) -> Sample:
        if rng.random() < 0.06:
            return nothing_before(rng, self._any_pose(rng) if rng.random() < 0.5 else None)
        return about_the_last(rng, edit(rng, self._any_pose(rng)))

    def _any_pose(self, rng: np.random.Generator) -> np.ndarray:
        """A pose that a character might have: from the library, composed, or an artist's own."""
        kind = rng.random()
        if kind < 0.5:
            rotations = self.versions[rng.integers(len(self.poses)), rng.integers(self.versions.shape[1])]
            rotations = mirrored(rotations) if rng.random() < 0.5 else rotations
        else:
            rotations = instruction(rng, self.by_name).rotations
        if rng.random() < 0.5:
            rotations = rotations @ _wobble(rng, rng.uniform(2, 14))
        return rotations


WINDOW = 8
"""Batches that one process makes together, so that each holds lessons of about the same length."""


class Batches(Dataset[dict[str, object]]):
    """Lessons in order, in batches of `size`; within a window of batches, long ones are put with long ones.

    An item is a whole batch. Unsorted, half of what the model computes would be padding; a window of one leaves them as
    they come, for batches that several processes make in turn.
    """

    def __init__(self, lessons: Lessons, collate: Collate, size: int, window: int = WINDOW) -> None:
        self.lessons = lessons
        self.collate = collate
        self.size = size
        self.window = window
        self._window = -1
        self._made: list[list[Sample]] = []

    def __len__(self) -> int:
        return math.ceil(len(self.lessons) / self.size)

    def __getitem__(self, index: int) -> dict[str, object]:
        window, place = divmod(index, self.window)
        if window != self._window:
            first = window * self.window * self.size
            last = min(first + self.window * self.size, len(self.lessons))
            made = sorted((self.lessons[i] for i in range(first, last)), key=lambda s: len(s.text) + len(s.reply))
            batches = [made[start : start + self.size] for start in range(0, len(made), self.size)]
            np.random.default_rng((self.lessons.seed, 1, window)).shuffle(batches)
            self._window, self._made = window, batches
        return self.collate(self._made[place])


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
    """Lessons to one batch of `ChatPose.forward`'s arguments.

    `model` tells the prompt's layout, its weights are not read. `places` tells which of the memory's wordings a text of the
    library is; without a memory nothing is recalled. `blur` is how much the sentence's features are disturbed, at most, so
    that what is recalled is trusted where words are new. Sentences are encoded and looked up on `device`.
    """

    model: ChatPose
    vocabulary: Vocabulary
    sentence: SentenceEncoder
    memory: Memory | None = None
    places: Mapping[str, Sequence[int]] = field(default_factory=dict)
    blur: float = 0.0
    device: torch.device = torch.device("cpu")  # noqa: RUF009  it never changes
    encoded_at_once: int = 16

    def __call__(self, samples: Sequence[Sample]) -> dict[str, object]:
        sentences = self._encoded([sample.text for sample in samples])
        poses, nearness = self._nearest(samples, sentences)
        ids: list[list[int]] = []
        labels: list[list[int]] = []
        features: dict[str, list[Tensor]] = {}
        asked: list[Tensor] = []
        rows_meant: list[int] = []
        made = (self.vocabulary.pose, self.vocabulary.end)
        for number, (sample, sentence) in enumerate(zip(samples, sentences, strict=True)):
            generator = np.random.default_rng(zlib.crc32(f"{sample.text}{sample.reply}".encode()))
            meant = sample.recollection
            version = meant.version if meant else int(generator.integers(VERSIONS))
            if sample.gist:
                sentence = sentence[:1]
            if sample.unheard:
                sentence = torch.zeros_like(sentence[:1])
            elif self.blur and generator.random() < 0.5:
                sentence = _blurred(sentence, generator, self.blur)
            prompt = mini_prompt(
                self.model,
                self.vocabulary,
                sentence,
                current=_tensor(sample.current),
                before=_tensor(sample.before),
                landmarks=_tensor(sample.landmarks),
                memory=None if self.memory is None else self.memory.rows(poses[number], nearness[number], version),
            )
            answer = self.vocabulary.encode(sample.reply + ("" if sample.rotations is None else POSE))
            answer.append(self.vocabulary.end)
            ids.append(prompt.ids + answer)
            # Words that answer nothing are not learnt, only what they lead to.
            learnt = [token if token in made else IGNORED for token in answer] if sample.unheard else answer
            labels.append([IGNORED] * len(prompt.ids) + learnt)
            for name, rows in prompt.features.items():
                features.setdefault(name, []).append(rows)
            if sample.rotations is not None:
                row = _row_of(meant, poses[number])
                asked.append(_asked(sample, row))
                rows_meant.append(row)
        posed = [sample for sample in samples if sample.rotations is not None]
        return {
            "input_ids": _padded(ids, self.vocabulary.pad),
            "attention_mask": _padded([[1] * len(row) for row in ids], 0),
            "labels": _padded(labels, IGNORED),
            "features": {name: torch.cat(rows) for name, rows in features.items()},
            "rotations": torch.from_numpy(np.stack([sample.rotations for sample in posed])).float(),
            "sources": torch.stack(asked),
            "recalled": torch.tensor(rows_meant),
        }

    def _encoded(self, texts: Sequence[str]) -> list[Tensor]:
        """What the sentence encoder makes of them, short ones with short ones."""
        self.sentence.model.to(self.device)
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        sentences: list[Tensor] = [torch.empty(0)] * len(texts)
        for start in range(0, len(order), self.encoded_at_once):
            chosen = order[start : start + self.encoded_at_once]
            for i, rows in zip(chosen, self.sentence.encode([texts[i] for i in chosen]), strict=True):
                sentences[i] = rows.float().cpu()
        return sentences

    def _nearest(self, samples: Sequence[Sample], sentences: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        """What each lesson recalls, without the wording that it was made from."""
        if self.memory is None:
            return torch.zeros(len(samples), 0, dtype=torch.long), torch.zeros(len(samples), 0)
        if self.memory.wordings.device != self.device:
            self.memory = self.memory.to(self.device)
        means = torch.stack([sentence[0, :SENTENCE] for sentence in sentences])
        left_out = [self.places.get(s.recollection.wording, ()) if s.recollection else () for s in samples]
        poses, nearness = self.memory.nearest(means.to(self.device), left_out)
        return poses.cpu(), nearness.cpu()


def _row_of(meant: Recollection | None, recalled: Tensor) -> int:
    """Which row of the memory a lesson's named pose is, IGNORED where it was not recalled."""
    if meant is None or meant.pose not in recalled.tolist():
        return IGNORED
    return 2 * recalled.tolist().index(meant.pose) + meant.mirrored


def _asked(sample: Sample, row: int) -> Tensor:
    """Where each joint comes from, (24,); from the SMPL projection where the memory did not recall the pose."""
    sources = np.where((sample.sources == RECALLED) & (row == IGNORED), MADE, sample.sources)
    return torch.from_numpy(sources).long()


def _blurred(sentence: Tensor, rng: np.random.Generator, most: float) -> Tensor:
    """A sentence's features with some numbers missing, as if it were said in words never heard."""
    share = rng.uniform(0, most)
    kept = torch.from_numpy(rng.random(sentence.shape) >= share)
    return sentence * kept / (1 - share)


def _tensor(rows: np.ndarray | None) -> Tensor | None:
    return None if rows is None else torch.from_numpy(rows).float()


def _padded(rows: Sequence[Sequence[int]], value: int) -> Tensor:
    """Rows of unequal length -> (batch, longest), filled at the end."""
    longest = max(len(row) for row in rows)
    return torch.tensor([[*row, *[value] * (longest - len(row))] for row in rows])
