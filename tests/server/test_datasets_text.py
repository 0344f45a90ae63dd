"""Data sets of conversations and of our own triples, on small files in exactly the published format."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from chatpose_server.datasets import frames, templates
from chatpose_server.datasets.faults import DatasetError, Skipped
from chatpose_server.datasets.llava_instruct import LlavaInstruct
from chatpose_server.datasets.triple import POSE, Turn, read_all
from chatpose_server.datasets.triples import Triples
from dataset_files import UPRIGHT, jpeg, pose_json, said, write_jsonl, write_llava
from scipy.spatial.transform import Rotation

# LLaVA's JSON


COCO = "coco/train2017/1.jpg"


def test_llava_conversations_keep_their_turns_and_lose_the_image_tag(tmp_path: Path) -> None:
    rows = [
        {"id": "1", "image": COCO, "conversations": said("<image>\nWhat is it?", "A bus – red.", "Where?", "Here.")},
        {"id": "2", "image": COCO, "conversations": said("What now?\n<image>", "It waits.")},
        {"id": "wx", "conversations": said("Say hello.", "Hello.")},
        {"id": "3", "image": "gqa/images/7.jpg", "conversations": said("<image>\nWho?", "Nobody.")},
        {"id": "4", "image": COCO, "conversations": [{"from": "gpt", "value": "Hm."}, *said("<image>\nA?", "B.")]},
    ]
    source = LlavaInstruct(write_llava(tmp_path, rows), tmp_path)
    triples = list(read_all(source))
    assert [triple.conversation for triple in triples] == [
        (Turn("What is it?", "A bus – red."), Turn("Where?", "Here.")),
        (Turn("What now?", "It waits."),), (Turn("Say hello.", "Hello."),), (Turn("A?", "B."),),
    ]  # fmt: skip
    assert [triple.image is not None for triple in triples] == [True, True, False, True]
    assert all(triple.rotations is None for triple in triples)
    assert source.left_out == {"gqa": 1}
    assert len(LlavaInstruct(tmp_path / "mix.json", tmp_path, folders=("coco", "gqa", "vg")).units) == 3


def test_broken_conversations_are_counted_named_and_skipped(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    rows = [
        {"id": "ok", "image": COCO, "conversations": said("<image>\nA?", "B.")},
        {"id": "half", "image": COCO, "conversations": said("<image>\nA?")},
        {"id": "who", "image": COCO, "conversations": [{"from": "user", "value": "A?"}]},
        {"id": "empty", "image": COCO, "conversations": said("<image>", "B.")},
        {"id": "blind", "conversations": said("<image>\nA?", "B.")},
        {"id": "unreadable", "image": "coco/train2017/2.jpg", "conversations": said("<image>\nA?", "B.")},
        "no object",
        {"id": "odd", "image": 7, "conversations": said("A?", "B.")},
        {"id": "mark", "conversations": said("A?", f"B {POSE}.")},
    ]
    skipped = Skipped(["mix"])
    with caplog.at_level(logging.WARNING):
        triples = list(read_all(LlavaInstruct(write_llava(tmp_path, rows), tmp_path), skipped=skipped))
    assert [triple.key for triple in triples] == ["mix.json:0 (id ok)"]
    assert skipped.corrupt == {"mix": 8}
    assert "mix.json, row 1 (id half)" in caplog.text


@pytest.mark.parametrize("text", ["{}", "[1, 2", '[{"a": 1} {"b": 2}]', '[{"a": }]', "[]", ""])
def test_a_file_that_is_no_list_of_conversations_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "mix.json").write_text(text)
    with pytest.raises(DatasetError, match=r"mix\.json"):
        LlavaInstruct(tmp_path / "mix.json", tmp_path)


# Our own triples


def test_triples_of_all_three_kinds_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg())
    turned = [0.0, 0.7, 0.0]
    rows = [
        {"id": "text", "text": "a fencer", "pose": pose_json(global_orient=turned), "reply": f"On guard, {POSE}!"},
        {"id": "image", "image": "a.jpg", "pose": pose_json("camera", [3.0, 0.2, 0.0])},
        {"id": "both", "text": "copy", "image": "a.jpg", "pose": pose_json(global_orient=turned), "reply": "Copied."},
        "",
        {"text": "what is this?", "image": "a.jpg", "reply": "A picture."},
    ]
    text, image, both, talk = read_all(Triples(write_jsonl(tmp_path / "mine.jsonl", rows)))
    assert text.conversation == (Turn("a fencer", f"On guard, {POSE}!"),)
    np.testing.assert_allclose(text.rotations[0], UPRIGHT, atol=1e-6)  # type: ignore[index]
    assert image.conversation[0].question in templates.IMAGE_QUESTIONS
    np.testing.assert_allclose(image.rotations[0], Rotation.from_rotvec([3.0, 0.2, 0.0]).as_matrix(), atol=1e-6)  # type: ignore[index]
    assert both.conversation == (Turn("copy", f"Copied. {POSE}"),)
    np.testing.assert_allclose(both.rotations[0], UPRIGHT @ Rotation.from_rotvec(turned).as_matrix(), atol=1e-6)  # type: ignore[index]
    assert (talk.rotations, talk.key, talk.conversation[0].answer) == (None, "mine.jsonl:5", "A picture.")
    (kept, *_) = read_all(Triples(tmp_path / "mine.jsonl", heading=True))
    np.testing.assert_allclose(kept.rotations, frames.flipped(frames.rotations_of(_row(rows[0]["pose"]))), atol=1e-6)  # type: ignore[index]


def test_one_reply_may_hold_several_poses_as_of_two_people_in_a_picture(tmp_path: Path) -> None:
    (tmp_path / "two.jpg").write_bytes(jpeg())
    left, right = pose_json("camera", [3.0, 0.2, 0.0]), pose_json("camera", [3.1, -0.4, 0.0])
    rows = [
        {
            "text": "Who is there?",
            "image": "two.jpg",
            "poses": [left, right],
            "reply": f"Left: {POSE}, and right: {POSE}.",
        },
        {
            "text": "stand up from lying",
            "poses": [pose_json(), pose_json(), pose_json()],
            "reply": f"So {POSE}{POSE} {POSE}",
        },
        {"text": "alone", "poses": [pose_json()]},
        {"text": "nobody", "poses": [], "reply": "Nobody is there."},
        {"text": "a", "poses": [left, right], "reply": f"Only {POSE}."},
        {"text": "b", "poses": [left, right]},
        {"text": "c", "poses": [left, {"body_pose": []}], "reply": f"{POSE} and {POSE}"},
        {"text": "d", "poses": left, "reply": POSE},
        {"text": "e", "pose": left, "poses": [right], "reply": f"{POSE} and {POSE}"},
    ]
    skipped = Skipped(["mine"])
    two, three, one, none = read_all(Triples(write_jsonl(tmp_path / "mine.jsonl", rows)), skipped=skipped)
    assert two.conversation == (Turn("Who is there?", f"Left: {POSE}, and right: {POSE}."),)
    assert two.rotations is not None and two.rotations.shape == (2, 24, 3, 3)
    for found, pose in zip(two.rotations, (left, right), strict=True):
        np.testing.assert_allclose(found[0], Rotation.from_rotvec(pose["global_orient"]).as_matrix(), atol=1e-6)
    assert three.rotations is not None and three.rotations.shape == (3, 24, 3, 3)
    assert one.rotations is not None and one.rotations.shape == (24, 3, 3)
    assert none.rotations is None
    assert skipped.corrupt == {"mine": 5}


def _row(pose: dict[str, Any]) -> np.ndarray:
    return np.array([pose["global_orient"], *pose["body_pose"]])


def test_broken_lines_are_counted_named_and_skipped(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    rows = [
        {"text": "a", "pose": pose_json()}, "{", "[1]", {"text": "b"}, {"text": "c", "reply": f"Yes {POSE}"},
        {"pose": pose_json()}, {"text": "d", "pose": {"body_pose": []}}, {"text": "e", "pose": pose_json(), "image": "none.png"},
        {"text": "f", "pose": pose_json(), "reply": f"{POSE} and {POSE}"}, {"text": 5, "pose": pose_json()},
        '{"text": "g", "pose": {"global_orient": [NaN, 0, 0], "body_pose": []}}',
    ]  # fmt: skip
    skipped = Skipped(["mine"])
    with caplog.at_level(logging.WARNING):
        triples = list(read_all(Triples(write_jsonl(tmp_path / "mine.jsonl", rows)), skipped=skipped))
    assert [triple.key for triple in triples] == ["mine.jsonl:1"]
    assert skipped.corrupt == {"mine": 10}
    assert "mine.jsonl, row 7: pose lacks global_orient" in caplog.text
    with pytest.raises(DatasetError, match="no line"):
        Triples(write_jsonl(tmp_path / "empty.jsonl", []))
