"""The server's process: real children that start, load, fail, die and cling."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from chatpose.chatpose_blender.errors import ChatPoseError
from chatpose.chatpose_blender.process import ServerProcess, State

FAKE = Path(__file__).resolve().parents[1] / "blender" / "fake_server.py"

Start = Callable[..., ServerProcess]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a server that behaves as told, and stops it in the end."""
    started: list[ServerProcess] = []

    def begin(behaviour: str, **options: float) -> ServerProcess:
        started.append(ServerProcess([sys.executable, str(FAKE), behaviour], tmp_path, **options))
        return started[-1]

    yield begin
    for server in started:
        server.stop()


def failure(server: ServerProcess) -> str:
    assert not server.wait(10)
    assert server.state is State.FAILED
    assert not server.is_alive or server.wait(1)
    return server.failure


def test_a_server_starts_loads_and_is_ready(start: Start) -> None:
    server = start("oblige")
    seen = {server.state}
    while server.state not in (State.READY, State.FAILED):
        seen.add(server.state)
        time.sleep(0.01)
    assert server.state is State.READY, server.failure
    assert seen == {State.STARTING, State.LOADING}
    assert server.address.startswith("http://127.0.0.1:")


def test_starting_a_server_does_not_block(start: Start) -> None:
    begun = time.perf_counter()
    start("silent")
    assert time.perf_counter() - begun < 0.5


def test_two_servers_have_two_tokens(start: Start) -> None:
    assert start("oblige").token != start("oblige").token


def test_a_server_leaves_when_it_is_stopped(start: Start) -> None:
    server = start("oblige")
    assert server.wait(10)
    begun = time.perf_counter()
    server.stop()
    assert time.perf_counter() - begun < 1.0
    assert server.state is State.STOPPED
    assert not server.is_alive


def test_a_server_that_clings_is_made_to_leave(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chatpose.chatpose_blender.process.LEAVING_TIME", 0.2)
    server = start("cling")
    assert server.wait(10)
    server.stop()
    assert not server.is_alive


def test_a_server_leaves_when_its_parent_is_killed(tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", f"import subprocess, sys; child = subprocess.Popen([sys.executable, {str(FAKE)!r}, 'oblige'],"
         " stdin=subprocess.PIPE, stdout=subprocess.PIPE); print(child.stdout.readline()); sys.stdout.flush();"
         " import time; time.sleep(60)"],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert parent.stdout is not None
    address = parent.stdout.readline().split('"')[3]
    parent.kill()
    parent.wait()
    parent.stdout.close()
    from chatpose.chatpose_blender.client import health

    for _ in range(100):
        try:
            health(address, "")
        except ChatPoseError:
            return
        time.sleep(0.05)
    pytest.fail("the server outlived its parent")


def test_a_server_that_cannot_start_tells_its_last_words(start: Start) -> None:
    server = start("no start")
    assert "exit code 1" in failure(server)
    assert "No module named 'torch'" in server.failure
    assert list(server.log) == ["ModuleNotFoundError: No module named 'torch'"]


def test_a_server_that_dies_later_is_noticed(start: Start) -> None:
    server = start("oblige")
    assert server.wait(10)
    server._process.kill()
    for _ in range(100):
        if server.state is State.FAILED:
            break
        time.sleep(0.02)
    assert "stopped unexpectedly" in server.failure


def test_a_model_that_cannot_be_loaded_is_the_servers_own_sentence(start: Start) -> None:
    assert failure(start("cannot load")) == "There is no model in this folder."


def test_another_protocol_is_refused(start: Start) -> None:
    assert "protocol 99" in failure(start("from the future"))


def test_a_greeting_that_is_none_is_refused(start: Start) -> None:
    assert "not a ChatPose server" in failure(start("rude"))


def test_a_server_that_never_greets_is_given_up(start: Start) -> None:
    assert "did not start within" in failure(start("silent", greeting_time=0.3))


def test_a_python_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(ChatPoseError, match="preferences"):
        ServerProcess([str(tmp_path / "python")], tmp_path)
