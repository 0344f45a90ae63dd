"""SMPL, SMPL-H and SMPL-X files, as their users have them: what a body is made of, checked, in SMPL's own axes."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..server.chatpose_server.protocol import JOINTS
from . import pickled_arrays
from .errors import ChatPoseError
from .rotations import Array

NEEDED = ("v_template", "shapedirs", "J_regressor", "weights", "kintree_table", "f")
CORRECTIVES = "posedirs"
LARGEST = 2 << 30
"""Bytes of a file that is still read; SMPL-X has a tenth of it."""
SMPLX_BETAS, FEW_BETAS = 300, 10
"""The full SMPL-X has its expressions after 300 betas, the small one after 10; smplx does the same:
https://github.com/vchoutas/smplx/blob/main/smplx/body_models.py"""


def _fingers(side: str) -> tuple[str, ...]:
    return tuple(f"{side}_{finger}{n}" for finger in ("index", "middle", "pinky", "ring", "thumb") for n in (1, 2, 3))


HANDS = _fingers("left") + _fingers("right")
NAMES: dict[str, tuple[str, ...]] = {
    "SMPL": JOINTS,
    "SMPL-H": JOINTS[:22] + HANDS,
    "SMPL-X": (*JOINTS[:22], "jaw", "left_eye_smplhf", "right_eye_smplhf", *HANDS),
}
"""The joints of each kind of file, in its order, by the names that smplx gives them."""


@dataclass(frozen=True)
class BodyFile:
    """A body at rest and how it changes; metres, y up, x to the body's left, z ahead.

    `template` (v, 3); `shapes` (v, 3, betas) added for each beta; `correctives` (v, 3, 9 (j - 1)) added for each number of
    R - 1 of each joint but the first, R its parent-relative rotation, row by row; None where the file has none. `regressor`
    (j, v) makes joints of shaped vertices; `weights` (v, j); `parents` (j,), -1 for the first; `faces` (f, 3).
    """

    kind: str
    template: Array
    shapes: Array
    correctives: Array | None
    regressor: Array
    weights: Array
    parents: tuple[int, ...]
    faces: NDArray[np.int32]

    @property
    def joints(self) -> tuple[str, ...]:
        """The joints' names."""
        return NAMES[self.kind]


def read(path: Path) -> BodyFile:
    """Read a `.npz` or `.pkl` file; nothing that is pickled is ever run. Raises ChatPoseError."""
    values = _arrays(path)
    missing = [name for name in NEEDED if name not in values]
    if missing:
        raise ChatPoseError(
            f"{path.name} is no SMPL, SMPL-H or SMPL-X model: {', '.join(missing)} is missing. Choose the model's own file, "
            "such as SMPL_NEUTRAL.pkl or SMPLX_NEUTRAL.npz."
        )
    weights = values["weights"]
    kind = next((kind for kind, names in NAMES.items() if weights.ndim == 2 and weights.shape[1] == len(names)), None)
    if kind is None:
        raise ChatPoseError(f"{path.name} has weights {weights.shape}; SMPL has 24 joints, SMPL-H 52, SMPL-X 55.")
    _check(path.name, values)
    parents = values["kintree_table"][0].astype(np.int64).tolist()
    shapes = values["shapedirs"].astype(float)
    if kind == "SMPL-X":
        shapes = shapes[..., : SMPLX_BETAS if shapes.shape[2] > SMPLX_BETAS else FEW_BETAS]
    return BodyFile(
        kind,
        values["v_template"].astype(float),
        shapes,
        values[CORRECTIVES].astype(float) if CORRECTIVES in values else None,
        values["J_regressor"].astype(float),
        weights.astype(float),
        (-1, *parents[1:]),
        values["f"].astype(np.int32),
    )


def _arrays(path: Path) -> dict[str, Array]:
    """What is needed of a file's arrays. Raises ChatPoseError."""
    wanted = {*NEEDED, CORRECTIVES}
    try:
        if path.stat().st_size > LARGEST:
            raise ChatPoseError(f"{path.name} has more than {LARGEST >> 30} GiB; a body model has far less.")
        if path.suffix.lower() == ".npz":
            with np.load(path, allow_pickle=False) as file:  # SMPL-X has pickled tables beside; they are not touched
                return {name: file[name] for name in file.files if name in wanted}
        return pickled_arrays.read(path.read_bytes(), wanted)
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
        reason = getattr(error, "strerror", None) or error
        raise ChatPoseError(
            f"The body model {path.name} cannot be read ({reason}); choose a .npz or .pkl file of SMPL."
        ) from error


def _check(name: str, values: dict[str, Any]) -> None:
    """Whether the arrays fit together. Raises ChatPoseError naming the first that does not."""
    vertices, joints = values["weights"].shape
    shapes: dict[str, tuple[int | None, ...]] = {
        "v_template": (vertices, 3),
        "shapedirs": (vertices, 3, None),
        CORRECTIVES: (vertices, 3, 9 * (joints - 1)),
        "J_regressor": (joints, vertices),
        "weights": (vertices, joints),
        "kintree_table": (2, joints),
        "f": (None, 3),
    }
    for key, shape in shapes.items():
        value = values.get(key)
        if value is None:
            continue
        fits = value.ndim == len(shape) and all(
            want in (None, has) for want, has in zip(shape, value.shape, strict=True)
        )
        if not fits or value.dtype.kind not in "iuf" or not np.isfinite(value).all():
            wanted = " x ".join("n" if length is None else str(length) for length in shape)
            raise ChatPoseError(f"{name} holds no body: {key} must be {wanted} finite numbers. Choose another file.")
    parents = values["kintree_table"][0].astype(np.int64)
    if any(not 0 <= parent < joint for joint, parent in enumerate(parents) if joint):
        raise ChatPoseError(f"{name} holds no body: kintree_table is no tree. Choose another file.")
    faces = values["f"]
    if faces.size and not (faces.min() >= 0 and faces.max() < vertices):
        raise ChatPoseError(f"{name} holds no body: f names vertices that are not there. Choose another file.")
