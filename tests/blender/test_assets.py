"""Poses in Blender's pose library: what an asset holds, its picture, and what it makes of a character."""

from __future__ import annotations

from pathlib import Path

import bpy
import humans
import numpy as np
import pytest
from chatpose.chatpose_blender import assets, keys, thumbnails
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.skeleton import pose_from_joint_matrices
from looking import keyed_frames, look


def random_pose(seed: int):
    return pose_from_joint_matrices(humans.random_matrices(seed, 50.0))


def pose(armature: bpy.types.Object, seed: int) -> list[list[float]]:
    posing.apply_pose(armature, random_pose(seed))
    bpy.context.view_layer.update()
    return look(armature)


def relax(armature: bpy.types.Object) -> None:
    for bone in armature.pose.bones:
        bone.matrix_basis.identity()
        bone.location, bone.rotation_quaternion = (0, 0, 0), (1, 0, 0, 0)
        bone.rotation_euler = (0, 0, 0)
    bpy.context.view_layer.update()


def picture(action: bpy.types.Action) -> np.ndarray:
    width, height = action.preview.image_size
    pixels = np.empty(width * height * 4, dtype=np.float32)
    action.preview.image_pixels_float.foreach_get(pixels)
    return pixels.reshape(height, width, 4)


def curves(action: bpy.types.Action) -> list[bpy.types.FCurve]:
    if hasattr(action, "layers"):
        return list(action.layers[0].strips[0].channelbags[0].fcurves)
    return list(action.fcurves)


def remember(armature: bpy.types.Object, prompt: str) -> None:
    messages = bpy.context.scene.chatpose.messages
    asked, answered = messages.add(), messages.add()
    asked.role, asked.text = "user", prompt
    answered.role, answered.text, answered.armature = "assistant", "Here.", armature.name


def test_an_asset_holds_the_pose_and_what_was_asked(mannequin: bpy.types.Object) -> None:
    pose(mannequin, 1)
    remember(mannequin, "a heron on one leg,\nlooking at the water")
    before = set(bpy.data.actions)
    assert bpy.ops.chatpose.save_pose_asset(tags="heron, standing,, heron", author="Ada") == {"FINISHED"}
    (action,) = set(bpy.data.actions) - before
    assert action.name == "a heron on one leg, looking at the water"
    about = action.asset_data
    assert about.description == "a heron on one leg,\nlooking at the water"
    assert about.author == "Ada"
    assert {tag.name for tag in about.tags} == {"ChatPose", "heron", "standing"}
    assert mannequin.animation_data is None
    found = curves(action)
    assert {point.co.x for curve in found for point in curve.keyframe_points} == {1.0}
    assert {curve.data_path.rpartition(".")[2] for curve in found} == {"rotation_quaternion", "location"}
    assert len(found) == 24 * 4 + 3
    assert {curve.group.name for curve in found} == set(mannequin.data.bones.keys())


@pytest.mark.parametrize("mode", ["QUATERNION", "ZXY"])
def test_an_asset_poses_a_character_as_blenders_library_applies_it(mannequin: bpy.types.Object, mode: str) -> None:
    for bone in mannequin.pose.bones:
        bone.rotation_mode = mode
    shown = pose(mannequin, 2)
    bpy.ops.chatpose.save_pose_asset(pose_name="Two")
    relax(mannequin)
    assert not np.allclose(look(mannequin), shown, atol=0.1)
    mannequin.pose.apply_pose_from_action(bpy.data.actions["Two"], evaluation_time=assets.FRAME)
    bpy.context.view_layer.update()
    np.testing.assert_allclose(look(mannequin), shown, atol=1e-5)


def test_an_asset_serves_another_character_of_the_same_rig(mannequin: bpy.types.Object) -> None:
    shown = pose(mannequin, 3)
    bpy.ops.chatpose.save_pose_asset(pose_name="Three")
    bpy.ops.chatpose.add_mannequin()
    other = bpy.context.view_layer.objects.active
    assert other is not mannequin
    other.pose.apply_pose_from_action(bpy.data.actions["Three"], evaluation_time=assets.FRAME)
    bpy.context.view_layer.update()
    np.testing.assert_allclose(look(other), shown, atol=1e-5)


def test_saving_leaves_the_characters_own_animation_alone(mannequin: bpy.types.Object) -> None:
    posing.apply_pose(mannequin, random_pose(4), frame=7)
    own, shown = mannequin.animation_data.action, look(mannequin)
    bpy.ops.chatpose.save_pose_asset(pose_name="Four")
    assert mannequin.animation_data.action is own
    assert keyed_frames(mannequin) == {7.0}
    assert look(mannequin) == shown


def test_what_was_asked_is_taken_from_the_keys_of_this_frame_first(mannequin: bpy.types.Object) -> None:
    remember(mannequin, "something else")
    scene = bpy.context.scene
    posing.apply_pose(mannequin, random_pose(5), frame=3, keying=keys.Keying(prompt="kneeling with both arms up"))
    scene.frame_set(3)
    assert assets.prompt_of(mannequin, scene) == "kneeling with both arms up"
    scene.frame_set(4)
    assert assets.prompt_of(mannequin, scene) == "something else"


def test_an_asset_without_a_name_is_refused_and_nothing_is_left(mannequin: bpy.types.Object) -> None:
    with pytest.raises(RuntimeError, match="Give the pose a name"):
        bpy.ops.chatpose.save_pose_asset(pose_name="  ")
    assert not bpy.data.actions


def test_an_armature_that_is_no_human_is_refused(scene: bpy.types.Scene) -> None:
    bpy.ops.object.armature_add()
    with pytest.raises(RuntimeError, match="no human"):
        bpy.ops.chatpose.save_pose_asset(pose_name="Bone")
    assert not bpy.data.actions


def test_the_picture_shows_the_pose_and_stays_with_the_file(mannequin: bpy.types.Object, tmp_path: Path) -> None:
    bpy.ops.chatpose.save_pose_asset(pose_name="Rest")
    pose(mannequin, 6)
    bpy.ops.chatpose.save_pose_asset(pose_name="Six")
    rest, six = picture(bpy.data.actions["Rest"]), picture(bpy.data.actions["Six"])
    assert rest.shape == (thumbnails.SIZE, thumbnails.SIZE, 4)
    covered = rest[..., 3] > 0.5
    assert 0.03 < covered.mean() < 0.4
    assert np.ptp(np.flatnonzero(covered.any(axis=0))) > 0.7 * thumbnails.SIZE  # the T-pose is as wide as high
    assert np.abs(rest - six).mean() > 0.02
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "library.blend"))
    bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "library.blend"))
    np.testing.assert_allclose(picture(bpy.data.actions["Six"]), six, atol=1 / 255)
    assert bpy.data.actions["Six"].asset_data is not None


def test_an_armature_without_a_skin_is_drawn_as_sticks(scene: bpy.types.Scene) -> None:
    human = humans.build(arms_down=45.0, seed=1, placed=humans.MIXAMO_LIKE)
    bpy.context.view_layer.objects.active = human
    shown = assets.portrait(human, bpy.context.evaluated_depsgraph_get())
    assert 0.02 < (shown[..., 3] > 0.5).mean() < 0.4
    rows = np.flatnonzero((shown[..., 3] > 0.5).any(axis=1))
    assert np.ptp(rows) > 0.8 * thumbnails.SIZE


def test_the_nearer_of_two_triangles_is_seen() -> None:
    square = np.array([[[-1, -1, 0], [1, -1, 0], [1, 1, 0]], [[-1, -1, 0], [1, 1, 0], [-1, 1, 0]]], float)
    corners = np.concatenate((square, square * 0.5 + [0, 0, 0.2]))
    shown = thumbnails.draw(corners, np.array([[1, 0, 0]] * 2 + [[0, 0, 1]] * 2, float), size=64)
    assert shown.shape == (64, 64, 4)
    red, blue = shown[..., 0] > 0.3, shown[..., 2] > 0.3
    assert blue[30:34, 30:34].all()
    assert not red[30:34, 30:34].any()
    assert red.sum() > blue.sum()
    holes = (shown[..., 3] < 1)[20:44, 20:44]
    assert not holes.any()
