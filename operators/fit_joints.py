"""`chatpose.fit_joints`: the bones of an SMPL body where the joints of its present shape are."""

from bpy.types import Context, Menu, Operator

from ..chatpose_blender import smpl_body
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import active_armature


class FitJoints(Operator):
    """Put the bones of the SMPL body where the joints of its present shape are, and its soles back on the floor"""

    bl_idname = "chatpose.fit_joints"
    bl_label = "Fit Joints to Shape"
    bl_options = {"REGISTER", "UNDO"}

    @classmethod
    def poll(cls, context: Context) -> bool:
        """It needs an SMPL body."""
        armature = active_armature(context)
        if armature is None or armature.type != "ARMATURE" or smpl_body.body_of(armature) is None:
            cls.poll_message_set("Choose an SMPL body, added with Add > Armature > SMPL Body")
            return False
        return True

    def execute(self, context: Context) -> set[str]:
        """Fit them."""
        armature = active_armature(context)
        assert armature is not None
        try:
            smpl_body.fit_joints(context, armature)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}


def menu(self: Menu, context: Context) -> None:
    """The entry beside the sliders of the shape, and in the menus of objects and poses, where there is an SMPL body."""
    if FitJoints.poll(context):
        self.layout.separator()
        self.layout.operator(FitJoints.bl_idname, icon="ARMATURE_DATA")
