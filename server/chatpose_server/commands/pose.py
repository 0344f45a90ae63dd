"""`chatpose pose`: one prompt to one JSON object, or a file of conversations to one line each."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import files
from ..completions import collect
from ..errors import ModelError
from ..protocol import Message, Pose, ProtocolError, Request, parse_json
from .options import add_model, load

if TYPE_CHECKING:
    from ..engine import Engine


Row = tuple[object, list[Message]]
"""A line of a batch: its id and what the user says, turn by turn."""


@dataclass
class Talk:
    """A conversation of a batch as it goes on."""

    turns: list[Message]
    messages: list[Message] = field(default_factory=list)
    replies: list[str] = field(default_factory=list)
    made: list[list[dict[str, Any]]] = field(default_factory=list)
    pose: Pose | None = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chatpose pose`."""
    parser.add_argument("prompt", nargs="?", help="what to pose: a sentence")
    parser.add_argument(
        "--image", type=Path, action="append", default=[], metavar="FILE", help="a reference image; may be repeated"
    )
    parser.add_argument("--pose", type=Path, metavar="FILE", help="the current pose, as JSON, that the prompt changes")
    parser.add_argument(
        "--batch",
        type=Path,
        metavar="FILE.jsonl",
        help='conversations, a line each: {"id", "turns": [{"text", "images"}]}',
    )
    parser.add_argument(
        "--batch-size", type=int, default=8, metavar="N", help="conversations side by side (default: 8)"
    )
    parser.add_argument(
        "-o", "--out", type=Path, metavar="FILE", help="also write the poses to FILE.json, .npz, .bvh, .obj or .ply"
    )
    parser.add_argument(
        "--body-model",
        type=Path,
        metavar="FILE",
        help="your SMPL, SMPL-H or SMPL-X file (.npz, .pkl), for .obj and .ply",
    )
    parser.add_argument("--always", action="store_true", help="make a pose even where the model would only talk")
    parser.add_argument("--only", action="store_true", help="a pose without words")
    parser.add_argument("--temperature", type=float, default=0.0, help="0 (default) is greedy")
    parser.add_argument("--seed", type=int, help="for a temperature above 0")
    add_model(parser)


def run(args: argparse.Namespace) -> int:
    """Answer on stdout. Raises ModelError for what the user must change."""
    if args.batch is not None:
        if args.prompt or args.image or args.pose or args.out:
            raise ModelError("--batch brings its own prompts; leave out the prompt, --image, --pose and --out.")
        if args.batch_size < 1:
            raise ModelError("--batch-size must be at least 1.")
        return _batch(args)
    if not (args.prompt or "").strip() and not args.image:
        raise ModelError("Nothing to pose: give a sentence, --image FILE, or --batch FILE.jsonl.")
    if args.out is not None:
        files.check_kind(args.out, args.body_model)
    message = Message("user", args.prompt or "", tuple(files.data_url(path) for path in args.image))
    pose = None if args.pose is None else files.read_poses(args.pose)[0]
    engine = load(args)
    started = time.perf_counter()
    text, poses, finished = collect(_reply(engine, request(args, (message,), pose)))
    if args.out is not None:
        if not poses:
            raise ModelError(f"The reply has no pose, so {args.out} was not written: {text}")
        files.write_poses(args.out, poses, args.body_model)
    answer = {
        "reply": text,
        "poses": [made.to_json() for made in poses],
        "model": engine.name,
        "timing": {**finished.timing, "total": time.perf_counter() - started},
    }
    print(json.dumps(answer))
    return 0


def request(args: argparse.Namespace, messages: tuple[Message, ...], pose: Pose | None) -> Request:
    """The request as the options ask for it. Raises ModelError."""
    try:
        return Request.from_json(
            {
                "messages": [message.to_json() for message in messages],
                "temperature": args.temperature,
                "seed": args.seed,
                "chatpose": {
                    "pose": None if pose is None else pose.to_json(),
                    "always": args.always,
                    "only": args.only,
                },
            }
        )
    except ProtocolError as error:
        raise ModelError(str(error)) from error


def _reply(engine: Engine, asked: Request) -> Iterator[Any]:
    try:
        yield from engine.reply(asked)
    except ProtocolError as error:
        raise ModelError(str(error)) from error


def _batch(args: argparse.Namespace) -> int:
    """All conversations of a file, some at a time; a line for each, in order."""
    try:
        lines = args.batch.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ModelError(f"{args.batch} cannot be read: {error}") from error
    rows = [_row(line, number, args.batch) for number, line in enumerate(lines, start=1) if line.strip()]
    engine = load(args)
    done = 0
    for start in range(0, len(rows), args.batch_size):
        chunk = rows[start : start + args.batch_size]
        for row in _converse(engine, args, chunk):
            print(json.dumps(row), flush=True)
        done += len(chunk)
        print(f"\r{done} of {len(rows)}", end="" if done < len(rows) else "\n", file=sys.stderr, flush=True)
    return 0


def _converse(engine: Engine, args: argparse.Namespace, rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Conversations side by side, turn by turn; the pose of each turn is the current pose for the next."""
    talks = [Talk(turns) for _, turns in rows]
    for turn in range(max(len(turns) for _, turns in rows)):
        going = [talk for talk in talks if turn < len(talk.turns)]
        for talk in going:
            talk.messages.append(replace(talk.turns[turn], poses=(talk.pose,) if talk.pose else ()))
        try:
            answers = engine.replies([request(args, tuple(talk.messages), talk.pose) for talk in going])
        except ProtocolError as error:
            raise ModelError(str(error)) from error
        for talk, events in zip(going, answers, strict=True):
            text, poses, _ = collect(events)
            talk.messages.append(Message("assistant", text, poses=tuple(poses)))
            talk.replies.append(text)
            talk.made.append([pose.to_json() for pose in poses])
            talk.pose = poses[-1] if poses else talk.pose
    return [
        {"id": name, "replies": talk.replies, "poses": talk.made} for (name, _), talk in zip(rows, talks, strict=True)
    ]


def _row(line: str, number: int, path: Path) -> Row:
    """One line of a batch: its id and its user messages. Raises ModelError naming the line."""
    where = f"{path}, line {number}"
    try:
        row = parse_json(line)
    except ProtocolError as error:
        raise ModelError(f"{where}: {error}") from error
    turns = row.get("turns") if isinstance(row, Mapping) else None
    if not isinstance(turns, list) or not turns or "id" not in row:
        raise ModelError(f'{where}: a line must be {{"id": …, "turns": [{{"text": "…"}}, …]}}.')
    messages = []
    for turn in turns:
        images = turn.get("images") or [] if isinstance(turn, Mapping) else None
        text = turn.get("text") or "" if isinstance(turn, Mapping) else None
        if not isinstance(text, str) or not isinstance(images, list) or not all(isinstance(i, str) for i in images):
            raise ModelError(f"{where}: each turn needs a text, and images are a list of paths.")
        if not text.strip() and not images:
            raise ModelError(f"{where}: a turn is empty; give it a text or an image.")
        messages.append(Message("user", text, tuple(files.data_url(path.parent / image) for image in images)))
    return row["id"], messages
