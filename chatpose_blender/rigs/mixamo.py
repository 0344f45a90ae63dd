"""Mixamo: its names after any prefix (`mixamorig:`, `mixamorig1:`), or without one, as Ready Player Me has them."""

NAME = "Mixamo or Ready Player Me"
BONES = {
    "pelvis": "Hips",
    "spine": ("Spine", "Spine1", "Spine2"),
    "neck": ("Neck", "Neck1"),
    "head": "Head",
    "left_hip": "LeftUpLeg",
    "left_knee": "LeftLeg",
    "left_ankle": "LeftFoot",
    "left_foot": "LeftToeBase",
    "left_collar": "LeftShoulder",
    "left_shoulder": "LeftArm",
    "left_elbow": "LeftForeArm",
    "left_wrist": "LeftHand",
}
