"""Reallusion Character Creator and AccuRIG: the hip carries both the pelvis, which stays at rest on it, and the waist."""

NAME = "Character Creator"
BONES = {
    "pelvis": "Hip",
    "spine": ("Waist", "Spine01", "Spine02"),
    "neck": ("NeckTwist01", "NeckTwist02"),
    "head": "Head",
    "left_hip": "L_Thigh",
    "left_knee": "L_Calf",
    "left_ankle": "L_Foot",
    "left_foot": "L_ToeBase",
    "left_collar": "L_Clavicle",
    "left_shoulder": "L_Upperarm",
    "left_elbow": "L_Forearm",
    "left_wrist": "L_Hand",
}
