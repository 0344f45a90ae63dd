"""Weights that are fetched: what there is, how large and on what terms, and how it gets onto this machine whole.

Through huggingface_hub, into a folder beside its cache: the cache would begin an interrupted file of ten gigabytes anew.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huggingface_hub import constants, hf_hub_url
from huggingface_hub.file_download import http_get
from huggingface_hub.hf_api import HfApi
from huggingface_hub.utils import build_hf_headers

from .errors import ModelError

PARTS = ("*.json", "*.model", "*.bin", "*.safetensors")
SPARE = 500_000_000
"""Bytes that a disk keeps beside what is fetched."""


@dataclass(frozen=True)
class Repository:
    """One repository on the hub. `revision` is the commit that is fetched, None for the newest at the first time."""

    name: str
    revision: str | None
    licence: str
    takes: tuple[str, ...] = PARTS


@dataclass(frozen=True)
class File:
    """A file to fetch; `sha256` is the hub's own word on it, None for small files."""

    repository: Repository
    revision: str
    name: str
    size: int
    sha256: str | None


MODELS: dict[str, tuple[Repository, ...]] = {
    "chatpose": (
        Repository(
            "YaoFeng/CHATPOSE-V0",
            None,  # the commit that is found first is written down beside the weights, and stays
            "Apache-2.0 by its card; it was trained from LLaVA-1.5, which stands under Meta's Llama 2 licence, and on data for "
            "non-commercial research",
        ),
        Repository(
            "openai/clip-vit-large-patch14-336",
            "ce19dc912ca5cd21c8a653c79e251e808ccabcd1",
            "MIT, as OpenAI's CLIP",
            ("config.json", "preprocessor_config.json", "pytorch_model.bin"),
        ),
    )
}
"""What can be fetched by name; the last repository is the vision tower."""


def plan(model: str) -> list[File]:
    """The files that a model is made of. Raises ModelError."""
    if model not in MODELS:
        raise ModelError(f"There is nothing to download by the name {model!r}; there is: {', '.join(MODELS)}.")
    files: list[File] = []
    for repository in MODELS[model]:
        try:
            info = HfApi().model_info(
                repository.name, revision=repository.revision or pinned(repository), files_metadata=True
            )
        except Exception as error:  # many kinds, one meaning
            raise ModelError(
                f"The hub does not answer for {repository.name} ({_short(error)}); try again later."
            ) from error
        for sibling in info.siblings or ():
            if any(Path(sibling.rfilename).match(pattern) for pattern in repository.takes):
                sha256 = sibling.lfs.sha256 if sibling.lfs else None
                files.append(File(repository, str(info.sha), sibling.rfilename, sibling.size or 0, sha256))
    return _without_doubles(files)


def _without_doubles(files: Sequence[File]) -> list[File]:
    """Where a repository holds the same weights twice, the safetensors."""
    twice = {file.repository.name for file in files if file.name.endswith(".safetensors")}
    return [
        file
        for file in files
        if not (file.repository.name in twice and (file.name.endswith(".bin") or file.name.endswith(".bin.index.json")))
    ]


def missing(files: Sequence[File]) -> list[File]:
    """Those that are not on this machine yet."""
    return [file for file in files if not _place(file.repository, file.revision).joinpath(file.name).is_file()]


def fetch(files: Sequence[File], tell: Callable[[int, int, str], None]) -> None:
    """Fetch what is not there; `tell` hears the bytes that are there, those that will be, and a file's name.

    Raises ModelError when the disk is too small, the connection fails or a file is not what the hub says.
    """
    left, total = missing(files), sum(file.size for file in files)
    needed, root = sum(file.size for file in left), _root()
    root.mkdir(parents=True, exist_ok=True)
    if (free := shutil.disk_usage(root).free) < needed + SPARE:
        raise ModelError(
            f"{needed / 1e9:.1f} GB are needed and {free / 1e9:.1f} GB are free at {root}; make room, or set HF_HOME to a "
            "folder on another disk."
        )
    there = total - needed
    for file in left:
        tell(there, total, file.name)
        _fetch(file)
        there += file.size
    tell(total, total, "")
    for file in files:
        if file.repository.revision is None:
            _pin(file.repository, file.revision)


def _fetch(file: File) -> None:
    path = _place(file.repository, file.revision) / file.name
    part = path.with_name(path.name + ".part")
    part.parent.mkdir(parents=True, exist_ok=True)
    url = hf_hub_url(file.repository.name, file.name, revision=file.revision)
    try:
        with part.open("ab") as opened:
            http_get(url, opened, resume_size=part.stat().st_size, headers=build_hf_headers(), expected_size=file.size)
    except Exception as error:  # the hub's library lets its HTTP library's own kinds through
        raise ModelError(
            f"The download of {file.name} stopped ({_short(error)}). Run the command again; it goes on where it stopped."
        ) from error
    if file.sha256 is not None and _sha256(part) != file.sha256:
        part.unlink()
        raise ModelError(f"{file.name} did not arrive whole and was removed; run the command again.")
    part.rename(path)


def folder(model: str) -> tuple[Path, Path]:
    """Where a downloaded model and its vision tower are. Raises ModelError when they are not there yet."""
    places = [_place(repository, repository.revision or pinned(repository) or "") for repository in MODELS[model]]
    if not all((place / "config.json").is_file() for place in places):
        raise ModelError(f"{model} is not on this machine yet; fetch it with `chatpose download {model}`.")
    return places[0], places[-1]


def pinned(repository: Repository) -> str | None:
    """The commit that was fetched first, of a repository whose commit is not given."""
    try:
        value: dict[str, Any] = json.loads(_pins().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return value.get(repository.name)


def _pin(repository: Repository, revision: str) -> None:
    try:
        value: dict[str, Any] = json.loads(_pins().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        value = {}
    _pins().write_text(json.dumps({**value, repository.name: revision}) + "\n", encoding="utf-8")


def _root() -> Path:
    return Path(constants.HF_HOME) / "chatpose"


def _place(repository: Repository, revision: str) -> Path:
    return _root() / repository.name.replace("/", "--") / revision


def _pins() -> Path:
    return _root() / "revisions.json"


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _short(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
