"""Poses and sequences of poses in files: .npz as AMASS has them, .json as the server has them, .bvh.

- `.npz`: `poses` (n, 156) of SMPL-H, (n, 165) of SMPL-X, (n, 72) or (n, 66) of SMPL, axis-angle in radians; `trans` (n, 3)
  in metres; `mocap_framerate` or `mocap_frame_rate`. AMASS, and with it SMPL-H and SMPL-X here, is z up; `trans` is
  from the floor. The 72 numbers of our own command line are y up, and `trans` is from where the pelvis rests.
- `.json`: a pose, a list of poses, or a reply with `poses`, as in the protocol.
- `.bvh`: see `bvh.py`.

SMPL-H and SMPL-X have fingers where SMPL has `left_hand` and `right_hand`: these are read as at rest. What a file tells
of fingers and face is left out, and named; its `betas` are kept.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

import numpy as np

from ..server.chatpose_server.protocol import JOINTS, Pose, ProtocolError, parse_json
from . import bvh
from .errors import ChatPoseError
from .motion import Motion
from .rotations import Array, axis_angle_from_matrix, matrix_from_axis_angle

Up = Literal["AUTO", "Y", "Z"]
Layout = Literal["SMPLH", "SMPLX", "SMPL"]

KINDS = (".npz", ".json", ".bvh")
BODY = 22
"""Joints that SMPL, SMPL-H and SMPL-X share, in the same order."""
WIDTHS = {72: 24, 66: BODY, 156: BODY, 165: BODY}
"""Numbers in a row of `poses` -> joints taken from it."""
LAYOUTS: Mapping[Layout, int] = {"SMPLH": 156, "SMPLX": 165, "SMPL": 72}
FRAME_RATES = ("mocap_framerate", "mocap_frame_rate", "fps")
PARTED = (("root_orient", "pose_body"), ("global_orient", "body_pose"))
"""The pelvis and the other joints, where a file has no `poses`; AMASS's names, and those of files that are y up."""
BEYOND: Mapping[str, tuple[str, ...]] = {
    "fingers": ("pose_hand", "left_hand_pose", "right_hand_pose"),
    "jaw and eyes": ("pose_jaw", "pose_eye", "jaw_pose", "leye_pose", "reye_pose"),
    "facial expressions": ("expression", "expressions"),
    "soft tissue": ("dmpls",),
}
"""What a motion does not hold, and what files call it."""
FACE = {165: slice(66, 75)}
"""Which numbers in a row of `poses` are jaw and eyes, by the row's width; fingers are all after them or after the body."""
FALLBACK_RATE = 30.0

Y_FROM_Z: Array = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, -1.0, 0.0]])
"""A world that is z up to one that is y up: a quarter turn about x. AMASS's upright body, Rx(90°), becomes the identity."""
PELVIS_HEIGHT = 0.97
"""Of our skeleton at rest above its soles, metres."""
PELVIS_AT_REST: Array = np.array([0.0, PELVIS_HEIGHT, 0.0])

_UNREADABLE = (OSError, ValueError, TypeError, EOFError, MemoryError, zipfile.BadZipFile, zlib.error)
"""What numpy raises for files that are no .npz, cut short, or full of pickled objects."""


def read(path: Path, up: Up = "AUTO") -> Motion:
    """The poses of a file. `up` is for .npz: `AUTO` takes SMPL-H and SMPL-X as z up, as AMASS is, and SMPL as y up.

    Raises ChatPoseError.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise ChatPoseError(f"{path.name} is no file of poses; choose a .npz, .json or .bvh.")
    if not path.is_file():
        raise ChatPoseError(f"There is no file {path}; choose another.")
    try:
        if kind == ".npz":
            return _read_npz(path, up)
        if kind == ".bvh":
            return bvh.read(path.read_text(encoding="utf-8", errors="replace"), path.name)
        return Motion.from_poses(read_poses(path))
    except OSError as error:
        raise ChatPoseError(f"{path} cannot be read ({error.strerror or error}); choose another file.") from error


def read_poses(path: Path) -> list[Pose]:
    """The poses of a .json, at least one. Raises ChatPoseError."""
    try:
        value = parse_json(path.read_bytes())
        rows = value["poses"] if isinstance(value, Mapping) and "poses" in value else value
        rows = rows if isinstance(rows, list) else [rows]
        if not rows:
            raise ChatPoseError(f"{path.name} holds no pose; choose another file.")
        return [Pose.from_json(row, f"pose {number}") for number, row in enumerate(rows)]
    except ProtocolError as error:
        raise ChatPoseError(f"{path.name} holds no pose that can be used: {error}") from error
    except OSError as error:
        raise ChatPoseError(f"{path} cannot be read ({error.strerror or error}); choose another file.") from error


def check_writable(path: Path) -> None:
    """Raises ChatPoseError for a file that poses are not written to."""
    if not path.name:
        raise ChatPoseError("Name the file that the poses shall be written to.")
    if path.suffix.lower() not in KINDS:
        raise ChatPoseError(f"{path.name} has no kind that poses are written in; end it in .npz, .json or .bvh.")


def write(path: Path, motion: Motion, layout: Layout = "SMPLH") -> None:
    """Write poses in the kind that the file's name ends in; one alone stands alone in .json. Raises ChatPoseError."""
    check_writable(path)
    kind = path.suffix.lower()
    try:
        if kind == ".npz":
            path.write_bytes(_npz(motion, layout))
        elif kind == ".bvh":
            path.write_text(bvh.written(motion.matrices, motion.transl, motion.rate or FALLBACK_RATE), encoding="utf-8")
        else:
            poses = [pose.to_json() for pose in motion.poses()]
            text = json.dumps(poses[0] if len(poses) == 1 else poses, allow_nan=False)
            path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise ChatPoseError(f"{path} cannot be written ({error.strerror or error}); choose another place.") from error


def _read_npz(path: Path, up: Up) -> Motion:
    found = _arrays(path)
    poses = found.get("poses")
    parts = [[found[name] for name in names] for names in PARTED if all(name in found for name in names)]
    if poses is None and not parts:
        raise ChatPoseError(
            f"{path.name} lacks poses, so it is no sequence; AMASS's end in _poses.npz or _stageii.npz."
        )
    if poses is None:
        poses = np.concatenate([part.reshape(len(part), -1) for part in parts[0]], axis=1) if _agree(parts[0]) else None
    if poses is None or poses.ndim != 2 or poses.shape[1] not in WIDTHS or not len(poses):
        shape = "parts that do not belong together" if poses is None else f"poses of the shape {poses.shape}"
        raise ChatPoseError(f"{path.name} has {shape}, not (frames, 156) of SMPL-H, 165 of SMPL-X or 72 of SMPL.")
    transl = found.get("trans", found.get("transl"))
    if transl is not None and transl.shape != (len(poses), 3):
        raise ChatPoseError(
            f"{path.name} has trans of the shape {transl.shape}, not ({len(poses)}, 3) as its poses ask."
        )
    if not all(np.isfinite(values).all() for values in (poses, transl) if values is not None):
        raise ChatPoseError(f"{path.name} holds NaN or infinity; repair it, or choose another file.")
    joints = WIDTHS[poses.shape[1]]
    matrices = np.tile(np.eye(3), (len(poses), len(JOINTS), 1, 1))
    matrices[:, :joints] = matrix_from_axis_angle(poses[:, : 3 * joints].reshape(len(poses), joints, 3))
    if up == "Z" or (up == "AUTO" and joints == BODY and not found.keys() >= set(PARTED[1])):
        matrices[:, 0] = Y_FROM_Z @ matrices[:, 0]
        transl = None if transl is None else transl @ Y_FROM_Z.T - PELVIS_AT_REST
    return Motion(matrices, transl, _rate(path, found), _betas(path, found), tuple(_beyond(found, poses)))


def _arrays(path: Path) -> dict[str, Array]:
    """The arrays that a sequence is made of, as float64; nothing else of the file is read."""
    parts = (*PARTED, *BEYOND.values())
    names = ("poses", "trans", "transl", "betas", *FRAME_RATES, *(name for names in parts for name in names))
    try:
        with np.load(path, allow_pickle=False) as archive:
            if not isinstance(archive, np.lib.npyio.NpzFile):
                raise ChatPoseError(f"{path.name} is no .npz archive; choose another file.")
            return {name: archive[name].astype(np.float64) for name in names if name in archive.files}
    except _UNREADABLE as error:
        raise ChatPoseError(f"{path.name} cannot be read as .npz ({error}); choose another file.") from error


def _agree(parts: list[Array]) -> bool:
    """Whether parts have a pose for each other."""
    return all(part.ndim >= 2 and len(part) == len(parts[0]) for part in parts)


def _betas(path: Path, found: Mapping[str, Array]) -> tuple[float, ...]:
    """The shape of the body: the first row, where a file repeats it; nothing for the mean."""
    rows = np.atleast_2d(found.get("betas", np.empty(0)))
    if not rows.size or not rows[0].any():
        return ()
    if rows.ndim > 2 or not np.isfinite(rows[0]).all():
        raise ChatPoseError(f"{path.name} has betas that are no row of finite numbers; repair it.")
    return tuple(rows[0].tolist())


def _beyond(found: Mapping[str, Array], poses: Array) -> Iterator[str]:
    """What the file tells of fingers, face and flesh."""
    width, face = poses.shape[1], FACE.get(poses.shape[1], slice(0, 0))
    there = {"jaw and eyes": poses[:, face], "fingers": poses[:, face.stop or 3 * WIDTHS[width] :]}
    for what, names in BEYOND.items():
        if any(found[name].any() for name in names if name in found) or (what in there and there[what].any()):
            yield what


def _rate(path: Path, found: Mapping[str, Array]) -> float | None:
    rate = next((found[name] for name in FRAME_RATES if name in found), None)
    if rate is None:
        return None
    if rate.size != 1 or not np.isfinite(rate).all() or not rate.item() > 0:
        raise ChatPoseError(f"{path.name} says that it has {rate.tolist()} frames a second; repair it.")
    return float(rate.item())


def _npz(motion: Motion, layout: Layout) -> bytes:
    matrices, transl = motion.matrices.copy(), motion.transl
    transl = np.zeros((len(motion), 3)) if transl is None else transl
    joints = WIDTHS[LAYOUTS[layout]]
    if layout != "SMPL":
        matrices[:, 0] = Y_FROM_Z.T @ matrices[:, 0]
        transl = (transl + PELVIS_AT_REST) @ Y_FROM_Z
    poses = np.zeros((len(motion), LAYOUTS[layout]))
    poses[:, : 3 * joints] = axis_angle_from_matrix(matrices[:, :joints]).reshape(len(motion), -1)
    rate = motion.rate or FALLBACK_RATE
    rates = {"mocap_frame_rate": rate} if layout == "SMPLX" else {"mocap_framerate": rate}
    content = io.BytesIO()
    betas = np.array(motion.betas or (0.0,) * 10)
    np.savez(content, poses=poses, trans=transl, betas=betas, gender=np.array("neutral"), **rates)
    return content.getvalue()
