"""Motion on rigs whose bones are led by constraints and drivers: reckoned at once where these act alike in every pose."""

from __future__ import annotations

import time
from collections.abc import Callable

import bpy
import humans
import numpy as np
import pytest
from chatpose.chatpose_blender import actions, performing
from chatpose.chatpose_blender import scene as posing
from looking import keyed_frames
from made_up import tumble, walk
from mathutils import Quaternion
from measuring import TENTH_OF_A_DEGREE, joint_error, recorded

FRAMES = range(1, 13)


@pytest.fixture
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many poses each motion was evaluated for, pose by pose."""
    counted: list[int] = []
    real = performing._one_by_one

    def count(armature: bpy.types.Object, motion: performing.Motion, *more: object) -> list[str]:
        counted.append(len(motion))
        return real(armature, motion, *more)

    monkeypatch.setattr(performing, "_one_by_one", count)
    return counted


def as_generated(rig: bpy.types.Object) -> None:
    """As Rigify makes it."""


def following_otherwise(rig: bpy.types.Object) -> None:
    """Head, neck and limbs follow by parts."""
    rig.pose.bones["torso"]["neck_follow"], rig.pose.bones["torso"]["head_follow"] = 0.3, 0.6
    for name in ("upper_arm_parent.L", "thigh_parent.R"):
        rig.pose.bones[name]["FK_limb_follow"] = 0.5
    rig.update_tag()


def with_hips_and_chest_turned(rig: bpy.types.Object) -> None:
    """Controls that no pose touches are turned and moved, the rig's place too."""
    rig.pose.bones["hips"].rotation_quaternion = Quaternion((0.9, 0.2, 0.1, 0.3)).normalized()
    rig.pose.bones["chest"].rotation_quaternion = Quaternion((0.9, -0.2, 0.3, 0.1)).normalized()
    rig.pose.bones["root"].rotation_quaternion = Quaternion((0.9, 0.0, 0.4, 0.0)).normalized()
    rig.pose.bones["root"].location = (0.5, 0.2, -0.1)


def keyed_before(rig: bpy.types.Object) -> None:
    """Keys of a pose, the switches' among them."""
    posing.apply_pose(rig, next(tumble(seed=8).poses()), frame=4)
    posing.apply_pose(rig, next(tumble(seed=9).poses()), frame=40)


def in_euler_angles(rig: bpy.types.Object) -> None:
    """Its bones' modes are the animator's own."""
    for bone in rig.pose.bones:
        bone.rotation_mode = "ZXY"


@pytest.mark.parametrize(
    "prepared", [as_generated, following_otherwise, with_hips_and_chest_turned, keyed_before, in_euler_angles]
)
@pytest.mark.parametrize("ground", ["WHOLE", "EACH", "FILE"])
def test_a_generated_rig_shows_a_motion_that_was_reckoned_at_once(
    generated: bpy.types.Object, one_by_one: list[int], prepared: Callable[[bpy.types.Object], None], ground: str
) -> None:
    prepared(generated)
    motion = tumble()
    assert performing.perform(generated, motion, FRAMES, ground=ground) == []
    assert not one_by_one
    assert keyed_frames(generated) >= set(FRAMES)
    places = []
    for frame in FRAMES:
        bpy.context.scene.frame_set(frame)
        assert joint_error(generated, motion.matrices[frame - 1]) < TENTH_OF_A_DEGREE
        places.append(generated.pose.bones["torso"].location.copy())
    at_once = recorded(generated, FRAMES).transl
    assert at_once is not None and motion.transl is not None
    if ground != "EACH":
        away = at_once - motion.transl
        np.testing.assert_allclose(away, np.tile([0, away[0, 1], 0], (12, 1)), atol=1e-3)
        assert ground == "WHOLE" or abs(away[0, 1]) < 1e-3
        return
    for frame, pose, place in zip(FRAMES, motion.poses(), places, strict=True):
        bpy.context.scene.frame_set(frame)
        posing.apply_pose(generated, pose)
        np.testing.assert_allclose(generated.pose.bones["torso"].location, place, atol=1e-3)


def limited(rig: bpy.types.Object) -> None:
    limit = rig.pose.bones["forearm_fk.L"].constraints.new("LIMIT_ROTATION")
    limit.owner_space, limit.use_limit_x, limit.max_x = "LOCAL", True, 0.2


def limited_above(rig: bpy.types.Object) -> None:
    limit = rig.pose.bones["MCH-upper_arm_parent.L"].constraints.new("LIMIT_ROTATION")
    limit.use_limit_z = True


def following_now_and_then(rig: bpy.types.Object) -> None:
    torso = rig.pose.bones["torso"]
    for frame, value in ((1, 0.0), (12, 1.0)):
        torso["neck_follow"] = value
        torso.keyframe_insert('["neck_follow"]', frame=frame)


def driven_by_a_bone(rig: bpy.types.Object) -> None:
    driver = rig.pose.bones["MCH-ROT-head"].constraints["Copy Rotation"].driver_add("influence").driver
    driver.type = "SUM"
    target = driver.variables.new()
    target.type = "TRANSFORMS"
    target.targets[0].id, target.targets[0].bone_target, target.targets[0].transform_type = rig, "torso", "LOC_Z"


@pytest.mark.parametrize("changed", [limited, limited_above, following_now_and_then, driven_by_a_bone])
def test_what_may_act_otherwise_in_each_pose_is_evaluated_pose_by_pose(
    generated: bpy.types.Object, one_by_one: list[int], changed: Callable[[bpy.types.Object], None]
) -> None:
    changed(generated)
    hindered = performing.perform(generated, tumble(), FRAMES)
    assert one_by_one == [12]
    assert bool(hindered) == (changed is limited)
    assert keyed_frames(generated) == set(FRAMES)


def test_what_does_not_come_out_as_reckoned_is_evaluated_pose_by_pose(
    generated: bpy.types.Object, one_by_one: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = performing.leading_of
    monkeypatch.setattr(
        performing, "leading_of", lambda *given: None if (led := real(*given)) is None else type(led)({}, led.offsets)
    )
    motion = tumble()
    assert performing.perform(generated, motion, FRAMES) == []
    assert one_by_one == [12]
    for frame in FRAMES:
        bpy.context.scene.frame_set(frame)
        assert joint_error(generated, motion.matrices[frame - 1]) < TENTH_OF_A_DEGREE


def test_arms_and_legs_stay_in_fk_all_along(generated: bpy.types.Object) -> None:
    performing.perform(generated, tumble(), FRAMES)
    switches = [curve for curve in actions.curves_of(generated) if "IK_FK" in curve.data_path]
    assert len(switches) == 4
    assert {(point.co.x, point.co.y) for curve in switches for point in curve.keyframe_points} == {
        (float(frame), 1.0) for frame in FRAMES
    }


def test_a_generated_rig_takes_little_longer_than_the_mannequin(generated: bpy.types.Object) -> None:
    """Measured against a single pose of its own, for machines differ."""
    pose = next(tumble().poses())
    posing.apply_pose(generated, pose, frame=1)
    begun = time.perf_counter()
    for frame in range(5):
        posing.apply_pose(generated, pose, frame=frame)
    single = (time.perf_counter() - begun) / 5
    begun = time.perf_counter()
    performing.perform(generated, walk(250, 24.0), range(1, 251))
    assert time.perf_counter() - begun < 100 * single


def test_a_bone_that_copies_rotation_on_any_rig_is_reckoned(scene: bpy.types.Scene, one_by_one: list[int]) -> None:
    human = humans.build(arms_down=45.0, seed=3, twist_bones=True)
    copy = human.pose.bones["left_elbow twist helper"].constraints.new("COPY_ROTATION")
    copy.target, copy.subtarget, copy.influence = human, "pelvis", 0.4
    motion = tumble()
    assert performing.perform(human, motion, FRAMES) == []
    assert not one_by_one
    for frame in FRAMES:
        bpy.context.scene.frame_set(frame)
        assert joint_error(human, motion.matrices[frame - 1]) < TENTH_OF_A_DEGREE
