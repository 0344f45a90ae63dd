"""MakeHuman and MPFB, default rig: upper and lower limbs are two bones each, of which the second stays at rest."""

NAME = "MakeHuman"
BONES = {
    "pelvis": "root",
    "spine": ("spine05", "spine04", "spine03", "spine02", "spine01"),
    "neck": ("neck01", "neck02", "neck03"),
    "head": "head",
    "left_hip": "upperleg01.L",
    "left_knee": "lowerleg01.L",
    "left_ankle": "foot.L",
    "left_foot": "toe1-1.L",
    "left_collar": "clavicle.L",
    "left_shoulder": "upperarm01.L",
    "left_elbow": "lowerarm01.L",
    "left_wrist": "wrist.L",
}
