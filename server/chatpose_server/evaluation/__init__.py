"""How good is a model? Prompts whose poses are checked by geometry, and the tables of the literature."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from .arguments import add_estimation, add_retrieval, add_rpe, add_spg


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chatpose evaluate`."""
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    poses = what.add_parser("poses", help="prompts whose poses are checked by geometry")
    poses.add_argument("--model", default="mini", metavar="DIR|NAME", help="the model to ask (default: mini)")
    poses.add_argument(
        "--prompts", type=Path, metavar="FILE", help="prompts as JSON Lines (default: the held-out ones)"
    )
    poses.add_argument("--device", help="cpu, cuda, mps (default: the fastest there is)")
    poses.add_argument("--json", type=Path, metavar="FILE", help="also write every measure and pose here")
    poses.add_argument("--sheet", type=Path, metavar="FILE.png", help="also draw the poses, to be looked at")
    poses.add_argument(
        "--failures", action="store_true", help="also list the checks that fail, with what they measured"
    )
    for name, add, summary in (
        ("estimation", add_estimation, "errors of estimated poses: MPJPE, PA-MPJPE, MPJRE"),
        ("rpe", add_rpe, "the same for reasoning-based estimation, with its ambiguous rows listed"),
        ("spg", add_spg, "poses for questions that name none: errors and recall"),
        ("retrieval", add_retrieval, "recall of texts and poses by each other"),
    ):
        add(what.add_parser(name, help=summary, description=summary))


def run(args: argparse.Namespace) -> int:
    """Run the evaluation: its results on stdout, progress on stderr. Returns the exit status, 2 for misuse."""
    return _run_poses(args) if args.what == "poses" else _run_report(args)


def _run_report(args: argparse.Namespace) -> int:
    """One JSON object on stdout; the table goes to `--out`. Raises ModelError."""
    from ..errors import ModelError
    from .reports import make

    if args.out is not None and not args.out.absolute().parent.is_dir():
        raise ModelError(f"{args.out} cannot be written: its folder is missing.")
    made, table = make(args, _show_progress)
    for note in made.get("notes", ()):
        print(note, file=sys.stderr)
    if args.out is not None:
        try:
            args.out.write_text(table + "\n", encoding="utf-8")
        except OSError as error:
            raise ModelError(f"{args.out} cannot be written: {error}") from error
    print(json.dumps(made))
    return 0


def _show_progress(done: int, count: int) -> None:
    print(f"\r{done} of {count} rows", end="" if done < count else "\n", file=sys.stderr, flush=True)


def _run_poses(args: argparse.Namespace) -> int:
    """The table of the prompts on stdout."""
    # Here and not above, so that the command line answers `--help` without loading torch.
    from ..engine import Engine
    from ..errors import ModelError
    from .cases import HELD_OUT, PromptError, read_cases
    from .poses import draw, evaluate
    from .table import failures, markdown, to_json

    try:
        cases = read_cases(args.prompts or HELD_OUT)
        engine = Engine.load(args.model, device=args.device)
    except (PromptError, ModelError) as error:
        print(error, file=sys.stderr)
        return 2
    results = []
    for result in evaluate(engine, cases):
        results.append(result)
        print(f"\r{len(results)} of {len(cases)} prompts", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    if args.failures:
        print(failures(results), end="\n\n")
    print(markdown(results))
    try:
        if args.json is not None:
            args.json.write_text(json.dumps(to_json(results), indent=1) + "\n", encoding="utf-8")
        if args.sheet is not None:
            draw(results).save(args.sheet)
    except (OSError, ValueError) as error:
        print(f"The results cannot be written: {error}", file=sys.stderr)
        return 2
    return 0
