"""One thread that holds the engine: it loads the model, then answers requests in the order they came.

Knows nothing of HTTP. A request on its way is a `threading.Event`: set it and the engine stops within a token.
"""

from __future__ import annotations

import gc
import logging
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without garbage collection: imports and weights make many objects and no garbage, and looking for some takes a fifth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class Worker:
    """The engine's thread. It is a daemon: a process that leaves does not wait for it.

    After `idle` seconds without a request (None: never), and when asked to, it gives the engine's memory back; the next
    request loads it again.
    """

    def __init__(self, load: Load, idle: float | None = None) -> None:
        self.state = State("starting", 0.0, "Starting")
        self.engine: Engine | None = None
        self.names: list[str] = []
        """What the model answers as, its adapter on and off, from when it was loaded."""
        self.accepts = False
        """Whether requests are taken: once the model was loaded, also while it is unloaded or loaded again."""
        self._load = load
        self._idle = idle
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()

    def start(self) -> None:
        """Begin to load the model; returns at once."""
        threading.Thread(target=self._run, name="engine", daemon=True).start()

    def ask(self, request: Request, deliver: Deliver) -> threading.Event:
        """Queue a request; what is returned cancels it, while it waits as well as while it is answered."""
        job = _Job(request, deliver, threading.Event())
        self._jobs.put(job)
        return job.cancelled

    def unload(self) -> None:
        """Give the engine's memory back once the requests before this have been answered."""
        self._jobs.put(None)

    def _run(self) -> None:
        self._load_engine()
        while self.accepts:
            try:
                job = self._jobs.get(timeout=None if self.engine is None else self._idle)
            except queue.Empty:
                job = None
            if job is None:
                self._let_go()
            elif self.engine is None and not job.cancelled.is_set() and not self._load_engine():
                job.deliver(ModelError(self.state.message))
            else:
                self._answer(job)

    def _load_engine(self) -> bool:
        try:
            with _uncollected():
                self.engine = self._load(self._progress)
        except ModelError as error:
            self._fail(str(error))
            return False
        except Exception as error:  # whatever it is, the process stays and says so
            log.exception("The model could not be loaded")
            self._fail(f"The model could not be loaded: {error}. The server's log has the details.")
            return False
        self.names = self.engine.names
        self.accepts = True
        self.state = State("ready", 1.0, "Ready")
        return True

    def _let_go(self) -> None:
        if self.engine is not None:
            from .engine import release_memory

            self.state = State("ready", 1.0, "The model is unloaded; the next prompt loads it again.")
            self.engine = None
            release_memory()
            log.info(self.state.message)

    def _progress(self, fraction: float, message: str) -> None:
        self.state = State("loading", min(max(fraction, 0.0), 1.0), message)

    def _fail(self, message: str) -> None:
        log.error(message)
        self.state = State("failed", self.state.progress, message)

    def _answer(self, job: _Job) -> None:
        if job.cancelled.is_set() or self.engine is None:
            job.deliver(Finished("cancelled"))
            return
        try:
            self.engine.adapt(job.request.model != self.names[-1])
            for event in self.engine.reply(job.request, job.cancelled.is_set):
                job.deliver(event)
        except ProtocolError as error:
            job.deliver(error)
        except Exception as error:  # one request that fails must not end the others
            log.exception("A request failed")
            job.deliver(error)
