"""Where a reply ends: its pose on the armature, its words in the conversation, one step for undo."""

import json
from dataclasses import replace

import bpy
from bpy.types import Context, Object, Scene

from ..chatpose_blender import keys, markers, partial, session, smpl_body
from ..chatpose_blender import scene as posing
from ..chatpose_blender.armatures import selected_joints
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.exchange import Exchange
from ..chatpose_blender.properties import ChatPoseSettings
from ..chatpose_blender.skeleton import joint_matrices, pose_from_joint_matrices
from ..server.chatpose_server.protocol import Pose

NO_POSE = "The reply holds no pose; say what the body does."
UNDO_LENGTH = 60
"""Characters that the Edit menu has room for."""


def apply(
    context: Context,
    scene: Scene,
    armature: Object,
    pose: Pose,
    *,
    frame: int | None = None,
    prompt: str = "",
    key_it: bool = False,
) -> None:
    """Pose `armature` as the scene's settings say, for `frame`, else the current one; the panel shows what hinders it.

    It is keyed if the settings, `key_it` or auto-keying ask for it; `prompt` is then kept with the keys. Raises
    ChatPoseError.
    """
    if armature.mode == "EDIT":
        raise ChatPoseError(f"{armature.name} is in Edit Mode; leave it, then pose it.")
    settings = scene.chatpose
    frame = scene.frame_current if frame is None else frame
    whole = settings.part == "WHOLE"
    keying = keys.wished(scene, context.preferences.edit, key_it=key_it or settings.key_it, prompt=prompt)
    wished, joints = _as_wished(context, armature, pose, settings)
    if whole and any(pose.betas) and smpl_body.body_of(armature):
        smpl_body.set_betas(context, armature, pose.betas)
    hindered = posing.apply_pose(
        armature,
        wished,
        ground=settings.on_ground and whole,
        frame=None if keying is None else frame,
        keying=keying or keys.Keying(),
        keyed=joints,
        snap=armature.data.chatpose_map.snap_ik,
    )
    session.warn(ChatPoseError(" ".join(hindered)) if hindered else None)
    if keying is not None and frame != scene.frame_current:
        scene.frame_set(scene.frame_current)  # show what this frame has, not what was keyed at the other


def _as_wished(
    context: Context, armature: Object, pose: Pose, settings: ChatPoseSettings
) -> tuple[Pose, frozenset[int] | None]:
    """What of a pose the settings let through, on top of the pose that the armature shows, and the joints that take it.

    None: all of them, and the body its place. Raises ChatPoseError.
    """
    if (settings.part, settings.strength, settings.mirror, settings.facing) == ("WHOLE", 1.0, False, "POSE"):
        return pose, None
    shown = posing.read_pose(armature, context.evaluated_depsgraph_get())
    current, wanted = joint_matrices(shown), joint_matrices(pose)
    if settings.mirror:
        wanted = partial.mirrored(wanted)
    wanted = partial.facing(wanted, current, settings.facing)
    joints = selected_joints(armature) if settings.part == "SELECTED" else partial.PARTS[settings.part]
    if not joints:
        raise ChatPoseError("No bone that carries a joint is selected; select some, or pose another part.")
    mixed = pose_from_joint_matrices(partial.combined(current, wanted, joints, settings.strength))
    if settings.part == "WHOLE":
        return replace(mixed, transl=pose.transl), None
    return replace(mixed, transl=shown.transl), frozenset(joints)


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
    if exchange.error is None:
        try:
            _pose(context, scene, exchange)
        except ChatPoseError as failure:
            exchange.error = failure
    error = exchange.error
    if exchange.line is not None:
        _tick_off(scene, exchange)
    if error is not None:
        session.warn(error)
        if exchange.line is None:
            scene.chatpose.prompt = exchange.prompt
    else:
        _remember(scene, exchange)
        _push_undo(context, exchange.prompt or exchange.image)
    if exchange.line is not None:
        exchange.line.follow(context, exchange)
    return error


def _pose(context: Context, scene: Scene, exchange: Exchange) -> None:
    """Apply the last pose of the reply: like the words, each stands where the one before it was changed."""
    if not exchange.poses:
        return
    armature = scene.objects.get(exchange.armature)
    if armature is None:
        raise ChatPoseError(f"{exchange.armature} is gone; choose another armature and send the prompt again.")
    apply(
        context,
        scene,
        armature,
        exchange.poses[-1],
        frame=exchange.frame,
        prompt=exchange.prompt or bpy.path.basename(exchange.image),
        key_it=exchange.line is not None,
    )


def _tick_off(scene: Scene, exchange: Exchange) -> None:
    """Note beside its line of the storyboard how it went."""
    assert exchange.line is not None
    if exchange.line.number < len(scene.chatpose.lines):
        line = scene.chatpose.lines[exchange.line.number]
        line.keyed = exchange.error is None and bool(exchange.poses)
        line.error = str(exchange.error or "") or ("" if exchange.poses else NO_POSE)


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
    short = markers.shortened(name, UNDO_LENGTH)
    windows = context.window_manager.windows
    window = context.window or (windows[0] if windows else None)
    with context.temp_override(window=window) if window else context.temp_override():
        if bpy.ops.ed.undo_push.poll():
            bpy.ops.ed.undo_push(message=f"ChatPose: {short}")
