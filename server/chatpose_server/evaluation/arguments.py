"""The options of `chatpose evaluate estimation|rpe|spg|retrieval`; nothing heavy is imported here."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..commands.options import add_model

TRUTH = 'rows {"id", "joints": [[x, y, z], …] in metres, root first, "pose"}, with joints, pose or both'


def add_estimation(parser: argparse.ArgumentParser) -> None:
    """Errors of poses estimated or generated."""
    parser.add_argument("--truth", type=Path, required=True, metavar="FILE.jsonl", help=TRUTH)
    _add_predictions(parser)


def add_rpe(parser: argparse.ArgumentParser) -> None:
    """The same, with several files of truth, RPE-Refined's among them."""
    parser.add_argument(
        "--truth", type=Path, required=True, nargs="+", metavar="FILE", help=f"{TRUTH}; or RPE-Refined's own .json"
    )
    parser.add_argument("--images", type=Path, metavar="DIR", help="where RPE-Refined's images are looked for")
    parser.add_argument(
        "--joint-field",
        choices=("fitted_joint_cam", "joint_cam"),
        default="fitted_joint_cam",
        help="which joints of RPE-Refined are true (default: fitted_joint_cam, as in its own script)",
    )
    _add_predictions(parser)


def add_spg(parser: argparse.ArgumentParser) -> None:
    """The same, with recall."""
    add_estimation(parser)
    parser.add_argument(
        "--embeddings", type=Path, metavar="FILE.npz", help="text and pose, a row for each row of truth, in its order"
    )
    _add_ranking(parser)


def add_retrieval(parser: argparse.ArgumentParser) -> None:
    """Recall alone."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--embeddings", type=Path, metavar="FILE.npz", help="arrays text and pose, (N, D), row by row")
    source.add_argument("--matrix", type=Path, metavar="FILE.npy", help="similarities (N, N), a row for each text")
    _add_ranking(parser)
    _add_table(parser)


def _add_predictions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--predictions", type=Path, metavar="FILE.jsonl", help="the same kind of rows; left out, --model is asked"
    )
    parser.add_argument("--keep", type=Path, metavar="FILE.jsonl", help="where the model's predictions are kept")
    parser.add_argument(
        "--body-model",
        type=Path,
        metavar="FILE",
        help="your SMPL file: joints of poses by smplx (default: our skeleton)",
    )
    parser.add_argument(
        "--regressor", type=Path, metavar="FILE.npy", help="(joints, vertices): joints are read off that body's mesh"
    )
    parser.add_argument(
        "--joints",
        type=_indices,
        metavar="LIST",
        help="the joints that positions are averaged over, such as 0-21 or 6,5,4",
    )
    parser.add_argument("--without-root", action="store_true", help="leave global_orient out of MPJRE")
    parser.add_argument("--without-hands", action="store_true", help="leave the two hand joints out of MPJRE")
    _add_table(parser)
    add_model(parser)


def _add_table(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--out", type=Path, metavar="FILE.md", help="write the table beside published rows here")
    parser.add_argument("--name", help="what your row is called in the table")


def _add_ranking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--similarity", choices=("cosine", "dot"), default="cosine", help="of embeddings (default: cosine)"
    )
    parser.add_argument("--ranks", type=_indices, default=(1, 5, 10, 20), metavar="LIST", help="default: 1,5,10,20")
    parser.add_argument(
        "--sample", type=_positive, default=100, metavar="N", help="size of random subsets (default: 100)"
    )
    parser.add_argument("--repeats", type=_positive, default=10, metavar="N", help="how many of them (default: 10)")
    parser.add_argument("--seed", type=int, default=0, help="of the subsets (default: 0)")


def _indices(text: str) -> tuple[int, ...]:
    found: list[int] = []
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        if not first.isdecimal() or (dash and not last.isdecimal()):
            raise argparse.ArgumentTypeError(f"{text!r} is not a list such as 0-21 or 6,5,4.")
        found += range(int(first), int(last if dash else first) + 1)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} names nothing.")
    return tuple(found)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} must be a whole number from 1.")
    return int(text)
