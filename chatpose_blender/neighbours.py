"""The keys beside a moment in time: which rotations an armature's bones come from and go to.

Reads Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from .actions import curves_of, stands_for_itself, time_in_action
from .keys import SAME_FRAME, Values, rotation_of

if TYPE_CHECKING:
    from bpy.types import FCurve, Keyframe, Object, PoseBone


def neighbours(armature: Object, bones: Iterable[PoseBone], frame: float) -> dict[str, list[Values]]:
    """The rotations that bones have at their nearest earlier and later keys, by the bone's name and in its own mode.

    Bones without other keys are left out, and all are where the NLA adds the action to others: its values are then not
    those of the bones.
    """
    if not stands_for_itself(armature.animation_data):
        return {}
    wanted = {bone.path_from_id(rotation_of(bone)): bone for bone in bones}
    channels: dict[str, dict[int, FCurve]] = {}
    for curve in curves_of(armature):
        if (path := curve.data_path) in wanted:
            channels.setdefault(path, {})[curve.array_index] = curve
    if not channels:
        return {}
    search = _Search(time_in_action(armature.animation_data, frame))
    found: dict[str, list[Values]] = {}
    for path, curves in channels.items():
        if times := search.times(curves.values()):
            bone = wanted[path]
            now = getattr(bone, rotation_of(bone))
            found[bone.name] = [
                tuple(curves[i].evaluate(at) if i in curves else value for i, value in enumerate(now)) for at in times
            ]
    return found


class _Search:
    """Looks for keys beside a time in one F-curve after the other; most are keyed together, so one search does for all."""

    def __init__(self, time: float) -> None:
        self._time = time
        self._place = (0, 0)

    def times(self, curves: Iterable[FCurve]) -> list[float]:
        """When the nearest earlier and the nearest later key of some curves are, as far as there are any."""
        earlier, later = [], []
        for curve in curves:
            before, after = self._beside(curve)
            if before is not None:
                earlier.append(before)
            if after is not None:
                later.append(after)
        return [*([max(earlier)] if earlier else ()), *([min(later)] if later else ())]

    def _beside(self, curve: FCurve) -> tuple[float | None, float | None]:
        points, (before, after) = curve.keyframe_points, self._place
        times = self._at(points, before - 1), self._at(points, after)
        if not self._fits(points, times):
            before = bisect_left(points, self._time - SAME_FRAME, key=_when)
            after = bisect_right(points, self._time + SAME_FRAME, lo=before, key=_when)
            self._place = before, after
            times = self._at(points, before - 1), self._at(points, after)
        return times

    def _fits(self, points: Sequence[Keyframe], times: tuple[float | None, float | None]) -> bool:
        """Whether nothing but a key at the time itself is between the keys of the last search."""
        (before, after), (earlier, later) = self._place, times
        return (
            (earlier is not None or before == 0)
            and (later is not None or after == len(points))
            and (earlier is None or earlier < self._time - SAME_FRAME)
            and (later is None or later > self._time + SAME_FRAME)
            and (after == before or abs(_when(points[before]) - self._time) <= SAME_FRAME)
        )

    @staticmethod
    def _at(points: Sequence[Keyframe], index: int) -> float | None:
        return _when(points[index]) if 0 <= index < len(points) else None


def _when(point: Keyframe) -> float:
    return point.co.x
