"""Which bone of an armature carries which joint. A rig is one file here: its `NAME`, and `BONES`, joint -> bone name.

The names in a table are compared by their words: case, prefixes and the way left and right are marked make no
difference, so that `left_hip` also stands for `L_Hip`, `leftHip`, `hip.L` and `m_avg_L_Hip`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from ...server.chatpose_server.protocol import JOINTS, PARENTS
from ..errors import RigError

REQUIRED = (
    "pelvis", "left_hip", "right_hip", "left_knee", "right_knee", "left_ankle", "right_ankle", "neck", "head",
    "left_shoulder", "right_shoulder", "left_elbow", "right_elbow", "left_wrist", "right_wrist",
)  # fmt: skip
"""Without these an armature is no human; besides, one of the three spine joints must be there."""

SIDES = {"l": "left", "r": "right", "left": "left", "right": "right"}
WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")

Words = tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """One rig: its name, and the words of each joint's bone."""

    name: str
    bones: Mapping[str, Words]


def words(name: str) -> Words:
    """A bone's name as words, its side first: `L_Hip`, `leftHip` and `hip.L` are all `("left", "hip")`."""
    found = [SIDES.get(word.lower(), word.lower()) for word in WORDS.findall(name)]
    sides = [word for word in found if word in SIDES]
    return (*sides[-1:], *(word for word in found if word not in SIDES))


def _tables() -> Iterator[Table]:
    for module in iter_modules(__path__):
        rig = import_module(f".{module.name}", __name__)
        yield Table(rig.NAME, {joint: words(bone) for joint, bone in rig.BONES.items()})


TABLES = tuple(_tables())


def match(bones: Mapping[str, str | None]) -> Mapping[str, str]:
    """The bone of each joint that has one; `bones` holds each bone's parent. Raises RigError naming what is missing."""
    return _match(tuple(bones.items()))


@lru_cache(maxsize=16)
def _match(bones: tuple[tuple[str, str | None], ...]) -> Mapping[str, str]:
    names = {name: words(name) for name, _ in bones}
    candidates = [found for table in TABLES for found in _readings(table, names)]
    found = max(candidates, key=lambda mapping: (sum(joint in mapping for joint in REQUIRED), len(mapping)), default={})
    missing = [joint for joint in REQUIRED if joint not in found]
    if not any(joint in found for joint in ("spine1", "spine2", "spine3")):
        missing.append("spine1")
    if len(missing) > len(REQUIRED) / 2:
        raise RigError(
            "This armature is no human that ChatPose knows: its bones have other names than SMPL's. "
            "Choose another armature, or add the ChatPose mannequin."
        )
    if missing:
        raise RigError(f"This armature has no bone for {', '.join(missing)}; name those bones as SMPL does.")
    _check_parents(found, dict(bones))
    return found


def _readings(table: Table, names: Mapping[str, Words]) -> Iterator[dict[str, str]]:
    """What the table finds, once for each prefix (`m_avg_`, `SMPLX-neutral:`, none) that bones may bear."""
    by_prefix: dict[Words, dict[str, str]] = {}
    for joint, wanted in table.bones.items():
        side = wanted[:1] if wanted[0] in SIDES else ()
        core = wanted[len(side) :]
        for name, found in names.items():
            if found[: len(side)] == side and found[-len(core) :] == core:
                prefix = found[len(side) : len(found) - len(core)]
                if not any(word in SIDES for word in prefix):
                    by_prefix.setdefault(prefix, {}).setdefault(joint, name)
    yield from by_prefix.values()


def _check_parents(found: Mapping[str, str], parents: Mapping[str, str | None]) -> None:
    """A bone must hang on the bone of a joint nearer the pelvis, with whatever bones in between."""
    joints = {bone: joint for joint, bone in found.items()}
    for joint, bone in found.items():
        above = parents[bone]
        while above is not None and above not in joints:
            above = parents[above]
        expected = _parent(joint)
        while expected is not None and expected not in found:
            expected = _parent(expected)
        if (None if above is None else joints[above]) != expected:
            raise RigError(
                f"The bone {bone} should hang on {found[expected] if expected else 'no bone of the body'} but hangs on "
                f"{above or 'nothing'}; ChatPose cannot pose this armature as a human."
            )


def _parent(joint: str) -> str | None:
    parent = PARENTS[JOINTS.index(joint)]
    return JOINTS[parent] if parent >= 0 else None
