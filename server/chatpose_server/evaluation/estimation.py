"""How far predicted poses are from the true ones: MPJPE, PA-MPJPE and MPJRE of pairs of rows, over all and by subset."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .metrics import Array, mpjpe, mpjre, pa_mpjpe
from .places import Places, rotations, turned_over
from .rows import Pair, Row, RowError

HANDS = (22, 23)
GIVEN, COMPUTED, MIXED = "given", "computed", "mixed"


@dataclass(frozen=True)
class Choice:
    """What is averaged: which joints (all), and whether the pelvis and the hands count among the rotations."""

    joints: tuple[int, ...] | None = None
    root: bool = True
    hands: bool = True

    @property
    def turning(self) -> list[int]:
        """The joints whose rotations are compared."""
        return [joint for joint in range(24) if (self.root or joint) and (self.hands or joint not in HANDS)]


EVERYTHING = Choice()


@dataclass(frozen=True, eq=False)
class Errors:
    """The errors of each answered row, (N,) each: millimetres, millimetres, and degrees, NaN where there is no pose.

    `joints` are those compared: predicted and true, (J, 3) in metres.
    """

    pairs: tuple[Pair, ...]
    joints: tuple[tuple[Array, Array], ...]
    mpjpe: Array
    pa_mpjpe: Array
    mpjre: Array
    sources: tuple[str, ...]
    unanswered: tuple[str, ...]

    def summary(self, members: Sequence[bool] | None = None) -> dict[str, Any]:
        """The means over the rows, or over some of them; None where not every row has the error."""
        chosen = np.ones(len(self.pairs), bool) if members is None else np.asarray(members, bool)
        return {
            "mpjpe_mm": _mean(self.mpjpe[chosen]),
            "pa_mpjpe_mm": _mean(self.pa_mpjpe[chosen]),
            "mpjre_deg": _mean(self.mpjre[chosen]),
            "rows": int(chosen.sum()),
        }

    def by_subset(self) -> dict[str, dict[str, Any]]:
        """The means of each subset that the truth names, in the order in which they come."""
        names = [pair.truth.subset for pair in self.pairs]
        return {name: self.summary([other == name for other in names]) for name in dict.fromkeys(names) if name}


def measure(pairs: Sequence[Pair], places: Places, choice: Choice = EVERYTHING) -> Errors:
    """Measure every answered pair. Raises RowError where joints do not fit together."""
    answered = [pair for pair in pairs if pair.prediction.answered]
    sources = [_source(pair) for pair in answered]
    joints = _joints(answered, sources, places)
    _check_counts(answered, joints, choice)
    positions, aligned = np.full(len(answered), np.nan), np.full(len(answered), np.nan)
    for members in _alike([len(true) for _, true in joints]):
        predicted, true = (np.stack([joints[member][side] for member in members]) for side in (0, 1))
        roots = predicted[:, 0], true[:, 0]
        if choice.joints is not None:
            predicted, true = predicted[:, choice.joints], true[:, choice.joints]
        positions[members] = mpjpe(predicted, true, roots)
        aligned[members] = pa_mpjpe(predicted, true)
    return Errors(
        pairs=tuple(answered),
        joints=tuple(joints),
        mpjpe=positions,
        pa_mpjpe=aligned,
        mpjre=_rotation_errors(answered, choice),
        sources=tuple(sources),
        unanswered=tuple(pair.truth.id for pair in pairs if not pair.prediction.answered),
    )


def report(errors: Errors, places: Places, choice: Choice = EVERYTHING) -> dict[str, Any]:
    """The JSON of an evaluation: the means, by subset, and what must be known to read them."""
    return {
        **errors.summary(),
        "unanswered": len(errors.unanswered),
        "subsets": errors.by_subset(),
        "notes": list(_notes(errors, places, choice)),
    }


def _source(pair: Pair) -> str:
    """Joints are taken as given where both sides give them; else both come from poses, if both have one."""
    if pair.truth.joints is not None and pair.prediction.joints is not None:
        return GIVEN
    return COMPUTED if pair.truth.pose is not None and pair.prediction.pose is not None else MIXED


def _joints(pairs: Sequence[Pair], sources: Sequence[str], places: Places) -> list[tuple[Array, Array]]:
    """Predicted and true joints (J, 3) of each pair, in one frame."""
    posed = [
        row
        for pair, source in zip(pairs, sources, strict=True)
        for row in (pair.prediction, pair.truth)
        if source == COMPUTED or (source == MIXED and row.joints is None)
    ]
    poses = [row.pose for row in posed if row.pose is not None]
    computed = iter(places.of(poses)) if poses else iter(())

    def of(row: Row, other: Row, source: str) -> Array:
        if source == GIVEN or (source == MIXED and row.joints is not None):
            assert row.joints is not None
            return row.joints
        joints = next(computed)
        if source == COMPUTED or row.pose is None:
            return joints
        # The other side's joints are as they are: these go into their frame, or stay in their own where it is not known.
        return turned_over(joints.T).T if (other.frame or row.pose.frame) == "camera" else joints

    return [
        (of(pair.prediction, pair.truth, source), of(pair.truth, pair.prediction, source))
        for pair, source in zip(pairs, sources, strict=True)
    ]


def _check_counts(pairs: Sequence[Pair], joints: Sequence[tuple[Array, Array]], choice: Choice) -> None:
    counts: dict[str | None, int] = {}
    for pair, (predicted, true) in zip(pairs, joints, strict=True):
        row = pair.truth.id
        if len(predicted) != len(true):
            raise RowError(
                f"The row {row!r} has {len(true)} true joints and {len(predicted)} predicted ones; both sides need the "
                "same joints, or poses from which they come (with --body-model and --regressor, those of your data)."
            )
        expected = counts.setdefault(pair.truth.subset, len(true))
        if expected != len(true):
            raise RowError(
                f"The row {row!r} has {len(true)} joints, rows before it {expected}; keep to one set of joints."
            )
        if choice.joints is not None and max(choice.joints) >= len(true):
            raise RowError(
                f"--joints asks for joint {max(choice.joints)}, but the row {row!r} has {len(true)}, from 0."
            )


def _rotation_errors(pairs: Sequence[Pair], choice: Choice) -> Array:
    errors = np.full(len(pairs), np.nan)
    both = [
        (place, pair.prediction.pose, pair.truth.pose)
        for place, pair in enumerate(pairs)
        if pair.prediction.pose is not None and pair.truth.pose is not None
    ]
    if both:
        chosen, predicted, true = zip(*both, strict=True)
        errors[list(chosen)] = mpjre(rotations(predicted)[:, choice.turning], rotations(true)[:, choice.turning])
    return errors


def _notes(errors: Errors, places: Places, choice: Choice) -> Iterable[str]:
    posed = sum(source != GIVEN for source in errors.sources)
    if posed:
        yield f"The joints of {posed} of {len(errors.sources)} rows come from their poses, on {places.title}."
    mixed = errors.sources.count(MIXED)
    if mixed:
        yield f"In {mixed} rows one side gives joints and the other a pose: the error holds the difference of the bodies."
    without = int(np.isnan(errors.mpjre).sum())
    if without:
        yield f"{without} rows lack a pose on one side, so there is no mean rotation error where they count."
    if errors.unanswered:
        yield f"{len(errors.unanswered)} rows have no prediction and count in no mean."
    if choice.joints is not None:
        yield f"Positions are averaged over the joints {', '.join(map(str, choice.joints))}; the root is joint 0."
    if len(choice.turning) < 24:
        left = [name for name, counts in (("the root", choice.root), ("the hands", choice.hands)) if not counts]
        yield f"Rotations are averaged without {' and '.join(left)}."


def _alike(counts: Sequence[int]) -> list[list[int]]:
    """The places of equal counts, together."""
    groups: dict[int, list[int]] = {}
    for place, count in enumerate(counts):
        groups.setdefault(count, []).append(place)
    return list(groups.values())


def _mean(errors: Array) -> float | None:
    return None if not len(errors) or np.isnan(errors).any() else float(errors.mean())
