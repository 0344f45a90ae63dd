"""Many small JSON values in two numpy arrays, which worker processes share: Python objects would be copied into each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import numpy as np


class Packed:
    """A list of texts (UTF-8) whose bytes lie end to end."""

    def __init__(self, texts: Iterable[bytes]) -> None:
        buffer = bytearray()
        ends = [0]
        for text in texts:
            buffer += text
            ends.append(len(buffer))
        self._bytes = np.frombuffer(buffer, dtype=np.uint8)
        self._ends = np.array(ends, dtype=np.int64)

    @classmethod
    def of(cls, values: Iterable[object]) -> Packed:
        """Pack values that JSON can hold."""
        return cls(json.dumps(value, ensure_ascii=False).encode() for value in values)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, index: int) -> Any:
        """The value of row `index`. Raises ValueError where it is no JSON."""
        return json.loads(self._bytes[self._ends[index] : self._ends[index + 1]].tobytes())
