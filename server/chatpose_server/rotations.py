"""Rotations in torch: axis-angle, matrix and ChatPose's 6D, and the one conversion between camera and world frame."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

CAMERA_FROM_WORLD = torch.diag(torch.tensor([1.0, -1.0, -1.0]))
"""World (y up, z ahead) to camera (y down, z away): a half turn about x, and therefore its own inverse."""


def matrix_from_axis_angle(axis_angle: Tensor) -> Tensor:
    """Axis-angle in radians `(..., 3)` to matrices `(..., 3, 3)`; smooth at zero, so that it can be trained through.

    Rodrigues' formula, I + sin(t)/t K + (1 - cos(t))/t² K², where K is the cross product with the vector and t its length.
    """
    angle = torch.linalg.vector_norm(axis_angle, dim=-1)[..., None, None]
    x, y, z = axis_angle.unbind(-1)
    zero = torch.zeros_like(x)
    cross = torch.stack((zero, -z, y, z, zero, -x, -y, x, zero), dim=-1).unflatten(-1, (3, 3))
    identity = torch.eye(3, dtype=axis_angle.dtype, device=axis_angle.device)
    half_sine = torch.sinc(angle / (2 * torch.pi))  # (1 - cos(t))/t² = (sin(t/2)/(t/2))²/2, which does not cancel
    return identity + torch.sinc(angle / torch.pi) * cross + half_sine**2 / 2 * (cross @ cross)


def axis_angle_from_matrix(matrix: Tensor) -> Tensor:
    """Matrices `(..., 3, 3)` to axis-angle `(..., 3)` of length 0 to pi, accurate at both ends.

    By way of the quaternion (w, x, y, z), computed from its largest component: Shepperd, "Quaternion from rotation
    matrix", 1978.
    """
    m = matrix
    xx, yy, zz = m[..., 0, 0], m[..., 1, 1], m[..., 2, 2]
    wx, wy, wz = m[..., 2, 1] - m[..., 1, 2], m[..., 0, 2] - m[..., 2, 0], m[..., 1, 0] - m[..., 0, 1]
    xy, xz, yz = m[..., 1, 0] + m[..., 0, 1], m[..., 0, 2] + m[..., 2, 0], m[..., 2, 1] + m[..., 1, 2]
    # Row i is 4 q_i q; the row whose q_i is largest loses nothing when it is normalised.
    rows = torch.stack(
        (
            torch.stack((1 + xx + yy + zz, wx, wy, wz), dim=-1),
            torch.stack((wx, 1 + xx - yy - zz, xy, xz), dim=-1),
            torch.stack((wy, xy, 1 - xx + yy - zz, yz), dim=-1),
            torch.stack((wz, xz, yz, 1 - xx - yy + zz), dim=-1),
        ),
        dim=-2,
    )
    largest = rows.diagonal(dim1=-2, dim2=-1).argmax(dim=-1)[..., None, None].expand(*rows.shape[:-2], 1, 4)
    quaternion = functional.normalize(rows.gather(-2, largest).squeeze(-2), dim=-1)
    quaternion = torch.where(quaternion[..., :1] < 0, -quaternion, quaternion)
    w, vector = quaternion[..., :1], quaternion[..., 1:]
    sine = torch.linalg.vector_norm(vector, dim=-1, keepdim=True)
    tiny = sine < 1e-6
    return vector * torch.where(tiny, 2.0, 2 * torch.atan2(sine, w) / sine.masked_fill(tiny, 1.0))


def matrix_from_rot6d(rot6d: Tensor) -> Tensor:
    """ChatPose's 6D `(..., 6)` to matrices `(..., 3, 3)`: `[:3]` is the first column, `[3:]` the second, before Gram-Schmidt.

    Zhou et al., "On the Continuity of Rotation Representations in Neural Networks", 2019. Give it float32: in bfloat16
    the columns are not orthogonal.
    """
    first = functional.normalize(rot6d[..., :3], dim=-1)
    second = rot6d[..., 3:]
    second = functional.normalize(second - (first * second).sum(-1, keepdim=True) * first, dim=-1)
    return torch.stack((first, second, torch.linalg.cross(first, second)), dim=-1)


def rot6d_from_matrix(matrix: Tensor) -> Tensor:
    """Matrices `(..., 3, 3)` to ChatPose's 6D `(..., 6)`: the first column, then the second."""
    return torch.cat((matrix[..., 0], matrix[..., 1]), dim=-1)
