"""Daz Genesis 9."""

NAME = "Daz Genesis 9"
BONES = {
    "pelvis": "hip",
    "spine": ("spine1", "spine2", "spine3", "spine4"),
    "neck": ("neck1", "neck2"),
    "head": "head",
    "left_hip": "l_thigh",
    "left_knee": "l_shin",
    "left_ankle": "l_foot",
    "left_foot": "l_toes",
    "left_collar": "l_shoulder",
    "left_shoulder": "l_upperarm",
    "left_elbow": "l_forearm",
    "left_wrist": "l_hand",
}
