"""A motion on an armature: put on as keys, pose by pose, and recorded from what the armature shows."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

import numpy as np
from bpy.types import Context, Object, PoseBone, ViewLayer
from mathutils import Matrix

from . import actions
from . import scene as posing
from .armatures import map_of, measure
from .curves import Table, channels_of, fill, make_room
from .errors import ChatPoseError
from .leading import Leading, leading_of
from .motion import Motion
from .retarget import Posed, Rig
from .retarget_motion import PosedMotion, bones_from_motion, continuous, lowest, relocated, to_places
from .rigs.mapping import RigMap
from .rotations import Array
from .skeleton import global_from_local

Ground = Literal["WHOLE", "EACH", "FILE"]

LONGEST = 100_000
"""Keys a bone; more is a mistake in the frame rate."""
LOOKED_AT = 8
"""Of the poses that were reckoned at once, how many Blender evaluates."""
SAME_TURN, SAME_PLACE = math.radians(0.05), 1e-3
"""How near these must be: each joint's turn, and the pelvis's place in metres at our skeleton's size."""

_log = logging.getLogger(__name__)


def perform(
    armature: Object,
    motion: Motion,
    frames: Sequence[float],
    *,
    ground: Ground = "WHOLE",
    interpolation: str = "BEZIER",
    progress: Callable[[float], None] = lambda share: None,
) -> list[str]:
    """Key a motion on an armature, a pose at each of the scene's frames, in place of the keys that are there between them.

    `ground`: `WHOLE` raises or lowers the motion as one, until its lowest pose stands on the floor; `EACH` sets every pose
    on the floor; `FILE` leaves them where they are. A motion that does not say where it is stands on the floor unless
    `FILE`. Returns sentences for what does not come out as the motion says.

    Raises RigError, and ChatPoseError for an armature or action that cannot be changed, with nothing changed.
    """
    check_ready(armature)
    found = map_of(armature)
    rig = measure(armature, found)
    bones = [armature.pose.bones[name] for name in rig.bones]
    judged = posing.needs_evaluation(armature, found, bones, {})
    layer = posing.view_layer_of(armature) if judged else None
    if layer is not None:
        layer.update()  # or animation that is due would be evaluated over what is read and written here
    current = [np.array(bone.matrix_basis) for bone in bones]
    switches = dict(_switches(armature, found))
    led = Leading(steady=not judged)
    if layer is not None:
        shown = armature.evaluated_get(layer.depsgraph).pose.bones
        led = leading_of(armature, rig, [shown[name] for name in rig.bones], current, {path for path, _ in switches})
    posed = bones_from_motion(rig, motion.matrices, current, led.leads, led.offsets)
    grounded = ground == "EACH" or (ground == "WHOLE" and motion.transl is None)
    heights = lowest(rig, posed.poses)
    if ground == "WHOLE" and motion.transl is not None:
        rises = to_places(rig, posed.poses, motion.transl) @ rig.upright
        motion = motion.lifted(-float((heights + rises).min()) / rig.size)
    blended = not actions.stands_for_itself(armature.animation_data)
    if not led.steady or blended or not _are_free(rig, bones):
        return _one_by_one(armature, motion, frames, grounded, interpolation, progress)
    shifts = np.zeros((len(motion), 3))
    if grounded:
        shifts = -heights[:, None] * rig.upright
    elif motion.transl is not None:
        shifts = to_places(rig, posed.poses, motion.transl)
    places = relocated(rig, posed.poses, current[rig.root][:3, 3], shifts)
    hindered = posing.apply_pose(armature, next(motion.poses()), ground=grounded, frame=frames[0])
    columns = {key: np.full(len(frames), value) for key, value in switches.items()}
    for bone, turns in posed.basis.items():
        columns |= _rotations(bones[bone], turns)
    columns |= _columns(bones[rig.root], "location", places)
    if layer is not None and not _comes_out(armature, layer, rig, bones, motion, posed, places, shifts):
        return _one_by_one(armature, motion, frames, grounded, interpolation, progress)
    return [*hindered, *fill(armature, frames, columns, interpolation)]


def _are_free(rig: Rig, bones: Sequence[PoseBone]) -> bool:
    """Whether the bones can be written freely, in ways that are reckoned all at once."""
    return not any(bones[rig.root].lock_location) and not any(
        any(bones[number].lock_rotation)
        or (bones[number].lock_rotation_w and bones[number].lock_rotations_4d)
        or bones[number].rotation_mode == "AXIS_ANGLE"
        for number in rig.shares
    )


def _switches(armature: Object, found: RigMap) -> Iterator[tuple[tuple[str, int], float]]:
    """The F-curves of what lets the controls act that poses are written to, and their values."""
    for name, values in found.switches.items():
        bone = armature.pose.bones[name]
        yield from (
            ((f'{bone.path_from_id()}["{switch}"]', 0), value) for switch, value in values.items() if switch in bone
        )


def _comes_out(
    armature: Object,
    layer: ViewLayer,
    rig: Rig,
    bones: Sequence[PoseBone],
    motion: Motion,
    posed: PosedMotion,
    places: Array,
    shifts: Array,
) -> bool:
    """Whether Blender makes of some poses what was reckoned; the bones have the last of them then."""
    layer.update()  # or what was keyed would be evaluated over the first of them
    pelvis = rig.carriers["pelvis"]
    for number in np.unique(np.linspace(0, len(motion) - 1, LOOKED_AT).astype(int)).tolist():
        one = Posed({bone: turns[number] for bone, turns in posed.basis.items()}, places[number])
        posing.write(rig, bones, one, {})
        layer.update()
        shown = posing.shown(armature, layer.depsgraph, rig)
        errors = rig.errors(global_from_local(motion.matrices[number]), shown)
        away = shown[pelvis, :3, 3] - posed.poses[pelvis, number, :3, 3] - shifts[number]
        if max(errors.values()) > SAME_TURN or np.abs(away).max() > SAME_PLACE * rig.size:
            _log.info("%s: pose %d does not come out as reckoned, so each is evaluated.", armature.name, number)
            return False
    return True


def _rotations(bone: PoseBone, turns: Array) -> dict[tuple[str, int], Array]:
    """The F-curves of rotations (n, 3, 3) in the bone's own mode, the first as near as can be to what the bone has."""
    if bone.rotation_mode == "QUATERNION":
        return _columns(bone, "rotation_quaternion", continuous(turns, np.array(bone.rotation_quaternion)))
    order, before = bone.rotation_mode, bone.rotation_euler.copy()
    values = []
    for turn in turns.tolist():
        before = Matrix(turn).to_euler(order, before)
        values.append(tuple(before))
    return _columns(bone, "rotation_euler", np.array(values))


def _columns(bone: PoseBone, path: str, values: Array) -> dict[tuple[str, int], Array]:
    return {(bone.path_from_id(path), index): column for index, column in enumerate(values.T)}


def _one_by_one(
    armature: Object,
    motion: Motion,
    frames: Sequence[float],
    grounded: bool,
    interpolation: str,
    progress: Callable[[float], None],
) -> list[str]:
    """Put on each pose, let Blender evaluate what stands in its way, and note what is written on the bones then.

    In an action that the NLA adds to others each pose is keyed as a single one is: Blender itself reckons what is to be added.
    """
    blended = not actions.stands_for_itself(armature.animation_data)
    if blended:
        make_room(armature, frames)
    table: Table | None = None
    hindered: dict[str, tuple[str, int]] = {}
    for number, pose in enumerate(motion.poses()):
        # the keys of the first make the action, its slot and the F-curves
        frame = frames[number] if blended or number == 0 else None
        for sentence in posing.apply_pose(armature, pose, ground=grounded, frame=frame):
            why = sentence.rpartition(": ")[2]
            first, times = hindered.get(why, (sentence, 0))
            hindered[why] = first, times + 1
        table = table or Table(channels_of(armature))
        table.note()
        progress((number + 1) / len(frames))
    assert table is not None
    told = [f"In {times} of {len(frames)} poses: {sentence}" for sentence, times in hindered.values()]
    return told if blended else [*told, *fill(armature, frames, table.columns(), interpolation)]


def check_ready(armature: Object) -> None:
    """Raises ChatPoseError where a motion cannot be keyed."""
    if armature.mode == "EDIT":
        raise ChatPoseError(f"{armature.name} is in Edit Mode; leave it, then import the motion.")
    actions.check_editable(armature)


def check_length(motion: Motion, rate: float, step: int) -> None:
    """Raises ChatPoseError for a motion that would be too long at `rate` frames a second, every `step`-th keyed."""
    count = len(motion) / (motion.rate or rate) * rate / step
    if count > LONGEST:
        raise ChatPoseError(f"This would set {count:.0f} keys a bone; check the frame rate, or take every n-th frame.")


def record(context: Context, armature: Object, frames: Iterable[int], rate: float | None) -> Motion:
    """What an armature shows at frames of the scene, constraints and drivers included; the frame is put back.

    Raises RigError.
    """
    scene = context.scene
    here, part = scene.frame_current, scene.frame_subframe
    frames = list(frames)
    if frames == [here]:
        return Motion.from_poses([posing.read_pose(armature, context.evaluated_depsgraph_get())], rate)
    poses = []
    try:
        for frame in frames:
            scene.frame_set(frame)
            poses.append(posing.read_pose(armature, context.evaluated_depsgraph_get()))
    finally:
        scene.frame_set(here, subframe=part)
    return Motion.from_poses(poses, rate)
