"""HTTP: the routes, what is valid, how a reply streams."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from typing import Any

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response, StreamingResponse

from .completions import Completion, failure, wants_stream
from .errors import ModelError
from .guard import Guard
from .protocol import PROTOCOL_VERSION, Event, Finished, ProtocolError, Request, parse_json
from .worker import Worker

LARGEST_BODY = 64 * 1024 * 1024
SENTENCES = {
    404: "There is nothing at this address; ask /v1/chat/completions, /v1/models or /health.",
    405: "This address does not take this method; POST to /v1/chat/completions and GET the others.",
}


def create_app(worker: Worker, *, model: str, token: str, host: str = "127.0.0.1", created: int = 0) -> FastAPI:
    """The application that answers, with `worker`'s engine, whoever knows `token`.

    Args:
        model: what the model is called until it is loaded and tells its name.
        host: where the server listens; other names are refused.
        created: when the server started, in seconds since 1970, for the list of models.
    """
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.add_middleware(Guard, token=token, host=host)

    def names() -> list[str]:
        return worker.names or [model]

    @app.get("/health")
    async def health() -> Response:
        state, engine = worker.state, worker.engine
        return JSONResponse(
            {
                "status": state.status,
                "progress": state.progress,
                "message": state.message,
                "protocol": PROTOCOL_VERSION,
                "model": names()[0],
                "models": names(),
                "sees": engine is not None and engine.sees,
                "memory": {} if engine is None else engine.memory(),
            }
        )

    @app.get("/v1/models")
    async def models() -> Response:
        ours = [{"id": name, "object": "model", "created": created, "owned_by": "chatpose"} for name in names()]
        return JSONResponse({"object": "list", "data": ours})

    @app.post("/unload")
    async def unload() -> Response:
        worker.unload()
        return JSONResponse({"message": "The model is unloaded when the prompts before this are answered."}, 202)

    @app.post("/v1/chat/completions")
    async def chat(http: HttpRequest) -> Response:
        request, stream, with_usage = await asyncio.to_thread(_read, await _body(http))
        state = worker.state
        if state.status == "failed" and not worker.accepts:
            return JSONResponse(failure(503, state.message), 503)
        if not worker.accepts:
            message = f"The model is still loading ({state.progress:.0%}, {state.message}); ask again in a moment."
            return JSONResponse(failure(503, message), 503, {"Retry-After": "1"})
        completion = Completion(_chosen(request.model, names()))
        events = _events(worker, request, http)
        try:
            first = await anext(events)  # before any header is sent: a bad request has a status of its own
            if not stream:
                return JSONResponse(completion.whole([first, *[event async for event in events]]))
        except ProtocolError:
            raise
        except Exception as error:  # noqa: BLE001  the engine's; the worker has logged it and goes on
            return JSONResponse(failure(500, _sentence(error)), 500)
        chunks = _stream(completion, first, events, with_usage)
        return StreamingResponse(chunks, media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    @app.exception_handler(HTTPException)
    async def refuse(http: HttpRequest, error: HTTPException) -> Response:
        message = SENTENCES.get(error.status_code, error.detail)
        return JSONResponse(failure(error.status_code, message), error.status_code, error.headers)

    @app.exception_handler(ProtocolError)
    async def correct(http: HttpRequest, error: ProtocolError) -> Response:
        return JSONResponse(failure(400, str(error), error.param), 400)

    @app.exception_handler(ClientDisconnect)
    async def gone(http: HttpRequest, error: ClientDisconnect) -> Response:
        return Response(status_code=400)  # nobody is left to read it

    return app


async def _body(http: HttpRequest) -> bytes:
    """The request's body. One that is too large is read to its end, kept nowhere, so that its sender reads why."""
    body, size = bytearray(), 0
    async for part in http.stream():
        size += len(part)
        if size <= LARGEST_BODY:
            body += part
        else:
            body.clear()
    if size > LARGEST_BODY:
        message = (
            f"The request has {size >> 20} MiB, more than the {LARGEST_BODY >> 20} allowed; make the image smaller."
        )
        raise HTTPException(413, message)
    return bytes(body)


def _chosen(model: str, names: Sequence[str]) -> str:
    """Which of the names a request means: clients send all sorts, but an adapter that is not there is told.

    Raises ProtocolError.
    """
    if "+" in model and model not in names:
        raise ProtocolError(
            f"There is no model {model!r} here, but {' and '.join(names)}; start the server with that --adapter.",
            "model",
        )
    return model if model in names else names[0]


def _read(body: bytes) -> tuple[Request, bool, bool]:
    """The request, whether to stream the reply, and whether to end it with the usage. Raises ProtocolError."""
    value = parse_json(body)
    return Request.from_json(value), *wants_stream(value)


async def _events(worker: Worker, request: Request, http: HttpRequest) -> AsyncIterator[Event]:
    """The events of a reply as they are made; the engine stops when the client goes or this generator is closed."""
    loop = asyncio.get_running_loop()
    made: asyncio.Queue[Event | Exception] = asyncio.Queue()
    cancelled = worker.ask(request, lambda event: loop.call_soon_threadsafe(made.put_nowait, event))

    async def watch() -> None:
        while (await http.receive())["type"] != "http.disconnect":
            pass
        cancelled.set()

    watching = asyncio.create_task(watch())
    try:
        while True:
            event = await made.get()
            if isinstance(event, Exception):
                raise event
            yield event
            if isinstance(event, Finished):
                return
    finally:
        cancelled.set()
        watching.cancel()


async def _stream(
    completion: Completion, first: Event, events: AsyncIterator[Event], with_usage: bool
) -> AsyncIterator[str]:
    """Server-sent events, each sent the moment the engine makes it."""
    yield _sse(completion.opening())
    event = first
    try:
        yield _sse(completion.chunk(event))
        async for event in events:
            yield _sse(completion.chunk(event))
    except Exception as error:  # noqa: BLE001  the headers are gone, so the failure is told in the stream
        yield _sse(failure(500, _sentence(error)))
        return
    if with_usage and isinstance(event, Finished):
        yield _sse(completion.usage(event))
    yield "data: [DONE]\n\n"


def _sse(value: dict[str, Any]) -> str:
    return f"data: {json.dumps(value)}\n\n"


def _sentence(error: Exception) -> str:
    if isinstance(error, ModelError):
        return str(error)
    return f"The model failed on this request: {error or type(error).__name__}. The server's log has the details."
