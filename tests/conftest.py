"""Loads the repository root as the package `chatpose`, whatever the checkout's folder is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def _load_extension() -> None:
    spec = importlib.util.spec_from_file_location(
        "chatpose", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules["chatpose"] = package
    spec.loader.exec_module(package)


sys.path.insert(0, str(ROOT / "server"))
_load_extension()
