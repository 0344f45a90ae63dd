"""Motion from files onto armatures and back: conventions, rates, keys, and files that are wrong."""

from __future__ import annotations

import json
import math
import subprocess
import time
from pathlib import Path

import bpy
import humans
import numpy as np
import pytest
import zoo
from chatpose.chatpose_blender import bvh, keys, performing, sequences
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.errors import ChatPoseError
from chatpose.chatpose_blender.motion import Motion
from chatpose.chatpose_blender.retarget import LIMBS
from chatpose.chatpose_blender.rotations import matrix_from_axis_angle
from chatpose.chatpose_blender.skeleton import CHILDREN, JOINT, forward
from chatpose.server.chatpose_server.protocol import JOINTS
from conftest import ROOT, SERVER_PYTHON
from looking import everything, keyed_frames, look
from made_up import walk
from measuring import degrees, turned

NEARLY = 0.02  # degrees; Blender keeps axis and angle in single precision


def tumble(frames: int = 12, seed: int = 0) -> Motion:
    """Poses without sense, every joint turned, slowly enough to be followed."""
    ends = [humans.random_matrices(seed + number) for number in range(3)]
    return Motion(np.array(ends), np.array([[0, 0, 0], [0.3, 0.1, 0.2], [0.1, -0.2, 0.5]], float), 1.0).resampled(
        (frames - 1) / 2
    )


def show(frame: int) -> None:
    bpy.context.scene.frame_set(frame)


def recorded(armature: bpy.types.Object, frames: range) -> Motion:
    return performing.record(bpy.context, armature, frames, None)


def assert_equal(found: Motion, wanted: Motion, places: float = 1e-4) -> None:
    assert len(found) == len(wanted)
    assert turned(found.matrices.reshape(-1, 3, 3), wanted.matrices.reshape(-1, 3, 3)) < NEARLY
    if wanted.transl is not None:
        np.testing.assert_allclose(found.transl, wanted.transl, atol=places)


def head_of(armature: bpy.types.Object, joint: str) -> np.ndarray:
    shown = armature.evaluated_get(bpy.context.evaluated_depsgraph_get())
    return np.array(shown.matrix_world @ shown.pose.bones[joint].head)


# --- Files ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layout", ["SMPLH", "SMPLX", "SMPL"])
def test_what_is_written_as_npz_is_read_as_it_was(tmp_path: Path, layout: str) -> None:
    motion = tumble()
    if layout != "SMPL":
        motion.matrices[:, [JOINT["left_hand"], JOINT["right_hand"]]] = np.eye(3)
    sequences.write(tmp_path / "motion.npz", motion, layout)
    with np.load(tmp_path / "motion.npz", allow_pickle=False) as archive:
        assert archive["poses"].shape == (12, sequences.LAYOUTS[layout])
        assert {"trans", "betas", "gender"} <= set(archive.files)
    found = sequences.read(tmp_path / "motion.npz")
    assert_equal(found, motion, 1e-9)
    assert found.rate == pytest.approx(motion.rate)


@pytest.mark.parametrize("kind", [".json", ".bvh"])
def test_what_is_written_as_text_is_read_as_it_was(tmp_path: Path, kind: str) -> None:
    sequences.write(tmp_path / f"motion{kind}", tumble())
    assert_equal(sequences.read(tmp_path / f"motion{kind}"), tumble(), 1e-6)


def test_angles_of_a_bvh_hold_where_y_stands_upright(tmp_path: Path) -> None:
    matrices = np.tile(np.eye(3), (2, 24, 1, 1))
    matrices[0] = matrix_from_axis_angle(np.array([0.0, math.pi / 2, 0.0])) @ matrix_from_axis_angle(
        np.array([0.7, 0.0, 0.0])
    )
    matrices[1] = matrix_from_axis_angle(np.array([0.0, -math.pi / 2, 0.0])) @ matrix_from_axis_angle(
        np.array([0.7, 0.0, 0.0])
    )
    sequences.write(tmp_path / "motion.bvh", Motion(matrices))
    assert_equal(sequences.read(tmp_path / "motion.bvh"), Motion(matrices))


def test_amass_is_z_up_and_its_upright_body_stands(tmp_path: Path) -> None:
    poses = np.zeros((2, 156))
    poses[:, 0] = math.pi / 2
    trans = np.array([[0, 0, sequences.PELVIS_HEIGHT], [1.0, 2.0, 1.5]])
    np.savez(tmp_path / "a_poses.npz", poses=poses, trans=trans, mocap_framerate=120.0, gender="female")
    motion = sequences.read(tmp_path / "a_poses.npz")
    np.testing.assert_allclose(motion.matrices, np.tile(np.eye(3), (2, 24, 1, 1)), atol=1e-9)
    np.testing.assert_allclose(motion.transl[1], [1.0, 1.5 - sequences.PELVIS_HEIGHT, -2.0], atol=1e-9)
    assert motion.rate == 120.0


def test_a_body_may_come_in_parts_as_in_smplx_downloads(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    root, body = rng.normal(size=(3, 3)) * 0.3, rng.normal(size=(3, 63)) * 0.3
    np.savez(tmp_path / "parts.npz", root_orient=root, pose_body=body, trans=np.zeros((3, 3)), mocap_frame_rate=30)
    whole = np.concatenate((root, body, np.zeros((3, 99))), axis=1)
    np.savez(tmp_path / "whole.npz", poses=whole, trans=np.zeros((3, 3)), mocap_frame_rate=30)
    assert_equal(sequences.read(tmp_path / "parts.npz"), sequences.read(tmp_path / "whole.npz"))


COMMAND_LINE = """
import json, sys
from pathlib import Path
import numpy as np
from chatpose_server.files import read_poses, write_poses
from chatpose_server.datasets.amass import pose_of, shape_of
folder = Path(sys.argv[1])
poses = read_poses(folder / "blender.json")
for kind in (".json", ".npz", ".bvh"):
    write_poses(folder / ("server" + kind), poses)
count, rate = shape_of(folder / "blender.npz")
np.save(folder / "amass.npy", pose_of(folder / "blender.npz", 0))
print(json.dumps([len(poses), count, rate]))
"""


@pytest.mark.skipif(not SERVER_PYTHON.exists(), reason="the server's environment is not there; dev.py makes it")
def test_the_command_line_and_blender_read_each_others_files(tmp_path: Path) -> None:
    motion = walk(4, 30.0).placed("START")
    sequences.write(tmp_path / "blender.json", motion)
    sequences.write(tmp_path / "blender.npz", motion)
    done = subprocess.run(
        [SERVER_PYTHON, "-c", COMMAND_LINE, str(tmp_path)],
        cwd=ROOT / "server",
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert json.loads(done.stdout) == [4, 4, 30.0]
    for kind in sequences.KINDS:
        assert_equal(sequences.read(tmp_path / f"server{kind}"), motion, 1e-5)
    facing_the_viewer = np.load(tmp_path / "amass.npy").astype(float)
    facing_the_viewer[0] = np.diag([1.0, -1.0, -1.0]) @ facing_the_viewer[0]
    without_hands = [number for name, number in JOINT.items() if not name.endswith("hand")]
    assert turned(facing_the_viewer[without_hands], motion.matrices[0, without_hands]) < 0.05


def mixamo_text(arms_down: float, matrices: np.ndarray) -> str:
    """A BVH with Mixamo's names whose arms rest below the T-pose; its bones turn as the joints do, without any alignment."""
    names = dict(zip(JOINTS, JOINTS, strict=True)) | {
        "pelvis": "mixamorig:Hips", "spine1": "mixamorig:Spine", "spine2": "mixamorig:Spine1", "spine3": "mixamorig:Spine2",
        "neck": "mixamorig:Neck", "head": "mixamorig:Head",
    }  # fmt: skip
    for side in ("left", "right"):
        for joint, bone in (
            ("hip", "UpLeg"), ("knee", "Leg"), ("ankle", "Foot"), ("foot", "ToeBase"), ("collar", "Shoulder"),
            ("shoulder", "Arm"), ("elbow", "ForeArm"), ("wrist", "Hand"), ("hand", "HandMiddle1"),
        ):  # fmt: skip
            names[f"{side}_{joint}"] = f"mixamorig:{side.capitalize()}{bone}"
    rest = humans.rest_positions(arms_down)
    lines, order = ["HIERARCHY"], []

    def write(joint: int, parent: int) -> None:
        offset = 100 * (rest[joint] - (rest[parent] if parent >= 0 else 0))
        place = "" if parent >= 0 else "Xposition Yposition Zposition "
        lines.extend(
            [
                f"{'JOINT' if parent >= 0 else 'ROOT'} {names[JOINTS[joint]]}",
                "{",
                "OFFSET " + " ".join(f"{value:.6f}" for value in offset),
                f"CHANNELS {3 if parent >= 0 else 6} {place}Xrotation Zrotation Yrotation",
            ]
        )
        order.append(joint)
        for child in CHILDREN[joint]:
            write(child, joint)
        lines.append("}")

    write(0, -1)
    lines += ["MOTION", f"Frames: {len(matrices)}", "Frame Time: 0.04"]
    for frame in matrices:
        angles = [bpy_euler(frame[joint]) for joint in order]
        lines.append(" ".join(f"{value:.6f}" for value in (0.0, 97.0, 0.0, *(a for row in angles for a in row))))
    return "\n".join(lines)


def bpy_euler(matrix: np.ndarray) -> tuple[float, float, float]:
    """Degrees in the order of the channels X, Z, Y: R = Rx Rz Ry, which Blender calls YZX."""
    from mathutils import Matrix

    euler = Matrix(matrix.tolist()).to_euler("YZX")
    return math.degrees(euler.x), math.degrees(euler.z), math.degrees(euler.y)


@pytest.mark.parametrize("arms_down", [0.0, 50.0])
def test_a_bvh_of_another_skeleton_is_recognised_and_its_limbs_point_where_it_says(arms_down: float) -> None:
    matrices = np.array([humans.random_matrices(number) for number in range(3)])
    motion = bvh.read(mixamo_text(arms_down, matrices), "mixamo.bvh")
    assert motion.rate == pytest.approx(25.0)
    rest = humans.rest_positions(arms_down)
    for number in range(3):
        found, turns = forward(motion.matrices[number]), np.empty((24, 3, 3))
        for joint, local in enumerate(matrices[number]):
            parent = next((p for p in range(24) if joint in CHILDREN[p]), None)
            turns[joint] = local if parent is None else turns[parent] @ local
        for joint, child in LIMBS.items():
            wanted = turns[JOINT[joint]] @ (rest[JOINT[child]] - rest[JOINT[joint]])
            assert degrees(found[JOINT[child]] - found[JOINT[joint]], wanted) < 0.1


# --- Rates and places -------------------------------------------------------------------------------------------------


def test_a_motion_keeps_its_time_at_another_rate() -> None:
    fast, slow = walk(121, 120.0), walk(25, 24.0)
    assert_equal(fast.resampled(24.0), slow, 1e-2)
    between = walk(25, 24.0).resampled(120.0)
    assert len(between) == 121
    assert turned(between.matrices[:, 0], fast.matrices[:, 0]) < 0.1


def test_from_here_begins_at_rest_and_ahead() -> None:
    motion = walk(30, 30.0, heading=2.0)
    shifted = Motion(motion.matrices, motion.transl + np.array([3.0, 0.0, -5.0]), motion.rate)
    assert_equal(shifted.placed("START"), walk(30, 30.0, heading=0.0))
    stay = shifted.placed("STAY")
    assert not stay.transl[:, [0, 2]].any()
    np.testing.assert_allclose(stay.transl[:, 1], motion.transl[:, 1])


# --- On armatures -----------------------------------------------------------------------------------------------------


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
    np.testing.assert_allclose(head_of(mannequin, "pelvis") - first, [1, 0, 0], atol=0.01)


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
    np.testing.assert_allclose(found, [0, 0, 0.5, 0, 0], atol=0.005)
    np.testing.assert_allclose(np.array(found)[[0, 1, 3, 4]], 0, atol=1e-4)


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
    curves = {(c.data_path, c.array_index): c for c in keys.curves_of(mannequin)}
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
    curve = next(c for c in keys.curves_of(mannequin) if "left_knee" in c.data_path)
    last = curve.keyframe_points[-1]
    last.interpolation, last.easing, last.type = "BOUNCE", "EASE_OUT", "EXTREME"
    show(40)
    after = look(mannequin)
    bpy.ops.chatpose.import_sequence(filepath=file, start=10)
    assert keyed_frames(mannequin) == {1, 40, *range(10, 23)}
    curve = next(c for c in keys.curves_of(mannequin) if "left_knee" in c.data_path)
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
    for curve in keys.curves_of(mannequin):
        curve.lock = "left_elbow" in curve.data_path
    from chatpose.chatpose_blender import session

    assert bpy.ops.chatpose.import_sequence(filepath=file) == {"FINISHED"}
    assert session.alert is not None
    assert "left_elbow" in session.alert.text
    elbow = next(curve for curve in keys.curves_of(mannequin) if "left_elbow" in curve.data_path)
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


# --- Files that are wrong ---------------------------------------------------------------------------------------------


def npz(**arrays: object) -> dict[str, object]:
    return {"poses": np.zeros((4, 156)), "trans": np.zeros((4, 3)), "mocap_framerate": 30.0} | arrays


WRONG = {
    "no poses": ("a.npz", {"betas": np.zeros(16), "gender": "male"}, "lacks poses"),
    "a width that nobody has": ("a.npz", npz(poses=np.zeros((4, 100))), r"\(4, 100\)"),
    "no frames": ("a.npz", npz(poses=np.zeros((0, 156)), trans=np.zeros((0, 3))), r"\(0, 156\)"),
    "a single row": ("a.npz", npz(poses=np.zeros(156)), r"\(156,\)"),
    "places for other poses": ("a.npz", npz(trans=np.zeros((3, 3))), r"\(3, 3\)"),
    "NaN in poses": ("a.npz", npz(poses=np.full((4, 156), np.nan)), "NaN"),
    "infinity in places": ("a.npz", npz(trans=np.full((4, 3), np.inf)), "NaN or infinity"),
    "no time": ("a.npz", npz(mocap_framerate=0.0), "frames a second"),
    "a rate that is too high": ("a.npz", npz(mocap_framerate=1e-6), "check the frame rate"),
    "pickled objects": ("a.npz", npz(poses=np.array([{"a": 1}], dtype=object)), "cannot be read"),
    "words for numbers": ("a.npz", npz(poses=np.array([["a"] * 156])), "cannot be read"),
    "no archive": ("a.npz", b"PK nonsense", "cannot be read"),
    "an empty list": ("a.json", b"[]", "no pose"),
    "half a pose": ("a.json", b'{"global_orient": [0, 0, 0]}', "lacks body_pose"),
    "NaN in JSON": ("a.json", json.dumps({"global_orient": [math.nan] * 3, "body_pose": []}).encode(), "not valid JSON"),
    "no BVH": ("a.bvh", b"hello", "lacks HIERARCHY"),
    "numbers missing": ("a.bvh", b"HIERARCHY ROOT a { OFFSET 0 0 0 CHANNELS 1 Xrotation } MOTION Frames: 2 Frame Time: 1 5", "2 numbers"),
    "a BVH that ends early": ("a.bvh", b"HIERARCHY ROOT a { OFFSET 0 0 0 CHANNELS 3 MOTION Frames: 1 Frame Time: 1 5", "ends too early"),
    "a BVH of no human": ("a.bvh", b"HIERARCHY ROOT a { OFFSET 0 0 0 CHANNELS 1 Xrotation } MOTION Frames: 1 Frame Time: 1 5", "no human"),
    "another kind": ("a.fbx", b"", "choose a .npz"),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG, ids=list(WRONG))
def test_a_wrong_file_says_what_is_wrong_and_changes_nothing(
    mannequin: bpy.types.Object, tmp_path: Path, case: str
) -> None:
    name, content, told = WRONG[case]
    if isinstance(content, bytes):
        (tmp_path / name).write_bytes(content)
    else:
        np.savez(tmp_path / name, **content)
    posing.apply_pose(mannequin, next(tumble().poses()), frame=1)
    before = everything(mannequin)
    with pytest.raises(RuntimeError, match=told):
        bpy.ops.chatpose.import_sequence(filepath=str(tmp_path / name))
    assert everything(mannequin) == before
    assert keyed_frames(mannequin) == {1.0}


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


def test_rig_errors_are_sentences() -> None:
    with pytest.raises(ChatPoseError, match="skeleton of"):
        bvh.read("HIERARCHY ROOT a { OFFSET 0 0 0 CHANNELS 1 Xrotation } MOTION Frames: 1 Frame Time: 1 5", "a.bvh")
