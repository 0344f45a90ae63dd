"""Prompts through the model: plays each conversation as the panel would and judges the pose that it ends with."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PIL import Image

from ..conversation import world_rotations
from ..engine import Engine
from ..protocol import Message, Pose, PoseMade, Request, Words
from ..training.sheets import sheet
from .cases import Case
from .checks import Verdict
from .measures import Body


@dataclass(frozen=True)
class Result:
    """What became of one prompt. No pose, no verdicts: the model answered in words alone."""

    case: Case
    poses: tuple[Pose | None, ...]
    verdicts: tuple[Verdict, ...]
    side_error: bool
    seconds: float

    @property
    def holds(self) -> bool:
        """Whether the last turn made a pose and every check holds on it."""
        return bool(self.verdicts) and all(verdict.holds for verdict in self.verdicts)


def play(engine: Engine, case: Case) -> tuple[Pose | None, ...]:
    """One pose a turn, None where only words came. Each turn is given the pose that the character has by then."""
    messages: list[Message] = []
    poses: list[Pose | None] = []
    current: Pose | None = None
    for text in case.turns:
        messages.append(Message("user", text, poses=(current,) if current else ()))
        words: list[str] = []
        made: Pose | None = None
        for event in engine.reply(Request(tuple(messages), pose=current)):
            if isinstance(event, PoseMade):
                made = event.pose
            elif isinstance(event, Words):
                words.append(event.text)
        messages.append(Message("assistant", "".join(words), poses=(made,) if made else ()))
        poses.append(made)
        current = made or current
    return tuple(poses)


def judge(case: Case, poses: tuple[Pose | None, ...], seconds: float = 0.0) -> Result:
    """Ask a prompt's checks of the pose of its last turn.

    Left and right are mixed up when the prompt names sides, its checks fail, and they hold in the mirror.
    """
    *earlier, last = poses
    known = [pose for pose in earlier if pose is not None]
    if last is None or (len(case.turns) > 1 and not known):
        return Result(case, poses, (), False, seconds)
    body = Body(world_rotations(last))
    before = Body(world_rotations(known[-1])) if known else None
    verdicts = case.verdicts(body, before)
    side_error = (
        case.side
        and not all(verdict.holds for verdict in verdicts)
        and (case.holds(body.mirrored(), before) or case.holds(body.mirrored(), before and before.mirrored()))
    )
    return Result(case, poses, verdicts, side_error, seconds)


def draw(results: Iterable[Result]) -> Image.Image:
    """The last pose of each prompt, its words below it; a prompt that does not hold is marked."""
    cells = []
    for result in results:
        mark = "" if result.holds else "NOT RIGHT: "
        if (pose := result.poses[-1]) is not None:
            cells.append((mark + " / ".join(result.case.turns), world_rotations(pose).numpy().astype(float)))
    return sheet(cells)


def evaluate(engine: Engine, cases: Iterable[Case]) -> Iterator[Result]:
    """Play and judge the prompts one after another."""
    for case in cases:
        started = time.perf_counter()
        poses = play(engine, case)
        yield judge(case, poses, time.perf_counter() - started)
