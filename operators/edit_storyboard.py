"""`chatpose.edit_storyboard`: lines of the storyboard added, taken away, moved, or read from a text."""

from bpy.props import EnumProperty
from bpy.types import Context, Operator

from ..chatpose_blender import session
from ..chatpose_blender.properties import fill_storyboard

ACTIONS = (
    ("ADD", "Add Line", "Add a line below the chosen one"),
    ("REMOVE", "Remove Line", "Remove the chosen line; its keys stay"),
    ("UP", "Move Up", "Move the chosen line up"),
    ("DOWN", "Move Down", "Move the chosen line down"),
    ("READ", "Read Text", "Take the lines of the text, in place of those that are here"),
)


class EditStoryboard(Operator):
    """Change the list of the storyboard's lines"""

    bl_idname = "chatpose.edit_storyboard"
    bl_label = "Edit Storyboard"
    bl_options = {"REGISTER", "UNDO", "INTERNAL"}

    action: EnumProperty(items=ACTIONS, options={"SKIP_SAVE"})

    @classmethod
    def description(cls, context: Context, properties: "EditStoryboard") -> str:
        """What the action does."""
        return next(text for action, _, text in ACTIONS if action == properties.action)

    @classmethod
    def poll(cls, context: Context) -> bool:
        """Lines that are asked keep their places."""
        if session.exchange is not None and session.exchange.line is not None:
            cls.poll_message_set("The storyboard is being keyed; wait for it or cancel it")
            return False
        return True

    def execute(self, context: Context) -> set[str]:
        """Change it; the chosen line stays chosen."""
        settings = context.scene.chatpose
        lines, chosen = settings.lines, settings.active_line
        if self.action == "READ":
            if settings.script is None:
                self.report({"ERROR"}, "Choose a text of the Text Editor first, with a sentence in each of its lines.")
                return {"CANCELLED"}
            fill_storyboard(settings, [line.body for line in settings.script.lines])
        elif self.action == "ADD":
            lines.add()
            settings.active_line = min(chosen + 1, len(lines) - 1)
            lines.move(len(lines) - 1, settings.active_line)
        elif self.action == "REMOVE":
            lines.remove(chosen)
            settings.active_line = max(min(chosen, len(lines) - 1), 0)
        else:
            there = chosen + (1 if self.action == "DOWN" else -1)
            if 0 <= there < len(lines):
                lines.move(chosen, there)
                settings.active_line = there
        return {"FINISHED"}
