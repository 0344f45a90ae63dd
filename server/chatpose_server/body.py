"""A pose as a body: joints and mesh by `smplx`, with the SMPL, SMPL-H or SMPL-X file that a user has a licence for.

smplx and the body models are for non-commercial research; nothing of them is shipped, and smplx is imported only here.
"""

from __future__ import annotations

import contextlib
import pickle
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from .conversation import world_rotations
from .errors import ModelError
from .protocol import Pose
from .rotations import axis_angle_from_matrix

KINDS = {24: "smpl", 52: "smplh", 55: "smplx"}
"""The number of joints tells which model a file holds."""
NEEDED = ("v_template", "shapedirs", "posedirs", "J_regressor", "weights", "kintree_table", "f")


@dataclass(frozen=True)
class Mesh:
    """A posed body, metres, y up: joints (n, 3), vertices (v, 3), faces (f, 3) as indices."""

    joints: NDArray[np.float64]
    vertices: NDArray[np.float64]
    faces: NDArray[np.int64]


class BodyModel:
    """A body model file that poses can be put on."""

    def __init__(self, path: Path) -> None:
        """Read a .npz or .pkl file. Raises ModelError."""
        try:
            import smplx
            from smplx.utils import Struct
        except ImportError as error:
            raise ModelError("A body needs smplx; install it with `pip install 'chatpose-server[body]'`.") from error
        values = _read(path)
        missing = [name for name in NEEDED if name not in values]
        if missing:
            raise ModelError(f"{path} is no SMPL, SMPL-H or SMPL-X file: {', '.join(missing)} is missing.")
        joints = values["weights"].shape[1]
        if joints not in KINDS:
            raise ModelError(f"{path} has {joints} joints; SMPL has 24, SMPL-H 52, SMPL-X 55.")
        self.kind = KINDS[joints]
        options: dict[str, Any] = {"model_path": "", "data_struct": Struct(**values), "num_betas": 10}
        with contextlib.redirect_stdout(sys.stderr):  # smplx prints; stdout is for results
            if self.kind == "smpl":
                self.model = smplx.SMPL(**options)
            else:
                options |= {"use_pca": False, "flat_hand_mean": True}
                self.model = smplx.SMPLH(**options) if self.kind == "smplh" else smplx.SMPLX(**options)

    @torch.inference_mode()
    def pose(self, pose: Pose) -> Mesh:
        """Put a pose on the body; the hands of SMPL-H and SMPL-X stay flat, for a pose has no fingers."""
        vectors = axis_angle_from_matrix(world_rotations(pose)).float()
        body = vectors[1:] if self.kind == "smpl" else vectors[1:22]
        output = self.model(
            global_orient=vectors[:1],
            body_pose=body.reshape(1, -1),
            betas=torch.tensor([pose.betas], dtype=torch.float32),
            transl=torch.tensor([pose.transl or (0.0, 0.0, 0.0)], dtype=torch.float32),
        )
        return Mesh(
            output.joints[0].double().numpy(),
            output.vertices[0].double().numpy(),
            np.asarray(self.model.faces, np.int64),
        )


def write(path: Path, model: BodyModel, poses: Sequence[Pose]) -> None:
    """Write the bodies of some poses to a .obj or .ply file, side by side a metre apart. Raises ModelError."""
    meshes = [model.pose(pose) for pose in poses]
    vertices = np.concatenate([mesh.vertices + np.array([float(place), 0.0, 0.0]) for place, mesh in enumerate(meshes)])
    faces = np.concatenate([mesh.faces + place * len(mesh.vertices) for place, mesh in enumerate(meshes)])
    try:
        path.write_text(
            _obj(vertices, faces) if path.suffix.lower() == ".obj" else _ply(vertices, faces), encoding="ascii"
        )
    except OSError as error:
        raise ModelError(f"{path} cannot be written: {error}") from error


def _obj(vertices: NDArray[np.float64], faces: NDArray[np.int64]) -> str:
    rows = [f"v {x:.6f} {y:.6f} {z:.6f}" for x, y, z in vertices]
    rows += [f"f {a} {b} {c}" for a, b, c in faces + 1]
    return "\n".join(rows) + "\n"


def _ply(vertices: NDArray[np.float64], faces: NDArray[np.int64]) -> str:
    head = [
        "ply", "format ascii 1.0", f"element vertex {len(vertices)}", "property float x", "property float y",
        "property float z", f"element face {len(faces)}", "property list uchar int vertex_indices", "end_header",
    ]  # fmt: skip
    rows = [f"{x:.6f} {y:.6f} {z:.6f}" for x, y, z in vertices] + [f"3 {a} {b} {c}" for a, b, c in faces]
    return "\n".join(head + rows) + "\n"


def _read(path: Path) -> dict[str, Any]:
    try:
        if path.suffix == ".npz":
            with np.load(path, allow_pickle=False) as file:
                return {name: file[name] for name in file.files if not _is_pickled(file, name)}
        with path.open("rb") as file:
            values = _Arrays(file, encoding="latin1").load()
    except (OSError, ValueError, EOFError, pickle.UnpicklingError, AttributeError) as error:
        raise ModelError(f"The body model {path} cannot be read: {error}.") from error
    return {name: _plain(value) for name, value in values.items()} if isinstance(values, dict) else {}


def _is_pickled(file: Any, name: str) -> bool:
    """Whether an array holds objects: SMPL-X's own file has tables of names, which smplx does not need."""
    try:
        return file[name].dtype.hasobject
    except ValueError as error:
        if "allow_pickle" not in str(error):
            raise
        return True


class _Arrays(pickle.Unpickler):
    """SMPL's own .pkl files hold arrays, sparse matrices and chumpy's wrappers of arrays; nothing else is let in."""

    def find_class(self, module: str, name: str) -> Any:
        if module.split(".")[0] == "chumpy":
            return _Chumpy
        if (module.removeprefix("numpy.").replace("_core", "core"), name) in (
            ("core.multiarray", "_reconstruct"), ("core.multiarray", "scalar"), ("numpy", "ndarray"), ("numpy", "dtype"),
        ):  # fmt: skip
            return super().find_class(module, name)
        if module.startswith("scipy.sparse") and name in ("csc_matrix", "csr_matrix", "coo_matrix"):
            return _Sparse
        raise pickle.UnpicklingError(f"it holds {module}.{name}, which no body model needs")


class _Chumpy:
    """Stands for chumpy's arrays: what they hold is under `x`."""

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.x = state["x"]


class _Sparse:
    """Stands for scipy's compressed matrices."""

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)

    def dense(self) -> NDArray[np.float64]:
        """The whole matrix."""
        shape = self.__dict__.get("_shape") or self.__dict__["shape"]
        data, indices, starts = (self.__dict__[name] for name in ("data", "indices", "indptr"))
        by_column = len(starts) == shape[1] + 1
        matrix = np.zeros(shape if not by_column else shape[::-1])
        for row, (start, end) in enumerate(pairwise(starts)):
            matrix[row, indices[start:end]] = data[start:end]
        return matrix.T if by_column else matrix


def _plain(value: Any) -> Any:
    if isinstance(value, _Chumpy):
        return np.asarray(value.x)
    return value.dense() if isinstance(value, _Sparse) else value
