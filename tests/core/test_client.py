"""The client against servers that answer, refuse, die, choke and chatter: real sockets, one sentence for each failure."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from chatpose.chatpose_blender.client import Reply, health
from chatpose.chatpose_blender.errors import ChatPoseError
from chatpose.server.chatpose_server.protocol import Finished, Message, Pose, PoseMade, Request, Words

POSE = Pose((0.0, 0.0, 0.0), ((0.1, 0.2, 0.3),) * 23)
REQUEST = Request((Message("user", "a person waving"),), pose=POSE)
TOKEN = "open sesame"

Behaviour = Callable[[BaseHTTPRequestHandler], None]


def chunk(**delta: Any) -> bytes:
    return b"data: " + json.dumps({"choices": [{"index": 0, "delta": delta, "finish_reason": None}]}).encode() + b"\n\n"


LAST = b'data: {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}], "chatpose": {"timing": {"total": 0.5}}}\n\n'
DONE = b"data: [DONE]\n\n"


def begin_stream(handler: BaseHTTPRequestHandler, content_type: str = "text/event-stream") -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", content_type)
    handler.end_headers()


def streams(*parts: bytes, pause: float = 0.0) -> Behaviour:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        begin_stream(handler)
        for part in parts:
            handler.wfile.write(part)
            time.sleep(pause)

    return answer


def refuses(status: int, body: bytes) -> Behaviour:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


@contextmanager
def server(behaviour: Behaviour) -> Iterator[str]:
    """A server on loopback that treats each request so; yields its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            behaviour(self)

        def do_GET(self) -> None:
            behaviour(self)

        def log_message(self, *_: object) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass

    running = Quiet(("127.0.0.1", 0), Handler)
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{running.server_port}"
    finally:
        running.shutdown()
        running.server_close()


def everything(reply: Reply, seconds: float = 5.0) -> list[Any]:
    events: list[Any] = []
    end = time.monotonic() + seconds
    while not reply.finished:
        assert time.monotonic() < end, f"the reply never ended; so far {events}"
        reply.wait(0.05)
        events += reply.events()
    return [*events, *reply.events()]


def the_failure(behaviour: Behaviour, **options: Any) -> str:
    with server(behaviour) as address:
        *_, last = everything(Reply(address, TOKEN, REQUEST, **options))
    assert isinstance(last, ChatPoseError), last
    return str(last)


def test_words_and_poses_come_in_order_and_the_reply_ends() -> None:
    with server(
        streams(chunk(content="Here "), chunk(poses=[POSE.to_json()]), chunk(content="you are."), LAST, DONE)
    ) as at:
        events = everything(Reply(at, TOKEN, REQUEST))
    assert events == [Words("Here "), PoseMade(POSE), Words("you are."), Finished("stop", timing={"total": 0.5})]


def test_words_are_there_before_the_reply_is_complete() -> None:
    go_on = threading.Event()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        begin_stream(handler)
        handler.wfile.write(chunk(content="Here"))
        go_on.wait(5)
        handler.wfile.write(DONE)

    with server(answer) as at:
        reply = Reply(at, TOKEN, REQUEST)
        assert reply.wait(5)
        assert reply.events() == [Words("Here")]
        assert not reply.finished
        go_on.set()
        assert everything(reply) == [Finished("stop")]


def test_events_never_blocks_and_wait_loses_nothing() -> None:
    with server(streams(chunk(content="a"), chunk(content="b"), DONE, pause=0.02)) as at:
        reply = Reply(at, TOKEN, REQUEST)
        started = time.perf_counter()
        reply.events()
        assert time.perf_counter() - started < 0.05
        words = ""
        while not reply.finished:
            reply.wait(5)
            reply.wait(5)
            words += "".join(event.text for event in reply.events() if isinstance(event, Words))
        assert words == "ab"


def test_the_token_and_the_request_arrive() -> None:
    seen: dict[str, Any] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            seen["authorization"] = self.headers["Authorization"]
            seen["body"] = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            streams(DONE)(self)

        def log_message(self, *_: object) -> None:
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    everything(Reply(f"http://127.0.0.1:{running.server_port}", TOKEN, REQUEST))
    running.shutdown()
    running.server_close()
    assert seen["authorization"] == f"Bearer {TOKEN}"
    assert Request.from_json(seen["body"]) == REQUEST
    assert seen["body"]["stream"] is True


def test_a_cancelled_reply_closes_the_connection_and_says_no_more() -> None:
    gone = threading.Event()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        begin_stream(handler)
        try:
            while True:
                handler.wfile.write(chunk(content="on "))
                time.sleep(0.01)
        except OSError:
            gone.set()

    with server(answer) as at:
        reply = Reply(at, TOKEN, REQUEST)
        assert reply.wait(5)
        reply.cancel()
        assert reply.finished
        assert reply.events() == []
        assert gone.wait(2), "the server was not told"


def test_a_reply_can_be_cancelled_before_the_server_says_a_word() -> None:
    with server(lambda handler: time.sleep(1)) as at:
        reply = Reply(at, TOKEN, REQUEST)
        started = time.perf_counter()
        reply.cancel()
        assert time.perf_counter() - started < 0.1
        assert reply.events() == []


def test_nobody_there_says_to_start_the_server() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    (error,) = everything(Reply(address, TOKEN, REQUEST))
    assert "No server answers" in str(error)
    assert "start the server" in str(error)


def test_a_wrong_token_is_told() -> None:
    assert "token" in the_failure(refuses(401, b'{"error": {"message": "no"}}'))


def test_the_servers_own_sentence_is_kept() -> None:
    assert the_failure(refuses(400, b'{"error": {"message": "Shorten the prompt."}}')) == "Shorten the prompt."


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"error": 5}', b"[]", b"\xff\xfe", b'{"error": {"message": NaN}}'])
def test_a_refusal_that_is_no_json_tells_the_status(body: bytes) -> None:
    assert "502" in the_failure(refuses(502, body))


def test_a_server_that_dies_after_its_first_words_is_told() -> None:
    assert "broke off" in the_failure(streams(chunk(content="Here ")))


def test_a_server_that_hangs_up_at_once_is_told() -> None:
    assert "broke off" in the_failure(lambda handler: handler.connection.shutdown(socket.SHUT_RDWR))


def test_a_server_that_chokes_is_given_up() -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        begin_stream(handler)
        handler.wfile.write(chunk(content="Here "))
        time.sleep(2)

    assert "silent" in the_failure(answer, silence=0.2)


@pytest.mark.parametrize(
    "chatter",
    [
        b"hello there: how are you\n",
        b"data: {\n\n",
        b"data: []\n\n",
        b'data: {"choices": [{"delta": {"poses": [{"global_orient": [0, 0]}]}}]}\n\n',
        b'data: {"choices": [{"delta": {"poses": 5}}]}\n\n',
        b'data: {"choices": 7}\n\n',
        b"data: null\n\n",
    ],
)
def test_chatter_is_not_taken_for_a_reply(chatter: bytes) -> None:
    assert "cannot be understood" in the_failure(streams(chatter, DONE))


def test_a_pose_with_nan_is_refused() -> None:
    rotation = {**POSE.to_json(), "global_orient": [float("nan"), 0, 0]}
    assert "NaN" in the_failure(streams(chunk(poses=[rotation]), DONE))


def test_an_endless_line_is_refused() -> None:
    assert "too long" in the_failure(streams(b"data: " + b"x" * 2_000_000))


def test_another_server_at_the_address_is_told() -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        begin_stream(handler, "text/html")
        handler.wfile.write(b"<html>It works!</html>")

    assert "not a ChatPose server" in the_failure(answer)


def test_a_failure_inside_the_stream_is_the_servers_own_sentence() -> None:
    failure = b'data: {"error": {"message": "The model ran out of memory."}}\n\n'
    assert the_failure(streams(chunk(content="He"), failure)) == "The model ran out of memory."


def test_a_heartbeat_is_no_word() -> None:
    with server(streams(b": still there\n\n", chunk(content="Hi"), DONE)) as at:
        assert everything(Reply(at, TOKEN, REQUEST)) == [Words("Hi"), Finished("stop")]


def test_an_address_that_is_none_is_refused_at_once() -> None:
    with pytest.raises(ChatPoseError, match="not a server's address"):
        Reply("ftp://example", TOKEN, REQUEST)


def test_health_is_what_the_server_says() -> None:
    with server(refuses(200, b'{"status": "loading", "progress": 0.5}')) as at:
        assert health(at, TOKEN) == {"status": "loading", "progress": 0.5}


@pytest.mark.parametrize("body", [b"[]", b"what?", b'{"progress": NaN}'])
def test_health_that_is_no_object_is_a_failure(body: bytes) -> None:
    with server(refuses(200, body)) as at, pytest.raises(ChatPoseError):
        health(at, TOKEN)
