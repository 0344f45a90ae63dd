"""BVH: our rest skeleton with its angles in one out, any human skeleton whose bones are recognised in.

Out: centimetres, y up, Euler angles Z, Y, X in degrees, the root's place first, as the command line writes it. In: the
skeleton is taken as a rig at rest in its offsets, and read as any armature is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..server.chatpose_server.protocol import JOINTS
from . import rigs
from .chains import Share, spread_neck, spread_spine
from .errors import ChatPoseError, RigError
from .motion import Motion
from .retarget import Rig, joints_from_bones
from .rigs.mapping import RigMap
from .rotations import Array, matrix_from_axis_angle
from .skeleton import CHILDREN, OFFSETS

CENTIMETRES = 100.0
TIP = 0.3
"""How long a joint without children is drawn, of the bone before it."""
UPRIGHT = 1 - 1e-9
"""The sine of y above which Euler angles tell only the sum of x and z."""
AXES = {"x": 0, "y": 1, "z": 2}


@dataclass(frozen=True)
class _Joint:
    name: str
    parent: int
    offset: tuple[float, float, float]
    channels: tuple[str, ...]


class _FaultError(ValueError):
    """What is wrong with the text."""


def read(text: str, name: str) -> Motion:
    """The motion of a BVH's text; `name` is for what goes wrong. Raises ChatPoseError."""
    try:
        joints, values, rate = _parsed(text)
    except _FaultError as fault:
        raise ChatPoseError(f"{name} is no BVH that can be read: {fault}. Choose another file.") from fault
    heads = np.zeros((len(joints), 3))
    for number, joint in enumerate(joints):
        heads[number] = np.array(joint.offset) + (heads[joint.parent] if joint.parent >= 0 else 0.0)
    parents = {joint.name: joints[joint.parent].name if joint.parent >= 0 else None for joint in joints}
    heads_up = {joint.name: (x, -z, y) for joint, (x, y, z) in zip(joints, heads.tolist(), strict=True)}
    try:
        rig = _rig(joints, heads, rigs.match(parents, lambda: heads_up))
    except RigError as error:
        raise ChatPoseError(f"The skeleton of {name} cannot be used. {error}") from error
    read_back = [joints_from_bones(rig, poses) for poses in _evaluated(joints, values)]
    places = np.array([place for _, place in read_back])
    return Motion(np.array([turns for turns, _ in read_back]), places, rate)


def written(matrices: Array, transl: Array | None, rate: float) -> str:
    """The text of a BVH: rotations (n, 24, 3, 3), the pelvis's places (n, 3) in metres, poses a second."""
    order = list(_depth_first(0))
    angles = _euler(matrices)[:, order].reshape(len(matrices), -1)
    places = np.zeros((len(matrices), 3)) if transl is None else transl * CENTIMETRES
    rows = np.concatenate((places, angles), axis=1).tolist()
    return "\n".join(
        [
            "HIERARCHY",
            *_hierarchy(0, ""),
            "MOTION",
            f"Frames: {len(rows)}",
            f"Frame Time: {1 / rate:.8f}",
            *(" ".join(f"{value:.6f}" for value in row) for row in rows),
            "",
        ]
    )


# --- Out -------------------------------------------------------------------------------------------------------------


def _depth_first(joint: int) -> Iterator[int]:
    yield joint
    for child in CHILDREN[joint]:
        yield from _depth_first(child)


def _hierarchy(joint: int, pad: str) -> Iterator[str]:
    yield f"{pad}{'JOINT' if joint else 'ROOT'} {JOINTS[joint]}"
    yield f"{pad}{{"
    yield f"{pad}  OFFSET {_in_centimetres(OFFSETS[joint])}"
    place = "" if joint else "Xposition Yposition Zposition "
    yield f"{pad}  CHANNELS {3 if joint else 6} {place}Zrotation Yrotation Xrotation"
    for child in CHILDREN[joint]:
        yield from _hierarchy(child, pad + "  ")
    if not CHILDREN[joint]:
        yield f"{pad}  End Site\n{pad}  {{\n{pad}    OFFSET {_in_centimetres(TIP * OFFSETS[joint])}\n{pad}  }}"
    yield f"{pad}}}"


def _in_centimetres(place: Array) -> str:
    return " ".join(f"{CENTIMETRES * value:.4f}" for value in place)


def _euler(matrices: Array) -> Array:
    """Degrees about z, y, x, R = Rz · Ry · Rx: (..., 3, 3) -> (..., 3). Where y is upright, x is 0."""
    sine = np.clip(-matrices[..., 2, 0], -1, 1)
    locked = np.abs(sine) > UPRIGHT
    x = np.where(locked, 0.0, np.arctan2(matrices[..., 2, 1], matrices[..., 2, 2]))
    z = np.where(
        locked,
        np.arctan2(-matrices[..., 0, 1], matrices[..., 1, 1]),
        np.arctan2(matrices[..., 1, 0], matrices[..., 0, 0]),
    )
    return np.degrees(np.stack((z, np.arcsin(sine), x), axis=-1))


# --- In --------------------------------------------------------------------------------------------------------------


def _parsed(text: str) -> tuple[list[_Joint], Array, float]:
    """The joints, parents first; the channels' values (frames, channels); frames a second. Raises _FaultError."""
    head, found, motion = text.partition("MOTION")
    if not found or "HIERARCHY" not in head:
        raise _FaultError("it lacks HIERARCHY or MOTION")
    joints = _joints(head.split("HIERARCHY", 1)[1].split())
    words = motion.split()
    try:
        frames, each = int(words[words.index("Frames:") + 1]), float(words[words.index("Time:") + 1])
        numbers = np.array(words[words.index("Time:") + 2 :], dtype=float)
    except (ValueError, IndexError) as error:
        raise _FaultError(f"its MOTION cannot be read ({error})") from error
    channels = sum(len(joint.channels) for joint in joints)
    if frames < 1 or not channels or numbers.size != frames * channels:
        raise _FaultError(
            f"{frames} frames of {channels} channels need {frames * channels} numbers, it has {numbers.size}"
        )
    if not np.isfinite(numbers).all():
        raise _FaultError("it holds NaN or infinity")
    if not (np.isfinite(each) and each > 0):
        raise _FaultError(f"its Frame Time is {each}")
    return joints, numbers.reshape(frames, channels), 1 / each


def _joints(words: Sequence[str]) -> list[_Joint]:
    joints: list[_Joint] = []
    above: list[int] = []
    taken: set[str] = set()
    tokens = iter(words)
    try:
        for word in tokens:
            if word in ("ROOT", "JOINT"):
                named = [next(tokens)]
                while (part := next(tokens)) != "{":
                    named.append(part)
                name = " ".join(named)
                if name in taken:
                    raise _FaultError(f"two of its joints are called {name}")
                taken.add(name)
                joints.append(_Joint(name, above[-1] if above else -1, *_offset_and_channels(tokens)))
                above.append(len(joints) - 1)
            elif word == "End":
                while next(tokens) != "}":
                    pass
            elif word == "}":
                above.pop()
            else:
                raise _FaultError(f"{word} stands where a joint should begin or end")
    except (StopIteration, IndexError, ValueError) as error:
        if isinstance(error, _FaultError):
            raise
        raise _FaultError("its HIERARCHY ends too early or has words where numbers should be") from error
    if not joints or above:
        raise _FaultError("its HIERARCHY is not complete")
    return joints


def _offset_and_channels(tokens: Iterator[str]) -> tuple[tuple[float, float, float], tuple[str, ...]]:
    if next(tokens) != "OFFSET":
        raise _FaultError("a joint begins without OFFSET")
    offset = (float(next(tokens)), float(next(tokens)), float(next(tokens)))
    if next(tokens) != "CHANNELS":
        raise _FaultError("a joint has no CHANNELS")
    channels = tuple([next(tokens).lower() for _ in range(int(next(tokens)))])  # a generator would hide the end
    if any(channel[:1] not in AXES or channel[1:] not in ("position", "rotation") for channel in channels):
        raise _FaultError(f"it has channels that BVH does not know ({' '.join(channels)})")
    return offset, channels


def _rig(joints: Sequence[_Joint], heads: Array, found: RigMap) -> Rig:
    """The skeleton as a rig: every joint a bone whose rest orientation is the identity."""
    index = {joint.name: number for number, joint in enumerate(joints)}
    rest = np.tile(np.eye(4), (len(joints), 1, 1))
    rest[:, :3, 3] = heads
    pelvis, head = (index[found.names(joint)[0]] for joint in ("pelvis", "head"))
    shares = {index[found.names(j)[0]]: Share.all_of(j) for j in found.bones.keys() - {"spine", "neck"}}
    spine, neck = ([index[name] for name in found.names(chain)] for chain in ("spine", "neck"))
    shares |= zip(spine, spread_spine(heads[[pelvis, *spine]]), strict=True)
    if neck:
        shares |= zip(neck, spread_neck(heads[[*neck, head]]), strict=True)
    carriers = {share.joint: bone for bone, share in shares.items() if share.joint == share.towards}
    rig = Rig(
        bones=[joint.name for joint in joints],
        parents=[joint.parent for joint in joints],
        rest=rest,
        inherits=[True] * len(joints),
        local=[True] * len(joints),
        carriers=carriers | {joint: index[name] for joint, name in found.shown.items()},
        shares=shares,
        root=pelvis,
        up=np.array([0.0, 1.0, 0.0]),
        rests_as_smpl=found.rests_as_smpl,
    )
    if not rig.size > 0:
        raise RigError("Its legs have no length; choose another file.")
    return rig


def _evaluated(joints: Sequence[_Joint], values: Array) -> Array:
    """Each joint's matrix in each frame (frames, joints, 4, 4); rotations apply in the order of the channels."""
    poses = np.tile(np.eye(4), (len(values), len(joints), 1, 1))
    column = 0
    for number, joint in enumerate(joints):
        local = np.tile(np.eye(4), (len(values), 1, 1))
        local[:, :3, 3] = joint.offset
        for channel in joint.channels:
            axis, given = AXES[channel[0]], values[:, column]
            column += 1
            if channel.endswith("position"):
                local[:, axis, 3] = given
            else:
                local[:, :3, :3] = local[:, :3, :3] @ matrix_from_axis_angle(
                    np.radians(given)[:, None] * np.eye(3)[axis]
                )
        poses[:, number] = local if joint.parent < 0 else poses[:, joint.parent] @ local
    return poses
