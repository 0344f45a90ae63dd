"""Poses in Blender's own pose library: an action with one pose, what was asked for it, and a picture of the character.

Reads and writes Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from ..server.chatpose_server.protocol import JOINTS, PARENTS
from . import markers, thumbnails
from .armatures import rig_of
from .curves import channels_of, replace, values_of
from .errors import ChatPoseError
from .keys import path_of
from .retarget import Rig
from .rotations import Array, matrix_from_axis_angle, swing
from .skeleton import JOINT

if TYPE_CHECKING:
    from bpy.types import Action, BlendData, Depsgraph, FCurve, Mesh, Object, Scene

FRAME = 1.0
"""The one frame of a pose asset."""
TAG = "ChatPose"
STICK_COLOUR = (0.62, 0.5, 0.36)
THICKNESS = 0.035
"""Of the sticks that stand for a character without a skin, metres at our skeleton's size."""
SIDES = 10


def save(
    data: BlendData,
    armature: Object,
    depsgraph: Depsgraph,
    *,
    name: str,
    prompt: str = "",
    tags: Iterable[str] = (),
    author: str = "",
) -> Action:
    """Keep the pose that an armature has as a pose asset of this file: its bones that carry joints, at one frame.

    `prompt` becomes the description. The armature and its own action stay as they are. Raises RigError, and ChatPoseError
    for a pose without a name.
    """
    if not name.strip():
        raise ChatPoseError("Give the pose a name, then save it.")
    rig, channels = rig_of(armature), channels_of(armature)
    picture = portrait(armature, depsgraph, rig)
    action = data.actions.new(markers.shortened(name, 60))
    curves = _Curves(action, armature)
    for channel in channels:
        path = path_of(channel)
        for index, value in enumerate(values_of(channel)):
            replace(curves.new(path, index, channel.bone.name), np.array([FRAME]), np.array([value]))
    action.asset_mark()
    about = action.asset_data
    about.description, about.author = prompt, author
    for tag in dict.fromkeys((TAG, *(tag.strip() for tag in tags))):
        if tag:
            about.tags.new(tag, skip_if_exists=True)
    preview = action.preview_ensure()
    preview.image_size = picture.shape[1::-1]
    preview.image_pixels_float.foreach_set(picture.astype(np.float32).ravel())
    return action


def prompt_of(armature: Object, scene: Scene) -> str:
    """What was asked for the pose that an armature has: with its keys at this frame, else last of all; empty if nothing."""
    animation = armature.animation_data
    action = animation.action if animation is not None else None
    if action is not None:
        prompts = action.get(markers.PROMPTS, {})
        here = [marker.name for marker in action.pose_markers if marker.frame == scene.frame_current]
        found = next((str(prompts[name]) for name in here if name in prompts), "")
        if found:
            return found
    asked = last = ""
    for message in scene.chatpose.messages:
        if message.role == "user":
            asked = message.text
        elif message.armature == armature.name:
            last = asked
    return last


class _Curves:
    """The F-curves of a new action that is for one armature, in each Blender's way of making them."""

    def __init__(self, action: Action, armature: Object) -> None:
        self._holder: Any = action
        if hasattr(action, "layers"):  # Blender 4.4
            slot = action.slots.new(id_type="OBJECT", name=armature.name)
            strip = action.layers.new("Pose").strips.new(type="KEYFRAME")
            self._holder = strip.channelbag(slot, ensure=True)
        self._groups: dict[str, Any] = {}

    def new(self, path: str, index: int, group: str) -> FCurve:
        """One more, in the group of its bone."""
        curve = self._holder.fcurves.new(path, index=index)
        if group not in self._groups:
            self._groups[group] = self._holder.groups.new(group)
        curve.group = self._groups[group]
        return curve


# --- The picture -----------------------------------------------------------------------------------------------------


def portrait(armature: Object, depsgraph: Depsgraph, rig: Rig | None = None) -> Array:
    """The character as it shows, seen from ahead and a little to its left: RGBA (size, size, 4), bottom up. Raises RigError."""
    rig = rig or rig_of(armature)
    skins = [_triangles(skin, depsgraph) for skin in _skins(armature, depsgraph)]
    skins = [(corners, colours) for corners, colours in skins if len(corners)] or [_sticks(armature, depsgraph, rig)]
    corners = np.concatenate([corners for corners, _ in skins])
    colours = np.concatenate([colours for _, colours in skins])
    axes = np.array(armature.matrix_world.to_3x3().normalized()) @ rig.axes
    return thumbnails.draw(corners @ axes, colours)


def _skins(armature: Object, depsgraph: Depsgraph) -> Iterator[Object]:
    """The meshes that move with an armature and are seen."""
    for candidate in depsgraph.objects:
        if candidate.type == "MESH" and candidate.original.visible_get():
            bound = [modifier.object for modifier in candidate.original.modifiers if modifier.type == "ARMATURE"]
            if armature in bound:
                yield candidate


def _triangles(shown: Object, depsgraph: Depsgraph) -> tuple[Array, Array]:
    """A mesh's triangles in the world (n, 3, 3) and their colours (n, 3)."""
    mesh: Mesh = shown.to_mesh(preserve_all_data_layers=False, depsgraph=depsgraph)
    try:
        mesh.calc_loop_triangles()
        count = len(mesh.loop_triangles)
        vertices = np.empty(len(mesh.vertices) * 3, dtype=np.float32)
        mesh.vertices.foreach_get("co", vertices)
        corners, slots = np.empty(count * 3, dtype=np.int32), np.empty(count, dtype=np.int32)
        mesh.loop_triangles.foreach_get("vertices", corners)
        mesh.loop_triangles.foreach_get("material_index", slots)
        palette = [
            tuple(slot.material.diffuse_color)[:3] if slot.material else (0.6, 0.6, 0.6)
            for slot in shown.material_slots
        ]
        palette = np.array(palette or [(0.6, 0.6, 0.6)])
    finally:
        shown.to_mesh_clear()
    world = np.array(shown.matrix_world)
    places = vertices.reshape(-1, 3) @ world[:3, :3].T + world[:3, 3]
    return places[corners.reshape(-1, 3)], palette[np.clip(slots, 0, len(palette) - 1)]


def _sticks(armature: Object, depsgraph: Depsgraph, rig: Rig) -> tuple[Array, Array]:
    """A stick for each bone that carries a joint, from it to the joint before it, and a head."""
    shown = armature.evaluated_get(depsgraph)
    world = np.array(shown.matrix_world)
    place = {
        joint: (world @ [*shown.pose.bones[rig.bones[bone]].head, 1.0])[:3] for joint, bone in rig.carriers.items()
    }
    thick = THICKNESS * rig.size * float(np.cbrt(abs(np.linalg.det(world[:3, :3]))))
    crown = np.array(shown.pose.bones[rig.bones[rig.carriers["head"]]].matrix)
    upwards = world[:3, :3] @ crown[:3, :3] @ rig.rest[rig.carriers["head"], :3, :3].T @ rig.upright
    top = place["head"] + upwards / np.linalg.norm(upwards) * 5 * thick
    pairs = [(place["head"], top, 2.2)]
    for joint in place:
        above = _carried_above(joint, place)
        if above is not None:
            pairs.append((place[above], place[joint], 1.0))
    corners = np.concatenate([_stick(start, end, thick * wide) for start, end, wide in pairs])
    return corners, np.tile(STICK_COLOUR, (len(corners), 1))


def _carried_above(joint: str, place: dict[str, Array]) -> str | None:
    """The next joint towards the pelvis that a bone carries."""
    above = PARENTS[JOINT[joint]]
    while above >= 0 and JOINTS[above] not in place:
        above = PARENTS[above]
    return JOINTS[above] if above >= 0 else None


def _stick(start: Array, end: Array, thick: float) -> Array:
    """A tube with closed ends (n, 3, 3)."""
    along = end - start
    if np.linalg.norm(along) < 1e-9:
        return np.empty((0, 3, 3))
    turned = swing(np.array([0.0, 0.0, 1.0]), along)
    angles = np.arange(SIDES) * (2 * np.pi / SIDES)
    ring = matrix_from_axis_angle(angles[:, None] * [0.0, 0.0, 1.0]) @ [thick, 0.0, 0.0] @ turned.T
    low, high = start + ring, end + ring
    nexts = np.roll(np.arange(SIDES), -1)
    tip, foot = end + along / np.linalg.norm(along) * thick * 0.6, start - along / np.linalg.norm(along) * thick * 0.6
    return np.concatenate(
        [
            np.stack((low, low[nexts], high), axis=1),
            np.stack((high, low[nexts], high[nexts]), axis=1),
            np.stack((high, high[nexts], np.broadcast_to(tip, high.shape)), axis=1),
            np.stack((low, low[nexts], np.broadcast_to(foot, low.shape)), axis=1),
        ]
    )
