"""The user's own SMPL body: bones where smplx has the joints, a skin that follows as SMPL's does, shapes that the bones follow."""

from __future__ import annotations

import json
import math
import pickle
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import bodies
import bpy
import numpy as np
import pytest
from chatpose.chatpose_blender import body_files, smpl_body
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.armatures import map_of
from chatpose.chatpose_blender.errors import ChatPoseError
from chatpose.chatpose_blender.rotations import matrix_from_axis_angle
from chatpose.server.chatpose_server.protocol import Pose
from mathutils import Matrix, Vector

KINDS = ("SMPL", "SMPL-H", "SMPL-X")
WITHIN = 1e-4
"""Metres."""
GOLDEN = Path(__file__).resolve().parents[1] / "data" / "smpl_body.json"

Add = Callable[..., bpy.types.Object]


@pytest.fixture
def add(scene: bpy.types.Scene, tmp_path: Path) -> Add:
    """Writes a made-up file and adds its body, which comes back as its armature."""

    def make(kind: str = "SMPL", *, lopsided: bool = False, **options: Any) -> bpy.types.Object:
        np.savez(tmp_path / "made_up.npz", **bodies.made_up(kind, lopsided=lopsided))
        assert bpy.ops.chatpose.add_smpl_body(filepath=str(tmp_path / "made_up.npz"), **options) == {"FINISHED"}
        return bpy.context.view_layer.objects.active

    return make


def some_pose(seed: int, size: float = 0.5) -> Pose:
    rows = [tuple(map(float, row)) for row in np.random.default_rng(seed).normal(0, size, (24, 3))]
    return Pose(rows[0], tuple(rows[1:]))


def turns_of(pose: Pose, kind: str) -> np.ndarray:
    turns = np.tile(np.eye(3), (len(body_files.NAMES[kind]), 1, 1))
    count = 24 if kind == "SMPL" else 22
    turns[:count] = matrix_from_axis_angle(np.array((pose.global_orient, *pose.body_pose)))[:count]
    return turns


def heads(armature: bpy.types.Object, kind: str) -> np.ndarray:
    """Where Blender has the bones' heads, from the first one, in SMPL's axes."""
    bpy.context.view_layer.update()
    shown = armature.evaluated_get(bpy.context.evaluated_depsgraph_get()).pose.bones
    found = np.array([shown[name].head for name in body_files.NAMES[kind]])
    return (found - found[0]) @ smpl_body.Z_UP


def skin(armature: bpy.types.Object, kind: str) -> np.ndarray:
    """The vertices as Blender has them, from the first bone's head, in SMPL's axes."""
    bpy.context.view_layer.update()
    graph = bpy.context.evaluated_depsgraph_get()
    body = smpl_body.body_of(armature).evaluated_get(graph)
    points = np.array([body.matrix_world @ vertex.co for vertex in body.data.vertices])
    head = armature.evaluated_get(graph).pose.bones[body_files.NAMES[kind][0]].head
    return (points - np.array(head)) @ smpl_body.Z_UP


def off(found: np.ndarray, wanted: np.ndarray) -> float:
    return float(np.linalg.norm(found - wanted, axis=1).max())


@pytest.mark.parametrize("kind", KINDS)
def test_bones_are_at_the_joints_and_the_soles_on_the_floor(add: Add, kind: str) -> None:
    values = bodies.made_up(kind)
    armature = add(kind)
    joints = values["J_regressor"] @ values["v_template"]
    lift = np.array([0.0, values["v_template"][:, 1].min(), 0.0])
    at = np.array([armature.data.bones[name].head_local for name in body_files.NAMES[kind]]) @ smpl_body.Z_UP
    assert off(at, joints - lift) < 1e-6
    assert skin(armature, kind)[:, 1].min() + at[0, 1] == pytest.approx(0, abs=1e-6)
    found = map_of(armature)
    assert found.name == "SMPL"
    assert found.rests_as_smpl


@pytest.mark.parametrize("kind", KINDS)
def test_a_pose_puts_joints_and_skin_where_smpl_does(add: Add, kind: str) -> None:
    armature = add(kind)
    for seed in range(5):
        pose = some_pose(seed)
        posing.apply_pose(armature, pose, ground=False)
        joints, vertices = bodies.blended(bodies.made_up(kind), np.zeros(10), turns_of(pose, kind), correctives=False)
        assert off(heads(armature, kind), joints - joints[0]) < WITHIN
        assert off(skin(armature, kind), vertices - joints[0]) < WITHIN


def test_a_body_that_is_not_the_same_left_and_right_is_posed_exactly(add: Add) -> None:
    armature = add(lopsided=True)
    for seed in range(5):
        pose = some_pose(seed)
        posing.apply_pose(armature, pose, ground=False)
        values = bodies.made_up(lopsided=True)
        joints, vertices = bodies.blended(values, np.zeros(10), turns_of(pose, "SMPL"), correctives=False)
        assert off(heads(armature, "SMPL"), joints - joints[0]) < WITHIN
        assert off(skin(armature, "SMPL"), vertices - joints[0]) < WITHIN


@pytest.mark.parametrize("kind", KINDS)
def test_with_correctives_the_skin_is_smpls_too(add: Add, kind: str) -> None:
    armature = add(kind, correctives=True)
    values = bodies.made_up(kind)
    for seed in range(3):
        pose = some_pose(seed)
        posing.apply_pose(armature, pose, ground=False)
        joints, vertices = bodies.blended(values, np.zeros(10), turns_of(pose, kind), correctives=True)
        plain = bodies.blended(values, np.zeros(10), turns_of(pose, kind), correctives=False)[1]
        assert off(vertices, plain) > 10 * WITHIN, "the correctives have something to say"
        assert off(skin(armature, kind), vertices - joints[0]) < WITHIN


def test_correctives_need_no_python_and_follow_keys_from_frame_to_frame(add: Add, scene: bpy.types.Scene) -> None:
    armature = add(correctives=True)
    keys = smpl_body.body_of(armature).data.shape_keys
    assert len(keys.animation_data.drivers) == 207
    assert all(curve.driver.is_simple_expression for curve in keys.animation_data.drivers)
    poses = {1: some_pose(1), 10: some_pose(2)}
    for frame, pose in poses.items():
        posing.apply_pose(armature, pose, ground=False, frame=frame)
    for frame, pose in poses.items():
        scene.frame_set(frame)
        joints, vertices = bodies.blended(bodies.made_up(), np.zeros(10), turns_of(pose, "SMPL"), correctives=True)
        assert off(skin(armature, "SMPL"), vertices - joints[0]) < WITHIN


def test_joints_are_those_that_smplx_itself_computes(add: Add) -> None:
    """The numbers are from `tests/data/make_smpl_body.py`."""
    golden = json.loads(GOLDEN.read_text())
    armature = add(correctives=True)
    posing.apply_pose(armature, Pose.from_json(golden["pose"]), ground=False)
    smpl_body.set_betas(bpy.context, armature, golden["pose"]["betas"])
    joints, vertices = np.array(golden["joints"]), np.array(golden["vertices"])
    assert off(heads(armature, "SMPL"), joints - joints[0]) < WITHIN
    assert off(skin(armature, "SMPL")[golden["numbers"]], vertices - joints[0]) < WITHIN


def test_a_changed_shape_takes_the_bones_with_it_when_they_are_fitted(add: Add) -> None:
    armature = add()
    body, values = smpl_body.body_of(armature), bodies.made_up()
    betas = np.array([2.0, -1.5, 1.0, -3.0, 0.5, 0.0, 0.0, 1.0, 0.0, -2.0])
    pose = some_pose(4)
    posing.apply_pose(armature, pose, ground=False)
    for number, beta in enumerate(betas):
        body.data.shape_keys.key_blocks[f"Shape{number:03}"].value = beta
    armature.data.use_mirror_x = True  # Blender would move the other side's bones along
    bpy.ops.object.mode_set(mode="POSE")
    assert bpy.ops.chatpose.fit_joints() == {"FINISHED"}
    assert armature.mode == "POSE"
    assert armature.data.use_mirror_x
    joints, vertices = bodies.blended(values, betas, turns_of(pose, "SMPL"), correctives=False)
    assert off(heads(armature, "SMPL"), joints - joints[0]) < WITHIN, "the pose that was there means what it meant"
    assert off(skin(armature, "SMPL"), vertices - joints[0]) < WITHIN
    rest = values["v_template"] + values["shapedirs"] @ betas
    assert body.location.z == pytest.approx(-rest[:, 1].min(), abs=1e-5), "its soles are on the floor again"


def test_a_pose_that_comes_with_betas_shapes_the_body_too(add: Add, tmp_path: Path) -> None:
    armature = add()
    golden = json.loads(GOLDEN.read_text())
    (tmp_path / "pose.json").write_text(json.dumps(golden["pose"]))
    bpy.context.scene.chatpose.on_ground = False
    assert bpy.ops.chatpose.apply_pose(filepath=str(tmp_path / "pose.json")) == {"FINISHED"}
    assert off(heads(armature, "SMPL"), np.array(golden["joints"]) - golden["joints"][0]) < WITHIN


@pytest.mark.parametrize("sliders", [10, 3])
def test_motion_that_comes_with_betas_shapes_the_body_and_what_is_left_out_is_told(
    add: Add, tmp_path: Path, capfd: pytest.CaptureFixture[str], sliders: int
) -> None:
    armature = add("SMPL-H", betas=sliders)
    betas = np.linspace(-2, 2, 16)
    poses = np.zeros((3, 156))
    poses[:, 0] = math.pi / 2  # upright, where z is up
    poses[:, 3:] = np.random.default_rng(0).normal(0, 0.3, (3, 153))
    file = tmp_path / "a_poses.npz"
    np.savez(file, poses=poses, trans=np.zeros((3, 3)), betas=betas, mocap_framerate=24.0)
    assert bpy.ops.chatpose.import_sequence(filepath=str(file), ground="FILE") == {"FINISHED"}
    told = capfd.readouterr().out
    assert f"The body has {sliders} of the file's 16 betas." in told
    assert "Left out of the file: fingers." in told
    turns = np.tile(np.eye(3), (52, 1, 1))
    turns[:22] = matrix_from_axis_angle(poses[0, :66].reshape(22, 3))
    turns[0] = np.eye(3)
    worn = np.zeros(10)
    worn[:sliders] = betas[:sliders]
    joints, vertices = bodies.blended(bodies.made_up("SMPL-H"), worn, turns, correctives=False)
    assert off(heads(armature, "SMPL-H"), joints - joints[0]) < WITHIN
    assert off(skin(armature, "SMPL-H"), vertices - joints[0]) < WITHIN
    assert smpl_body.betas_of(armature) == pytest.approx(worn[:sliders])
    bpy.ops.chatpose.export_sequence(filepath=str(tmp_path / "out.npz"), frames="CUSTOM", start=1, end=3)
    with np.load(tmp_path / "out.npz") as written:
        assert written["betas"] == pytest.approx(worn[:sliders])


def test_a_body_may_keep_its_shape_and_other_rigs_say_that_they_have_none(
    add: Add, mannequin: bpy.types.Object, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a_poses.npz"
    np.savez(file, poses=np.zeros((3, 72)), betas=np.ones(10), trans=np.zeros((3, 3)))
    assert bpy.ops.chatpose.import_sequence(filepath=str(file)) == {"FINISHED"}
    assert "Mannequin moves no SMPL body that could take the file's 10 betas." in capfd.readouterr().out
    armature = add()
    assert bpy.ops.chatpose.import_sequence(filepath=str(file), betas=False) == {"FINISHED"}
    assert "The body keeps its shape." in capfd.readouterr().out
    assert smpl_body.betas_of(armature) == ()


def test_fitting_again_changes_nothing_and_back_to_zero_is_as_it_was(add: Add) -> None:
    armature = add()
    before = [bone.matrix_local.copy() for bone in armature.data.bones]
    for betas in ([3.0, 2.0], [3.0, 2.0], [0.0, 0.0]):
        smpl_body.set_betas(bpy.context, armature, betas)
    now = [bone.matrix_local for bone in armature.data.bones]
    assert (
        max(abs(a[i][j] - b[i][j]) for a, b in zip(before, now, strict=True) for i in range(4) for j in range(4)) < 1e-5
    )
    assert armature.data.bones[0].length > 0.05


def test_a_body_that_was_moved_and_had_it_applied_is_fitted_where_it_is(add: Add) -> None:
    armature = add()
    body = smpl_body.body_of(armature)
    armature.matrix_world = Matrix.Translation((1.0, 2.0, 0.5)) @ Matrix.Rotation(0.7, 4, "Z")
    body.select_set(True)
    bpy.ops.object.transform_apply(location=True, rotation=True, scale=True)
    smpl_body.set_betas(bpy.context, armature, [1.0])
    low = skin(armature, "SMPL")[:, 1].min() + armature.data.bones["pelvis"].head_local.z
    assert low == pytest.approx(0.5, abs=1e-4)
    rest = bodies.made_up()
    shaped = rest["v_template"] + rest["shapedirs"][..., 0]
    joints = (rest["J_regressor"] @ shaped - [0.0, shaped[:, 1].min(), 0.0]) @ smpl_body.Z_UP.T
    moved = Matrix.Translation((1.0, 2.0, 0.5)) @ Matrix.Rotation(0.7, 4, "Z")
    wanted = np.array([moved @ Vector(at) for at in joints])
    at = np.array([armature.matrix_world @ armature.data.bones[name].head_local for name in body_files.NAMES["SMPL"]])
    assert off(at, wanted) < WITHIN


def test_a_body_that_cannot_be_fitted_says_why(add: Add, mannequin: bpy.types.Object) -> None:
    with pytest.raises(RuntimeError, match="Choose an SMPL body"):
        bpy.ops.chatpose.fit_joints()
    armature = add()
    armature.hide_set(True)
    with pytest.raises(ChatPoseError, match="is hidden; show it"):
        smpl_body.set_betas(bpy.context, armature, [1.0])
    assert smpl_body.body_of(armature).data.shape_keys.key_blocks["Shape000"].value == 0
    armature.hide_set(False)
    armature.data.bones["left_knee"].name = "knee"
    smpl_body.set_betas(bpy.context, armature, [1.0])  # Blender renames the weights along
    body = smpl_body.body_of(armature)
    body.data.shape_keys.key_blocks["Shape001"].name = "wide"
    with pytest.raises(ChatPoseError, match="no shape key Shape001"):
        smpl_body.fit_joints(bpy.context, armature)


def test_nothing_is_added_to_a_collection_that_is_hidden(add: Add, scene: bpy.types.Scene) -> None:
    hidden = bpy.data.collections.new("Hidden")
    scene.collection.children.link(hidden)
    hidden.hide_viewport = True
    layer = bpy.context.view_layer
    layer.active_layer_collection = layer.layer_collection.children["Hidden"]
    with pytest.raises(RuntimeError, match="The collection Hidden is hidden"):
        add()
    assert not bpy.data.objects
    assert not bpy.data.meshes


# --- Files ----------------------------------------------------------------------------------------------------------


class Ch:
    """What chumpy's arrays look like to pickle."""

    def __init__(self, x: np.ndarray) -> None:
        self.x = x


class csc_matrix:  # scipy's own name
    """What scipy's look like."""

    def __init__(self, dense: np.ndarray) -> None:
        columns, rows = np.nonzero(dense.T)
        self._shape = dense.shape
        self.data, self.indices = dense[rows, columns], rows.astype(np.int32)
        self.indptr = np.searchsorted(columns, np.arange(dense.shape[1] + 1)).astype(np.int32)
        self.maxprint = 50


@pytest.fixture
def foreign(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets `Ch` and `csc_matrix` be pickled under the names that SMPL's files have."""
    for name, cls in (("chumpy.ch", Ch), ("scipy.sparse.csc", csc_matrix)):
        module = ModuleType(name)
        setattr(module, cls.__name__, cls)
        monkeypatch.setattr(cls, "__module__", name)
        for part in (name.split(".")[0], name.rpartition(".")[0]):
            monkeypatch.setitem(sys.modules, part, ModuleType(part))
        monkeypatch.setitem(sys.modules, name, module)


class PythonTwo(pickle._Pickler):
    """Writes bytes as Python 2 did, in whose day SMPL's files were made."""

    dispatch = {**pickle._Pickler.dispatch}

    def save_bytes(self, value: bytes) -> None:
        self.write(b"T" + struct.pack("<I", len(value)) + value)
        self.memoize(value)

    dispatch[bytes] = save_bytes


def as_smpls_own(values: dict[str, Any]) -> dict[str, Any]:
    return {
        **values,
        "v_template": Ch(values["v_template"]),
        "shapedirs": Ch(values["shapedirs"]),
        "posedirs": np.asfortranarray(values["posedirs"]),
        "J_regressor": csc_matrix(values["J_regressor"]),
        "bs_style": "lbs",
        "bs_type": b"lrotmin",
    }


@pytest.mark.parametrize("protocol", [0, 1, 2, 4, 5])
def test_a_pickled_model_is_read(foreign: None, tmp_path: Path, protocol: int) -> None:
    (tmp_path / "SMPL.pkl").write_bytes(pickle.dumps(as_smpls_own(bodies.made_up()), protocol))
    _same_as_made_up(body_files.read(tmp_path / "SMPL.pkl"))


def test_a_model_that_python_2_pickled_is_read(foreign: None, tmp_path: Path) -> None:
    with (tmp_path / "SMPL.pkl").open("wb") as file:
        PythonTwo(file, 2).dump(as_smpls_own(bodies.made_up()))
    _same_as_made_up(body_files.read(tmp_path / "SMPL.pkl"))


def _same_as_made_up(model: body_files.BodyFile) -> None:
    values = bodies.made_up()
    assert model.kind == "SMPL"
    for found, name in (
        (model.template, "v_template"), (model.shapes, "shapedirs"), (model.correctives, "posedirs"),
        (model.regressor, "J_regressor"), (model.weights, "weights"), (model.faces, "f"),
    ):  # fmt: skip
        assert np.array_equal(found, values[name]), name


class Calls:
    """Pickled, it asks for a function to be called."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self.function, self.arguments = function, arguments

    def __reduce__(self) -> tuple[Any, ...]:
        return self.function, self.arguments


def test_a_pickle_that_wants_to_run_something_is_refused(tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    for evil in (
        Calls(Path.touch, marker),
        Calls(eval, f"open({str(marker)!r}, 'w')"),
        Calls(np.load, "x"),
        {1},
        Path(),
    ):
        (tmp_path / "evil.pkl").write_bytes(pickle.dumps({**bodies.made_up(), "v_template": evil}))
        with pytest.raises(ChatPoseError, match=r"which no body model needs|in the place of an array"):
            body_files.read(tmp_path / "evil.pkl")
    assert not marker.exists()


@pytest.mark.parametrize(
    "content", [b"", b"\x80", b"not a pickle", pickle.dumps([1]), b"cnumpy\nndarray\n(S'x'\nI1\nd\x62."]
)
def test_a_broken_pickle_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "broken.pkl").write_bytes(content)
    with pytest.raises(ChatPoseError, match="cannot be read"):
        body_files.read(tmp_path / "broken.pkl")


def test_pickled_tables_beside_the_body_are_not_touched(tmp_path: Path) -> None:
    """SMPL-X's own .npz holds some."""
    np.savez(
        tmp_path / "SMPLX.npz", joint2num=np.array({"pelvis": 0}, dtype=object), **bodies.made_up("SMPL-X", betas=20)
    )
    model = body_files.read(tmp_path / "SMPLX.npz")
    assert model.kind == "SMPL-X"
    assert model.shapes.shape[2] == 10, "the others are expressions"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"v_template": None}, "v_template is missing"),
        ({"weights": np.zeros((5, 7))}, "SMPL has 24 joints"),
        ({"posedirs": np.zeros((5, 3, 9))}, "posedirs must be 384 x 3 x 207"),
        ({"J_regressor": np.full((24, 384), np.nan)}, "J_regressor must be 24 x 384 finite numbers"),
        ({"f": np.array([[0, 1, 384]])}, "vertices that are not there"),
        ({"kintree_table": np.full((2, 24), 23)}, "no tree"),
        ({"v_template": np.array([{}], dtype=object)}, "cannot be read"),
    ],
)
def test_a_file_that_is_no_body_changes_nothing(
    scene: bpy.types.Scene, tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    values = {name: value for name, value in (bodies.made_up() | change).items() if value is not None}
    np.savez(tmp_path / "wrong.npz", **values)
    with pytest.raises(RuntimeError, match=message):
        bpy.ops.chatpose.add_smpl_body(filepath=str(tmp_path / "wrong.npz"))
    assert not scene.objects
    with pytest.raises(RuntimeError, match="cannot be read"):
        bpy.ops.chatpose.add_smpl_body(filepath=str(tmp_path / "none.npz"))
    assert not scene.objects


def test_a_file_without_correctives_says_so_and_gives_a_body(scene: bpy.types.Scene, tmp_path: Path) -> None:
    values = bodies.made_up()
    del values["posedirs"]
    np.savez(tmp_path / "plain.npz", **values)
    assert bpy.ops.chatpose.add_smpl_body(filepath=str(tmp_path / "plain.npz"), correctives=True) == {"FINISHED"}
    body = smpl_body.body_of(bpy.context.view_layer.objects.active)
    assert [key.name for key in body.data.shape_keys.key_blocks] == ["Basis", *(f"Shape{n:03}" for n in range(10))]


def test_the_number_of_sliders_is_chosen(add: Add) -> None:
    for count, expected in ((0, 0), (3, 3), (300, 10)):
        armature = add(betas=count)
        keys = smpl_body.body_of(armature).data.shape_keys.key_blocks
        assert len(keys) == expected + 1
        smpl_body.fit_joints(bpy.context, armature)
