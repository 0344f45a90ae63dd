"""`chatpose evaluate retrieval` on made-up files whose right answer is known; the published figures and their document."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from chatpose_server.evaluation import published
from chatpose_server.evaluation.retrieval import Sampling, Similarity, random_subsets, recall
from conftest import SERVER
from evaluating import evaluate, refused

TEXT_WAYS = ("text_to_pose", "pose_to_text")


def test_recall_worked_out_by_hand(tmp_path: Path) -> None:
    # Text 0 ranks its pose first, text 1 second, text 2 third.
    matrix = np.array([[3.0, 2, 1], [3, 2, 1], [3, 2, 1]])
    np.save(tmp_path / "m.npy", matrix)
    report = evaluate("retrieval", "--matrix", tmp_path / "m.npy", "--ranks", "1,2", "--sample", "3")
    assert report["full"]["protocol"] == "full set of 3 pairs"
    assert report["full"]["text_to_pose"] == pytest.approx({"R@1": 100 / 3, "R@2": 200 / 3})
    # Every text is as like to a pose as any other: by lot.
    assert report["full"]["pose_to_text"] == pytest.approx({"R@1": 100 / 3, "R@2": 200 / 3})
    assert report["full"]["mean_recall"]["all"] == pytest.approx(50)
    assert report["random"]["text_to_pose"] == pytest.approx(report["full"]["text_to_pose"])
    assert "random subsets of 3 of 3 pairs, mean of 10 draws, seed 0" in report["random"]["protocol"]


def test_recall_agrees_with_sorting() -> None:
    rng = np.random.default_rng(0)
    text, pose = rng.normal(size=(2, 700, 8))
    order = np.argsort(-(text @ pose.T), axis=1)
    rank = (order == np.arange(700)[:, None]).argmax(axis=1)
    found = recall(Similarity(None, text, pose))
    assert found == pytest.approx({k: 100 * (rank < k).mean() for k in (1, 5, 10, 20)})


def test_embeddings_that_say_nothing_find_nothing() -> None:
    nothing = np.ones((50, 4))
    assert recall(Similarity(None, nothing, nothing)) == pytest.approx({1: 2.0, 5: 10.0, 10: 20.0, 20: 40.0})


def test_random_subsets_are_easier_repeatable_and_named(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    text = rng.normal(size=(200, 16))
    np.savez(tmp_path / "e.npz", text=text, pose=text + rng.normal(size=text.shape))
    report = evaluate("retrieval", "--embeddings", tmp_path / "e.npz", "--sample", "20", "-o", tmp_path / "o.md")
    assert report["rows"] == 200
    assert report["random"]["text_to_pose"]["R@1"] > report["full"]["text_to_pose"]["R@1"]
    assert report["random"]["text_to_pose"]["R@20"] == 100
    again = evaluate("retrieval", "--embeddings", tmp_path / "e.npz", "--sample", "20")
    assert again == report
    table = (tmp_path / "o.md").read_text()
    assert "| e | full set of 200 pairs | text to pose |" in table
    assert "| ChatPose | not named | 17.6 | 25.3 | 35.8 | 28.0 |" in table
    one, other = (random_subsets(Similarity(text @ text.T), TEXT_WAYS, Sampling(20, 3, seed)) for seed in (0, 1))
    assert one["protocol"] != other["protocol"]


@pytest.mark.parametrize(
    ("arrays", "says"),
    [
        ({"text": np.eye(3)}, "arrays text and pose"),
        ({"text": np.eye(3), "pose": np.eye(4)}, "same shape"),
        ({"text": np.eye(3) * np.nan, "pose": np.eye(3)}, "NaN"),
        ({"text": np.zeros((3, 3)), "pose": np.eye(3)}, "row of zeros"),
    ],
)
def test_embeddings_that_cannot_be_used_are_told(arrays: dict[str, np.ndarray], says: str, tmp_path: Path) -> None:
    np.savez(tmp_path / "e.npz", **arrays)
    assert says in refused("retrieval", "--embeddings", tmp_path / "e.npz")


def test_the_published_rows_are_those_of_the_document() -> None:
    text = (SERVER.parent / "docs" / "results.md").read_text(encoding="utf-8")
    for row in (*published.ESTIMATION, *published.RPE):
        errors = [f"{number}" if number is not None else "" for number in (row.mpjpe, row.pa_mpjpe)]
        assert f"| {row.system} | {row.data} | {' | '.join(errors)} |" in text, row
    for row in published.RETRIEVAL:
        assert f"| {row.system} | {row.protocol} | {' / '.join(map(str, row.text_to_pose))} |" in text, row
