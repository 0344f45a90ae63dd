"""`chatpose.load_map`: a bone map from a file, put to use on the character."""

from pathlib import Path

import bpy
from bpy.props import StringProperty
from bpy.types import Context, Event, Operator

from ..chatpose_blender import drafts, mapping
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import target_armature
from .edit_map import check, editable, use

MOST_NAMED = 5
"""Bones in a sentence."""


class LoadMap(Operator):
    """Take the bone map of a file for the character; one that fits is used at once"""

    bl_idname = "chatpose.load_map"
    bl_label = "Load Bone Map"
    bl_options = {"REGISTER", "UNDO"}

    filepath: StringProperty(name="File", subtype="FILE_PATH", options={"SKIP_SAVE"})
    filter_glob: StringProperty(default="*.json", options={"HIDDEN"})

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Ask for the file first."""
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def execute(self, context: Context) -> set[str]:
        """Fill the fields with what the armature has bones for, and use the map if it is complete."""
        try:
            armature = editable(target_armature(context))
            path = Path(bpy.path.abspath(self.filepath))
            found, lacking = drafts.fitting(drafts.load(path), armature.data.bones.keys())
            if not found.bones:
                raise ChatPoseError(
                    f"{path.name} is the map of another rig: {armature.name} has none of its bones. Choose another file."
                )
            mapping.fill(armature.data.chatpose_map, found)
            if lacking:
                more = ", …" if len(lacking) > MOST_NAMED else ""
                self.report(
                    {"WARNING"},
                    f"{armature.name} lacks {len(lacking)} bones of {path.name}: {', '.join(lacking[:MOST_NAMED])}{more}.",
                )
            if check(armature, found).faults:
                self.report({"WARNING"}, "The map is not complete, so it is not in use yet; see below its fields.")
                return {"FINISHED"}
            for kind, text in use(armature):
                self.report({kind}, text)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}
