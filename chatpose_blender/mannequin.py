"""The character we ship: a 24-joint armature named as SMPL's joints, and one smooth skin around it, made by code."""

from __future__ import annotations

import bpy
import numpy as np
from bpy.types import Context, Material, Mesh, Object
from mathutils import Matrix, Vector

from ..server.chatpose_server.protocol import JOINTS, PARENTS
from . import figure
from .rotations import Array
from .skeleton import JOINT, REST

NAME = "Mannequin"
VOXEL = 0.0105
"""Metres: fine enough for a thumb, coarse enough to be made in half a second."""
Z_UP: Array = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
"""SMPL's axes to Blender's: the character faces -y, as Blender's own front view expects."""
COLOURS = {"Mannequin Body": (0.78, 0.68, 0.55, 1.0), "Mannequin Accent": (0.12, 0.2, 0.28, 1.0)}


def create(context: Context) -> Object:
    """Add the mannequin at the origin, standing on the floor; its armature comes back selected and active."""
    for chosen in context.selected_objects:
        chosen.select_set(False)
    lift = Vector((0.0, 0.0, -_sole()))
    armature = _armature(context, lift)
    body = bpy.data.objects.new(f"{armature.name} Body", _skin())
    context.collection.objects.link(body)
    body.data.transform(Matrix.Translation(lift))
    _bind(body, armature)
    body.hide_select = True  # a click on the character means its armature
    armature.select_set(True)
    context.view_layer.objects.active = armature
    return armature


def _sole() -> float:
    """The height of the soles below the pelvis."""
    return min(float((loft.centres[:, 1] - loft.widths[:, 1]).min()) for loft in figure.lofts())


def _armature(context: Context, lift: Vector) -> Object:
    data = bpy.data.armatures.new(NAME)
    data.display_type = "STICK"
    armature = bpy.data.objects.new(NAME, data)
    armature.show_in_front = True
    context.collection.objects.link(armature)
    context.view_layer.objects.active = armature
    bpy.ops.object.mode_set(mode="EDIT")
    for name, parent in zip(JOINTS, PARENTS, strict=True):
        bone = data.edit_bones.new(name)
        bone.head = Vector(Z_UP @ REST[JOINT[name]]) + lift
        bone.tail = Vector(Z_UP @ figure.tail(name)) + lift
        bone.align_roll(Vector((0.0, -1.0, 0.0) if abs(bone.vector.normalized().y) < 0.7 else (0.0, 0.0, 1.0)))
        if parent >= 0:
            bone.parent = data.edit_bones[JOINTS[parent]]
    bpy.ops.object.mode_set(mode="OBJECT")
    return armature


def _skin() -> Mesh:
    """All lofts, remeshed into one skin and smoothed; SMPL's skeleton, Blender's axes."""
    points: list[Array] = []
    faces: list[tuple[int, ...]] = []
    for loft in figure.lofts():
        ring, quads = figure.surface(loft)
        start = sum(map(len, points))
        points.append(ring @ Z_UP.T)
        faces += [tuple(start + corner for corner in quad) for quad in quads]
    rough = bpy.data.meshes.new(NAME)
    rough.from_pydata(np.concatenate(points).tolist(), [], faces)
    carrier = bpy.data.objects.new(NAME, rough)
    scratch = bpy.data.scenes.new("ChatPose scratch")
    try:
        scratch.collection.objects.link(carrier)
        remesh = carrier.modifiers.new("Remesh", "REMESH")
        remesh.mode, remesh.voxel_size = "VOXEL", VOXEL
        smooth = carrier.modifiers.new("Smooth", "SMOOTH")
        smooth.factor, smooth.iterations = 0.5, 6
        scratch.view_layers[0].update()
        evaluated = carrier.evaluated_get(scratch.view_layers[0].depsgraph)
        skin = bpy.data.meshes.new_from_object(evaluated)
    finally:
        bpy.data.scenes.remove(scratch)
        bpy.data.objects.remove(carrier)
        bpy.data.meshes.remove(rough)
    skin.name = f"{NAME} Body"
    _paint(skin)
    return skin


def _paint(skin: Mesh) -> None:
    skin.materials.clear()
    for name, colour in COLOURS.items():
        skin.materials.append(_material(name, colour))
    points = _coordinates(skin)
    accents = figure.is_accent(points)
    corners = np.empty(len(skin.loops), dtype=np.int32)
    skin.loops.foreach_get("vertex_index", corners)
    starts = np.empty(len(skin.polygons), dtype=np.int32)
    skin.polygons.foreach_get("loop_start", starts)
    share = np.add.reduceat(accents[corners].astype(float), starts) / np.diff(np.append(starts, len(corners)))
    skin.polygons.foreach_set("material_index", (share > 0.5).astype(np.int32))
    skin.polygons.foreach_set("use_smooth", np.ones(len(skin.polygons), dtype=bool))
    skin.update()


def _material(name: str, colour: tuple[float, float, float, float]) -> Material:
    found = bpy.data.materials.get(name)
    if found is not None:
        return found
    material = bpy.data.materials.new(name)
    material.diffuse_color = colour
    if bpy.app.version < (5, 0):  # later they are always on
        material.use_nodes = True
    shader = next(node for node in material.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
    shader.inputs["Base Color"].default_value = colour
    shader.inputs["Roughness"].default_value = 0.55
    return material


def _bind(body: Object, armature: Object) -> None:
    """Weights, the armature modifier, and the armature as parent."""
    body.parent = armature
    modifier = body.modifiers.new("Armature", "ARMATURE")
    modifier.object = armature
    modifier.use_deform_preserve_volume = True
    points = _coordinates(body.data) - [0.0, -_sole(), 0.0]
    edges = np.empty(len(body.data.edges) * 2, dtype=np.int32)
    body.data.edges.foreach_get("vertices", edges)
    weights = figure.weights(points, edges.reshape(-1, 2))
    for joint, name in enumerate(JOINTS):
        group = body.vertex_groups.new(name=name)
        for vertex in np.flatnonzero(weights[:, joint]):
            group.add((int(vertex),), float(weights[vertex, joint]), "REPLACE")


def _coordinates(mesh: Mesh) -> Array:
    """Its points in SMPL's axes (n, 3)."""
    points = np.empty(len(mesh.vertices) * 3)
    mesh.vertices.foreach_get("co", points)
    return points.reshape(-1, 3) @ Z_UP
