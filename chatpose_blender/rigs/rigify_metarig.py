"""Rigify's human metarig, and the DEF bones of what it generates where they were exported without their controls."""

NAME = "Rigify metarig"
BONES = {
    "pelvis": "spine",
    "spine": ("spine.001", "spine.002", "spine.003"),
    "neck": ("spine.004", "spine.005"),
    "head": "spine.006",
    "left_hip": "thigh.L",
    "left_knee": "shin.L",
    "left_ankle": "foot.L",
    "left_foot": "toe.L",
    "left_collar": "shoulder.L",
    "left_shoulder": "upper_arm.L",
    "left_elbow": "forearm.L",
    "left_wrist": "hand.L",
}
