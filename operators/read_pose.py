"""`chatpose.read_pose`: the pose that the active armature shows, written to a file as SMPL."""

import json
from pathlib import Path

import bpy
from bpy.props import StringProperty
from bpy.types import Context, Event, Operator

from ..chatpose_blender import scene
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import active_armature, target_armature


class ReadPose(Operator):
    """Write the character's pose to a JSON file"""

    bl_idname = "chatpose.read_pose"
    bl_label = "Save Pose as JSON"

    filepath: StringProperty(name="File", subtype="FILE_PATH", options={"SKIP_SAVE"})
    filter_glob: StringProperty(default="*.json", options={"HIDDEN"})
    check_existing: bpy.props.BoolProperty(default=True, options={"HIDDEN"})

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Ask for the file first."""
        self.filepath = self.filepath or "pose.json"
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def execute(self, context: Context) -> set[str]:
        """Read the pose as Blender evaluates it, and write it."""
        try:
            if not self.filepath:
                raise ChatPoseError("Name the file that the pose shall be written to.")
            armature = active_armature(context) or target_armature(context)
            pose = scene.read_pose(armature, context.evaluated_depsgraph_get())
            path = Path(bpy.path.abspath(self.filepath))
            path.write_text(json.dumps(pose.to_json(), allow_nan=False), encoding="utf-8")
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        except OSError as error:
            self.report({"ERROR"}, f"The pose cannot be written ({error}); choose another file.")
            return {"CANCELLED"}
        return {"FINISHED"}
