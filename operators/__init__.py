"""What ChatPose can do, one operator a file; the file is named after the operator's bl_idname."""

import bpy

from . import (
    add_mannequin,
    add_smpl_body,
    apply_pose,
    cancel,
    clear_conversation,
    edit_map,
    edit_storyboard,
    export_sequence,
    fit_joints,
    import_sequence,
    insert_key,
    install_server,
    load_map,
    read_pose,
    reapply_pose,
    save_map,
    save_pose_asset,
    send,
    snap_ik,
    start_server,
    stop_server,
    storyboard,
    use_image,
    vary,
    waiting,
)

CLASSES = (
    add_mannequin.AddMannequin,
    add_smpl_body.AddSmplBody,
    apply_pose.ApplyPose,
    cancel.Cancel,
    clear_conversation.ClearConversation,
    edit_map.EditMap,
    edit_storyboard.EditStoryboard,
    export_sequence.ExportSequence,
    fit_joints.FitJoints,
    import_sequence.ImportSequence,
    import_sequence.SequenceDrop,
    insert_key.InsertKey,
    install_server.InstallServer,
    load_map.LoadMap,
    read_pose.ReadPose,
    reapply_pose.ReapplyPose,
    save_map.SaveMap,
    save_pose_asset.SavePoseAsset,
    send.Send,
    snap_ik.SnapIK,
    start_server.StartServer,
    stop_server.StopServer,
    storyboard.Storyboard,
    use_image.UseImage,
    use_image.ImageDrop,
    vary.Vary,
)

SHAPE_MENUS = ("MESH_MT_shape_key_context_menu", "VIEW3D_MT_object", "VIEW3D_MT_pose")
"""Where the bones of an SMPL body are fitted to its shape."""


def register() -> None:
    """Add the operators, the mannequin to Add > Armature, and motion to File > Import and Export."""
    for cls in CLASSES:
        bpy.utils.register_class(cls)
    bpy.types.VIEW3D_MT_armature_add.append(add_mannequin.menu)
    bpy.types.VIEW3D_MT_armature_add.append(add_smpl_body.menu)
    for menu in SHAPE_MENUS:
        getattr(bpy.types, menu).append(fit_joints.menu)
    bpy.types.TOPBAR_MT_file_import.append(import_sequence.menu)
    bpy.types.TOPBAR_MT_file_export.append(export_sequence.menu)
    waiting.register()


def unregister() -> None:
    """Take them away."""
    waiting.unregister()
    bpy.types.TOPBAR_MT_file_export.remove(export_sequence.menu)
    bpy.types.TOPBAR_MT_file_import.remove(import_sequence.menu)
    for menu in SHAPE_MENUS:
        getattr(bpy.types, menu).remove(fit_joints.menu)
    bpy.types.VIEW3D_MT_armature_add.remove(add_smpl_body.menu)
    bpy.types.VIEW3D_MT_armature_add.remove(add_mannequin.menu)
    for cls in reversed(CLASSES):
        bpy.utils.unregister_class(cls)
