"""One request to the server and its reply: a thread that reads, a queue that Blender's main thread drains.

Every way in which a reply can fail becomes one ChatPoseError, the last thing on the queue. Standard library only.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import queue
import socket
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from ..server.chatpose_server.protocol import (
    Event,
    Finished,
    Pose,
    PoseMade,
    ProtocolError,
    Request,
    Words,
    parse_json,
)
from .errors import ChatPoseError

SILENCE = 180.0
"""Seconds without a byte after which a reply is given up: a large model on a CPU reads an image for minutes."""
LONGEST_LINE = 1_000_000
LONGEST_REPLY = 64_000_000
"""Bytes; no honest reply is longer."""
AGAIN = "start the server again and send the prompt once more."


class Reply:
    """A request on its way; it is sent at once."""

    def __init__(self, address: str, token: str, request: Request, *, silence: float = SILENCE) -> None:
        """Send `request` to `address` (http://host:port), giving up after `silence` seconds without a byte."""
        self.finished = False
        self._came: queue.Queue[Event | ChatPoseError] = queue.Queue()
        self._first: list[Event | ChatPoseError] = []
        self._cancelled = False
        self._silence = silence
        self._connection = _connect(address, silence)
        self._socket: socket.socket | None = None
        self._body = json.dumps(request.to_json(stream=True), allow_nan=False).encode()
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        threading.Thread(target=self._read, name="ChatPose reply", daemon=True).start()

    def events(self) -> list[Event | ChatPoseError]:
        """What has come since the last call; never blocks. After Finished or a ChatPoseError nothing comes."""
        came, self._first = self._first, []
        while not self.finished:
            try:
                came.append(self._came.get_nowait())
            except queue.Empty:
                break
            self.finished = isinstance(came[-1], Finished | ChatPoseError)
        return came

    def wait(self, timeout: float) -> bool:
        """Block until something came, at most `timeout` seconds; tells whether `events` has something."""
        if not self._first and not self.finished:
            try:
                self._first.append(self._came.get(timeout=timeout))
            except queue.Empty:
                return False
            self.finished = isinstance(self._first[-1], Finished | ChatPoseError)
        return bool(self._first)

    def cancel(self) -> None:
        """Close the connection: the server stops within a token, and no further event comes."""
        self._cancelled = self.finished = True
        self._first.clear()
        if self._socket is not None:
            # Wakes the thread that reads; a close would wait for it.
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def _read(self) -> None:
        try:
            self._connection.connect()
            self._socket = self._connection.sock  # http.client forgets it once the reply has begun
            if self._cancelled:
                return
            self._connection.request("POST", "/v1/chat/completions", self._body, self._headers)
            with self._connection.getresponse() as response:
                if response.status != 200:
                    raise ChatPoseError(_refusal(response))
                for event in _events(response):
                    self._came.put(event)
        except ChatPoseError as error:
            self._came.put(error)
        except TimeoutError:
            self._came.put(ChatPoseError(f"The server has been silent for {self._silence:.0f} seconds; {AGAIN}"))
        except ConnectionRefusedError:
            self._came.put(ChatPoseError(f"No server answers at {self._connection.host}; {AGAIN}"))
        except (OSError, http.client.HTTPException) as error:
            self._came.put(ChatPoseError(f"The server broke off in the middle of its reply ({_name(error)}); {AGAIN}"))
        finally:
            self._connection.close()


def health(address: str, token: str, *, timeout: float = 2.0) -> dict[str, Any]:
    """What `GET /health` answers. Raises ChatPoseError when that is not a JSON object."""
    connection = _connect(address, timeout)
    try:
        connection.request("GET", "/health", headers={"Authorization": f"Bearer {token}"})
        response = connection.getresponse()
        if response.status != 200:
            raise ChatPoseError(_refusal(response))
        answer = parse_json(response.read(LONGEST_LINE))
    except (OSError, http.client.HTTPException, ProtocolError) as error:
        raise ChatPoseError(f"The server at {address} does not answer ({_name(error)}).") from error
    finally:
        connection.close()
    if not isinstance(answer, dict):
        raise ChatPoseError(f"What answers at {address} is not a ChatPose server.")
    return answer


def _connect(address: str, timeout: float) -> http.client.HTTPConnection:
    parts = urlsplit(address)
    if parts.scheme != "http" or not parts.hostname:
        raise ChatPoseError(f"{address!r} is not a server's address; it should read like http://127.0.0.1:8000.")
    return http.client.HTTPConnection(parts.hostname, parts.port or 80, timeout=timeout)


def _refusal(response: http.client.HTTPResponse) -> str:
    """The sentence for a reply that is not 200: the server's own where it has one."""
    if response.status == 401:
        return f"The server does not accept this Blender's token; {AGAIN}"
    try:
        message = parse_json(response.read(LONGEST_LINE))["error"]["message"]
    except (ProtocolError, LookupError, TypeError):
        message = None
    if isinstance(message, str) and message:
        return message
    return f"The server answered {response.status} {response.reason}; {AGAIN}"


def _events(response: http.client.HTTPResponse) -> Iterator[Event]:
    """Server-sent events to events; ends after Finished. Raises ChatPoseError for what is none."""
    if response.headers.get_content_type() != "text/event-stream":
        raise ChatPoseError(f"What answers is not a ChatPose server; {AGAIN}")
    finished = Finished("stop")
    read = 0
    while line := response.readline(LONGEST_LINE):
        read += len(line)
        if (not line.endswith(b"\n") and len(line) == LONGEST_LINE) or read > LONGEST_REPLY:
            raise ChatPoseError(f"The server's reply is too long to be one; {AGAIN}")
        name, _, value = line.strip().partition(b":")
        value = value.strip()
        if name != b"data":
            if name and value and name not in (b"event", b"id", b"retry"):
                raise ChatPoseError(f"The server's reply cannot be understood; {AGAIN}")
            continue
        if value == b"[DONE]":
            yield finished
            return
        try:
            chunk = parse_json(value)
            if isinstance(chunk, dict) and "error" in chunk:
                raise ChatPoseError(str(chunk["error"]["message"]))
            yield from _delta(chunk)
            finished = _finish(chunk, finished)
        except (ProtocolError, LookupError, TypeError, AttributeError) as error:
            raise ChatPoseError(f"The server's reply cannot be understood ({_name(error)}); {AGAIN}") from error
    raise ChatPoseError(f"The server broke off in the middle of its reply; {AGAIN}")


def _delta(chunk: dict[str, Any]) -> Iterator[Event]:
    for choice in chunk["choices"]:
        delta = choice.get("delta", {})
        if delta.get("content"):
            yield Words(str(delta["content"]))
        for pose in delta.get("poses") or ():
            yield PoseMade(Pose.from_json(pose))


def _finish(chunk: dict[str, Any], finished: Finished) -> Finished:
    """`finished` with what this chunk adds: why the reply ended, how much was made, how long it took."""
    reason = next((choice["finish_reason"] for choice in chunk["choices"] if choice.get("finish_reason")), None)
    usage = chunk.get("usage") or {}
    timing = (chunk.get("chatpose") or {}).get("timing") or {}
    return Finished(
        "length" if (reason or finished.reason) == "length" else "stop",
        int(usage.get("prompt_tokens", finished.prompt_tokens)),
        int(usage.get("completion_tokens", finished.tokens)),
        {name: float(seconds) for name, seconds in timing.items()} or finished.timing,
    )


def _name(error: Exception) -> str:
    """An error in few words for the end of a sentence."""
    return str(error).rstrip(".") or type(error).__name__
