"""Auto-Rig Pro exported for a game engine: its deforming bones without the controls."""

NAME = "Auto-Rig Pro, exported"
BONES = {
    "pelvis": "root.x",
    "spine": ("spine_01.x", "spine_02.x", "spine_03.x", "spine_04.x", "spine_05.x"),
    "neck": ("subneck_1.x", "subneck_2.x", "neck.x"),
    "head": "head.x",
    "left_hip": ("thigh_stretch.l", "thigh.l"),
    "left_knee": ("leg_stretch.l", "leg.l"),
    "left_ankle": "foot.l",
    "left_foot": "toes_01.l",
    "left_collar": "shoulder.l",
    "left_shoulder": ("arm_stretch.l", "arm.l"),
    "left_elbow": ("forearm_stretch.l", "forearm.l"),
    "left_wrist": "hand.l",
}
