"""`chatpose.use_image`: a picture dropped on the viewport becomes the prompt's reference image."""

from bpy.props import StringProperty
from bpy.types import Context, FileHandler, Operator


class UseImage(Operator):
    """Take the pose from this picture with the next prompt"""

    bl_idname = "chatpose.use_image"
    bl_label = "Use as Reference Image"
    bl_options = {"REGISTER", "UNDO", "INTERNAL"}

    filepath: StringProperty(name="File", subtype="FILE_PATH", options={"SKIP_SAVE"})

    def execute(self, context: Context) -> set[str]:
        """Put it into the panel's field."""
        context.scene.chatpose.image = self.filepath
        return {"FINISHED"}


class ImageDrop(FileHandler):
    """Offers the operator when a picture is dropped on a 3D viewport."""

    bl_idname = "CHATPOSE_FH_image"
    bl_label = "ChatPose: pose from image"
    bl_import_operator = UseImage.bl_idname
    bl_file_extensions = ".png;.jpg;.jpeg;.webp;.bmp"

    @classmethod
    def poll_drop(cls, context: Context) -> bool:
        """Only a 3D viewport takes it."""
        return context.area is not None and context.area.type == "VIEW_3D"
