"""`chatpose.insert_key`: the pose that the active armature has, keyed at the current frame."""

from bpy.types import Context, Operator

from ..chatpose_blender import keys
from ..chatpose_blender import scene as posing
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
            keying = keys.wished(context.scene, context.preferences.edit, key_it=True)
            assert keying is not None
            unkeyed = posing.insert_key(target_armature(context), context.scene.frame_current, keying)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        if unkeyed:
            self.report({"WARNING"}, " ".join(unkeyed))
        return {"FINISHED"}
