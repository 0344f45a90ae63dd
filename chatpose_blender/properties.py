"""What a scene keeps of ChatPose, saved in its .blend file: the prompt, the choices and the conversation."""

# Blender reads these annotations as they stand: no postponed evaluation in this file.
from collections.abc import Iterable

import bpy
from bpy.props import (
    BoolProperty,
    CollectionProperty,
    EnumProperty,
    FloatProperty,
    IntProperty,
    PointerProperty,
    StringProperty,
)
from bpy.types import Context, Object, PropertyGroup, Scene, Text

from .session import NoArmature

LONGEST_PROMPT = 2_000
"""Characters."""


class ChatPosePose(PropertyGroup):
    """A pose of a reply, as the JSON of the protocol."""

    json: StringProperty()


class ChatPoseMessage(PropertyGroup):
    """One turn of the conversation; a reply knows its poses and the armature they were made for."""

    role: EnumProperty(items=(("user", "User", ""), ("assistant", "ChatPose", "")))
    text: StringProperty()
    image: StringProperty(description="The file of the reference image that came with the prompt")
    poses: CollectionProperty(type=ChatPosePose)
    armature: StringProperty()


class ChatPoseLine(PropertyGroup):
    """A line of the storyboard, and how it went when it was asked last."""

    prompt: StringProperty(
        name="Prompt",
        description="What the character does at this frame. Empty: nothing is keyed at it",
        maxlen=LONGEST_PROMPT,
    )
    keyed: BoolProperty()
    error: StringProperty()


class ChatPoseSettings(PropertyGroup):
    """`Scene.chatpose`."""

    prompt: StringProperty(
        name="Prompt",
        description="Describe a pose, or how the present one shall change",
        options={"TEXTEDIT_UPDATE"},
    )
    image: StringProperty(
        name="Reference Image",
        description="A photograph or drawing of a person to take the pose from",
        subtype="FILE_PATH",
    )
    armature: PointerProperty(
        name="Character",
        description="The armature that takes the poses. Empty: the active one",
        type=Object,
        poll=lambda _settings, candidate: candidate.type == "ARMATURE",
    )
    key_it: BoolProperty(
        name="Key It",
        description="Insert keyframes for each pose at the current frame",
        default=True,
    )
    on_ground: BoolProperty(
        name="On Ground",
        description="Set the lowest point of each pose on the ground",
        default=True,
    )
    part: EnumProperty(
        name="Part",
        description="What of the character a pose changes; the rest stays as it is",
        items=(
            ("WHOLE", "Whole Body", "Everything, and where the character stands"),
            ("UPPER", "Upper Body", "Trunk, head and arms"),
            ("ARMS", "Arms", "Both arms"),
            ("LEFT_ARM", "Left Arm", "The left arm alone"),
            ("RIGHT_ARM", "Right Arm", "The right arm alone"),
            ("TRUNK", "Trunk", "The back alone"),
            ("HEAD", "Head", "Head and neck"),
            ("LEGS", "Legs", "Both legs"),
            ("SELECTED", "Selected Bones", "The joints of the bones that are selected in Pose Mode"),
        ),
    )
    strength: FloatProperty(
        name="Strength",
        description="How much of the way from the present pose is gone",
        min=0.0,
        max=1.0,
        default=1.0,
        subtype="FACTOR",
    )
    mirror: BoolProperty(name="Mirror", description="Left for right", default=False)
    facing: EnumProperty(
        name="Facing",
        description="Where the character looks",
        items=(
            ("POSE", "As the Pose", "As the model says; in a photograph, as seen by its camera"),
            ("KEEP", "Keep", "As the character faces now"),
            ("FRONT", "Front", "To the front, whatever the pose says"),
        ),
    )
    messages: CollectionProperty(type=ChatPoseMessage)
    lines: CollectionProperty(type=ChatPoseLine)
    active_line: IntProperty()
    spacing: IntProperty(
        name="Spacing",
        description="Frames from one line of the storyboard to the next",
        min=1,
        default=24,
    )
    script: PointerProperty(
        name="Text",
        description="A text of the Text Editor, a sentence a line",
        type=Text,
    )


CLASSES = (ChatPosePose, ChatPoseMessage, ChatPoseLine, ChatPoseSettings)


def fill_storyboard(settings: ChatPoseSettings, prompts: Iterable[str]) -> None:
    """Make `prompts` the lines of the storyboard; empty ones are left out."""
    settings.lines.clear()
    for prompt in prompts:
        if prompt.strip():
            settings.lines.add().prompt = prompt.strip()
    settings.active_line = 0


def active_armature(context: Context) -> Object | None:
    """The active armature, or the one that moves the active mesh."""
    active = context.view_layer.objects.active
    if active is None or active.type == "ARMATURE":
        return active
    return active.find_armature()


def target_armature(context: Context) -> Object:
    """The armature that takes poses: the panel's, else the active one, else the only one. Raises NoArmature."""
    chosen = context.scene.chatpose.armature
    if chosen is not None and chosen.name in context.view_layer.objects:
        return chosen
    active = active_armature(context)
    if active is not None:
        return active
    armatures = [candidate for candidate in context.view_layer.objects if candidate.type == "ARMATURE"]
    if len(armatures) == 1:
        return armatures[0]
    raise NoArmature("Choose an armature or add the ChatPose mannequin (Add > Armature).")


def register() -> None:
    """Add `Scene.chatpose`."""
    for cls in CLASSES:
        bpy.utils.register_class(cls)
    Scene.chatpose = PointerProperty(type=ChatPoseSettings)


def unregister() -> None:
    """Take `Scene.chatpose` away; what files hold of it stays in them."""
    del Scene.chatpose
    for cls in reversed(CLASSES):
        bpy.utils.unregister_class(cls)
