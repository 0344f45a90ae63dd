"""People in photographs with fitted SMPL poses, in the tar shards that 4D-Humans (HMR 2.0) is trained on.

On disk (shubham-goel/4D-Humans hmr2/datasets/image_dataset.py `load_tars_as_webdataset`, hmr2/configs/datasets_tar.yaml and
its issue 22; m-usamasaleem/annotation_files README): `hmr2_training_data/dataset_tars/<data set>/000000.tar` …, uncompressed.
Members that share a name up to the first dot of the last path component belong together (the WebDataset convention):

    <key>.jpg             (or .jpeg, .png) the whole picture
    <key>.data.pyd        a pickled list with one dict a person
    <key>.detection.npz   the detector's masks; not needed here

and the dict of a person holds, as numpy arrays,

    center         (2,) pixels, x right, y down
    scale          (2,) width and height of the person's box in units of 200 pixels (a single number in some sets)
    body_pose      (72,) axis-angle, radians, pelvis first, in the camera's frame (x right, y down, z away)
    has_body_pose  1 where the pose was fitted
    betas (10,), has_betas, keypoints_2d (44, 3), keypoints_3d (44, 4), personid, extra_info

The BEDLAM shards of TokenHMR (saidwivedi/TokenHMR bedlam dataset) have `pose_cam` in place of body_pose, no has_body_pose,
and pictures on their side where the key contains "closeup"; they are read as well.

The pickle is read by `pickles.py`, which calls no function. As HMR 2.0 does, the box is widened to 3:4 and its longer side
is the crop's, and people with fewer than five keypoints that were seen are left out.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from . import frames, pickles
from .faults import CorruptRow, DatasetError, Skipped
from .picture import SIDE, Box, Picture
from .templates import about_picture
from .triple import Triple

WHERE = "the training data of https://github.com/shubham-goel/4D-Humans"
PICTURES = ("jpg", "jpeg", "png")
ANNOTATION = "data.pyd"
FEWEST_KEYPOINTS = 5
TALLER = 4 / 3
"""Height to width of HMR 2.0's boxes (BBOX_SHAPE 192 × 256)."""
UNIT = 200.0
"""Pixels that `scale` counts."""


@dataclass(frozen=True, eq=False)
class Person:
    """One person of one picture: where the picture's bytes lie, the box, and the pose (72,) or wider."""

    file: Path
    key: str
    offset: int
    length: int
    box: Box
    pose: np.ndarray
    clockwise: bool


class PeopleInTars:
    """The people of all tar shards below `folder`; `widened` is the crop's side in sides of the person's box."""

    kind = "image"

    def __init__(
        self, folder: Path, widened: float = 1.0, size: int = SIDE, name: str | None = None, weight: float = 1.0
    ) -> None:
        self.name, self.weight, self.widened, self.size = name or folder.name, weight, widened, size
        self.folder = folder
        self.units: list[Path] = sorted(folder.rglob("*.tar")) if folder.is_dir() else []
        if not self.units:
            packed = next(iter(folder.rglob("*.tar.gz")), None) if folder.is_dir() else None
            hint = f"unpack {packed} first" if packed else f"get {WHERE}"
            raise DatasetError(f"{folder} holds no .tar shards; {hint}.")

    def references(self, unit: Path, skipped: Skipped) -> Iterator[Person]:
        """The people of one shard whose pose is known, in the order of the shard."""
        try:
            with tarfile.open(unit, "r:") as shard, unit.open("rb") as content:
                for key, members in self._groups(shard):
                    yield from self._people(unit, content, key, members, skipped)
                content.seek(shard.offset)
                if any(content.read(tarfile.BLOCKSIZE)):
                    raise CorruptRow(unit, f"byte {shard.offset}", "the shard is broken from here on")
        except CorruptRow as fault:
            skipped.note(self.name, fault)
        except (tarfile.TarError, OSError, EOFError) as error:
            skipped.note(self.name, CorruptRow(unit, "the rest", f"the shard cannot be read: {error}"))

    def _groups(self, shard: tarfile.TarFile) -> Iterator[tuple[str, dict[str, tarfile.TarInfo]]]:
        """Neighbouring members of one key, by the rest of their names."""
        key, members = "", {}
        while (member := shard.next()) is not None:
            parts = re.fullmatch(r"((?:.*/)?[^./]+)\.([^/]*)", member.name)
            if not member.isfile() or parts is None:
                continue
            if parts[1] != key and members:
                yield key, members
                members = {}
            key = parts[1]
            members[parts[2].lower()] = member
        if members:
            yield key, members

    def _people(
        self, unit: Path, content: BinaryIO, key: str, members: dict[str, tarfile.TarInfo], skipped: Skipped
    ) -> Iterator[Person]:
        picture = next((members[kind] for kind in PICTURES if kind in members), None)
        missing = ANNOTATION if ANNOTATION not in members else "jpg" if picture is None else None
        if missing or picture is None:
            skipped.note(self.name, CorruptRow(unit, key, f"it lacks {key}.{missing}"))
            return
        try:
            content.seek(members[ANNOTATION].offset_data)
            people = pickles.read(content.read(min(members[ANNOTATION].size, pickles.LARGEST + 1)))
            if not isinstance(people, list):
                raise ValueError(f"its annotation is a {type(people).__name__}, not a list")
        except ValueError as error:
            skipped.note(self.name, CorruptRow(unit, key, str(error)))
            return
        for number, person in enumerate(people):
            row = f"{key}#{number}"
            try:
                if not _usable(person):
                    skipped.leave_out(self.name)
                    continue
                box, pose = _box(person).scaled(self.widened), _pose(person)
                if fault := box.fault():
                    raise ValueError(fault)
            except (KeyError, TypeError, ValueError) as error:
                reason = f"it lacks {error.args[0]}" if isinstance(error, KeyError) else str(error)
                skipped.note(self.name, CorruptRow(unit, row, reason))
                continue
            clockwise = "pose_cam" in person and "closeup" in key
            yield Person(unit, row, picture.offset_data, picture.size, box, pose, clockwise)

    def read(self, reference: Person, rng: np.random.Generator) -> Triple:
        """One person with a question for their pose. Raises CorruptRow."""
        try:
            rotations = frames.from_camera(frames.rotations_of(reference.pose))
        except ValueError as error:
            raise CorruptRow(reference.file, reference.key, str(error)) from error
        picture = Picture(
            path=reference.file,
            offset=reference.offset,
            length=reference.length,
            box=reference.box,
            size=self.size,
            clockwise=reference.clockwise,
        )
        key = f"{reference.file.relative_to(self.folder).as_posix()}:{reference.key}"
        return Triple((about_picture(rng),), picture, rotations, self.name, key)


def _usable(person: Any) -> bool:
    """Whether the pose was fitted and enough of the person was seen."""
    if not isinstance(person, dict):
        raise TypeError(f"it is a {type(person).__name__}, not a dict")
    if "pose_cam" not in person and not float(np.asarray(person["has_body_pose"]).item()) > 0:
        return False
    points = np.asarray(person.get("keypoints_2d", np.empty(0)))
    return points.ndim != 2 or points.shape[1] != 3 or int((points[:, 2] > 0).sum()) >= FEWEST_KEYPOINTS


def _pose(person: dict[str, Any]) -> np.ndarray:
    pose = np.asarray(person["pose_cam" if "pose_cam" in person else "body_pose"]).reshape(-1)
    frames.rotations_of(pose)  # says what is wrong with it
    return pose.astype(np.float32)


def _box(person: dict[str, Any]) -> Box:
    """The square around the person's box, as HMR 2.0 cuts it."""
    center = np.asarray(person["center"], dtype=np.float64).reshape(-1)
    scale = np.asarray(person["scale"], dtype=np.float64).reshape(-1)
    if center.size != 2 or scale.size not in (1, 2):
        raise ValueError(f"center has {center.size} numbers and scale {scale.size}; 2 and 2 are needed")
    side = scale[0] if scale.size == 1 else max(scale[1], TALLER * scale[0])
    return Box(float(center[0]), float(center[1]), float(side) * UNIT)
