"""`chatpose evaluate estimation` on made-up files whose right answer is known."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from chatpose_server.evaluation.metrics import pa_mpjpe
from chatpose_server.protocol import Pose
from evaluating import GOOD, PULLED, TRIANGLE, a_pose, evaluate, joints_of, refused, write
from test_body import file, values  # noqa: F401  the made-up body model


def test_joints_alone_give_positions_and_no_rotations(tmp_path: Path) -> None:
    truth = write(tmp_path / "t.jsonl", [{"id": 1, "joints": TRIANGLE}, {"id": "b", "joints": TRIANGLE}])
    made = write(tmp_path / "p.jsonl", [{"id": "b", "joints": TRIANGLE}, {"id": 1, "joints": PULLED}])
    report = evaluate("estimation", "--truth", truth, "--predictions", made, "-o", tmp_path / "t.md", "--name", "Ours")
    assert report["mpjpe_mm"] == pytest.approx(100 / 4 / 2)
    assert report["pa_mpjpe_mm"] == pytest.approx(pa_mpjpe(np.array(PULLED), np.array(TRIANGLE)) / 2)
    assert report["mpjre_deg"] is None and report["rows"] == 2
    table = (tmp_path / "t.md").read_text()
    assert "| Ours | all | 2 | 12.5 |" in table
    assert "| ChatPose | 3DPW |  | 163.6 | 81.9 | 10.4 ¹ |" in table


def test_poses_alone_give_all_three_and_it_is_said_whose_joints(tmp_path: Path) -> None:
    pose = a_pose(0)
    turned = Pose((0.0, 0.0, 0.0), (*pose.body_pose[:-1], (0.0, 0.0, 0.0)))
    angle = math.degrees(np.linalg.norm(pose.global_orient) + np.linalg.norm(pose.body_pose[-1])) / 24
    truth = write(tmp_path / "t.jsonl", [{"id": "a", "pose": pose.to_json()}])
    made = write(tmp_path / "p.jsonl", [{"id": "a", "pose": turned.to_json()}])
    report = evaluate("estimation", "--truth", truth, "--predictions", made)
    predicted, true = np.array(joints_of(turned)), np.array(joints_of(pose))
    assert report["mpjre_deg"] == pytest.approx(angle)
    assert report["mpjpe_mm"] == pytest.approx(1000 * np.linalg.norm(predicted - true, axis=1).mean())
    assert report["pa_mpjpe_mm"] == pytest.approx(0, abs=1e-6)  # but for the root, only a hand's own turn is wrong
    assert "our rest skeleton" in report["notes"][0]
    without = evaluate("estimation", "--truth", truth, "--predictions", made, "--without-root", "--without-hands")
    assert without["mpjre_deg"] == pytest.approx(0, abs=1e-9)


def test_frames_of_poses_are_brought_together(tmp_path: Path) -> None:
    still = ((0.0, 0.0, 0.0),) * 23
    upright = [Pose((0.0, 0.0, 0.0), still), Pose((math.pi, 0.0, 0.0), still, frame="camera")]
    truth, made = (write(tmp_path / f"{i}.jsonl", [{"id": 0, "pose": upright[i].to_json()}]) for i in (0, 1))
    report = evaluate("estimation", "--truth", truth, "--predictions", made)
    assert report["mpjpe_mm"] == pytest.approx(0, abs=1e-6) and report["mpjre_deg"] == pytest.approx(0, abs=1e-6)
    seen = (np.array(joints_of(upright[0])) * [1, -1, -1]).tolist()
    given = write(tmp_path / "j.jsonl", [{"id": 0, "joints": seen, "frame": "camera"}])
    mixed = evaluate("estimation", "--truth", given, "--predictions", truth)
    assert mixed["mpjpe_mm"] == pytest.approx(0, abs=1e-6)
    assert "difference of the bodies" in " ".join(mixed["notes"])


def test_joints_come_from_a_body_model_or_are_read_off_its_mesh(
    file: Path,  # noqa: F811
    tmp_path: Path,
) -> None:
    files = [write(tmp_path / f"{i}.jsonl", [{"id": 0, "pose": a_pose(i).to_json()}]) for i in (0, 1)]
    arguments = ("estimation", "--truth", files[0], "--predictions", files[1])
    ours = evaluate(*arguments)["mpjpe_mm"]
    smpl = evaluate(*arguments, "--body-model", file)
    assert smpl["mpjpe_mm"] == pytest.approx(ours, rel=1e-4)
    assert "24 joints of MADE_UP_NEUTRAL.npz" in smpl["notes"][0]
    regressor = tmp_path / "r.npy"
    np.save(regressor, np.eye(6890)[[0, 20, 21]])  # the vertices that the made-up body has in its wrists
    read = evaluate(*arguments, "--body-model", file, "--regressor", regressor)
    wrists = [np.array(joints_of(a_pose(i)))[[0, 20, 21]] for i in (0, 1)]
    assert read["mpjpe_mm"] == pytest.approx(1000 * np.linalg.norm(wrists[0] - wrists[1], axis=1).mean(), rel=1e-3)
    np.save(regressor, np.eye(10))
    assert "array (joints, 6890)" in refused(*arguments, "--body-model", file, "--regressor", regressor)
    assert "give the --body-model" in refused(*arguments, "--regressor", regressor)


def test_subsets_have_tables_of_their_own(tmp_path: Path) -> None:
    rows = [{"id": i, "joints": TRIANGLE, "subset": "indoors" if i < 3 else "outdoors"} for i in range(4)]
    made = [{"id": i, "joints": TRIANGLE if i else PULLED} for i in range(4)]
    report = evaluate(
        "estimation", "--truth", write(tmp_path / "t.jsonl", rows), "--predictions", write(tmp_path / "p.jsonl", made),
        "-o", tmp_path / "o.md",
    )  # fmt: skip
    assert report["mpjpe_mm"] == pytest.approx(25 / 4)
    assert report["subsets"]["indoors"]["mpjpe_mm"] == pytest.approx(25 / 3)
    assert report["subsets"]["indoors"]["rows"] == 3 and report["subsets"]["outdoors"]["mpjpe_mm"] == 0
    assert "| p | outdoors | 1 | 0.0 |" in (tmp_path / "o.md").read_text()


def test_chosen_joints_are_averaged_and_the_root_still_aligns(tmp_path: Path) -> None:
    truth = write(tmp_path / "t.jsonl", [{"id": 1, "joints": TRIANGLE}])
    made = write(tmp_path / "p.jsonl", [{"id": 1, "joints": PULLED}])
    report = evaluate("estimation", "--truth", truth, "--predictions", made, "--joints", "2-3")
    assert report["mpjpe_mm"] == pytest.approx(50)


def test_rows_without_an_answer_are_counted_and_not_scored(tmp_path: Path) -> None:
    truth = write(tmp_path / "t.jsonl", [{"id": i, "joints": TRIANGLE} for i in range(2)])
    made = write(tmp_path / "p.jsonl", [{"id": 0, "joints": PULLED}, {"id": 1, "pose": None}])
    report = evaluate("estimation", "--truth", truth, "--predictions", made)
    assert report["rows"] == 1 and report["unanswered"] == 1 and report["mpjpe_mm"] == pytest.approx(25)


@pytest.mark.parametrize(
    ("truth", "predictions", "says"),
    [
        ([GOOD, {**GOOD, "id": "b"}], [GOOD], "lack the id 'b'"),
        ([GOOD], [GOOD, {**GOOD, "id": "b"}], "have the id 'b'"),
        ([GOOD], [GOOD, GOOD], "more than once"),
        ([{**GOOD, "id": 1}, {**GOOD, "id": "1"}], [GOOD], "more than once"),
        ([GOOD], [{"id": "a", "joints": TRIANGLE[:3]}], "4 true joints and 3 predicted"),
        ([GOOD], [{"id": "a", "joints": [[0, 0]]}], "list of [x, y, z]"),
        ([GOOD], [{"id": "a", "joints": [[0, 0, "1"]]}], "list of [x, y, z]"),
        ([GOOD], [{"id": "a", "joints": [[0, 0, float("nan")]]}], "not valid JSON"),
        ([GOOD], [{"id": "a"}], "neither joints nor a pose"),
        ([{"id": "a", "pose": None}], [GOOD], "neither joints nor a pose"),
        ([GOOD], [{"id": "a", "pose": {"global_orient": [0, 0, 0]}}], "lacks body_pose"),
        ([{"joints": TRIANGLE}], [GOOD], "needs an id"),
        ([GOOD, {"id": "b", "joints": TRIANGLE * 2}], [GOOD, {"id": "b", "joints": TRIANGLE * 2}], "rows before it 4"),
        ([], [GOOD], "holds no rows"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(truth: list, predictions: list, says: str, tmp_path: Path) -> None:
    files = write(tmp_path / "t.jsonl", truth), write(tmp_path / "p.jsonl", predictions)
    assert says in refused("estimation", "--truth", files[0], "--predictions", files[1])


def test_numbers_that_are_too_large_are_refused(tmp_path: Path) -> None:
    truth = write(tmp_path / "t.jsonl", [GOOD])
    made = tmp_path / "p.jsonl"
    made.write_text('{"id": "a", "joints": [[0, 0, 1e999]]}\n')
    assert "finite" in refused("estimation", "--truth", truth, "--predictions", made)
    assert "cannot be read" in refused("estimation", "--truth", truth, "--predictions", tmp_path / "none.jsonl")


def test_a_model_is_asked_where_predictions_are_left_out(tiny: Path, tmp_path: Path) -> None:
    pose = a_pose(0)
    rows = [{"id": i, "pose": pose.to_json(), "prompt": text} for i, text in enumerate(("sit down", "jump"))]
    truth, kept = write(tmp_path / "t.jsonl", rows), tmp_path / "kept.jsonl"
    asked = evaluate("estimation", "--truth", truth, "--model", tiny, "--keep", kept)
    assert asked["rows"] == 2 and asked["mpjre_deg"] > 1
    again = evaluate("estimation", "--truth", truth, "--predictions", kept)
    assert again["mpjpe_mm"] == pytest.approx(asked["mpjpe_mm"])


def test_a_row_that_asks_nothing_is_told(tmp_path: Path) -> None:
    assert "no prompt and no images" in refused("estimation", "--truth", write(tmp_path / "t.jsonl", [GOOD]))
