"""`chatpose.save_pose_asset`: the pose that the active armature has, kept in Blender's pose library."""

from bpy.props import StringProperty
from bpy.types import Context, Event, Operator

from ..chatpose_blender import assets, markers
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import target_armature

UNNAMED = "Pose"


class SavePoseAsset(Operator):
    """Keep the character's pose as an asset of this file, to be applied from Blender's pose library"""

    bl_idname = "chatpose.save_pose_asset"
    bl_label = "Save as Pose Asset"
    bl_options = {"REGISTER", "UNDO"}

    pose_name: StringProperty(name="Name", description="Empty: the prompt", options={"SKIP_SAVE"})
    description: StringProperty(name="Description", description="Empty: the prompt", options={"SKIP_SAVE"})
    tags: StringProperty(name="Tags", description="Words to find it by, with commas between them")
    author: StringProperty(name="Author")

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Ask what it shall be called first."""
        try:
            self.description = assets.prompt_of(target_armature(context), context.scene)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        self.pose_name = markers.shortened(self.description) or UNNAMED
        return context.window_manager.invoke_props_dialog(self)

    def execute(self, context: Context) -> set[str]:
        """Save it."""
        try:
            armature = target_armature(context)
            prompt = self.description or assets.prompt_of(armature, context.scene)
            action = assets.save(
                context.blend_data,
                armature,
                context.evaluated_depsgraph_get(),
                name=self.pose_name or markers.shortened(prompt) or UNNAMED,
                prompt=prompt,
                tags=self.tags.split(","),
                author=self.author,
            )
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        self.report({"INFO"}, f"{action.name} is in the pose library of this file.")
        return {"FINISHED"}
