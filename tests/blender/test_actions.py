"""Keys go into the right action: its slots, linked ones, and the NLA."""

from __future__ import annotations

from pathlib import Path

import bpy
import humans
import numpy as np
import pytest
from chatpose.chatpose_blender import performing
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.errors import ChatPoseError
from chatpose.chatpose_blender.keys import Keying
from looking import keyed, keyed_frames, look
from made_up import tangle, tumble, wave
from measuring import NEARLY, assert_equal, recorded, shown, turned

SLOTTED = bpy.app.version >= (4, 4)


def test_an_action_linked_from_another_file_is_refused_and_nothing_changes(
    human: bpy.types.Object, tmp_path: Path
) -> None:
    bpy.data.libraries.write(str(tmp_path / "action.blend"), {bpy.data.actions.new("Shared")}, fake_user=True)
    with bpy.data.libraries.load(str(tmp_path / "action.blend"), link=True) as (_, there):
        there.actions = ["Shared"]
    human.animation_data_create().action = next(one for one in bpy.data.actions if one.library)
    before = look(human)
    with pytest.raises(ChatPoseError, match=r"Shared of .* is linked from another file"):
        posing.apply_pose(human, tangle(1), frame=1)
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
    posing.apply_pose(human, tangle(1), frame=1)
    posed = look(human)
    posing.apply_pose(human, tangle(2), frame=9)
    bpy.context.scene.frame_set(2)
    bpy.context.scene.frame_set(1)
    assert human.animation_data.action_slot is not None
    assert len(action.slots) == {"own": 1, "other": 2, "none": 1}[kept]
    for now, then in zip(look(human), posed, strict=True):
        assert now == pytest.approx(then, abs=1e-4)


def push_down(human: bpy.types.Object, start: int = 1) -> bpy.types.NlaStrip:
    """Make a strip of the NLA of the action, on a track above all others."""
    animation = human.animation_data
    action, slot = animation.action, getattr(animation, "action_slot", None)
    track = animation.nla_tracks.new()
    strip = track.strips.new(action.name, start, action)
    if slot is not None:
        strip.action_slot = slot
    animation.action = None
    return strip


def tweak(human: bpy.types.Object, strip: bpy.types.NlaStrip) -> None:
    """Enter tweak mode on a strip of the uppermost track."""
    animation = human.animation_data
    for other in animation.nla_tracks:
        other.select = False
    track = animation.nla_tracks[-1]
    animation.nla_tracks.active = track
    track.select = strip.select = True
    animation.use_tweak_mode = True


def tweaked(human: bpy.types.Object, blend: str) -> bpy.types.NlaStrip:
    """In tweak mode on a strip that is blended with one below it; both move all bones."""
    for seed in (5, 6):
        posing.apply_pose(human, tangle(seed, 30), frame=1 + 49 * (seed - 5))
    push_down(human)
    human.animation_data.action = bpy.data.actions.new("Upper")
    posing.apply_pose(human, tangle(0, 5), frame=1)
    strip = push_down(human)
    strip.blend_type = blend
    tweak(human, strip)
    return strip


BLENDS = ("REPLACE", "COMBINE", "ADD", "SUBTRACT", "MULTIPLY")


def test_in_tweak_mode_keys_land_in_the_strips_time(human: bpy.types.Object) -> None:
    scene = bpy.context.scene
    for frame in (1, 11):
        posing.apply_pose(human, wave(frame // 10), frame=frame)
    strip = push_down(human, 21)
    strip.scale = 2.0  # twice as slow
    tweak(human, strip)
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


@pytest.mark.parametrize("mode", ["QUATERNION", "XYZ"])
@pytest.mark.parametrize("blend", BLENDS)
def test_in_a_strip_that_is_blended_with_others_keys_show_the_pose(
    human: bpy.types.Object, blend: str, mode: str
) -> None:
    for bone in human.pose.bones:
        bone.rotation_mode = mode
    tweaked(human, blend)
    for frame in (20, 40):
        bpy.context.scene.frame_set(20)
        assert posing.apply_pose(human, tangle(frame), frame=frame) == []
        posed = shown(human)
        bpy.context.scene.frame_set(30)
        bpy.context.scene.frame_set(frame)
        assert turned(shown(human), posed) < NEARLY


@pytest.mark.parametrize("blend", BLENDS)
def test_in_a_strip_that_is_blended_with_others_motion_shows_as_it_is(human: bpy.types.Object, blend: str) -> None:
    tweaked(human, blend)
    assert performing.perform(human, tumble(8), range(2, 10), ground="FILE") == []
    assert_equal(recorded(human, range(2, 10)), tumble(8), 1e-3)
    assert performing.perform(human, tumble(8).every(2), range(2, 10, 2), ground="FILE") == []
    assert keyed_frames(human) >= {2.0, 4.0, 6.0, 8.0, 9.0}
    assert not keyed_frames(human) & {3.0, 5.0, 7.0}


@pytest.mark.parametrize("blend", ["COMBINE", "ADD"])
def test_an_action_that_is_blended_with_the_nla_shows_pose_and_motion(human: bpy.types.Object, blend: str) -> None:
    posing.apply_pose(human, tangle(5, 30), frame=1)
    push_down(human)
    human.animation_data.action = bpy.data.actions.new("Upper")
    human.animation_data.action_blend_type = blend
    assert posing.apply_pose(human, tangle(1), frame=20) == []
    posed = shown(human)
    bpy.context.scene.frame_set(20)
    assert turned(shown(human), posed) < NEARLY
    assert performing.perform(human, tumble(8), range(2, 10), ground="FILE") == []
    assert_equal(recorded(human, range(2, 10)), tumble(8), 1e-3)


def test_a_strip_that_cannot_show_the_pose_is_told(human: bpy.types.Object) -> None:
    strip = tweaked(human, "COMBINE")
    strip.use_animated_influence = True
    strip.fcurves.find("influence").keyframe_points.insert(1, 0.0)
    bpy.context.scene.frame_set(20)
    (told,) = posing.apply_pose(human, tangle(1), frame=20)
    assert told.startswith("Not wholly keyed: pelvis, ")
    assert "leave tweak mode" in told
    assert 20.0 not in keyed_frames(human)
