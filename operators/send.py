"""`chatpose.send`: a prompt to the server, its pose onto the character."""

from collections.abc import Sequence
from pathlib import Path

import bpy
from bpy.props import StringProperty
from bpy.types import Context, Object, Operator

from ..chatpose_blender import images, preferences, scene, session
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.exchange import Exchange, Line
from ..chatpose_blender.properties import LONGEST_PROMPT, ChatPoseMessage, target_armature
from ..server.chatpose_server.protocol import Message, Pose, Request, parse_json
from .asking import Asking

AT_REST = 1e-4
"""The largest entry by which a bone's matrix may differ from rest."""


class Send(Asking, Operator):
    """Pose the character as the prompt says"""

    bl_idname = "chatpose.send"
    bl_label = "Send"

    prompt: StringProperty(name="Prompt", description="Empty: the panel's", options={"SKIP_SAVE"})
    image: StringProperty(name="Image", description="Empty: the panel's", subtype="FILE_PATH", options={"SKIP_SAVE"})

    def begin(self, context: Context) -> Exchange:
        """The operator's prompt, else the panel's. Raises ChatPoseError."""
        return begin(context, self.prompt, self.image)


def begin(context: Context, prompt: str, image: str) -> Exchange:
    """Set a prompt on its way, the panel's where it is empty.

    Raises:
        ChatPoseError: it cannot be sent; the panel shows why, and holds the prompt again.
    """
    settings = context.scene.chatpose
    prompt = (prompt or settings.prompt).strip()
    image = image or settings.image
    try:
        armature = target_armature(context)
        return start(context, armature, request(context, armature, prompt, image), image)
    except ChatPoseError as error:
        settings.prompt = prompt
        session.warn(error)
        raise


def start(context: Context, armature: Object, asked: Request, image: str, line: Line | None = None) -> Exchange:
    """Set a request on its way to the server, which is started if need be; its pose is for the current frame.

    Raises ChatPoseError.
    """
    server = session.start_server(preferences.choices(context).command())
    exchange = Exchange(server, asked, image, context.scene.name, armature.name, context.scene.frame_current, line)
    session.begin(exchange)
    return exchange


def earlier(messages: Sequence[ChatPoseMessage]) -> tuple[Message, ...]:
    """Messages of the conversation, their images and poses included."""
    return tuple(Message(one.role, one.text, _attached(one.image), _poses(one)) for one in messages)


def request(context: Context, armature: Object, prompt: str, image: str) -> Request:
    """The conversation so far, its images included, with this prompt at its end. Raises ChatPoseError."""
    if not prompt and not image:
        raise ChatPoseError("Write a prompt or choose a reference image first.")
    if len(prompt) > LONGEST_PROMPT:
        raise ChatPoseError(
            f"The prompt has {len(prompt):,} characters; shorten it to {LONGEST_PROMPT:,}: a sentence or two do best."
        )
    picture = (images.data_url(Path(bpy.path.abspath(image))),) if image else ()
    said = earlier(context.scene.chatpose.messages)
    return Request((*said, Message("user", prompt, picture)), pose=_current_pose(context, armature))


def _poses(message: ChatPoseMessage) -> tuple[Pose, ...]:
    """The poses of an earlier message: what "undo that" goes back to."""
    return tuple(Pose.from_json(parse_json(pose.json)) for pose in message.poses)


def _attached(image: str) -> tuple[str, ...]:
    """The image of an earlier message; one whose file is gone meanwhile is left out."""
    try:
        return (images.data_url(Path(bpy.path.abspath(image))),) if image else ()
    except ChatPoseError:
        return ()


def _current_pose(context: Context, armature: Object) -> Pose | None:
    """The pose to start from; None where the character is at rest and was never posed in this conversation."""
    pose = scene.read_pose(armature, context.evaluated_depsgraph_get())
    messages = context.scene.chatpose.messages
    was_posed = any(message.poses and message.armature == armature.name for message in messages)
    return None if _is_at_rest(armature) and not was_posed else pose


def _is_at_rest(armature: Object) -> bool:
    return all(
        abs(value - float(i == j)) < AT_REST
        for bone in armature.pose.bones
        for i, row in enumerate(bone.matrix_basis)
        for j, value in enumerate(row)
    )
