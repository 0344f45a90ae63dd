"""Armatures of every kind that artists have, without their makers' files: names and trees as those rigs have them.

In names, {S}, {s} and {Side} stand for the side: L, l, Left.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import bpy
import humans
import numpy as np
from chatpose.chatpose_blender.skeleton import JOINT
from mathutils import Matrix, Vector

LIMB_JOINTS = ("hip", "knee", "ankle", "foot", "collar", "shoulder", "elbow", "wrist")
SIDES = {"left": {"S": "L", "s": "l", "Side": "Left"}, "right": {"S": "R", "s": "r", "Side": "Right"}}


@dataclass(frozen=True)
class Kind:
    """A rig: its bones, `limbs` in the order of LIMB_JOINTS; `under` tells what hangs elsewhere than in SMPL's tree.

    `extra` are bones that carry nothing: name, parent, the joint that it lies halfway to (or at, for a bone of the trunk).
    """

    table: str
    pelvis: str
    spine: Sequence[str]
    neck: Sequence[str]
    head: str
    limbs: Sequence[str]
    root: str = ""
    under: Mapping[str, str] = field(default_factory=dict)
    extra: Sequence[tuple[str, str, str]] = ()


def _kind(table: str, trunk: str, limbs: str, **more: object) -> Kind:
    """Pelvis | spine | neck | head, names separated by commas."""
    pelvis, spine, neck, head = ([name.strip() for name in part.split(",")] for part in trunk.split("|"))
    names = [name.strip() for name in limbs.split(",")]
    return Kind(table, pelvis[0], spine, [name for name in neck if name], head[0], names, **more)  # type: ignore[arg-type]


def _each(prefix: str, names: str) -> str:
    return ",".join(prefix + name.strip() for name in names.split(","))


SMPL_LIMBS = (
    "{side}_hip, {side}_knee, {side}_ankle, {side}_foot, {side}_collar, {side}_shoulder, {side}_elbow, {side}_wrist"
)
MIXAMO_LIMBS = "{Side}UpLeg, {Side}Leg, {Side}Foot, {Side}ToeBase, {Side}Shoulder, {Side}Arm, {Side}ForeArm, {Side}Hand"
UNREAL_LIMBS = "thigh_{s}, calf_{s}, foot_{s}, ball_{s}, clavicle_{s}, upperarm_{s}, lowerarm_{s}, hand_{s}"
KINDS = {
    "SMPL-X of Meshcapade": _kind("SMPL", "pelvis|spine1,spine2,spine3|neck|head", SMPL_LIMBS, root="root"),
    "SMPL FBX": _kind(
        "SMPL", "m_avg_Pelvis|m_avg_Spine1,m_avg_Spine2,m_avg_Spine3|m_avg_Neck|m_avg_Head",
        _each("m_avg_{S}_", "Hip,Knee,Ankle,Foot,Collar,Shoulder,Elbow,Wrist"), root="m_avg_root",
    ),
    "Mixamo": _kind(
        "Mixamo or Ready Player Me",
        "mixamorig1:Hips|mixamorig1:Spine,mixamorig1:Spine1,mixamorig1:Spine2|mixamorig1:Neck|mixamorig1:Head",
        _each("mixamorig1:", MIXAMO_LIMBS),
    ),
    "Ready Player Me": _kind("Mixamo or Ready Player Me", "Hips|Spine,Spine1,Spine2|Neck|Head", MIXAMO_LIMBS),
    "MakeHuman": _kind(
        "MakeHuman", "root|spine05,spine04,spine03,spine02,spine01|neck01,neck02,neck03|head",
        "upperleg01.{S},lowerleg01.{S},foot.{S},toe1-1.{S},clavicle.{S},upperarm01.{S},lowerarm01.{S},wrist.{S}",
        under={"upperleg01.{S}": "pelvis.{S}", "lowerleg01.{S}": "upperleg02.{S}", "lowerarm01.{S}": "upperarm02.{S}",
               "upperarm01.{S}": "shoulder01.{S}"},
        extra=(("pelvis.{S}", "root", "{side}_hip"), ("upperleg02.{S}", "upperleg01.{S}", "{side}_knee"),
               ("shoulder01.{S}", "clavicle.{S}", "{side}_shoulder"), ("upperarm02.{S}", "upperarm01.{S}", "{side}_elbow")),
    ),
    "MakeHuman for games": _kind(
        "Unreal or MakeHuman game engine", "pelvis|spine_01,spine_02,spine_03|neck_01|head", UNREAL_LIMBS, root="Root"
    ),
    "Unreal 5": _kind(
        "Unreal or MakeHuman game engine", "pelvis|spine_01,spine_02,spine_03,spine_04,spine_05|neck_01,neck_02|head",
        UNREAL_LIMBS, root="root",
        extra=(("upperarm_twist_01_{s}", "upperarm_{s}", "{side}_elbow"), ("thigh_twist_01_{s}", "thigh_{s}", "{side}_knee"),
               ("ik_foot_root", "root", ""), ("ik_hand_root", "root", "")),
    ),
    "VRM": _kind(
        "VRM", "hips|spine,chest|neck|head",
        "upperLeg.{S},lowerLeg.{S},foot.{S},toes.{S},shoulder.{S},upperArm.{S},lowerArm.{S},hand.{S}",
    ),
    "VRoid": _kind(
        "VRoid", "J_Bip_C_Hips|J_Bip_C_Spine,J_Bip_C_Chest,J_Bip_C_UpperChest|J_Bip_C_Neck|J_Bip_C_Head",
        _each("J_Bip_{S}_", "UpperLeg,LowerLeg,Foot,ToeBase,Shoulder,UpperArm,LowerArm,Hand"), root="Root",
    ),
    "Auto-Rig Pro, exported": _kind(
        "Auto-Rig Pro, exported", "root.x|spine_01.x,spine_02.x|neck.x|head.x",
        "thigh_stretch.{s},leg_stretch.{s},foot.{s},toes_01.{s},shoulder.{s},arm_stretch.{s},forearm_stretch.{s},hand.{s}",
        extra=(("thigh_twist.{s}", "thigh_stretch.{s}", "{side}_knee"),),
    ),
    "Auto-Rig Pro": _kind(
        "Auto-Rig Pro", "c_root_master.x|c_spine_01.x,c_spine_02.x,c_spine_03.x|c_neck.x|c_head.x",
        "c_thigh_fk.{s},c_leg_fk.{s},c_foot_fk.{s},c_toes_fk.{s},c_shoulder.{s},c_arm_fk.{s},c_forearm_fk.{s},c_hand_fk.{s}",
        root="c_traj",
    ),
    "Character Creator": _kind(
        "Character Creator", "CC_Base_Hip|CC_Base_Waist,CC_Base_Spine01,CC_Base_Spine02|CC_Base_NeckTwist01,"
        "CC_Base_NeckTwist02|CC_Base_Head",
        _each("CC_Base_{S}_", "Thigh,Calf,Foot,ToeBase,Clavicle,Upperarm,Forearm,Hand"),
        root="CC_Base_BoneRoot", under={"CC_Base_{S}_Thigh": "CC_Base_Pelvis"},
        extra=(("CC_Base_Pelvis", "CC_Base_Hip", ""), ("CC_Base_{S}_UpperarmTwist01", "CC_Base_{S}_Upperarm", "{side}_elbow")),
    ),
    "Daz Genesis 8": _kind(
        "Daz Genesis", "hip|abdomenLower,abdomenUpper,chestLower,chestUpper|neckLower,neckUpper|head",
        "{s}ThighBend,{s}Shin,{s}Foot,{s}Toe,{s}Collar,{s}ShldrBend,{s}ForearmBend,{s}Hand",
        under={"{s}ThighBend": "pelvis", "{s}Shin": "{s}ThighTwist", "{s}ForearmBend": "{s}ShldrTwist", "{s}Hand": "{s}ForearmTwist"},
        extra=(("pelvis", "hip", ""), ("{s}ThighTwist", "{s}ThighBend", "{side}_knee"),
               ("{s}ShldrTwist", "{s}ShldrBend", "{side}_elbow"), ("{s}ForearmTwist", "{s}ForearmBend", "{side}_wrist"),
               ("{s}Metatarsals", "{s}Foot", "{side}_foot")),
    ),
    "Daz Genesis 9": _kind(
        "Daz Genesis 9", "hip|spine1,spine2,spine3,spine4|neck1,neck2|head",
        "{s}_thigh,{s}_shin,{s}_foot,{s}_toes,{s}_shoulder,{s}_upperarm,{s}_forearm,{s}_hand",
        under={"{s}_thigh": "pelvis"},
        extra=(("pelvis", "hip", ""), ("{s}_upperarmtwist1", "{s}_upperarm", "{side}_elbow")),
    ),
    "3ds Max Biped": _kind(
        "3ds Max Biped", "Bip01 Pelvis|Bip01 Spine,Bip01 Spine1|Bip01 Neck|Bip01 Head",
        _each("Bip01 {S} ", "Thigh,Calf,Foot,Toe0,Clavicle,UpperArm,Forearm,Hand"),
        root="Bip01", under={"Bip01 {S} Thigh": "Bip01 Spine", "Bip01 {S} Clavicle": "Bip01 Neck"},
    ),
    "nameless": _kind(
        "a human by its build", "b01|b02,b03|b04|b05", "b10{s}x,b11{s}x,b12{s}x,b13{s}x,b20{s}x,b21{s}x,b22{s}x,b23{s}x"
    ),
}  # fmt: skip


def sided(name: str, side: str) -> str:
    """The name of a bone on one side."""
    return name.format(side=side, **SIDES[side])


def bone_of(kind: Kind) -> dict[str, str]:
    """The bone of each joint whose place is known; the spine's are another count."""
    names = {"pelvis": kind.pelvis, "head": kind.head} | ({"neck": kind.neck[0]} if kind.neck else {})
    for side in SIDES:
        names |= {f"{side}_{joint}": sided(name, side) for joint, name in zip(LIMB_JOINTS, kind.limbs, strict=True)}
    return names


def build(
    kind: Kind,
    *,
    arms_down: float = 45.0,
    seed: int = 1,
    placed: Matrix = humans.PLAIN,
    toes: bool = True,
    twisted: bool = False,
) -> bpy.types.Object:
    """Add an armature of a kind: bones of any direction and roll, its object placed anyhow, looking the same in the world.

    `twisted`: a bone that carries nothing lies halfway down each upper and lower limb, and the next bone hangs on it.
    """
    rng = np.random.default_rng(seed)
    heading = Matrix.Rotation(placed.to_euler("XYZ").z, 4, "Z")
    to_bones = placed.inverted() @ heading
    places = humans.rest_positions(arms_down) @ humans.Z_UP.T + [0.0, 0.0, 1.0]
    rows = _rows(kind, {joint: places[number] for joint, number in JOINT.items()})
    rows = list(_twisted(kind, rows)) if twisted else rows
    data = bpy.data.armatures.new("Human")
    human = bpy.data.objects.new("Human", data)
    bpy.context.collection.objects.link(human)
    human.matrix_world = placed
    bpy.context.view_layer.objects.active = human
    bpy.ops.object.mode_set(mode="EDIT")
    for name, at, _ in rows:
        bone = data.edit_bones.new(name)
        bone.head = to_bones @ Vector(at)
        direction = Vector(rng.normal(size=3)).normalized()
        bone.tail = bone.head + direction * (0.1 * to_bones.to_scale().x)
        bone.roll = rng.uniform(-math.pi, math.pi)
    for name, _, parent in rows:
        data.edit_bones[name].parent = data.edit_bones.get(parent)
    if not toes:
        for side in SIDES:
            data.edit_bones.remove(data.edit_bones[sided(kind.limbs[3], side)])
    bpy.ops.object.mode_set(mode="OBJECT")
    bpy.context.view_layer.update()
    return human


def _rows(kind: Kind, at: Mapping[str, np.ndarray]) -> list[tuple[str, np.ndarray, str]]:
    """Name, place and parent of each bone."""
    rows = [(kind.root, np.zeros(3), "")] if kind.root else []
    rows.append((kind.pelvis, at["pelvis"], kind.root))
    bend = np.array([at[joint] for joint in ("pelvis", "spine1", "spine2", "spine3", "neck")])
    above = kind.pelvis
    for number, name in enumerate(kind.spine):
        part = (number + 0.6) / (len(kind.spine) + 0.6) * 4
        rows.append((name, np.array([np.interp(part, range(5), bend[:, axis]) for axis in range(3)]), above))
        above = name
    chest = above
    for number, name in enumerate(kind.neck):
        rows.append((name, at["neck"] + (at["head"] - at["neck"]) * number / len(kind.neck), above))
        above = name
    rows.append((kind.head, at["head"], above))
    for side in SIDES:
        under = {sided(name, side): sided(parent, side) for name, parent in kind.under.items()}
        names = [sided(name, side) for name in kind.limbs]
        for joint, name in zip(LIMB_JOINTS, names, strict=True):
            first = {"hip": kind.pelvis, "collar": chest}.get(joint)
            parent = under.get(name, first or names[LIMB_JOINTS.index(joint) - 1])
            rows.append((name, at[f"{side}_{joint}"], parent))
        for name, parent, joint in kind.extra:
            name, parent, joint = (sided(text, side) for text in (name, parent, joint))
            if name not in [row[0] for row in rows]:
                start = next(place for known, place, _ in rows if known == parent)
                rows.append((name, (start + at[joint]) / 2 if joint else start.copy(), parent))
    return rows


def _twisted(kind: Kind, rows: Sequence[tuple[str, np.ndarray, str]]) -> Iterator[tuple[str, np.ndarray, str]]:
    """The same rows with a bone before each elbow, wrist, knee and ankle."""
    places = {name: at for name, at, _ in rows}
    ends = {sided(name, side) for joint, name in zip(LIMB_JOINTS, kind.limbs, strict=True) for side in SIDES
            if joint in ("elbow", "wrist", "knee", "ankle")}  # fmt: skip
    for name, at, parent in rows:
        if name in ends:
            between = f"{parent}_twist_09"
            yield between, (places[parent] + at) / 2, parent
            yield name, at, between
        else:
            yield name, at, parent


def heads(human: bpy.types.Object, bones: Mapping[str, str]) -> dict[str, np.ndarray]:
    """Where the bones of joints begin as Blender evaluates them, in the world."""
    bpy.context.view_layer.update()
    shown = human.evaluated_get(bpy.context.evaluated_depsgraph_get())
    return {joint: np.array(shown.matrix_world @ shown.pose.bones[name].head) for joint, name in bones.items()}


def load(path: Path, name: str) -> bpy.types.Object:
    """Add an object of another file to the scene, as the active one."""
    with bpy.data.libraries.load(str(path)) as (_, wanted):
        wanted.objects = [name]
    rig = wanted.objects[0]
    bpy.context.collection.objects.link(rig)
    bpy.context.view_layer.objects.active = rig
    bpy.context.view_layer.update()
    return rig
