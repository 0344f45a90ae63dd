"""How far an armature, as Blender evaluates it, is from a pose."""

from __future__ import annotations

import math
from collections.abc import Mapping

import bpy
import humans
import numpy as np
import zoo
from chatpose.chatpose_blender import armatures, performing
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.motion import Motion
from chatpose.chatpose_blender.retarget import LIMBS, nearest_rotations
from chatpose.chatpose_blender.skeleton import JOINT, forward, global_from_local
from chatpose.server.chatpose_server.protocol import JOINTS, Pose
from mathutils import Matrix

TENTH_OF_A_DEGREE = 0.1
NEARLY = 0.02
"""Degrees; Blender keeps axis and angle in single precision."""
SWAPPED = {"left": "right", "right": "left"}


def mirrored_name(joint: str) -> str:
    side, _, rest = joint.partition("_")
    return f"{SWAPPED[side]}_{rest}" if side in SWAPPED else joint


def mirrored(matrices: np.ndarray) -> np.ndarray:
    flip = np.diag([-1.0, 1.0, 1.0])
    return flip @ matrices[[JOINT[mirrored_name(joint)] for joint in JOINTS]] @ flip


def degrees(one: np.ndarray, other: np.ndarray) -> float:
    """Between directions."""
    return math.degrees(math.atan2(float(np.linalg.norm(np.cross(one, other))), float(one @ other)))


def turned(one: np.ndarray, other: np.ndarray) -> float:
    """The largest angle between rotations (n, 3, 3), degrees."""
    one, other = nearest_rotations(one), nearest_rotations(other)
    return float(
        np.degrees(2 * np.arcsin(np.clip(np.linalg.norm(one - other, axis=(1, 2)) / math.sqrt(8), 0, 1))).max()
    )


def limb_error(human: bpy.types.Object, bones: Mapping[str, str], matrices: np.ndarray) -> float:
    """The largest angle between a limb of the armature, as Blender evaluates it, and the pose's own."""
    heading = np.array(Matrix.Rotation(human.matrix_world.to_euler("XYZ").z, 3, "Z"))
    wanted, found = forward(matrices) @ humans.Z_UP.T @ heading.T, zoo.heads(human, bones)
    return max(degrees(found[c] - found[j], wanted[JOINT[c]] - wanted[JOINT[j]]) for j, c in LIMBS.items())


def shown(human: bpy.types.Object) -> np.ndarray:
    """The orientation of each bone as Blender evaluates it (n, 3, 3)."""
    bpy.context.view_layer.update()
    bones = human.evaluated_get(bpy.context.evaluated_depsgraph_get()).pose.bones
    return np.array([bone.matrix.to_3x3() for bone in bones])


def read(human: bpy.types.Object) -> Pose:
    bpy.context.view_layer.update()
    return posing.read_pose(human, bpy.context.evaluated_depsgraph_get())


def relax(human: bpy.types.Object) -> None:
    for bone in human.pose.bones:
        bone.matrix_basis = Matrix.Identity(4)


def joint_error(rig: bpy.types.Object, matrices: np.ndarray) -> float:
    """By how much the joints are off, degrees, as the rig is evaluated."""
    bpy.context.view_layer.update()
    measures = armatures.rig_of(rig)
    bones = rig.evaluated_get(bpy.context.evaluated_depsgraph_get()).pose.bones
    poses = np.array([bones[name].matrix for name in measures.bones], dtype=float)
    return math.degrees(max(measures.errors(global_from_local(matrices), poses).values()))


def recorded(armature: bpy.types.Object, frames: range) -> Motion:
    """What an armature shows at frames of the scene."""
    return performing.record(bpy.context, armature, frames, None)


def assert_equal(found: Motion, wanted: Motion, places: float = 1e-4) -> None:
    """Motions that show the same, to `NEARLY`, and where they say so at the same places, to `places` metres."""
    assert len(found) == len(wanted)
    assert turned(found.matrices.reshape(-1, 3, 3), wanted.matrices.reshape(-1, 3, 3)) < NEARLY
    if wanted.transl is not None:
        np.testing.assert_allclose(found.transl, wanted.transl, atol=places)
