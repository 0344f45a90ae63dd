"""A child that stands in for the server where the real one behaves too well: it dies, chokes or chatters on demand.

    python fake_server.py BEHAVIOUR

It speaks just enough of the protocol to be taken for a server until it misbehaves, and leaves when stdin closes.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BEHAVIOUR = sys.argv[1]
STARTED = time.monotonic()
ASKED = iter(range(1, 1000))


def pose(number: int) -> dict[str, object]:
    """A pose that differs from reply to reply: the left collar is lifted by half a radian more each time."""
    return {"global_orient": [0.0] * 3, "body_pose": [[0.0] * 3] * 12 + [[0.0, 0.0, 0.5 * number]] + [[0.0] * 3] * 10}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        loading = time.monotonic() - STARTED < 0.3
        health = {"status": "loading" if loading else "ready", "progress": 0.5, "message": "Loading", "model": "fake"}
        if BEHAVIOUR == "cannot load":
            health = {"status": "failed", "message": "There is no model in this folder."}
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(health).encode())

    def do_POST(self) -> None:
        request = self.rfile.read(int(self.headers["Content-Length"]))
        if BEHAVIOUR == "recite":
            print(request.decode(), file=sys.stderr, flush=True)
        if self.headers["Authorization"] != f"Bearer {os.environ['CHATPOSE_TOKEN']}":
            self.send_response(401)
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        self.delta(content="Here is ")
        if BEHAVIOUR == "chatter":
            self.wfile.write(b"la la la: la\n")
        elif BEHAVIOUR == "not a number":
            self.delta(poses=[{**pose(1), "global_orient": [float("nan"), 0.0, 0.0]}])
        elif BEHAVIOUR == "drone":
            while True:
                self.delta(content="word ")
                time.sleep(0.02)
        self.delta(poses=[pose(next(ASKED))])
        if BEHAVIOUR == "die":
            print("something broke inside", file=sys.stderr, flush=True)
            os._exit(7)
        if BEHAVIOUR == "choke":
            time.sleep(60)
        self.delta(content="a pose.")
        self.wfile.write(b"data: [DONE]\n\n")

    def delta(self, **delta: object) -> None:
        self.wfile.write(b"data: " + json.dumps({"choices": [{"delta": delta}]}).encode() + b"\n\n")
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        pass


def leave_with_parent() -> None:
    sys.stdin.buffer.read()
    if BEHAVIOUR == "cling":
        time.sleep(60)
    os._exit(0)


if BEHAVIOUR == "silent":
    time.sleep(60)
if BEHAVIOUR == "no start":
    sys.exit("ModuleNotFoundError: No module named 'torch'")
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=leave_with_parent, daemon=True).start()
version = 99 if BEHAVIOUR == "from the future" else 1
greeting = json.dumps({"address": f"http://127.0.0.1:{server.server_port}", "protocol": version})
print("Welcome!" if BEHAVIOUR == "rude" else greeting, flush=True)
server.serve_forever()
