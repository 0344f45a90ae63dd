"""Files of motion: conventions, kinds, and files that are wrong."""

from __future__ import annotations

import json
import math
import subprocess
from pathlib import Path

import bpy
import humans
import numpy as np
import pytest
from chatpose.chatpose_blender import bvh, sequences
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.errors import ChatPoseError
from chatpose.chatpose_blender.motion import Motion
from chatpose.chatpose_blender.retarget import LIMBS
from chatpose.chatpose_blender.rotations import matrix_from_axis_angle
from chatpose.chatpose_blender.skeleton import CHILDREN, JOINT, forward
from chatpose.server.chatpose_server.protocol import JOINTS
from conftest import ROOT, SERVER_PYTHON
from looking import everything, keyed_frames
from made_up import tumble, walk
from measuring import assert_equal, degrees, turned


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


def npz(**arrays: object) -> dict[str, object]:
    return {"poses": np.zeros((4, 156)), "trans": np.zeros((4, 3)), "mocap_framerate": 30.0} | arrays


def bent(width: int, *numbers: int) -> np.ndarray:
    """Poses of which some numbers are not zero."""
    poses = np.zeros((4, width))
    poses[2, list(numbers)] = 0.3
    return poses


@pytest.mark.parametrize(
    ("arrays", "named"),
    [
        (npz(poses=bent(156, 3, 65)), ()),
        (npz(poses=bent(156, 66)), ("fingers",)),
        (npz(poses=bent(165, 66, 74)), ("jaw and eyes",)),
        (npz(poses=bent(165, 75)), ("fingers",)),
        (npz(poses=bent(72, 71)), ()),
        (npz(dmpls=np.ones((4, 8)), expression=np.zeros((4, 10))), ("soft tissue",)),
        (
            {"root_orient": bent(3, 0), "pose_body": bent(63, 0), "pose_hand": bent(90, 5), "pose_jaw": bent(3, 0)},
            ("fingers", "jaw and eyes"),
        ),
    ],
)
def test_what_a_motion_does_not_hold_is_named(tmp_path: Path, arrays: dict, named: tuple[str, ...]) -> None:
    np.savez(tmp_path / "a.npz", **arrays)
    assert sequences.read(tmp_path / "a.npz").beyond == named


def test_the_shape_of_the_body_is_kept_on_the_way(tmp_path: Path) -> None:
    betas = tuple(np.linspace(-1, 1, 16).tolist())
    np.savez(tmp_path / "a.npz", **npz(betas=np.tile(betas, (4, 1))))
    motion = sequences.read(tmp_path / "a.npz")
    assert motion.betas == betas
    assert motion.resampled(24.0).every(2).placed("START").betas == betas
    for kind, count in ((".npz", 16), (".json", 10)):
        sequences.write(tmp_path / f"b{kind}", motion)
        assert sequences.read(tmp_path / f"b{kind}").betas == betas[:count]
    np.savez(tmp_path / "mean.npz", **npz(betas=np.zeros(10)))
    assert sequences.read(tmp_path / "mean.npz").betas == ()


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


# --- Files that are wrong ---------------------------------------------------------------------------------------------


WRONG = {
    "no poses": ("a.npz", {"betas": np.zeros(16), "gender": "male"}, "lacks poses"),
    "a width that nobody has": ("a.npz", npz(poses=np.zeros((4, 100))), r"\(4, 100\)"),
    "no frames": ("a.npz", npz(poses=np.zeros((0, 156)), trans=np.zeros((0, 3))), r"\(0, 156\)"),
    "a single row": ("a.npz", npz(poses=np.zeros(156)), r"\(156,\)"),
    "places for other poses": ("a.npz", npz(trans=np.zeros((3, 3))), r"\(3, 3\)"),
    "NaN in poses": ("a.npz", npz(poses=np.full((4, 156), np.nan)), "NaN"),
    "infinity in places": ("a.npz", npz(trans=np.full((4, 3), np.inf)), "NaN or infinity"),
    "NaN in betas": ("a.npz", npz(betas=np.array([1.0, np.nan])), "betas that are no row"),
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


def test_rig_errors_are_sentences() -> None:
    with pytest.raises(ChatPoseError, match="skeleton of"):
        bvh.read("HIERARCHY ROOT a { OFFSET 0 0 0 CHANNELS 1 Xrotation } MOTION Frames: 1 Frame Time: 1 5", "a.bvh")
