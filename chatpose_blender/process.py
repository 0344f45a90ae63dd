"""The server's process: started with a pipe on stdin, watched by two threads, stopped by closing the pipe.

Nothing here blocks except `wait` and `stop`; everything else reads what the threads have written. Standard library only.
"""

from __future__ import annotations

import contextlib
import secrets
import subprocess
import threading
import time
from collections import deque
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from ..server.chatpose_server.protocol import PROTOCOL_VERSION, ProtocolError, parse_json
from . import client
from .environment import clean_environ
from .errors import ChatPoseError

LOG_LINES = 200
GREETING_TIME = 90.0
"""Seconds in which the server must tell its address: a cold disk reads torch slowly."""
HEALTH_INTERVAL = 0.1
MISSED_HEALTH = 20
"""Answers of /health that may fail in a row while the model loads."""
LEAVING_TIME = 2.0


class State(Enum):
    """Where the server stands."""

    STARTING = "starting"
    LOADING = "loading"
    READY = "ready"
    STOPPED = "stopped"
    FAILED = "failed"


class ServerProcess:
    """One server from its start to its end; it begins at once."""

    def __init__(self, command: Sequence[str], folder: Path, *, greeting_time: float = GREETING_TIME) -> None:
        """Run `command` in `folder`, which is also where its Python finds modules.

        Raises:
            ChatPoseError: the command cannot be run at all.
        """
        self.state = State.STARTING
        self.progress = 0.0
        self.message = "Starting Python"
        self.failure = ""
        self.address = ""
        self.token = secrets.token_urlsafe(32)
        self.log: deque[str] = deque(maxlen=LOG_LINES)
        self._changed = threading.Condition()
        self._greeting_time = greeting_time
        environ = clean_environ() | {
            "CHATPOSE_TOKEN": self.token,
            "PYTHONPATH": str(folder),
            "PYTHONUNBUFFERED": "1",
            # The extension's folder is replaced at every update; nothing may be written into it.
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        try:
            self._process = subprocess.Popen(
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=folder,
                env=environ,
                encoding="utf-8",
                errors="replace",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise ChatPoseError(
                f"The server's Python cannot be run ({error}); choose it in the preferences."
            ) from error
        self._reader = threading.Thread(target=self._read_log, name="ChatPose log", daemon=True)
        self._reader.start()
        threading.Thread(target=self._watch, name="ChatPose server", daemon=True).start()

    @property
    def is_alive(self) -> bool:
        """Whether prompts may be sent to it, now or once it is ready."""
        return self.state in (State.STARTING, State.LOADING, State.READY) and self._process.poll() is None

    def wait(self, timeout: float) -> bool:
        """Block until the server is ready or gone, at most `timeout` seconds; tells whether it is ready."""
        with self._changed:
            self._changed.wait_for(lambda: self.state not in (State.STARTING, State.LOADING), timeout)
        return self.state is State.READY

    def wait_for_end(self, timeout: float) -> None:
        """Block until it is known that and why the server ended, at most `timeout` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self.state in (State.STOPPED, State.FAILED), timeout)

    def stop(self) -> None:
        """Ask the server to leave by closing its stdin, and make it leave when it does not."""
        self._set(State.STOPPED)
        _close_stdin(self._process)
        for insist in (self._process.terminate, self._process.kill, lambda: None):
            try:
                self._process.wait(LEAVING_TIME)
                return
            except subprocess.TimeoutExpired:
                insist()

    def _set(self, state: State, message: str = "", failure: str = "") -> None:
        with self._changed:
            if self.state in (State.STOPPED, State.FAILED):
                return  # the first reason to end is the one to tell
            self.state, self.message, self.failure = state, message, failure
            self._changed.notify_all()

    def _read_log(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as lines:
            for line in lines:
                self.log.append(line.rstrip())

    def _watch(self) -> None:
        """From the greeting to the end of the process."""
        try:
            self._greet()
            self._load()
            self._process.wait()
            self._reader.join(1.0)
            last = next((line for line in reversed(self.log) if line.strip()), "")
            said = f" The end of its log: {last}" if last else ""
            reason = f"The server stopped unexpectedly (exit code {self._process.returncode})"
            self._set(State.FAILED, failure=f"{reason}; the next prompt starts it anew.{said}")
        except ChatPoseError as error:
            self._set(State.FAILED, failure=str(error))
            self._process.kill()
        finally:
            _close_stdin(self._process)

    def _greet(self) -> None:
        """Read the one line on stdout that tells where the server listens; no address when the process ended."""
        assert self._process.stdout is not None
        given_up = threading.Event()

        def give_up() -> None:
            given_up.set()
            self._process.kill()

        too_late = threading.Timer(self._greeting_time, give_up)
        too_late.daemon = True
        too_late.start()
        line = self._process.stdout.readline()
        too_late.cancel()
        if not line:
            if given_up.is_set():
                raise ChatPoseError(f"The server did not start within {self._greeting_time:.0f} seconds; see its log.")
            return
        try:
            greeting = parse_json(line)
            address, version = greeting["address"], greeting["protocol"]
        except (ProtocolError, LookupError, TypeError):
            raise ChatPoseError(
                "What was started is not a ChatPose server; check its Python in the preferences."
            ) from None
        if version != PROTOCOL_VERSION:
            raise ChatPoseError(
                f"The server speaks protocol {version} and this extension {PROTOCOL_VERSION}; install both anew."
            )
        self.address = str(address)
        self._set(State.LOADING, "Loading the model")

    def _load(self) -> None:
        """Follow /health until the model is loaded."""
        missed = 0
        while self.state is State.LOADING and self._process.poll() is None:
            try:
                health = client.health(self.address, self.token)
                missed = 0
            except ChatPoseError:
                missed += 1
                if missed > MISSED_HEALTH and self._process.poll() is None:
                    raise
                health = {}
            status, message = health.get("status"), str(health.get("message") or "")
            if status == "failed":
                raise ChatPoseError(message or "The server could not load its model; see its log.")
            if status == "ready":
                self.progress = 1.0
                self._set(State.READY, str(health.get("model") or ""))
                return
            progress = health.get("progress")
            self.progress = float(progress) if isinstance(progress, int | float) else self.progress
            if message:
                self._set(State.LOADING, message)
            time.sleep(HEALTH_INTERVAL)


def _close_stdin(process: subprocess.Popen[str]) -> None:
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()
