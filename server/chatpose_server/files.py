"""Poses and pictures on disk: .json, .npz and .bvh out, .json and images in.

- `.json`: a pose, or a list of poses, as in the protocol.
- `.npz`: `poses` (N, 72) axis-angle, `trans` (N, 3) metres, `betas` (10,), `gender`, `mocap_framerate`; world frame, y up.
- `.obj`, `.ply`: the body that the user's own SMPL file makes of them, metres, y up.
- `.bvh`: our rest skeleton in centimetres, y up, Euler angles Z, Y, X in degrees, the root's place first.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from pathlib import Path

from .errors import ModelError
from .protocol import JOINTS, PARENTS, REST_OFFSETS, Pose, ProtocolError, parse_json

FRAMES_A_SECOND = 30.0
BODY_KINDS = (".obj", ".ply")
IMAGE_KINDS = {
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpeg",
    b"RIFF": "webp",
    b"GIF8": "gif",
    b"BM": "bmp",
    b"II*\x00": "tiff",
    b"MM\x00*": "tiff",
}
LARGEST_IMAGE = 40 * 1024 * 1024


def check_kind(path: Path, body_model: Path | None) -> None:
    """Raises ModelError for a file that poses cannot be written to."""
    if path.suffix.lower() in BODY_KINDS:
        if body_model is None:
            raise ModelError(f"{path} shows a body: give your SMPL, SMPL-H or SMPL-X file with --body-model.")
    elif path.suffix.lower() not in (".json", ".npz", ".bvh"):
        raise ModelError(f"{path} has no kind that poses are written in; end it in .json, .npz, .bvh, .obj or .ply.")


def write_poses(path: Path, poses: Sequence[Pose], body_model: Path | None = None) -> None:
    """Write poses; a single one in .json stands alone. Raises ModelError."""
    check_kind(path, body_model)
    if body_model is not None and path.suffix.lower() in BODY_KINDS:
        from . import body  # brings smplx, whose licence asks to be used knowingly

        body.write(path, body.BodyModel(body_model), poses)
        return
    try:
        if path.suffix.lower() == ".npz":
            _write_npz(path, poses)
        else:
            values = [pose.to_json() for pose in poses]
            text = (
                _bvh(poses) if path.suffix.lower() == ".bvh" else json.dumps(values[0] if len(values) == 1 else values)
            )
            path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise ModelError(f"{path} cannot be written: {error}") from error


def read_poses(path: Path) -> list[Pose]:
    """Read a .json with a pose or a list of poses. Raises ModelError."""
    try:
        value = parse_json(path.read_bytes())
        rows = value if isinstance(value, list) else [value]
        if not rows:
            raise ModelError(f"{path} holds no pose.")
        return [Pose.from_json(row, f"pose {i}") for i, row in enumerate(rows)]
    except (OSError, ProtocolError) as error:
        raise ModelError(f"{path} cannot be used: {error}") from error


def data_url(path: Path) -> str:
    """An image file as the data URL that a message carries. Raises ModelError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(f"The image {path} cannot be read: {error.strerror or error}.") from error
    kind = next((kind for magic, kind in IMAGE_KINDS.items() if content.startswith(magic)), None)
    if kind is None:
        raise ModelError(f"{path} is not an image that can be read; use PNG or JPEG.")
    if len(content) > LARGEST_IMAGE:
        raise ModelError(f"The image {path} has {len(content) >> 20} MiB; make it smaller than {LARGEST_IMAGE >> 20}.")
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"


def _write_npz(path: Path, poses: Sequence[Pose]) -> None:
    import numpy as np

    from .conversation import world_rotations
    from .rotations import axis_angle_from_matrix

    rows = [axis_angle_from_matrix(world_rotations(pose)).reshape(72).double().numpy() for pose in poses]
    np.savez(
        path,
        poses=np.stack(rows),
        trans=np.array([pose.transl or (0.0, 0.0, 0.0) for pose in poses]),
        betas=np.array(poses[0].betas),
        gender="neutral",
        mocap_framerate=FRAMES_A_SECOND,
    )


def _bvh(poses: Sequence[Pose]) -> str:
    lines = ["HIERARCHY"]

    def write(joint: int, depth: int) -> None:
        pad = "  " * depth
        offset = " ".join(f"{100 * value:.4f}" for value in REST_OFFSETS[joint])
        lines.append(f"{pad}{'ROOT' if joint == 0 else 'JOINT'} {JOINTS[joint]}")
        lines.append(f"{pad}{{")
        lines.append(f"{pad}  OFFSET {offset}")
        place = "Xposition Yposition Zposition " if joint == 0 else ""
        lines.append(f"{pad}  CHANNELS {6 if joint == 0 else 3} {place}Zrotation Yrotation Xrotation")
        order.append(joint)
        children = [child for child, parent in enumerate(PARENTS) if parent == joint]
        for child in children:
            write(child, depth + 1)
        if not children:
            tip = " ".join(f"{30 * value:.4f}" for value in REST_OFFSETS[joint])
            lines.append(f"{pad}  End Site\n{pad}  {{\n{pad}    OFFSET {tip}\n{pad}  }}")
        lines.append(f"{pad}}}")

    order: list[int] = []
    write(0, 0)
    lines += ["MOTION", f"Frames: {len(poses)}", f"Frame Time: {1 / FRAMES_A_SECOND:.6f}"]
    for pose in poses:
        angles = _euler(pose)
        place = [100 * value for value in pose.transl or (0.0, 0.0, 0.0)]
        lines.append(" ".join(f"{value:.4f}" for value in [*place, *(a for joint in order for a in angles[joint])]))
    return "\n".join(lines)


def _euler(pose: Pose) -> list[tuple[float, float, float]]:
    """Degrees about z, y, x of each joint, R = Rz · Ry · Rx, world frame."""
    import torch

    from .conversation import world_rotations

    matrices = world_rotations(pose).double()
    y = torch.asin(-matrices[:, 2, 0].clamp(-1, 1))
    x = torch.atan2(matrices[:, 2, 1], matrices[:, 2, 2])
    z = torch.atan2(matrices[:, 1, 0], matrices[:, 0, 0])
    return [tuple(row) for row in torch.rad2deg(torch.stack((z, y, x), dim=-1)).tolist()]
