"""Rigs of every kind are known: by a map of the user's own, a VRM file's, their names, or their build."""

from __future__ import annotations

from collections.abc import Iterator

import bpy
import humans
import pytest
import zoo
from chatpose.chatpose_blender import armatures
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.errors import RigError
from chatpose.chatpose_blender.rigs import TABLES
from chatpose.chatpose_blender.rigs.mapping import REQUIRED, RigMap
from chatpose.chatpose_blender.skeleton import pose_from_joint_matrices
from chatpose.server.chatpose_server.protocol import Pose
from measuring import TENTH_OF_A_DEGREE, limb_error, mirrored_name

VRM_LIMBS = ("UpperLeg", "LowerLeg", "Foot", "Toes", "Shoulder", "UpperArm", "LowerArm", "Hand")


@pytest.fixture(params=zoo.KINDS, ids=list(zoo.KINDS))
def kind(request: pytest.FixtureRequest, scene: bpy.types.Scene) -> zoo.Kind:
    return zoo.KINDS[request.param]


def test_a_rig_is_known_by_its_names(kind: zoo.Kind) -> None:
    found = armatures.map_of(zoo.build(kind))
    assert found.name == kind.table
    assert (list(found.names("spine")), list(found.names("neck"))) == (list(kind.spine), list(kind.neck))
    for joint, bone in zoo.bone_of(kind).items():
        assert found.names(joint)[0] == bone


def test_each_table_is_tried() -> None:
    rigify = {"Rigify", "Rigify metarig"}
    assert {table.name for table in TABLES} == {kind.table for kind in zoo.KINDS.values()} - {
        "a human by its build"
    } | rigify


def test_a_human_without_names_is_known_by_its_build(kind: zoo.Kind) -> None:
    human = zoo.build(kind)
    bones = zoo.bone_of(kind)
    wanted = {joint: human.data.bones[bones[joint]] for joint in REQUIRED if joint not in ("pelvis", "spine")}
    for number, bone in enumerate(human.data.bones):
        bone.name = f"x{number}"
    found = armatures.map_of(human)
    assert {joint: found.names(joint) for joint in wanted} == {joint: (bone.name,) for joint, bone in wanted.items()}


def test_left_is_not_guessed(scene: bpy.types.Scene) -> None:
    human = zoo.build(zoo.KINDS["nameless"], toes=False)
    for number, bone in enumerate(human.data.bones):
        bone.name = f"x{number}"
    with pytest.raises(RigError, match="no human"):
        armatures.map_of(human)


def test_what_is_no_human_is_refused(scene: bpy.types.Scene) -> None:
    data = bpy.data.armatures.new("Tail")
    tail = bpy.data.objects.new("Tail", data)
    bpy.context.collection.objects.link(tail)
    bpy.context.view_layer.objects.active = tail
    bpy.ops.object.mode_set(mode="EDIT")
    above = None
    for number in range(8):
        bone = data.edit_bones.new(f"tail.{number:03}")
        bone.head, bone.tail, bone.parent = (0, number, 0), (0, number + 1, 0), above
        above = bone
    bpy.ops.object.mode_set(mode="OBJECT")
    with pytest.raises(RigError, match=r"Tail: .* no human .* pelvis, a spine, a head, two arms and two legs"):
        posing.apply_pose(tail, Pose((0, 0, 0), ((0, 0, 0),) * 23), frame=1)
    assert tail.animation_data is None


def test_missing_bones_are_named(scene: bpy.types.Scene) -> None:
    human = zoo.build(zoo.KINDS["Mixamo"])
    bpy.ops.object.mode_set(mode="EDIT")
    for name in ("mixamorig1:LeftForeArm", "mixamorig1:RightLeg"):
        human.data.edit_bones.remove(human.data.edit_bones[name])
    bpy.ops.object.mode_set(mode="OBJECT")
    with pytest.raises(RigError, match=r"Mixamo .* no bone for right_knee, left_elbow"):
        posing.apply_pose(human, Pose((0, 0, 0), ((0, 0, 0),) * 23))


def test_a_bone_of_another_name_is_found_by_its_place(scene: bpy.types.Scene) -> None:
    human = zoo.build(zoo.KINDS["Mixamo"])
    human.data.bones["mixamorig1:LeftForeArm"].name = "Bone.003"
    assert armatures.map_of(human).names("left_elbow") == ("Bone.003",)


def test_the_users_own_map_counts_before_all_names(scene: bpy.types.Scene) -> None:
    kind = zoo.KINDS["Unreal 5"]
    human = zoo.build(kind)
    bones = zoo.bone_of(kind) | {"spine": ("spine_01", "spine_03"), "neck": ("neck_02",)}
    bones |= {joint: bones[mirrored_name(joint)] for joint in zoo.bone_of(kind)}  # a map that no table would make
    armatures.keep_map(human, RigMap("mine", bones, twists={"left_elbow": 20.0}))
    found = armatures.map_of(human)
    assert (found.name, found.names("spine"), found.names("left_hip")) == (
        "mine",
        ("spine_01", "spine_03"),
        ("thigh_r",),
    )
    assert found.twists == {"left_elbow": 20.0}


@pytest.mark.parametrize(
    ("text", "says"),
    [("{", "not valid JSON"), ('{"bones": {"hip": "a"}}', "hip, which are no joints"), ('{"bones": {"pelvis": "a"}}', "no bone for")],
)  # fmt: skip
def test_a_broken_map_says_how_to_mend_it(scene: bpy.types.Scene, text: str, says: str) -> None:
    human = humans.build()
    human.data[armatures.MAP_PROPERTY] = text
    with pytest.raises(RigError, match=says) as caught:
        armatures.map_of(human)
    assert armatures.MAP_PROPERTY in str(caught.value)


class Node(bpy.types.PropertyGroup):
    bone_name: bpy.props.StringProperty()


class HumanBone(bpy.types.PropertyGroup):
    bone: bpy.props.StringProperty()
    node: bpy.props.PointerProperty(type=Node)


class Humanoid(bpy.types.PropertyGroup):
    human_bones: bpy.props.CollectionProperty(type=HumanBone)


class Vrm0(bpy.types.PropertyGroup):
    humanoid: bpy.props.PointerProperty(type=Humanoid)


class Extension(bpy.types.PropertyGroup):
    spec_version: bpy.props.StringProperty(default="0.0")
    vrm0: bpy.props.PointerProperty(type=Vrm0)


@pytest.fixture
def vrm_add_on() -> Iterator[None]:
    """The properties of the VRM add-on that hold a VRM 0 file's humanoid."""
    classes = (Node, HumanBone, Humanoid, Vrm0, Extension)
    for cls in classes:
        bpy.utils.register_class(cls)
    bpy.types.Armature.vrm_addon_extension = bpy.props.PointerProperty(type=Extension)
    yield
    del bpy.types.Armature.vrm_addon_extension
    for cls in reversed(classes):
        bpy.utils.unregister_class(cls)


def test_the_humanoid_of_a_vrm_file_counts_before_names(scene: bpy.types.Scene, vrm_add_on: None) -> None:
    kind = zoo.KINDS["Daz Genesis 8"]
    human = zoo.build(kind)
    bones = zoo.bone_of(kind)
    limbs = dict(zip(zoo.LIMB_JOINTS, VRM_LIMBS, strict=True))
    named = {"hips": bones["pelvis"], "head": bones["head"], "spine": "abdomenUpper", "chest": "chestUpper"}
    named |= {f"{side}{limbs[joint]}": bones[f"{side}_{joint}"] for side in zoo.SIDES for joint in limbs}
    for name, bone in named.items():
        stored = human.data.vrm_addon_extension.vrm0.humanoid.human_bones.add()
        stored.bone, stored.node.bone_name = name, bone
    found = armatures.map_of(human)
    assert (found.name, found.names("spine"), found.names("neck")) == ("VRM", ("abdomenUpper", "chestUpper"), ())
    matrices = humans.random_matrices(4)
    posing.apply_pose(human, pose_from_joint_matrices(matrices))
    assert limb_error(human, bones, matrices) < TENTH_OF_A_DEGREE
