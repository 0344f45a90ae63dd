"""The results of an evaluation as a table by kind of prompt, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from .poses import Result

HEADER = (
    "| kind | prompts that hold | | checks that hold | | left/right mixed up | largest move of what should stay |\n"
    "|---|--:|--:|--:|--:|--:|--:|"
)


@dataclass(frozen=True)
class Row:
    """The counts of one kind of prompt; `largest_move` is in metres, None where no check asks for it."""

    kind: str
    prompts: int
    prompts_hold: int
    checks: int
    checks_hold: int
    sided: int
    side_errors: int
    largest_move: float | None

    @classmethod
    def of(cls, kind: str, results: Sequence[Result]) -> Row:
        """Count some results. A prompt answered without a pose fails all of its checks."""
        verdicts = [verdict for result in results for verdict in result.verdicts]
        return cls(
            kind=kind,
            prompts=len(results),
            prompts_hold=sum(result.holds for result in results),
            checks=sum(len(result.case.checks) for result in results),
            checks_hold=sum(verdict.holds for verdict in verdicts),
            sided=sum(result.case.side for result in results),
            side_errors=sum(result.side_error for result in results),
            largest_move=max((verdict.kept for verdict in verdicts if verdict.kept is not None), default=None),
        )


def rows(results: Sequence[Result]) -> list[Row]:
    """One row a kind, in the order in which the kinds first come, and one for all."""
    kinds = dict.fromkeys(result.case.kind for result in results)
    by_kind = [Row.of(kind, [result for result in results if result.case.kind == kind]) for kind in kinds]
    return [*by_kind, Row.of("all", results)]


def markdown(results: Sequence[Result]) -> str:
    """The table, and below it the prompts in which left and right were mixed up or no pose came."""
    lines = [HEADER, *map(_line, rows(results))]
    lines += _list("Left and right mixed up", (result for result in results if result.side_error))
    lines += _list("Answered without a pose", (result for result in results if not result.verdicts))
    return "\n".join(lines)


def failures(results: Sequence[Result]) -> str:
    """The prompts that fail, each with its failing checks and what they measured."""
    lines: list[str] = []
    for result in results:
        if not result.holds:
            lines.append(f"- {result.case.id}: {' / '.join(result.case.turns)}")
        for verdict in result.verdicts:
            if not verdict.holds:
                measured = ", ".join(f"{text} = {value:.2f}" for text, value in verdict.measured.items())
                lines.append(f"  - {verdict.check}: {measured}")
    return "\n".join(lines)


def to_json(results: Sequence[Result]) -> dict[str, Any]:
    """Rows, and for each prompt what its checks measured and the poses that were judged."""
    return {
        "rows": [vars(row) for row in rows(results)],
        "prompts": [
            {
                "id": result.case.id,
                "kind": result.case.kind,
                "turns": list(result.case.turns),
                "holds": result.holds,
                "side_error": result.side_error,
                "seconds": round(result.seconds, 4),
                "checks": [
                    {"check": verdict.check, "holds": verdict.holds, "measured": dict(verdict.measured)}
                    for verdict in result.verdicts
                ],
                "poses": [pose and pose.to_json() for pose in result.poses],
            }
            for result in results
        ],
    }


def _line(row: Row) -> str:
    kind = f"**{row.kind}**" if row.kind == "all" else row.kind
    move = "" if row.largest_move is None else f"{row.largest_move:.2f} m"
    sides = f"{row.side_errors} of {row.sided}" if row.sided else ""
    return (
        f"| {kind} | {row.prompts_hold} of {row.prompts} | {_percent(row.prompts_hold, row.prompts)} "
        f"| {row.checks_hold} of {row.checks} | {_percent(row.checks_hold, row.checks)} | {sides} | {move} |"
    )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else ""


def _list(title: str, results: Iterable[Result]) -> list[str]:
    found = [f"- {result.case.id}: {' / '.join(result.case.turns)}" for result in results]
    return ["", f"{title}:", "", *found] if found else []
