"""A list of sentences is keyed at a spacing, in one go."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import bpy
import pytest
from chatpose.chatpose_blender import session
from chatpose.operators import waiting
from chatpose.operators.storyboard import Storyboard
from looking import keyed_frames, look, marked

STORY = "a person waving\nnow kneel\n\nstand up again"


def test_a_list_of_sentences_is_keyed_at_its_spacing(fake: Callable[[str], Any], mannequin: bpy.types.Object) -> None:
    fake("ok")
    scene = bpy.context.scene
    scene.chatpose.key_it = False
    scene.chatpose.prompt = "half a sent"
    scene.frame_set(10)
    assert bpy.ops.chatpose.storyboard(prompts=STORY, spacing=12) == {"FINISHED"}
    assert keyed_frames(mannequin) == {10.0, 22.0, 34.0}
    assert marked(mannequin) == [("a person waving", 10), ("now kneel", 22), ("stand up again", 34)]
    assert [(line.prompt, line.keyed, line.error) for line in scene.chatpose.lines] == [
        ("a person waving", True, ""), ("now kneel", True, ""), ("stand up again", True, ""),
    ]  # fmt: skip
    assert scene.frame_current == 10
    assert scene.chatpose.prompt == "half a sent"
    assert len(scene.chatpose.messages) == 6
    shown = []
    for frame in (10, 22, 34):
        scene.frame_set(frame)
        shown.append(look(mannequin))
    assert shown[0] != shown[1] != shown[2]


def test_each_line_is_one_undo_step_and_can_be_done_again(
    fake: Callable[[str], Any], mannequin: bpy.types.Object
) -> None:
    fake("recite")
    name, scene = mannequin.name, bpy.context.scene.name
    bpy.ops.ed.undo_push(message="before")

    def state() -> tuple[object, ...]:
        armature, settings = bpy.data.objects[name], bpy.data.scenes[scene].chatpose
        marks = marked(armature) if armature.animation_data else []
        lines = [(line.prompt, line.keyed) for line in settings.lines]
        return look(armature), keyed_frames(armature), marks, len(settings.messages), lines

    assert bpy.ops.chatpose.storyboard(prompts="one\ntwo\nthree", spacing=10) == {"FINISHED"}
    third = state()
    bpy.ops.ed.undo()
    second = state()
    assert second[1:4] == ({1.0, 11.0}, [("one", 1), ("two", 11)], 4)
    bpy.ops.ed.undo()
    bpy.ops.ed.undo()
    assert state()[1:4] == (set(), [], 0)
    for _ in range(2):
        bpy.ops.ed.redo()
    assert state() == second
    bpy.ops.ed.redo()
    bpy.context.scene.frame_set(1)  # where the storyboard leaves the artist once it is done
    assert state() == third


def test_each_line_starts_from_the_pose_of_the_one_before(
    fake: Callable[[str], Any], mannequin: bpy.types.Object
) -> None:
    fake("recite")
    bpy.ops.chatpose.storyboard(prompts="one\ntwo\nthree", spacing=10)
    asked = [message for message in bpy.context.scene.chatpose.messages if message.role == "user"]
    lifted = [json.loads(message.poses[0].json)["body_pose"][12][2] for message in asked[1:]]
    assert lifted == pytest.approx([0.5, 1.0], abs=1e-3)


def test_an_empty_line_of_the_panel_is_a_pause(fake: Callable[[str], Any], mannequin: bpy.types.Object) -> None:
    fake("ok")
    settings = bpy.context.scene.chatpose
    for prompt in ("", "waving", " ", "kneel"):
        settings.lines.add().prompt = prompt
    settings.spacing = 5
    bpy.ops.chatpose.storyboard()
    assert keyed_frames(mannequin) == {6.0, 16.0}


def test_what_fails_is_told_line_by_line(fake: Callable[[str], Any], mannequin: bpy.types.Object) -> None:
    fake("not a number")
    before = look(mannequin)
    with pytest.raises(RuntimeError, match=r"(?s)Line 1: .*Line 2: "):
        bpy.ops.chatpose.storyboard(prompts="one\ntwo")
    assert all(line.error and not line.keyed for line in bpy.context.scene.chatpose.lines)
    assert look(mannequin) == before
    assert keyed_frames(mannequin) == set()


def test_a_server_that_dies_ends_the_storyboard(fake: Callable[[str], Any], mannequin: bpy.types.Object) -> None:
    fake("die")
    with pytest.raises(RuntimeError, match="Line 1: "):
        bpy.ops.chatpose.storyboard(prompts="one\ntwo\nthree")
    assert [bool(line.error) for line in bpy.context.scene.chatpose.lines] == [True, False, False]


def test_without_lines_or_armature_nothing_is_asked(scene: bpy.types.Scene) -> None:
    with pytest.raises(RuntimeError, match="add the ChatPose mannequin"):
        bpy.ops.chatpose.storyboard(prompts="one")
    bpy.ops.chatpose.add_mannequin()
    scene.chatpose.lines.clear()
    with pytest.raises(RuntimeError, match="storyboard is empty"):
        bpy.ops.chatpose.storyboard()
    assert session.server is None


def begin(prompts: str, spacing: int) -> None:
    """What the button does; Blender's package executes where a window would invoke."""
    Storyboard.begin(SimpleNamespace(prompts=prompts, spacing=spacing), bpy.context)


def drive(until: Callable[[], bool]) -> None:
    """Be the timer that Blender's package has not."""
    end = time.monotonic() + 20
    while not until():
        assert time.monotonic() < end
        waiting.tick()
        time.sleep(0.01)


def test_blender_goes_on_meanwhile_and_a_look_elsewhere_does_no_harm(
    fake: Callable[[str], Any], mannequin: bpy.types.Object
) -> None:
    fake("ok")
    scene = bpy.context.scene
    settings = scene.chatpose
    begin("one\ntwo\nthree", 10)
    assert not bpy.ops.chatpose.edit_storyboard.poll()
    assert not bpy.ops.chatpose.storyboard.poll()
    drive(lambda: settings.lines[0].keyed)
    scene.frame_set(77)
    drive(lambda: session.exchange is None)
    waiting.unwatch()
    assert keyed_frames(mannequin) == {1.0, 11.0, 21.0}
    assert scene.frame_current == 1


def test_a_cancelled_storyboard_keeps_what_was_keyed(fake: Callable[[str], Any], mannequin: bpy.types.Object) -> None:
    fake("ok")
    settings = bpy.context.scene.chatpose
    begin("one\ntwo\nthree", 10)
    drive(lambda: settings.lines[0].keyed)
    bpy.ops.chatpose.cancel()
    waiting.tick()
    waiting.unwatch()
    assert session.exchange is None
    assert keyed_frames(mannequin) == {1.0}
    assert [line.keyed for line in settings.lines] == [True, False, False]
    assert settings.prompt == ""
    assert bpy.context.scene.frame_current == 1


def test_lines_are_added_moved_removed_and_read_from_a_text(scene: bpy.types.Scene) -> None:
    settings, edit = scene.chatpose, bpy.ops.chatpose.edit_storyboard
    text = bpy.data.texts.new("Story")
    text.write(STORY)
    with pytest.raises(RuntimeError, match="Choose a text"):
        edit(action="READ")
    settings.script = text
    edit(action="READ")
    edit(action="ADD")
    assert [line.prompt for line in settings.lines] == ["a person waving", "", "now kneel", "stand up again"]
    edit(action="DOWN")
    edit(action="DOWN")
    edit(action="DOWN")
    assert settings.active_line == 3
    edit(action="REMOVE")
    edit(action="UP")
    assert [line.prompt for line in settings.lines] == ["a person waving", "stand up again", "now kneel"]
