"""Armatures of people that no artist made: any naming, rest pose, roll and object transform, built from our skeleton."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import bpy
import numpy as np
from chatpose.chatpose_blender.skeleton import JOINT, forward
from chatpose.server.chatpose_server.protocol import JOINTS, PARENTS
from mathutils import Matrix, Vector

Z_UP = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
"""SMPL's axes to Blender's."""
PLAIN = Matrix.Identity(4)
MIXAMO_LIKE = (
    Matrix.Rotation(math.radians(130), 4, "Z") @ Matrix.Rotation(math.radians(90), 4, "X") @ Matrix.Scale(0.01, 4)
)
"""An object that was imported y-up in centimetres, and then turned on its feet."""


def as_smpl(joint: str) -> str:
    """`left_hip`."""
    return joint


def as_l_hip(joint: str) -> str:
    """`L_Hip`."""
    return "_".join({"left": "L", "right": "R"}.get(word, word.capitalize()) for word in joint.split("_"))


def as_suffix(joint: str) -> str:
    """`hip.L`."""
    side, _, rest = joint.partition("_")
    return f"{rest}.{side[0].upper()}" if rest else joint


def as_camel(joint: str) -> str:
    """`leftHip`."""
    first, *others = joint.split("_")
    return first + "".join(word.capitalize() for word in others)


def as_unity_package(joint: str) -> str:
    """`m_avg_L_Hip`, as in SMPL's own Maya and Unity files."""
    return "m_avg_" + as_l_hip(joint)


def as_smplx_add_on(joint: str) -> str:
    """`SMPLX-neutral:left_hip`."""
    return "SMPLX-neutral:" + joint


def rest_positions(arms_down: float) -> np.ndarray:
    """The joints (24, 3) in SMPL's axes with both arms this many degrees below the T-pose."""
    turns = np.tile(np.eye(3), (24, 1, 1))
    for joint, sign in (("left_shoulder", -1), ("right_shoulder", 1)):
        turns[JOINT[joint]] = np.array(Matrix.Rotation(math.radians(sign * arms_down), 3, "Z"))
    return forward(turns)


def build(
    called: Callable[[str], str] = as_smpl,
    *,
    arms_down: float = 0.0,
    seed: int | None = None,
    placed: Matrix = PLAIN,
    twist_bones: bool = False,
    without: Sequence[str] = (),
) -> bpy.types.Object:
    """Add an armature that looks the same in the world, whatever its object's transform and its bones' axes.

    Args:
        called: a joint's name -> its bone's.
        arms_down: degrees that the arms rest below the T-pose.
        seed: of bone directions and rolls at random; None for bones that point up, as in SMPL's own files.
        placed: the object's world matrix; its rotation about z is kept, the rest undone in the bones.
        twist_bones: put bones that carry no joint into arms and legs.
        without: joints that have no bone.
    """
    rng = np.random.default_rng(seed)
    heading = Matrix.Rotation(placed.to_euler("XYZ").z, 4, "Z")
    to_bones = placed.inverted() @ heading
    data = bpy.data.armatures.new("Human")
    human = bpy.data.objects.new("Human", data)
    bpy.context.collection.objects.link(human)
    human.matrix_world = placed
    bpy.context.view_layer.objects.active = human
    bpy.ops.object.mode_set(mode="EDIT")
    positions = rest_positions(arms_down) @ Z_UP.T + [0.0, 0.0, 1.0]
    scale = to_bones.to_scale().x

    def bone(name: str, at: np.ndarray, parent: bpy.types.EditBone | None) -> bpy.types.EditBone:
        direction = Vector((0, 0, 1)) if seed is None else Vector(rng.normal(size=3)).normalized()
        new = data.edit_bones.new(name)
        new.head = to_bones @ Vector(at)
        new.tail = new.head + direction * 0.1 * scale
        new.roll = 0.0 if seed is None else rng.uniform(-math.pi, math.pi)
        new.parent = parent
        return new

    made: dict[int, bpy.types.EditBone] = {}
    for number, (joint, above) in enumerate(zip(JOINTS, PARENTS, strict=True)):
        while above >= 0 and above not in made:
            above = PARENTS[above]
        if joint in without:
            continue
        parent = made.get(above)
        if twist_bones and joint.split("_")[-1] in ("elbow", "wrist", "knee", "ankle"):
            parent = bone(called(joint) + " twist helper", (positions[number] + positions[above]) / 2, parent)
        made[number] = bone(called(joint), positions[number], parent)
    bpy.ops.object.mode_set(mode="OBJECT")
    bpy.context.view_layer.update()
    return human


def random_matrices(seed: int, degrees: float = 70.0) -> np.ndarray:
    """Joint rotations (24, 3, 3) about random axes, up to about these angles."""
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(24, 3))
    angles = rng.uniform(0, math.radians(degrees), 24)
    return np.array([np.array(Matrix.Rotation(angle, 3, Vector(v))) for angle, v in zip(angles, vectors, strict=True)])


def heads(human: bpy.types.Object, called: Callable[[str], str] = as_smpl) -> dict[str, np.ndarray]:
    """Where each joint's bone begins as Blender evaluates it, in the world."""
    bpy.context.view_layer.update()
    shown = human.evaluated_get(bpy.context.evaluated_depsgraph_get())
    return {
        joint: np.array(shown.matrix_world @ shown.pose.bones[called(joint)].head)
        for joint in JOINTS
        if called(joint) in shown.pose.bones
    }
