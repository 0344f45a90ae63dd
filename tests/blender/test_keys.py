"""Keys are set on what the artist wants keyed, and on nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import bpy
import humans
import pytest
from chatpose.chatpose_blender import keys, session
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.actions import curves_of
from chatpose.operators import landing
from looking import channels, keyed, keyed_frames
from made_up import tangle, wave


@pytest.fixture
def preferences() -> Iterator[bpy.types.PreferencesEdit]:
    """Blender's preferences for keys, put back afterwards; it keeps those of auto-keying in the file as well."""
    edit = bpy.context.preferences.edit
    names = (
        "use_keyframe_insert_needed", "use_keyframe_insert_available", "use_auto_keyframe_insert_needed", "use_visual_keying",
    )  # fmt: skip
    before = {name: getattr(edit, name) for name in names}
    for name in names:
        setattr(edit, name, False)
    yield edit
    for name, value in before.items():
        setattr(edit, name, value)


def keying_set(*channels: tuple[bpy.types.ID, str, int]) -> bpy.types.KeyingSet:
    """An active keying set of the artist's own."""
    made = bpy.context.scene.keying_sets.new(idname="Mine", name="Mine")
    for owner, path, index in channels:
        made.paths.add(owner, path, index=index)
    return made


def built_in(name: str) -> bpy.types.KeyingSet:
    """One of Blender's keying sets, made the active one."""
    sets = bpy.context.scene.keying_sets
    sets.active = next(one for one in bpy.context.scene.keying_sets_all if one.bl_idname == name)
    return sets.active


def test_the_active_keying_set_decides_what_is_keyed(human: bpy.types.Object) -> None:
    head, elbow = human.pose.bones["head"], human.pose.bones["left_elbow"]
    chosen = [(head.path_from_id("rotation_quaternion"), -1), (elbow.path_from_id("scale"), 1)]
    mine = keying_set(*((human, path, index) for path, index in chosen))
    assert bpy.context.scene.keying_sets.active == mine
    landing.apply(bpy.context, bpy.context.scene, human, tangle(1), frame=3)
    assert channels(human, 3) == {(chosen[0][0], index) for index in range(4)} | {(chosen[1][0], 1)}


def test_a_keying_set_about_something_else_is_no_reason_to_key_nothing(human: bpy.types.Object) -> None:
    other = humans.build()
    keying_set((other, 'pose.bones["head"].rotation_quaternion', -1))
    landing.apply(bpy.context, bpy.context.scene, human, tangle(1))
    assert len({path for path, _ in channels(human, 1)}) == 25


@pytest.mark.parametrize(
    ("name", "properties"),
    [
        ("Rotation", {"rotation_quaternion"}),
        ("BUILTIN_KSI_LocRot", {"rotation_quaternion", "location"}),
        ("LocRotScale", {"rotation_quaternion", "location", "scale"}),
    ],
)
def test_blenders_own_keying_sets_count(human: bpy.types.Object, name: str, properties: set[str]) -> None:
    built_in(name)
    landing.apply(bpy.context, bpy.context.scene, human, tangle(1))
    found = {tuple(path.rsplit(".", 1)) for path, _ in channels(human, 1)}
    assert {path for _, path in found} == properties
    assert len(found) == 24 * len(properties)


def test_the_keying_set_of_what_is_animated_adds_nothing_to_it(human: bpy.types.Object) -> None:
    built_in("Available")
    landing.apply(bpy.context, bpy.context.scene, human, tangle(1))
    assert keyed_frames(human) == set()
    assert session.alert is not None
    assert "only what is animated already" in session.alert.text
    human.pose.bones["head"].keyframe_insert("rotation_quaternion", index=2, frame=1)
    landing.apply(bpy.context, bpy.context.scene, human, tangle(2), frame=9)
    assert channels(human, 9) == {(human.pose.bones["head"].path_from_id("rotation_quaternion"), 2)}


def test_every_built_in_keying_set_is_known_or_about_something_else() -> None:
    about_others = ("Delta", "BendyBones")
    for one in bpy.context.scene.keying_sets_all:
        if not one.is_path_absolute:
            assert one.bl_idname in keys.BUILT_IN_SETS or any(name in one.bl_idname for name in about_others)


def test_a_part_of_the_body_is_keyed_alone(human: bpy.types.Object) -> None:
    settings = bpy.context.scene.chatpose
    settings.part = "LEFT_ARM"
    landing.apply(bpy.context, bpy.context.scene, human, tangle(1))
    found = {path.split('"')[1] for path, _ in channels(human, 1)}
    assert found == {"left_collar", "left_shoulder", "left_elbow", "left_wrist", "left_hand"}
    settings.part, settings.strength = "WHOLE", 0.5
    landing.apply(bpy.context, bpy.context.scene, human, tangle(2), frame=2)
    assert len({path for path, _ in channels(human, 2)}) == 25


def test_auto_keying_keys_what_key_it_does_not(human: bpy.types.Object, preferences: Any) -> None:
    scene = bpy.context.scene
    scene.chatpose.key_it = False
    landing.apply(bpy.context, scene, human, tangle(1))
    assert keyed_frames(human) == set()
    scene.tool_settings.use_keyframe_insert_auto = True
    landing.apply(bpy.context, scene, human, tangle(1))
    assert len({path for path, _ in channels(human, 1)}) == 25


def test_auto_keying_heeds_its_preferences(human: bpy.types.Object, preferences: Any) -> None:
    scene = bpy.context.scene
    scene.chatpose.key_it, scene.tool_settings.use_keyframe_insert_auto = False, True
    built_in("Rotation")
    preferences.use_keyframe_insert_available = True
    landing.apply(bpy.context, scene, human, tangle(1))
    assert keyed_frames(human) == set()
    assert session.alert is None
    head = human.pose.bones["head"].path_from_id("rotation_quaternion")
    human.pose.bones["head"].keyframe_insert("rotation_quaternion", frame=1)
    landing.apply(bpy.context, scene, human, tangle(2), frame=5)
    assert {path for path, _ in channels(human, 5)} == {head}
    preferences.use_keyframe_insert_available = False
    scene.tool_settings.auto_keying_mode = "REPLACE_KEYS"
    landing.apply(bpy.context, scene, human, tangle(3), frame=9)
    assert channels(human, 9) == set()
    scene.tool_settings.auto_keying_mode = "ADD_REPLACE_KEYS"
    landing.apply(bpy.context, scene, human, tangle(3), frame=9)
    assert any(path.endswith("location") for path, _ in channels(human, 9)), "the keying set is for keying by hand"
    scene.tool_settings.use_keyframe_insert_keyingset = True
    landing.apply(bpy.context, scene, human, tangle(3), frame=13)
    assert not any(path.endswith("location") for path, _ in channels(human, 13))


def test_only_needed_keys_are_set_where_the_artist_wants_no_others(human: bpy.types.Object, preferences: Any) -> None:
    landing.apply(bpy.context, bpy.context.scene, human, tangle(1), frame=1)
    preferences.use_keyframe_insert_needed = True
    bpy.context.scene.frame_set(10)
    landing.apply(bpy.context, bpy.context.scene, human, tangle(1), frame=10)
    assert len(channels(human, 10)) < len(channels(human, 1)) / 2
    assert session.alert is None


def test_visual_keying_keys_what_shows_of_a_bone_with_constraints(human: bpy.types.Object, preferences: Any) -> None:
    elbow = human.pose.bones["left_elbow"]
    limit = elbow.constraints.new("LIMIT_ROTATION")
    limit.owner_space = "LOCAL"
    limit.use_limit_x = limit.use_limit_y = limit.use_limit_z = True
    path = elbow.path_from_id("rotation_quaternion")
    landing.apply(bpy.context, bpy.context.scene, human, wave(4), frame=1)
    assert abs(keyed(human, path, 1)[0]) < 0.99
    preferences.use_visual_keying = True
    landing.apply(bpy.context, bpy.context.scene, human, wave(4), frame=5)
    assert abs(keyed(human, path, 5)[0]) == pytest.approx(1.0, abs=1e-5)
    assert keyed(human, human.pose.bones["head"].path_from_id("rotation_quaternion"), 5) == pytest.approx(
        keyed(human, human.pose.bones["head"].path_from_id("rotation_quaternion"), 1), abs=1e-5
    )
    posing.insert_key(human, 9, keys.wished(bpy.context.scene, preferences, key_it=True))
    assert abs(keyed(human, path, 9)[0]) == pytest.approx(1.0, abs=1e-5)


def test_a_keying_sets_own_options_count_before_the_preferences(scene: bpy.types.Scene, preferences: Any) -> None:
    preferences.use_visual_keying = True
    built_in("Rotation")
    assert keys.wished(scene, preferences, key_it=True).options == {"INSERTKEY_VISUAL"}
    preferences.use_visual_keying = False
    built_in("BUILTIN_KSI_VisualRot")
    assert keys.wished(scene, preferences, key_it=True).options == {"INSERTKEY_VISUAL"}
    mine = scene.keying_sets.new(idname="Mine", name="Mine")
    mine.use_insertkey_override_needed = mine.use_insertkey_needed = True
    assert keys.wished(scene, preferences, key_it=True).options == {"INSERTKEY_NEEDED"}
    preferences.use_visual_keying = mine.use_insertkey_override_visual = True
    assert keys.wished(scene, preferences, key_it=True).options == {"INSERTKEY_NEEDED"}


def test_locked_curves_are_told(human: bpy.types.Object) -> None:
    posing.apply_pose(human, tangle(1), frame=1)
    for curve in curves_of(human):
        curve.lock = '"head"' in curve.data_path
    (told,) = posing.apply_pose(human, tangle(2), frame=9)
    assert "locked: head." in told
    assert len({path for path, _ in channels(human, 9)}) == 24
