"""Options that several verbs share, and the engine that they ask for."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..engine import Engine


def add_model(parser: argparse.ArgumentParser) -> None:
    """Which model, and where it runs."""
    parser.add_argument("--model", default="mini", metavar="DIR|NAME", help="the model (default: mini)")
    parser.add_argument(
        "--vision-tower", metavar="DIR|NAME", help="the image encoder of weights that come without theirs"
    )
    parser.add_argument("--device", help="cpu, cuda, mps (default: the fastest there is)")
    parser.add_argument("--dtype", help="float32, bfloat16, float16, int8 or nf4 (default: the best that fits)")
    parser.add_argument(
        "--adapter",
        type=Path,
        metavar="DIR|NAME",
        help="a LoRA adapter for the model, in peft's format, or one by the name that it was taught under",
    )
    parser.add_argument(
        "--adapter-mode",
        choices=("auto", "merged", "live"),
        default="auto",
        help="merged into the weights, or beside them (default: beside weights of 8 and 4 bits and for Mini, else merged)",
    )
    parser.add_argument(
        "--compile",
        action=argparse.BooleanOptionalAction,
        help="compile the step from token to token (default: for large models on CUDA)",
    )


def load(args: argparse.Namespace, progress: Callable[[float, str], None] = lambda fraction, text: None) -> Engine:
    """The engine asked for; this is where torch is imported, which takes a while. Raises ModelError."""
    progress(0.0, "Starting torch")
    from ..engine import Engine

    return Engine.load(
        args.model,
        device=args.device,
        dtype=args.dtype,
        vision_tower=args.vision_tower,
        adapter=args.adapter,
        adapter_mode=args.adapter_mode,
        compiled=args.compile,
        progress=progress,
    )
