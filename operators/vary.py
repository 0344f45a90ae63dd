"""`chatpose.vary`: a prompt of the conversation asked again, for another believable pose."""

import random
from dataclasses import replace

from bpy.props import IntProperty
from bpy.types import Context, Operator

from ..chatpose_blender import session
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.exchange import Exchange
from ..chatpose_blender.properties import target_armature
from ..server.chatpose_server.protocol import Request
from .asking import Asking
from .send import earlier, start

TEMPERATURE = 0.4
"""Enough for another version of the pose, too little for another pose."""
LARGEST_SEED = 2**31 - 1


class Vary(Asking, Operator):
    """Ask the same once more, for another version of the pose"""

    bl_idname = "chatpose.vary"
    bl_label = "Another Version"

    message: IntProperty(name="Message", description="Which reply of the conversation", min=0, options={"SKIP_SAVE"})
    seed: IntProperty(name="Seed", description="0: a new one each time", min=0, options={"SKIP_SAVE"})

    def begin(self, context: Context) -> Exchange:
        """The prompt as it was asked, from the pose that the character had then. Raises ChatPoseError."""
        messages = context.scene.chatpose.messages
        try:
            if self.message >= len(messages) or messages[self.message].role != "assistant":
                raise ChatPoseError("The conversation has no such reply.")
            *before, asked = earlier(messages[: self.message])
            request = Request(
                (*before, replace(asked, poses=())),
                pose=asked.poses[-1] if asked.poses else None,
                temperature=TEMPERATURE,
                seed=self.seed or random.randint(1, LARGEST_SEED),
            )
            return start(context, target_armature(context), request, messages[self.message - 1].image)
        except ChatPoseError as error:
            session.warn(error)
            raise
