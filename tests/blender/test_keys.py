"""Keys: near their neighbours in time, on what the artist wants keyed, in the right action, the prompt beside them."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import bpy
import humans
import numpy as np
import pytest
from chatpose.chatpose_blender import keys, markers, session
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.errors import ChatPoseError
from chatpose.chatpose_blender.keys import Keying, curves_of
from chatpose.chatpose_blender.skeleton import pose_from_joint_matrices
from chatpose.operators import landing, waiting
from chatpose.operators.storyboard import Storyboard
from chatpose.server.chatpose_server.protocol import Pose
from looking import keyed_frames, look

SLOTTED = bpy.app.version >= (4, 4)
MODES = {
    "QUATERNION": "rotation_quaternion",
    "AXIS_ANGLE": "rotation_axis_angle",
    "XYZ": "rotation_euler",
    "ZXY": "rotation_euler",
}


@pytest.fixture
def human(scene: bpy.types.Scene) -> bpy.types.Object:
    return humans.build(seed=1)


@pytest.fixture
def preferences() -> Iterator[bpy.types.PreferencesEdit]:
    """Blender's preferences for keys, put back afterwards; it keeps those of auto-keying in the file as well."""
    edit = bpy.context.preferences.edit
    names = ("use_keyframe_insert_needed", "use_keyframe_insert_available", "use_auto_keyframe_insert_needed")
    before = {name: getattr(edit, name) for name in names}
    for name in names:
        setattr(edit, name, False)
    yield edit
    for name, value in before.items():
        setattr(edit, name, value)


def pose(seed: int, most: float = 60.0) -> Pose:
    return pose_from_joint_matrices(humans.random_matrices(seed, most))


def wave(number: int) -> Pose:
    """A pose in which every joint turns on about one axis, a little further each time."""
    return Pose((0.0, 0.0, 0.0), ((0.1 + 0.2 * number, 0.05, 0.0),) * 23)


def keyed(armature: bpy.types.Object, path: str, frame: float) -> list[float]:
    """The values of the keys at a frame, by channel."""
    found = {
        curve.array_index: point.co.y
        for curve in curves_of(armature)
        if curve.data_path == path
        for point in curve.keyframe_points
        if abs(point.co.x - frame) < 0.01
    }
    return [found[index] for index in sorted(found)]


def channels(armature: bpy.types.Object, frame: float) -> set[tuple[str, int]]:
    """The paths and indices of what has a key at a frame."""
    return {
        (curve.data_path, curve.array_index)
        for curve in curves_of(armature)
        if any(abs(point.co.x - frame) < 0.01 for point in curve.keyframe_points)
    }


def set_modes(armature: bpy.types.Object, mode: str) -> None:
    for bone in armature.pose.bones:
        bone.rotation_mode = mode


def keying_set(*channels: tuple[bpy.types.ID, str, int]) -> bpy.types.KeyingSet:
    """An active keying set of the artist's own."""
    made = bpy.context.scene.keying_sets.new(idname="Mine", name="Mine")
    for owner, path, index in channels:
        made.paths.add(owner, path, index=index)
    return made


def built_in(name: str) -> bpy.types.KeyingSet:
    """One of Blender's keying sets, made the active one."""
    sets = bpy.context.scene.keying_sets
    sets.active = next(one for one in bpy.context.scene.keying_sets_all if one.bl_idname == name)
    return sets.active


# --- Near their neighbours -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("frames", [(1, 21), (1,), (21,)], ids=["between", "after", "before"])
def test_a_key_is_near_the_keys_beside_it(human: bpy.types.Object, mode: str, frames: tuple[int, ...]) -> None:
    set_modes(human, mode)
    for frame in frames:
        posing.apply_pose(human, wave(frame // 10), frame=frame)
    astray = {"QUATERNION": (-1, 0, 0, 0), "AXIS_ANGLE": (5 * math.tau, 0, -1, 0)}.get(
        mode, (3 * math.tau, -math.tau, 9)
    )
    for bone in human.pose.bones:
        setattr(bone, MODES[mode], astray)
    posing.apply_pose(human, wave(1), frame=11)
    for bone in human.pose.bones:
        path = bone.path_from_id(MODES[mode])
        here = np.array(keyed(human, path, 11))
        assert len(here) == len(astray)
        for frame in frames:
            there = np.array(keyed(human, path, frame))
            assert np.abs(here - there).max() < 0.6, (bone.name, here, there)


@pytest.mark.parametrize("mode", MODES)
def test_turns_that_the_artist_made_go_on(human: bpy.types.Object, mode: str) -> None:
    set_modes(human, mode)
    posing.apply_pose(human, wave(0), frame=1)
    path = human.pose.bones["left_elbow"].path_from_id(MODES[mode])
    for curve in curves_of(human):
        if curve.data_path == path:  # the same rotation, written otherwise
            for point in curve.keyframe_points:
                if mode == "QUATERNION":
                    point.co.y *= -1
                elif curve.array_index == 0:
                    point.co.y += math.tau
    posing.apply_pose(human, wave(1), frame=20)
    here, there = np.array(keyed(human, path, 20)), np.array(keyed(human, path, 1))
    assert np.abs(here - there).max() < 0.6


def test_the_key_that_is_replaced_is_no_neighbour(human: bpy.types.Object) -> None:
    posing.apply_pose(human, wave(0), frame=1)
    posing.apply_pose(human, wave(1), frame=10)
    path = human.pose.bones["head"].path_from_id("rotation_quaternion")
    for curve in curves_of(human):
        if curve.data_path == path:
            curve.keyframe_points[1].co.y *= -1
    posing.apply_pose(human, wave(1), frame=10)
    assert np.dot(keyed(human, path, 1), keyed(human, path, 10)) > 0


def test_where_the_keys_beside_it_disagree_the_shorter_way_is_kept(human: bpy.types.Object) -> None:
    posing.apply_pose(human, wave(0), frame=1)
    posing.apply_pose(human, wave(9), frame=30)
    path = human.pose.bones["head"].path_from_id("rotation_quaternion")
    for curve in curves_of(human):
        if curve.data_path == path:
            curve.keyframe_points[1].co.y *= -1
    posing.apply_pose(human, wave(0), frame=10)
    assert np.dot(keyed(human, path, 1), keyed(human, path, 10)) > 0.99


def test_keys_that_the_artist_set_on_single_channels_count(human: bpy.types.Object) -> None:
    set_modes(human, "XYZ")
    elbow = human.pose.bones["left_elbow"]
    elbow.rotation_euler = (0.0, 0.0, 0.0)
    elbow.keyframe_insert("rotation_euler", frame=1)
    elbow.rotation_euler = (math.tau, 0.0, 0.0)
    elbow.keyframe_insert("rotation_euler", index=0, frame=8)
    posing.apply_pose(human, wave(0), frame=10)
    assert keyed(human, elbow.path_from_id("rotation_euler"), 10)[0] == pytest.approx(math.tau, abs=0.6)


def test_the_key_button_keeps_quaternions_from_flipping_and_turns_by_hand_as_they_are(human: bpy.types.Object) -> None:
    spinning = human.pose.bones["head"]
    spinning.rotation_mode = "XYZ"
    posing.apply_pose(human, wave(0), frame=1)
    elbow = human.pose.bones["left_elbow"]
    elbow.rotation_quaternion.negate()
    spinning.rotation_euler.z += math.tau
    before = look(human)
    assert posing.insert_key(human, 10) == []
    path = elbow.path_from_id("rotation_quaternion")
    assert np.dot(keyed(human, path, 1), keyed(human, path, 10)) > 0
    path = spinning.path_from_id("rotation_euler")
    assert keyed(human, path, 10)[2] - keyed(human, path, 1)[2] == pytest.approx(math.tau, abs=1e-4)
    for now, then in zip(look(human), before, strict=True):
        assert now == pytest.approx(then, abs=1e-5)


# --- What is keyed ---------------------------------------------------------------------------------------------------


def test_the_active_keying_set_decides_what_is_keyed(human: bpy.types.Object) -> None:
    head, elbow = human.pose.bones["head"], human.pose.bones["left_elbow"]
    chosen = [(head.path_from_id("rotation_quaternion"), -1), (elbow.path_from_id("scale"), 1)]
    mine = keying_set(*((human, path, index) for path, index in chosen))
    assert bpy.context.scene.keying_sets.active == mine
    landing.apply(bpy.context, bpy.context.scene, human, pose(1), frame=3)
    assert channels(human, 3) == {(chosen[0][0], index) for index in range(4)} | {(chosen[1][0], 1)}


def test_a_keying_set_about_something_else_is_no_reason_to_key_nothing(human: bpy.types.Object) -> None:
    other = humans.build()
    keying_set((other, 'pose.bones["head"].rotation_quaternion', -1))
    landing.apply(bpy.context, bpy.context.scene, human, pose(1))
    assert len({path for path, _ in channels(human, 1)}) == 25


@pytest.mark.parametrize(
    ("name", "properties"),
    [
        ("Rotation", {"rotation_quaternion"}),
        ("BUILTIN_KSI_LocRot", {"rotation_quaternion", "location"}),
        ("LocRotScale", {"rotation_quaternion", "location", "scale"}),
    ],
)
def test_blenders_own_keying_sets_count(human: bpy.types.Object, name: str, properties: set[str]) -> None:
    built_in(name)
    landing.apply(bpy.context, bpy.context.scene, human, pose(1))
    found = {tuple(path.rsplit(".", 1)) for path, _ in channels(human, 1)}
    assert {path for _, path in found} == properties
    assert len(found) == 24 * len(properties)


def test_the_keying_set_of_what_is_animated_adds_nothing_to_it(human: bpy.types.Object) -> None:
    built_in("Available")
    landing.apply(bpy.context, bpy.context.scene, human, pose(1))
    assert keyed_frames(human) == set()
    assert session.alert is not None
    assert "only what is animated already" in session.alert.text
    human.pose.bones["head"].keyframe_insert("rotation_quaternion", index=2, frame=1)
    landing.apply(bpy.context, bpy.context.scene, human, pose(2), frame=9)
    assert channels(human, 9) == {(human.pose.bones["head"].path_from_id("rotation_quaternion"), 2)}


def test_every_built_in_keying_set_is_known_or_about_something_else() -> None:
    about_others = ("Delta", "BendyBones")
    for one in bpy.context.scene.keying_sets_all:
        if not one.is_path_absolute:
            assert one.bl_idname in keys.BUILT_IN_SETS or any(name in one.bl_idname for name in about_others)


def test_a_part_of_the_body_is_keyed_alone(human: bpy.types.Object) -> None:
    settings = bpy.context.scene.chatpose
    settings.part = "LEFT_ARM"
    landing.apply(bpy.context, bpy.context.scene, human, pose(1))
    found = {path.split('"')[1] for path, _ in channels(human, 1)}
    assert found == {"left_collar", "left_shoulder", "left_elbow", "left_wrist", "left_hand"}
    settings.part, settings.strength = "WHOLE", 0.5
    landing.apply(bpy.context, bpy.context.scene, human, pose(2), frame=2)
    assert len({path for path, _ in channels(human, 2)}) == 25


def test_auto_keying_keys_what_key_it_does_not(human: bpy.types.Object, preferences: Any) -> None:
    scene = bpy.context.scene
    scene.chatpose.key_it = False
    landing.apply(bpy.context, scene, human, pose(1))
    assert keyed_frames(human) == set()
    scene.tool_settings.use_keyframe_insert_auto = True
    landing.apply(bpy.context, scene, human, pose(1))
    assert len({path for path, _ in channels(human, 1)}) == 25


def test_auto_keying_heeds_its_preferences(human: bpy.types.Object, preferences: Any) -> None:
    scene = bpy.context.scene
    scene.chatpose.key_it, scene.tool_settings.use_keyframe_insert_auto = False, True
    built_in("Rotation")
    preferences.use_keyframe_insert_available = True
    landing.apply(bpy.context, scene, human, pose(1))
    assert keyed_frames(human) == set()
    assert session.alert is None
    head = human.pose.bones["head"].path_from_id("rotation_quaternion")
    human.pose.bones["head"].keyframe_insert("rotation_quaternion", frame=1)
    landing.apply(bpy.context, scene, human, pose(2), frame=5)
    assert {path for path, _ in channels(human, 5)} == {head}
    preferences.use_keyframe_insert_available = False
    scene.tool_settings.auto_keying_mode = "REPLACE_KEYS"
    landing.apply(bpy.context, scene, human, pose(3), frame=9)
    assert channels(human, 9) == set()
    scene.tool_settings.auto_keying_mode = "ADD_REPLACE_KEYS"
    landing.apply(bpy.context, scene, human, pose(3), frame=9)
    assert any(path.endswith("location") for path, _ in channels(human, 9)), "the keying set is for keying by hand"
    scene.tool_settings.use_keyframe_insert_keyingset = True
    landing.apply(bpy.context, scene, human, pose(3), frame=13)
    assert not any(path.endswith("location") for path, _ in channels(human, 13))


def test_only_needed_keys_are_set_where_the_artist_wants_no_others(human: bpy.types.Object, preferences: Any) -> None:
    landing.apply(bpy.context, bpy.context.scene, human, pose(1), frame=1)
    preferences.use_keyframe_insert_needed = True
    bpy.context.scene.frame_set(10)
    landing.apply(bpy.context, bpy.context.scene, human, pose(1), frame=10)
    assert len(channels(human, 10)) < len(channels(human, 1)) / 2
    assert session.alert is None


def test_locked_curves_are_told(human: bpy.types.Object) -> None:
    posing.apply_pose(human, pose(1), frame=1)
    for curve in curves_of(human):
        curve.lock = '"head"' in curve.data_path
    (told,) = posing.apply_pose(human, pose(2), frame=9)
    assert "locked: head." in told
    assert len({path for path, _ in channels(human, 9)}) == 24


# --- Actions, slots and the NLA --------------------------------------------------------------------------------------


def test_an_action_linked_from_another_file_is_refused_and_nothing_changes(
    human: bpy.types.Object, tmp_path: Path
) -> None:
    bpy.data.libraries.write(str(tmp_path / "action.blend"), {bpy.data.actions.new("Shared")}, fake_user=True)
    with bpy.data.libraries.load(str(tmp_path / "action.blend"), link=True) as (_, there):
        there.actions = ["Shared"]
    human.animation_data_create().action = next(one for one in bpy.data.actions if one.library)
    before = look(human)
    with pytest.raises(ChatPoseError, match=r"Shared of .* is linked from another file"):
        posing.apply_pose(human, pose(1), frame=1)
    assert look(human) == before


@pytest.mark.skipif(not SLOTTED, reason="actions have slots since Blender 4.4")
@pytest.mark.parametrize("kept", ["own", "other", "none"])
def test_keys_go_into_a_slot_that_moves_this_character_alone(human: bpy.types.Object, kept: str) -> None:
    action = bpy.data.actions.new("Scene")
    if kept != "none":
        action.slots.new(id_type="OBJECT", name=human.name if kept == "own" else "Other")
    if kept == "other":
        other = humans.build()
        other.animation_data_create().action = action
        other.animation_data.action_slot = action.slots[0]
    human.animation_data_create().action = action
    human.animation_data.action_slot = None
    posing.apply_pose(human, pose(1), frame=1)
    posed = look(human)
    posing.apply_pose(human, pose(2), frame=9)
    bpy.context.scene.frame_set(2)
    bpy.context.scene.frame_set(1)
    assert human.animation_data.action_slot is not None
    assert len(action.slots) == {"own": 1, "other": 2, "none": 1}[kept]
    for now, then in zip(look(human), posed, strict=True):
        assert now == pytest.approx(then, abs=1e-4)


def tweak(human: bpy.types.Object, scale: float = 2.0) -> None:
    """Push the action down to the NLA, twice as slow and 20 frames later, and enter its tweak mode."""
    animation = human.animation_data
    action, slot = animation.action, getattr(animation, "action_slot", None)
    track = animation.nla_tracks.new()
    strip = track.strips.new("Pushed", 21, action)
    if slot is not None:
        strip.action_slot = slot
    animation.action = None
    strip.scale = scale
    animation.nla_tracks.active = track
    track.select = strip.select = True
    animation.use_tweak_mode = True


def test_in_tweak_mode_keys_land_in_the_strips_time(human: bpy.types.Object) -> None:
    scene = bpy.context.scene
    for frame in (1, 11):
        posing.apply_pose(human, wave(frame // 10), frame=frame)
    tweak(human)
    for bone in human.pose.bones:
        bone.rotation_quaternion = (-1, 0, 0, 0)
    scene.frame_set(31)
    posing.apply_pose(human, wave(1), frame=31, keying=Keying(prompt="waving"))
    posed = look(human)
    assert keyed_frames(human) == {1.0, 6.0, 11.0}
    assert [(one.name, one.frame) for one in human.animation_data.action.pose_markers] == [("waving", 6)]
    path = human.pose.bones["head"].path_from_id("rotation_quaternion")
    assert np.dot(keyed(human, path, 1), keyed(human, path, 6)) > 0
    scene.frame_set(32)
    scene.frame_set(31)
    for now, then in zip(look(human), posed, strict=True):
        assert now == pytest.approx(then, abs=1e-4)
    human.animation_data.use_tweak_mode = False


# --- The prompt ------------------------------------------------------------------------------------------------------


def marked(armature: bpy.types.Object) -> list[tuple[str, int]]:
    return sorted(((one.name, one.frame) for one in armature.animation_data.action.pose_markers), key=lambda m: m[1])


def test_the_prompt_is_kept_beside_the_key_and_only_once(human: bpy.types.Object) -> None:
    for prompt, frame in (("a person waving", 1), ("kneel", 25), ("kneel", 25), ("sit down", 25)):
        posing.apply_pose(human, pose(1), frame=frame, keying=Keying(prompt=prompt))
    assert marked(human) == [("a person waving", 1), ("sit down", 25)]
    assert dict(human.animation_data.action[markers.PROMPTS]) == {
        "a person waving": "a person waving",
        "sit down": "sit down",
    }


def test_a_long_prompt_is_shortened_and_kept_whole(human: bpy.types.Object) -> None:
    prompts = ["stand on one leg,\n" + "with both arms stretched out " * 9, "立" * 100]
    for number, prompt in enumerate(prompts):
        posing.apply_pose(human, pose(1), frame=number, keying=Keying(prompt=prompt))
    kept = human.animation_data.action[markers.PROMPTS]
    for (name, _), prompt in zip(marked(human), prompts, strict=True):
        assert len(name) <= markers.MARKER_LENGTH
        assert kept[name] == prompt
    posing.apply_pose(human, pose(1), frame=1, keying=Keying(prompt=prompts[1]))
    assert len(marked(human)) == 2


def test_the_artists_own_markers_stay(human: bpy.types.Object) -> None:
    posing.insert_key(human, 5)
    human.animation_data.action.pose_markers.new("contact").frame = 5
    posing.apply_pose(human, pose(1), frame=5, keying=Keying(prompt="waving"))
    assert sorted(marked(human)) == [("contact", 5), ("waving", 5)]


# --- The storyboard --------------------------------------------------------------------------------------------------

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
