"""`chatpose.add_mannequin`: the character we ship, added to the scene."""

from bpy.types import Context, Event, Menu, Operator

from ..chatpose_blender import mannequin, preferences, session
from ..chatpose_blender.errors import ChatPoseError
from . import waiting


class AddMannequin(Operator):
    """Add a posable character with the skeleton that ChatPose thinks in"""

    bl_idname = "chatpose.add_mannequin"
    bl_label = "Add Mannequin"
    bl_options = {"REGISTER", "UNDO"}

    @classmethod
    def poll(cls, context: Context) -> bool:
        """Objects are added in Object Mode."""
        if context.mode != "OBJECT":
            cls.poll_message_set("Switch to Object Mode first")
            return False
        return True

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Add it, and start the server if it is installed, so that it is ready by the time a sentence is typed."""
        result = self.execute(context)
        try:
            session.start_server(preferences.choices(context).command())
        except ChatPoseError:
            return result  # the panel offers what is missing
        waiting.watch()
        return result

    def execute(self, context: Context) -> set[str]:
        """Add it, and make it the active object."""
        mannequin.create(context)
        session.warn(None)
        return {"FINISHED"}


def menu(self: Menu, context: Context) -> None:
    """The entry in Add > Armature."""
    self.layout.operator(AddMannequin.bl_idname, text="ChatPose Mannequin", icon="OUTLINER_OB_ARMATURE")
