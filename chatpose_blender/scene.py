"""Poses on armatures in the scene: put one on, read the one that shows, key it."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

import numpy as np
from bpy.types import Depsgraph, Object, PoseBone, ViewLayer
from mathutils import Euler, Matrix, Quaternion, Vector

from ..server.chatpose_server.protocol import Pose
from . import actions, keys, limbs, snapping
from .armatures import map_of, measure, rig_of
from .leading import leading_of
from .neighbours import neighbours
from .retarget import Posed, Rig, bones_from_joints, corrected, joints_from_bones, relocated
from .retarget_motion import bones_from_motion
from .rigs.mapping import RigMap
from .rotations import Array
from .skeleton import global_from_local, joint_matrices, pose_from_joint_matrices

Near = Mapping[str, Sequence[keys.Values]]
"""The rotations that bones have nearby in time, by the bone's name."""
SETTLED, OFF = math.radians(0.01), math.radians(5.0)
"""Where constraints interfere: a joint this near is right; one this far off is worth a warning."""
SAME_PLACE, HELD = 1e-5, 0.01
"""Metres at our skeleton's size: not worth another evaluation; what a locked body may miss its place by."""
NO_TURN = 1e-4
"""A rotation by twice this many radians has no axis of its own."""
NO_NEARER = 0.9
"""Correcting goes on while it leaves less than this of all errors; most rigs need it once."""

_log = logging.getLogger(__name__)


def apply_pose(
    armature: Object,
    pose: Pose,
    *,
    ground: bool = True,
    frame: float | None = None,
    keying: keys.Keying = keys.Keying(),  # noqa: B008  it is frozen
    keyed: Set[int] | None = None,
    snap: bool = False,
) -> list[str]:
    """Put a pose on an armature, and key it at `frame`, in the manner of `keying`, if one is given.

    `keyed` are the joints whose bones are keyed; None: all, and the place of the body. `snap`: limbs go on in IK afterwards.

    Each bone is written in its own rotation mode, as near as can be to its keys before and after `frame`; locked channels
    and bones without a joint stay. Limbs are switched to FK where the rig has both. Returns a sentence for each joint that
    does not come out as the pose says, and for what cannot be keyed. Raises RigError for an armature that is no human, and
    ChatPoseError for an action that cannot be changed, with nothing changed.
    """
    found = map_of(armature)
    rig = measure(armature, found)
    bones = [armature.pose.bones[name] for name in rig.bones]
    near: Near = {}
    if frame is not None:
        actions.check_editable(armature)
        near = neighbours(armature, (bones[number] for number in rig.shares), frame)
    fixed = {bone: why for bone in rig.shares if (why := _hindrance(bones[bone]))}
    layer = view_layer_of(armature) if needs_evaluation(armature, found, bones, fixed) else None
    if layer is not None:
        layer.update()  # or animation that is due would be evaluated over the pose
    current = _basis(bones)
    matrices, transl = joint_matrices(pose), None if pose.transl is None else np.array(pose.transl)
    if layer is None:
        posed = bones_from_joints(rig, matrices, current, ground=ground, transl=transl)
    else:
        posed = _led(armature, layer, rig, matrices, current, ground=ground, transl=transl)
    _switch(armature, found)
    write(rig, bones, posed, near)
    errors: dict[str, float] = {}
    if layer is not None:
        errors = _settle(armature, layer, rig, bones, matrices, set(fixed), near, ground=ground, transl=transl)
    unsnapped = snapping.snap(armature, found, layer, frame) if snap else []
    if layer is not None and keying.visual:
        layer.update()
    unkeyed = [] if frame is None else keys.insert(armature, _channels(armature, found, rig, keyed), frame, keying)
    held = _held_back(rig, bones[rig.root], posed.location)
    warnings = [*_turned_off(rig, fixed, errors), *held, *unsnapped, *unkeyed]
    for warning in warnings:
        _log.warning("%s: %s", armature.name, warning)
    return warnings


def read_pose(armature: Object, depsgraph: Depsgraph) -> Pose:
    """The pose that an armature shows, constraints and drivers included; world frame. Raises RigError."""
    rig = rig_of(armature)
    matrices, transl = joints_from_bones(rig, shown(armature, depsgraph, rig))
    return pose_from_joint_matrices(matrices, transl)


def insert_key(armature: Object, frame: float, keying: keys.Keying = keys.Keying()) -> list[str]:  # noqa: B008  it is frozen
    """Key the pose as it is, on every bone that carries a joint; tells in sentences what cannot be keyed.

    Quaternions take the sign of their neighbours, which changes no pose; Euler angles stay as the artist turned them.
    Raises RigError, and ChatPoseError for an action that cannot be changed.
    """
    found = map_of(armature)
    channels = _channels(armature, found, measure(armature, found))
    actions.check_editable(armature)
    bones = {channel.bone.name: channel.bone for channel in channels if channel.path == "rotation_quaternion"}
    for name, near in neighbours(armature, bones.values(), frame).items():
        bones[name].rotation_quaternion = _quaternion_near(bones[name].rotation_quaternion, near)
    layer = view_layer_of(armature) if keying.visual else None
    if layer is not None:
        layer.update()
    return keys.insert(armature, channels, frame, keying)


def _basis(bones: Iterable[PoseBone]) -> list[Array]:
    """What is written on each bone (4, 4)."""
    return [np.array(bone.matrix_basis) for bone in bones]


def shown(armature: Object, depsgraph: Depsgraph, rig: Rig) -> Array:
    """The bones' matrices as Blender evaluates them (n, 4, 4)."""
    bones = armature.evaluated_get(depsgraph).pose.bones
    return np.array([bones[name].matrix for name in rig.bones], dtype=float)


# --- Controls, constraints and drivers -------------------------------------------------------------------------------


def _hindrance(bone: PoseBone) -> str:
    """Why a bone may not turn as it is told; empty if nothing hinders it."""
    if any(bone.lock_rotation) or (bone.lock_rotation_w and bone.lock_rotations_4d):
        return "locked rotation channels"
    if any(constraint.influence > 0 and not constraint.mute for constraint in bone.constraints):
        return "constraints of its own"
    return ""


def needs_evaluation(armature: Object, found: RigMap, bones: Iterable[PoseBone], fixed: Mapping[int, str]) -> bool:
    """Whether anything but the tree of bones has a say in where they are."""
    if found.switches or fixed or any(len(bone.constraints) for bone in bones):
        return True
    animation = armature.animation_data
    return animation is not None and any(curve.data_path.startswith("pose.bones") for curve in animation.drivers)


def view_layer_of(armature: Object) -> ViewLayer | None:
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


def _led(
    armature: Object,
    layer: ViewLayer,
    rig: Rig,
    matrices: Array,
    current: Sequence[Array],
    *,
    ground: bool,
    transl: Array | None,
) -> Posed:
    """What to write on bones that constraints lead, as far as these can be reckoned with."""
    evaluated = armature.evaluated_get(layer.depsgraph).pose.bones
    led = leading_of(armature, rig, [evaluated[name] for name in rig.bones], current)
    posed = bones_from_motion(rig, matrices[None], current, led.leads, led.offsets)
    location = relocated(rig, posed.poses[:, 0], current[rig.root], ground=ground, transl=transl)
    return Posed({bone: turns[0] for bone, turns in posed.basis.items()}, location)


def _settle(
    armature: Object,
    layer: ViewLayer,
    rig: Rig,
    bones: list[PoseBone],
    matrices: Array,
    fixed: set[int],
    near: Near,
    *,
    ground: bool,
    transl: Array | None,
) -> dict[str, float]:
    """Evaluate and correct until the joints are where they shall be, or no nearer; tells by what angle each is off."""
    turns = global_from_local(matrices)
    before = math.inf
    while True:
        layer.update()
        poses = shown(armature, layer.depsgraph, rig)
        errors = rig.errors(turns, poses)
        if max(errors.values()) < SETTLED or sum(errors.values()) > NO_NEARER * before:
            break
        before = sum(errors.values())
        write(rig, bones, corrected(rig, matrices, poses, _basis(bones), fixed), near)
    here = np.array(bones[rig.root].matrix_basis)
    location = relocated(rig, poses, here, ground=ground, transl=transl)
    if location is not None and np.abs(location - here[:3, 3]).max() > SAME_PLACE * rig.size:
        write(rig, bones, Posed({}, location), near)
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


def write(rig: Rig, bones: Sequence[PoseBone], posed: Posed, near: Near) -> None:
    """Write rotations and the body's place on a rig's bones, as near as can be to `near`; locked channels stay."""
    for bone, turn in posed.basis.items():
        _write_rotation(bones[bone], turn, near.get(bones[bone].name, ()))
    if posed.location is not None:
        root = bones[rig.root]
        for channel, value in enumerate(posed.location):
            if not root.lock_location[channel]:
                root.location[channel] = value


def _write_rotation(bone: PoseBone, turn: Array, near: Sequence[keys.Values]) -> None:
    """Write a rotation (3, 3) in the bone's own mode, locked channels left out.

    Of the values that mean the same, those nearest to `near` are taken: the bone's keys before and after, or where it has
    none the values that it has.
    """
    matrix = Matrix(turn.tolist())
    target = getattr(bone, keys.rotation_of(bone))
    near = near or (tuple(target),)
    if bone.rotation_mode == "QUATERNION":
        values, locks = _quaternion_near(matrix.to_quaternion(), near), _locks_of_four(bone)
    elif bone.rotation_mode == "AXIS_ANGLE":
        values, locks = _axis_angle_near(matrix.to_quaternion(), near), _locks_of_four(bone)
    else:
        order, locks = bone.rotation_mode, tuple(bone.lock_rotation)
        values = _nearest([tuple(matrix.to_euler(order, Euler(other, order))) for other in near], near)
    for channel, (value, locked) in enumerate(zip(values, locks, strict=True)):
        if not locked:
            target[channel] = value


def _quaternion_near(turn: Quaternion, near: Iterable[keys.Values]) -> Quaternion:
    """Of a quaternion and its negative, which mean the same, the one that is nearer to others."""
    return -turn if sum(turn.dot(Quaternion(other)) for other in near) < 0 else turn


def _axis_angle_near(turn: Quaternion, near: Sequence[keys.Values]) -> keys.Values:
    """An angle and axis; the axis may point either way, and the angle go round any number of times."""
    axis, angle = turn.to_axis_angle()
    candidates = []
    for angle_there, *axis_there in near:
        towards = Vector(axis_there)
        if abs(math.sin(angle / 2)) < NO_TURN and towards.length > NO_TURN:
            axis = towards.normalized()
        sign = -1.0 if axis.dot(towards) < 0 else 1.0
        rounds = round((angle_there - sign * angle) / math.tau)
        candidates.append((sign * angle + rounds * math.tau, *(sign * axis)))
    return _nearest(candidates, near)


def _nearest(candidates: Iterable[keys.Values], near: Sequence[keys.Values]) -> keys.Values:
    """The candidate from which it is the shortest way to all that is near."""
    return min(candidates, key=lambda values: sum(math.dist(values, other) for other in near))


def _locks_of_four(bone: PoseBone) -> tuple[bool, ...]:
    """Which of w (or the angle), x, y, z are locked; Blender heeds w's lock only where all four count one by one."""
    return (bone.lock_rotation_w and bone.lock_rotations_4d, *bone.lock_rotation)


def _channels(armature: Object, found: RigMap, rig: Rig, joints: Set[int] | None = None) -> list[keys.Channel]:
    """What a pose is keyed on: `keys.posed`, and the IK controls of limbs that are in IK."""
    return keys.posed(armature, found, rig, joints) + limbs.channels(armature, found, joints)
