"""Many data sets as one endless stream: drawn by rates, shuffled, shared among workers, the same for the same seed.

Each lane (a DataLoader worker of a process) has its own shards and its own random numbers, and what it yields depends on the
seed, its number and how many it has yielded, on nothing else. So a training that was stopped goes on with the very next
example: `Mixture(..., position=…)` winds every lane forward without opening a picture. A row that turns out to be corrupt is
replaced by another of the same data set, and the stream behind it goes on as if nothing had happened.
"""

from __future__ import annotations

import itertools
import math
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from torch.utils.data import IterableDataset, get_worker_info

from .faults import CorruptRow, DatasetError, Skipped
from .triple import Source, Triple, open_row

RATES: Mapping[str, float] = {"text": 1.0, "vqa": 1.0, "image": 2.0, "triples": 1.0}
"""Text-to-pose : VQA : image-to-pose = 1 : 1 : 2; sources of one kind share its rate by their weights."""
BUFFER = 1024
"""Rows among which the next one is drawn; only where they lie is kept, not what they hold."""
EMPTY_PASSES = 8
TRIED = 128
"""How many others are tried in place of a corrupt row."""
CHOICE, WORDING, ORDER, DRAW = range(1, 5)
"""What random numbers are for; each has a sequence of its own."""


class Mixture(IterableDataset[Triple]):
    """An endless stream of triples with their pixels in memory.

    Args:
        sources: the readers; each has a name of its own.
        rates: how often each kind of source is drawn; a kind without a source has no part in it.
        seed: of everything that is drawn.
        batch_size: that of the DataLoader, needed to wind the right worker forward.
        position: how many triples this process has consumed before; whole batches.
        rank, world: this process among those that train together.
        skipped_file: corrupt rows are appended here, besides being logged.
    """

    def __init__(
        self,
        sources: Sequence[Source[Any, Any]],
        rates: Mapping[str, float] = RATES,
        seed: int = 0,
        batch_size: int = 1,
        position: int = 0,
        rank: int = 0,
        world: int = 1,
        buffer: int = BUFFER,
        skipped_file: Path | None = None,
    ) -> None:
        super().__init__()
        if not sources:
            raise DatasetError("There is nothing to train on; name at least one data set.")
        names = [source.name for source in sources]
        if twice := {name for name in names if names.count(name) > 1}:
            raise DatasetError(f"Two data sets are called {sorted(twice)[0]}; give each its own name.")
        if position % batch_size:
            raise DatasetError(f"A training goes on after whole batches: {position} is no multiple of {batch_size}.")
        self.sources, self.seed, self.batch_size, self.position = tuple(sources), seed, batch_size, position
        self.rank, self.world, self.buffer = rank, world, buffer
        self.shares = shares(sources, rates)
        self.skipped = Skipped(names, skipped_file)

    def __iter__(self) -> Iterator[Triple]:
        worker = get_worker_info()
        workers = 1 if worker is None else worker.num_workers
        batches = self.position // self.batch_size
        # The DataLoader asks its workers in turn, for a batch each time, and begins with the first: it takes up the lane
        # whose turn it is.
        number = (batches + (0 if worker is None else worker.id)) % workers
        passed = len(range(number, batches, workers)) * self.batch_size
        lane, lanes = self.rank * workers + number, self.world * workers
        self.skipped.column = lane
        streams = [Stream(source, self.seed, lane, lanes, self.buffer, self.skipped) for source in self.sources]
        choices, ends = np.random.default_rng((CHOICE, self.seed, lane)), np.cumsum(self.shares)
        slot = 0
        while True:
            chosen = int(np.searchsorted(ends, choices.random(), side="right"))
            stream = streams[min(chosen, len(streams) - 1)]
            reference = stream.next()
            if slot >= passed:
                yield stream.open(reference, np.random.default_rng((WORDING, self.seed, lane, slot)))
            slot += 1


def shares(sources: Sequence[Source[Any, Any]], rates: Mapping[str, float]) -> np.ndarray:
    """How likely each source is drawn, (sources,), summing to 1. Raises DatasetError."""
    if missing := {source.kind for source in sources} - set(rates):
        raise DatasetError(
            f"There is no rate for {sorted(missing)[0]}; rates are given for {', '.join(sorted(rates))}."
        )
    wrong = [
        number for number in (*rates.values(), *(source.weight for source in sources)) if not 0 <= number < math.inf
    ]
    if wrong:
        raise DatasetError(f"Rates and weights must be 0 or more, not {wrong[0]}.")
    heavy = {kind: sum(source.weight for source in sources if source.kind == kind) for kind in rates}
    drawn = np.array([rates[s.kind] * s.weight / heavy[s.kind] if heavy[s.kind] else 0.0 for s in sources])
    if not drawn.sum():
        raise DatasetError("All rates are 0; nothing would be drawn.")
    return drawn / drawn.sum()


class Stream:
    """One lane of one source, without end: its own share of the units of each pass, in an order of its own."""

    def __init__(
        self, source: Source[Any, Any], seed: int, lane: int, lanes: int, buffer: int, skipped: Skipped
    ) -> None:
        self.source, self.lane, self.lanes, self.buffer, self.skipped = source, lane, lanes, max(1, buffer), skipped
        self.seed = (seed, zlib.crc32(source.name.encode()))
        self.waiting: list[Any] = []
        self.passes = 0
        self._rows = self._shuffled()

    def next(self) -> Any:
        """Where the next row lies."""
        return next(self._rows)

    def open(self, reference: Any, rng: np.random.Generator) -> Triple:
        """That row, or another where it is corrupt. Raises DatasetError where no other can be found."""
        faults: list[CorruptRow] = []
        for candidate in itertools.chain([reference], self._others(rng)):
            try:
                return open_row(self.source, candidate, rng)
            except CorruptRow as fault:
                self.skipped.note(self.source.name, fault)
                faults.append(fault)
        raise DatasetError(
            f"{self.source.name}: {len(faults)} rows in succession cannot be used, the last: {faults[-1]}"
        )

    def _others(self, rng: np.random.Generator) -> Iterator[Any]:
        """Rows that may stand in for a corrupt one; taking them leaves the stream as it is."""
        if self.waiting:
            for place in rng.permutation(len(self.waiting))[:TRIED].tolist():
                yield self.waiting[place]
        for number, reference in enumerate(self._pass(max(self.passes, 1) - 1)):
            if number == TRIED:
                return
            yield reference

    def _pass(self, number: int) -> Iterator[Any]:
        """The rows of this lane in pass `number`: whole units where there are enough for all lanes, else every k-th row."""
        units = self.source.units
        order = np.random.default_rng((ORDER, *self.seed, number)).permutation(len(units))
        parts = math.ceil(self.lanes / len(units))
        for piece in range(self.lane, len(units) * parts, self.lanes):
            unit, part = divmod(piece, parts)
            for row, reference in enumerate(self.source.references(units[order[unit]], self.skipped)):
                if row % parts == part:
                    yield reference

    def _shuffled(self) -> Iterator[Any]:
        """Pass after pass; within one, the next row is drawn among `buffer` of them."""
        empty = 0
        while True:
            rng = np.random.default_rng((DRAW, *self.seed, self.passes, self.lane))
            rows = self._pass(self.passes)
            self.passes += 1
            seen = False
            for reference in rows:
                seen = True
                self.waiting.append(reference)
                if len(self.waiting) > self.buffer:
                    yield self._drawn(rng)
            while self.waiting:
                yield self._drawn(rng)
            empty = 0 if seen else empty + 1
            if empty == EMPTY_PASSES:
                raise DatasetError(
                    f"{self.source.name} holds no usable row for one of {self.lanes} workers: "
                    "read it with fewer workers, or see the log for the rows that were skipped."
                )

    def _drawn(self, rng: np.random.Generator) -> Any:
        place = int(rng.integers(len(self.waiting)))
        self.waiting[place], self.waiting[-1] = self.waiting[-1], self.waiting[place]
        return self.waiting.pop()
