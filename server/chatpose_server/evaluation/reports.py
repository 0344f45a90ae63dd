"""From the options of the command line to a report as JSON and its table as Markdown."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..errors import ModelError
from . import markdown
from .estimation import Choice, Errors, measure, report
from .places import Places, choose
from .retrieval import Sampling, read_embeddings, read_matrix
from .rows import Row, match, read_rows
from .rpe import read_truth, rpe_report
from .speculative import TEXT_WAYS, protocols, spg_report

Progress = Callable[[int, int], None]
Made = tuple[dict[str, Any], str]
"""A report, and its table."""


def make(args: argparse.Namespace, progress: Progress) -> Made:
    """Whatever was asked for. Raises ModelError."""
    return MAKERS[args.what](args, progress)


def _estimation(args: argparse.Namespace, progress: Progress) -> Made:
    places, choice = _places(args)
    name, errors = _measured(args, read_rows(args.truth, "truth"), places, choice, progress)
    made = report(errors, places, choice)
    return made, markdown.estimation(name, made)


def _rpe(args: argparse.Namespace, progress: Progress) -> Made:
    places, choice = _places(args)
    truth = read_truth(args.truth, args.joint_field, args.images)
    name, errors = _measured(args, truth, places, choice, progress)
    made = rpe_report(errors, truth, places, choice)
    return made, markdown.rpe(name, made)


def _spg(args: argparse.Namespace, progress: Progress) -> Made:
    places, choice = _places(args)
    truth = read_rows(args.truth, "truth")
    ids = [row.id for row in truth]
    embeddings = None if args.embeddings is None else read_embeddings(args.embeddings, args.similarity, ids)
    name, errors = _measured(args, truth, places, choice, progress)
    made = spg_report(errors, places, choice, embeddings=embeddings, sampling=_sampling(args), ranks=args.ranks)
    return made, markdown.speculative(name, made)


def _retrieval(args: argparse.Namespace, progress: Progress) -> Made:
    del progress
    if args.embeddings is not None:
        similarity = read_embeddings(args.embeddings, args.similarity)
    else:
        similarity = read_matrix(args.matrix)
    made = {"rows": len(similarity), **protocols(similarity, TEXT_WAYS, _sampling(args), args.ranks)}
    return made, markdown.retrieval(args.name or (args.embeddings or args.matrix).stem, made)


MAKERS: dict[str, Callable[[argparse.Namespace, Progress], Made]] = {
    "estimation": _estimation,
    "rpe": _rpe,
    "spg": _spg,
    "retrieval": _retrieval,
}


def _places(args: argparse.Namespace) -> tuple[Places, Choice]:
    choice = Choice(args.joints, root=not args.without_root, hands=not args.without_hands)
    return choose(args.body_model, args.regressor), choice


def _sampling(args: argparse.Namespace) -> Sampling:
    return Sampling(args.sample, args.repeats, args.seed)


def _measured(
    args: argparse.Namespace, truth: Sequence[Row], places: Places, choice: Choice, progress: Progress
) -> tuple[str, Errors]:
    """The name of the system, and the errors of what it predicted."""
    if args.predictions is not None:
        if args.keep is not None:
            raise ModelError("--keep is for the predictions of a --model; leave it out beside --predictions.")
        name, predictions = args.predictions.stem, read_rows(args.predictions, "prediction")
    else:
        name, predictions = _asked(args, truth, progress)
    return args.name or name, measure(match(truth, predictions), places, choice)


def _asked(args: argparse.Namespace, truth: Sequence[Row], progress: Progress) -> tuple[str, list[Row]]:
    # Here and not above, so that scoring a file loads no model code.
    from ..commands.options import load
    from .asking import check_questions, predict

    check_questions(truth)
    with contextlib.ExitStack() as stack:
        keep = None if args.keep is None else stack.enter_context(_opened(args.keep))
        engine = load(args)
        predictions = []
        for row in predict(engine, truth, keep):
            predictions.append(row)
            progress(len(predictions), len(truth))
    return engine.name, predictions


def _opened(path: Path) -> Any:
    try:
        return path.open("w", encoding="utf-8")
    except OSError as error:
        raise ModelError(f"{path} cannot be written: {error}") from error
