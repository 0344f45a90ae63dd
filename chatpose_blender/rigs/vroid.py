"""VRoid Studio: VRM's names, with a prefix that differs between the middle and the sides."""

NAME = "VRoid"
BONES = {
    "pelvis": "J_Bip_C_Hips",
    "spine": ("J_Bip_C_Spine", "J_Bip_C_Chest", "J_Bip_C_UpperChest"),
    "neck": ("J_Bip_C_Neck",),
    "head": "J_Bip_C_Head",
    "left_hip": "J_Bip_L_UpperLeg",
    "left_knee": "J_Bip_L_LowerLeg",
    "left_ankle": "J_Bip_L_Foot",
    "left_foot": "J_Bip_L_ToeBase",
    "left_collar": "J_Bip_L_Shoulder",
    "left_shoulder": "J_Bip_L_UpperArm",
    "left_elbow": "J_Bip_L_LowerArm",
    "left_wrist": "J_Bip_L_Hand",
}
