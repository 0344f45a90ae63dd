"""What ChatPose can do, one operator a file; the file is named after the operator's bl_idname."""

import bpy

from . import (
    add_mannequin,
    apply_pose,
    cancel,
    clear_conversation,
    insert_key,
    install_server,
    read_pose,
    reapply_pose,
    send,
    start_server,
    stop_server,
    use_image,
    vary,
    waiting,
)

CLASSES = (
    add_mannequin.AddMannequin,
    apply_pose.ApplyPose,
    cancel.Cancel,
    clear_conversation.ClearConversation,
    insert_key.InsertKey,
    install_server.InstallServer,
    read_pose.ReadPose,
    reapply_pose.ReapplyPose,
    send.Send,
    start_server.StartServer,
    stop_server.StopServer,
    use_image.UseImage,
    use_image.ImageDrop,
    vary.Vary,
)


def register() -> None:
    """Add the operators, and the mannequin to Add > Armature."""
    for cls in CLASSES:
        bpy.utils.register_class(cls)
    bpy.types.VIEW3D_MT_armature_add.append(add_mannequin.menu)
    waiting.register()


def unregister() -> None:
    """Take them away."""
    waiting.unregister()
    bpy.types.VIEW3D_MT_armature_add.remove(add_mannequin.menu)
    for cls in reversed(CLASSES):
        bpy.utils.unregister_class(cls)
