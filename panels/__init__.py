"""What ChatPose shows: the tab in the 3D viewport's sidebar, one panel a file. Panels read and never compute."""

import bpy

from . import conversation, files, mapping, prompt, server, storyboard, taking

CLASSES = (
    prompt.PromptPanel,
    taking.TakingPanel,
    mapping.MappingPanel,
    storyboard.StoryboardLines,
    storyboard.StoryboardPanel,
    conversation.ConversationPanel,
    files.FilesPanel,
    server.ServerPanel,
)


def register() -> None:
    """Add the panels."""
    for cls in CLASSES:
        bpy.utils.register_class(cls)


def unregister() -> None:
    """Take them away."""
    for cls in reversed(CLASSES):
        bpy.utils.unregister_class(cls)
