"""Poses on armatures in the scene: put one on, read the one that shows, key it."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Iterator, Mapping

import numpy as np
from bpy.types import Depsgraph, Object, PoseBone, ViewLayer
from mathutils import Matrix

from ..server.chatpose_server.protocol import Pose
from .armatures import map_of, measure, rig_of
from .retarget import Posed, Rig, bones_from_joints, corrected, joints_from_bones, relocated
from .rigs.mapping import RigMap
from .rotations import Array
from .skeleton import global_from_local, joint_matrices, pose_from_joint_matrices

ROTATIONS = {"QUATERNION": "rotation_quaternion", "AXIS_ANGLE": "rotation_axis_angle"}
"""The property that holds a bone's rotation in each mode; every other mode is Euler."""
SETTLED, OFF = math.radians(0.01), math.radians(5.0)
"""Where constraints interfere: a joint this near is right; one this far off is worth a warning."""
SAME_PLACE, HELD = 1e-5, 0.01
"""Metres at our skeleton's size: not worth another evaluation; what a locked body may miss its place by."""
NO_NEARER = 0.9
"""Correcting goes on while it leaves less than this of all errors; most rigs need it once."""

_log = logging.getLogger(__name__)


def apply_pose(armature: Object, pose: Pose, *, ground: bool = True, frame: float | None = None) -> list[str]:
    """Put a pose on an armature, and key it at `frame` if one is given.

    Each bone is written in its own rotation mode; locked channels and bones without a joint stay. Limbs are switched to FK
    where the rig has both. Returns a sentence for each joint that does not come out as the pose says. Raises RigError,
    with nothing changed, for an armature that is no human.
    """
    found = map_of(armature)
    rig = measure(armature, found)
    bones = [armature.pose.bones[name] for name in rig.bones]
    fixed = {bone: why for bone in rig.shares if (why := _hindrance(bones[bone]))}
    layer = _view_layer(armature) if _needs_evaluation(armature, found, bones, fixed) else None
    if layer is not None:
        layer.update()  # or animation that is due would be evaluated over the pose
    _switch(armature, found)
    matrices, transl = joint_matrices(pose), None if pose.transl is None else np.array(pose.transl)
    posed = bones_from_joints(rig, matrices, _basis(bones), ground=ground, transl=transl)
    _write(rig, bones, posed)
    errors: dict[str, float] = {}
    if layer is not None:
        errors = _settle(armature, layer, rig, bones, matrices, set(fixed), ground=ground, transl=transl)
    if frame is not None:
        _key(armature, found, rig, frame)
    warnings = [*_turned_off(rig, fixed, errors), *_held_back(rig, bones[rig.root], posed.location)]
    for warning in warnings:
        _log.warning("%s: %s", armature.name, warning)
    return warnings


def read_pose(armature: Object, depsgraph: Depsgraph) -> Pose:
    """The pose that an armature shows, constraints and drivers included; world frame. Raises RigError."""
    rig = rig_of(armature)
    matrices, transl = joints_from_bones(rig, _shown(armature, depsgraph, rig))
    return pose_from_joint_matrices(matrices, transl)


def insert_key(armature: Object, frame: float) -> None:
    """Key the pose as it is, on every bone that carries a joint. Raises RigError."""
    found = map_of(armature)
    _key(armature, found, measure(armature, found), frame)


def _basis(bones: Iterable[PoseBone]) -> list[Array]:
    """What is written on each bone (4, 4)."""
    return [np.array(bone.matrix_basis) for bone in bones]


def _shown(armature: Object, depsgraph: Depsgraph, rig: Rig) -> Array:
    """The bones' matrices as Blender evaluates them (n, 4, 4)."""
    shown = armature.evaluated_get(depsgraph).pose.bones
    return np.array([shown[name].matrix for name in rig.bones], dtype=float)


# --- Controls, constraints and drivers -------------------------------------------------------------------------------


def _hindrance(bone: PoseBone) -> str:
    """Why a bone may not turn as it is told; empty if nothing hinders it."""
    if any(bone.lock_rotation) or (bone.lock_rotation_w and bone.lock_rotations_4d):
        return "locked rotation channels"
    if any(constraint.influence > 0 and not constraint.mute for constraint in bone.constraints):
        return "constraints of its own"
    return ""


def _needs_evaluation(armature: Object, found: RigMap, bones: Iterable[PoseBone], fixed: Mapping[int, str]) -> bool:
    """Whether anything but the tree of bones has a say in where they are."""
    if found.switches or fixed or any(len(bone.constraints) for bone in bones):
        return True
    animation = armature.animation_data
    return animation is not None and any(curve.data_path.startswith("pose.bones") for curve in animation.drivers)


def _view_layer(armature: Object) -> ViewLayer | None:
    """A view layer that evaluates the armature; Blender leaves out what is disabled in viewports, but not what is hidden."""
    layers = [layer for scene in armature.users_scene for layer in scene.view_layers if armature.name in layer.objects]
    return next(
        (
            layer
            for layer in layers
            if armature.visible_get(view_layer=layer)
            or (armature.hide_get(view_layer=layer) and not armature.hide_viewport)
        ),
        None,
    )


def _switch(armature: Object, found: RigMap) -> None:
    """Let the controls act that the pose is written to."""
    for name, values in found.switches.items():
        bone = armature.pose.bones[name]
        for switch, value in values.items():
            if switch in bone and bone[switch] != value:
                bone[switch] = type(bone[switch])(value)
                armature.update_tag()  # Blender does not notice by itself


def _settle(
    armature: Object,
    layer: ViewLayer,
    rig: Rig,
    bones: list[PoseBone],
    matrices: Array,
    fixed: set[int],
    *,
    ground: bool,
    transl: Array | None,
) -> dict[str, float]:
    """Evaluate and correct until the joints are where they shall be, or no nearer; tells by what angle each is off."""
    turns = global_from_local(matrices)
    before = math.inf
    while True:
        layer.update()
        poses = _shown(armature, layer.depsgraph, rig)
        errors = rig.errors(turns, poses)
        if max(errors.values()) < SETTLED or sum(errors.values()) > NO_NEARER * before:
            break
        before = sum(errors.values())
        _write(rig, bones, corrected(rig, matrices, poses, _basis(bones), fixed))
    here = np.array(bones[rig.root].matrix_basis)
    location = relocated(rig, poses, here, ground=ground, transl=transl)
    if location is not None and np.abs(location - here[:3, 3]).max() > SAME_PLACE * rig.size:
        _write(rig, bones, Posed({}, location))
    return errors


def _turned_off(rig: Rig, fixed: Mapping[int, str], errors: Mapping[str, float]) -> Iterator[str]:
    """A sentence for each joint that is far off, with what keeps it from where it shall be."""
    written = {share.joint: bone for bone, share in rig.shares.items()}
    for joint, error in errors.items():
        if error > OFF:
            bone = written[joint]
            why = fixed.get(bone, "a constraint or driver above it that interferes")
            yield f"{joint} is {math.degrees(error):.0f}° off: {rig.bones[bone]} has {why}."


def _held_back(rig: Rig, root: PoseBone, location: Array | None) -> Iterator[str]:
    """A sentence where a lock keeps the body from its place."""
    if location is not None and any(
        locked and abs(wanted - there) > HELD * rig.size
        for locked, wanted, there in zip(root.lock_location, location, root.location, strict=True)
    ):
        yield f"The body is not where the pose puts it: {root.name} has locked location channels."


# --- Channels and keys -----------------------------------------------------------------------------------------------


def _write(rig: Rig, bones: list[PoseBone], posed: Posed) -> None:
    for bone, turn in posed.basis.items():
        _write_rotation(bones[bone], turn)
    if posed.location is not None:
        root = bones[rig.root]
        for channel, value in enumerate(posed.location):
            if not root.lock_location[channel]:
                root.location[channel] = value


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


def _key(armature: Object, found: RigMap, rig: Rig, frame: float) -> None:
    """Key the rotations of the bones that carry joints, the root's location, and the switches."""
    _bind_slot(armature)
    for number in sorted(rig.shares):
        bone = armature.pose.bones[rig.bones[number]]
        path = ROTATIONS.get(bone.rotation_mode, "rotation_euler")
        bone.keyframe_insert(path, frame=frame, group=bone.name, keytype="GENERATED")
    root = armature.pose.bones[rig.bones[rig.root]]
    root.keyframe_insert("location", frame=frame, group=root.name, keytype="GENERATED")
    for name, switches in found.switches.items():
        bone = armature.pose.bones[name]
        for switch in switches:
            if switch in bone:
                bone.keyframe_insert(f'["{switch}"]', frame=frame, group=name, keytype="GENERATED")


def _bind_slot(armature: Object) -> None:
    """Give an action of Blender 4.4 and later a slot for this armature, or its keys would move nothing."""
    animation = armature.animation_data
    if animation is None or animation.action is None or not hasattr(animation, "action_slot"):
        return
    if animation.action_slot is None and animation.action_suitable_slots:
        animation.action_slot = animation.action_suitable_slots[0]
