"""Auto-Rig Pro's switches, bones that do not inherit, locks and constraints: kept, and told where they matter."""

from __future__ import annotations

import math

import bpy
import humans
import numpy as np
import pytest
import zoo
from chatpose.chatpose_blender import armatures
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.skeleton import JOINT, global_from_local, joint_matrices, pose_from_joint_matrices
from chatpose.server.chatpose_server.protocol import JOINTS, Pose
from mathutils import Euler, Matrix
from measuring import TENTH_OF_A_DEGREE, limb_error, read, turned

# --- Auto-Rig Pro ----------------------------------------------------------------------------------------------------


@pytest.fixture
def auto_rig(scene: bpy.types.Scene) -> bpy.types.Object:
    """Its FK controls, and arms that follow them where `ik_fk_switch` says so; its arms do not turn with the shoulders."""
    rig = zoo.build(zoo.KINDS["Auto-Rig Pro"])
    bpy.ops.object.mode_set(mode="EDIT")
    bones = rig.data.edit_bones
    limbs = {
        "arm": "c_arm_fk",
        "forearm": "c_forearm_fk",
        "hand": "c_hand_fk",
        "thigh": "c_thigh_fk",
        "leg": "c_leg_fk",
        "foot": "c_foot_fk",
    }
    for side in "lr":
        for name, control in limbs.items():
            new = bones.new(f"{name}.{side}")
            new.matrix, new.length = bones[f"{control}.{side}"].matrix, 0.1
            new.roll += 1.0
        for name in ("c_hand_ik", "c_foot_ik"):
            bones.new(f"{name}.{side}").tail = (0, 0, 0.1)
        bones[f"c_arm_fk.{side}"].use_inherit_rotation = False
    bpy.ops.object.mode_set(mode="OBJECT")
    for side in "lr":
        for name, control in limbs.items():
            copy = rig.pose.bones[f"{name}.{side}"].constraints.new("CHILD_OF")
            copy.target, copy.subtarget = rig, f"{control}.{side}"
            copy.inverse_matrix = rig.data.bones[f"{control}.{side}"].matrix_local.inverted()
            switch = f"c_{'hand' if name in ('arm', 'forearm', 'hand') else 'foot'}_ik.{side}"
            rig.pose.bones[switch]["ik_fk_switch"] = 0.0
            driver = copy.driver_add("influence").driver
            driver.type = "SUM"
            variable = driver.variables.new()
            variable.targets[0].id = rig
            variable.targets[0].data_path = f'pose.bones["{switch}"]["ik_fk_switch"]'
    neck = rig.pose.bones["c_neck.x"].constraints.new("COPY_ROTATION")
    neck.target, neck.subtarget, neck.influence = rig, "c_root_master.x", 0.0
    bpy.context.view_layer.update()
    return rig


def test_auto_rig_pro_is_switched_to_fk_and_posed_exactly(auto_rig: bpy.types.Object) -> None:
    matrices = humans.random_matrices(3)
    assert posing.apply_pose(auto_rig, pose_from_joint_matrices(matrices), frame=3) == []
    assert {
        auto_rig.pose.bones[f"{bone}_ik.{side}"]["ik_fk_switch"] for bone in ("c_hand", "c_foot") for side in "lr"
    } == {1.0}
    assert limb_error(auto_rig, armatures.map_of(auto_rig).shown, matrices) < TENTH_OF_A_DEGREE
    ours = [JOINT[joint] for joint in JOINTS if joint not in ("left_hand", "right_hand")]
    assert turned(joint_matrices(read(auto_rig))[ours], matrices[ours]) < TENTH_OF_A_DEGREE


# --- Locks and constraints -------------------------------------------------------------------------------------------


def test_a_locked_bone_stays_is_reported_and_what_hangs_on_it_is_exact(scene: bpy.types.Scene) -> None:
    human, matrices = humans.build(arms_down=45.0, seed=1), humans.random_matrices(2)
    matrices[JOINT["left_collar"]] = np.array(Matrix.Rotation(math.radians(40), 3, "Z"))
    collar = human.pose.bones["left_collar"]
    collar.rotation_mode = "XYZ"
    collar.lock_rotation = (True, True, True)
    warnings = posing.apply_pose(human, pose_from_joint_matrices(matrices))
    assert collar.rotation_euler == Euler((0, 0, 0))
    assert len(warnings) == 1 and "left_collar has locked rotation channels" in warnings[0]
    assert limb_error(human, {joint: joint for joint in JOINTS}, matrices) < TENTH_OF_A_DEGREE


def test_a_body_that_is_locked_in_its_place_is_reported(scene: bpy.types.Scene) -> None:
    human = humans.build()
    human.pose.bones["pelvis"].lock_location = (True, True, True)
    pose = Pose((0, 0, 0), ((0, 0, 0),) * 23, transl=(0.0, 0.5, 0.0))
    warnings = posing.apply_pose(human, pose, ground=False)
    assert warnings == ["The body is not where the pose puts it: pelvis has locked location channels."]


def test_a_constrained_bone_is_reported_and_what_hangs_on_it_is_exact(scene: bpy.types.Scene) -> None:
    human, matrices = humans.build(arms_down=45.0, seed=1), humans.random_matrices(2)
    limit = human.pose.bones["left_hip"].constraints.new("LIMIT_ROTATION")
    limit.use_limit_x = limit.use_limit_y = limit.use_limit_z = True
    limit.owner_space = "LOCAL"
    warnings = posing.apply_pose(human, pose_from_joint_matrices(matrices))
    assert [warning.split()[0] for warning in warnings] == ["left_hip"]
    assert "constraints of its own" in warnings[0]
    lower = humans.heads(human)
    wanted = global_from_local(matrices)[JOINT["left_knee"]] @ humans.rest_positions(0)[JOINT["left_ankle"]]
    wanted = wanted - global_from_local(matrices)[JOINT["left_knee"]] @ humans.rest_positions(0)[JOINT["left_knee"]]
    found = lower["left_ankle"] - lower["left_knee"]
    assert np.linalg.norm(np.cross(found, humans.Z_UP @ wanted)) / np.linalg.norm(found) / np.linalg.norm(wanted) < 2e-3
