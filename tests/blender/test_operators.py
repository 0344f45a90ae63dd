"""The operators, as a script or a headless test calls them: with the real server, and without one where none is asked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import bpy
import pytest
from looking import everything, keyed_frames, look

ROOT = Path(__file__).resolve().parents[2]


def failure(operator: Any, **arguments: Any) -> str:
    with pytest.raises(RuntimeError) as caught:
        operator(**arguments)
    return str(caught.value)


# --- With the real server --------------------------------------------------------------------------------------------


def test_a_sentence_poses_and_keys_the_character(server: Any, mannequin: bpy.types.Object) -> None:
    bpy.context.scene.frame_set(12)
    rest = look(mannequin)
    assert bpy.ops.chatpose.send(prompt="a person waving") == {"FINISHED"}
    assert look(mannequin) != rest
    assert keyed_frames(mannequin) == {12.0}
    asked, answered = bpy.context.scene.chatpose.messages
    assert (asked.role, asked.text) == ("user", "a person waving")
    assert answered.role == "assistant"
    assert answered.text
    assert len(answered.poses) == 1


def test_a_second_sentence_changes_the_pose_of_the_first(server: Any, mannequin: bpy.types.Object) -> None:
    bpy.ops.chatpose.send(prompt="a person waving")
    first = look(mannequin)
    bpy.ops.chatpose.send(prompt="now kneel down")
    assert look(mannequin) != first
    assert len(bpy.context.scene.chatpose.messages) == 4


def test_another_version_is_asked_from_the_pose_that_was_there_then(server: Any, mannequin: bpy.types.Object) -> None:
    bpy.ops.chatpose.send(prompt="a person waving")
    bpy.ops.chatpose.send(prompt="now raise the left arm")
    messages = bpy.context.scene.chatpose.messages
    then = messages[2].poses[0].json
    seen = []
    for seed in (1, 1, 2, 3, 4):
        assert bpy.ops.chatpose.vary(message=1, seed=seed) == {"FINISHED"}
        seen.append(tuple(value for row in look(mannequin) for value in row))
    assert messages[4].text == "a person waving"
    assert not messages[4].poses, "the first prompt was asked of a character at rest"
    assert seen[0] == seen[1], "the seed decides"
    assert len(set(seen)) > 1
    bpy.ops.chatpose.vary(message=3, seed=5)
    assert messages[-2].poses[0].json == then
    assert "no such reply" in failure(bpy.ops.chatpose.vary, message=2)


def test_without_key_it_no_key_is_set(server: Any, mannequin: bpy.types.Object) -> None:
    bpy.context.scene.chatpose.key_it = False
    bpy.ops.chatpose.send(prompt="a person waving")
    assert keyed_frames(mannequin) == set()


def test_the_panels_armature_is_posed_rather_than_the_active_one(server: Any, mannequin: bpy.types.Object) -> None:
    bpy.ops.chatpose.add_mannequin()
    active = bpy.context.view_layer.objects.active
    assert active is not mannequin
    bpy.context.scene.chatpose.armature = mannequin
    rest = look(active)
    bpy.ops.chatpose.send(prompt="a person waving")
    assert look(active) == rest
    assert look(mannequin) != rest


def test_the_panels_prompt_is_sent_and_its_field_emptied(server: Any, mannequin: bpy.types.Object) -> None:
    settings = bpy.context.scene.chatpose
    settings.prompt = "a person sitting"
    bpy.ops.chatpose.send()
    assert settings.messages[0].text == "a person sitting"
    assert settings.prompt == ""


def test_an_image_that_cannot_be_decoded_is_the_servers_own_sentence(
    server: Any, mannequin: bpy.types.Object, tmp_path: Path
) -> None:
    picture = tmp_path / "broken.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    before = everything(mannequin)
    assert "image cannot be read" in failure(bpy.ops.chatpose.send, prompt="like this", image=str(picture))
    assert everything(mannequin) == before


def test_the_conversation_is_saved_with_the_file(server: Any, mannequin: bpy.types.Object, tmp_path: Path) -> None:
    bpy.ops.chatpose.send(prompt="a person waving")
    posed = look(mannequin)
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "waving.blend"))
    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=True)
    bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "waving.blend"))
    scene = bpy.context.scene
    armature = next(thing for thing in scene.objects if thing.type == "ARMATURE")
    assert [message.role for message in scene.chatpose.messages] == ["user", "assistant"]
    for bone in armature.pose.bones:
        bone.matrix_basis.identity()
    assert bpy.ops.chatpose.reapply_pose(message=1) == {"FINISHED"}
    for now, then in zip(look(armature), posed, strict=True):
        assert now == pytest.approx(then, abs=1e-5)


# --- Without a server ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("prompt", "says"), [("", "Write a prompt"), ("  \n", "Write a prompt"), ("x" * 2001, "shorten")]
)
def test_a_prompt_that_is_empty_or_very_long_is_refused_at_once(
    mannequin: bpy.types.Object, prompt: str, says: str
) -> None:
    from chatpose.chatpose_blender import session

    assert says in failure(bpy.ops.chatpose.send, prompt=prompt)
    assert session.alert is not None
    assert says in session.alert.text
    assert session.server is None, "no server is started for nothing"


def test_without_an_armature_the_mannequin_is_offered(scene: bpy.types.Scene) -> None:
    from chatpose.chatpose_blender import session

    assert "add the ChatPose mannequin" in failure(bpy.ops.chatpose.send, prompt="a person waving")
    assert session.alert is not None
    assert session.alert.remedy == "chatpose.add_mannequin"
    assert scene.chatpose.prompt == "a person waving"


def test_an_armature_that_is_no_human_is_refused(scene: bpy.types.Scene) -> None:
    data = bpy.data.armatures.new("Crane")
    crane = bpy.data.objects.new("Crane", data)
    scene.collection.objects.link(crane)
    bpy.context.view_layer.objects.active = crane
    bpy.ops.object.mode_set(mode="EDIT")
    data.edit_bones.new("jib").tail = (0, 0, 1)
    bpy.ops.object.mode_set(mode="OBJECT")
    assert "Crane" in failure(bpy.ops.chatpose.send, prompt="a person waving")
    assert not scene.chatpose.messages


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("missing.png", None, "cannot be read"),
        ("empty.png", b"", "no image"),
        ("letter.jpg", b"Dear Sir or Madam", "no image"),
        ("huge.png", b"\x89PNG\r\n\x1a\n" + bytes(20_000_001), "smaller"),
    ],
)
def test_an_image_that_is_none_is_refused_at_once(
    mannequin: bpy.types.Object, tmp_path: Path, name: str, content: bytes | None, says: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert says in failure(bpy.ops.chatpose.send, prompt="like this", image=str(tmp_path / name))


def test_a_missing_environment_is_told_with_the_way_to_it(
    mannequin: bpy.types.Object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from chatpose.chatpose_blender import session

    monkeypatch.setenv("CHATPOSE_PYTHON", str(tmp_path / "python"))
    assert "no Python" in failure(bpy.ops.chatpose.send, prompt="a person waving")
    assert session.alert is not None
    assert session.alert.remedy == "chatpose.install_server"
    monkeypatch.delenv("CHATPOSE_PYTHON")
    monkeypatch.setenv("BLENDER_USER_DATAFILES", str(tmp_path))
    assert "not installed" in failure(bpy.ops.chatpose.start_server)


def test_a_pose_read_from_the_character_is_the_pose_applied_to_it(mannequin: bpy.types.Object, tmp_path: Path) -> None:
    raised = [[0.0, 0.0, 0.0]] * 23
    raised[15], raised[17] = [0.0, 0.0, 1.0], [0.0, -0.7, 0.0]
    wanted = {"global_orient": [0.0, 0.5, 0.0], "body_pose": raised}
    (tmp_path / "poses.json").write_text(json.dumps([wanted, {**wanted, "global_orient": [0.0, 0.0, 0.0]}]))
    assert bpy.ops.chatpose.apply_pose(filepath=str(tmp_path / "poses.json")) == {"FINISHED"}
    assert bpy.ops.chatpose.read_pose(filepath=str(tmp_path / "read.json")) == {"FINISHED"}
    read = json.loads((tmp_path / "read.json").read_text())
    assert read["global_orient"] == pytest.approx([0.0, 0.5, 0.0], abs=1e-4)
    for now, then in zip(read["body_pose"], raised, strict=True):
        assert now == pytest.approx(then, abs=1e-4)
    bpy.ops.chatpose.apply_pose(filepath=str(tmp_path / "poses.json"), index=1)
    bpy.ops.chatpose.read_pose(filepath=str(tmp_path / "read.json"))
    assert json.loads((tmp_path / "read.json").read_text())["global_orient"] == pytest.approx([0, 0, 0], abs=1e-4)


@pytest.mark.parametrize(
    ("content", "index", "says"),
    [
        (None, 0, "cannot be read"),
        ("posing", 0, "not valid JSON"),
        ("{}", 0, "lacks global_orient and body_pose"),
        ("[]", 0, "holds no pose"),
        ('{"global_orient": [NaN, 0, 0], "body_pose": []}', 0, "NaN"),
        (json.dumps({"global_orient": [0, 0, 0], "body_pose": [[0, 0, 0]] * 23}), 3, "index 3"),
    ],
)
def test_a_pose_file_that_is_none_is_refused(
    mannequin: bpy.types.Object, tmp_path: Path, content: str | None, index: int, says: str
) -> None:
    before = everything(mannequin)
    if content is not None:
        (tmp_path / "pose.json").write_text(content)
    assert says in failure(bpy.ops.chatpose.apply_pose, filepath=str(tmp_path / "pose.json"), index=index)
    assert everything(mannequin) == before


def test_a_click_on_the_body_means_its_armature(mannequin: bpy.types.Object, tmp_path: Path) -> None:
    body = next(thing for thing in bpy.context.scene.objects if thing.find_armature() is mannequin)
    bpy.context.view_layer.objects.active = body
    assert bpy.ops.chatpose.read_pose(filepath=str(tmp_path / "pose.json")) == {"FINISHED"}


def test_the_key_button_keys_the_current_frame(mannequin: bpy.types.Object) -> None:
    bpy.context.scene.frame_set(7)
    assert bpy.ops.chatpose.insert_key() == {"FINISHED"}
    assert keyed_frames(mannequin) == {7.0}


def test_the_conversation_can_be_begun_anew(mannequin: bpy.types.Object) -> None:
    bpy.context.scene.chatpose.messages.add().text = "a person waving"
    bpy.ops.chatpose.clear_conversation()
    assert not bpy.context.scene.chatpose.messages
    assert not bpy.ops.chatpose.clear_conversation.poll()


def test_a_dropped_picture_becomes_the_reference_image(scene: bpy.types.Scene) -> None:
    picture = str(ROOT / "examples" / "camera.png")
    bpy.ops.chatpose.use_image(filepath=picture)
    assert scene.chatpose.image == picture


# --- Some of a pose --------------------------------------------------------------------------------------------------


def pose_file(folder: Path) -> Path:
    """Arms up, knees bent, turned to the left."""
    body = [[0.0, 0.0, 0.0] for _ in range(23)]
    body[15], body[16] = [0.0, 0.0, 1.2], [0.0, 0.0, -1.2]
    body[3], body[4] = [0.9, 0.0, 0.0], [0.9, 0.0, 0.0]
    file = folder / "pose.json"
    file.write_text(json.dumps({"global_orient": [0.0, 0.8, 0.0], "body_pose": body}))
    return file


def shown(folder: Path) -> list[list[float]]:
    """The axis-angle rotations that the active armature shows."""
    file = folder / "shown.json"
    bpy.ops.chatpose.read_pose(filepath=str(file))
    pose = json.loads(file.read_text())
    return [pose["global_orient"], *pose["body_pose"]]


def test_only_the_arms_take_the_pose_and_half_the_strength_is_half_the_way(
    mannequin: bpy.types.Object, tmp_path: Path
) -> None:
    settings = bpy.context.scene.chatpose
    settings.part, settings.strength = "ARMS", 0.5
    before = mannequin.pose.bones[0].location.copy()
    assert bpy.ops.chatpose.apply_pose(filepath=str(pose_file(tmp_path))) == {"FINISHED"}
    found = shown(tmp_path)
    assert found[16] == pytest.approx([0.0, 0.0, 0.6], abs=1e-3)
    assert found[4] == pytest.approx([0.0, 0.0, 0.0], abs=1e-3)
    assert found[0] == pytest.approx([0.0, 0.0, 0.0], abs=1e-3)
    assert tuple(mannequin.pose.bones[0].location) == pytest.approx(tuple(before), abs=1e-4)


def test_a_pose_is_mirrored_and_faces_the_front(mannequin: bpy.types.Object, tmp_path: Path) -> None:
    settings = bpy.context.scene.chatpose
    settings.mirror, settings.facing = True, "FRONT"
    file = pose_file(tmp_path)
    pose = json.loads(file.read_text())
    pose["body_pose"][16] = [0.0, 0.0, 0.0]  # the right arm stays at rest
    file.write_text(json.dumps(pose))
    bpy.ops.chatpose.apply_pose(filepath=str(file))
    found = shown(tmp_path)
    assert found[0] == pytest.approx([0.0, 0.0, 0.0], abs=1e-3)
    assert found[17] == pytest.approx([0.0, 0.0, -1.2], abs=1e-3)
    assert found[16] == pytest.approx([0.0, 0.0, 0.0], abs=1e-3)


def test_only_selected_bones_take_the_pose(mannequin: bpy.types.Object, tmp_path: Path) -> None:
    bpy.context.scene.chatpose.part = "SELECTED"
    for bone in mannequin.pose.bones:
        owner = bone if hasattr(bone, "select") else bone.bone
        owner.select = bone.name == "left_shoulder"
    bpy.ops.chatpose.apply_pose(filepath=str(pose_file(tmp_path)))
    found = shown(tmp_path)
    assert found[16] == pytest.approx([0.0, 0.0, 1.2], abs=1e-3)
    assert found[17] == pytest.approx([0.0, 0.0, 0.0], abs=1e-3)
    for bone in mannequin.pose.bones:
        (bone if hasattr(bone, "select") else bone.bone).select = False
    assert "is selected" in failure(bpy.ops.chatpose.apply_pose, filepath=str(pose_file(tmp_path)))
