"""Which bone of an armature carries which joint. A rig is one file here: its `NAME`, its `BONES`, and little else.

`BONES` maps each joint to its bone's name; `spine` and `neck` to a chain of bones, from the pelvis upwards, of which an
armature may have some; any other joint also to several names, of which the first one found counts. Only the left side is
written. Names are compared by their letters and digits: case, separators, prefixes and the way left and right are marked
make no difference, so that `left_hip` also stands for `L_Hip`, `leftHip`, `hip.L` and `m_avg_L_Hip`.

A rig with controls may also have: `ROOT`, the bone whose location moves the body; `SHOWN`, the bones that show what the
controls make of a joint; `SWITCHES`, the custom properties that let the controls in `BONES` act, with their values.
`TWISTS` turns limbs about themselves, in degrees; `RESTS_AS_SMPL` says that the rig's rest is SMPL's own T-pose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from ...server.chatpose_server.protocol import JOINTS, PARENTS
from ..errors import RigError
from ..structure import Places, guess
from .mapping import CHAINS, REQUIRED, RigMap

SIDES = {"l": "left", "r": "right", "left": "left", "right": "right"}
MIRROR = {"left": "right", "right": "left", "": ""}
WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
TRUNK = {"pelvis", "spine", "neck", "head", "left_collar", "right_collar"}
"""Rigs differ in what hangs on what here, and may: only limbs must be in one piece."""
GOES_WITHOUT = 6
"""With more required joints missing than this, a table is none of this armature's."""

Key = tuple[str, str]
"""A bone's name as it is compared: its side, and its other words run together."""


class _IncompleteError(RigError):
    """No table has all of the armature's bones; it may still be built as a human is."""


@dataclass(frozen=True)
class Table:
    """One rig as its file has it, both sides; each joint has the keys of its bones."""

    name: str
    bones: Mapping[str, tuple[Key, ...]]
    root: Key | None
    shown: Mapping[str, Key]
    switches: Mapping[Key, Mapping[str, float]]
    twists: Mapping[str, float]
    rests_as_smpl: bool

    @property
    def has_controls(self) -> bool:
        """Whether its bones are controls, which hang together by constraints."""
        return bool(self.shown)


def key(name: str) -> Key:
    """What a bone's name is compared by: `L_Hip`, `leftHip` and `hip.L` are all `("left", "hip")`."""
    return _key(_words(name))


def _words(name: str) -> list[str]:
    lowered = [word.lower() for word in WORDS.findall(name)]
    return [SIDES.get(word, word) for word in lowered]


def _key(words: list[str]) -> Key:
    sides = [word for word in words if word in MIRROR]
    return (sides[-1] if sides else "", "".join(word for word in words if word not in MIRROR))


def _table(rig: ModuleType) -> Table:
    bones = {
        joint: tuple(key(name) for name in ((names,) if isinstance(names, str) else names))
        for joint, names in rig.BONES.items()
    }
    shown = {joint: key(name) for joint, name in getattr(rig, "SHOWN", {}).items()}
    twists = dict(getattr(rig, "TWISTS", {}))
    switches = {key(name): values for name, values in getattr(rig, "SWITCHES", {}).items()}
    for joint in [joint for joint in bones if joint.startswith("left_")]:
        other = "right" + joint.removeprefix("left")
        bones[other] = tuple(_other_side(name) for name in bones[joint])
        if joint in shown:
            shown[other] = _other_side(shown[joint])
        if joint in twists:
            twists[other] = -twists[joint]
    switches |= {_other_side(name): values for name, values in switches.items()}
    root = key(rig.ROOT) if hasattr(rig, "ROOT") else None
    return Table(rig.NAME, bones, root, shown, switches, twists, getattr(rig, "RESTS_AS_SMPL", False))


def _other_side(name: Key) -> Key:
    return MIRROR[name[0]], name[1]


def _tables() -> Iterator[Table]:
    for module in iter_modules(__path__):
        if hasattr(rig := import_module(f".{module.name}", __name__), "BONES"):
            yield _table(rig)


TABLES = tuple(_tables())


def match(bones: Mapping[str, str | None], places: Callable[[], Places] | None = None) -> RigMap:
    """The bone of each joint that has one.

    Args:
        bones: each bone's parent, parents first.
        places: asked, where no table knows all that it needs, for where each bone begins (left or right, ahead or behind, up).

    Raises:
        RigError: the armature is no human; the message names what is missing.
    """
    try:
        return _match(tuple(bones.items()))
    except _IncompleteError:
        found = guess(bones, places(), lambda name: key(name)[0]) if places else None
        if found is None:
            raise
        return RigMap("a human by its build", found)


def from_human_bones(human: Mapping[str, str]) -> RigMap | None:
    """A map from the bones that a VRM file names for its humanoid (`leftUpperArm`: bone); None where it is incomplete."""
    table = next(table for table in TABLES if table.name == "VRM")
    for found in _readings(table, _index(tuple(human))):
        if not found.missing():
            return found.renamed(human)
    return None


def nearest(bones: Mapping[str, str | None]) -> RigMap:
    """What the table that knows most of an armature finds, be it ever so little and whatever hangs where it should not."""
    best = _best(tuple(bones.items()))
    return RigMap("", {}) if best is None else best[0]


def _match(bones: tuple[tuple[str, str | None], ...]) -> RigMap:
    best = _best(bones)
    if best is None or len(best[0].missing()) > GOES_WITHOUT:
        raise _IncompleteError(
            "This armature is no human that ChatPose knows: neither the names of its bones nor their arrangement show a "
            "pelvis, a spine, a head, two arms and two legs. Choose another armature, add the ChatPose mannequin, or say "
            "under Bone Map which bone is which."
        )
    found, wrong_parent = best
    if missing := found.missing():
        raise _IncompleteError(
            f"This armature looks like {found.name}, but has no bone for {', '.join(missing)}. Give it those bones, say under "
            "Bone Map which they are, or choose another armature."
        )
    if wrong_parent:
        raise RigError(wrong_parent)
    return found


@lru_cache(maxsize=16)
def _best(bones: tuple[tuple[str, str | None], ...]) -> tuple[RigMap, str] | None:
    """The reading that has most of an armature's bones right, and what to say of one that hangs where it should not."""
    index = _index(tuple(name for name, _ in bones))
    parents = dict(bones)
    best: tuple[tuple[int, bool, int, int], RigMap, str] | None = None
    for table in TABLES:
        for found in _readings(table, index):
            wrong = {} if table.has_controls else _wrong_parents(found, parents)
            missing = found.missing()
            right = len(REQUIRED) - len(missing) - len(wrong)
            score = (right, table.has_controls, len(found.bones) - len(wrong), -found.prefix)
            if best is None or score > best[0]:
                best = score, found, next(iter(wrong.values()), "")
    return None if best is None else best[1:]


def _index(names: tuple[str, ...]) -> dict[Key, list[tuple[str, str]]]:
    """Every key that a bone's name ends with, and for each the bones as (what stands before it, name)."""
    index: dict[Key, list[tuple[str, str]]] = {}
    for name in names:
        words = _words(name)
        side, whole = _key(words)
        core = [word for word in words if word not in MIRROR]
        for start in range(len(core)):
            ending = "".join(core[start:])
            index.setdefault((side, ending), []).append((whole[: len(whole) - len(ending)], name))
    return index


def _readings(table: Table, index: Mapping[Key, list[tuple[str, str]]]) -> Iterator[RigMap]:
    """What the table finds, once for each prefix (`m_avg_`, `mixamorig:`, none) that bones may bear."""
    by_prefix: dict[str, dict[Key, str]] = {}
    wanted = (
        {name for names in table.bones.values() for name in names} | set(table.shown.values()) | set(table.switches)
    )
    for name in wanted | ({table.root} if table.root else set()):
        for prefix, bone in index.get(name, ()):
            by_prefix.setdefault(prefix, {}).setdefault(name, bone)
    for prefix, found in by_prefix.items():
        if len(found) < len(REQUIRED) - GOES_WITHOUT:
            continue
        bones: dict[str, str | tuple[str, ...]] = {}
        for joint, names in table.bones.items():
            present = tuple(found[name] for name in names if name in found)
            if present:
                bones[joint] = present if joint in CHAINS else present[0]
        yield RigMap(
            name=table.name,
            bones=bones,
            root=found.get(table.root, "") if table.root else "",
            shown={joint: found[name] for joint, name in table.shown.items() if name in found and joint in bones},
            switches={found[name]: values for name, values in table.switches.items() if name in found},
            twists=table.twists,
            rests_as_smpl=table.rests_as_smpl,
            prefix=len(prefix),
        )


def _wrong_parents(found: RigMap, parents: Mapping[str, str | None]) -> dict[str, str]:
    """The joints whose bone hangs on that of another joint than it should, and what to say of each.

    A bone must hang on the bone of the joint before it, with whatever bones in between; where it leaves the trunk, on any
    bone of the trunk, or on none that carries a joint.
    """
    joints = {name: joint for joint in found.bones for name in found.names(joint)}
    wrong: dict[str, str] = {}
    for bone, joint in joints.items():
        above = parents[bone]
        while above is not None and above not in joints:
            above = parents[above]
        expected = _above(joint)
        while expected is not None and expected not in found.bones:
            expected = _above(expected)
        actual = None if above is None else joints[above]
        if actual == expected or (expected in TRUNK | {None} and actual in TRUNK | {None}):
            continue
        wrong[joint] = (
            f"The bone {bone} should hang on {found.names(expected)[-1] if expected else 'no bone of the body'} but hangs on "
            f"{above or 'nothing'}; ChatPose cannot pose this armature as a human."
        )
    return wrong


def _above(joint: str) -> str | None:
    """The joint, or chain of joints, that a joint hangs on."""
    if joint in ("spine", "neck", "pelvis"):
        return {"spine": "pelvis", "neck": "spine", "pelvis": None}[joint]
    parent = JOINTS[PARENTS[JOINTS.index(joint)]]
    return "spine" if parent.startswith("spine") else parent
