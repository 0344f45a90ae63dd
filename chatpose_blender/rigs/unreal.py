"""Unreal Engine 4 and 5; MakeHuman's and MPFB's game engine rig bears the same names."""

NAME = "Unreal or MakeHuman game engine"
BONES = {
    "pelvis": "pelvis",
    "spine": ("spine_01", "spine_02", "spine_03", "spine_04", "spine_05"),
    "neck": ("neck_01", "neck_02"),
    "head": "head",
    "left_hip": "thigh_l",
    "left_knee": "calf_l",
    "left_ankle": "foot_l",
    "left_foot": "ball_l",
    "left_collar": "clavicle_l",
    "left_shoulder": "upperarm_l",
    "left_elbow": "lowerarm_l",
    "left_wrist": "hand_l",
}
