"""Your own examples, as Blender exports them: a JSONL file of sentence, picture, pose and reply.

On disk, a line each, in UTF-8:

    {"text": "a fencer on guard", "image": "fencer.png", "pose": {…}, "reply": "On guard, <pose>."}

    text    what is typed; may be left out beside a picture with a pose (a question is then made up)
    image   a path relative to the file's folder, or a data URL; may be left out
    pose    a pose as in the protocol (DESIGN.md): global_orient, body_pose, frame "world" (y up) or "camera"; may be left out
    poses   several in place of one, a list: the reply then holds as many `<pose>`, in the same order (two people in a picture,
            or the steps of a movement)
    reply   what is answered, `<pose>` where the pose goes; without that mark the pose follows the words, and without a reply
            one is made up. Where there is no pose, the reply must be there and hold no mark.

`id` is kept as the row's name, other keys are passed over. Poses come in ChatPose's frame. Those in the world frame without
a picture lose their heading, as all text data do (give `heading=True` to keep it); beside a picture nothing is lost, and the
world frame is that of a camera which looks at the front.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ..images import read_data_url
from ..protocol import Pose, ProtocolError, parse_json
from . import frames
from .faults import CorruptRow, DatasetError, Skipped
from .picture import Picture
from .templates import ANSWERS, about_picture, one_of
from .triple import POSE, Triple, Turn


class Triples:
    """The lines of one file; `kind` is what they are drawn as."""

    def __init__(
        self,
        file: Path,
        heading: bool = False,
        name: str | None = None,
        weight: float = 1.0,
        kind: str = "triples",
    ) -> None:
        self.file, self.heading, self.name, self.weight, self.kind = file, heading, name or file.stem, weight, kind
        try:
            with file.open("rb") as lines:
                starts, place = [], 0
                for number, line in enumerate(lines, 1):
                    if line.strip():
                        starts.append((number, place))
                    place += len(line)
        except OSError as error:
            raise DatasetError(f"{file} cannot be read: {error.strerror or error}") from error
        if not starts:
            raise DatasetError(f"{file} holds no line; export poses with sentences from Blender into it.")
        self.starts = np.array(starts, dtype=np.int64)

    @property
    def units(self) -> range:
        """The lines that are not empty."""
        return range(len(self.starts))

    def references(self, unit: int, skipped: Skipped) -> Iterator[int]:
        """A line is a row."""
        yield unit

    def read(self, reference: int, rng: np.random.Generator) -> Triple:
        """One example. Raises CorruptRow."""
        number, start = (int(value) for value in self.starts[reference])
        with self.file.open("rb") as lines:
            lines.seek(start)
            line = lines.readline()
        try:
            row = parse_json(line)
            if not isinstance(row, dict):
                raise ValueError("it is no JSON object")
            picture = self._picture(row.get("image"))
            poses = [self._rotations(pose, picture is not None) for pose in _poses(row)]
            turn = _turn(row, picture is not None, len(poses), rng)
        except (ValueError, OSError) as error:
            raise CorruptRow(self.file, number, str(error)) from error
        rotations = None if not poses else poses[0] if len(poses) == 1 else np.stack(poses)
        return Triple((turn,), picture, rotations, self.name, f"{self.file.name}:{row.get('id', number)}")

    def _picture(self, image: Any) -> Picture | None:
        if image is None or image == "":
            return None
        if not isinstance(image, str):
            raise ValueError("image must be a path or a data URL")
        if image.startswith("data:"):
            return Picture(opened=read_data_url(image, "image"))
        path = self.file.parent / image
        if not path.is_file():
            raise ValueError(f"there is no picture {path}")
        return Picture(path, upright=True)

    def _rotations(self, value: Any, beside_picture: bool) -> np.ndarray:
        """(24, 3, 3) in ChatPose's frame."""
        pose = Pose.from_json(value)
        rotations = frames.rotations_of(np.array([pose.global_orient, *pose.body_pose]))
        if pose.frame == "camera" and (beside_picture or self.heading):
            return frames.from_camera(rotations)
        if beside_picture or self.heading:
            return frames.flipped(rotations)
        return frames.from_y_up(frames.flipped(rotations) if pose.frame == "camera" else rotations)


def _poses(row: dict[str, Any]) -> list[Any]:
    """The poses of a row as they stand in it. Raises ProtocolError."""
    several = row.get("poses")
    if several is None:
        return [] if row.get("pose") is None else [row["pose"]]
    if row.get("pose") is not None:
        raise ProtocolError("it has both pose and poses; put all into poses")
    if not isinstance(several, list):
        raise ProtocolError("poses must be a list of poses")
    return several


def _turn(row: dict[str, Any], pictured: bool, posed: int, rng: np.random.Generator) -> Turn:
    """Question and answer of a row. Raises ProtocolError, a ValueError, that says what is missing."""
    text, reply = row.get("text") or "", row.get("reply") or ""
    if not isinstance(text, str) or not isinstance(reply, str):
        raise ProtocolError("text and reply must be strings")
    text, reply = text.strip(), reply.strip()
    if not text:
        if not (pictured and posed):
            raise ProtocolError("it lacks text")
        text = about_picture(rng).question
    marks = reply.count(POSE)
    if not posed:
        if not reply or marks:
            raise ProtocolError(
                f"its reply holds {POSE}, but there is no pose" if marks else "it has neither pose nor reply"
            )
        return Turn(text, reply)
    if marks != posed and (marks or posed > 1):
        raise ProtocolError(f"its reply holds {POSE} {marks} times, and it has {posed} pose{'s' if posed > 1 else ''}")
    if not reply or reply == POSE:
        return Turn(text, one_of(ANSWERS, rng))
    return Turn(text, reply if marks else f"{reply} {POSE}")
