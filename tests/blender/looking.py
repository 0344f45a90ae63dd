"""What the tests look at: the character as Blender evaluates it, its keys, and all that a failure must leave alone."""

from __future__ import annotations

import json

import bpy


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
