"""What is wrong with a data set: faults that end a training, and rows that are counted, named and skipped."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path

import torch

from ..errors import ModelError

log = logging.getLogger(__name__)

COLUMNS = 1024
"""Processes that count side by side; each has a column of its own, so that no count is lost."""


class DatasetError(ModelError):
    """A data set cannot be used; the message names what to get or to change."""


class CorruptRow(Exception):
    """One row cannot be used: which file, which row of it, and why."""

    def __init__(self, file: Path | str, row: int | str, reason: str) -> None:
        super().__init__(f"{file}, row {row}: {reason}")
        self.file = str(file)
        self.row = row
        self.reason = reason


class Skipped:
    """The rows that were skipped, counted over all processes that read for one training.

    Each is logged as a warning once by each process that meets it. With `file`, it is also appended there, as a line
    `{"source", "file", "row", "reason"}`. Rows that a data set itself marks as unfit are left out: counted, not named.
    """

    def __init__(self, sources: Sequence[str], file: Path | None = None) -> None:
        self.sources = tuple(sources)
        self.file = file
        self.column = 0
        self._counts = torch.zeros(len(self.sources), 2, COLUMNS, dtype=torch.int64).share_memory_()
        self._named: set[tuple[str, str, str]] = set()

    def note(self, source: str, fault: CorruptRow) -> None:
        """Count and name a row that cannot be used."""
        which = (source, fault.file, str(fault.row))
        if which in self._named:
            return
        self._named.add(which)
        self._counts[self.sources.index(source), 0, self.column % COLUMNS] += 1
        log.warning("%s: skipped %s", source, fault)
        if self.file is not None:
            line = {"source": source, "file": fault.file, "row": fault.row, "reason": fault.reason}
            with self.file.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps(line) + "\n")

    def leave_out(self, source: str) -> None:
        """Count a row that its data set marks as unfit for pose, each time that it is passed over."""
        self._counts[self.sources.index(source), 1, self.column % COLUMNS] += 1

    @property
    def corrupt(self) -> dict[str, int]:
        """How many rows of each source could not be used; a row that two processes met counts twice."""
        return dict(zip(self.sources, self._counts[:, 0].sum(-1).tolist(), strict=True))

    @property
    def left_out(self) -> dict[str, int]:
        """How many rows of each source were passed over because they are marked as unfit."""
        return dict(zip(self.sources, self._counts[:, 1].sum(-1).tolist(), strict=True))
