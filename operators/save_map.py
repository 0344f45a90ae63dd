"""`chatpose.save_map`: the character's bone map, written to a file that can be passed on."""

from pathlib import Path

import bpy
from bpy.props import BoolProperty, StringProperty
from bpy.types import Context, Event, Operator

from ..chatpose_blender import armatures, drafts, mapping
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import target_armature
from ..chatpose_blender.rigs.mapping import RigMap


class SaveMap(Operator):
    """Write the bone map to a file, for other characters with such a rig and for others who have it"""

    bl_idname = "chatpose.save_map"
    bl_label = "Save Bone Map"

    filepath: StringProperty(name="File", subtype="FILE_PATH", options={"SKIP_SAVE"})
    filter_glob: StringProperty(default="*.json", options={"HIDDEN"})
    check_existing: BoolProperty(default=True, options={"HIDDEN"})

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Ask for the file first."""
        try:
            name = _map(context).name
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        self.filepath = self.filepath or f"{bpy.path.clean_name(name)}.json"
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def execute(self, context: Context) -> set[str]:
        """Write what the fields say, else the map that is in use."""
        try:
            if not self.filepath:
                raise ChatPoseError("Name the file that the bone map shall be written to.")
            path = Path(bpy.path.abspath(self.filepath))
            drafts.save(_map(context), path)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        self.report({"INFO"}, f"The bone map is in {path}.")
        return {"FINISHED"}


def _map(context: Context) -> RigMap:
    """The map that is in the fields, or in use where these are empty. Raises ChatPoseError unless it is complete."""
    armature = target_armature(context)
    if armature.type != "ARMATURE" or not armature.data.chatpose_map.bones:
        return armatures.map_of(armature)
    found = mapping.read(armature.data.chatpose_map)
    faults = drafts.check(found, armatures.parents_of(armature), armatures.places_of(armature)).faults
    if faults:
        raise ChatPoseError(f"The map is not complete yet, so it is not saved. {faults[0]}")
    return found
