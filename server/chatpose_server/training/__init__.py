"""`chatpose train`: from a configuration to a checkpoint; stopped trainings go on where they were."""

from __future__ import annotations

import argparse
from pathlib import Path

CONFIGURATIONS = Path(__file__).parent


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chatpose train`."""
    parser.add_argument(
        "--config", default="mini", help="a .toml file, or the name of one that ships (mini)"
    )
    parser.add_argument(
        "-o", "--out", type=Path, default=Path("runs/mini"), help="folder of the checkpoint and the run"
    )
    parser.add_argument("--start", type=Path, metavar="DIR", help="a checkpoint to go on from; default: random weights")
    parser.add_argument("--lessons", type=int, help="how many lessons, instead of the configuration's number")
    parser.add_argument("--device", help="cpu, cuda, mps; default: the fastest there is")
    parser.add_argument("--fresh", action="store_true", help="begin again even if the folder holds a stopped training")


def run(args: argparse.Namespace) -> int:
    """Train; returns the exit status. Raises ModelError for what the user must change."""
    from .trainer import train

    train(args.config, args.out, start=args.start, lessons=args.lessons, device=args.device, fresh=args.fresh)
    return 0
