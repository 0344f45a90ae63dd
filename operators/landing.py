"""Where a reply ends: its pose on the armature, its words in the conversation, one step for undo."""

import json
from dataclasses import replace

import bpy
from bpy.types import Context, Object, Scene

from ..chatpose_blender import partial, session
from ..chatpose_blender import scene as posing
from ..chatpose_blender.armatures import selected_joints
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.exchange import Exchange
from ..chatpose_blender.properties import ChatPoseSettings
from ..chatpose_blender.skeleton import joint_matrices, pose_from_joint_matrices
from ..server.chatpose_server.protocol import Pose

UNDO_LENGTH = 60
"""Characters that the Edit menu has room for."""


def apply(context: Context, scene: Scene, armature: Object, pose: Pose, frame: int | None = None) -> None:
    """Pose `armature` as the scene's settings say, keyed at `frame`, else the current one; the panel shows what hinders it.

    Raises ChatPoseError.
    """
    if armature.mode == "EDIT":
        raise ChatPoseError(f"{armature.name} is in Edit Mode; leave it, then pose it.")
    settings = scene.chatpose
    frame = scene.frame_current if frame is None else frame
    whole = settings.part == "WHOLE"
    hindered = posing.apply_pose(
        armature,
        _as_wished(context, armature, pose, settings),
        ground=settings.on_ground and whole,
        frame=frame if settings.key_it else None,
    )
    session.warn(ChatPoseError(" ".join(hindered)) if hindered else None)
    if settings.key_it and frame != scene.frame_current:
        scene.frame_set(scene.frame_current)  # show what this frame has, not what was keyed at the other


def _as_wished(context: Context, armature: Object, pose: Pose, settings: ChatPoseSettings) -> Pose:
    """What of a pose the settings let through, on top of the pose that the armature shows."""
    if (settings.part, settings.strength, settings.mirror, settings.facing) == ("WHOLE", 1.0, False, "POSE"):
        return pose
    shown = posing.read_pose(armature, context.evaluated_depsgraph_get())
    current, wanted = joint_matrices(shown), joint_matrices(pose)
    if settings.mirror:
        wanted = partial.mirrored(wanted)
    wanted = partial.facing(wanted, current, settings.facing)
    joints = selected_joints(armature) if settings.part == "SELECTED" else partial.PARTS[settings.part]
    if not joints:
        raise ChatPoseError("No bone that carries a joint is selected; select some, or pose another part.")
    mixed = pose_from_joint_matrices(partial.combined(current, wanted, joints, settings.strength))
    return replace(mixed, transl=pose.transl if settings.part == "WHOLE" else shown.transl)


def land(context: Context) -> ChatPoseError | None:
    """Finish the prompt that is on its way, and tell what failed; then its text is back in its field.

    Nothing of a reply enters the scene before it is complete, so a reply that fails leaves the scene as it was.
    """
    exchange = session.exchange
    assert exchange is not None
    session.end()
    scene = context.blend_data.scenes.get(exchange.scene)
    if scene is None:
        return None  # deleted while the prompt was on its way, and with it the place for an answer
    error = exchange.error
    if error is None:
        try:
            _pose(context, scene, exchange)
        except ChatPoseError as failure:
            error = failure
    if error is not None:
        session.warn(error)
        scene.chatpose.prompt = exchange.prompt
        return error
    _remember(scene, exchange)
    _push_undo(context, exchange.prompt or exchange.image)
    return None


def _pose(context: Context, scene: Scene, exchange: Exchange) -> None:
    """Apply the last pose of the reply: like the words, each stands where the one before it was changed."""
    if not exchange.poses:
        return
    armature = scene.objects.get(exchange.armature)
    if armature is None:
        raise ChatPoseError(f"{exchange.armature} is gone; choose another armature and send the prompt again.")
    apply(context, scene, armature, exchange.poses[-1], exchange.frame)


def _remember(scene: Scene, exchange: Exchange) -> None:
    """Add the prompt and its reply to the conversation, and empty the fields they came from."""
    settings = scene.chatpose
    asked = settings.messages.add()
    asked.role, asked.text, asked.image = "user", exchange.prompt, exchange.image
    if exchange.request.pose is not None:
        asked.poses.add().json = json.dumps(exchange.request.pose.to_json())
    answered = settings.messages.add()
    answered.role, answered.text, answered.armature = "assistant", exchange.text.strip(), exchange.armature
    for pose in exchange.poses:
        answered.poses.add().json = json.dumps(pose.to_json())
    if settings.prompt.strip() == exchange.prompt:
        settings.prompt = ""
    if settings.image == exchange.image:
        settings.image = ""


def _push_undo(context: Context, name: str) -> None:
    """One undo step for the whole reply; a timer has no window of its own, so one is lent to it."""
    short = name if len(name) <= UNDO_LENGTH else f"{name[: UNDO_LENGTH - 1]}…"
    windows = context.window_manager.windows
    window = context.window or (windows[0] if windows else None)
    with context.temp_override(window=window) if window else context.temp_override():
        if bpy.ops.ed.undo_push.poll():
            bpy.ops.ed.undo_push(message=f"ChatPose: {short}")
