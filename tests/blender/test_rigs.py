"""Rigs of every kind are posed exactly, and read back exactly."""

from __future__ import annotations

import math
from itertools import pairwise

import bpy
import humans
import numpy as np
import pytest
import zoo
from chatpose.chatpose_blender import armatures
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.rigs.mapping import RigMap
from chatpose.chatpose_blender.skeleton import JOINT, joint_matrices, pose_from_joint_matrices
from chatpose.server.chatpose_server.protocol import Pose
from looking import keyed_frames, look
from mathutils import Matrix
from measuring import TENTH_OF_A_DEGREE, degrees, limb_error, mirrored, mirrored_name, read, relax, shown, turned

SIDEWAYS_AND_TINY = humans.MIXAMO_LIKE
GIANT = Matrix.Rotation(math.radians(-70), 4, "Z") @ Matrix.Scale(3.0, 4)


@pytest.fixture(params=zoo.KINDS, ids=list(zoo.KINDS))
def kind(request: pytest.FixtureRequest, scene: bpy.types.Scene) -> zoo.Kind:
    return zoo.KINDS[request.param]


@pytest.mark.parametrize("placed", [SIDEWAYS_AND_TINY, GIANT], ids=["y-up in centimetres", "turned and large"])
def test_limbs_point_where_the_pose_says(kind: zoo.Kind, placed: Matrix) -> None:
    human = zoo.build(kind, seed=2, arms_down=50.0, placed=placed)
    matrices = humans.random_matrices(5)
    posing.apply_pose(human, pose_from_joint_matrices(matrices))
    assert limb_error(human, zoo.bone_of(kind), matrices) < TENTH_OF_A_DEGREE


def test_bones_that_carry_nothing_make_no_difference(kind: zoo.Kind) -> None:
    human = zoo.build(kind, seed=8, twisted=True)
    matrices = humans.random_matrices(9, 110)
    assert posing.apply_pose(human, pose_from_joint_matrices(matrices)) == []
    assert limb_error(human, zoo.bone_of(kind), matrices) < TENTH_OF_A_DEGREE
    before, pose = shown(human), read(human)
    relax(human)
    posing.apply_pose(human, pose)
    assert turned(before, shown(human)) < TENTH_OF_A_DEGREE


def test_undo_takes_a_pose_and_its_keys_off_exactly(kind: zoo.Kind) -> None:
    human = zoo.build(kind)
    posing.apply_pose(human, pose_from_joint_matrices(humans.random_matrices(1)), frame=1)
    name, before = human.name, look(human)
    bpy.ops.ed.undo_push(message="before")
    posing.apply_pose(human, pose_from_joint_matrices(humans.random_matrices(2)), frame=9)
    after = look(human)
    bpy.ops.ed.undo_push(message="posed")
    bpy.ops.ed.undo()
    human = bpy.data.objects[name]
    assert look(human) == before
    assert keyed_frames(human) == {1.0}
    bpy.ops.ed.redo()
    human = bpy.data.objects[name]
    assert look(human) == after
    assert keyed_frames(human) == {1.0, 9.0}


def test_a_rig_shows_the_same_when_it_is_read_and_posed_again(kind: zoo.Kind) -> None:
    human = zoo.build(kind, seed=3, arms_down=75.0)
    posing.apply_pose(human, pose_from_joint_matrices(humans.random_matrices(6)))
    before, pose = shown(human), read(human)
    relax(human)
    posing.apply_pose(human, pose)
    assert turned(before, shown(human)) < TENTH_OF_A_DEGREE
    assert turned(joint_matrices(read(human)), joint_matrices(pose)) < TENTH_OF_A_DEGREE


def test_a_mirrored_pose_gives_the_mirrored_rig(kind: zoo.Kind) -> None:
    human, bones, matrices = zoo.build(kind, seed=4), zoo.bone_of(kind), humans.random_matrices(7, 60)
    posing.apply_pose(human, pose_from_joint_matrices(matrices), ground=False)
    before = zoo.heads(human, bones)
    posing.apply_pose(human, pose_from_joint_matrices(mirrored(matrices)), ground=False)
    after = zoo.heads(human, bones)
    for joint, place in before.items():
        assert after[mirrored_name(joint)] == pytest.approx(place * [-1, 1, 1], abs=5e-4), joint


@pytest.mark.parametrize("count", range(1, 8))
def test_a_spine_of_any_count_bends_as_smpls_and_is_read_back(scene: bpy.types.Scene, count: int) -> None:
    names = [f"spine{number}" for number in range(1, count + 1)]
    kind = zoo._kind(
        "Daz Genesis 9", f"hip|{','.join(names)}|neck1,neck2|head", ",".join(zoo.KINDS["Daz Genesis 9"].limbs)
    )
    human = zoo.build(kind)
    armatures.keep_map(human, RigMap("mine", zoo.bone_of(kind) | {"spine": tuple(names), "neck": ("neck1", "neck2")}))
    bend = np.tile(np.eye(3), (24, 1, 1))
    bend[[JOINT["spine1"], JOINT["spine2"], JOINT["spine3"]]] = np.array(Matrix.Rotation(math.radians(20), 3, "X"))
    posing.apply_pose(human, pose_from_joint_matrices(bend))
    bpy.context.view_layer.update()
    turns = [human.pose.bones[name].matrix @ human.data.bones[name].matrix_local.inverted() for name in ["hip", *names]]
    bends = [math.degrees(turn.to_quaternion().angle) for turn in turns]
    assert bends[0] == pytest.approx(0, abs=0.05)
    assert bends[-1] == pytest.approx(60, abs=0.05)
    assert all(low <= high + 0.05 for low, high in pairwise(bends)), "it bends one way, bone by bone"
    if count >= 3:
        assert turned(joint_matrices(read(human)), bend) < TENTH_OF_A_DEGREE


def test_hands_stay_in_line_with_their_forearms(scene: bpy.types.Scene) -> None:
    human = humans.build(arms_down=60.0, seed=1)
    posing.apply_pose(human, Pose((0, 0, 0), ((0, 0, 0),) * 23))
    found = humans.heads(human)
    for side in zoo.SIDES:
        forearm = found[f"{side}_wrist"] - found[f"{side}_elbow"]
        assert degrees(forearm, found[f"{side}_hand"] - found[f"{side}_wrist"]) < 5


def test_a_twist_offset_turns_a_limb_about_itself_and_is_taken_back(scene: bpy.types.Scene) -> None:
    kind = zoo.KINDS["Unreal 5"]
    human, matrices = zoo.build(kind), humans.random_matrices(8)
    posing.apply_pose(human, pose_from_joint_matrices(matrices))
    plain = shown(human)[list(human.data.bones.keys()).index("lowerarm_l")]
    found = armatures.map_of(human)
    armatures.keep_map(human, RigMap(found.name, found.bones, twists={"left_elbow": 30.0}))
    posing.apply_pose(human, pose_from_joint_matrices(matrices))
    twisted = shown(human)[list(human.data.bones.keys()).index("lowerarm_l")]
    assert limb_error(human, zoo.bone_of(kind), matrices) < TENTH_OF_A_DEGREE
    assert turned(plain[None], twisted[None]) == pytest.approx(30, abs=0.1)
    ours = [JOINT[joint] for joint in zoo.bone_of(kind)]
    assert turned(joint_matrices(read(human))[ours], matrices[ours]) < TENTH_OF_A_DEGREE


def test_it_stands_on_the_ground_by_its_own_measures(kind: zoo.Kind) -> None:
    human, bones = zoo.build(kind, placed=GIANT), zoo.bone_of(kind)
    rest = min(zoo.heads(human, bones)[f"{side}_foot"][2] for side in zoo.SIDES)
    bent = np.tile(np.eye(3), (24, 1, 1))
    for side in zoo.SIDES:
        bent[JOINT[f"{side}_hip"]] = np.array(Matrix.Rotation(math.radians(-80), 3, "X"))
        bent[JOINT[f"{side}_knee"]] = np.array(Matrix.Rotation(math.radians(80), 3, "X"))
    posing.apply_pose(human, pose_from_joint_matrices(bent))
    places = zoo.heads(human, bones)
    assert min(places[f"{side}_foot"][2] for side in zoo.SIDES) == pytest.approx(rest, abs=5e-3)
    assert places["pelvis"][2] < 0.75


def test_a_character_that_was_laid_down_is_posed_lying(scene: bpy.types.Scene) -> None:
    human = humans.build(seed=1)
    posing.apply_pose(human, pose := pose_from_joint_matrices(humans.random_matrices(1)))
    standing = shown(human)
    human.matrix_world = Matrix.Rotation(math.radians(-90), 4, "X")
    bpy.context.view_layer.update()
    posing.apply_pose(human, pose)
    assert turned(standing, shown(human)) < TENTH_OF_A_DEGREE


def test_a_pelvis_that_is_tied_to_its_parent_is_moved_by_it(scene: bpy.types.Scene) -> None:
    kind = zoo.KINDS["MakeHuman for games"]
    human, bones, matrices = zoo.build(kind), zoo.bone_of(kind), humans.random_matrices(9)
    bpy.ops.object.mode_set(mode="EDIT")
    root, pelvis = (human.data.edit_bones[name] for name in ("Root", "pelvis"))
    root.tail = pelvis.head
    pelvis.use_connect = True
    bpy.ops.object.mode_set(mode="OBJECT")
    place = Pose(*_parts(pose_from_joint_matrices(matrices)), transl=(0.2, 0.3, 0.1))
    posing.apply_pose(human, place, ground=False, frame=1)
    assert read(human).transl == pytest.approx(place.transl, abs=1e-3)
    assert limb_error(human, bones, matrices) < TENTH_OF_A_DEGREE
    assert human.pose.bones["Root"].location.length > 0.1


def _parts(pose: Pose) -> tuple:
    return pose.global_orient, pose.body_pose
