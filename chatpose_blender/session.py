"""The one server of this Blender and what is under way with it: the only module-level state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .environment import SERVER_FOLDER, NotInstalled, Progress
from .errors import ChatPoseError
from .exchange import Exchange
from .installation import Installation
from .process import ServerProcess, State

INSTALL, ADD_MANNEQUIN = "chatpose.install_server", "chatpose.add_mannequin"


class NoArmature(ChatPoseError):
    """There is nothing to pose; adding the mannequin is the next step."""


@dataclass(frozen=True)
class Alert:
    """What went wrong last, for the panel, and the operator that mends it ("" where the sentence must do)."""

    text: str
    remedy: str = ""


server: ServerProcess | None = None
exchange: Exchange | None = None
installation: Installation | None = None
alert: Alert | None = None
is_installed = True
"""Whether there is a Python to start the server with; refreshed by whoever looked, so that draw() need not."""
_shown: tuple[object, ...] = ()


def start_server(command: Sequence[str], folder: Path = SERVER_FOLDER) -> ServerProcess:
    """The running server, started if there is none. Raises ChatPoseError."""
    global server
    if server is None or not server.is_alive:
        server = ServerProcess(command, folder)
    return server


def stop_server() -> None:
    """Stop the server, and give up what it was asked."""
    global server
    cancel()
    if server is not None:
        server.stop()
    server = None


def begin(prompt: Exchange) -> None:
    """Make `prompt` the one that is on its way."""
    global exchange, alert
    exchange, alert = prompt, None


def end() -> None:
    """Nothing is on its way any more."""
    global exchange
    exchange = None


def cancel() -> None:
    """Give up the prompt that is on its way."""
    if exchange is not None:
        exchange.cancel()
    end()


def install(steps: Iterator[Progress]) -> Installation:
    """Begin to make the server's environment."""
    global installation, alert
    installation, alert = Installation(steps), None
    return installation


def warn(error: ChatPoseError | None) -> None:
    """Show `error` in the panel, beside the operator that mends it; None takes the last one away."""
    global alert
    remedies = {NotInstalled: INSTALL, NoArmature: ADD_MANNEQUIN}
    alert = None if error is None else Alert(str(error), remedies.get(type(error), ""))


def is_busy() -> bool:
    """Whether a prompt is on its way, the server is starting or being installed."""
    starting = server is not None and server.state in (State.STARTING, State.LOADING)
    return exchange is not None or starting or (installation is not None and not installation.finished)


def has_changed() -> bool:
    """Whether there is something to show that was not there at the last call."""
    global _shown
    now = (
        alert,
        server and (server.state, server.progress, server.message),
        exchange and (len(exchange.text), len(exchange.poses), exchange.finished),
        installation and (installation.progress, installation.finished),
    )
    before, _shown = _shown, now
    return now != before


def close() -> None:
    """Leave nothing behind when the extension or Blender goes."""
    stop_server()
    if installation is not None:
        installation.cancel()
