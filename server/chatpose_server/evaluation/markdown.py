"""The reports as Markdown: our rows first, the published ones below them, then what must be known to read them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .published import ESTIMATION, MPJRE_NOTE, RETRIEVAL, RPE, Estimate

OURS = "this evaluation"
PUBLISHED_RANKS = (5, 10, 20)


def estimation(name: str, report: Mapping[str, Any], published: Sequence[Estimate] = ESTIMATION) -> str:
    """The errors over all rows and by subset, beside the published ones."""
    rows = [_errors(name, "all", report)]
    rows += [_errors(name, subset, means) for subset, means in report["subsets"].items()]
    return "\n\n".join([_beside(rows, published), *_notes(report, published)])


def rpe(name: str, report: Mapping[str, Any]) -> str:
    """As for estimation, with the clean subset and the list of ambiguous rows."""
    rows = [
        _errors(name, "all", report),
        _errors(name, "all without shared ground truth", report["without_shared_truth"]),
        _errors(name, "clean subset", report["clean"]),
        *(_errors(name, subset, means) for subset, means in report["subsets"].items()),
    ]
    listed = [f"- {row['id']}: {row['reason']} ({', '.join(row['others'])})" for row in report["ambiguous"]]
    ambiguous = ["Ambiguous rows, left out of the clean subset:", "\n".join(listed)] if listed else []
    return "\n\n".join([_beside(rows, RPE), *_notes(report, RPE), *ambiguous])


def speculative(name: str, report: Mapping[str, Any]) -> str:
    """The errors, and recall by distance and by embedding."""
    rows = [_errors(name, "all", report)]
    rows += [_errors(name, subset, means) for subset, means in report["subsets"].items()]
    parts = [_beside(rows, ())]
    for title, found in (("Recall among the poses", report["pose_recall"]), ("Recall", report["text_recall"])):
        if found is not None:
            parts += [f"{title}, ranked {found['ranked']}:", _recalls(name, found)]
    return "\n\n".join([*parts, *_notes(report, ())])


def retrieval(name: str, report: Mapping[str, Any]) -> str:
    """Recall under both protocols, and the published rows of text-to-pose generation on PoseScript."""
    lines = [
        [
            row.system, row.protocol, *_triple(row.text_to_pose), *_triple(row.pose_to_text), row.source,
        ]
        for row in RETRIEVAL
    ]  # fmt: skip
    header = [
        "system", "protocol", *(f"text to pose R@{rank}" for rank in PUBLISHED_RANKS),
        *(f"pose to text R@{rank}" for rank in PUBLISHED_RANKS), "source",
    ]  # fmt: skip
    said = (
        "Published for poses generated from PoseScript's texts, ranked by an embedding of their own; a row can be compared "
        "only under the same protocol, size of the set and embedding."
    )
    return "\n\n".join([_recalls(name, report), said, _table(header, lines, numbers=range(2, 8))])


def _recalls(name: str, report: Mapping[str, Any]) -> str:
    found = [report[protocol] for protocol in ("full", "random") if report[protocol] is not None]
    ways = [way for way in found[0] if way not in ("protocol", "mean_recall")]
    ranks = list(found[0][ways[0]])
    header = ["system", "protocol", "direction", *ranks, "mean"]
    lines = [
        [name, one["protocol"], way.replace("_", " "), *(_number(one[way][rank]) for rank in ranks),
         _number(one["mean_recall"][way])]
        for one in found for way in ways
    ]  # fmt: skip
    lines += [
        [name, one["protocol"], "both", *("" for _ in ranks), _number(one["mean_recall"]["all"])] for one in found
    ]
    return _table(header, lines, numbers=range(3, len(header)))


def _beside(ours: list[list[str]], published: Iterable[Estimate]) -> str:
    header = ["system", "data", "rows", "MPJPE (mm)", "PA-MPJPE (mm)", "MPJRE (°)", "source"]
    theirs = [
        [row.system, row.data, "", _number(row.mpjpe), _number(row.pa_mpjpe),
         f"{row.mpjre} ¹" if row.mpjre is not None else "", row.source]
        for row in published
    ]  # fmt: skip
    return _table(header, [*ours, *theirs], numbers=range(2, 6))


def _errors(name: str, data: str, means: Mapping[str, Any]) -> list[str]:
    numbers = [_number(means[key]) for key in ("mpjpe_mm", "pa_mpjpe_mm", "mpjre_deg")]
    return [name, data, str(means["rows"]), *numbers, OURS]


def _notes(report: Mapping[str, Any], published: Iterable[Estimate]) -> list[str]:
    printed = [MPJRE_NOTE] if any(row.mpjre is not None for row in published) else []
    return [*printed, *(["\n".join(f"- {note}" for note in report["notes"])] if report["notes"] else [])]


def _triple(numbers: tuple[float, float, float]) -> list[str]:
    return [_number(number) for number in numbers]


def _number(number: float | None) -> str:
    return "" if number is None else f"{number:.1f}"


def _table(header: Sequence[str], rows: Iterable[Sequence[str]], numbers: Iterable[int]) -> str:
    right = set(numbers)
    rule = ["--:" if place in right else "---" for place in range(len(header))]
    lines = [[cell.replace("|", "\\|").replace("\n", " ") for cell in row] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in [list(header), rule, *lines])
