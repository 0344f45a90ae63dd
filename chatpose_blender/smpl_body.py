"""The user's own SMPL body as a character: an armature whose bones are the joints, a skin, betas and correctives as shape keys.

The skin lies in the mesh as the file has it, turned to Blender's axes; the mesh is lifted until its soles are on the floor. Bones
point along the limbs, and keep their directions when the body changes shape, so that what is keyed stays what it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import bpy
import numpy as np
from bpy.types import ArmatureEditBones, Context, Mesh, Object, ShapeKey
from mathutils import Vector

from . import correctives
from .body_files import BodyFile
from .errors import ChatPoseError
from .rotations import Array

Z_UP: Array = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
"""SMPL's axes to Blender's: the character faces -y."""
KIND, FITTED = "smpl_kind", "smpl_fitted_betas"
REGRESSOR = ("smpl_regressor_joints", "smpl_regressor_vertices", "smpl_regressor_weights")
"""Custom properties of the mesh: the body's kind, the betas that its bones were fitted to, and what makes joints of its vertices."""
SHAPE = "Shape"
BETAS = 10.0
"""As far as a beta's slider goes, either way; Blender allows no more."""
LEADS = {"pelvis": "spine1", "spine3": "neck"}
"""Where a bone points that has several children; others point towards the middle of theirs."""
UP, AHEAD = ("head",), ("left_foot", "right_foot")
SHORTEST, END = 0.01, 0.09
"""Metres: the least length of a bone; that of one at the end of a limb."""


def create(context: Context, name: str, model: BodyFile, *, betas: int = 10, bulges: bool = False) -> Object:
    """Add the body at the origin, standing on the floor; its armature comes back selected and active.

    Args:
        betas: how many there are sliders for, if the file has as many.
        bulges: whether the skin has SMPL's pose correctives, 9 driven shape keys for each joint.

    Raises:
        ChatPoseError: nothing can be added to the active collection.
    """
    for chosen in context.selected_objects:
        chosen.select_set(False)
    joints = model.regressor @ model.template
    lift = -float(model.template[:, 1].min())
    armature = _armature(context, name, model, joints @ Z_UP.T + [0.0, 0.0, lift])
    body = bpy.data.objects.new(f"{armature.name} Body", _skin(armature.name, model))
    context.collection.objects.link(body)
    body.location.z = lift
    _bind(body, armature, model)
    _add_shapes(body, model.shapes[..., :betas])
    if bulges and model.correctives is not None:
        _add_correctives(body, armature, model)
    body.active_shape_key_index = 0
    armature.select_set(True)
    context.view_layer.objects.active = armature
    return armature


def body_of(armature: Object) -> Object | None:
    """The SMPL body that an armature moves."""
    return next((child for child in armature.children if child.type == "MESH" and KIND in child.data), None)


def betas_of(armature: Object) -> tuple[float, ...]:
    """The betas that an armature's body shows; none where it moves no SMPL body, or it is the mean."""
    keys = () if body_of(armature) is None else _shapes(_body(armature))
    betas = tuple(0.0 if key.mute else key.value for key in keys)
    return betas if any(betas) else ()


def set_betas(context: Context, armature: Object, betas: Sequence[float]) -> int:
    """Give the body these betas, and fit its bones; tells for how many it has sliders. Raises ChatPoseError."""
    keys = _shapes(_body(armature))
    _check_movable(context, armature)
    for key, beta in zip(keys, betas, strict=False):
        key.value = beta
    fit_joints(context, armature)
    return min(len(keys), len(betas))


def fit_joints(context: Context, armature: Object) -> None:
    """Put the bones where the joints of the body are, shaped as it is now, and the soles where they were.

    Bones keep their directions, and with them every pose its meaning. Raises ChatPoseError.
    """
    body = _body(armature)
    fitted = list(body.data[FITTED])
    betas = [0.0 if key.mute else key.value for key in _shapes(body)]
    place = body.matrix_parent_inverse @ body.matrix_basis
    turn, origin = np.array(place.to_3x3()), np.array(place.translation)
    before, now = (_shaped(body.data, values) @ turn.T + origin for values in (fitted, betas))
    shift = np.array([0.0, 0.0, before[:, 2].min() - now[:, 2].min()])
    joints = _regress(body.data, now) + shift
    names = [group.name for group in body.vertex_groups[: len(joints)]]
    with _edit_bones(context, armature) as bones:
        gone = [name for name in names if name not in bones]
        if gone:
            raise ChatPoseError(
                f"{armature.name} has no bone {', '.join(gone)}; give the bones of the body their names back."
            )
        above = [bones[name].parent.name if bones[name].parent else "" for name in names]
        parents = [names.index(parent) if parent in names else -1 for parent in above]
        ends = _tails(names, parents, joints)
        for name, head, end in zip(names, joints, ends, strict=True):
            bone = bones[name]
            along = bone.vector.normalized() * float(np.linalg.norm(end - head))
            bone.use_connect = False
            bone.head, bone.tail = head, Vector(head) + along
    body.location += body.matrix_parent_inverse.to_3x3().inverted() @ Vector(shift)
    body.data[FITTED] = betas


# --- Bones ----------------------------------------------------------------------------------------------------------


def _armature(context: Context, name: str, model: BodyFile, joints: Array) -> Object:
    data = bpy.data.armatures.new(name)
    data.display_type = "STICK"
    armature = bpy.data.objects.new(name, data)
    armature.show_in_front = True
    collection = context.collection
    collection.objects.link(armature)
    context.view_layer.update()
    if not armature.visible_get(view_layer=context.view_layer):
        bpy.data.armatures.remove(data)  # and the object with it
        raise ChatPoseError(f"The collection {collection.name} is hidden; show it, or make another one active.")
    tails = _tails(model.joints, model.parents, joints)
    with _edit_bones(context, armature) as bones:
        for joint, head, tail, parent in zip(model.joints, joints, tails, model.parents, strict=True):
            bone = bones.new(joint)
            bone.head, bone.tail = head, tail
            bone.align_roll(Vector((0.0, -1.0, 0.0) if abs(bone.vector.normalized().y) < 0.7 else (0.0, 0.0, 1.0)))
            if parent >= 0:
                bone.parent = bones[model.joints[parent]]
    return armature


def _tails(names: Sequence[str], parents: Sequence[int], joints: Array) -> Array:
    """Where the bone of each joint ends, (j, 3): at the next joint, or on as its parent goes."""
    tails = np.empty_like(joints)
    for number, name in enumerate(names):
        head, parent = joints[number], parents[number]
        children = [child for child, above in enumerate(parents) if above == number]
        if name in LEADS:
            along = joints[names.index(LEADS[name])] - head
        elif name in UP:
            along = np.array([0.0, 0.0, 2 * END])
        elif name in AHEAD:
            along = np.array([0.0, -END, 0.0])
        elif children:
            along = joints[children].mean(axis=0) - head
        else:
            before = head - joints[parent]
            along = before * min(1.0, END / max(float(np.linalg.norm(before)), SHORTEST))
        length = float(np.linalg.norm(along))
        tails[number] = head + (along if length >= SHORTEST else [0.0, 0.0, SHORTEST])
    return tails


def _check_movable(context: Context, armature: Object) -> None:
    """Whether an armature's bones can be moved at all. Raises ChatPoseError."""
    layer = context.view_layer
    if armature.library or armature.override_library or armature.data.library:
        raise ChatPoseError(f"{armature.name} comes from another file; change its bones there.")
    if armature.name not in layer.objects or not armature.visible_get(view_layer=layer):
        raise ChatPoseError(f"{armature.name} is hidden; show it, for only what shows has bones that can be moved.")


@contextmanager
def _edit_bones(context: Context, armature: Object) -> Iterator[ArmatureEditBones]:
    """An armature's bones to be moved; who was active, in which mode, and what was selected is so afterwards."""
    _check_movable(context, armature)
    layer = context.view_layer
    active = layer.objects.active
    mode = "OBJECT" if active is None else active.mode
    selected = armature.select_get(view_layer=layer)
    if mode != "OBJECT":
        bpy.ops.object.mode_set(mode="OBJECT")
    layer.objects.active = armature
    bpy.ops.object.mode_set(mode="EDIT")
    mirrored = armature.data.use_mirror_x
    armature.data.use_mirror_x = False  # or each bone would move the one on the other side
    try:
        yield armature.data.edit_bones
    finally:
        armature.data.use_mirror_x = mirrored
        bpy.ops.object.mode_set(mode="OBJECT")
        armature.select_set(selected, view_layer=layer)
        layer.objects.active = active
        if mode != "OBJECT":
            bpy.ops.object.mode_set(mode=mode)


# --- Skin -----------------------------------------------------------------------------------------------------------


def _skin(name: str, model: BodyFile) -> Mesh:
    skin = bpy.data.meshes.new(f"{name} Body")
    skin.from_pydata((model.template @ Z_UP.T).tolist(), [], model.faces.tolist())
    skin.polygons.foreach_set("use_smooth", np.ones(len(skin.polygons), dtype=bool))
    skin.update()
    rows, columns = np.nonzero(model.regressor)
    values = (rows.tolist(), columns.tolist(), model.regressor[rows, columns].tolist())
    for key, value in zip(REGRESSOR, values, strict=True):
        skin[key] = value
    skin[KIND] = model.kind
    return skin


def _bind(body: Object, armature: Object, model: BodyFile) -> None:
    """Weights, the armature modifier, which blends linearly as SMPL does, and the armature as parent."""
    body.parent = armature
    modifier = body.modifiers.new("Armature", "ARMATURE")
    modifier.object = armature
    for joint, name in enumerate(model.joints):
        group = body.vertex_groups.new(name=name)
        for vertex in np.flatnonzero(model.weights[:, joint]):
            group.add((int(vertex),), float(model.weights[vertex, joint]), "REPLACE")


def _add_shapes(body: Object, shapes: Array) -> None:
    body.shape_key_add(name="Basis", from_mix=False)
    for number in range(shapes.shape[2]):
        key = _add_key(body, f"{SHAPE}{number:03}", shapes[..., number])
        key.slider_min, key.slider_max = -BETAS / 2, BETAS / 2
    body.data[FITTED] = [0.0] * shapes.shape[2]


def _add_correctives(body: Object, armature: Object, model: BodyFile) -> None:
    """A shape key and its driver for each number of each bone's rotation that moves any vertex."""
    assert model.correctives is not None
    by_joint = np.split(model.correctives, len(model.joints) - 1, axis=2)
    for joint, moves_of_joint in zip(model.joints[1:], by_joint, strict=True):
        rest = Z_UP.T @ np.array(armature.data.bones[joint].matrix_local.to_3x3())
        for element, moves in enumerate(correctives.in_bone_axes(moves_of_joint, rest)):
            if moves.any():
                key = _add_key(body, f"{joint} {element // 3}{element % 3}", moves)
                correctives.drive(key, armature, joint, element)


def _add_key(body: Object, name: str, moves: Array) -> ShapeKey:
    """A shape key that moves the vertices by `moves` (v, 3), SMPL's axes."""
    key = body.shape_key_add(name=name, from_mix=False)
    key.slider_min, key.slider_max, key.value = -BETAS, BETAS, 0.0  # Blender makes new ones with 1
    shape = _points(body.data) + moves @ Z_UP.T
    key.data.foreach_set("co", shape.astype(np.float32).ravel())
    return key


# --- Shape ----------------------------------------------------------------------------------------------------------


def _body(armature: Object) -> Object:
    body = body_of(armature)
    if body is None:
        raise ChatPoseError(f"{armature.name} moves no SMPL body; add one with Add > Armature > SMPL Body.")
    if len(body.data.vertices) <= max(body.data[REGRESSOR[1]]):
        raise ChatPoseError(f"{body.name} has lost vertices of the body; add it anew.")
    return body


def _shapes(body: Object) -> list[ShapeKey]:
    """The keys of the betas, as many as were made."""
    keys = body.data.shape_keys
    blocks = {} if keys is None else keys.key_blocks
    names = [f"{SHAPE}{number:03}" for number in range(len(body.data[FITTED]))]
    gone = [name for name in names if name not in blocks]
    if gone:
        raise ChatPoseError(
            f"{body.name} has no shape key {', '.join(gone)}; give it its name back, or add the body anew."
        )
    return [blocks[name] for name in names]


def _shaped(mesh: Mesh, betas: Sequence[float]) -> Array:
    """The mesh's points with these betas (v, 3)."""
    basis = _points(mesh.shape_keys.reference_key)
    shaped = basis.copy()
    for number, beta in enumerate(betas):
        if beta:
            shaped += beta * (_points(mesh.shape_keys.key_blocks[f"{SHAPE}{number:03}"]) - basis)
    return shaped


def _regress(mesh: Mesh, points: Array) -> Array:
    """The joints of the mesh's points (v, 3) -> (j, 3)."""
    joints, vertices, weights = (np.array(mesh[name]) for name in REGRESSOR)
    found = np.zeros((int(joints.max()) + 1, 3))
    np.add.at(found, joints, weights[:, None] * points[vertices])
    return found


def _points(owner: Mesh | ShapeKey) -> Array:
    """The points of a mesh or of one of its shapes (v, 3)."""
    values = owner.vertices if isinstance(owner, Mesh) else owner.data
    points = np.empty(len(values) * 3, dtype=np.float32)
    values.foreach_get("co", points)
    return points.reshape(-1, 3).astype(float)
