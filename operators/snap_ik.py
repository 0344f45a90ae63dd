"""`chatpose.snap_ik`: arms and legs that are in FK go on in IK, in the same pose."""

from bpy.types import Context, Operator

from ..chatpose_blender import keys, limbs, snapping
from ..chatpose_blender import scene as posing
from ..chatpose_blender.armatures import map_of
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import target_armature


class SnapIK(Operator):
    """Put the IK controls where they show the present pose, and switch arms and legs to IK"""

    bl_idname = "chatpose.snap_ik"
    bl_label = "Snap IK to FK"
    bl_options = {"REGISTER", "UNDO"}

    def execute(self, context: Context) -> set[str]:
        """Do it, and key it if the panel or auto-keying says so."""
        try:
            armature = target_armature(context)
            found = map_of(armature)
            if not limbs.limbs_of(armature, found):
                raise ChatPoseError(
                    f"{armature.name} has no IK that ChatPose knows; it knows that of generated Rigify and Auto-Rig Pro."
                )
            keying = keys.wished(context.scene, context.preferences.edit, key_it=context.scene.chatpose.key_it)
            frame = context.scene.frame_current
            said = snapping.snap(armature, found, context.view_layer, None if keying is None else frame)
            if keying is not None:
                said += posing.insert_key(armature, frame, keying)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        if said:
            self.report({"WARNING"}, " ".join(said))
        return {"FINISHED"}
