"""A real server process on a real socket, with the tiny model that knows six lessons."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import lessons
import pytest
import torch
from chatpose_server import checkpoint
from chatpose_server.engine import Engine

SERVER = Path(__file__).resolve().parents[2] / "server"


class Served:
    """A running server: its process, address and token."""

    def __init__(self, *arguments: str, token: str | None = None) -> None:
        environ = {name: value for name, value in os.environ.items() if name != "CHATPOSE_TOKEN"}
        environ |= {"PYTHONPATH": str(SERVER), "OMP_NUM_THREADS": "1"} | ({"CHATPOSE_TOKEN": token} if token else {})
        self.process = subprocess.Popen(
            [sys.executable, "-m", "chatpose_server", "serve", *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environ,
        )  # fmt: skip
        assert self.process.stdout is not None
        self.greeting: dict[str, Any] = json.loads(self.process.stdout.readline())
        self.address: str = self.greeting["address"]
        self.token: str = token or self.greeting["token"]

    def ask(self, path: str, body: object = None, headers: Mapping[str, str] | None = None) -> tuple[int, Any]:
        """One request: its status and its JSON."""
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        every = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json", **(headers or {})}
        asked = urllib.request.Request(self.address + path, data=data, headers=every)
        try:
            with urllib.request.urlopen(asked, timeout=60) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read())

    def wait(self, status: str = "ready", seconds: float = 120) -> dict[str, Any]:
        """Wait until /health says so."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            health = self.ask("/health")[1]
            if health["status"] == status:
                return health
            time.sleep(0.05)
        raise AssertionError(f"the server is not {status}: {health}")

    def stop(self) -> int:
        """Close its stdin; its exit status."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(15)


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The tiny model, in this process."""
    return lessons.learn()


@pytest.fixture(scope="session")
def tiny(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny model, on disk."""
    folder = tmp_path_factory.mktemp("models") / "tiny"
    checkpoint.save(engine.model, engine.conversation.vocabulary, folder, dtype=torch.float32)
    return folder


@pytest.fixture(scope="session")
def served(tiny: Path) -> Iterator[Served]:
    """A server that has loaded it."""
    server = Served("--model", str(tiny))
    server.wait()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def triples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up triples that a LLaVA learns."""
    import llava_lessons  # brings CLIP, which few tests need

    return llava_lessons.write_triples(tmp_path_factory.mktemp("triples"))


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny LLaVA-1.5 that knows no pose."""
    import llava_lessons

    return llava_lessons.write_plain(tmp_path_factory.mktemp("plain"))


@pytest.fixture(scope="session")
def small_tower(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Its vision tower."""
    import llava_lessons

    return llava_lessons.write_tower(tmp_path_factory.mktemp("tower"))
