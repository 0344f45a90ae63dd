"""Predictions asked of a model: a row's prompt and images in, its pose out, kept in a file where that is wanted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TextIO

from .. import files
from ..engine import Engine
from ..protocol import Message, PoseMade, ProtocolError, Request, Words
from .rows import Row, RowError

QUESTION = "Can you give the SMPL pose of this person?"
"""Asked about images that come without a prompt."""


def check_questions(rows: Sequence[Row]) -> None:
    """Raises RowError for a row that asks nothing."""
    silent = next((row for row in rows if not row.prompt.strip() and not row.images), None)
    if silent is not None:
        raise RowError(
            f"The row {silent.id!r} has no prompt and no images to ask a model about; give --predictions FILE.jsonl."
        )


def predict(engine: Engine, rows: Sequence[Row], keep: TextIO | None = None) -> Iterator[Row]:
    """Ask the model each row; the last pose of a reply counts. Raises RowError for a row that it refuses."""
    for row in rows:
        question = row.prompt.strip() or QUESTION
        message = Message("user", question, tuple(files.data_url(image) for image in row.images))
        words: list[str] = []
        pose = None
        try:
            for event in engine.reply(Request((message,), always=True)):
                if isinstance(event, PoseMade):
                    pose = event.pose
                elif isinstance(event, Words):
                    words.append(event.text)
        except ProtocolError as error:
            raise RowError(f"The row {row.id!r} cannot be asked: {error}") from error
        if keep is not None:
            kept = {"id": row.id, "reply": "".join(words), "pose": None if pose is None else pose.to_json()}
            keep.write(json.dumps(kept) + "\n")
            keep.flush()
        yield Row(row.id, pose=pose, frame=None if pose is None else pose.frame)
