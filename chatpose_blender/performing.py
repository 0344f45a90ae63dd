"""A motion on an armature: put on as keys, pose by pose, and recorded from what the armature shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

import numpy as np
from bpy.types import Context, Object, PoseBone
from mathutils import Matrix

from . import keys
from . import scene as posing
from .armatures import map_of, rig_of
from .curves import Table, channels_of, fill
from .errors import ChatPoseError
from .motion import Motion
from .retarget import Rig
from .retarget_motion import bones_from_motion, continuous, lowest, relocated, to_places
from .rotations import Array

Ground = Literal["WHOLE", "EACH", "FILE"]

LONGEST = 100_000
"""Keys a bone; more is a mistake in the frame rate."""


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
    rig = rig_of(armature)
    bones = [armature.pose.bones[name] for name in rig.bones]
    current = [np.array(bone.matrix_basis) for bone in bones]
    posed = bones_from_motion(rig, motion.matrices, current)
    grounded = ground == "EACH" or (ground == "WHOLE" and motion.transl is None)
    heights = lowest(rig, posed.poses)
    if ground == "WHOLE" and motion.transl is not None:
        rises = to_places(rig, posed.poses, motion.transl) @ rig.upright
        motion = motion.lifted(-float((heights + rises).min()) / rig.size)
    if not _is_plain(armature, rig, bones):
        return _one_by_one(armature, motion, frames, grounded, interpolation, progress)
    hindered = posing.apply_pose(armature, next(motion.poses()), ground=grounded, frame=frames[0])
    shifts = None
    if grounded:
        shifts = -heights[:, None] * rig.upright
    elif motion.transl is not None:
        shifts = to_places(rig, posed.poses, motion.transl)
    columns = {}
    for bone, turns in posed.basis.items():
        columns |= _rotations(bones[bone], turns)
    if shifts is not None:
        here = current[rig.root][:3, 3]
        columns |= _columns(bones[rig.root], "location", relocated(rig, posed.poses, here, shifts))
    else:
        columns |= _columns(bones[rig.root], "location", np.tile(bones[rig.root].location, (len(frames), 1)))
    return [*hindered, *fill(armature, frames, columns, interpolation)]


def _is_plain(armature: Object, rig: Rig, bones: Sequence[PoseBone]) -> bool:
    """Whether the bones go where they are written, and can be written freely in ways that are reckoned all at once."""
    animation = armature.animation_data
    return (
        not map_of(armature).switches
        and not any(len(bone.constraints) for bone in bones)
        and not any(
            any(bones[number].lock_rotation)
            or (bones[number].lock_rotation_w and bones[number].lock_rotations_4d)
            or bones[number].rotation_mode == "AXIS_ANGLE"
            for number in rig.shares
        )
        and not any(bones[rig.root].lock_location)
        and not (animation is not None and any(curve.data_path.startswith("pose.bones") for curve in animation.drivers))
    )


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
    """Put on each pose, let Blender evaluate what stands in its way, and note what is written on the bones then."""
    table: Table | None = None
    hindered: dict[str, tuple[str, int]] = {}
    for number, pose in enumerate(motion.poses()):
        frame = frames[0] if table is None else None  # its keys make the action, its slot and the F-curves
        for sentence in posing.apply_pose(armature, pose, ground=grounded, frame=frame):
            why = sentence.rpartition(": ")[2]
            first, times = hindered.get(why, (sentence, 0))
            hindered[why] = first, times + 1
        table = table or Table(channels_of(armature))
        table.note()
        progress((number + 1) / len(frames))
    assert table is not None
    told = [f"In {times} of {len(frames)} poses: {sentence}" for sentence, times in hindered.values()]
    return [*told, *fill(armature, frames, table.columns(), interpolation)]


def check_ready(armature: Object) -> None:
    """Raises ChatPoseError where a motion cannot be keyed."""
    if armature.mode == "EDIT":
        raise ChatPoseError(f"{armature.name} is in Edit Mode; leave it, then import the motion.")
    keys.check_editable(armature)


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
