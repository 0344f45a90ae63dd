"""A bone map in the making: its joints as an artist calls them, the other side of a name, what is missing or doubtful, its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from math import dist
from pathlib import Path

from . import rigs
from .errors import ChatPoseError, RigError
from .rigs.mapping import CHAINS, REQUIRED, Names, RigMap
from .structure import Places, Point

ARM, LEG = ("collar", "shoulder", "elbow", "wrist", "hand"), ("hip", "knee", "ankle", "foot")
GROUPS = {
    "Trunk": ("pelvis", "spine", "neck", "head"),
    "Arms": tuple(f"{side}_{joint}" for joint in ARM for side in ("left", "right")),
    "Legs": tuple(f"{side}_{joint}" for joint in LEG for side in ("left", "right")),
}
"""The joints, or chains of them, in the order in which they are shown."""
CALLED = {
    "pelvis": "Hips", "spine": "Spine", "neck": "Neck", "head": "Head", "collar": "Shoulder", "shoulder": "Upper Arm",
    "elbow": "Forearm", "wrist": "Hand", "hand": "Knuckles", "hip": "Thigh", "knee": "Shin", "ankle": "Foot", "foot": "Toes",
}  # fmt: skip
"""What artists call the bone that turns about a joint."""
LIMBS = tuple(
    tuple(f"{side}_{joint}" for joint in joints)
    for side in ("left", "right")
    for joints in (("collar", "shoulder", "elbow", "wrist"), ("hip", "knee", "ankle", "foot"))
)
"""Joints that follow each other down a limb."""
OTHER = {"left": "right", "right": "left"}
SWAPPED = str.maketrans("左右", "右左")
NO_LENGTH = 1e-4
"""Of the figure's height."""


@dataclass(frozen=True)
class Findings:
    """What is to be said of a map: with faults it cannot be used, doubts leave that to the artist."""

    faults: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def called(joint: str) -> str:
    """A joint as the panel calls its bone: `Upper Arm L`."""
    side, _, name = joint.rpartition("_")
    return f"{CALLED[name]} {side[0].upper()}" if side else CALLED[joint]


def spoken(joint: str) -> str:
    """The same inside a sentence: `left upper arm`."""
    side, _, name = joint.rpartition("_")
    return f"{side} {CALLED[name].lower()}" if side else CALLED[joint].lower()


def on_other_side(joint: str) -> str:
    """The joint of the other side; one of the trunk is its own."""
    side, _, name = joint.partition("_")
    return f"{OTHER[side]}_{name}" if side in OTHER else joint


# --- Filling in ------------------------------------------------------------------------------------------------------


def merged(base: RigMap, draft: RigMap) -> RigMap:
    """A draft with what fields do not show of the map that it was started from, as far as that still holds.

    Which bone shows what controls make of a joint holds while the joint has the same control, and switches while any
    control of the base's is left.
    """
    same = {joint for joint in draft.bones if draft.names(joint) == base.names(joint)}
    return replace(
        draft,
        shown={joint: bone for joint, bone in base.shown.items() if joint in same},
        switches=base.switches if any(joint in same for joint in base.shown) else {},
        rests_as_smpl=base.rests_as_smpl,
    )


def mirrored(draft: RigMap, bones: Iterable[str]) -> tuple[RigMap, list[str]]:
    """Fill the empty side of each joint from the other side's bone, by its name; tells in sentences for which none is found."""
    names = list(bones)
    filled: dict[str, Names] = dict(draft.bones)
    unknown = []
    for group in GROUPS.values():
        for joint in group:
            other = on_other_side(joint)
            if other == joint or draft.names(other) or not draft.names(joint):
                continue
            found = other_side_of(draft.names(joint)[0], names)
            if found:
                filled[other] = found
            else:
                unknown.append(
                    f"No bone is named as the other side of {draft.names(joint)[0]}; choose the {spoken(other)}."
                )
    return replace(draft, bones=filled), unknown


def other_side_of(name: str, bones: Iterable[str]) -> str:
    """The bone whose name differs from another's only in its side; "" where there is none."""
    names = list(bones)
    swapped = name.translate(SWAPPED)
    if swapped != name and swapped in names:
        return swapped
    side, words = rigs.key(name)
    if side not in OTHER:
        return ""
    candidates = [other for other in names if rigs.key(other) == (OTHER[side], words)]
    return min(candidates, key=lambda other: (len(other) != len(name), other), default="")


# --- Checking --------------------------------------------------------------------------------------------------------


def check(draft: RigMap, parents: Mapping[str, str | None], places: Places) -> Findings:
    """What is missing of a map or doubtful, in sentences.

    Args:
        parents: the bone that each bone of the armature hangs on.
        places: where each bone begins; the last number is the height.
    """
    gone = [(joint, name) for joint in draft.bones for name in draft.names(joint) if name not in parents]
    there = replace(
        draft,
        bones={
            joint: kept if joint in CHAINS else kept[0]
            for joint in draft.bones
            if (kept := tuple(name for name in draft.names(joint) if name in parents))
        },
    )
    faults = [f"The armature has no bone {name}; choose another one for the {spoken(joint)}." for joint, name in gone]
    if draft.root and draft.root not in parents:
        faults.append(f"The armature has no bone {draft.root}; choose another one to move the body by, or none.")
    missing = [joint for joint in REQUIRED if not draft.names(joint)]
    faults += [f"No bone for the {spoken(joint)} yet; it is needed." for joint in missing]
    faults += _twice(there)
    if places:
        faults += _without_length(there, places)
    if faults:
        return Findings(tuple(faults), tuple(_wrong_sides(there, places)))
    has_controls = bool(draft.shown)
    doubts = [
        *_wrong_sides(there, places),
        *([] if has_controls else _out_of_order(there, parents)),
        *_upside_down(there, places),
    ]
    return Findings((), tuple(doubts))


def _twice(draft: RigMap) -> Iterator[str]:
    users: dict[str, list[str]] = {}
    for joint in draft.bones:
        for name in draft.names(joint):
            users.setdefault(name, []).append(joint)
    for name, joints in users.items():
        if len(joints) > 1:
            yield f"{name} is chosen for the {' and the '.join(map(spoken, dict.fromkeys(joints)))}; a bone can be one of them."


def _without_length(draft: RigMap, places: Places) -> Iterator[str]:
    """Limbs that end where they begin, and hips in one place: nothing has a direction there."""
    heights = [place[2] for place in places.values()]
    least = NO_LENGTH * (max(heights) - min(heights))
    pairs = [pair for limb in LIMBS for pair in pairwise(limb) if pair[0].split("_")[1] not in ("collar", "ankle")]
    for one, other in [*pairs, ("left_hip", "right_hip")]:
        if draft.names(one) and draft.names(other) and draft.names(one) != draft.names(other):
            apart = dist(_place(draft, one, places), _place(draft, other, places))
            if apart <= least:
                yield (
                    f"{draft.names(other)[0]} begins where {draft.names(one)[0]} does, so the {spoken(one)} has no direction; "
                    f"choose another bone for the {spoken(other)}."
                )


def _wrong_sides(draft: RigMap, places: Places) -> Iterator[str]:
    """Bones whose name, or whose place, is the other side's."""
    pairs = [
        (joint, on_other_side(joint))
        for group in GROUPS.values()
        for joint in group
        if joint.startswith("left") and draft.names(joint) and draft.names(on_other_side(joint))
    ]
    for joint in draft.bones:
        side, name = joint.split("_")[0], draft.names(joint)[0]
        if side in OTHER and rigs.key(name)[0] == OTHER[side]:
            yield f"The {spoken(joint)} is {name}, which is named as a bone of the {OTHER[side]} side."
    if not places:
        return
    across = [_from(_place(draft, right, places), _place(draft, left, places)) for left, right in pairs]
    total = tuple(sum(way[axis] for way in across) for axis in range(3))
    for (left, _), way in zip(pairs, across, strict=True):
        if sum(a * b for a, b in zip(total, way, strict=True)) < 0:
            part = spoken(left).removeprefix("left ")
            yield f"The left {part} lies to the right of the right {part}: are the two swapped?"


def _out_of_order(draft: RigMap, parents: Mapping[str, str | None]) -> Iterator[str]:
    """Bones that do not hang on the one before them."""
    for limb in LIMBS:
        carried = [joint for joint in limb if draft.names(joint)]
        yield from _chain_faults([(spoken(joint), draft.names(joint)[0]) for joint in carried], parents)
    trunk = [(spoken(joint), name) for joint in ("pelvis", *CHAINS, "head") for name in draft.names(joint)]
    for (upper_says, upper), (lower_says, lower) in pairwise(trunk):
        if _hangs_on(upper, lower, parents):
            yield f"The trunk is out of order: {upper} ({upper_says}) hangs on {lower} ({lower_says}). From the hips upwards is right."


def _chain_faults(limb: list[tuple[str, str]], parents: Mapping[str, str | None]) -> Iterator[str]:
    for (before_says, before), (says, name) in pairwise(limb):
        if _hangs_on(name, before, parents):
            continue
        if _hangs_on(before, name, parents):
            yield f"The {before_says} ({before}) hangs on the {says} ({name}); it should be the other way round. Are they swapped?"
        else:
            yield f"The {says} ({name}) does not hang on the {before_says} ({before}), so it may not follow it."


def _hangs_on(name: str, above: str, parents: Mapping[str, str | None]) -> bool:
    parent = parents[name]
    while parent is not None and parent != above:
        parent = parents[parent]
    return parent is not None


def _upside_down(draft: RigMap, places: Places) -> Iterator[str]:
    """A trunk that does not stand on its legs, limbs that are folded up at rest."""
    if not places:
        return
    pelvis, head = _place(draft, "pelvis", places), _place(draft, "head", places)
    up = _from(pelvis, head)
    for side in OTHER:
        down = _from(pelvis, _place(draft, f"{side}_ankle", places))
        if sum(a * b for a, b in zip(up, down, strict=True)) > 0:
            yield f"The {side} foot is on the head's side of the hips at rest: are hips, head and feet the right bones?"


def _place(draft: RigMap, joint: str, places: Places) -> Point:
    return places[draft.names(joint)[0]]


def _from(start: Point, end: Point) -> Point:
    return end[0] - start[0], end[1] - start[1], end[2] - start[2]


# --- Presets ---------------------------------------------------------------------------------------------------------


def save(draft: RigMap, path: Path) -> None:
    """Write a map to a file that can be passed on. Raises ChatPoseError."""
    try:
        path.write_text(draft.to_json() + "\n", encoding="utf-8")
    except OSError as error:
        raise ChatPoseError(
            f"The bone map cannot be written to {path} ({error.strerror}); choose another place."
        ) from error


def load(path: Path) -> RigMap:
    """Read a map from a file. Raises ChatPoseError."""
    try:
        return RigMap.from_json(path.read_text(encoding="utf-8"), whole=False)
    except OSError as error:
        raise ChatPoseError(f"The bone map {path} cannot be read ({error.strerror}); choose another file.") from error
    except UnicodeDecodeError as error:
        raise ChatPoseError(f"{path.name} is no bone map: it is not text; choose another file.") from error
    except (RigError, TypeError, ValueError) as error:
        raise ChatPoseError(f"{path.name} is no bone map that can be used: {error}. Choose another file.") from error


def fitting(preset: RigMap, bones: Iterable[str]) -> tuple[RigMap, list[str]]:
    """What of a preset an armature has bones for, and the names of those that it lacks."""
    names = set(bones)
    kept: dict[str, Names] = {}
    for joint in preset.bones:
        there = tuple(name for name in preset.names(joint) if name in names)
        if there:
            kept[joint] = there if joint in CHAINS else there[0]
    found = replace(
        preset,
        bones=kept,
        root=preset.root if preset.root in names else "",
        shown={joint: name for joint, name in preset.shown.items() if name in names},
        switches={name: values for name, values in preset.switches.items() if name in names},
    )
    return found, sorted(preset.all_names() - names)
