"""`chatpose.reapply_pose`: a pose from the conversation, taken once more."""

from bpy.props import IntProperty
from bpy.types import Context, Operator

from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import target_armature
from ..server.chatpose_server.protocol import Pose, ProtocolError, parse_json
from . import landing


class ReapplyPose(Operator):
    """Take this pose again, at the current frame"""

    bl_idname = "chatpose.reapply_pose"
    bl_label = "Apply Pose"
    bl_options = {"REGISTER", "UNDO"}

    message: IntProperty(name="Message", description="Which message of the conversation", min=0, options={"SKIP_SAVE"})
    index: IntProperty(name="Pose", description="Which pose of that message", min=0, options={"SKIP_SAVE"})

    def execute(self, context: Context) -> set[str]:
        """Apply it, and key it if the panel says so."""
        messages = context.scene.chatpose.messages
        try:
            if self.message >= len(messages) or self.index >= len(messages[self.message].poses):
                raise ChatPoseError("The conversation has no such pose.")
            pose = Pose.from_json(parse_json(messages[self.message].poses[self.index].json))
            prompt = messages[self.message - 1].text if self.message else ""
            landing.apply(context, context.scene, target_armature(context), pose, prompt=prompt)
        except (ChatPoseError, ProtocolError) as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}
