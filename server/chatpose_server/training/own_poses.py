"""Your own poses with their sentences, as Mini is taught them: a JSONL of triples, or a folder of poses.

A folder holds, directly in it, any of

- `.jsonl`: a line each, `{"text": "a fencer on guard", "pose": {…}}`, as `datasets/triples.py` has them;
- `.json`: a pose, a list of poses, or an object with `poses`, as Blender and the command line write them; the sentences stand in a
  `.txt` of the same name, a line each, or inside, as `text` (one, or a list) of the object or of each pose.

Lines with the same pose are one pose with several sentences. Poses with the same first sentence are versions of one pose. Poses
keep their heading: what was taught comes back as it was.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..conversation import world_rotations
from ..errors import ModelError
from ..protocol import Pose, ProtocolError, parse_json

log = logging.getLogger(__name__)

KINDS = (".json", ".jsonl")
INSIDE = ("text", "texts", "sentences", "prompt")
"""Where sentences may stand in an object of JSON."""
SAME = 1e-4
"""Matrices whose numbers differ by less are one pose."""
HOW = 'Each pose needs a sentence: in a .txt of the same name, a line each, or as "text" beside the pose.'


@dataclass(frozen=True)
class OwnPose:
    """A pose with what people say when they mean it: `versions` (n, 24, 3, 3) in the world frame, the first is the one meant."""

    sentences: tuple[str, ...]
    versions: np.ndarray


def read(source: Path, versions: int) -> list[OwnPose]:
    """The poses of a .jsonl, of a .json or of a folder, with at most so many versions each. Raises ModelError."""
    if not source.exists():
        raise ModelError(f"There is no {source}; give a folder of poses with sentences, or one .jsonl.")
    files = [source] if source.is_file() else sorted(path for path in source.iterdir() if path.suffix.lower() in KINDS)
    if source.is_file() and source.suffix.lower() not in KINDS:
        raise ModelError(f"{source} is neither .json nor .jsonl; give a folder of poses with sentences, or one .jsonl.")
    rows = [row for path in files for row in _rows(path)]
    if not rows:
        raise ModelError(f"{source} holds no pose: there is no .json or .jsonl with one directly in it. {HOW}")
    return _versions(_merged(rows), versions)


Row = tuple[tuple[str, ...], np.ndarray]
"""Sentences and the rotations (24, 3, 3) that they mean."""


def _rows(path: Path) -> Iterator[Row]:
    if path.suffix.lower() == ".json":
        yield from _of_json(path)
        return
    for number, line in enumerate(_bytes(path).splitlines(), 1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        value = _parsed(line, where)
        if not isinstance(value, Mapping):
            raise ModelError(f'{where}: it is no JSON object; a line is {{"text": "…", "pose": {{…}}}}.')
        if value.get("pose") is None and value.get("reply"):
            log.warning("%s has no pose, so it is passed over", where)
            continue
        yield _row(value, (), where)


def _of_json(path: Path) -> Iterator[Row]:
    value = _parsed(_bytes(path), str(path))
    beside = path.with_suffix(".txt")
    sentences = _lines(beside) if beside.is_file() else ()
    if isinstance(value, Mapping) and "poses" in value:
        sentences = (*sentences, *_inside(value, str(path)))
        value = value["poses"]
    rows = value if isinstance(value, list) else [value]
    if not rows:
        raise ModelError(f"{path} holds no pose; remove it, or save one into it.")
    for number, row in enumerate(rows):
        yield _row(row, sentences, str(path) if len(rows) == 1 else f"{path}, pose {number}")


def _row(value: Any, sentences: Sequence[str], where: str) -> Row:
    """A pose, or an object with one under `pose`, and the sentences it brings beside those given. Raises ModelError."""
    inside = _inside(value, where) if isinstance(value, Mapping) else ()
    held = value["pose"] if isinstance(value, Mapping) and "pose" in value else value
    try:
        pose = Pose.from_json(held)
    except ProtocolError as error:
        raise ModelError(f"{where} cannot be taught: {error}") from error
    every = tuple(dict.fromkeys(filter(None, (" ".join(text.split()) for text in (*sentences, *inside)))))
    if not every:
        raise ModelError(f"{where} has no sentence. {HOW}")
    return every, world_rotations(pose).double().numpy()


def _inside(value: Mapping[str, Any], where: str) -> tuple[str, ...]:
    found: list[str] = []
    for key in INSIDE:
        texts = value.get(key) or []
        texts = [texts] if isinstance(texts, str) else texts
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise ModelError(f"{where}: {key} must be a sentence, or a list of sentences.")
        found += texts
    return tuple(found)


def _lines(path: Path) -> tuple[str, ...]:
    try:
        return tuple(_bytes(path).decode("utf-8-sig").splitlines())
    except UnicodeDecodeError as error:
        raise ModelError(f"{path} is no text in UTF-8: {error}") from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror or error}") from error


def _parsed(text: bytes, where: str) -> Any:
    try:
        return parse_json(text)
    except ProtocolError as error:
        raise ModelError(f"{where} cannot be used: {error}") from error


def _merged(rows: Sequence[Row]) -> list[Row]:
    """Rows of the same pose as one."""
    found: list[Row] = []
    for sentences, rotations in rows:
        for place, (known, other) in enumerate(found):
            if np.abs(other - rotations).max() < SAME:
                found[place] = (tuple(dict.fromkeys((*known, *sentences))), other)
                break
        else:
            found.append((sentences, rotations))
    return found


def _versions(rows: Sequence[Row], most: int) -> list[OwnPose]:
    """Poses with the same first sentence as versions of one; of too many, some from beginning to end."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[0][0].casefold(), []).append(row)
    poses = []
    for group in groups.values():
        kept = [group[place] for place in np.linspace(0, len(group) - 1, min(most, len(group))).round().astype(int)]
        if len(kept) < len(group):
            log.warning("%d poses have the sentence %r; %d of them are kept", len(group), group[0][0][0], len(kept))
        sentences = dict.fromkeys(text for texts, _ in group for text in texts)
        poses.append(OwnPose(tuple(sentences), np.stack([rotations for _, rotations in kept])))
    return poses
