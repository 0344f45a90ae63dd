"""Fetching weights from a stand-in for the hub on this machine: its HTTP interface, with our tiny checkpoint behind it."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from conftest import SERVER

GOLDEN = Path(__file__).resolve().parents[1] / "data" / "golden"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
CLIP_COMMIT = "ce19dc912ca5cd21c8a653c79e251e808ccabcd1"
LARGE = 10_000
"""Bytes above which the hub keeps a file as LFS, with its SHA-256."""


class Hub(ThreadingHTTPServer):
    """The parts of the hub's interface that a download needs; not the hub itself, which cannot be had in a test."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        clip = {
            name: (GOLDEN / "tiny_clip" / name).read_bytes() for name in ("config.json", "preprocessor_config.json")
        }
        self.files = {
            "YaoFeng/CHATPOSE-V0": {file.name: file.read_bytes() for file in (GOLDEN / "tiny_chatpose").iterdir()},
            "openai/clip-vit-large-patch14-336": clip
            | {"pytorch_model.bin": b"weights" * 5000, "tf_model.h5": b"other"},
        }
        self.commits = {"YaoFeng/CHATPOSE-V0": COMMIT, "openai/clip-vit-large-patch14-336": CLIP_COMMIT}
        self.sent: list[tuple[str, str]] = []
        """What was asked for, and which part of it."""
        self.break_after: int | None = None
        self.hangs_after: int | None = None
        self.spoil = ""
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(BaseHTTPRequestHandler):
    """One answer of the hub."""

    server: Hub
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self.answer(body=False)

    def do_GET(self) -> None:
        self.answer(body=True)

    def answer(self, body: bool) -> None:
        path = self.path.split("?")[0]
        if found := re.fullmatch(r"/api/models/([^/]+/[^/]+)(/revision/.+)?", path):
            self.describe(found[1])
        elif found := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            self.give(found[1], found[3], body)
        else:
            self.send_error(404)

    def describe(self, repository: str) -> None:
        siblings = []
        for name, content in self.server.files[repository].items():
            row: dict[str, object] = {"rfilename": name, "size": len(content), "blobId": "0" * 40}
            if len(content) > LARGE:
                row["lfs"] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 130}
            siblings.append(row)
        text = json.dumps({"id": repository, "sha": self.server.commits[repository], "siblings": siblings}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def give(self, repository: str, name: str, body: bool) -> None:
        content = self.server.files[repository].get(name)
        if content is None:
            self.send_error(404)
            return
        tag = hashlib.sha256(content).hexdigest()
        if name == self.server.spoil:
            content = bytes(len(content))
        wanted = self.headers.get("Range", "")
        start = int(wanted.removeprefix("bytes=").split("-")[0]) if body and wanted else 0
        self.send_response(206 if start else 200)
        self.send_header("X-Repo-Commit", self.server.commits[repository])
        self.send_header("ETag", f'"{tag}"')
        self.send_header("Accept-Ranges", "bytes")
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        if body:
            self.server.sent.append((name, wanted))
            if self.server.break_after is not None and len(content) > LARGE:
                self.wfile.write(content[start : start + self.server.break_after])
                self.wfile.flush()
                self.connection.close()
                return
            if self.server.hangs_after is not None and len(content) > LARGE:
                self.wfile.write(content[start : start + self.server.hangs_after])
                self.wfile.flush()
                while self.server.hangs_after is not None:
                    time.sleep(0.05)
                self.connection.close()
                return
            self.wfile.write(content[start:])

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def hub() -> Iterator[Hub]:
    hub = Hub()
    yield hub
    hub.shutdown()


def environ(hub: Hub, cache: Path) -> dict[str, str]:
    """A process that knows this hub alone."""
    return os.environ | {
        "PYTHONPATH": str(SERVER), "OMP_NUM_THREADS": "1", "HF_ENDPOINT": f"http://127.0.0.1:{hub.server_port}",
        "HF_HOME": str(cache), "HF_HUB_DISABLE_TELEMETRY": "1", "HF_HUB_DOWNLOAD_TIMEOUT": "3",
    }  # fmt: skip


def chatpose(hub: Hub, cache: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "chatpose_server", *arguments]
    return subprocess.run(
        command, input=stdin, capture_output=True, text=True, env=environ(hub, cache), timeout=240, check=False
    )


def test_sizes_and_licences_come_first_and_without_consent_nothing_is_fetched(hub: Hub, tmp_path: Path) -> None:
    done = chatpose(hub, tmp_path, "download", "chatpose", stdin="n\n")
    assert done.returncode == 2
    assert "Nothing was fetched" in done.stderr
    assert "Llama 2 licence" in done.stderr
    assert "GB will be fetched" in done.stderr
    assert hub.sent == []


def test_a_model_is_fetched_whole_and_loads_by_its_name(hub: Hub, tmp_path: Path) -> None:
    done = chatpose(hub, tmp_path, "download", "chatpose", stdin="y\n")
    assert done.returncode == 0, done.stderr
    folders = json.loads(done.stdout)
    for name, content in hub.files["YaoFeng/CHATPOSE-V0"].items():
        assert (Path(folders["model"]) / name).read_bytes() == content
    assert not (Path(folders["vision_tower"]) / "tf_model.h5").exists()
    fetched = len(hub.sent)
    again = chatpose(hub, tmp_path, "download", "chatpose")
    assert again.returncode == 0
    assert "Go on?" not in again.stderr
    assert len(hub.sent) == fetched, "what is there is not fetched again"
    tower = str(GOLDEN / "tiny_clip")  # the stand-in's own tower is made of no weights
    hub.shutdown()
    said = chatpose(hub, tmp_path, "pose", "Hello there.", "--model", "chatpose", "--vision-tower", tower)
    assert json.loads(said.stdout)["reply"] == "Hello.", said.stderr


LARGE_FILE = "pytorch_model-00002-of-00003.bin"
TEN_MEGABYTES = 10 * 1024 * 1024
"""The hub's library writes as much at a time."""


def parts(hub: Hub) -> list[str]:
    """Which parts of the large file were asked for."""
    return [part for name, part in hub.sent if name == LARGE_FILE]


def test_a_connection_that_breaks_is_taken_up_where_it_was(hub: Hub, tmp_path: Path) -> None:
    hub.files["YaoFeng/CHATPOSE-V0"][LARGE_FILE] = bytes(range(256)) * 100_000
    hub.break_after = 12_000_000
    done = chatpose(hub, tmp_path, "download", "chatpose", "--yes")
    assert done.returncode == 0, done.stderr
    assert parts(hub)[:2] == ["", f"bytes={TEN_MEGABYTES}-"]


def test_a_download_that_was_killed_goes_on_where_it_was(hub: Hub, tmp_path: Path) -> None:
    hub.files["YaoFeng/CHATPOSE-V0"][LARGE_FILE] = bytes(range(256)) * 100_000
    hub.hangs_after = 12_000_000
    going = subprocess.Popen(
        [sys.executable, "-m", "chatpose_server", "download", "chatpose", "--yes"], env=environ(hub, tmp_path),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    until = time.monotonic() + 60
    while not any(file.stat().st_size == TEN_MEGABYTES for file in tmp_path.rglob("*.part")):
        assert time.monotonic() < until
        time.sleep(0.05)
    going.kill()
    going.wait()
    hub.hangs_after = None
    hub.sent.clear()
    done = chatpose(hub, tmp_path, "download", "chatpose", "--yes")
    assert done.returncode == 0, done.stderr
    assert parts(hub) == [f"bytes={TEN_MEGABYTES}-"]


def test_a_file_that_is_not_what_the_hub_says_is_removed(hub: Hub, tmp_path: Path) -> None:
    hub.spoil = "pytorch_model-00002-of-00003.bin"
    spoilt = chatpose(hub, tmp_path, "download", "chatpose", "--yes")
    assert spoilt.returncode == 2
    assert "did not arrive whole and was removed" in spoilt.stderr
    hub.spoil = ""
    assert chatpose(hub, tmp_path, "download", "chatpose", "--yes").returncode == 0


def test_the_commit_that_came_first_stays(hub: Hub, tmp_path: Path) -> None:
    assert chatpose(hub, tmp_path, "download", "chatpose", "--yes").returncode == 0
    pins = json.loads((tmp_path / "chatpose" / "revisions.json").read_text())
    assert pins == {"YaoFeng/CHATPOSE-V0": COMMIT}


def test_what_is_not_there_says_how_to_get_it(hub: Hub, tmp_path: Path) -> None:
    done = chatpose(hub, tmp_path, "pose", "hi", "--model", "chatpose")
    assert done.returncode == 2
    assert "fetch it with `chatpose download chatpose`" in done.stderr
    unknown = chatpose(hub, tmp_path, "download", "gpt")
    assert unknown.returncode == 2
    assert "there is: chatpose" in unknown.stderr
