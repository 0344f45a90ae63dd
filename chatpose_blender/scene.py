"""Poses on armatures in the scene: put one on, read the one that shows, key it."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from bpy.types import Depsgraph, Object, PoseBone
from mathutils import Matrix

from ..server.chatpose_server.protocol import Pose
from . import rigs
from .errors import RigError
from .retarget import Posed, Rig, bones_from_joints, joints_from_bones
from .rotations import Array
from .skeleton import joint_matrices, pose_from_joint_matrices

ROTATIONS = {"QUATERNION": "rotation_quaternion", "AXIS_ANGLE": "rotation_axis_angle"}
"""The property that holds a bone's rotation in each mode; every other mode is Euler."""


def apply_pose(armature: Object, pose: Pose, *, ground: bool = True, frame: float | None = None) -> None:
    """Put a pose on an armature, and key it at `frame` if one is given.

    Each bone is written in its own rotation mode, locked channels and bones without a joint stay. Raises RigError, with
    nothing changed, for an armature that is no human.
    """
    rig = rig_of(armature)
    bones = [armature.pose.bones[name] for name in rig.bones]
    current = [np.array(bone.matrix_basis) for bone in bones]
    transl = None if pose.transl is None else np.array(pose.transl)
    posed = bones_from_joints(rig, joint_matrices(pose), current, ground=ground, transl=transl)
    _write(rig, bones, posed)
    if frame is not None:
        _key(armature, [bones[carrier] for carrier in rig.carriers.values()], frame, bones[rig.carriers["pelvis"]])


def read_pose(armature: Object, depsgraph: Depsgraph) -> Pose:
    """The pose that an armature shows, constraints and drivers included; world frame. Raises RigError."""
    rig = rig_of(armature)
    shown = armature.evaluated_get(depsgraph).pose.bones
    matrices, transl = joints_from_bones(rig, np.array([shown[name].matrix for name in rig.bones], dtype=float))
    return pose_from_joint_matrices(matrices, transl)


def insert_key(armature: Object, frame: float) -> None:
    """Key the pose as it is, on every bone that carries a joint. Raises RigError."""
    rig = rig_of(armature)
    bones = {joint: armature.pose.bones[rig.bones[carrier]] for joint, carrier in rig.carriers.items()}
    _key(armature, bones.values(), frame, bones["pelvis"])


def rig_of(armature: Object) -> Rig:
    """What retargeting needs to know of an armature. Raises RigError when it is no human."""
    if armature.type != "ARMATURE":
        raise RigError(f"{armature.name} is no armature; choose one, or add the ChatPose mannequin.")
    try:
        found = rigs.match({bone.name: bone.parent.name if bone.parent else None for bone in armature.data.bones})
    except RigError as error:
        raise RigError(f"{armature.name}: {error}") from error
    names = _with_ancestors(armature, found.values())
    index = {name: number for number, name in enumerate(names)}
    bones = [armature.data.bones[name] for name in names]
    up = armature.matrix_world.to_3x3().normalized().transposed() @ Matrix.Identity(3).col[2]
    return Rig(
        bones=names,
        parents=[index[bone.parent.name] if bone.parent else -1 for bone in bones],
        rest=np.array([bone.matrix_local for bone in bones], dtype=float),
        inherits=[bone.use_inherit_rotation for bone in bones],
        carriers={joint: index[name] for joint, name in found.items()},
        up=np.array(up.normalized()),
    )


def _with_ancestors(armature: Object, wanted: Iterable[str]) -> list[str]:
    """The bones named and all that they hang on, parents first."""
    needed: set[str] = set()
    for name in wanted:
        bone = armature.data.bones[name]
        while bone is not None and bone.name not in needed:
            needed.add(bone.name)
            bone = bone.parent
    return [bone.name for bone in armature.data.bones if bone.name in needed]


def _write(rig: Rig, bones: list[PoseBone], posed: Posed) -> None:
    for joint, turn in posed.basis.items():
        _write_rotation(bones[rig.carriers[joint]], turn)
    if posed.location is not None:
        pelvis = bones[rig.carriers["pelvis"]]
        for channel, value in enumerate(posed.location):
            if not pelvis.lock_location[channel]:
                pelvis.location[channel] = value


def _write_rotation(bone: PoseBone, turn: Array) -> None:
    """Write a rotation (3, 3) in the bone's own mode, near the values that it has, locked channels left out."""
    matrix = Matrix(turn.tolist())
    if bone.rotation_mode == "QUATERNION":
        values = matrix.to_quaternion()
        if values.dot(bone.rotation_quaternion) < 0:
            values.negate()
        target, locks = bone.rotation_quaternion, _locks_of_four(bone)
    elif bone.rotation_mode == "AXIS_ANGLE":
        axis, angle = matrix.to_quaternion().to_axis_angle()
        values, target, locks = (angle, *axis), bone.rotation_axis_angle, _locks_of_four(bone)
    else:
        values = matrix.to_euler(bone.rotation_mode, bone.rotation_euler)
        target, locks = bone.rotation_euler, tuple(bone.lock_rotation)
    for channel, (value, locked) in enumerate(zip(values, locks, strict=True)):
        if not locked:
            target[channel] = value


def _locks_of_four(bone: PoseBone) -> tuple[bool, ...]:
    """Which of w (or the angle), x, y, z are locked; Blender heeds w's lock only where all four count one by one."""
    return (bone.lock_rotation_w and bone.lock_rotations_4d, *bone.lock_rotation)


def _key(armature: Object, bones: Iterable[PoseBone], frame: float, pelvis: PoseBone) -> None:
    _bind_slot(armature)
    for bone in bones:
        path = ROTATIONS.get(bone.rotation_mode, "rotation_euler")
        bone.keyframe_insert(path, frame=frame, group=bone.name, keytype="GENERATED")
    pelvis.keyframe_insert("location", frame=frame, group=pelvis.name, keytype="GENERATED")


def _bind_slot(armature: Object) -> None:
    """Give an action of Blender 4.4 and later a slot for this armature, or its keys would move nothing."""
    animation = armature.animation_data
    if animation is None or animation.action is None or not hasattr(animation, "action_slot"):
        return
    if animation.action_slot is None and animation.action_suitable_slots:
        animation.action_slot = animation.action_suitable_slots[0]
