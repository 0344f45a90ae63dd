"""How poses are taken: which part of the body, how much of the way, mirrored, facing where."""

from bpy.types import Context, Panel


class TakingPanel(Panel):
    """The settings that every pose goes through on its way to the character."""

    bl_idname = "CHATPOSE_PT_taking"
    bl_label = "Take Poses"
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "ChatPose"
    bl_parent_id = "CHATPOSE_PT_prompt"
    bl_options = {"DEFAULT_CLOSED"}

    def draw(self, context: Context) -> None:
        """One setting a line."""
        column, settings = self.layout.column(), context.scene.chatpose
        column.use_property_split = True
        column.use_property_decorate = False
        column.prop(settings, "part")
        column.prop(settings, "strength")
        column.prop(settings, "facing")
        column.prop(settings, "mirror")
