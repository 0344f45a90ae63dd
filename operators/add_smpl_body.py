"""`chatpose.add_smpl_body`: a character from the user's own SMPL, SMPL-H or SMPL-X file."""

from pathlib import Path

import bpy
from bpy.props import BoolProperty, IntProperty, StringProperty
from bpy.types import Context, Event, Menu, Operator

from ..chatpose_blender import body_files, session, smpl_body
from ..chatpose_blender.errors import ChatPoseError


class AddSmplBody(Operator):
    """Add the body of an SMPL, SMPL-H or SMPL-X file of your own, with bones where its joints are"""

    bl_idname = "chatpose.add_smpl_body"
    bl_label = "Add SMPL Body"
    bl_options = {"REGISTER", "UNDO"}

    filepath: StringProperty(name="File", subtype="FILE_PATH", options={"SKIP_SAVE"})
    filter_glob: StringProperty(default="*.npz;*.pkl", options={"HIDDEN"})
    betas: IntProperty(
        name="Betas",
        description="For how many of the body's shapes there is a shape key, if the file has as many",
        default=10,
        min=0,
        max=300,
    )
    correctives: BoolProperty(
        name="Pose Correctives",
        description="Let the skin bulge with the pose as SMPL's does: 9 driven shape keys a joint, which cost time",
        default=False,
    )

    @classmethod
    def poll(cls, context: Context) -> bool:
        """Objects are added in Object Mode."""
        if context.mode != "OBJECT":
            cls.poll_message_set("Switch to Object Mode first")
            return False
        return True

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Ask for the file first."""
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def execute(self, context: Context) -> set[str]:
        """Add it, and make it the active object."""
        path = Path(bpy.path.abspath(self.filepath))
        try:
            model = body_files.read(path)
            smpl_body.create(context, path.stem, model, betas=self.betas, bulges=self.correctives)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        session.warn(None)
        if self.correctives and model.correctives is None:
            self.report({"WARNING"}, f"{path.name} holds no pose correctives; the body comes without them.")
        return {"FINISHED"}


def menu(self: Menu, context: Context) -> None:
    """The entry in Add > Armature."""
    self.layout.operator(AddSmplBody.bl_idname, text="SMPL Body…", icon="OUTLINER_OB_ARMATURE")
