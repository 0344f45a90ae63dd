"""What is known of an armature in the scene: which of its bones carry which joints, and its measures at rest.

Reads Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from . import rigs
from .chains import Share, spread_neck, spread_spine
from .errors import RigError
from .retarget import Rig
from .rigs.mapping import RigMap
from .skeleton import JOINT
from .structure import Point

if TYPE_CHECKING:
    from bpy.types import Object, PoseBone

MAP_PROPERTY = "chatpose_rig"
"""The custom property of an armature, or of its data, that holds a bone map of the user's own."""
UPRIGHT = 0.5
"""The least cosine between the directions of trunk and legs at rest."""


def rig_of(armature: Object) -> Rig:
    """What retargeting needs to know of an armature. Raises RigError when it is no human."""
    return measure(armature, map_of(armature))


def map_of(armature: Object) -> RigMap:
    """Which bones carry which joints: by the armature's own map, a VRM file's, or what the bones are called.

    Raises RigError when it is no human.
    """
    _expect_armature(armature)
    own = own_map(armature)
    return recognised(armature) if own is None else _own_map(armature, own)


def recognised(armature: Object) -> RigMap:
    """What ChatPose finds without a map of the armature's own: a VRM file's, or by what the bones are called, or by its build.

    Raises RigError when it is no human.
    """
    _expect_armature(armature)
    parents = parents_of(armature)
    human = {joint: bone for joint, bone in _vrm_bones(armature) if bone in parents}
    found = rigs.from_human_bones(human) if human else None
    if found is not None:
        return found
    try:
        found = rigs.match(parents, lambda: places_of(armature))
    except RigError as error:
        raise RigError(f"{armature.name}: {error}") from error
    if _goes_on_all_fours(armature, found):
        raise RigError(
            f"{armature.name}: this armature is no human, though its bones are named as {found.name}'s are: its trunk does "
            "not stand on its legs. Choose another armature, or add the ChatPose mannequin."
        )
    return found


def nearest_map(armature: Object) -> RigMap:
    """What ChatPose would find, or as much of a human as it can."""
    try:
        return recognised(armature)
    except RigError:
        return rigs.nearest(parents_of(armature))


def own_map(armature: Object) -> str | None:
    """The bone map that is kept with an armature, as text."""
    own = armature.get(MAP_PROPERTY) or armature.data.get(MAP_PROPERTY)
    return None if own is None else str(own)


def keep_map(armature: Object, found: RigMap) -> None:
    """Keep a bone map with the armature; from now on it counts before all that ChatPose would find."""
    forget_map(armature)
    armature.data[MAP_PROPERTY] = found.to_json()


def forget_map(armature: Object) -> None:
    """Let ChatPose find by itself which bone is which."""
    for keeper in (armature, armature.data):
        if MAP_PROPERTY in keeper:
            del keeper[MAP_PROPERTY]


def parents_of(armature: Object) -> dict[str, str | None]:
    """Each bone's parent, parents first."""
    return {bone.name: bone.parent.name if bone.parent else None for bone in armature.data.bones}


def _expect_armature(armature: Object) -> None:
    if armature.type != "ARMATURE":
        raise RigError(f"{armature.name} is no armature; choose one, or add the ChatPose mannequin.")


def selected_joints(armature: Object) -> frozenset[int]:
    """The joints of the bones that are selected, in SMPL's order; a chain's are all of its joints. Raises RigError."""
    found = map_of(armature)
    chosen: set[int] = set()
    for carried in found.bones:
        if any(_is_selected(armature.pose.bones[name]) for name in found.names(carried)):
            chosen |= {number for name, number in JOINT.items() if name.rstrip("123") == carried or name == carried}
    return frozenset(chosen)


def _is_selected(bone: PoseBone) -> bool:
    """Whether a pose bone is selected: its own since Blender 5.0, its bone's before."""
    return bone.select if hasattr(bone, "select") else bone.bone.select


def _own_map(armature: Object, text: str) -> RigMap:
    remedy = f'mend it or reset it under Bone Map, or remove the custom property "{MAP_PROPERTY}"'
    try:
        found = RigMap.from_json(text)
    except RigError as error:
        raise RigError(f"{armature.name}: {error}; {remedy}.") from error
    gone = sorted(name for name in found.all_names() if name not in armature.data.bones)
    if gone:
        raise RigError(f"{armature.name}: its bone map names bones that are not there ({', '.join(gone)}); {remedy}.")
    return found


def _vrm_bones(armature: Object) -> Iterator[tuple[str, str]]:
    """What the VRM add-on stores of an armature: the names of a humanoid's bones, and its bones.

    https://github.com/saturday06/VRM-Addon-for-Blender: VRM 1 has an attribute for each, VRM 0 a list.
    """
    extension = getattr(armature.data, "vrm_addon_extension", None)
    if extension is None:
        return
    if getattr(extension, "spec_version", "1.0") == "0.0":
        for human in extension.vrm0.humanoid.human_bones:
            yield human.bone, human.node.bone_name
        return
    bones = extension.vrm1.humanoid.human_bones
    for name in bones.bl_rna.properties.keys():  # noqa: SIM118  it is Blender's collection
        node = getattr(getattr(bones, name), "node", None)
        if node is not None:
            yield name, node.bone_name


def _goes_on_all_fours(armature: Object, found: RigMap) -> bool:
    """Whether trunk and legs are at rest more across than along each other; Rigify's cat has a human's names."""
    pelvis, head, left, right = (
        armature.data.bones[found.shown.get(joint, found.names(joint)[0])].head_local
        for joint in ("pelvis", "head", "left_ankle", "right_ankle")
    )
    return (head - pelvis).normalized().dot((pelvis * 2 - left - right).normalized()) < UPRIGHT


def places_of(armature: Object) -> dict[str, Point]:
    """Where each bone begins, as high as it is in the world."""
    turn = armature.matrix_world.to_3x3()
    return {bone.name: tuple(turn @ bone.head_local) for bone in armature.data.bones}


def measure(armature: Object, found: RigMap) -> Rig:
    """What retargeting needs to know of an armature whose map was found: its rest, and what each bone turns as."""
    names = _with_ancestors(armature, found.all_names() - set(found.switches))
    index = {name: number for number, name in enumerate(names)}
    bones = [armature.data.bones[name] for name in names]
    rest = np.array([bone.matrix_local for bone in bones], dtype=float)
    shares: dict[int, Share] = {}
    for joint in found.bones.keys() - {"spine", "neck"}:
        shares[index[found.names(joint)[0]]] = Share.all_of(joint)
    pelvis, head = (index[found.names(joint)[0]] for joint in ("pelvis", "head"))
    spine, neck = ([index[name] for name in found.names(chain)] for chain in ("spine", "neck"))
    shares |= zip(spine, spread_spine(rest[[pelvis, *spine], :3, 3]), strict=True)
    if neck:
        shares |= zip(neck, spread_neck(rest[[*neck, head], :3, 3]), strict=True)
    carriers = {share.joint: bone for bone, share in shares.items() if share.joint == share.towards}
    carriers |= {joint: index[name] for joint, name in found.shown.items()}
    root = index[found.root] if found.root else pelvis
    shares.setdefault(root, Share.all_of("pelvis"))
    while bones[root].use_connect and bones[root].parent:  # Blender moves no bone that is tied to its parent
        root = index[bones[root].parent.name]
    world = np.array(armature.matrix_world.to_3x3().normalized())
    return Rig(
        bones=names,
        parents=[index[bone.parent.name] if bone.parent else -1 for bone in bones],
        rest=rest,
        inherits=[bone.use_inherit_rotation for bone in bones],
        local=[bone.use_local_location for bone in bones],
        carriers=carriers,
        shares=shares,
        root=root,
        up=world[2] / np.linalg.norm(world[2]),
        rests_as_smpl=found.rests_as_smpl,
        twists={joint: math.radians(angle) for joint, angle in found.twists.items()},
    )


def _with_ancestors(armature: Object, wanted: Iterable[str]) -> list[str]:
    """The bones named and all that they hang on, parents first."""
    needed: set[str] = set()
    for name in wanted:
        bone = armature.data.bones[name]
        while bone is not None and bone.name not in needed:
            needed.add(bone.name)
            bone = bone.parent
    return [bone.name for bone in armature.data.bones if bone.name in needed]
