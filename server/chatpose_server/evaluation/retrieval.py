"""Recall of texts and poses by each other: R@K and its mean, among the full set or among random subsets, always named.

Right is the partner at the same place. Ranking and mean recall as in PoseScript's evaluation (Delmas et al., ECCV 2022;
github.com/naver/posescript, src/text2pose/retrieval/evaluate_retrieval.py), but that equal scores are shared fairly: a
query whose partner is one of t equal candidates below g better ones counts (K - g) / t, kept within 0 and 1, which is
what ordering them by lot gives on average.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .metrics import Array
from .rows import RowError

RANKS = (1, 5, 10, 20)
SIZE, REPEATS, SEED = 100, 10, 0
BLOCK = 512
"""So many queries are scored at a time."""
EQUAL = 1e-9
"""Scores nearer than this are equal: one product of the same numbers can differ in its last digits."""


@dataclass(frozen=True)
class Sampling:
    """The protocol of random subsets: so many pairs, so many times, by which seed."""

    size: int = SIZE
    repeats: int = REPEATS
    seed: int = SEED


USUAL = Sampling()


@dataclass(frozen=True, eq=False)
class Similarity:
    """How alike each query and each candidate are: a matrix (N, N), or embeddings (N, D) of both."""

    matrix: Array | None = None
    queries: Array | None = None
    candidates: Array | None = None

    def __len__(self) -> int:
        for array in (self.matrix, self.queries):
            if array is not None:
                return len(array)
        return 0

    @property
    def swapped(self) -> Similarity:
        """The same with queries and candidates exchanged."""
        return Similarity(None if self.matrix is None else self.matrix.T, self.candidates, self.queries)

    def among(self, chosen: NDArray[np.int64]) -> Similarity:
        """Only some pairs."""
        if self.matrix is not None:
            return Similarity(self.matrix[np.ix_(chosen, chosen)])
        assert self.queries is not None and self.candidates is not None
        return Similarity(None, self.queries[chosen], self.candidates[chosen])

    def scores(self, start: int, end: int) -> Array:
        """The scores of the queries from start to end, (n, N)."""
        if self.matrix is not None:
            return self.matrix[start:end]
        assert self.queries is not None and self.candidates is not None
        return self.queries[start:end] @ self.candidates.T


def recall(similarity: Similarity, ranks: Sequence[int] = RANKS) -> dict[int, float]:
    """For each K, how many of the queries find their partner among the first K candidates, in percent."""
    better, equal = np.empty(len(similarity)), np.empty(len(similarity))
    for start in range(0, len(similarity), BLOCK):
        scores = similarity.scores(start, start + BLOCK)
        own = scores[np.arange(len(scores)), start + np.arange(len(scores))][:, None]
        near = EQUAL * np.maximum(1.0, np.abs(own))
        better[start : start + BLOCK] = (scores > own + near).sum(axis=1)
        equal[start : start + BLOCK] = (np.abs(scores - own) <= near).sum(axis=1)
    return {rank: float(100 * np.clip((rank - better) / equal, 0.0, 1.0).mean()) for rank in ranks}


def both_ways(similarity: Similarity, names: tuple[str, str], ranks: Sequence[int] = RANKS) -> dict[str, Any]:
    """Recall of the candidates by the queries and back, each under its name, and their means."""
    ways = {name: recall(asked, ranks) for name, asked in zip(names, (similarity, similarity.swapped), strict=True)}
    means = {name: float(np.mean(list(found.values()))) for name, found in ways.items()}
    return {
        **{name: {f"R@{rank}": share for rank, share in found.items()} for name, found in ways.items()},
        "mean_recall": {**means, "all": float(np.mean(list(means.values())))},
    }


def full_set(similarity: Similarity, names: tuple[str, str], ranks: Sequence[int] = RANKS) -> dict[str, Any]:
    """Every query among all candidates."""
    return {"protocol": f"full set of {len(similarity)} pairs", **both_ways(similarity, names, ranks)}


def random_subsets(
    similarity: Similarity, names: tuple[str, str], sampling: Sampling = USUAL, ranks: Sequence[int] = RANKS
) -> dict[str, Any]:
    """Every query of a random subset among the candidates of that subset, the mean of several. Raises RowError."""
    count = len(similarity)
    if sampling.size > count:
        raise RowError(
            f"Random subsets of {sampling.size} cannot be drawn from {count} pairs; give a smaller --sample."
        )
    draw = np.random.default_rng(sampling.seed)
    found = [
        both_ways(similarity.among(draw.choice(count, sampling.size, replace=False)), names, ranks)
        for _ in range(sampling.repeats)
    ]
    protocol = (
        f"random subsets of {sampling.size} of {count} pairs, mean of {sampling.repeats} draws, seed {sampling.seed}"
    )
    return {
        "protocol": protocol,
        **{way: {key: float(np.mean([one[way][key] for one in found])) for key in found[0][way]} for way in found[0]},
    }


def read_embeddings(path: Path, measure: str = "cosine", ids: Sequence[str] | None = None) -> Similarity:
    """Embeddings `text` (N, D) and `pose` (N, D) of an .npz, row by row; queries are the texts. Raises RowError.

    An array `ids` in the file must be the ids given, in their order.
    """
    content = _load(path)
    if not isinstance(content, dict) or not {"text", "pose"} <= content.keys():
        raise RowError(f"{path} must be an .npz with the arrays text and pose, a row for each pair.")
    if ids is not None:
        named = [str(id_) for id_ in content["ids"]] if "ids" in content else None
        if named is not None and named != list(ids):
            raise RowError(f"The ids of {path} are not those of the truth, in its order.")
        if len(content["text"]) != len(ids):
            raise RowError(f"{path} has {len(content['text'])} rows, the truth has {len(ids)}.")
    text, pose = (_numbers(content[name], f"{name} of {path}") for name in ("text", "pose"))
    if text.shape != pose.shape:
        raise RowError(f"text {text.shape} and pose {pose.shape} of {path} must have the same shape, row by row.")
    if measure == "cosine":
        text, pose = (_normalised(rows, f"{name} of {path}") for rows, name in ((text, "text"), (pose, "pose")))
    return Similarity(None, text, pose)


def read_matrix(path: Path) -> Similarity:
    """A similarity matrix (N, N) from an .npy: row i scores text i with every pose, larger is more alike. Raises RowError."""
    content = _load(path)
    if isinstance(content, dict):
        raise RowError(f"{path} must be an .npy with one array; embeddings are read with --embeddings.")
    matrix = _numbers(content, str(path))
    if matrix.shape[0] != matrix.shape[1]:
        raise RowError(f"{path} must be square, as many texts as poses; it is {matrix.shape}.")
    return Similarity(matrix)


def _load(path: Path) -> Any:
    try:
        content = np.load(path, allow_pickle=False)
        return dict(content) if isinstance(content, np.lib.npyio.NpzFile) else content
    except (OSError, ValueError, EOFError) as error:
        raise RowError(f"{path} cannot be read: {error}") from error


def _numbers(array: Any, what: str) -> Array:
    if array.ndim != 2 or not array.size or array.dtype.kind not in "iuf":
        raise RowError(f"{what} must be numbers in two dimensions; it is {array.dtype} {array.shape}.")
    if not np.isfinite(array).all():
        raise RowError(f"{what} holds NaN or infinity.")
    return array.astype(np.float64)


def _normalised(rows: Array, what: str) -> Array:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    if not lengths.all():
        raise RowError(f"{what} has a row of zeros, which has no direction; choose --similarity dot.")
    return rows / lengths
