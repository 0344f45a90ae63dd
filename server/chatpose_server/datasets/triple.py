"""What every reader yields: a conversation, perhaps a picture, perhaps a pose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np

from .faults import CorruptRow, DatasetError, Skipped
from .picture import Picture, UnreadablePicture

POSE = "<pose>"
"""Stands in an answer where the pose token goes (`[SEG]` of the released ChatPose, `conversation.POSE` of Mini)."""


@dataclass(frozen=True)
class Turn:
    """A question and its answer; the answer holds POSE where the pose token goes, and never at its very beginning."""

    question: str
    answer: str


@dataclass(frozen=True, eq=False)
class Triple:
    """One example.

    `rotations` (24, 3, 3), float32, are the parent-relative rotations of SMPL's joints, the pelvis's own in ChatPose's
    camera frame (x right, y down, z away; upright and facing the camera = diag(1, -1, -1)). They are what the only POSE in
    the answers stands for, (n, 24, 3, 3) for n of them in order, and None where no answer has one. The `image` belongs to
    the first question. `source` names the data set and `key` the file and row that it comes from.
    """

    conversation: tuple[Turn, ...]
    image: Picture | None
    rotations: np.ndarray | None
    source: str
    key: str

    def __post_init__(self) -> None:
        marks = sum(turn.answer.count(POSE) for turn in self.conversation)
        shape = () if self.rotations is None else self.rotations.shape
        if shape and shape[-3:] != (24, 3, 3):
            raise ValueError(f"{self.source}, {self.key}: rotations {shape}, not (24, 3, 3)")
        if marks != (shape[0] if len(shape) == 4 else len(shape) == 3):
            raise ValueError(f"{self.source}, {self.key}: {marks} pose tokens, one for each pose is needed")


Unit = TypeVar("Unit")
Reference = TypeVar("Reference")


class Source(Protocol[Unit, Reference]):
    """A data set that can be read in any order.

    A unit is what one worker takes at a time: a shard, a file, a row. A reference says where a row lies and costs next to
    nothing, so that a stream can be wound forward and shuffled without reading what it passes.
    """

    name: str
    kind: str
    """What rates are given for: "text", "vqa", "image" or "triples"."""
    weight: float
    """How often it is drawn, among the sources of its kind."""

    @property
    def units(self) -> Sequence[Unit]:
        """All of them, in a fixed order."""
        ...

    def references(self, unit: Unit, skipped: Skipped) -> Iterator[Reference]:
        """The rows of a unit, in a fixed order; those that cannot be used are noted."""
        ...

    def read(self, reference: Reference, rng: np.random.Generator) -> Triple:
        """One row, its wording drawn with `rng`. Raises CorruptRow."""
        ...


def open_row(source: Source[Unit, Reference], reference: Reference, rng: np.random.Generator) -> Triple:
    """One row with its pixels in memory. Raises CorruptRow."""
    triple = source.read(reference, rng)
    if triple.image is None:
        return triple
    try:
        image = triple.image.open()
    except UnreadablePicture as error:
        file, _, row = triple.key.rpartition(":")
        raise CorruptRow(file, row, str(error)) from error
    return Triple(triple.conversation, image, triple.rotations, triple.source, triple.key)


def read_all(
    source: Source[Unit, Reference], seed: int = 0, skipped: Skipped | None = None, pictures: bool = True
) -> Iterator[Triple]:
    """Every row once, in order, for checks and for sets that are evaluated on; with `pictures`, their pixels are read."""
    skipped = skipped or Skipped([source.name])
    number = 0
    for unit in source.units:
        for reference in source.references(unit, skipped):
            rng = np.random.default_rng((seed, number))
            number += 1
            try:
                yield open_row(source, reference, rng) if pictures else source.read(reference, rng)
            except CorruptRow as fault:
                skipped.note(source.name, fault)
    if not number:
        raise DatasetError(f"{source.name} holds no row that can be used; the log says why.")
