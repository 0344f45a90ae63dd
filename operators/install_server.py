"""`chatpose.install_server`: the server's environment, made once."""

import sys
from pathlib import Path

import bpy
from bpy.props import BoolProperty
from bpy.types import Context, Event, Operator

from ..chatpose_blender import environment, preferences, session
from . import waiting


class InstallServer(Operator):
    """Install what ChatPose's server needs, beside Blender and apart from it"""

    bl_idname = "chatpose.install_server"
    bl_label = "Install ChatPose's Server"

    wait: BoolProperty(
        default=True, description="Return when it is installed, not at once", options={"HIDDEN", "SKIP_SAVE"}
    )

    @classmethod
    def poll(cls, context: Context) -> bool:
        """It downloads, so Blender must be allowed to."""
        if not bpy.app.online_access:
            cls.poll_message_set("Allow Online Access in Preferences > System first")
            return False
        if session.installation is not None and not session.installation.finished:
            cls.poll_message_set("The installation is under way")
            return False
        return True

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Say what will happen, and ask."""
        self.wait = False
        return context.window_manager.invoke_props_dialog(self, width=420, confirm_text="Install")

    def draw(self, context: Context) -> None:
        """The question."""
        column = self.layout.column()
        column.label(text="ChatPose's model runs in a Python environment of its own.")
        column.label(text="It is downloaded once, about 2 GB with what it unpacks to:")
        column.label(text=str(preferences.choices(context).environment), icon="FILE_FOLDER")

    def execute(self, context: Context) -> set[str]:
        """Make the environment; waiting is for scripts, the panel shows how far it is."""
        installation = session.install(
            environment.create(
                Path(sys.executable),
                preferences.choices(context).environment,
                environment.Requirements.read(),
                torch_index=environment.torch_build(),
            )
        )
        if not self.wait:
            waiting.watch()
            return {"FINISHED"}
        installation.wait()
        preferences.refresh(context)
        if installation.error is not None:
            session.warn(installation.error)
            self.report({"ERROR"}, str(installation.error))
            return {"CANCELLED"}
        return {"FINISHED"}
