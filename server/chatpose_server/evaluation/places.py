"""Where the joints of a pose are: on our rest skeleton, on a body model by smplx, or by a regressor on that body's mesh."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch

from ..kinematics import forward
from ..protocol import Pose
from ..rotations import CAMERA_FROM_WORLD, matrix_from_axis_angle
from .metrics import Array
from .rows import RowError

WITHOUT_HANDS = 22
"""SMPL-H and SMPL-X share SMPL's first joints; what follows are fingers, which a pose does not have."""


class Places:
    """Puts joints where poses say; `title` names the body in a report."""

    def __init__(self, title: str, one: Callable[[Pose], Array] | None = None) -> None:
        self.title = title
        self._one = one

    def of(self, poses: Sequence[Pose]) -> Array:
        """The joints (N, J, 3) of some poses, metres, world frame, root first."""
        if self._one is None or not poses:
            return forward(torch.from_numpy(rotations(poses)))[0].numpy()
        return np.stack([self._one(pose) for pose in poses])


def choose(body_model: Path | None = None, regressor: Path | None = None) -> Places:
    """Our rest skeleton, unless a body model file is given. Raises ModelError."""
    if body_model is None:
        if regressor is not None:
            raise RowError("A --regressor reads joints off a mesh: give the --body-model that makes it.")
        return Places("our rest skeleton (1.72 m, the same for every shape)")
    from ..body import BodyModel  # brings smplx, whose licence asks to be used knowingly

    body = BodyModel(body_model)
    if regressor is None:
        count = 24 if body.kind == "smpl" else WITHOUT_HANDS
        return Places(f"the {count} joints of {body_model.name}", lambda pose: body.pose(pose).joints[:count])
    weights = _regressor(regressor, len(body.pose(Pose((0.0, 0.0, 0.0), ((0.0, 0.0, 0.0),) * 23)).vertices))
    title = f"the {len(weights)} joints that {regressor.name} reads off {body_model.name}"
    return Places(title, lambda pose: weights @ body.pose(pose).vertices)


def rotations(poses: Sequence[Pose]) -> Array:
    """The parent-relative rotations of poses, (N, 24, 3, 3), the pelvis's in the world frame."""
    vectors = torch.tensor([[pose.global_orient, *pose.body_pose] for pose in poses], dtype=torch.float64)
    matrices = matrix_from_axis_angle(vectors.reshape(-1, 24, 3)).numpy()
    seen = [place for place, pose in enumerate(poses) if pose.frame == "camera"]
    matrices[seen, 0] = turned_over(matrices[seen, 0])
    return matrices


def turned_over(columns: Array) -> Array:
    """What stands in one of the two frames, seen in the other, (..., 3, n): a half turn about x."""
    return CAMERA_FROM_WORLD.double().numpy() @ columns


def _regressor(path: Path, vertices: int) -> Array:
    try:
        weights = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise RowError(f"The regressor {path} cannot be read: {error}") from error
    if not isinstance(weights, np.ndarray) or weights.ndim != 2 or weights.shape[1] != vertices:
        raise RowError(f"The regressor {path} must be an array (joints, {vertices}), root first.")
    return weights.astype(np.float64)
