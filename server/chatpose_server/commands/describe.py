"""`chatpose describe`: the poses of a file in plain English, a line each."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from .. import files
from ..errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..protocol import Pose


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chatpose describe`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .json with a pose or a list of them, or an .npz")
    parser.add_argument("--index", type=int, metavar="N", help="only this pose, counted from 0; -1 is the last")
    parser.add_argument("--most", type=int, default=5, metavar="N", help="how many facts a pose (default: 5)")


def run(args: argparse.Namespace) -> int:
    """Describe on stdout. Raises ModelError for what the user must change."""
    if args.most < 1:
        raise ModelError("--most must be at least 1.")
    rotations = read_rotations(args.file)
    if args.index is not None:
        if not -len(rotations) <= args.index < len(rotations):
            raise ModelError(f"{args.file} holds {len(rotations)} poses; --index must be 0 to {len(rotations) - 1}.")
        rotations = rotations[args.index][None]
    from ..captions.sentence import describe

    for pose in rotations:
        print(describe(pose, most=args.most))
    return 0


def read_rotations(path: Path) -> NDArray[np.float64]:
    """The joint rotations of every pose of a file (N, 24, 3, 3), world frame, y up. Raises ModelError."""
    if path.suffix.lower() not in (".json", ".npz"):
        raise ModelError(f"{path} cannot be described; give a .json or an .npz with poses.")
    return _from_npz(path) if path.suffix.lower() == ".npz" else _from_poses(files.read_poses(path))


def _from_poses(poses: list[Pose]) -> NDArray[np.float64]:
    import numpy as np

    from ..conversation import world_rotations

    return np.stack([world_rotations(pose).double().numpy() for pose in poses])


def _from_npz(path: Path) -> NDArray[np.float64]:
    """What `chatpose pose -o FILE.npz` writes: `poses` (N, 72) axis-angle, world frame."""
    import zipfile

    import numpy as np

    try:
        with np.load(path, allow_pickle=False) as archive:
            poses = archive["poses"]
    except KeyError:
        raise ModelError(f"{path} lacks poses, an array (N, 72) of axis-angle rotations.") from None
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise ModelError(f"{path} cannot be used: {error}") from error
    if (
        not np.issubdtype(poses.dtype, np.floating)
        or poses.ndim not in (1, 2)
        or poses.shape[-1] != 72
        or not poses.size
    ):
        raise ModelError(f"{path}: poses must be numbers (N, 72), axis-angle; it is {poses.dtype} {poses.shape}.")
    if not np.isfinite(poses).all():
        raise ModelError(f"{path}: poses must be finite; it holds NaN or infinity.")
    import torch

    from ..rotations import matrix_from_axis_angle

    rows = torch.from_numpy(np.array(poses, dtype=np.float64)).reshape(-1, 24, 3)
    return matrix_from_axis_angle(rows).numpy()
