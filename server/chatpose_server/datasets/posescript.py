"""PoseScript: sentences that people and a program wrote of poses in AMASS.

On disk (naver/posescript, src/text2pose/config.py, data.py and utils.py; CC BY-NC-SA 4.0), the second release of 2023:

    ids_2_dataset_sequence_and_frame_index_100k.json   {"607": ["AMASS", "CMU/13/13_18_poses.npz", 1203], …}
    posescript_human_6293.json                         {"607": ["The person stands …"], …}
    posescript_auto_100k.json                          {"607": ["…", "…", "…"], …}
    train_ids_100k.json, val_ids_100k.json, test_ids_100k.json   [607, …]

and the first of 2022, which the authors of ChatPose trained on (yfeng95/PoseGPT utils/posescript_dataset.py):
`ids_2_dataset_sequence_and_frame_index.json`, `human6293.json` {"607": "The person …"}, `automatic_A.json` … `automatic_F.json`,
`train_ids.json`. The poses themselves are in AMASS (`amass.py`), in "SMPL+H G" and under its old folder names.

A caption is drawn as ChatPose draws it: one of the program's, or where a person wrote one, either with equal chance. Poses
come in ChatPose's frame, heading removed.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np

from ..protocol import ProtocolError, parse_json
from . import amass
from .faults import CorruptRow, DatasetError, Skipped
from .packed import Packed
from .templates import about_text
from .triple import Triple

log = logging.getLogger(__name__)

WHERE = "https://download.europe.naverlabs.com/ComputerVision/PoseScript/posescript_release_v2.zip"
INDEX = ("ids_2_dataset_sequence_and_frame_index_100k.json", "ids_2_dataset_sequence_and_frame_index.json")
CAPTIONS = {
    "human": ("posescript_human_*.json", "human[0-9]*.json"),
    "automatic": ("posescript_auto_*.json", "automatic_[A-Z].json"),
}


class PoseScript:
    """The poses of one split that have a caption and whose sequence is in AMASS.

    `folder` holds the release's JSON files, `root` is AMASS; `texts` says which captions to take, "human" and "automatic".
    """

    kind = "text"

    def __init__(
        self,
        folder: Path,
        root: Path,
        split: Literal["train", "val", "test"] = "train",
        texts: Sequence[str] = ("human", "automatic"),
        name: str = "posescript",
        weight: float = 1.0,
    ) -> None:
        self.folder, self.root, self.name, self.weight = folder, root, name, weight
        if not folder.is_dir():
            raise DatasetError(f"There is no folder {folder}; unpack PoseScript there: {WHERE}")
        if not root.is_dir():
            raise DatasetError(f"There is no folder {root}; PoseScript's poses are in AMASS: {amass.WHERE}")
        self.index = _first(folder, INDEX)
        release = "_100k" if self.index.name.endswith("_100k.json") else ""
        sequences = _object(self.index)
        ids = _read(_first(folder, (f"{split}_ids{release}.json",)))
        if not isinstance(ids, list):
            raise DatasetError(f"{split}_ids{release}.json must be a list of pose numbers.")
        captions = {kind: _captions(folder, CAPTIONS[kind]) for kind in texts if kind in CAPTIONS}
        if not captions:
            raise DatasetError('texts must name "human", "automatic" or both.')
        self.left_out: Counter[str] = Counter()
        self.rows = Packed.of(self._rows([str(number) for number in ids], sequences, captions))
        for subset, count in self.left_out.items():
            log.warning(
                "%s: %d poses are left out, for %s lacks %s; get it from %s", name, count, root, subset, amass.WHERE
            )
        if not self.sequences:
            raise DatasetError(f"None of PoseScript's sequences is in {root}; download AMASS from {amass.WHERE}.")

    def _rows(
        self, ids: list[str], sequences: dict[str, Any], captions: dict[str, dict[str, list[Any]]]
    ) -> Iterator[Any]:
        """[id, the sequence's path, frame, human captions, automatic captions], or the fault in place of the path."""
        found: dict[str, Path | None] = {}
        self.sequences = 0
        for number in ids:
            texts = [captions.get(kind, {}).get(number, []) for kind in ("human", "automatic")]
            if not any(texts):
                continue
            entry = sequences.get(number)
            if not (isinstance(entry, list) and len(entry) == 3 and isinstance(entry[1], str)):
                yield [number, None, f"{self.index.name} holds {str(entry)[:80]} for it", [], []]
                continue
            _, sequence, frame = entry
            if sequence not in found:
                found[sequence] = amass.find(self.root, sequence)
                self.sequences += found[sequence] is not None
            path = found[sequence]
            if path is None:
                self.left_out[sequence.partition("/")[0]] += 1
                continue
            yield [number, str(path), frame, *texts]

    @property
    def units(self) -> range:
        """The poses."""
        return range(len(self.rows))

    def references(self, unit: int, skipped: Skipped) -> Iterator[int]:
        """A pose is a row."""
        yield unit

    def read(self, reference: int, rng: np.random.Generator) -> Triple:
        """One pose with one of its captions. Raises CorruptRow."""
        number, path, frame, human, automatic = self.rows[reference]
        if path is None:
            raise CorruptRow(self.index, number, frame)
        if not isinstance(frame, int) or isinstance(frame, bool):
            raise CorruptRow(self.index, number, f"its frame is {frame!r}, not a whole number")
        texts = human if human and (not automatic or rng.random() < 0.5) else automatic
        caption = texts[int(rng.integers(len(texts)))]
        if not isinstance(caption, str) or not caption.strip():
            raise CorruptRow(self.folder, number, "a caption is empty or no text")
        rotations = amass.pose_of(Path(path), frame)
        return Triple((about_text(caption, rng),), None, rotations, self.name, f"{self.index.name}:{number}")


def _first(folder: Path, names: Sequence[str]) -> Path:
    for name in names:
        if (folder / name).is_file():
            return folder / name
    raise DatasetError(f"{folder} lacks {' (or '.join(names)}{')' * (len(names) - 1)}; it is part of {WHERE}")


def _captions(folder: Path, patterns: Sequence[str]) -> dict[str, list[Any]]:
    """All captions of one kind, by pose number; of several human files, the one with the most."""
    for pattern in patterns:
        files = sorted(folder.glob(pattern), key=lambda file: int("0" + "".join(re.findall(r"\d", file.stem))))
        if not files:
            continue
        captions: dict[str, list[Any]] = {}
        for file in files if "auto" in pattern else files[-1:]:
            for number, value in _object(file).items():
                captions.setdefault(number, []).extend(value if isinstance(value, list) else [value])
        return captions
    raise DatasetError(f"{folder} lacks {' (or '.join(patterns)}{')' * (len(patterns) - 1)}; it is part of {WHERE}")


def _read(file: Path) -> Any:
    try:
        return parse_json(file.read_bytes())
    except (OSError, ProtocolError) as error:
        raise DatasetError(f"{file} cannot be read; unpack it again from {WHERE}: {error}") from error


def _object(file: Path) -> dict[str, Any]:
    value = _read(file)
    if not isinstance(value, dict):
        raise DatasetError(f"{file} must be a JSON object, keyed by pose number; unpack it again from {WHERE}")
    return value
