"""One thread that holds the engine: it loads the model, then answers requests in the order they came.

Knows nothing of HTTP. A request on its way is a `threading.Event`: set it and the engine stops within a token.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .errors import ModelError
from .protocol import Event, Finished, ProtocolError, Request

if TYPE_CHECKING:  # the engine brings torch, which only the worker's thread waits for
    from .engine import Engine

log = logging.getLogger(__name__)

Progress = Callable[[float, str], None]
Load = Callable[[Progress], "Engine"]
Deliver = Callable[[Event | Exception], None]
"""Takes each event of a reply, in the worker's thread; the last is a Finished or an exception."""


@dataclass(frozen=True)
class State:
    """How far the model is; `progress` runs from 0 to 1, `message` is for the user to read."""

    status: Literal["starting", "loading", "ready", "failed"]
    progress: float
    message: str


@dataclass(frozen=True)
class _Job:
    request: Request
    deliver: Deliver
    cancelled: threading.Event


class Worker:
    """The engine's thread. It is a daemon: a process that leaves does not wait for it."""

    def __init__(self, load: Load) -> None:
        self.state = State("starting", 0.0, "Starting")
        self.engine: Engine | None = None
        self._load = load
        self._jobs: queue.SimpleQueue[_Job] = queue.SimpleQueue()

    def start(self) -> None:
        """Begin to load the model; returns at once."""
        threading.Thread(target=self._run, name="engine", daemon=True).start()

    def ask(self, request: Request, deliver: Deliver) -> threading.Event:
        """Queue a request; what is returned cancels it, while it waits as well as while it is answered."""
        job = _Job(request, deliver, threading.Event())
        self._jobs.put(job)
        return job.cancelled

    def _run(self) -> None:
        try:
            engine = self._load(self._progress)
        except ModelError as error:
            self._fail(str(error))
            return
        except Exception as error:  # whatever it is, the process stays and says so
            log.exception("The model could not be loaded")
            self._fail(f"The model could not be loaded: {error}. The server's log has the details.")
            return
        self.engine = engine
        self.state = State("ready", 1.0, "Ready")
        while True:
            self._answer(engine, self._jobs.get())

    def _progress(self, fraction: float, message: str) -> None:
        self.state = State("loading", min(max(fraction, 0.0), 1.0), message)

    def _fail(self, message: str) -> None:
        log.error(message)
        self.state = State("failed", self.state.progress, message)

    def _answer(self, engine: Engine, job: _Job) -> None:
        if job.cancelled.is_set():
            job.deliver(Finished("cancelled"))
            return
        try:
            for event in engine.reply(job.request, job.cancelled.is_set):
                job.deliver(event)
        except ProtocolError as error:
            job.deliver(error)
        except Exception as error:  # one request that fails must not end the others
            log.exception("A request failed")
            job.deliver(error)
