"""`chatpose download`: says how large and on what terms, asks, fetches, checks."""

from __future__ import annotations

import argparse
import json
import sys

from ..errors import ModelError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chatpose download`."""
    parser.add_argument("name", help="what to fetch: chatpose")
    parser.add_argument("--yes", action="store_true", help="do not ask; the sizes and licences are accepted")


def run(args: argparse.Namespace) -> int:
    """Fetch, and print where the model is. Raises ModelError."""
    from .. import download

    files = download.plan(args.name)
    for repository in download.MODELS[args.name]:
        size = sum(file.size for file in files if file.repository is repository)
        print(f"{repository.name}: {size / 1e9:.2f} GB. Licence: {repository.licence}.", file=sys.stderr)
    left = sum(file.size for file in download.missing(files))
    if left and not args.yes:
        print(f"{left / 1e9:.2f} GB will be fetched. Go on? [y/N] ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            raise ModelError("Nothing was fetched; answer y, or give --yes, to accept the sizes and licences above.")
    download.fetch(files, _tell)
    model, tower = download.folder(args.name)
    print(json.dumps({"model": str(model), "vision_tower": str(tower)}))
    return 0


def _tell(there: int, total: int, name: str) -> None:
    print(f"{there / max(total, 1):4.0%} of {total / 1e9:.2f} GB  {name}", file=sys.stderr, flush=True)
