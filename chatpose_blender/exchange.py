"""One prompt on its way: waits for the server, sends the request, gathers the words and poses of the reply."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..server.chatpose_server.protocol import Finished, Pose, PoseMade, Request, Words
from .client import Reply
from .errors import ChatPoseError
from .process import ServerProcess, State

if TYPE_CHECKING:
    from bpy.types import Context

NOTICE_TIME = 0.1
"""Seconds until the end of a process is surely noticed."""


@dataclass(frozen=True)
class Line:
    """A line of a storyboard: the how many-th from 0, the frame of the first line, the frames from line to line.

    `follow` asks the next one when this has landed.
    """

    number: int
    first: int
    spacing: int
    follow: Callable[[Context, Exchange], None]

    @property
    def frame(self) -> int:
        """Where the line is keyed."""
        return self.first + self.number * self.spacing


@dataclass
class Exchange:
    """A prompt, where its pose shall land, and what has come back.

    The scene and the armature are kept by name: undo and file loading replace the objects themselves. `line` is the line of
    the storyboard that was asked; None for a prompt from the panel.
    """

    server: ServerProcess
    request: Request
    image: str
    scene: str
    armature: str
    frame: int
    line: Line | None = None
    text: str = ""
    poses: list[Pose] = field(default_factory=list)
    error: ChatPoseError | None = None
    finished: bool = False
    _reply: Reply | None = None

    @property
    def prompt(self) -> str:
        """The sentence that was sent."""
        return self.request.messages[-1].text

    def advance(self) -> bool:
        """Take in what has come since the last call, without waiting; tells whether there was anything."""
        if self.finished:
            return False
        if self._reply is None:
            return self._send_when_ready()
        events = self._reply.events()
        for event in events:
            match event:
                case Words(text):
                    self.text += text
                case PoseMade(pose):
                    self.poses.append(pose)
                case Finished():
                    self.finished = True
                case ChatPoseError():
                    self._fail(event)
        return bool(events)

    def wait(self, timeout: float) -> None:
        """Block until there may be something to take in, at most `timeout` seconds."""
        if self._reply is None:
            self.server.wait(timeout)
        else:
            self._reply.wait(timeout)

    def cancel(self) -> None:
        """Give the prompt up; the server stops within a token."""
        self.finished = True
        if self._reply is not None:
            self._reply.cancel()

    def _send_when_ready(self) -> bool:
        if self.server.state is State.READY:
            self._reply = Reply(self.server.address, self.server.token, self.request)
            return True
        if not self.server.is_alive:
            self._fail(ChatPoseError(self.server.failure or "The server was stopped; send the prompt again."))
            return True
        return False

    def _fail(self, error: ChatPoseError) -> None:
        # A server that died knows better than its socket why, a moment later.
        self.server.wait_for_end(NOTICE_TIME)
        self.error = ChatPoseError(self.server.failure) if self.server.failure else error
        self.finished = True
