"""A checkpoint in the authors' own format, behind the same panel: its words arrive, and its pose is on the mannequin."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import bpy
import numpy as np
import pytest
from conftest import ROOT, SERVER_PYTHON
from looking import keyed_frames

GOLDEN = ROOT / "tests" / "data" / "golden"
EXPECTED = json.loads((GOLDEN / "expected.json").read_text(encoding="utf-8"))["cases"]
CAMERA_FROM_WORLD = np.diag([1.0, -1.0, -1.0])


@pytest.fixture(scope="module")
def released_server(registered: None) -> Iterator[Any]:
    """The real server with the tiny checkpoint, as the preferences would start it."""
    if not SERVER_PYTHON.exists():
        pytest.skip("the server's environment is not there; dev.py makes it")
    from chatpose.chatpose_blender import preferences
    from chatpose.chatpose_blender.environment import SERVER_FOLDER
    from chatpose.chatpose_blender.process import ServerProcess

    choices = replace(
        preferences.choices(bpy.context),
        model=str(GOLDEN / "tiny_chatpose"),
        vision_tower=str(GOLDEN / "tiny_clip"),
        device="cpu",
        dtype="float32",
    )
    server = ServerProcess(choices.command(), SERVER_FOLDER)
    assert server.wait(120), f"{server.failure}\n" + "\n".join(server.log)
    yield server
    server.stop()


@pytest.mark.parametrize("case", ["text_only", "image"])
def test_the_authors_checkpoint_poses_the_mannequin(
    released_server: Any, mannequin: bpy.types.Object, case: str, tmp_path: Path
) -> None:
    from chatpose.chatpose_blender import session
    from chatpose.chatpose_blender.rotations import matrix_from_axis_angle

    turn = EXPECTED[case]["turns"][0]
    session.stop_server()
    session.server = released_server
    try:
        image = str(GOLDEN / "image.png") if EXPECTED[case]["image"] else ""
        assert bpy.ops.chatpose.send(prompt=turn["user"], image=image) == {"FINISHED"}
    finally:
        session.server = None
    answer = bpy.context.scene.chatpose.messages[-1]
    assert answer.text == turn["printed_text"]
    assert keyed_frames(mannequin) == {1.0}
    file = tmp_path / "pose.json"
    bpy.ops.chatpose.read_pose(filepath=str(file))
    pose = json.loads(file.read_text(encoding="utf-8"))
    found = matrix_from_axis_angle(np.array([pose["global_orient"], *pose["body_pose"]]))
    wanted = np.load(GOLDEN / "expected.npz")[f"{case}/0/seg_rotmat"].reshape(-1, 24, 3, 3)[-1].astype(float)
    assert found[1:] == pytest.approx(wanted[1:], abs=1e-4)
    assert found[0] == pytest.approx(CAMERA_FROM_WORLD @ wanted[0], abs=1e-4), "it comes in the camera's frame"


def test_what_the_preferences_choose_is_what_the_server_is_started_with(registered: None) -> None:
    from chatpose.chatpose_blender import preferences

    choices = preferences.Choices(Path(sys.executable), "chatpose", "cuda", Path(), "nf4", "/clip", "/lora")
    assert choices.command()[4:] == [
        "--port", "0", "--model", "chatpose", "--device", "cuda", "--dtype", "nf4", "--vision-tower", "/clip",
        "--adapter", "/lora",
    ]  # fmt: skip
    plain = preferences.Choices(Path(sys.executable), "mini", "auto", Path())
    assert plain.command()[4:] == ["--port", "0", "--model", "mini"]
