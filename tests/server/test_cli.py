"""The command line as a process: results on stdout alone, exit status 2 and a sentence on misuse."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from chatpose_server import files
from chatpose_server.errors import ModelError
from chatpose_server.protocol import Pose
from conftest import SERVER


def chatpose(*arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    environ = os.environ | {"PYTHONPATH": str(SERVER), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "chatpose_server", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, env=environ, timeout=240, check=False)


def test_a_sentence_gives_one_json_object(tiny: Path, tmp_path: Path) -> None:
    out = tmp_path / "pose.json"
    done = chatpose("pose", "wave with the left hand", "--model", tiny, "-o", out)
    answer = json.loads(done.stdout)
    assert done.returncode == 0 and set(answer) == {"reply", "poses", "model", "timing"}
    assert answer["reply"] == "Waving with the left hand." and answer["model"] == "tiny"
    assert json.loads(out.read_text()) == answer["poses"][0]


def test_a_batch_keeps_order_and_hands_each_pose_to_the_next_turn(tiny: Path, tmp_path: Path) -> None:
    batch = tmp_path / "batch.jsonl"
    rows = [
        {"id": "b", "turns": [{"text": "good morning"}, {"text": "sit down"}, {"text": "bend the knees"}]},
        {"id": "a", "turns": [{"text": "show me standing and then jumping"}]},
    ]
    batch.write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = chatpose("pose", "--batch", batch, "--model", tiny)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["id"] for line in lines] == ["b", "a"]
    assert [len(poses) for poses in lines[0]["poses"]] == [0, 1, 1]
    assert lines[0]["replies"][0] == "Hello!"
    assert len(lines[1]["poses"][0]) == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("pose",), "give a sentence"),
        (("pose", "  "), "give a sentence"),
        (("pose", "hi", "--model", "nowhere"), "There is no model"),
        (("pose", "hi", "--image", "missing.png"), "missing.png"),
        (("pose", "hi", "-o", "pose.fbx"), ".json, .npz, .bvh, .obj or .ply"),
        (("pose", "--batch", "missing.jsonl"), "missing.jsonl"),
        (("pose", "hi", "--pose", "missing.json"), "missing.json"),
        (("dance",), "invalid choice"),
        (("serve", "--host", "0.0.0.0"), "CHATPOSE_TOKEN"),
    ],
)
def test_misuse_is_status_two_and_a_sentence(arguments: tuple[str, ...], says: str) -> None:
    done = chatpose(*arguments)
    assert done.returncode == 2 and done.stdout == ""
    assert says in done.stderr and "Traceback" not in done.stderr


def test_a_bad_line_of_a_batch_is_named(tiny: Path, tmp_path: Path) -> None:
    batch = tmp_path / "batch.jsonl"
    batch.write_text('{"id": 1, "turns": [{"text": "sit down"}]}\n{"id": 2}\n')
    done = chatpose("pose", "--batch", batch, "--model", tiny)
    assert done.returncode == 2 and "line 2" in done.stderr and done.stdout == ""


def test_a_conversation_in_the_terminal(tiny: Path, tmp_path: Path) -> None:
    out = tmp_path / "kept.json"
    done = chatpose("chat", "--model", tiny, stdin=f"sit down\n/save {out}\n/quit\n")
    assert "Sitting." in done.stdout and done.returncode == 0
    assert len(files.read_poses(out)) == 1


def test_poses_are_written_as_npz_and_bvh(tmp_path: Path) -> None:
    pose = Pose((3.141592653589793, 0.0, 0.0), ((0.1, 0.2, 0.3),) * 23, frame="camera")
    files.write_poses(tmp_path / "p.npz", [pose, pose])
    content = np.load(tmp_path / "p.npz", allow_pickle=False)
    assert content["poses"].shape == (2, 72)
    np.testing.assert_allclose(content["poses"][0, :3], 0, atol=1e-6)
    files.write_poses(tmp_path / "p.bvh", [pose, pose])
    lines = (tmp_path / "p.bvh").read_text().splitlines()
    assert lines[0] == "HIERARCHY" and "Frames: 2" in lines
    assert len(lines[-1].split()) == 3 + 24 * 3


def test_an_unknown_image_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"text")
    with pytest.raises(ModelError, match="not an image"):
        files.data_url(tmp_path / "a.png")
