"""What the tests look at: the character as Blender evaluates it, its keys, and all that a failure must leave alone."""

from __future__ import annotations

import json

import bpy
from chatpose.chatpose_blender.actions import curves_of


def look(armature: bpy.types.Object) -> list[list[float]]:
    """The evaluated matrix of each bone, flattened."""
    evaluated = armature.evaluated_get(bpy.context.evaluated_depsgraph_get())
    return [[value for row in bone.matrix for value in row] for bone in evaluated.pose.bones]


def everything(armature: bpy.types.Object) -> str:
    """All that a failed prompt must leave as it was, as text that can be compared."""
    settings = bpy.context.scene.chatpose
    action = armature.animation_data.action if armature.animation_data else None
    messages = [(message.role, message.text) for message in settings.messages]
    return json.dumps([look(armature), list(armature.location), action and action.name, messages])


def keyed_frames(armature: bpy.types.Object) -> set[float]:
    """The frames at which the armature's action has keys, in each Blender's way of telling."""
    data = armature.animation_data
    if data is None or data.action is None:
        return set()
    action = data.action
    curves = action.fcurves if hasattr(action, "fcurves") else action.layers[0].strips[0].channelbags[0].fcurves
    return {point.co.x for curve in curves for point in curve.keyframe_points}


def keyed(armature: bpy.types.Object, path: str, frame: float) -> list[float]:
    """The values of the keys at a frame, by channel."""
    found = {
        curve.array_index: point.co.y
        for curve in curves_of(armature)
        if curve.data_path == path
        for point in curve.keyframe_points
        if abs(point.co.x - frame) < 0.01
    }
    return [found[index] for index in sorted(found)]


def channels(armature: bpy.types.Object, frame: float) -> set[tuple[str, int]]:
    """The paths and indices of what has a key at a frame."""
    return {
        (curve.data_path, curve.array_index)
        for curve in curves_of(armature)
        if any(abs(point.co.x - frame) < 0.01 for point in curve.keyframe_points)
    }


def marked(armature: bpy.types.Object) -> list[tuple[str, int]]:
    """The action's markers and their frames, in their order."""
    return sorted(((one.name, one.frame) for one in armature.animation_data.action.pose_markers), key=lambda m: m[1])
