"""Axis-angle rows of SMPL, SMPL-H and SMPL-X to the 24 rotations that ChatPose is trained on, in its camera frame.

CHATPOSE.md §6: text data (AMASS, z up) lose their heading, R = Rz·Ry·Rx -> Ry·Rx, and are turned into the y-down frame by
C = Rx(+90°); photographs keep the camera's. Both ways an upright body that faces the viewer is diag(1, -1, -1).
"""

from __future__ import annotations

import math

import numpy as np
import torch

from ..protocol import JOINTS
from ..rotations import CAMERA_FROM_WORLD, matrix_from_axis_angle

BODY = 22
"""Joints that SMPL, SMPL-H and SMPL-X share: the pelvis and the 21 of the body, in the same order."""
WIDTHS = {72: 24, 66: BODY, 156: BODY, 165: BODY}
"""Numbers in a row -> joints taken from it: SMPL; a bare body; SMPL-H; SMPL-X.

SMPL's two hand joints (22, 23) exist in neither SMPL-H nor SMPL-X and are left at rest. (The authors took SMPL-H's first two
finger joints of the left hand for them; CHATPOSE.md §6 calls those two entries meaningless.)
"""
CAMERA_FROM_Z_UP = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
Z_UP_FROM_Y_UP = CAMERA_FROM_Z_UP
"""Both are the quarter turn Rx(+90°): y to z, z to -y."""
FLIP = CAMERA_FROM_WORLD.double().numpy()


def rotations_of(row: np.ndarray) -> np.ndarray:
    """A row of axis-angle rotations in radians, (72,), (66,), (156,) or (165,) -> matrices (24, 3, 3), float64.

    The frame of the pelvis stays what it is. Raises ValueError that says what is wrong.
    """
    values = np.asarray(row)
    if values.dtype.kind not in "fiu":
        raise ValueError(f"the pose is made of {values.dtype}, not of numbers")
    values = values.astype(np.float64).reshape(-1)
    if values.size not in WIDTHS:
        raise ValueError(f"the pose has {values.size} numbers; 72 (SMPL), 156 (SMPL-H) or 165 (SMPL-X) are needed")
    if not np.isfinite(values).all():
        raise ValueError("the pose holds NaN or infinity")
    taken = WIDTHS[values.size]
    rotations = np.tile(np.eye(3), (len(JOINTS), 1, 1))
    rotations[:taken] = matrix_from_axis_angle(torch.from_numpy(values[: 3 * taken].reshape(-1, 3))).numpy()
    return rotations


def without_heading(pelvis: np.ndarray) -> np.ndarray:
    """A pelvis in a z-up world, (3, 3), without its turn about z: Ry·Rx of R = Rz·Ry·Rx."""
    heading = math.atan2(pelvis[1, 0], pelvis[0, 0])
    cosine, sine = math.cos(heading), math.sin(heading)
    return np.array([[cosine, sine, 0.0], [-sine, cosine, 0.0], [0.0, 0.0, 1.0]]) @ pelvis


def from_z_up(rotations: np.ndarray) -> np.ndarray:
    """AMASS's frame (z up) -> ChatPose's, heading removed; (24, 3, 3) -> the same, float32."""
    return _with_pelvis(rotations, CAMERA_FROM_Z_UP @ without_heading(rotations[0]))


def from_y_up(rotations: np.ndarray) -> np.ndarray:
    """The protocol's world frame (y up) -> ChatPose's, heading removed; (24, 3, 3) -> the same, float32."""
    return _with_pelvis(rotations, CAMERA_FROM_Z_UP @ without_heading(Z_UP_FROM_Y_UP @ rotations[0]))


def from_camera(rotations: np.ndarray) -> np.ndarray:
    """A camera's frame is ChatPose's own; (24, 3, 3) -> the same, float32."""
    return rotations.astype(np.float32)


def flipped(rotations: np.ndarray) -> np.ndarray:
    """Between the camera frame and the world frame (y up), by the half turn that is its own inverse; heading kept."""
    return _with_pelvis(rotations, FLIP @ rotations[0])


def _with_pelvis(rotations: np.ndarray, pelvis: np.ndarray) -> np.ndarray:
    return np.concatenate([pelvis[None], rotations[1:]]).astype(np.float32)
