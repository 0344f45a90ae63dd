"""`chatpose.send`: a prompt to the server, its pose onto the character."""

from pathlib import Path

import bpy
from bpy.props import StringProperty
from bpy.types import Context, Event, Object, Operator

from ..chatpose_blender import images, preferences, scene, session
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.exchange import Exchange
from ..chatpose_blender.properties import LONGEST_PROMPT, ChatPoseMessage, target_armature
from ..server.chatpose_server.protocol import Message, Pose, Request, parse_json
from . import landing, waiting

AT_REST = 1e-4
"""The largest entry by which a bone's matrix may differ from rest."""


class Send(Operator):
    """Pose the character as the prompt says"""

    bl_idname = "chatpose.send"
    bl_label = "Send"

    prompt: StringProperty(name="Prompt", description="Empty: the panel's", options={"SKIP_SAVE"})
    image: StringProperty(name="Image", description="Empty: the panel's", subtype="FILE_PATH", options={"SKIP_SAVE"})

    @classmethod
    def poll(cls, context: Context) -> bool:
        """One prompt at a time."""
        if session.exchange is not None:
            cls.poll_message_set("A reply is on its way; wait for it or cancel it")
            return False
        return True

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Send it; a timer takes in the reply while Blender goes on."""
        try:
            begin(context, self.prompt, self.image)
        except ChatPoseError as error:
            self.report({"WARNING"}, str(error))
            return {"CANCELLED"}
        waiting.watch()
        return {"FINISHED"}

    def execute(self, context: Context) -> set[str]:
        """Send it, and return when the reply has come and its pose is applied."""
        try:
            exchange = begin(context, self.prompt, self.image)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        while not exchange.finished:
            exchange.wait(0.1)
            exchange.advance()
        error = landing.land(context)
        if error is not None:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}


def begin(context: Context, prompt: str, image: str) -> Exchange:
    """Set a prompt on its way, the panel's where it is empty, and start the server if need be.

    Raises:
        ChatPoseError: it cannot be sent; the panel shows why, and holds the prompt again.
    """
    settings = context.scene.chatpose
    prompt = (prompt or settings.prompt).strip()
    image = image or settings.image
    try:
        armature = target_armature(context)
        request = _request(context, armature, prompt, image)
        server = session.start_server(preferences.choices(context).command())
    except ChatPoseError as error:
        settings.prompt = prompt
        session.warn(error)
        raise
    exchange = Exchange(server, request, image, context.scene.name, armature.name, context.scene.frame_current)
    session.begin(exchange)
    return exchange


def _request(context: Context, armature: Object, prompt: str, image: str) -> Request:
    """The conversation so far, its images included, with this prompt at its end. Raises ChatPoseError."""
    if not prompt and not image:
        raise ChatPoseError("Write a prompt or choose a reference image first.")
    if len(prompt) > LONGEST_PROMPT:
        raise ChatPoseError(
            f"The prompt has {len(prompt):,} characters; shorten it to {LONGEST_PROMPT:,}: a sentence or two do best."
        )
    attached = (images.data_url(Path(bpy.path.abspath(image))),) if image else ()
    earlier = [
        Message(message.role, message.text, _attached(message.image), _poses(message))
        for message in context.scene.chatpose.messages
    ]
    return Request((*earlier, Message("user", prompt, attached)), pose=_current_pose(context, armature))


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
