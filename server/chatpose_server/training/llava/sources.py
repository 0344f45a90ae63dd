"""Data sets by the names that a configuration gives them."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...datasets.amass import Amass
from ...datasets.faults import DatasetError
from ...datasets.llava_instruct import LlavaInstruct
from ...datasets.posescript import PoseScript
from ...datasets.spin import PeopleInFolders
from ...datasets.triple import Source
from ...datasets.triples import Triples
from ...datasets.webdataset import PeopleInTars

READERS = {
    "posescript": PoseScript,
    "amass": Amass,
    "people_in_tars": PeopleInTars,
    "people_in_folders": PeopleInFolders,
    "llava_instruct": LlavaInstruct,
    "triples": Triples,
}
PATHS = ("file", "folder", "root", "images")


def open_sets(sets: Mapping[str, Mapping[str, Any]], where: Path) -> list[Source[Any, Any]]:
    """The readers of `[data.sets.NAME]`; relative paths begin at `where`. Raises DatasetError."""
    return [_open(name, given, where) for name, given in sets.items()]


def _open(name: str, given: Mapping[str, Any], where: Path) -> Source[Any, Any]:
    options = dict(given)
    reader = READERS.get(options.pop("reader", ""))
    if reader is None:
        raise DatasetError(f"[data.sets.{name}] must name its reader: {', '.join(READERS)}.")
    for key in PATHS:
        if key in options:
            options[key] = where / Path(options[key]).expanduser()
    try:
        inspect.signature(reader).bind(**options, name=name)
    except TypeError as error:
        keys = ", ".join(key for key in inspect.signature(reader).parameters if key != "name")
        raise DatasetError(f"[data.sets.{name}]: {error}; its keys are: reader, {keys}.") from error
    return reader(**options, name=name)
