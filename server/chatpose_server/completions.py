"""The shapes of OpenAI's chat completions: a whole answer, its chunks, its errors. Plain dicts, ready for JSON."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable
from typing import Any

from .protocol import Event, Finished, Pose, PoseMade, ProtocolError, Words

KINDS = {401: "authentication_error", 403: "permission_error", 500: "server_error", 503: "server_error"}
"""An error's `type` by its HTTP status; what is not listed is the request's own fault."""


class Completion:
    """One answer of the model `model`. Our own additions: `poses` beside `content`, and `chatpose` with the timing."""

    def __init__(self, model: str) -> None:
        self._head = {"id": f"chatcmpl-{uuid.uuid4().hex}", "created": int(time.time()), "model": model}

    def whole(self, events: Iterable[Event]) -> dict[str, Any]:
        """The answer in one piece."""
        text, poses, finished = collect(events)
        message = {"role": "assistant", "content": text, "poses": [pose.to_json() for pose in poses]}
        return {
            **self._head,
            "object": "chat.completion",
            "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": _reason(finished)}],
            "usage": _usage(finished),
            "chatpose": {"timing": dict(finished.timing)},
        }

    def opening(self) -> dict[str, Any]:
        """The first chunk of a stream."""
        return self._chunk({"role": "assistant", "content": ""})

    def chunk(self, event: Event) -> dict[str, Any]:
        """What one event of the reply adds."""
        match event:
            case Words(text):
                return self._chunk({"content": text})
            case PoseMade(pose):
                return self._chunk({"poses": [pose.to_json()]})
            case Finished():
                return {**self._chunk({}, _reason(event)), "chatpose": {"timing": dict(event.timing)}}

    def usage(self, finished: Finished) -> dict[str, Any]:
        """The chunk that follows the last one when the client asked for `stream_options.include_usage`."""
        return {**self._head, "object": "chat.completion.chunk", "choices": [], "usage": _usage(finished)}

    def _chunk(self, delta: dict[str, Any], reason: str | None = None) -> dict[str, Any]:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}
        return {**self._head, "object": "chat.completion.chunk", "choices": [choice]}


def collect(events: Iterable[Event]) -> tuple[str, list[Pose], Finished]:
    """A reply's words joined, its poses in order, and how it ended."""
    words: list[str] = []
    poses: list[Pose] = []
    finished = Finished("stop")
    for event in events:
        match event:
            case Words(text):
                words.append(text)
            case PoseMade(pose):
                poses.append(pose)
            case Finished():
                finished = event
    return "".join(words), poses, finished


def failure(status: int, message: str, param: str | None = None) -> dict[str, Any]:
    """The body of an error."""
    return {"error": {"message": message, "type": KINDS.get(status, "invalid_request_error"), "param": param}}


def wants_stream(body: object) -> tuple[bool, bool]:
    """Whether the request asks for a stream, and for the usage at its end. Raises ProtocolError."""
    if not isinstance(body, dict):
        return False, False  # Request.from_json says what is wrong
    stream = body.get("stream")
    if stream is not None and not isinstance(stream, bool):
        raise ProtocolError("stream must be true or false.", "stream")
    options = body.get("stream_options")
    return bool(stream), isinstance(options, dict) and options.get("include_usage") is True


def _reason(finished: Finished) -> str:
    return "length" if finished.reason == "length" else "stop"


def _usage(finished: Finished) -> dict[str, int]:
    return {
        "prompt_tokens": finished.prompt_tokens,
        "completion_tokens": finished.tokens,
        "total_tokens": finished.prompt_tokens + finished.tokens,
    }
