"""Where a training's configuration is: a `.toml` file of the user's, or one that ships."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from ..errors import ModelError
from . import CONFIGURATIONS


def find_configuration(config: str) -> Path:
    """The file of a path or of a name. Raises ModelError."""
    for path in (Path(config), CONFIGURATIONS / f"{config}.toml"):
        if path.is_file():
            return path
    shipped = ", ".join(sorted(path.stem for path in CONFIGURATIONS.glob("*.toml")))
    raise ModelError(f"There is no configuration {config!r}; give a .toml file, or one of: {shipped}.")


def read_configuration(config: str) -> dict[str, Any]:
    """What it says. Raises ModelError."""
    path = find_configuration(config)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ModelError(f"{path} is no TOML: {error}") from error


def is_llava(settings: dict[str, Any]) -> bool:
    """Whether it tells how a LLaVA becomes a ChatPose, rather than how Mini is trained."""
    return "lora" in settings or "base" in settings
