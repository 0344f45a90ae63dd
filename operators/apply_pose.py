"""`chatpose.apply_pose`: a pose from a file onto the active armature."""

from pathlib import Path

import bpy
from bpy.props import IntProperty, StringProperty
from bpy.types import Context, Event, Operator

from ..chatpose_blender import sequences
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import active_armature, target_armature
from . import landing


class ApplyPose(Operator):
    """Pose the character as a JSON file says"""

    bl_idname = "chatpose.apply_pose"
    bl_label = "Apply Pose from JSON"
    bl_options = {"REGISTER", "UNDO"}

    filepath: StringProperty(name="File", subtype="FILE_PATH", options={"SKIP_SAVE"})
    index: IntProperty(name="Index", description="Which pose of a file with several", min=0, options={"SKIP_SAVE"})
    filter_glob: StringProperty(default="*.json", options={"HIDDEN"})

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Ask for the file first."""
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def execute(self, context: Context) -> set[str]:
        """Apply it, and key it if the panel says so."""
        try:
            path = Path(bpy.path.abspath(self.filepath))
            poses = sequences.read_poses(path)
            if self.index >= len(poses):
                raise ChatPoseError(f"{path.name} holds {len(poses)} poses; there is none with index {self.index}.")
            pose = poses[self.index]
            landing.apply(context, context.scene, active_armature(context) or target_armature(context), pose)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}
