"""`chatpose train`: from a configuration to a checkpoint; stopped trainings go on where they were."""

from __future__ import annotations

import argparse
from pathlib import Path

CONFIGURATIONS = Path(__file__).parent
OF_MINI = ("start", "lessons")
OF_LLAVA = ("base", "vision_tower", "data", "steps", "merge")
"""Options that only one of the two trainings has."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chatpose train`."""
    parser.add_argument(
        "--config", default="mini", help="a .toml file, or the name of one that ships (mini, llava_7b, llava_13b)"
    )
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        help="folder of the checkpoint and the run (default: runs/ and the configuration's name)",
    )
    parser.add_argument("--device", help="cpu, cuda, mps; default: the fastest there is")
    parser.add_argument("--fresh", action="store_true", help="begin again even if the folder holds a stopped training")
    mini = parser.add_argument_group("Mini")
    mini.add_argument(
        "--start",
        type=Path,
        nargs="+",
        metavar="DIR",
        help="a checkpoint to go on from, or the mean of several; default: random weights",
    )
    mini.add_argument("--lessons", type=int, help="how many lessons, instead of the configuration's number")
    llava = parser.add_argument_group("a LLaVA")
    llava.add_argument(
        "--base", type=Path, metavar="DIR", help="LLaVA-1.5 or a ChatPose, as its authors or we store it"
    )
    llava.add_argument("--vision-tower", metavar="DIR|NAME", help="its image encoder, where the base comes without")
    llava.add_argument(
        "--data", type=Path, metavar="DIR", help="where the data sets are (default: where the configuration is)"
    )
    llava.add_argument("--steps", type=int, help="how many steps, instead of the configuration's number")
    llava.add_argument("--merge", action="store_true", help="also write base and adapter as one checkpoint")


def run(args: argparse.Namespace) -> int:
    """Train; returns the exit status. Raises ModelError for what the user must change."""
    from ..errors import ModelError
    from .configuration import find_configuration, is_llava, read_configuration

    settings = read_configuration(args.config)
    foreign = OF_MINI if is_llava(settings) else OF_LLAVA
    if wrong := [name for name in foreign if getattr(args, name)]:
        kind = "a LLaVA, which has" if is_llava(settings) else "Mini, which has"
        raise ModelError(f"{args.config!r} is a configuration of {kind} no --{wrong[0].replace('_', '-')}.")
    out = args.out or Path("runs") / Path(args.config).stem
    if is_llava(settings):
        from .llava.run import train as train_llava

        train_llava(
            settings,
            out,
            base=args.base,
            vision_tower=args.vision_tower,
            data=args.data or find_configuration(args.config).parent,
            steps=args.steps,
            device=args.device,
            fresh=args.fresh,
            merge=args.merge,
        )
        return 0
    from .trainer import train

    train(args.config, out, start=args.start, lessons=args.lessons, device=args.device, fresh=args.fresh)
    return 0
