"""`chatpose evaluate rpe` and `spg` on made-up files whose right answer is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from chatpose_server.protocol import Pose
from evaluating import GOOD, TRIANGLE, a_pose, evaluate, joints_of, refused, write


def refined(id_: str, image: str, seed: int, question: str) -> dict[str, Any]:
    """A record of RPE-Refined's own file, with the fields that are read."""
    pose = a_pose(seed, frame="camera")
    return {
        "id": id_, "image": f"{id_}.png", "real_image": f"3DPW/imageFiles/{image}",
        "conversations": [{"from": "human", "value": f"<image>\n{question}"}, {"from": "gpt", "value": "<POSE>"}],
        "ground_truth": {
            "fitted_joint_cam": joints_of(pose), "joint_cam": joints_of(a_pose(99)),
            "smpl_param": {
                "shape": [0.0] * 10, "pose": [n for row in (pose.global_orient, *pose.body_pose) for n in row],
                "trans": [0.0] * 3, "gender": "male",
            },
        },
    }  # fmt: skip


def test_ambiguous_rows_are_listed_and_the_clean_subset_stands_beside_the_full_one(tmp_path: Path) -> None:
    records = [
        refined("0", "one/image_00326.jpg", 0, "The man who sits?"),
        refined("1", "two/image_00326.jpg", 1, "The woman who runs?"),
        refined("2", "one/image_00400.jpg", 2, "The man on the left?"),
        refined("3", "one/image_00400.jpg", 2, "The woman on the right?"),
        refined("4", "one/image_00500.jpg", 4, "Who waves?"),
    ]
    truth = tmp_path / "refine_vqa_behavior_withGT.json"
    truth.write_text(json.dumps(records))
    # Right for all but row 3, which says what nobody can know.
    seeds = {"0": 0, "1": 1, "2": 2, "3": 7, "4": 4}
    made = write(
        tmp_path / "p.jsonl",
        [{"id": f"behavior/{k}", "pose": a_pose(s, frame="camera").to_json()} for k, s in seeds.items()],
    )
    report = evaluate("rpe", "--truth", truth, "--predictions", made, "-o", tmp_path / "o.md")
    assert report["rows"] == 5 and report["mpjpe_mm"] > 10
    assert report["clean"]["rows"] == 1 and report["clean"]["mpjpe_mm"] == pytest.approx(0, abs=1e-6)
    assert report["without_shared_truth"]["rows"] == 3
    reasons = {(row["id"], row["reason"].split()[0]) for row in report["ambiguous"]}
    assert {("behavior/0", "the"), ("behavior/1", "the"), ("behavior/2", "other"), ("behavior/3", "other")} <= reasons
    assert not any(row["id"] == "behavior/4" for row in report["ambiguous"])
    assert report["subsets"]["behavior"]["rows"] == 5
    table = (tmp_path / "o.md").read_text()
    assert "| p | clean subset | 1 | 0.0 |" in table and "| ChatPose | RPE |  | 275.0 | 101.8 |" in table
    assert "- behavior/3: other questions" in table


def test_a_base_name_in_another_category_is_no_ambiguity(tmp_path: Path) -> None:
    rows = [
        {"id": name, "joints": TRIANGLE, "image": "a/image_1.jpg", "subset": name} for name in ("behavior", "shape")
    ]
    truth = write(tmp_path / "t.jsonl", rows)
    report = evaluate("rpe", "--truth", truth, "--predictions", truth)
    assert report["ambiguous"] == [] and report["clean"]["rows"] == 2


def test_two_predictions_for_one_row_are_refused(tmp_path: Path) -> None:
    truth = write(tmp_path / "t.jsonl", [{**GOOD, "images": ["a/image_1.jpg"]}])
    assert "more than once" in refused(
        "rpe", "--truth", truth, "--predictions", write(tmp_path / "p.jsonl", [GOOD, GOOD])
    )


def test_a_predicted_pose_finds_the_pose_it_was_meant_for(tmp_path: Path) -> None:
    poses = [a_pose(seed) for seed in range(8)]
    truth = write(tmp_path / "t.jsonl", [{"id": i, "pose": pose.to_json()} for i, pose in enumerate(poses)])
    near = [Pose(pose.global_orient, (*pose.body_pose[:-1], (0.0, 0.1, 0.0))) for pose in poses]
    near[0], near[1] = near[1], near[0]
    made = write(tmp_path / "p.jsonl", [{"id": i, "pose": pose.to_json()} for i, pose in enumerate(near)])
    embeddings = tmp_path / "e.npz"
    np.savez(embeddings, text=np.eye(8), pose=np.eye(8), ids=np.arange(8))
    report = evaluate(
        "spg", "--truth", truth, "--predictions", made, "--embeddings", embeddings, "--sample", "4", "-o",
        tmp_path / "o.md",
    )  # fmt: skip
    found = report["pose_recall"]
    assert found["full"]["predicted_to_true"]["R@1"] == pytest.approx(100 * 6 / 8)
    assert "no embedding" in found["ranked"]
    assert report["text_recall"]["full"]["text_to_pose"]["R@1"] == 100
    assert "4 of 8 pairs" in report["text_recall"]["random"]["protocol"]
    assert report["mpjre_deg"] > 0
    assert "full set of 8 pairs | predicted to true" in (tmp_path / "o.md").read_text()


def test_embeddings_of_other_rows_are_refused(tmp_path: Path) -> None:
    truth = write(tmp_path / "t.jsonl", [GOOD])
    np.savez(tmp_path / "e.npz", text=np.eye(1), pose=np.eye(1), ids=np.array(["b"]))
    assert "not those of the truth" in refused(
        "spg", "--truth", truth, "--predictions", truth, "--embeddings", tmp_path / "e.npz"
    )
