"""`chatpose teach`: your poses and their sentences to an adapter of ChatPose Mini, in minutes on a CPU."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from ..errors import ModelError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chatpose teach`."""
    parser.add_argument(
        "source",
        type=Path,
        metavar="FOLDER",
        help="poses (.json) with sentences (.txt of the same name), or one .jsonl",
    )
    out = parser.add_mutually_exclusive_group()
    out.add_argument("--name", help="what the adapter is called, for --adapter NAME (default: the folder's name)")
    out.add_argument("-o", "--out", type=Path, metavar="DIR", help="write it to this folder instead")
    parser.add_argument("--model", default="mini", metavar="DIR|NAME", help="the Mini that learns (default: mini)")
    parser.add_argument("--steps", type=int, help="how many steps (default: the more poses the more)")
    parser.add_argument("--device", help="cpu, cuda, mps (default: the fastest there is)")


def run(args: argparse.Namespace) -> int:
    """Teach, and print what came of it. Raises ModelError for what the user must change."""
    name = args.name or args.source.resolve().stem
    if not name or name != Path(name).name or name in (".", ".."):
        raise ModelError(f"{name!r} is no name of a folder; choose another --name, or give -o DIR.")
    if args.steps is not None and args.steps < 1:
        raise ModelError("--steps must be at least 1.")
    from .. import adapters
    from ..training.teaching import Recipe, teach

    started = time.perf_counter()
    recipe = Recipe(steps=args.steps)
    out = args.out or adapters.place(name)
    taught = teach(args.source, out, model=args.model, device=args.device, recipe=recipe)
    for text in taught.missed:
        print(f"Not answered with its pose: {text}", file=sys.stderr)
    answer = {
        "adapter": str(taught.adapter),
        "name": taught.adapter.name if args.out is None else None,
        "poses": list(taught.names),
        "sentences": taught.sentences,
        "missed": list(taught.missed),
        "seconds": round(time.perf_counter() - started, 1),
    }
    print(json.dumps(answer))
    return 0
