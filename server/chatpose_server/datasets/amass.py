"""AMASS: motion capture as SMPL-H poses, and sentences that our own captioner makes of them.

On disk (https://amass.is.tue.mpg.de, "SMPL+H G"; the keys as nghorbani/amass prints them, notebooks/01-AMASS_Visualization
and src/amass/data/prepare_data.py): `<root>/<data set>/<subject>/<sequence>_poses.npz` with

    poses            (N, 156) axis-angle, radians: pelvis, 21 joints of the body, 2 × 15 of the fingers; z up
    trans            (N, 3) metres
    betas            (16,)
    dmpls            (N, 8)
    gender           a string
    mocap_framerate  frames a second, mostly 60 to 250

and in each subject's folder a `shape.npz` without motion, which is passed over. The "SMPL-X G" download is read as well:
`<sequence>_stageii.npz`, `poses` (N, 165), `mocap_frame_rate`; its first 22 joints are the same.

Of each sequence the first and last tenth are dropped (people stand in the calibration pose there; so does prepare_data.py),
and a frame is taken every second. Poses come in ChatPose's frame, heading removed; finger joints are not used.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..captions.sentence import describe
from . import frames
from .faults import CorruptRow, DatasetError, Skipped
from .templates import about_text
from .triple import Triple

WHERE = "https://amass.is.tue.mpg.de (SMPL+H G)"
PATTERNS = ("*_poses.npz", "*_stageii.npz")
FRAME_RATES = ("mocap_framerate", "mocap_frame_rate")
TRIMMED = 0.1
UNREADABLE = (OSError, ValueError, KeyError, TypeError, EOFError, MemoryError, zipfile.BadZipFile, zlib.error)
"""What numpy raises for files that are no .npz, cut short, or full of pickled objects."""
FOLDERS: Mapping[str, tuple[str, ...]] = {
    "BioMotionLab_NTroje": ("BMLrub", "BMLrub/BioMotionLab_NTroje"),
    "DFaust_67": ("DFaust", "DFaust67", "DFaust67/DFaust_67"),
    "Eyes_Japan_Dataset": ("EyesJapanDataset", "EyesJapanDataset/Eyes_Japan_Dataset"),
    "MPI_HDM05": ("HDM05", "MPIHDM05", "MPIHDM05/MPI_HDM05"),
    "MPI_Limits": ("PosePrior", "MPI_Limits_PosePrior", "MPILimits/MPI_Limits"),
    "MPI_mosh": ("MoSh", "MPImosh/MPI_mosh"),
    "SSM_synced": ("SSM", "SSMsynced", "SSMsynced/SSM_synced"),
    "TCD_handMocap": ("TCDHands", "TCDhandMocap", "TCDhandMocap/TCD_handMocap"),
    "Transitions_mocap": ("Transitions", "Transitionsmocap", "Transitionsmocap/Transitions_mocap"),
}
"""AMASS renamed its data sets; PoseScript keeps the old names (left). Right: the later names, and the nesting of the downloads
(naver/posescript format_babel_labels.py and README, yfeng95/PoseGPT utils/posescript_dataset.py)."""


@dataclass(frozen=True)
class Frame:
    """One frame of one sequence."""

    file: int
    number: int


class Amass:
    """Poses of AMASS with captions of our own; `seconds` apart within a sequence."""

    kind = "text"

    def __init__(self, root: Path, seconds: float = 1.0, name: str = "amass", weight: float = 1.0) -> None:
        if seconds <= 0:
            raise DatasetError("seconds between the frames of AMASS must be more than 0.")
        if not root.is_dir():
            raise DatasetError(f"There is no folder {root}; download AMASS from {WHERE} and unpack it there.")
        self.root, self.seconds, self.name, self.weight = root, seconds, name, weight
        self.files = sorted(path for pattern in PATTERNS for path in root.rglob(pattern))
        if not self.files:
            raise DatasetError(f"{root} holds no *_poses.npz; unpack the archives of {WHERE} there.")

    @property
    def units(self) -> range:
        """The sequences."""
        return range(len(self.files))

    def references(self, unit: int, skipped: Skipped) -> Iterator[Frame]:
        """The frames of a sequence that are taken."""
        try:
            count, rate = shape_of(self.files[unit])
        except CorruptRow as fault:
            skipped.note(self.name, fault)
            return
        first = int(TRIMMED * count)
        last = max(first + 1, int((1 - TRIMMED) * count))
        for number in range(first, min(last, count), max(1, round(self.seconds * rate))):
            yield Frame(unit, number)

    def read(self, reference: Frame, rng: np.random.Generator) -> Triple:
        """One pose, its caption and a question around it. Raises CorruptRow."""
        file = self.files[reference.file]
        rotations = pose_of(file, reference.number)
        caption = describe(frames.flipped(rotations), rng)
        key = f"{file.relative_to(self.root).as_posix()}:{reference.number}"
        return Triple((about_text(caption, rng),), None, rotations, self.name, key)


def shape_of(file: Path) -> tuple[int, float]:
    """Frames of a sequence and frames a second, without reading the poses. Raises CorruptRow."""
    try:
        with np.load(file) as archive:
            rate = next((float(archive[name]) for name in FRAME_RATES if name in archive), None)
        if rate is None or not rate > 0:
            raise CorruptRow(file, "all", f"it lacks {FRAME_RATES[0]}")
        with zipfile.ZipFile(file) as archive, archive.open("poses.npy") as poses:
            version = np.lib.format.read_magic(poses)
            header = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
            shape, _, _ = header(poses)
    except UNREADABLE as error:
        raise CorruptRow(file, "all", _reason(error)) from error
    if len(shape) != 2 or shape[1] not in frames.WIDTHS:
        raise CorruptRow(file, "all", f"poses has shape {shape}, not (frames, 156)")
    return shape[0], rate


def pose_of(file: Path, number: int) -> np.ndarray:
    """One frame in ChatPose's frame, heading removed, (24, 3, 3), float32. Raises CorruptRow."""
    try:
        with np.load(file) as archive:
            poses = archive["poses"]
    except UNREADABLE as error:
        raise CorruptRow(file, number, _reason(error)) from error
    if poses.ndim != 2 or not 0 <= number < len(poses):
        raise CorruptRow(file, number, f"there is no such frame, poses has shape {poses.shape}")
    try:
        return frames.from_z_up(frames.rotations_of(poses[number]))
    except ValueError as error:
        raise CorruptRow(file, number, str(error)) from error


def find(root: Path, sequence: str) -> Path | None:
    """Where a sequence lies that PoseScript names by its old path, such as `BioMotionLab_NTroje/rub024/0027_poses.npz`."""
    top, _, rest = sequence.partition("/")
    for folder in (top, *FOLDERS.get(top, ()), f"{top}/{top}"):
        for name in dict.fromkeys((rest, rest.replace(" ", "_"))):
            if (path := root / folder / name).is_file():
                return path
    return None


def _reason(error: BaseException) -> str:
    if isinstance(error, KeyError):
        return "it lacks poses"
    return f"it cannot be read: {error}" if str(error) else f"it cannot be read ({type(error).__name__})"
