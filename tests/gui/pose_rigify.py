"""In a real window: the rig that Rigify generates is given a body, and posed by sentences that are typed into the panel."""

from __future__ import annotations

import math
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import addon_utils
import bpy
from mathutils import Euler, Matrix

sys.path.insert(0, str(Path.cwd() / "tests" / "gui"))
import hands
from hands import look, type_and_send, undo_to

shot: Callable[[str], None] = globals()["shot"]
later: hands.Later = globals()["later"]
show_sidebar: Callable[[str], None] = globals()["show_sidebar"]


def generate() -> bpy.types.Object:
    """The rig that Rigify generates from its human metarig."""
    addon_utils.enable("rigify", default_set=True)
    bpy.ops.object.armature_human_metarig_add()
    metarig = bpy.context.object
    bpy.ops.pose.rigify_generate()
    rig = bpy.context.object
    bpy.data.objects.remove(metarig)
    return rig


def clothe(rig: bpy.types.Object) -> bpy.types.Object:
    """The mannequin's skin, put into the pose that the rig rests in, made as large as it and bound to it."""
    file = Path(tempfile.mkdtemp()) / "rest.json"
    settings = bpy.context.scene.chatpose
    bpy.ops.chatpose.read_pose(filepath=str(file))
    bpy.ops.chatpose.add_mannequin()
    mannequin = bpy.context.object
    settings.key_it, keyed = False, settings.key_it
    bpy.ops.chatpose.apply_pose(filepath=str(file))
    settings.key_it = keyed
    bpy.context.view_layer.update()
    skin = next(child for child in mannequin.children if child.type == "MESH")
    depsgraph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(skin.evaluated_get(depsgraph), depsgraph=depsgraph)
    high, there = (
        heights(thing, *names) for thing, *names in ((mannequin, "pelvis", "head"), (rig, "ORG-spine", "ORG-spine.006"))
    )
    scale = (there[1] - there[0]) / (high[1] - high[0])
    mesh.transform(Matrix.Translation((0, 0, there[0] - scale * high[0])) @ Matrix.Scale(scale, 4) @ skin.matrix_world)
    body = bpy.data.objects.new("Body", mesh)
    bpy.context.collection.objects.link(body)
    for thing in (*mannequin.children, mannequin):
        bpy.data.objects.remove(thing)
    bpy.ops.object.select_all(action="DESELECT")
    body.select_set(True)
    rig.select_set(True)
    bpy.context.view_layer.objects.active = rig
    bpy.ops.object.parent_set(type="ARMATURE_AUTO")
    body.select_set(False)
    body.hide_select = True
    return body


def heights(armature: bpy.types.Object, *names: str) -> list[float]:
    """Of the heads of bones, as the armature shows them."""
    return [(armature.matrix_world @ armature.pose.bones[name].head).z for name in names]


def frame_the_body() -> None:
    """Turn the viewport to the character's front, a little from its left and above."""
    window = bpy.context.window_manager.windows[0]
    view = next(area for area in window.screen.areas if area.type == "VIEW_3D").spaces[0].region_3d
    view.view_location, view.view_distance = (-0.25, 0.0, 0.9), 3.6
    view.view_rotation = Euler((math.radians(78), 0.0, math.radians(25))).to_quaternion()


def steps() -> Iterator[float]:
    """The test, in steps: each yield tells how many seconds Blender goes on by itself."""
    for thing in list(bpy.data.objects):
        bpy.data.objects.remove(thing)
    rig = generate()
    clothe(rig)
    frame_the_body()
    bpy.ops.ed.undo_push(message="Rig")
    show_sidebar("ChatPose")
    yield 1.0
    show_sidebar("ChatPose")  # a tab can be chosen only after the sidebar was drawn once
    yield 0.5
    shot("rigify-rest.png")
    rest = look()

    for number, prompt in enumerate(("a ballet dancer in arabesque", "sit cross-legged, hands on the knees")):
        before = look()
        yield from type_and_send(prompt)
        assert look() != before
        switches = {bone.name: bone["IK_FK"] for bone in rig.pose.bones if "IK_FK" in bone}
        assert set(switches.values()) == {1.0}, switches
        shot(f"rigify-{number}.png")

    yield from undo_to(rest)
    shot("rigify-undone.png")
    print("GUI TEST PASSED", flush=True)


hands.register()
later(2.0, lambda: hands.run(steps(), later))
