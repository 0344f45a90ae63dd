"""HTTP on a real socket: who may ask, what is valid, how replies stream, how the process ends."""

from __future__ import annotations

import base64
import json
import socket
import time
from pathlib import Path
from urllib.parse import urlsplit

import openai
import pytest
from conftest import Served

WAVE = [{"role": "user", "content": "wave with the left hand"}]


def test_the_greeting_tells_address_and_protocol_before_the_weights_are_loaded(tiny: Path) -> None:
    server = Served("--model", str(tiny), token="mine")
    try:
        assert set(server.greeting) == {"address", "protocol"}, "a token that was given is not repeated"
        status, health = server.ask("/health")
        assert status == 200 and health["status"] in ("starting", "loading")
        status, refusal = server.ask("/v1/chat/completions", {"messages": WAVE})
        assert status == 503 and "loading" in refusal["error"]["message"]
        server.wait()
        assert server.ask("/v1/chat/completions", {"messages": WAVE})[0] == 200
    finally:
        assert server.stop() == 0


def test_a_model_that_cannot_be_loaded_is_told_and_the_server_stays(tmp_path: Path) -> None:
    server = Served("--model", str(tmp_path / "nothing"))
    try:
        health = server.wait("failed")
        assert "There is no model" in health["message"]
        status, refusal = server.ask("/v1/chat/completions", {"messages": WAVE})
        assert status == 503 and "There is no model" in refusal["error"]["message"]
    finally:
        assert server.stop() == 0


def test_an_answer_has_words_and_poses(served: Served) -> None:
    status, answer = served.ask("/v1/chat/completions", {"messages": WAVE})
    message = answer["choices"][0]["message"]
    assert status == 200 and message["content"] == "Waving with the left hand."
    (pose,) = message["poses"]
    assert len(pose["body_pose"]) == 23 and pose["frame"] == "world"
    assert answer["usage"]["completion_tokens"] > 1


def test_the_public_client_chats_and_streams_unchanged(served: Served) -> None:
    client = openai.OpenAI(base_url=f"{served.address}/v1", api_key=served.token)
    assert [model.id for model in client.models.list()] == ["tiny"]
    whole = client.chat.completions.create(model="tiny", messages=WAVE)  # type: ignore[arg-type]
    assert whole.choices[0].message.content == "Waving with the left hand."
    chunks = list(client.chat.completions.create(model="tiny", messages=WAVE, stream=True))  # type: ignore[arg-type]
    deltas = [chunk.choices[0].delta for chunk in chunks]
    assert "".join(delta.content or "" for delta in deltas) == "Waving with the left hand."
    assert sum(len(getattr(delta, "poses", None) or []) for delta in deltas) == 1
    assert chunks[-1].choices[0].finish_reason == "stop"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Authorization": "Bearer wrong"}, 401),
        ({"Authorization": ""}, 401),
        ({"Origin": "http://evil.example"}, 403),
        ({"Host": "evil.example"}, 403),
    ],
)
def test_strangers_are_refused(served: Served, headers: dict[str, str], status: int) -> None:
    for path in ("/health", "/v1/models"):
        answered, body = served.ask(path, headers=headers)
        assert answered == status and body["error"]["message"]


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "messages"),
        ({"messages": []}, "messages"),
        ({"messages": [{"role": "user", "content": "  "}]}, "messages[0].content"),
        ({"messages": [{"role": "assistant", "content": "hi"}]}, "messages[0].role"),
        ({"messages": WAVE, "temperature": "hot"}, "temperature"),
        ({"messages": WAVE, "max_tokens": 0}, "max_tokens"),
        ({"messages": WAVE, "chatpose": {"pose": {"global_orient": [0, 0, 0]}}}, "chatpose.pose.body_pose"),
        ({"messages": WAVE, "chatpose": {"always": "yes"}}, "chatpose.always"),
        ({"messages": WAVE, "model": ["tiny"]}, "model"),
        ({"messages": WAVE, "model": "tiny+mine"}, "model"),
    ],
)
def test_what_is_wrong_with_a_request_is_named(served: Served, body: object, param: str) -> None:
    status, answer = served.ask("/v1/chat/completions", body)
    assert status == 400
    assert answer["error"]["param"] == param
    assert answer["error"]["message"].endswith(".")


def test_nan_is_refused(served: Served) -> None:
    body = json.dumps({"messages": WAVE, "temperature": float("nan")}).encode()
    status, answer = served.ask("/v1/chat/completions", body)
    assert status == 400 and "NaN" in answer["error"]["message"]


def test_an_image_that_is_none_is_refused(served: Served) -> None:
    url = "data:image/png;base64," + base64.b64encode(b"no picture").decode()
    parts = [{"type": "image_url", "image_url": {"url": url}}, {"type": "text", "text": "this"}]
    status, answer = served.ask("/v1/chat/completions", {"messages": [{"role": "user", "content": parts}]})
    assert status == 400 and "cannot be read" in answer["error"]["message"]


def test_a_body_that_is_too_large_is_refused_and_the_server_lives_on(served: Served) -> None:
    status, answer = served.ask("/v1/chat/completions", b"x" * (65 << 20))
    assert status == 413 and "MiB" in answer["error"]["message"]
    assert served.ask("/health")[0] == 200


def test_closing_the_connection_ends_the_request_and_the_next_is_answered(served: Served) -> None:
    where = urlsplit(served.address)
    body = json.dumps({"messages": WAVE, "stream": True, "max_tokens": 4096, "temperature": 2.0}).encode()
    with socket.create_connection((where.hostname, where.port)) as connection:
        connection.sendall(
            f"POST /v1/chat/completions HTTP/1.1\r\nHost: {where.netloc}\r\nAuthorization: Bearer {served.token}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            + body
        )
        assert connection.recv(16).startswith(b"HTTP/1.1 200")
    began = time.monotonic()
    assert served.ask("/v1/chat/completions", {"messages": WAVE})[0] == 200
    assert time.monotonic() - began < 20


def test_a_model_that_is_unloaded_comes_back_with_the_next_prompt(tiny: Path) -> None:
    server = Served("--model", str(tiny))
    try:
        server.wait()
        assert server.ask("/unload", b"")[0] == 202
        until = time.monotonic() + 20
        while server.ask("/health")[1]["memory"] and time.monotonic() < until:
            time.sleep(0.02)
        health = server.ask("/health")[1]
        assert (health["status"], health["memory"]) == ("ready", {})
        assert "unloaded" in health["message"]
        status, answer = server.ask("/v1/chat/completions", {"messages": WAVE})
        assert status == 200 and len(answer["choices"][0]["message"]["poses"]) == 1
        assert server.ask("/health")[1]["message"] == "Ready"
    finally:
        server.stop()


def test_a_model_that_nobody_asks_is_unloaded(tiny: Path) -> None:
    server = Served("--model", str(tiny), "--idle-minutes", "0.01")
    try:
        server.wait()
        until = time.monotonic() + 20
        while server.ask("/health")[1]["memory"] and time.monotonic() < until:
            time.sleep(0.05)
        assert server.ask("/health")[1]["memory"] == {}
        assert server.ask("/v1/chat/completions", {"messages": WAVE})[0] == 200
    finally:
        server.stop()


def test_an_unknown_address_says_which_there_are(served: Served) -> None:
    status, answer = served.ask("/v1/embeddings")
    assert status == 404 and "/v1/chat/completions" in answer["error"]["message"]


def test_the_server_leaves_when_stdin_closes(tiny: Path) -> None:
    server = Served("--model", str(tiny))
    server.wait()
    assert server.stop() == 0


def test_serving_beyond_this_machine_needs_a_token(tiny: Path) -> None:
    with pytest.raises(json.JSONDecodeError):  # no greeting comes
        Served("--model", str(tiny), "--host", "0.0.0.0")
