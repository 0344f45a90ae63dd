"""Many keys at once on an armature's F-curves: what is keyed of it, its values frame by frame, and all of them set in one go.

Reads and writes Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from . import actions, keys
from .armatures import map_of, measure
from .rotations import Array

if TYPE_CHECKING:
    from bpy.types import FCurve, FCurveKeyframePoints, Object

Columns = Mapping[tuple[str, int], Array]
"""Values (n,) by an F-curve's path and index."""

INTERPOLATIONS = {"CONSTANT": 0, "LINEAR": 1, "BEZIER": 2}
"""How Blender counts them, as `foreach_set` wants them; its handles and kinds of keys likewise."""
AUTO_CLAMPED, GENERATED = 4, 5


def channels_of(armature: Object) -> list[keys.Channel]:
    """What a pose is made of, on the rig as it is recognised. Raises RigError."""
    found = map_of(armature)
    return keys.posed(armature, found, measure(armature, found))


def values_of(channel: keys.Channel) -> tuple[float, ...]:
    """What is written on a bone now."""
    if channel.kind == "properties":
        return (float(channel.bone[channel.path[2:-2]]),)
    return tuple(getattr(channel.bone, channel.path))


@dataclass
class Table:
    """The values of some channels, moment by moment."""

    channels: Sequence[keys.Channel]
    rows: list[list[float]] = field(default_factory=list)

    def note(self) -> None:
        """Add what is written on the bones now."""
        self.rows.append([value for channel in self.channels for value in values_of(channel)])

    def columns(self) -> Columns:
        """The values of each F-curve, by its path and index."""
        taken = np.array(self.rows).T
        paths = [
            (keys.path_of(channel), index) for channel in self.channels for index in range(len(values_of(channel)))
        ]
        return dict(zip(paths, taken, strict=True))


def fill(armature: Object, frames: Sequence[float], columns: Columns, interpolation: str = "BEZIER") -> list[str]:
    """Key values at frames of the scene, on the F-curves that the armature has; tells in sentences what could not be keyed.

    Keys between the first and the last of the frames make room; those before and after stay as they are.
    """
    times = np.array([actions.time_in_action(armature.animation_data, frame) for frame in frames])
    refused: dict[str, None] = {}
    for curve in actions.curves_of(armature):
        values = columns.get((curve.data_path, curve.array_index))
        if values is None:
            continue
        if curve.lock or (curve.group is not None and curve.group.lock):
            refused[curve.group.name if curve.group is not None else curve.data_path] = None
            continue
        replace(curve, times, values, interpolation)
    return [f"Not keyed, for their F-curves are locked: {', '.join(refused)}."] if refused else []


def make_room(armature: Object, frames: Sequence[float]) -> None:
    """Take away the keys from the first to the last of the scene's frames, which ascend, where they are not locked."""
    times = [actions.time_in_action(armature.animation_data, frame) for frame in (frames[0], frames[-1])]
    for curve in actions.curves_of(armature):
        if not (curve.lock or (curve.group is not None and curve.group.lock)):
            _take_away(curve, *times)


def replace(curve: FCurve, times: Array, values: Array, interpolation: str = "BEZIER") -> None:
    """Put keys (n,) on an F-curve in place of those from the first to the last of their times, which ascend."""
    points = curve.keyframe_points
    _take_away(curve, times[0], times[-1])
    points.add(len(times))
    new = np.stack((times, values), axis=1).ravel()
    for name in ("co", "handle_left", "handle_right"):
        _set_last(points, name, new, np.float32)
    kinds = {
        "interpolation": INTERPOLATIONS[interpolation],
        "handle_left_type": AUTO_CLAMPED,
        "handle_right_type": AUTO_CLAMPED,
        "type": GENERATED,
    }
    for name, number in kinds.items():
        _set_last(points, name, np.full(len(times), number), np.int32)
    points.sort()
    points.handles_recalc()
    curve.update()


def _take_away(curve: FCurve, first: float, last: float) -> None:
    """Remove the keys from one time to another."""
    points = curve.keyframe_points
    there = _numbers(points, "co", np.float32)[::2]
    between = np.flatnonzero((there > first - keys.SAME_FRAME) & (there < last + keys.SAME_FRAME))
    for number in reversed(between.tolist()):
        points.remove(points[number], fast=True)


def _set_last(points: FCurveKeyframePoints, name: str, values: Array, kind: type) -> None:
    """Set what was added last; Blender takes all at once or nothing."""
    numbers = _numbers(points, name, kind)
    numbers[-len(values) :] = values
    points.foreach_set(name, numbers)


def _numbers(points: FCurveKeyframePoints, name: str, kind: type) -> NDArray:
    numbers = np.empty(len(points) * (1 if kind is np.int32 else 2), dtype=kind)
    points.foreach_get(name, numbers)
    return numbers
