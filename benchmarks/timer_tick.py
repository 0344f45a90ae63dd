"""How long Blender's main thread is held by one look of the timer: idle, while words stream, and when a pose lands.

    python dev.py blender benchmarks/timer_tick.py

A stand-in for the server streams two hundred words a second, more than any model on a desk.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))
import conftest  # noqa: E402, F401  makes the checkout importable as `chatpose`

WORDS, PAUSE = 1000, 0.005
POSE = {"global_orient": [0.0] * 3, "body_pose": [[0.1] * 3] * 23}


class Handler(BaseHTTPRequestHandler):
    """Streams words, then a pose."""

    def do_POST(self) -> None:
        """One reply."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for delta in [{"content": "word "}] * WORDS + [{"poses": [POSE]}]:
            self.wfile.write(f"data: {json.dumps({'choices': [{'delta': delta}]})}\n\n".encode())
            time.sleep(PAUSE)
        self.wfile.write(b"data: [DONE]\n\n")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def measure() -> None:
    """Send one prompt, call the timer's function as Blender would, and print what each call took."""
    os.environ["CHATPOSE_PYTHON"] = sys.executable
    import bpy
    import chatpose

    chatpose.register()
    from chatpose.chatpose_blender import session
    from chatpose.chatpose_blender.process import State
    from chatpose.operators import send, waiting

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=http.serve_forever, daemon=True).start()
    session.server = SimpleNamespace(
        state=State.READY, is_alive=True, address=f"http://127.0.0.1:{http.server_port}", token="", failure="",
        progress=1.0, message="", stop=http.shutdown,
    )  # fmt: skip
    bpy.ops.chatpose.add_mannequin()
    idle, streaming = [timed(waiting.tick) for _ in range(200)], []
    send.begin(bpy.context, "a person waving", "")
    while True:
        time.sleep(waiting.BUSY)
        took = timed(waiting.tick)
        if session.exchange is None:
            break
        streaming.append(took)
    report("idle", idle)
    report("words stream", streaming)
    report("pose lands, keyed, undo step", [took])
    chatpose.unregister()


def timed(function: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    begun = time.perf_counter()
    function()
    return (time.perf_counter() - begun) * 1000


def report(name: str, times: list[float]) -> None:
    """One line of the table."""
    print(f"{name:<30} n {len(times):4}   p50 {statistics.median(times):6.3f} ms   max {max(times):6.3f} ms")


if __name__ == "__main__":
    measure()
