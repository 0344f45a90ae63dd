"""The command line: `chatpose VERB …`. Results on stdout, everything else on stderr, exit status 2 on misuse."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module

# Two programs that spin on two cores, Blender and this one, slow each other tenfold; torch reads this when it is loaded.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

VERBS = {
    "pose": (".commands.pose", "one prompt, or a file of conversations, to poses"),
    "chat": (".commands.chat", "a conversation in the terminal"),
    "describe": (".commands.describe", "the poses of a file in plain English"),
    "serve": (".commands.serve", "answer over HTTP until stopped"),
    "convert": (".commands.convert", "write the authors' weights in this project's format"),
    "download": (".commands.download", "fetch weights, after telling their size and licence"),
    "train": (".training", "train a model as configured"),
    "teach": (".commands.teach", "teach Mini your own poses, as an adapter"),
    "evaluate": (".evaluation", "measure how good a model is"),
}
"""Verb -> the module that has `add_arguments` and `run`, and what it does."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="chatpose", description="ChatPose: words and SMPL poses from a conversation.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, (module, summary) in VERBS.items():
        import_module(module, __package__).add_arguments(verbs.add_parser(verb, help=summary, description=summary))
    args = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    from .errors import ModelError

    try:
        return import_module(VERBS[args.verb][0], __package__).run(args)
    except ModelError as error:
        print(f"chatpose: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read stdout has left
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  so that the interpreter's last flush is silent
        return 1


if __name__ == "__main__":
    sys.exit(main())
