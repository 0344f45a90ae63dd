"""`chatpose convert`: the authors' checkpoint to our own safetensors, each weight as it is stored."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from ..errors import ModelError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chatpose convert`."""
    parser.add_argument("--model", type=Path, required=True, metavar="DIR", help="the folder of the released weights")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="DIR", help="a new folder")


def run(args: argparse.Namespace) -> int:
    """Convert, and print where. Raises ModelError."""
    from .. import checkpoint, released

    if args.out.exists() and any(args.out.iterdir() if args.out.is_dir() else [args.out]):
        raise ModelError(f"{args.out} is not empty; name a new folder.")
    try:
        config = json.loads((args.model / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{args.model} has no config.json that can be read: {error}") from error
    if not released.is_released(config):
        raise ModelError(f"{args.model} does not hold the authors' format; there is nothing to convert.")
    print(f"Reading {args.model}", file=sys.stderr)
    checkpoint.convert(args.model, args.out)
    print(json.dumps({"model": str(args.out)}))
    return 0
