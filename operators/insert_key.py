"""`chatpose.insert_key`: the pose that the active armature has, keyed at the current frame."""

from bpy.types import Context, Operator

from ..chatpose_blender import scene
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import target_armature


class InsertKey(Operator):
    """Key the character's pose at the current frame"""

    bl_idname = "chatpose.insert_key"
    bl_label = "Key Pose"
    bl_options = {"REGISTER", "UNDO"}

    def execute(self, context: Context) -> set[str]:
        """Key it."""
        try:
            scene.insert_key(target_armature(context), context.scene.frame_current)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}
