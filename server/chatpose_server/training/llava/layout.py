"""Triples to batches: the prompts that a LLaVA will be asked with, and the answers that it learns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from torch import Tensor

from ...datasets.picture import Picture
from ...datasets.triple import POSE, Triple
from ...llava import LlavaTemplate
from ...model import IGNORED
from ...protocol import Message

PICTURE = "picture"
"""What stands for a triple's picture in its first message."""
PAD = 0
"""LLaMA's `<unk>`, which nothing looks at."""
LEAST_ANSWER = 64
"""Tokens of the first answer that are learnt even where its prompt would fill the sequence."""


@dataclass(frozen=True)
class Row:
    """One sequence: labels are IGNORED but for answers and their ends; `poses` (24, 3, 3), one for each pose token in them."""

    ids: list[int]
    labels: list[int]
    poses: list[np.ndarray] = field(default_factory=list)
    picture: Picture | None = None


class Layout:
    """Lays a triple out by the template of the conversation, so that what is learnt is what is asked later."""

    def __init__(self, template: LlavaTemplate, longest: int) -> None:
        self.template, self.longest = template, longest

    def rows(self, triple: Triple) -> Iterator[Row]:
        """A conversation in one sequence; another begins after a pose.

        For an earlier pose stands in a prompt as `[POSE]`, not as its token: what follows it is learnt from that prompt.
        """
        poses = _poses(triple)
        messages: list[Message] = []
        row: Row | None = None
        for turn in triple.conversation:
            images = (PICTURE,) if triple.image is not None and not messages else ()
            messages.append(Message("user", turn.question, images))
            prompt, _ = self.template.lay_out(messages)
            if row is not None and prompt[: len(row.ids)] != row.ids:
                yield self.cut(row)
                row = None
            row = row or Row([], [], [], triple.image)
            answer = self.answer(turn.answer)
            row.labels.extend([IGNORED] * (len(prompt) - len(row.ids)) + answer)
            row.ids[:] = prompt + answer
            row.poses.extend(next(poses) for _ in range(turn.answer.count(POSE)))
            messages.append(Message("assistant", self.template.text(answer, complete=True)))
        if row is not None:
            yield self.cut(row)

    def answer(self, text: str) -> list[int]:
        """An answer with POSE in it -> its ids and `</s>`; white space beside a pose token is no token, as in the authors'."""
        ids: list[int] = []
        first, *others = text.split(POSE)
        ids += self.template.pieces.encode(first.rstrip() if others else first)
        for number, part in enumerate(others, 1):
            ids.append(self.template.pose)
            part = part.lstrip() if number == len(others) else part.strip()
            ids += self.template.pieces.encode(part, after_token=True)
        return [*ids, self.template.pieces.end]

    def cut(self, row: Row) -> Row:
        """The same, no longer than allowed: the end is lost, and of a question that leaves no room the end of that."""
        if len(row.ids) <= self.longest:
            return row
        answered = next(place for place, label in enumerate(row.labels) if label != IGNORED)
        begins = max(0, min(answered, self.longest - LEAST_ANSWER))
        ids = (row.ids[:begins] + row.ids[answered:])[: self.longest]
        labels = ([IGNORED] * begins + row.labels[answered:])[: self.longest]
        return replace(row, ids=ids, labels=labels, poses=row.poses[: labels.count(self.template.pose)])


def _poses(triple: Triple) -> Iterator[np.ndarray]:
    """The poses of a triple in the order of their tokens."""
    if triple.rotations is not None:
        yield from triple.rotations.reshape(-1, 24, 3, 3)


class Collate:
    """Triples to the arguments of `ChatPose.forward`, but for `pixels` (images, 3, side, side), which the tower makes features of."""

    def __init__(self, layout: Layout, processor: Callable[..., dict[str, Tensor]], side: int) -> None:
        self.layout, self.processor, self.side = layout, processor, side

    def __call__(self, triples: Sequence[Triple]) -> dict[str, Tensor]:
        rows = [row for triple in triples for row in self.layout.rows(triple)]
        pictures = [row.picture.load() for row in rows if row.picture is not None]
        poses = [pose for row in rows for pose in row.poses]
        return {
            "input_ids": _padded([row.ids for row in rows], PAD),
            "attention_mask": _padded([[1] * len(row.ids) for row in rows], 0),
            "labels": _padded([row.labels for row in rows], IGNORED),
            "pixels": self.processor(pictures, return_tensors="pt")["pixel_values"]
            if pictures
            else torch.zeros(0, 3, self.side, self.side),
            "rotations": torch.from_numpy(np.stack(poses)).float() if poses else torch.zeros(0, 24, 3, 3),
        }


def _padded(rows: Sequence[Sequence[int]], value: int) -> Tensor:
    """Rows of unequal length -> (batch, longest), filled at the end."""
    longest = max(len(row) for row in rows)
    return torch.tensor([[*row, *[value] * (longest - len(row))] for row in rows])
