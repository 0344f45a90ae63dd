"""The files of an evaluation: JSON Lines of truth and of predictions, matched by id, each row with joints, a pose or both.

A row is `{"id", "joints": [[x, y, z], …] in metres, root first, "pose": pose JSON}`; a row of truth may add `subset`,
`prompt`, `images` or `image` (paths from the file's folder) and `frame`, which is that of its joints.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from ..errors import ModelError
from ..protocol import FRAMES, Frame, Pose, ProtocolError, parse_json
from .metrics import Array

Kind = Literal["truth", "prediction"]
SHOWN = 5
"""So many ids are named when something is wrong with many rows."""


class RowError(ModelError):
    """A file of an evaluation cannot be used; the message names the file, the row and what to change."""


@dataclass(frozen=True, eq=False)
class Row:
    """One row: `joints` (J, 3) in metres, in `frame` where that is known. A prediction with neither is unanswered."""

    id: str
    joints: Array | None = None
    pose: Pose | None = None
    frame: Frame | None = None
    subset: str | None = None
    prompt: str = ""
    images: tuple[Path, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether there is anything to compare."""
        return self.joints is not None or self.pose is not None


@dataclass(frozen=True, eq=False)
class Pair:
    """What is true of a row, and what was predicted."""

    truth: Row
    prediction: Row


def read_rows(path: Path, kind: Kind) -> list[Row]:
    """Read a JSON Lines file. Raises RowError for what cannot be read, and for an id that comes twice."""
    rows = [read_row(value, f"{path}, line {number}", kind, path.parent) for number, value in _lines(path)]
    if not rows:
        raise RowError(f"{path} holds no rows.")
    return unique(rows, str(path))


def read_row(value: object, where: str, kind: Kind, folder: Path) -> Row:
    """One row; images are looked for from the folder. Raises RowError."""
    if not isinstance(value, Mapping):
        raise RowError(f'{where}: a row must be an object {{"id", "joints", "pose"}}.')
    id_ = value.get("id")
    if not isinstance(id_, str | int) or isinstance(id_, bool) or id_ == "":
        raise RowError(f"{where}: a row needs an id, a text or a whole number.")
    if "joints" not in value and "pose" not in value:
        raise RowError(f"{where}: the row {id_!r} has neither joints nor a pose.")
    joints, pose = value.get("joints"), value.get("pose")
    if kind == "truth" and joints is None and pose is None:
        raise RowError(f"{where}: the row {id_!r} has neither joints nor a pose.")
    frame = value.get("frame")
    if frame is not None and frame not in FRAMES:
        raise RowError(f'{where}: frame must be "world" or "camera".')
    try:
        read = None if pose is None else Pose.from_json(pose)
    except ProtocolError as error:
        raise RowError(f"{where}: {error}") from error
    return Row(
        id=str(id_),
        joints=None if joints is None else read_joints(joints, where),
        pose=read,
        frame=frame or (read.frame if read else None),
        subset=_text(value, "subset", where),
        prompt=_text(value, "prompt", where) or "",
        images=tuple(folder / image for image in _images(value, where)),
    )


def read_joints(value: object, where: str) -> Array:
    """Joints (J, 3) from lists of numbers. Raises RowError."""
    try:
        joints = np.asarray(value)
    except (ValueError, OverflowError):
        joints = np.empty((0, 3))
    if joints.ndim != 2 or joints.shape[-1] != 3 or not len(joints) or joints.dtype.kind not in "if":
        raise RowError(f"{where}: joints must be a list of [x, y, z] in metres.")
    if not np.isfinite(joints).all():
        raise RowError(f"{where}: joints must be finite numbers.")
    return joints.astype(np.float64)


def unique(rows: Sequence[Row], where: str) -> list[Row]:
    """The rows, once it is known that no id comes twice. Raises RowError."""
    seen: set[str] = set()
    twice = dict.fromkeys(row.id for row in rows if row.id in seen or seen.add(row.id))
    if twice:
        raise RowError(f"{where}: {_named(twice)} more than once; a row is known by its id, so it must be its own.")
    return list(rows)


def match(truth: Sequence[Row], predictions: Sequence[Row]) -> list[Pair]:
    """Each true row with what was predicted for it, in the order of the truth. Raises RowError unless the ids are the same."""
    predicted = {row.id: row for row in predictions}
    missing = [row.id for row in truth if row.id not in predicted]
    if missing:
        raise RowError(f'The predictions lack {_named(missing)}; a row without an answer is {{"id": …, "pose": null}}.')
    known = {row.id for row in truth}
    unknown = [row.id for row in predictions if row.id not in known]
    if unknown:
        raise RowError(f"The predictions have {_named(unknown)}, of which the truth knows nothing.")
    return [Pair(row, predicted[row.id]) for row in truth]


def _lines(path: Path) -> Iterator[tuple[int, Any]]:
    try:
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    try:
                        yield number, parse_json(line)
                    except ProtocolError as error:
                        raise RowError(f"{path}, line {number}: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise RowError(f"{path} cannot be read: {error}") from error


def _text(value: Mapping[str, Any], name: str, where: str) -> str | None:
    text = value.get(name)
    if text is not None and not isinstance(text, str):
        raise RowError(f"{where}: {name} must be a text.")
    return text or None


def _images(value: Mapping[str, Any], where: str) -> Sequence[str]:
    images = value.get("images") or []
    if isinstance(value.get("image"), str):
        images = [value["image"]]
    if not isinstance(images, list) or not all(isinstance(image, str) for image in images):
        raise RowError(f"{where}: images must be a list of paths.")
    return images


def _named(ids: Iterable[str]) -> str:
    names = list(ids)
    shown = ", ".join(map(repr, names[:SHOWN]))
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return f"the id{'s' if len(names) > 1 else ''} {shown}{more}"
