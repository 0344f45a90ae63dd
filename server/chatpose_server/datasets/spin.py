"""People in photographs with SMPL poses, in the .npz that SPIN introduced: 3DPW, Human3.6M, MPI-INF-3DHP, BEDLAM, AGORA.

On disk (nkolot/SPIN datasets/base_dataset.py and datasets/preprocess/pw3d.py), one row a person:

    imgname   (N,) strings, relative to the folder of pictures, such as imageFiles/downtown_arguing_00/image_00000.jpg
    center    (N, 2) pixels, x right, y down
    scale     (N,) the side of the person's square in units of 200 pixels
    pose      (N, 72) axis-angle, radians, pelvis first, in the camera's frame (x right, y down, z away)
    shape     (N, 10)
    has_smpl  (N,) 1 where pose and shape are known; left out: all are
    part, openpose, S, gender, maskname, partname: not needed here

Two relatives are recognised by their keys:

- BEDLAM (pixelite1201/BEDLAM data_processing/ReadMe.md, train/dataset/dataset.py): `pose_cam` in place of pose, (N, 72) SMPL or
  (N, 165) SMPL-X, of which the 22 joints of the body are taken. The pictures of its close-up scenes lie on their side; give
  `clockwise=True`, or leave it out and the file's name decides.
- 4D-Humans and ProHMR (hmr2/datasets/image_dataset.py, prohmr preprocess_3dpw): `body_pose`, `has_body_pose`, and `scale` in
  pixels, (N,) or (N, 2).

SPIN's own h36m_train.npz and mpi_inf_3dhp_train.npz, as its script writes them, hold no poses; those are licensed apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from . import frames
from .amass import UNREADABLE
from .faults import CorruptRow, DatasetError, Skipped
from .picture import SIDE, Box, Picture
from .templates import about_picture
from .triple import Triple

POSES = {"pose": ("has_smpl", 200.0), "pose_cam": ("has_smpl", 200.0), "body_pose": ("has_body_pose", 1.0)}
"""The key of the poses -> the key that says which are known, and the pixels that `scale` counts."""
NOT_TURNED = "20221017_1_250_batch01hand_closeup"
"""A scene whose file is called a close-up although BEDLAM's own loader does not turn it (train/core/config.py)."""
TRIED = 64


class PeopleInFolders:
    """The rows of one `file` with a known pose, their pictures below `images`.

    `widened` is the crop's side in sides of the person's square.
    """

    kind = "image"

    def __init__(
        self,
        file: Path,
        images: Path,
        widened: float = 1.0,
        size: int = SIDE,
        clockwise: bool | None = None,
        name: str | None = None,
        weight: float = 1.0,
    ) -> None:
        self.file, self.images, self.widened, self.size = file, images, widened, size
        self.name, self.weight = name or file.stem, weight
        self.clockwise = "closeup" in file.name and not file.name.startswith(NOT_TURNED)
        if clockwise is not None:
            self.clockwise = clockwise
        try:
            with np.load(file) as archive:
                self._read(archive)
        except FileNotFoundError:
            raise DatasetError(f"There is no {file}; see docs/datasets.md for where to get it.") from None
        except UNREADABLE as error:
            raise DatasetError(f"{file} cannot be read as .npz without pickled objects: {error}") from error
        self._check_images()

    def _read(self, archive: np.lib.npyio.NpzFile) -> None:
        key = next((key for key in ("pose_cam", "pose", "body_pose") if key in archive), None)
        missing = [name for name in ("imgname", "center", "scale") if name not in archive]
        if key is None:
            missing.append("pose (or pose_cam, body_pose)")
        if key is None or missing:
            raise DatasetError(f"{self.file} lacks {', '.join(missing)}; it must hold SPIN's keys (docs/datasets.md).")
        known, pixels = POSES[key]
        names = archive["imgname"]
        self.names: np.ndarray = names if names.dtype.kind == "S" else np.char.encode(names.astype(str), "utf-8")
        count = len(self.names)
        self.center = archive["center"].astype(np.float32).reshape(len(archive["center"]), -1)
        scale = archive["scale"].astype(np.float32)
        self.side = pixels * scale.reshape(len(scale), -1).max(axis=1) if len(scale) else scale
        self.pose = archive[key].reshape(len(archive[key]), -1).astype(np.float32)
        has = archive[known] if known in archive else np.ones(count)
        for what, rows in (("center", self.center), ("scale", self.side), (key, self.pose), (known, has)):
            if len(rows) != count:
                raise DatasetError(f"{self.file}: imgname has {count} rows, {what} {len(rows)}.")
        if self.center.shape[1] != 2 or self.pose.shape[1] not in frames.WIDTHS:
            shapes = f"center {self.center.shape}, {key} {self.pose.shape}"
            raise DatasetError(f"{self.file} has {shapes}; (N, 2) and (N, 72) are needed.")
        self.units: np.ndarray = np.flatnonzero(np.asarray(has, dtype=np.float32).reshape(count) > 0)
        self.left_out = count - len(self.units)
        if not len(self.units):
            raise DatasetError(f"{self.file} holds no row with a known pose ({known} is 0 everywhere).")

    def _check_images(self) -> None:
        """That some of the pictures are there at all."""
        tried: Sequence[int] = self.units[:: max(1, len(self.units) // TRIED)].tolist()
        if not any(self._path(row).is_file() for row in tried):
            raise DatasetError(
                f"None of the pictures of {self.file.name} is there, such as {self._path(tried[0])}; "
                "give the folder that imgname is relative to."
            )

    def _path(self, row: int) -> Path:
        return self.images / bytes(self.names[row]).decode("utf-8", "replace")

    def references(self, unit: int, skipped: Skipped) -> Iterator[int]:
        """A person is a row."""
        yield int(unit)

    def read(self, reference: int, rng: np.random.Generator) -> Triple:
        """One person with a question for their pose. Raises CorruptRow."""
        x, y = (float(number) for number in self.center[reference])
        box = Box(x, y, float(self.side[reference])).scaled(self.widened)
        try:
            if fault := box.fault():
                raise ValueError(fault)
            rotations = frames.from_camera(frames.rotations_of(self.pose[reference]))
        except ValueError as error:
            raise CorruptRow(self.file, reference, str(error)) from error
        # OpenCV, which these files were made with, turns a picture by its EXIF tag.
        picture = Picture(
            self._path(reference), box=box, size=self.size, clockwise=self.clockwise, upright=not self.clockwise
        )
        return Triple((about_picture(rng),), picture, rotations, self.name, f"{self.file.name}:{reference}")
