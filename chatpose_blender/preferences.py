"""What the user sets once: the server's Python, its model and device, and where data is kept."""

# Blender reads these annotations as they stand: no postponed evaluation in this file.
import os
from dataclasses import dataclass
from pathlib import Path

import bpy
from bpy.props import EnumProperty, StringProperty
from bpy.types import AddonPreferences, Context

from . import session
from .environment import NotInstalled, Requirements, is_ready, python_path

EXTENSION = __name__.rsplit(".", 2)[0]
"""The extension's own package: `bl_ext.….chatpose`, or `chatpose` in the tests."""
PYTHON_VARIABLE = "CHATPOSE_PYTHON"


@dataclass(frozen=True)
class Choices:
    """The preferences with their gaps filled; `python` is None where our own environment is meant."""

    python: Path | None
    model: str
    device: str
    folder: Path
    dtype: str = "auto"
    vision_tower: str = ""
    adapter: str = ""

    @property
    def environment(self) -> Path:
        """Where our own environment is, or will be."""
        return self.folder / "environment"

    def server_python(self) -> Path:
        """The Python that runs the server. Raises NotInstalled."""
        if self.python is not None:
            if self.python.is_file():
                return self.python
            raise NotInstalled(f"There is no Python at {self.python}; correct the path in ChatPose's preferences.")
        if is_ready(self.environment, Requirements.read()):
            return python_path(self.environment)
        raise NotInstalled("ChatPose's server is not installed yet.")

    def command(self) -> list[str]:
        """The command that starts the server. Raises NotInstalled."""
        python = str(self.server_python())
        command = [python, "-m", "chatpose_server", "serve", "--port", "0", "--model", self.model]
        for option, value, left_out in (
            ("--device", self.device, "auto"),
            ("--dtype", self.dtype, "auto"),
            ("--vision-tower", self.vision_tower, ""),
            ("--adapter", self.adapter, ""),
        ):
            if value != left_out:
                command += [option, value]
        return command


def refresh(context: Context) -> None:
    """Look again whether the server is installed, for the panel."""
    try:
        choices(context).server_python()
    except NotInstalled:
        session.is_installed = False
    else:
        session.is_installed = True


class ChatPosePreferences(AddonPreferences):
    """ChatPose's page in Edit > Preferences > Add-ons."""

    bl_idname = EXTENSION

    model: StringProperty(
        name="Model",
        description="The name of a model that ships with ChatPose, or a folder with weights",
        default="mini",
    )
    device: EnumProperty(
        name="Device",
        description="Where the model runs",
        items=(
            ("auto", "Automatic", "The graphics card if there is one that fits, else the processor"),
            ("cpu", "CPU", "The processor"),
            ("cuda", "CUDA", "An NVIDIA or AMD graphics card"),
            ("mps", "Metal", "An Apple graphics processor"),
        ),
    )
    dtype: EnumProperty(
        name="Precision",
        description="In how many bits the weights are kept; large models fit into less memory with fewer",
        items=(
            ("auto", "Automatic", "The most precise that fits into the device's free memory"),
            ("float32", "32 Bits", "Exact; twice the memory of 16 bits"),
            ("bfloat16", "16 Bits, bfloat16", "What large models were trained in"),
            ("float16", "16 Bits, float16", "For devices without bfloat16"),
            ("int8", "8 Bits", "Half the memory of 16 bits"),
            ("nf4", "4 Bits", "A quarter of the memory of 16 bits; poses differ a little"),
        ),
    )
    vision_tower: StringProperty(
        name="Vision Tower",
        description="A folder with the image encoder of weights that come without theirs. Empty: what they name",
        subtype="DIR_PATH",
    )
    adapter: StringProperty(
        name="Adapter",
        description="A LoRA adapter for the model: a folder, or the name of one that was taught. Empty: none",
        subtype="DIR_PATH",
    )
    python: StringProperty(
        name="Python",
        description="A Python that has the server's packages. Empty: the environment that ChatPose installs",
        subtype="FILE_PATH",
        update=lambda _preferences, context: refresh(context),
    )
    folder: StringProperty(
        name="Data Folder",
        description="Where the server's environment is kept, about 2 GB. Empty: Blender's folder for extensions",
        subtype="DIR_PATH",
        update=lambda _preferences, context: refresh(context),
    )

    def draw(self, context: Context) -> None:
        """The page."""
        column = self.layout.column()
        column.use_property_split = True
        column.prop(self, "model")
        column.prop(self, "adapter", placeholder="None")
        column.prop(self, "device")
        column.prop(self, "dtype")
        column.prop(self, "vision_tower", placeholder="What the model names")
        column.separator()
        column.prop(self, "python", placeholder="ChatPose's own environment")
        column.prop(self, "folder", placeholder=str(_data_folder()))
        column.separator()
        column.label(text="Changes hold from the next start of the server.", icon="INFO")


def choices(context: Context) -> Choices:
    """What holds now; the defaults where ChatPose runs without its preferences, as in tests."""
    addon = context.preferences.addons.get(EXTENSION)
    preferences = addon.preferences if addon else None
    python = preferences.python if preferences else ""
    python = python or os.environ.get(PYTHON_VARIABLE, "")
    folder = preferences.folder if preferences else ""
    return Choices(
        # The link of a virtual environment must stay a link: what it points to knows nothing of the packages.
        python=Path(bpy.path.abspath(python)) if python else None,
        model=(preferences.model if preferences else "") or "mini",
        device=preferences.device if preferences else "auto",
        folder=Path(bpy.path.abspath(folder)) if folder else _data_folder(),
        dtype=preferences.dtype if preferences else "auto",
        vision_tower=bpy.path.abspath(preferences.vision_tower) if preferences else "",
        adapter=bpy.path.abspath(preferences.adapter) if preferences else "",
    )


def _data_folder() -> Path:
    try:
        return Path(bpy.utils.extension_path_user(EXTENSION))
    except ValueError:  # not run as an extension
        return Path(bpy.utils.user_resource("DATAFILES", path="chatpose"))


def register() -> None:
    """Add the page."""
    bpy.utils.register_class(ChatPosePreferences)
    refresh(bpy.context)


def unregister() -> None:
    """Take the page away."""
    bpy.utils.unregister_class(ChatPosePreferences)
