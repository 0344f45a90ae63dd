"""The library behind ChatPose's operators and panels: from a reply of the server to a keyed armature."""
