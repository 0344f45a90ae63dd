"""The prompts of the evaluation: conversations, each with the checks that a right answer passes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from .checks import Check, CheckError, Verdict, parse_checks
from .measures import Body

PROMPTS = Path(__file__).parent / "prompts"
HELD_OUT = PROMPTS / "held_out.jsonl"
GRAM = 5
TOO_ALIKE = 0.6


class PromptError(ValueError):
    """A file of prompts cannot be used; the message names the line and what to change."""


@dataclass(frozen=True)
class Case:
    """One conversation of the user's sentences; `side` marks a prompt whose checks tell left from right."""

    id: str
    kind: str
    turns: tuple[str, ...]
    checks: tuple[Check, ...]
    side: bool = False

    def verdicts(self, body: Body, before: Body | None = None) -> tuple[Verdict, ...]:
        """What each check says of the pose of the last turn; `before` is that of the turn before."""
        return tuple(check.of(body, before) for check in self.checks)

    def holds(self, body: Body, before: Body | None = None) -> bool:
        """Whether all checks hold."""
        return all(verdict.holds for verdict in self.verdicts(body, before))


def read_cases(path: Path) -> list[Case]:
    """Read a JSON Lines file of prompts. Raises PromptError; every check has been tried when this returns."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise PromptError(f"The prompts {path} cannot be read: {error}") from error
    trial = Body(torch.eye(3).expand(24, 3, 3))
    cases: dict[str, Case] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            turns = tuple(str(turn["text"]) for turn in row["turns"])
            case = Case(str(row["id"]), str(row["kind"]), turns, parse_checks(row["check"]), row.get("side") is True)
            case.verdicts(trial, trial if len(turns) > 1 else None)
        except (CheckError, json.JSONDecodeError) as error:
            raise PromptError(f"{path}, line {number}: {error}") from error
        except (KeyError, TypeError, AttributeError) as error:
            raise PromptError(f"{path}, line {number}: id, kind, turns with text, and check are needed.") from error
        if not all(text.strip() for text in turns) or not turns:
            raise PromptError(f"{path}, line {number}: every turn needs a text.")
        if case.id in cases:
            raise PromptError(f"{path}, line {number}: the id {case.id!r} is taken.")
        cases[case.id] = case
    if not cases:
        raise PromptError(f"{path} holds no prompts.")
    return list(cases.values())


def normalised(text: str) -> str:
    """The words alone: lower case, without punctuation."""
    return " ".join(re.findall(r"[a-z0-9]+", text.casefold().replace("'", "")))


def leaks(cases: Iterable[Case], wordings: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of a prompt's id and a training text that gives it away.

    A text does when its words are the same as a turn's, or when it holds most of the runs of five words of a turn that has
    at least two.
    """
    exact: dict[str, str] = {}
    by_gram: dict[str, list[tuple[str, str]]] = {}
    counts: dict[str, int] = {}
    for case in cases:
        for turn in map(normalised, case.turns):
            exact[turn] = case.id
            grams = _grams(turn)
            counts[turn] = len(grams)
            for gram in grams if len(grams) > 1 else ():
                by_gram.setdefault(gram, []).append((turn, case.id))
    for wording in wordings:
        text = normalised(wording)
        if text in exact:
            yield exact[text], wording
            continue
        shared: dict[tuple[str, str], int] = {}
        for gram in _grams(text):
            for owner in by_gram.get(gram, ()):
                shared[owner] = shared.get(owner, 0) + 1
        for (turn, id_), count in shared.items():
            if count >= TOO_ALIKE * counts[turn]:
                yield id_, wording


def _grams(text: str) -> set[str]:
    words: Sequence[str] = text.split()
    return {" ".join(words[i : i + GRAM]) for i in range(len(words) - GRAM + 1)}
