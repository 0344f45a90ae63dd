"""Speculative pose generation: poses for questions that name none, measured against the poses that the questions were made of.

One question fits many poses, so distances alone say little: beside them stands how well a predicted pose finds the pose
it was meant for among all of them. ChatPose's own table ranks by the text-pose embedding of PoseScript; with embeddings
of the questions and of the predicted poses the same table is printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .estimation import EVERYTHING, Choice, Errors, report
from .metrics import Array, mpjpe
from .places import Places
from .retrieval import RANKS, USUAL, Sampling, Similarity, full_set, random_subsets

BY_DISTANCE = "by distance of the joints, roots on each other (no embedding: not the paper's table)"
BY_EMBEDDING = "by the embeddings given"
POSE_WAYS = ("predicted_to_true", "true_to_predicted")
TEXT_WAYS = ("text_to_pose", "pose_to_text")


def distances(predicted: Sequence[Array], true: Sequence[Array]) -> Array:
    """MPJPE in millimetres of every predicted pose with every true one, N x (J, 3) each -> (N, N)."""
    everything = np.stack(true)
    return np.stack([mpjpe(joints[None], everything) for joints in predicted])


def spg_report(
    errors: Errors,
    places: Places,
    choice: Choice = EVERYTHING,
    *,
    embeddings: Similarity | None = None,
    sampling: Sampling = USUAL,
    ranks: Sequence[int] = RANKS,
) -> dict[str, Any]:
    """As for estimation, with recall among the poses, and by embedding where there are any. Raises RowError."""
    whole = report(errors, places, choice)
    found: dict[str, Any] = {"pose_recall": None, "text_recall": None}
    joints = errors.joints
    if len({len(true) for _, true in joints}) == 1:
        alike = Similarity(-distances([one for one, _ in joints], [true for _, true in joints]))
        found["pose_recall"] = _recall(alike, POSE_WAYS, BY_DISTANCE, sampling, ranks)
    if embeddings is not None:
        found["text_recall"] = _recall(embeddings, TEXT_WAYS, BY_EMBEDDING, sampling, ranks)
    if errors.unanswered:
        whole["notes"].append("Recall among the poses is of the answered rows alone.")
    return {**whole, **found}


def _recall(
    similarity: Similarity, ways: tuple[str, str], ranked: str, sampling: Sampling, ranks: Sequence[int]
) -> dict[str, Any]:
    return {"ranked": ranked, **protocols(similarity, ways, sampling, ranks)}


def protocols(
    similarity: Similarity, ways: tuple[str, str] = TEXT_WAYS, sampling: Sampling = USUAL, ranks: Sequence[int] = RANKS
) -> dict[str, Any]:
    """Recall under both protocols; random subsets are None where there are fewer pairs than a subset has."""
    enough = sampling.size <= len(similarity)
    return {
        "full": full_set(similarity, ways, ranks),
        "random": random_subsets(similarity, ways, sampling, ranks) if enough else None,
    }
