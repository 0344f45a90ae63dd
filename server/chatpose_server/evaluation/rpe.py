"""Reasoning-based pose estimation: whose pose is asked for takes thought; which rows of such a set cannot tell two apart.

The set of ChatPose (Feng et al., CVPR 2024) is public as corrected in RPE-Refined (github.com/jjunsss/RPE-Refined), whose
script finds predictions by the image's base name. Base names come twice, and so do images with one ground truth for two
people. Here a row is known by its id; both kinds of rows are listed, and left out of the clean subset.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..protocol import ProtocolError, parse_json
from .estimation import EVERYTHING, Choice, Errors, report
from .places import Places
from .rows import Row, RowError, read_row, read_rows, unique

JOINT_FIELDS = ("fitted_joint_cam", "joint_cam")
SAME_NAME = "the image's base name stands in other rows too"
SAME_TRUTH = "other questions on this image have the same ground truth"


@dataclass(frozen=True)
class Ambiguous:
    """A row that something else than its id would confuse with others."""

    id: str
    reason: str
    others: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """The row, why, and with which others."""
        return {"id": self.id, "reason": self.reason, "others": list(self.others)}


def read_truth(paths: Sequence[Path], joint_field: str = JOINT_FIELDS[0], images: Path | None = None) -> list[Row]:
    """Rows from JSON Lines, or from RPE-Refined's own .json, whose ids become `category/id`. Raises RowError.

    RPE-Refined's joints are in metres in the camera's frame, its poses SMPL's; images are looked for from `images`, else
    from the file's folder.
    """
    rows: list[Row] = []
    for path in paths:
        if path.suffix.lower() == ".json":
            rows += _read_refined(path, joint_field, images or path.parent)
        else:
            rows += read_rows(path, "truth")
    return unique(rows, ", ".join(map(str, paths)))


def ambiguous(rows: Sequence[Row]) -> list[Ambiguous]:
    """The rows that share an image's base name within their subset, or an image with its ground truth."""
    names: dict[object, list[Row]] = defaultdict(list)
    truths: dict[object, list[Row]] = defaultdict(list)
    for row in rows:
        if row.images:
            names[row.subset, row.images[0].stem].append(row)
            joints = None if row.joints is None else row.joints.tobytes()
            truths[row.subset, row.images, joints, row.pose].append(row)
    return [*_shared(truths.values(), SAME_TRUTH), *_shared(names.values(), SAME_NAME)]


def rpe_report(errors: Errors, rows: Sequence[Row], places: Places, choice: Choice = EVERYTHING) -> dict[str, Any]:
    """As for estimation; beside the full set, it without shared ground truth, and the clean subset without any doubt."""
    found = ambiguous(rows)
    doubtful = {row.id for row in found}
    sharing = {row.id for row in found if row.reason == SAME_TRUTH}
    ids = [pair.truth.id for pair in errors.pairs]
    whole = report(errors, places, choice)
    without_image = sum(not row.images for row in rows)
    if without_image:
        whole["notes"].append(f"{without_image} rows name no image; whether they are ambiguous cannot be told.")
    return {
        **whole,
        "without_shared_truth": errors.summary([id_ not in sharing for id_ in ids]),
        "clean": errors.summary([id_ not in doubtful for id_ in ids]),
        "ambiguous": [row.to_json() for row in found],
    }


def _shared(groups: Iterable[list[Row]], reason: str) -> Iterable[Ambiguous]:
    for group in groups:
        for row in group if len(group) > 1 else ():
            yield Ambiguous(row.id, reason, tuple(other.id for other in group if other is not row))


def _read_refined(path: Path, joint_field: str, images: Path) -> list[Row]:
    try:
        records = parse_json(path.read_bytes())
    except (OSError, ProtocolError) as error:
        raise RowError(f"{path} cannot be read: {error}") from error
    if not isinstance(records, list) or not records:
        raise RowError(f"{path} must be a list of records, as RPE-Refined has them.")
    named = re.fullmatch(r"refine_vqa_(\w+)_withGT", path.stem)
    category = named[1] if named else path.stem
    return [_refined(record, f"{path}, record {i}", category, joint_field, images) for i, record in enumerate(records)]


def _refined(record: object, where: str, category: str, joint_field: str, images: Path) -> Row:
    try:
        assert isinstance(record, Mapping)
        truth = record["ground_truth"]
        vectors = [truth["smpl_param"]["pose"][start : start + 3] for start in range(0, 72, 3)]
        value = {
            "id": f"{category}/{record['id']}",
            "subset": category,
            "joints": truth[joint_field],
            "pose": {
                "global_orient": vectors[0],
                "body_pose": vectors[1:],
                "betas": truth["smpl_param"]["shape"],
                "frame": "camera",
            },
            "frame": "camera",
            "prompt": _question(record["conversations"]),
            "images": [record["real_image"]],
        }
    except (AssertionError, KeyError, TypeError, IndexError) as error:
        raise RowError(
            f"{where}: id, real_image, conversations and ground_truth with {joint_field} and smpl_param are needed."
        ) from error
    return read_row(value, where, "truth", images)


def _question(conversations: Sequence[Mapping[str, str]]) -> str:
    asked = next((turn["value"] for turn in conversations if turn["from"] == "human"), "")
    return asked.replace("<image>", "").strip()
