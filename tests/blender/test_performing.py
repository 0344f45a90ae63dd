"""Motion onto armatures and back: what shows, which keys, what is told."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path

import bpy
import humans
import numpy as np
import pytest
import zoo
from chatpose.chatpose_blender import actions, performing, sequences
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.motion import Motion
from chatpose.chatpose_blender.rotations import matrix_from_axis_angle
from chatpose.chatpose_blender.skeleton import JOINT
from looking import keyed_frames, look
from made_up import tumble, walk
from measuring import assert_equal, recorded, turned


def show(frame: int) -> None:
    bpy.context.scene.frame_set(frame)


def head_of(armature: bpy.types.Object, joint: str) -> np.ndarray:
    shown = armature.evaluated_get(bpy.context.evaluated_depsgraph_get())
    return np.array(shown.matrix_world @ shown.pose.bones[joint].head)


@pytest.fixture
def file(tmp_path: Path) -> str:
    """Half a second of walking as AMASS has it."""
    sequences.write(tmp_path / "walk_poses.npz", walk(13, 24.0))
    return str(tmp_path / "walk_poses.npz")


def test_two_hundred_and_fifty_frames_are_on_the_mannequin_in_a_second(
    mannequin: bpy.types.Object, tmp_path: Path
) -> None:
    sequences.write(tmp_path / "walk.npz", walk(250, 24.0))
    begun = time.perf_counter()
    bpy.ops.chatpose.import_sequence(filepath=str(tmp_path / "walk.npz"))
    assert time.perf_counter() - begun < 1.0
    assert keyed_frames(mannequin) == set(range(1, 251))


BUILDS = {
    "as SMPL": {},
    "A-pose, any roll": {"arms_down": 45.0, "seed": 1},
    "twist bones": {"arms_down": 45.0, "seed": 3, "twist_bones": True},
    "imported y-up in centimetres": {"arms_down": 30.0, "seed": 4, "placed": humans.MIXAMO_LIKE},
}


@pytest.mark.parametrize("build", BUILDS, ids=list(BUILDS))
@pytest.mark.parametrize("mode", ["QUATERNION", "XYZ", "AXIS_ANGLE"])
def test_what_is_put_on_is_what_shows_on_every_build(scene: bpy.types.Scene, build: str, mode: str) -> None:
    human = humans.build(**BUILDS[build])
    for bone in human.pose.bones:
        bone.rotation_mode = mode
    assert performing.perform(human, tumble(), range(5, 17), ground="FILE") == []
    assert_equal(recorded(human, range(5, 17)), tumble(), 1e-3)


@pytest.mark.parametrize("kind", ["Unreal 5", "Mixamo", "MakeHuman"])
@pytest.mark.parametrize("ground", ["EACH", "FILE"])
def test_all_at_once_is_as_one_by_one(scene: bpy.types.Scene, kind: str, ground: str) -> None:
    human = zoo.build(zoo.KINDS[kind])
    performing.perform(human, tumble(), range(1, 13), ground=ground)
    for frame, pose in zip(range(1, 13), tumble().poses(), strict=True):
        show(frame)
        at_once = np.array(look(human))
        posing.apply_pose(human, pose, ground=ground == "EACH")
        bpy.context.view_layer.update()
        np.testing.assert_allclose(look(human), at_once, atol=2e-4)


def test_amass_faces_and_travels_in_blender_as_it_says(mannequin: bpy.types.Object, tmp_path: Path) -> None:
    """A quarter turn to the left of -y is +x; both worlds are z up."""
    quarter = np.zeros((2, 156))
    turn = matrix_from_axis_angle(np.array([0, 0, math.pi / 2])) @ matrix_from_axis_angle(np.array([math.pi / 2, 0, 0]))
    from chatpose.chatpose_blender.rotations import axis_angle_from_matrix

    quarter[:, :3] = axis_angle_from_matrix(turn)
    np.savez(
        tmp_path / "a.npz",
        poses=quarter,
        trans=[[0, 0, sequences.PELVIS_HEIGHT], [1, 0, sequences.PELVIS_HEIGHT]],
        mocap_framerate=24.0,
    )
    bpy.ops.chatpose.import_sequence(filepath=str(tmp_path / "a.npz"), place="FILE")
    show(1)
    toes = head_of(mannequin, "left_foot") - head_of(mannequin, "left_ankle")
    first = head_of(mannequin, "pelvis")
    assert toes[0] > 0.1
    assert abs(toes[1]) < 0.04
    show(2)
    np.testing.assert_allclose(head_of(mannequin, "pelvis") - first, [1, 0, 0], atol=1e-5)


def test_the_lowest_pose_stands_on_the_floor_and_jumps_stay_jumps(mannequin: bpy.types.Object) -> None:
    standing = np.tile(np.eye(3), (5, 24, 1, 1))
    heights = np.array([0.4, 0.4, 0.9, 0.4, 0.4])
    jump = Motion(standing, np.stack((0 * heights, heights, 0 * heights), axis=1), 24.0)
    rest = head_of(mannequin, "pelvis")[2]
    performing.perform(mannequin, jump, range(1, 6))
    found = []
    for frame in range(1, 6):
        show(frame)
        found.append(head_of(mannequin, "pelvis")[2] - rest)
    np.testing.assert_allclose(found, [0, 0, 0.5, 0, 0], atol=1e-4)


def test_without_location_the_body_only_stands(mannequin: bpy.types.Object, file: str) -> None:
    bpy.ops.chatpose.import_sequence(filepath=file, travel=False)
    show(13)
    np.testing.assert_allclose(head_of(mannequin, "pelvis")[:2], [0, 0], atol=1e-5)


def test_rate_start_and_step_are_heeded(mannequin: bpy.types.Object, file: str) -> None:
    bpy.context.scene.render.fps = 48
    bpy.ops.chatpose.import_sequence(filepath=file, start=100, step=5, extend=True)
    assert keyed_frames(mannequin) == {100.0, 105.0, 110.0, 115.0, 120.0}
    bpy.context.scene.render.fps = 24
    bpy.ops.chatpose.import_sequence(filepath=file, start=301, rate=12.0, extend=True)
    assert max(keyed_frames(mannequin)) == 325.0
    assert bpy.context.scene.frame_end == 325


def test_rotations_never_go_the_long_way_round(mannequin: bpy.types.Object) -> None:
    spins = np.tile(np.eye(3), (80, 24, 1, 1))
    turns = np.zeros((80, 3))
    turns[:, 1] = np.linspace(0, 6 * math.pi, 80)
    spins[:, 0] = spins[:, JOINT["left_shoulder"]] = matrix_from_axis_angle(turns)
    mannequin.pose.bones["left_shoulder"].rotation_mode = "YXZ"
    performing.perform(mannequin, Motion(spins, None, 24.0), range(1, 81))
    curves = {(c.data_path, c.array_index): c for c in actions.curves_of(mannequin)}
    root = np.array(
        [[p.co.y for p in curves['pose.bones["pelvis"].rotation_quaternion', i].keyframe_points] for i in range(4)]
    )
    assert ((root[:, 1:] * root[:, :-1]).sum(axis=0) > 0.9).all()
    arm = np.array(
        [[p.co.y for p in curves['pose.bones["left_shoulder"].rotation_euler', i].keyframe_points] for i in range(3)]
    )
    assert np.abs(np.diff(arm, axis=1)).max() < 0.5


def test_keys_before_and_after_stay_as_they_are(mannequin: bpy.types.Object, file: str) -> None:
    for frame in (1, 15, 40):
        posing.apply_pose(mannequin, next(tumble(seed=frame).poses()), frame=frame)
    curve = next(c for c in actions.curves_of(mannequin) if "left_knee" in c.data_path)
    last = curve.keyframe_points[-1]
    last.interpolation, last.easing, last.type = "BOUNCE", "EASE_OUT", "EXTREME"
    show(40)
    after = look(mannequin)
    bpy.ops.chatpose.import_sequence(filepath=file, start=10)
    assert keyed_frames(mannequin) == {1, 40, *range(10, 23)}
    curve = next(c for c in actions.curves_of(mannequin) if "left_knee" in c.data_path)
    points = list(curve.keyframe_points)
    assert [point.co.x for point in points] == sorted(point.co.x for point in points)
    assert (points[-1].interpolation, points[-1].easing, points[-1].type) == ("BOUNCE", "EASE_OUT", "EXTREME")
    assert (points[3].interpolation, points[3].handle_left_type, points[3].type) == (
        "BEZIER",
        "AUTO_CLAMPED",
        "GENERATED",
    )
    show(40)
    np.testing.assert_allclose(look(mannequin), after, atol=1e-5)


def test_between_keys_the_character_moves_on(mannequin: bpy.types.Object) -> None:
    motion = walk(49, 24.0)
    performing.perform(mannequin, motion.every(4), range(1, 50, 4), ground="FILE")
    found = recorded(mannequin, range(1, 50))
    assert turned(found.matrices.reshape(-1, 3, 3), motion.matrices.reshape(-1, 3, 3)) < 4.0


def test_locked_curves_are_told_and_left(mannequin: bpy.types.Object, file: str) -> None:
    posing.insert_key(mannequin, 5)
    for curve in actions.curves_of(mannequin):
        curve.lock = "left_elbow" in curve.data_path
    from chatpose.chatpose_blender import session

    assert bpy.ops.chatpose.import_sequence(filepath=file) == {"FINISHED"}
    assert session.alert is not None
    assert "left_elbow" in session.alert.text
    elbow = next(curve for curve in actions.curves_of(mannequin) if "left_elbow" in curve.data_path)
    assert len(elbow.keyframe_points) == 1


def test_what_constraints_hinder_is_told_once_for_all_poses(mannequin: bpy.types.Object) -> None:
    limit = mannequin.pose.bones["left_elbow"].constraints.new("LIMIT_ROTATION")
    limit.owner_space = "LOCAL"
    limit.use_limit_x = limit.use_limit_y = limit.use_limit_z = True
    hindered = performing.perform(mannequin, tumble(), range(1, 13))
    assert len(hindered) == 1
    assert "left_elbow" in hindered[0]
    assert "of 12 poses" in hindered[0]
    assert keyed_frames(mannequin) == set(range(1, 13))


def test_two_characters_move_each_as_their_own_file_says(scene: bpy.types.Scene) -> None:
    one, other = humans.build(seed=1), humans.build(seed=2)
    first, second = tumble(), tumble(seed=7)
    performing.perform(one, first, range(1, 13), ground="FILE")
    performing.perform(other, second, range(1, 13), ground="FILE")
    assert_equal(recorded(one, range(1, 13)), first, 1e-3)
    assert_equal(recorded(other, range(1, 13)), second, 1e-3)


def test_one_undo_step_takes_the_motion_off_again(mannequin: bpy.types.Object, file: str) -> None:
    posing.apply_pose(mannequin, next(tumble().poses()), frame=1)
    name = mannequin.name
    bpy.ops.ed.undo_push(message="before")
    bpy.ops.chatpose.import_sequence(filepath=file)
    bpy.ops.ed.undo_push(message="imported")
    assert keyed_frames(mannequin) == set(range(1, 14))
    bpy.ops.ed.undo()
    assert keyed_frames(bpy.data.objects[name]) == {1.0}
    bpy.ops.ed.redo()
    assert keyed_frames(bpy.data.objects[name]) == set(range(1, 14))


def test_a_missing_file_and_an_armature_that_is_no_human_are_told(mannequin: bpy.types.Object, file: str) -> None:
    with pytest.raises(RuntimeError, match="There is no file"):
        bpy.ops.chatpose.import_sequence(filepath="/nowhere/a.npz")
    bpy.ops.object.armature_add()
    with pytest.raises(RuntimeError, match="no human"):
        bpy.ops.chatpose.import_sequence(filepath=file)


def test_a_rig_in_edit_mode_is_left_alone(mannequin: bpy.types.Object, file: str) -> None:
    bpy.ops.object.mode_set(mode="EDIT")
    with pytest.raises(RuntimeError, match="Edit Mode"):
        bpy.ops.chatpose.import_sequence(filepath=file)
    bpy.ops.object.mode_set(mode="OBJECT")
    assert keyed_frames(mannequin) == set()


# --- Out --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", sequences.KINDS)
def test_what_is_exported_comes_back(mannequin: bpy.types.Object, tmp_path: Path, kind: str) -> None:
    motion = walk(13, 24.0)
    performing.perform(mannequin, motion, range(1, 14), ground="FILE")
    bpy.context.scene.frame_end = 13
    show(4)
    target = str(tmp_path / f"out{kind}")
    assert bpy.ops.chatpose.export_sequence(filepath=target) == {"FINISHED"}
    assert bpy.context.scene.frame_current == 4
    found = sequences.read(Path(target))
    assert_equal(found, motion, 1e-4)
    assert found.rate == (None if kind == ".json" else pytest.approx(24.0))


def test_the_current_frame_alone_is_one_pose_that_apply_pose_reads(mannequin: bpy.types.Object, tmp_path: Path) -> None:
    pose = next(tumble().poses())
    posing.apply_pose(mannequin, pose)
    bpy.context.view_layer.update()
    shown = look(mannequin)
    target = str(tmp_path / "one.json")
    assert bpy.ops.chatpose.export_sequence(filepath=target, frames="CURRENT") == {"FINISHED"}
    assert isinstance(json.loads(Path(target).read_text()), dict)
    posing.apply_pose(mannequin, next(tumble(seed=4).poses()))
    bpy.context.scene.chatpose.key_it = False
    bpy.ops.chatpose.apply_pose(filepath=target)
    np.testing.assert_allclose(look(mannequin), shown, atol=1e-4)


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"filepath": ""}, "Name the file"),
        ({"filepath": "motion.fbx"}, "end it in .npz"),
        ({"filepath": "motion.npz", "frames": "CUSTOM", "start": 5, "end": 1}, "comes before"),
        ({"filepath": "/there/is/no/folder/motion.npz"}, "cannot be written"),
    ],
)
def test_what_cannot_be_exported_says_why(mannequin: bpy.types.Object, settings: dict, told: str) -> None:
    bpy.context.scene.frame_end = 2
    with pytest.raises(RuntimeError, match=told):
        bpy.ops.chatpose.export_sequence(**settings)
