"""Rigify: its metarig, and the rig that it generates, posed by its FK controls and read as it shows."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import bpy
import humans
import numpy as np
import pytest
import zoo
from chatpose.chatpose_blender import armatures
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.errors import RigError
from chatpose.chatpose_blender.skeleton import JOINT, joint_matrices, pose_from_joint_matrices
from chatpose.server.chatpose_server.protocol import Pose
from looking import keyed_frames
from mathutils import Matrix, Quaternion
from measuring import TENTH_OF_A_DEGREE, joint_error, limb_error, mirrored, mirrored_name, read, relax, shown, turned

SHOWN = {
    "pelvis": "ORG-spine", "head": "ORG-spine.006",
    **{f"{side}_{joint}": f"ORG-{bone}.{mark}" for side, mark in (("left", "L"), ("right", "R"))
       for joint, bone in (("hip", "thigh"), ("knee", "shin"), ("ankle", "foot"), ("foot", "toe"), ("collar", "shoulder"),
                           ("shoulder", "upper_arm"), ("elbow", "forearm"), ("wrist", "hand"))},
}  # fmt: skip
"""What the mesh of a generated rig follows."""


def test_rigify_is_known_before_and_after_it_is_generated(rigify: Path, scene: bpy.types.Scene) -> None:
    assert armatures.map_of(zoo.load(rigify, "human")).name == "Rigify metarig"
    assert armatures.map_of(zoo.load(rigify, "generated")).name == "Rigify"


def test_a_cat_is_no_human(rigify: Path, scene: bpy.types.Scene) -> None:
    with pytest.raises(RigError, match="cat: this armature is no human"):
        posing.apply_pose(zoo.load(rigify, "cat"), Pose((0, 0, 0), ((0, 0, 0),) * 23))


def test_a_metarig_is_posed_exactly(rigify: Path, scene: bpy.types.Scene) -> None:
    rig, matrices = zoo.load(rigify, "human"), humans.random_matrices(1)
    posing.apply_pose(rig, pose_from_joint_matrices(matrices))
    bones = {joint: name.removeprefix("ORG-") for joint, name in SHOWN.items()}
    assert limb_error(rig, bones, matrices) < TENTH_OF_A_DEGREE
    before, pose = shown(rig), read(rig)
    relax(rig)
    posing.apply_pose(rig, pose)
    assert turned(before, shown(rig)) < TENTH_OF_A_DEGREE


@pytest.mark.parametrize("seed", range(3))
def test_a_generated_rig_is_posed_exactly_by_its_fk_controls(generated: bpy.types.Object, seed: int) -> None:
    matrices = humans.random_matrices(seed)
    assert posing.apply_pose(generated, pose_from_joint_matrices(matrices)) == []
    assert limb_error(generated, SHOWN, matrices) < TENTH_OF_A_DEGREE
    assert joint_error(generated, matrices) < TENTH_OF_A_DEGREE
    assert {
        generated.pose.bones[f"{limb}_parent.{side}"]["IK_FK"] for limb in ("thigh", "upper_arm") for side in "LR"
    } == {1.0}
    ours = [number for joint, number in JOINT.items() if joint not in ("left_hand", "right_hand")]
    assert turned(joint_matrices(read(generated))[ours], matrices[ours]) < TENTH_OF_A_DEGREE


@pytest.mark.parametrize("follow", [(0.0, 0.0), (1.0, 1.0), (0.5, 0.3)])
def test_whatever_head_and_neck_follow_they_are_exact(generated: bpy.types.Object, follow: tuple[float, float]) -> None:
    torso = generated.pose.bones["torso"]
    torso["neck_follow"], torso["head_follow"] = follow
    for name in ("upper_arm_parent.L", "thigh_parent.R"):
        generated.pose.bones[name]["FK_limb_follow"] = follow[0]
    generated.update_tag()
    matrices = humans.random_matrices(4)
    assert posing.apply_pose(generated, pose_from_joint_matrices(matrices)) == []
    assert joint_error(generated, matrices) < TENTH_OF_A_DEGREE


def test_a_rig_that_is_hidden_is_exact_and_one_that_is_disabled_nearly(generated: bpy.types.Object) -> None:
    matrices = humans.random_matrices(6)
    generated.hide_set(True)
    assert posing.apply_pose(generated, pose_from_joint_matrices(matrices)) == []
    assert joint_error(generated, matrices) < TENTH_OF_A_DEGREE
    generated.hide_viewport = True
    matrices = humans.random_matrices(7)
    posing.apply_pose(generated, pose_from_joint_matrices(matrices))
    generated.hide_viewport = False
    assert limb_error(generated, SHOWN, matrices) < TENTH_OF_A_DEGREE, "only head and neck need to be evaluated"


def test_hips_and_chest_that_were_turned_before_do_not_matter(generated: bpy.types.Object) -> None:
    generated.pose.bones["hips"].rotation_quaternion = Quaternion((0.9, 0.2, 0.1, 0.3)).normalized()
    generated.pose.bones["chest"].rotation_quaternion = Quaternion((0.9, -0.2, 0.3, 0.1)).normalized()
    matrices = humans.random_matrices(5)
    assert posing.apply_pose(generated, pose_from_joint_matrices(matrices)) == []
    assert joint_error(generated, matrices) < TENTH_OF_A_DEGREE


def test_a_generated_rig_in_ik_is_read_as_it_shows(generated: bpy.types.Object) -> None:
    """The FK controls still rest; the hand was pulled up by its IK control."""
    generated.pose.bones["hand_ik.L"].location = (0.1, 0.3, 0.4)
    pose = read(generated)
    relax(generated)
    posing.apply_pose(generated, pose)
    again = joint_matrices(read(generated))
    assert np.linalg.norm(np.array(pose.body_pose[JOINT["left_shoulder"] - 1])) > 0.3
    assert turned(again, joint_matrices(pose)) < TENTH_OF_A_DEGREE


def test_a_generated_rig_stands_on_its_feet_when_it_sits_down(generated: bpy.types.Object) -> None:
    feet = {side: f"ORG-toe.{side[0].upper()}" for side in ("left", "right")}
    rest = min(place[2] for place in zoo.heads(generated, feet).values())
    bent = np.tile(np.eye(3), (24, 1, 1))
    bent[JOINT["head"]] = np.array(Matrix.Rotation(math.radians(30), 3, "Y"))
    for side in ("left", "right"):
        bent[JOINT[f"{side}_hip"]] = np.array(Matrix.Rotation(math.radians(-80), 3, "X"))
        bent[JOINT[f"{side}_knee"]] = np.array(Matrix.Rotation(math.radians(80), 3, "X"))
    posing.apply_pose(generated, pose_from_joint_matrices(bent))
    assert min(place[2] for place in zoo.heads(generated, feet).values()) == pytest.approx(rest, abs=5e-3)
    assert zoo.heads(generated, SHOWN)["pelvis"][2] < 0.75
    place = Pose((0.0, 0.0, 0.0), ((0.1, 0.0, 0.0),) * 23, transl=(0.3, 0.1, 0.2))
    posing.apply_pose(generated, place, ground=False)
    assert read(generated).transl == pytest.approx(place.transl, abs=1e-3)


def test_keys_are_on_the_controls_and_the_switches(generated: bpy.types.Object) -> None:
    pose, other = (pose_from_joint_matrices(humans.random_matrices(seed)) for seed in (1, 2))
    posing.apply_pose(generated, pose, frame=1)
    posing.apply_pose(generated, other, frame=20)
    action = generated.animation_data.action
    curves = action.fcurves if hasattr(action, "fcurves") else action.layers[0].strips[0].channelbags[0].fcurves
    bones = {curve.data_path.split('"')[1] for curve in curves}
    assert len(bones) == 22 + 1 + 4, "the joints without hands, the torso, four switches"
    assert not any(name.startswith(("ORG", "MCH", "DEF")) for name in bones)
    assert sum("IK_FK" in curve.data_path for curve in curves) == 4
    assert {point.type for curve in curves for point in curve.keyframe_points} == {"GENERATED"}
    assert keyed_frames(generated) == {1.0, 20.0}
    for frame, wanted in ((1, pose), (20, other)):
        bpy.context.scene.frame_set(frame)
        assert joint_error(generated, joint_matrices(wanted)) < TENTH_OF_A_DEGREE


def test_a_pose_that_is_keyed_after_another_is_not_spoilt_by_its_animation(generated: bpy.types.Object) -> None:
    posing.apply_pose(generated, pose_from_joint_matrices(humans.random_matrices(1)), frame=1)
    matrices = humans.random_matrices(2)
    posing.apply_pose(generated, pose_from_joint_matrices(matrices))
    assert joint_error(generated, matrices) < TENTH_OF_A_DEGREE


def test_a_mirrored_pose_mirrors_a_generated_rig(generated: bpy.types.Object) -> None:
    matrices = humans.random_matrices(7, 60)
    posing.apply_pose(generated, pose_from_joint_matrices(matrices), ground=False)
    before = zoo.heads(generated, SHOWN)
    posing.apply_pose(generated, pose_from_joint_matrices(mirrored(matrices)), ground=False)
    after = zoo.heads(generated, SHOWN)
    for joint, place in before.items():
        assert after[mirrored_name(joint)] == pytest.approx(place * [-1, 1, 1], abs=1e-3), joint


def test_a_map_with_controls_is_kept_whole(generated: bpy.types.Object) -> None:
    found = armatures.map_of(generated)
    armatures.keep_map(generated, found)
    assert armatures.map_of(generated) == replace(found, prefix=0)


def test_the_key_button_keys_the_controls(generated: bpy.types.Object) -> None:
    posing.insert_key(generated, 5)
    assert keyed_frames(generated) == {5.0}


def test_an_undo_step_takes_a_pose_off_again(generated: bpy.types.Object) -> None:
    bpy.ops.ed.undo_push(message="before")
    before = shown(generated)
    posing.apply_pose(generated, pose_from_joint_matrices(humans.random_matrices(1)), frame=1)
    bpy.ops.ed.undo_push(message="posed")
    after = shown(generated)
    bpy.ops.ed.undo()
    rig = bpy.data.objects["generated"]
    assert turned(before, shown(rig)) < 1e-3
    assert rig.pose.bones["thigh_parent.L"]["IK_FK"] == 0.0
    assert not keyed_frames(rig)
    bpy.ops.ed.redo()
    assert turned(after, shown(bpy.data.objects["generated"])) < 1e-3
