"""Keys are near the keys beside them in time, whatever the rotation mode."""

from __future__ import annotations

import math

import bpy
import numpy as np
import pytest
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.actions import curves_of
from looking import keyed, look
from made_up import wave

MODES = {
    "QUATERNION": "rotation_quaternion",
    "AXIS_ANGLE": "rotation_axis_angle",
    "XYZ": "rotation_euler",
    "ZXY": "rotation_euler",
}


def set_modes(armature: bpy.types.Object, mode: str) -> None:
    for bone in armature.pose.bones:
        bone.rotation_mode = mode


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
