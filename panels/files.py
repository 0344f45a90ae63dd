"""Poses and motion that come from files or go to them, and poses kept as assets."""

from bpy.types import Context, Panel


class FilesPanel(Panel):
    """Import, export, and the pose library."""

    bl_idname = "CHATPOSE_PT_files"
    bl_label = "Files and Assets"
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "ChatPose"
    bl_parent_id = "CHATPOSE_PT_prompt"
    bl_options = {"DEFAULT_CLOSED"}

    def draw(self, context: Context) -> None:
        """In, out, and into the library."""
        layout = self.layout
        row = layout.row(align=True)
        row.operator("chatpose.import_sequence", icon="IMPORT")
        row.operator("chatpose.export_sequence", icon="EXPORT")
        layout.operator("chatpose.save_pose_asset", icon="ASSET_MANAGER")
