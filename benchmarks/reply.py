"""How long ChatPose Mini takes, seen from Blender's side of the socket: from start to ready, and from prompt to pose.

    .venv/server/bin/python benchmarks/reply.py        (Windows: .venv\\Scripts\\python)

Run it on a machine that does nothing else; every figure is printed with what it is made of.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))
import conftest  # noqa: E402, F401  makes the checkout importable as `chatpose`
from chatpose.chatpose_blender.client import Reply  # noqa: E402
from chatpose.chatpose_blender.process import ServerProcess, State  # noqa: E402
from chatpose.server.chatpose_server.protocol import Finished, Message, PoseMade, Request  # noqa: E402

PROMPTS = (
    "a person waving hello", "sitting on a chair with crossed legs", "raise the left arm", "a boxer guarding his face",
    "kneel down and look up", "a tree pose", "both hands on the hips, head turned to the left", "running for the bus",
)  # fmt: skip
IMPORTS = {"torch": "import torch", "torch and the language model": "import chatpose_server.engine"}
ROUNDS = 5


def start() -> ServerProcess:
    """Start the server and print when it listens and when it is ready."""
    for what, statement in IMPORTS.items():
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", statement], cwd=ROOT / "server", check=True)
        print(f"importing {what:<40} {time.perf_counter() - begun:6.2f} s")
    begun = time.perf_counter()
    server = ServerProcess([sys.executable, "-m", "chatpose_server", "serve"], ROOT / "server")
    while server.state is State.STARTING:
        time.sleep(0.005)
    print(f"{'start to listening':<50} {time.perf_counter() - begun:6.2f} s")
    if not server.wait(120):
        sys.exit(f"The server did not start: {server.failure}")
    print(f"{'start to ready':<50} {time.perf_counter() - begun:6.2f} s")
    return server


def ask(server: ServerProcess, request: Request) -> dict[str, float]:
    """Milliseconds of one reply: what the client saw, and what the server says of it."""
    begun = time.perf_counter()
    reply = Reply(server.address, server.token, request)
    seen: dict[str, float] = {}
    while True:
        reply.wait(60)
        for event in reply.events():
            now = (time.perf_counter() - begun) * 1000
            if isinstance(event, Exception):
                sys.exit(str(event))
            if isinstance(event, PoseMade):
                seen["prompt to pose"] = now
            if isinstance(event, Finished):
                made = {name: took * 1000 for name, took in event.timing.items()}
                return {
                    **seen,
                    "of it: reading the prompt": made["prompt"],
                    "of it: words and pose": made["total"] - made["prompt"],
                    "of it: HTTP and threads": now - made["total"],
                }


def table(title: str, rows: list[dict[str, float]]) -> None:
    """Print median and 90th percentile of each column."""
    print(f"\n{title}, {len(rows)} prompts")
    for name in rows[0]:
        values = sorted(row[name] for row in rows if name in row)
        print(f"  {name:<30} p50 {statistics.median(values):7.1f}   p90 {values[int(len(values) * 0.9)]:7.1f}")


def measure() -> None:
    """Start the server, ask it, stop it."""
    server = start()
    try:
        for only in (False, True):
            requests = [Request((Message("user", text),), only=only) for text in PROMPTS]
            ask(server, requests[0])
            rows = [ask(server, request) for _ in range(ROUNDS) for request in requests]
            table("A pose without words (ms)" if only else "A reply (ms)", rows)
    finally:
        server.stop()


if __name__ == "__main__":
    measure()
