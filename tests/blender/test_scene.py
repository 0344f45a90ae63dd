"""Poses on armatures of every build: limbs point where the pose says, and what is read back is what was put on."""

from __future__ import annotations

import math
from collections.abc import Callable

import bpy
import humans
import numpy as np
import pytest
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.errors import RigError
from chatpose.chatpose_blender.retarget import LIMBS
from chatpose.chatpose_blender.skeleton import JOINT, forward, joint_matrices, pose_from_joint_matrices
from chatpose.server.chatpose_server.protocol import Pose
from looking import look
from mathutils import Matrix

TENTH_OF_A_DEGREE = 0.1
STANDING = Pose(global_orient=(0.0, 0.0, 0.0), body_pose=((0.0, 0.0, 0.0),) * 23)
BUILDS = {
    "as SMPL": {},
    "A-pose, any roll": {"arms_down": 45.0, "seed": 1},
    "arms down, any roll": {"arms_down": 80.0, "seed": 2},
    "twist bones": {"arms_down": 45.0, "seed": 3, "twist_bones": True},
    "imported y-up in centimetres": {"arms_down": 30.0, "seed": 4, "placed": humans.MIXAMO_LIKE},
    "no hands, no collars": {"seed": 5, "without": ("left_hand", "right_hand", "left_collar", "right_collar")},
}  # fmt: skip


@pytest.fixture(params=BUILDS, ids=list(BUILDS))
def human(request: pytest.FixtureRequest, scene: bpy.types.Scene) -> bpy.types.Object:
    return humans.build(**BUILDS[request.param])


def pose_of(matrices: np.ndarray) -> Pose:
    return pose_from_joint_matrices(matrices)


def degrees_between(one: np.ndarray, other: np.ndarray) -> float:
    cosine = one @ other / np.linalg.norm(one) / np.linalg.norm(other)
    return math.degrees(math.acos(np.clip(cosine, -1, 1)))


def turn_between(one: np.ndarray, other: np.ndarray) -> float:
    """The largest angle between rotations (n, 3, 3), degrees."""
    cosines = (np.trace(one.swapaxes(1, 2) @ other, axis1=1, axis2=2) - 1) / 2
    return float(np.degrees(np.arccos(np.clip(cosines, -1, 1))).max())


def read(armature: bpy.types.Object) -> Pose:
    bpy.context.view_layer.update()
    return posing.read_pose(armature, bpy.context.evaluated_depsgraph_get())


# --- Where limbs point -----------------------------------------------------------------------------------------------


def limb_error(human: bpy.types.Object, matrices: np.ndarray, called: Callable[[str], str] = humans.as_smpl) -> float:
    """The largest angle between a limb of the armature and the pose's own, degrees."""
    heading = np.array(Matrix.Rotation(human.matrix_world.to_euler("XYZ").z, 3, "Z"))
    wanted, found = forward(matrices) @ humans.Z_UP.T @ heading.T, humans.heads(human, called)
    return max(
        degrees_between(found[child] - found[joint], wanted[JOINT[child]] - wanted[JOINT[joint]])
        for joint, child in LIMBS.items()
    )


@pytest.mark.parametrize("seed", range(3))
def test_limbs_point_where_the_pose_says(human: bpy.types.Object, seed: int) -> None:
    matrices = humans.random_matrices(seed)
    if "left_collar" not in human.data.bones:
        matrices[[JOINT["left_collar"], JOINT["right_collar"]]] = np.eye(3)
    posing.apply_pose(human, pose_of(matrices))
    assert limb_error(human, matrices) < TENTH_OF_A_DEGREE


@pytest.mark.parametrize(
    "called",
    [humans.as_l_hip, humans.as_suffix, humans.as_camel, humans.as_unity_package, humans.as_smplx_add_on],
    ids=lambda called: called.__doc__.split("`")[1],
)
def test_names_are_known_however_they_are_written(scene: bpy.types.Scene, called: Callable[[str], str]) -> None:
    human = humans.build(called, arms_down=45.0, seed=1)
    matrices = humans.random_matrices(7)
    posing.apply_pose(human, pose_of(matrices))
    assert limb_error(human, matrices, called) < TENTH_OF_A_DEGREE


def test_a_mirrored_pose_gives_the_mirrored_rig(scene: bpy.types.Scene) -> None:
    human = humans.build(arms_down=45.0, seed=1)
    matrices = humans.random_matrices(3)
    posing.apply_pose(human, pose_of(matrices), ground=False)
    before = humans.heads(human)
    flip = np.diag([-1.0, 1.0, 1.0])
    swapped = {"left": "right", "right": "left"}
    other = [
        JOINT[f"{swapped[side]}_{rest}"] if (side := name.partition("_")[0]) in swapped and (rest := name.partition("_")[2]) else number
        for name, number in JOINT.items()
    ]  # fmt: skip
    posing.apply_pose(human, pose_of(flip @ matrices[other] @ flip), ground=False)
    after = humans.heads(human)
    for name, place in before.items():
        side, _, rest = name.partition("_")
        mirrored = after[f"{swapped[side]}_{rest}" if side in swapped else name]
        assert mirrored == pytest.approx(place * [-1, 1, 1], abs=2e-4)


# --- The way back ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(3))
def test_what_is_read_is_what_was_put_on(human: bpy.types.Object, seed: int) -> None:
    matrices = humans.random_matrices(seed)
    for joint, number in JOINT.items():
        if joint not in human.data.bones:
            matrices[number] = np.eye(3)  # nothing to carry it
    posing.apply_pose(human, pose_of(matrices))
    assert turn_between(joint_matrices(read(human)), matrices) < TENTH_OF_A_DEGREE


def test_where_the_pelvis_is_put_is_read_in_metres(human: bpy.types.Object) -> None:
    pose = Pose(STANDING.global_orient, STANDING.body_pose, transl=(0.3, -0.2, 0.1))
    posing.apply_pose(human, pose, ground=False)
    assert read(human).transl == pytest.approx(pose.transl, abs=1e-3)


# --- Bones as artists have them --------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["XYZ", "ZYX", "YZX", "AXIS_ANGLE", "QUATERNION"])
def test_rotation_modes_are_kept(scene: bpy.types.Scene, mode: str) -> None:
    human = humans.build(seed=1)
    for bone in human.pose.bones:
        bone.rotation_mode = mode
    matrices = humans.random_matrices(2)
    posing.apply_pose(human, pose_of(matrices))
    assert {bone.rotation_mode for bone in human.pose.bones} == {mode}
    assert turn_between(joint_matrices(read(human)), matrices) < TENTH_OF_A_DEGREE


def test_bones_that_do_not_inherit_rotation_are_posed_as_well(scene: bpy.types.Scene) -> None:
    human = humans.build(arms_down=45.0, seed=1)
    for name in ("left_shoulder", "right_knee", "head"):
        human.data.bones[name].use_inherit_rotation = False
    matrices = humans.random_matrices(2)
    posing.apply_pose(human, pose_of(matrices))
    assert limb_error(human, matrices) < TENTH_OF_A_DEGREE


def test_locked_channels_stay(scene: bpy.types.Scene) -> None:
    human = humans.build()
    elbow, pelvis = human.pose.bones["left_elbow"], human.pose.bones["pelvis"]
    elbow.rotation_mode = "XYZ"
    elbow.lock_rotation = (True, False, True)
    pelvis.lock_location = (False, True, False)
    posing.apply_pose(human, pose_of(humans.random_matrices(2)))
    assert (elbow.rotation_euler.x, elbow.rotation_euler.z, pelvis.location.y) == (0.0, 0.0, 0.0)
    assert elbow.rotation_euler.y != 0.0


def test_bones_that_carry_no_joint_stay(scene: bpy.types.Scene) -> None:
    human = humans.build(twist_bones=True)
    helper = human.pose.bones["left_elbow twist helper"]
    helper.rotation_quaternion = (0.9, 0.1, 0.2, 0.3)
    before = tuple(helper.rotation_quaternion)
    matrices = humans.random_matrices(2)
    posing.apply_pose(human, pose_of(matrices))
    assert tuple(helper.rotation_quaternion) == before


# --- The floor and the camera ----------------------------------------------------------------------------------------


def test_a_grounded_character_stands_on_its_feet(human: bpy.types.Object) -> None:
    feet = ("left_foot", "right_foot")
    rest = min(humans.heads(human)[foot][2] for foot in feet)
    bent = np.tile(np.eye(3), (24, 1, 1))
    for side in ("left", "right"):
        bent[JOINT[f"{side}_hip"]] = np.array(Matrix.Rotation(math.radians(-80), 3, "X"))
        bent[JOINT[f"{side}_knee"]] = np.array(Matrix.Rotation(math.radians(80), 3, "X"))
    posing.apply_pose(human, pose_of(bent))
    places = humans.heads(human)
    assert min(places[foot][2] for foot in feet) == pytest.approx(rest, abs=1e-3)
    assert places["pelvis"][2] < 0.85


@pytest.mark.parametrize("axis", ["X", "Z"])
@pytest.mark.parametrize("turned", [90, 180, -90])
def test_however_it_lies_nothing_is_below_the_floor(scene: bpy.types.Scene, axis: str, turned: float) -> None:
    human = humans.build(seed=1, placed=humans.MIXAMO_LIKE)
    matrices = np.tile(np.eye(3), (24, 1, 1))
    matrices[0] = np.array(Matrix.Rotation(math.radians(turned), 3, axis))
    floor = posing.rig_of(human).floor * 0.01
    posing.apply_pose(human, pose_of(matrices))
    lowest = min(place[2] for place in humans.heads(human).values())
    assert floor < lowest < floor + 0.12


def test_a_pose_from_a_photograph_is_turned_upright(scene: bpy.types.Scene) -> None:
    human = humans.build()
    posing.apply_pose(human, STANDING)
    world = look(human)
    posing.apply_pose(human, Pose((math.pi, 0.0, 0.0), STANDING.body_pose, frame="camera"))
    for now, then in zip(look(human), world, strict=True):
        assert now == pytest.approx(then, abs=1e-5)


# --- Keys ------------------------------------------------------------------------------------------------------------


def curves(armature: bpy.types.Object) -> list[bpy.types.FCurve]:
    action = armature.animation_data.action
    return list(action.fcurves if hasattr(action, "fcurves") else action.layers[0].strips[0].channelbags[0].fcurves)


def test_keys_are_generated_ones_on_each_joints_bone(scene: bpy.types.Scene) -> None:
    human = humans.build(twist_bones=True)
    posing.apply_pose(human, pose_of(humans.random_matrices(1)), frame=7)
    keys = [(curve.data_path, point) for curve in curves(human) for point in curve.keyframe_points]
    assert {point.type for _, point in keys} == {"GENERATED"}
    assert {point.co.x for _, point in keys} == {7.0}
    assert len({path.split('"')[1] for path, _ in keys}) == 24
    assert not any("twist" in path for path, _ in keys)


def test_neighbouring_quaternions_do_not_flip(scene: bpy.types.Scene) -> None:
    human = humans.build(seed=1)
    for frame in range(6):
        posing.apply_pose(human, pose_of(humans.random_matrices(frame, 175)), frame=frame * 10)
    by_bone: dict[str, list[list[float]]] = {}
    for curve in curves(human):
        if curve.data_path.endswith("rotation_quaternion"):
            by_bone.setdefault(curve.data_path, []).append([point.co.y for point in curve.keyframe_points])
    for path, channels in by_bone.items():
        values = np.array(channels).T
        assert ((values[1:] * values[:-1]).sum(axis=1) >= -1e-6).all(), path


def test_a_second_character_in_the_same_file_has_an_action_of_its_own(scene: bpy.types.Scene) -> None:
    one, other = humans.build(), humans.build()
    posing.apply_pose(one, STANDING, frame=1)
    posing.apply_pose(other, pose_of(humans.random_matrices(1)), frame=1)
    assert one.animation_data.action is not other.animation_data.action


# --- What cannot be posed --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("without", "says"),
    [(("left_knee",), "no bone for left_knee"), (("spine1", "spine2", "spine3"), "no bone for spine1")],
)
def test_a_missing_bone_is_named_and_nothing_changes(
    scene: bpy.types.Scene, without: tuple[str, ...], says: str
) -> None:
    human = humans.build(without=without)
    before = look(human)
    with pytest.raises(RigError, match=says):
        posing.apply_pose(human, pose_of(humans.random_matrices(1)), frame=1)
    assert look(human) == before
    assert human.animation_data is None


def test_a_body_put_together_wrongly_is_refused(scene: bpy.types.Scene) -> None:
    human = humans.build()
    bpy.ops.object.mode_set(mode="EDIT")
    human.data.edit_bones["left_knee"].parent = human.data.edit_bones["right_hip"]
    bpy.ops.object.mode_set(mode="OBJECT")
    with pytest.raises(RigError, match="left_knee should hang on left_hip"):
        posing.apply_pose(human, STANDING)
