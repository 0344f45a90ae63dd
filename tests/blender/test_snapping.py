"""IK snapped to FK: on a generated Rigify rig, and on one whose IK is built as Auto-Rig Pro's is."""

from __future__ import annotations

import json
import math
from pathlib import Path

import bpy
import humans
import numpy as np
import pytest
import zoo
from chatpose.chatpose_blender import armatures, limbs, snapping
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.skeleton import JOINT, pose_from_joint_matrices
from looking import keyed_frames
from measuring import degrees, turned

HALF_A_DEGREE = 0.5
SIDES = ("left", "right")
LIMBS = [
    (f"{side}_{one}", f"{side}_{other}")
    for side in SIDES
    for one, other in (("shoulder", "elbow"), ("elbow", "wrist"), ("hip", "knee"), ("knee", "ankle"))
]
ENDS = [f"{side}_{end}" for side in SIDES for end in ("wrist", "ankle")]
TOES = [f"{side}_foot" for side in SIDES]
SWITCHES = [f"{limb}_parent.{side}" for limb in ("upper_arm", "thigh") for side in "LR"]


def look(rig: bpy.types.Object) -> dict[str, np.ndarray]:
    """The bones that show the joints, as Blender evaluates them."""
    bpy.context.view_layer.update()
    bones = rig.evaluated_get(bpy.context.evaluated_depsgraph_get()).pose.bones
    return {joint: np.array(bones[name].matrix) for joint, name in armatures.map_of(rig).shown.items()}


def limbs_apart(one: dict[str, np.ndarray], other: dict[str, np.ndarray]) -> float:
    """The largest angle between the directions of a limb, degrees."""

    def way(at: dict[str, np.ndarray], start: str, end: str) -> np.ndarray:
        return at[end][:3, 3] - at[start][:3, 3]

    return max(degrees(way(one, *limb), way(other, *limb)) for limb in LIMBS)


def ends_apart(one: dict[str, np.ndarray], other: dict[str, np.ndarray], joints: list[str]) -> float:
    """The largest angle between orientations of hands and feet, degrees."""
    return turned(*(np.array([at[joint][:3, :3] for joint in joints]) for at in (one, other)))


def pose_of(seed: int, most: float = 70.0) -> posing.Pose:
    return pose_from_joint_matrices(humans.random_matrices(seed, most))


@pytest.mark.parametrize("poled", [False, True])
@pytest.mark.parametrize("most", [20.0, 70.0, 120.0])
def test_ik_shows_what_fk_showed(generated: bpy.types.Object, most: float, poled: bool) -> None:
    for name in SWITCHES:
        generated.pose.bones[name]["pole_vector"] = poled
    for seed in range(4):
        posing.apply_pose(generated, pose_of(seed, most))
        fk = look(generated)
        assert snapping.snap(generated, armatures.map_of(generated), bpy.context.view_layer) == []
        ik = look(generated)
        assert {generated.pose.bones[name]["IK_FK"] for name in SWITCHES} == {0.0}
        assert limbs_apart(fk, ik) < HALF_A_DEGREE
        assert ends_apart(fk, ik, ENDS + TOES) < 0.1
        assert max(np.abs(fk[end][:3, 3] - ik[end][:3, 3]).max() for end in ENDS) < 1e-3


def test_almost_straight_limbs_hardly_roll(generated: bpy.types.Object) -> None:
    posing.apply_pose(generated, pose_from_joint_matrices(np.tile(np.eye(3), (24, 1, 1))))
    fk = look(generated)
    assert snapping.snap(generated, armatures.map_of(generated), bpy.context.view_layer) == []
    ik = look(generated)
    assert limbs_apart(fk, ik) < HALF_A_DEGREE
    assert ends_apart(fk, ik, ["left_shoulder", "right_shoulder"]) < 20.0


def test_keys_hold_the_ik_pose(generated: bpy.types.Object) -> None:
    seen = {}
    for seed, frame in ((1, 1), (2, 20)):
        assert posing.apply_pose(generated, pose_of(seed), frame=frame, snap=True) == []
        seen[frame] = look(generated)
    assert keyed_frames(generated) == {1.0, 20.0}
    for frame, shown in seen.items():
        bpy.context.scene.frame_set(frame)
        assert {generated.pose.bones[name]["IK_FK"] for name in SWITCHES} == {0.0}
        assert limbs_apart(shown, look(generated)) < 0.05


def test_the_pose_that_is_asked_for_stays_when_limbs_go_on_in_ik(generated: bpy.types.Object) -> None:
    posing.apply_pose(generated, pose_of(3))
    fk = look(generated)
    posing.apply_pose(generated, pose_of(5), snap=True)
    posing.apply_pose(generated, pose_of(3), snap=True)
    assert limbs_apart(fk, look(generated)) < HALF_A_DEGREE


def test_without_the_wish_limbs_stay_in_fk(generated: bpy.types.Object) -> None:
    posing.apply_pose(generated, pose_of(3))
    assert {generated.pose.bones[name]["IK_FK"] for name in SWITCHES} == {1.0}


def test_the_toggle_and_the_button(generated: bpy.types.Object, tmp_path: Path) -> None:
    path = tmp_path / "pose.json"
    path.write_text(json.dumps(pose_of(4).to_json()))
    bpy.context.scene.chatpose.key_it = False
    bpy.ops.chatpose.apply_pose(filepath=str(path))
    fk = look(generated)
    assert bpy.ops.chatpose.snap_ik() == {"FINISHED"}
    assert limbs_apart(fk, look(generated)) < HALF_A_DEGREE
    assert not keyed_frames(generated)
    generated.data.chatpose_map.snap_ik = True
    bpy.context.scene.chatpose.key_it = True
    bpy.ops.chatpose.apply_pose(filepath=str(path))
    assert {generated.pose.bones[name]["IK_FK"] for name in SWITCHES} == {0.0}
    assert limbs_apart(fk, look(generated)) < HALF_A_DEGREE
    assert keyed_frames(generated) == {1.0}


def test_a_rig_without_ik_says_so(mannequin: bpy.types.Object) -> None:
    with pytest.raises(RuntimeError, match="has no IK that ChatPose knows"):
        bpy.ops.chatpose.snap_ik()


def test_an_undo_step_takes_the_snap_back(generated: bpy.types.Object) -> None:
    posing.apply_pose(generated, pose_of(1))
    bpy.ops.ed.undo_push(message="posed")
    hand = tuple(generated.pose.bones["hand_ik.L"].location)
    snapping.snap(generated, armatures.map_of(generated), bpy.context.view_layer)
    bpy.ops.ed.undo_push(message="snapped")
    bpy.ops.ed.undo()
    rig = bpy.data.objects["generated"]
    assert tuple(rig.pose.bones["hand_ik.L"].location) == hand
    assert rig.pose.bones["thigh_parent.L"]["IK_FK"] == 1.0


# --- As Auto-Rig Pro is built ----------------------------------------------------------------------------------------


@pytest.fixture
def auto_rig(scene: bpy.types.Scene) -> bpy.types.Object:
    """FK controls, IK chains with poles, and the bones that both are blended in; limbs rest bent a little."""
    rig = zoo.build(zoo.KINDS["Auto-Rig Pro"])
    parts = {
        "arm": ("arm", "forearm", "hand", "c_arms_pole", "c_hand_ik"),
        "leg": ("thigh", "leg", "foot", "c_leg_pole", "c_foot_ik"),
    }
    bpy.ops.object.mode_set(mode="EDIT")
    bones = rig.data.edit_bones
    for side in "lr":
        for upper, lower, end, pole, control in parts.values():
            heads = [bones[f"c_{part}_fk.{side}"].head.copy() for part in (upper, lower, end)]
            bend = (heads[1] - heads[0]).cross(heads[2] - heads[1]).normalized()
            ahead = (heads[2] - heads[0]).cross(bend).normalized()
            for number, part in enumerate((upper, lower, end)):
                for name in (part, *((f"{part}_ik",) if number < 2 else ())):
                    new = bones.new(f"{name}.{side}")
                    new.head, new.tail = heads[number], heads[min(number + 1, 2)]
                    if number == 2:
                        new.tail = new.head + (heads[2] - heads[1]) * 0.3
                    if number < 2:
                        new.align_roll(bend)
            bones[f"{upper}_ik.{side}"].parent = bones[f"c_{upper}_fk.{side}"].parent
            bones[f"{lower}_ik.{side}"].parent = bones[f"{upper}_ik.{side}"]
            for name, place in ((f"{control}.{side}", heads[2]), (f"{pole}.{side}", heads[1] + ahead * 0.5)):
                new = bones.new(name)
                new.head, new.tail = place, place + ahead * 0.1
    bpy.ops.object.mode_set(mode="OBJECT")
    for side in "lr":
        for upper, lower, end, pole, control in parts.values():
            solver = rig.pose.bones[f"{lower}_ik.{side}"].constraints.new("IK")
            solver.target = solver.pole_target = rig
            solver.subtarget, solver.pole_subtarget = f"{control}.{side}", f"{pole}.{side}"
            solver.chain_count, solver.pole_angle = 2, math.radians(-90)
            rig.pose.bones[f"{control}.{side}"]["ik_fk_switch"] = 0.0
            for part in (upper, lower, end):
                fk, ik = f"c_{part}_fk.{side}", f"{control if part == end else f'{part}_ik'}.{side}"
                for source, weight in ((ik, 1.0), (fk, None)):
                    copy = rig.pose.bones[f"{part}.{side}"].constraints.new("CHILD_OF")
                    copy.target, copy.subtarget = rig, source
                    copy.inverse_matrix = rig.data.bones[source].matrix_local.inverted()
                    driver = copy.driver_add("influence").driver
                    driver.type = "SCRIPTED"
                    variable = driver.variables.new()
                    variable.name = "fk"
                    variable.targets[0].id = rig
                    variable.targets[0].data_path = f'pose.bones["{control}.{side}"]["ik_fk_switch"]'
                    driver.expression = "fk" if weight is None else "1 - fk"
    bpy.context.view_layer.update()
    return rig


def test_auto_rig_pros_controls_are_snapped_or_left_in_fk(auto_rig: bpy.types.Object) -> None:
    for seed in range(4):
        posing.apply_pose(auto_rig, pose_of(seed))
        fk = look(auto_rig)
        said = snapping.snap(auto_rig, armatures.map_of(auto_rig), bpy.context.view_layer)
        assert said == []
        assert {
            auto_rig.pose.bones[f"c_{end}_ik.{side}"]["ik_fk_switch"] for end in ("hand", "foot") for side in "lr"
        } == {0.0}
        ik = look(auto_rig)
        assert limbs_apart(fk, ik) < HALF_A_DEGREE
        assert ends_apart(fk, ik, ENDS) < 0.1


def test_a_limb_whose_ik_shows_something_else_stays_in_fk_and_is_reported(auto_rig: bpy.types.Object) -> None:
    auto_rig.pose.bones["forearm_ik.l"].constraints[0].mute = True
    posing.apply_pose(auto_rig, pose_of(1))
    fk = look(auto_rig)
    said = snapping.snap(auto_rig, armatures.map_of(auto_rig), bpy.context.view_layer)
    assert len(said) == 1 and said[0].startswith("The left arm stays in FK: ")
    assert auto_rig.pose.bones["c_hand_ik.l"]["ik_fk_switch"] == 1.0
    assert auto_rig.pose.bones["c_hand_ik.r"]["ik_fk_switch"] == 0.0
    assert limbs_apart(fk, look(auto_rig)) < HALF_A_DEGREE


def test_known_joints_are_smpls() -> None:
    assert all(joint in JOINT for limb in limbs.KNOWN for side in SIDES for joint in limb.on(side).joints)
