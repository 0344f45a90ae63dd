"""Questions and answers about pictures (VQA), in the JSON that LLaVA is tuned on: llava_v1_5_mix665k.json and its like.

On disk (haotian-liu/LLaVA docs/Finetune_Custom_Data.md, docs/Data.md, llava/train/train.py): one JSON list of

    {"id": "000000033471", "image": "coco/train2017/000000033471.jpg",
     "conversations": [{"from": "human", "value": "<image>\\nWhat are the colors of the bus?"}, {"from": "gpt", "value": "…"}, …]}

`image` is relative to the folder that holds coco/, gqa/, ocr_vqa/, textvqa/ and vg/; rows without it are talk alone.
`<image>` stands at the beginning or the end of a question and only says that there is a picture. ChatPose was trained on the
rows with a picture from coco, gqa and vg (yfeng95/PoseGPT utils/vqa_dataset.py): give `folders=("coco", "gqa", "vg")` for
the same. A conversation that opens with the assistant loses that opening, as in LLaVA's trainer.
"""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .faults import CorruptRow, DatasetError, Skipped
from .packed import Packed
from .picture import Picture
from .triple import POSE, Triple, Turn

log = logging.getLogger(__name__)

WHERE = "https://huggingface.co/datasets/liuhaotian/LLaVA-Instruct-150K"
TAG = "<image>"
SPACE = " \t\r\n"


class LlavaInstruct:
    """The conversations of one `file`, their pictures below `images`; `folders` limits it to pictures from these."""

    kind = "vqa"

    def __init__(
        self,
        file: Path,
        images: Path | None = None,
        folders: Sequence[str] = (),
        name: str | None = None,
        weight: float = 1.0,
    ) -> None:
        self.file, self.images, self.name, self.weight = file, images, name or file.stem, weight
        try:
            text = file.read_text(encoding="utf-8")
        except FileNotFoundError:
            raise DatasetError(f"There is no {file}; get it from {WHERE}.") from None
        except (OSError, UnicodeDecodeError) as error:
            raise DatasetError(f"{file} cannot be read: {error}") from error
        self.rows = Packed(_rows(text, file))
        self.left_out: Counter[str] = Counter()
        self.units = np.array(list(self._usable(tuple(folders))), dtype=np.int64)
        for folder, count in self.left_out.items():
            if folder and (not folders or folder in folders):
                log.warning("%s: %d rows are left out, for %s/%s is not there", self.name, count, images, folder)
        if not len(self.units):
            raise DatasetError(
                f"{file} has no row that can be used: download its pictures, and give the folder that holds coco/."
            )

    def _usable(self, folders: tuple[str, ...]) -> Iterator[int]:
        """Rows whose folder of pictures is wanted and there; what is wrong with a row itself is said when it is read."""
        there: dict[str, bool] = {}
        for index in range(len(self.rows)):
            row = self.rows[index]
            image = row.get("image") if isinstance(row, dict) else ""
            if image is None:
                if not folders:
                    yield index
                continue
            if not isinstance(image, str) or not image:
                yield index
                continue
            top = image.partition("/")[0] if "/" in image else "."
            if top not in there:
                there[top] = self.images is not None and (self.images / top).is_dir()
            if there[top] and (not folders or top in folders):
                yield index
            else:
                self.left_out[top] += 1

    def references(self, unit: int, skipped: Skipped) -> Iterator[int]:
        """A conversation is a row."""
        yield int(unit)

    def read(self, reference: int, rng: np.random.Generator) -> Triple:
        """One conversation. Raises CorruptRow."""
        row = self.rows[reference]
        number = f"{reference} (id {row.get('id')})" if isinstance(row, dict) else reference
        try:
            turns = tuple(_turns(row))
            image = row.get("image")
            if image is not None and (not isinstance(image, str) or not image):
                raise ValueError(f"image is {str(image)[:80]!r}, not a path")
        except ValueError as error:
            raise CorruptRow(self.file, number, str(error)) from error
        picture = None if image is None or self.images is None else Picture(self.images / image, upright=True)
        return Triple(turns, picture, None, self.name, f"{self.file.name}:{number}")


def _rows(text: str, file: Path) -> Iterator[bytes]:
    """The items of a JSON list, each still as text: a gigabyte of it would be several as Python objects."""
    decoder = json.JSONDecoder()

    def skip(place: int) -> int:
        while place < len(text) and text[place] in SPACE:
            place += 1
        return place

    place = skip(0)
    if text[place : place + 1] != "[":
        raise DatasetError(f"{file} must be a JSON list of conversations; get it from {WHERE}.")
    place = skip(place + 1)
    number = 0
    while text[place : place + 1] != "]":
        try:
            _, end = decoder.raw_decode(text, place)
        except (ValueError, RecursionError) as error:
            raise DatasetError(
                f"{file} is broken in row {number}, at character {place}; download it again: {error}"
            ) from error
        yield text[place:end].encode()
        number += 1
        place = skip(end)
        if text[place : place + 1] == ",":
            place = skip(place + 1)
        elif text[place : place + 1] != "]":
            raise DatasetError(f"{file} breaks off after row {number - 1}; download it again.")


def _turns(row: Any) -> Iterator[Turn]:
    """Questions with their answers. Raises ValueError."""
    if not isinstance(row, dict) or not isinstance(row.get("conversations"), list):
        raise ValueError("it has no list of conversations")
    said = [_said(item) for item in row["conversations"]]
    if said and said[0][0] == "gpt":
        said = said[1:]
    if not said or len(said) % 2:
        raise ValueError(f"it has {len(said)} turns; a question and an answer are needed each time")
    for (asker, question), (answerer, answer) in zip(said[::2], said[1::2], strict=True):
        if (asker, answerer) != ("human", "gpt"):
            raise ValueError("human and gpt do not take turns")
        question = question.replace(TAG, "").strip()
        if not question or not answer.strip():
            raise ValueError("a question or an answer is empty")
        if POSE in answer:
            raise ValueError(f"an answer holds {POSE}")
        yield Turn(question, answer.strip())
    if row.get("image") is None and any(TAG in text for _, text in said):
        raise ValueError(f"a question holds {TAG}, but there is no image")


def _said(item: Any) -> tuple[str, str]:
    if not isinstance(item, dict) or item.get("from") not in ("human", "gpt") or not isinstance(item.get("value"), str):
        raise ValueError('a turn must be {"from": "human" or "gpt", "value": text}')
    return item["from"], item["value"]
