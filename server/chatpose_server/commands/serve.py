"""`chatpose serve`: listens, greets on stdout, loads the model, answers; leaves when its stdin closes."""

from __future__ import annotations

import argparse
import json
import os
import secrets
import socket
import stat
import sys
import threading
import time
from typing import TYPE_CHECKING, TextIO

from ..errors import ModelError
from ..protocol import PROTOCOL_VERSION
from .options import add_model, load

if TYPE_CHECKING:
    from uvicorn import Server

TOKEN_VARIABLE = "CHATPOSE_TOKEN"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chatpose serve`."""
    parser.add_argument("--host", default="127.0.0.1", help=f"beyond loopback, {TOKEN_VARIABLE} must be set")
    parser.add_argument("--port", type=int, default=0, help="0 (default): any free port; the greeting tells which")
    parser.add_argument(
        "--idle-minutes",
        type=float,
        default=30,
        metavar="N",
        help="unload the model after N without a prompt (default: 30; 0: never)",
    )
    add_model(parser)


def run(args: argparse.Namespace) -> int:
    """Serve until stopped. Raises ModelError for an address that cannot be used."""
    import uvicorn

    from ..app import create_app
    from ..guard import is_loopback
    from ..worker import Worker

    token = os.environ.get(TOKEN_VARIABLE, "")
    if not token and not is_loopback(args.host):
        raise ModelError(f"Serving beyond this machine needs a token of your own: set {TOKEN_VARIABLE}.")
    listener = _listen(args.host, args.port)
    port = listener.getsockname()[1]
    worker = Worker(lambda progress: load(args, progress), args.idle_minutes * 60 or None)
    made = "" if token else secrets.token_urlsafe(32)
    app = create_app(worker, model=args.model, token=token or made, host=args.host, created=int(time.time()))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off",
                                           timeout_graceful_shutdown=1))  # fmt: skip
    name = f"[{args.host}]" if ":" in args.host else args.host
    greeting = {"address": f"http://{name}:{port}", "protocol": PROTOCOL_VERSION}
    print(json.dumps({**greeting, "token": made} if made else greeting), flush=True)
    if _is_pipe(sys.stdin):
        threading.Thread(target=_leave_with_stdin, args=(server,), name="stdin", daemon=True).start()
    worker.start()
    server.run(sockets=[listener])
    return 0


def _listen(host: str, port: int) -> socket.socket:
    """A socket that accepts at once: what comes before uvicorn is up waits in its queue."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.socket(family, socket.SOCK_STREAM)
        if os.name != "nt":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(64)
    except (OSError, OverflowError) as error:
        raise ModelError(
            f"The server cannot listen at {host}:{port} ({error}); choose another --host or --port."
        ) from error
    return listener


def _is_pipe(stream: TextIO | None) -> bool:
    """Whether somebody holds the other end of stdin; a terminal or /dev/null ends nothing."""
    try:
        mode = os.fstat(stream.fileno()).st_mode if stream is not None else 0
    except (OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _leave_with_stdin(server: Server) -> None:
    """Read stdin to its end, then leave; a reply that is being made is not waited for long."""
    while os.read(sys.stdin.fileno(), 4096):
        pass
    server.should_exit = True
    time.sleep(2.0)
    os._exit(0)
