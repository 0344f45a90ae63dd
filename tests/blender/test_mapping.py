"""The mapping editor: an armature that nothing is known of, mapped by hand, checked, used, saved, loaded, reset, undone."""

from __future__ import annotations

from pathlib import Path

import bpy
import humans
import numpy as np
import pytest
from chatpose.chatpose_blender import armatures, drafts, mapping
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.errors import RigError
from chatpose.chatpose_blender.skeleton import JOINT, joint_matrices, pose_from_joint_matrices
from chatpose.server.chatpose_server.protocol import JOINTS
from measuring import TENTH_OF_A_DEGREE, limb_error, read, turned

WITHOUT_HANDS = ("left_hand", "right_hand")
ODD = dict(zip(JOINTS, "ABCDEFGHIJKLMNOPQRSTUVWX", strict=True))


def odd(joint: str) -> str:
    """A name that tells nothing but the side."""
    side = joint.split("_")[0]
    name = ODD[joint.replace("right", "left")] if side == "right" else ODD[joint]
    return f"x{name}x" + {"left": ".L", "right": ".R"}.get(side, "")


@pytest.fixture
def unknown(scene: bpy.types.Scene) -> bpy.types.Object:
    """A human whose names say nothing, lying on its back, so that its build says nothing, either."""
    human = humans.build(odd, seed=3, without=WITHOUT_HANDS)
    human.data.transform(humans.Matrix.Rotation(1.3, 4, "X"))
    bpy.context.view_layer.update()
    with pytest.raises(RigError, match="Bone Map"):
        armatures.map_of(human)
    return human


def act(action: str, index: int = 0) -> set[str]:
    return bpy.ops.chatpose.edit_map(action=action, index=index)


def fields(human: bpy.types.Object) -> dict[str, int]:
    """The place of each joint's first field."""
    found: dict[str, int] = {}
    for index, field in enumerate(human.data.chatpose_map.bones):
        found.setdefault(field.joint, index)
    return found


def choose(human: bpy.types.Object, joint: str, bone: str) -> None:
    human.data.chatpose_map.bones[fields(human)[joint]].bone = bone


def choose_trunk_and_left(human: bpy.types.Object) -> None:
    act("EMPTY")
    spine = fields(human)["spine"]
    act("ADD", spine)
    act("ADD", spine)
    for number in range(3):
        human.data.chatpose_map.bones[spine + number].bone = odd(f"spine{number + 1}")
    for joint in fields(human):
        if joint != "spine" and not joint.startswith("right") and not joint.endswith("hand"):
            choose(human, joint, odd(joint))


def notes(human: bpy.types.Object) -> list[str]:
    return [note.text for note in human.data.chatpose_map.notes]


def test_an_unknown_rig_is_mapped_by_hand_and_posed_exactly(unknown: bpy.types.Object) -> None:
    choose_trunk_and_left(unknown)
    assert act("MIRROR") == {"FINISHED"}
    assert act("USE") == {"FINISHED"}
    assert armatures.map_of(unknown).names("spine") == tuple(odd(f"spine{n}") for n in (1, 2, 3))
    unknown.data.transform(humans.Matrix.Rotation(-1.3, 4, "X"))
    matrices = humans.random_matrices(2)
    assert posing.apply_pose(unknown, pose_from_joint_matrices(matrices)) == []
    bones = {joint: odd(joint) for joint in JOINTS if joint not in WITHOUT_HANDS}
    assert limb_error(unknown, bones, matrices) < TENTH_OF_A_DEGREE
    ours = [JOINT[joint] for joint in bones]
    assert turned(joint_matrices(read(unknown))[ours], matrices[ours]) < TENTH_OF_A_DEGREE


def test_what_is_missing_is_told_and_keeps_the_map_from_use(unknown: bpy.types.Object) -> None:
    act("EMPTY")
    with pytest.raises(RuntimeError, match=r"No bone for the hips yet; it is needed\. \(14 more below"):
        act("USE")
    assert act("CHECK") == {"FINISHED"}
    assert "No bone for the left upper arm yet; it is needed." in notes(unknown)
    with pytest.raises(RigError):
        armatures.map_of(unknown)


@pytest.mark.parametrize(
    ("swap", "sentence"),
    [
        (("left_shoulder", "left_elbow"), "should be the other way round"),
        (("left_hip", "right_hip"), "is named as a bone of the right side"),
        (("left_ankle", "right_ankle"), "The left foot lies to the right of the right foot"),
        (("pelvis", "head"), "The trunk is out of order"),
    ],
)
def test_what_is_doubtful_is_told(unknown: bpy.types.Object, swap: tuple[str, str], sentence: str) -> None:
    choose_trunk_and_left(unknown)
    act("MIRROR")
    one, other = swap
    choose(unknown, one, odd(other))
    choose(unknown, other, odd(one))
    act("CHECK")
    assert any(sentence in note for note in notes(unknown)), notes(unknown)
    assert not any(note.is_fault for note in unknown.data.chatpose_map.notes)


def test_a_bone_that_is_chosen_twice_or_gone_is_a_fault(unknown: bpy.types.Object) -> None:
    choose_trunk_and_left(unknown)
    act("MIRROR")
    choose(unknown, "left_knee", odd("left_hip"))
    choose(unknown, "head", "no such bone")
    act("CHECK")
    assert any("is chosen for the left thigh and the left shin" in note for note in notes(unknown))
    assert "The armature has no bone no such bone; choose another one for the head." in notes(unknown)


def test_the_active_bone_is_picked_and_a_field_cleared(unknown: bpy.types.Object) -> None:
    act("EMPTY")
    index = fields(unknown)["left_knee"]
    bpy.ops.object.mode_set(mode="POSE")
    unknown.data.bones.active = unknown.data.bones[odd("left_knee")]
    assert act("PICK", index) == {"FINISHED"}
    assert unknown.data.chatpose_map.bones[index].bone == odd("left_knee")
    act("CLEAR", index)
    assert unknown.data.chatpose_map.bones[index].bone == ""
    unknown.data.bones.active = None
    with pytest.raises(RuntimeError, match="No bone of Human is active"):
        act("PICK", index)


def test_a_bone_of_a_chain_is_taken_away_but_never_the_last_field(unknown: bpy.types.Object) -> None:
    act("EMPTY")
    spine = fields(unknown)["spine"]
    act("ADD", spine)
    act("CLEAR", spine)
    act("CLEAR", spine)
    assert [field.joint for field in unknown.data.chatpose_map.bones].count("spine") == 1


def test_start_fills_in_what_is_recognised_and_changes_no_pose(mannequin: bpy.types.Object) -> None:
    before = armatures.map_of(mannequin)
    act("START")
    assert mapping.read(mannequin.data.chatpose_map).bones == dict(before.bones)
    act("USE")
    after = armatures.map_of(mannequin)
    assert (after.bones, after.rests_as_smpl, after.root) == (before.bones, before.rests_as_smpl, before.root)


def test_start_fills_in_what_it_can_of_an_incomplete_human(scene: bpy.types.Scene) -> None:
    human = humans.build(humans.as_suffix, without=("left_elbow", "left_wrist", "left_hand", "right_hand"))
    act("START")
    found = mapping.read(human.data.chatpose_map)
    assert found.names("right_elbow") == ("elbow.R",) and not found.names("left_elbow")
    assert "No bone for the left forearm yet; it is needed." in notes(human)


def test_a_twist_is_kept_with_the_map_and_turns_the_limb(mannequin: bpy.types.Object) -> None:
    act("START")
    mannequin.data.chatpose_map.bones[fields(mannequin)["left_shoulder"]].twist = np.radians(30)
    act("USE")
    assert armatures.map_of(mannequin).twists["left_shoulder"] == pytest.approx(30)
    assert armatures.rig_of(mannequin).twists["left_shoulder"] == pytest.approx(np.radians(30))


def test_a_preset_is_saved_and_loaded_onto_another_such_rig(unknown: bpy.types.Object, tmp_path: Path) -> None:
    choose_trunk_and_left(unknown)
    act("MIRROR")
    path = tmp_path / "odd.json"
    assert bpy.ops.chatpose.save_map(filepath=str(path)) == {"FINISHED"}
    other = humans.build(odd, seed=9, without=WITHOUT_HANDS)
    assert bpy.ops.chatpose.load_map(filepath=str(path)) == {"FINISHED"}
    assert other.data.chatpose_map.is_in_use
    matrices = humans.random_matrices(4)
    posing.apply_pose(other, pose_from_joint_matrices(matrices))
    assert limb_error(other, {j: odd(j) for j in JOINTS if j not in WITHOUT_HANDS}, matrices) < TENTH_OF_A_DEGREE


def test_an_incomplete_map_is_not_saved(unknown: bpy.types.Object, tmp_path: Path) -> None:
    act("EMPTY")
    with pytest.raises(RuntimeError, match="not complete yet, so it is not saved"):
        bpy.ops.chatpose.save_map(filepath=str(tmp_path / "map.json"))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{", "is no bone map that can be used: its bone map is not valid JSON"),
        (b"[1, 2]", 'lacks "bones"'),
        (b'{"bones": {"tail": "x"}}', "names tail, which are no joints"),
        (b'{"bones": {"head": 3}}', "the bone of head in its bone map must be a name"),
        (b'{"bones": {"head": "skull"}, "twists": {"left_hip": "much"}}', "is no bone map that can be used"),
        (b'{"bones": {"head": "skull"}}', "is the map of another rig: Human has none of its bones"),
        (b"\xff\xfe\x00", "it is not text"),
        (None, "cannot be read"),
    ],
)
def test_a_bad_preset_is_refused_in_a_sentence(
    unknown: bpy.types.Object, tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "bad.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(RuntimeError, match=sentence):
        bpy.ops.chatpose.load_map(filepath=str(path))
    assert armatures.own_map(unknown) is None


def test_reset_goes_back_to_automatic_recognition(mannequin: bpy.types.Object) -> None:
    name = armatures.map_of(mannequin).name
    act("START")
    mannequin.data.chatpose_map.name = "Mine"
    act("USE")
    assert armatures.map_of(mannequin).name == "Mine"
    act("RESET")
    assert armatures.map_of(mannequin).name == name
    assert not mannequin.data.chatpose_map.bones


def test_a_change_after_use_is_not_in_use(mannequin: bpy.types.Object) -> None:
    act("START")
    act("USE")
    assert mannequin.data.chatpose_map.is_in_use
    choose(mannequin, "head", "neck")
    assert not mannequin.data.chatpose_map.is_in_use
    assert not notes(mannequin)


def test_undo_takes_a_map_back(mannequin: bpy.types.Object) -> None:
    act("START")
    bpy.ops.ed.undo_push(message="started")
    act("USE")
    bpy.ops.ed.undo_push(message="used")
    bpy.ops.ed.undo()
    human = next(thing for thing in bpy.context.scene.objects if thing.type == "ARMATURE")
    assert armatures.own_map(human) is None
    assert human.data.chatpose_map.bones
    bpy.ops.ed.redo()
    human = next(thing for thing in bpy.context.scene.objects if thing.type == "ARMATURE")
    assert armatures.own_map(human) is not None


@pytest.mark.parametrize(
    ("name", "other"),
    [("hand.L", "hand.R"), ("LeftArm", "RightArm"), ("J_Bip_L_Foot", "J_Bip_R_Foot"), ("左腕", "右腕"), ("head", "")],
)
def test_the_other_side_of_a_name(name: str, other: str) -> None:
    assert drafts.other_side_of(name, ["hand.R", "RightArm", "J_Bip_R_Foot", "右腕", "head", "hand.L"]) == other
