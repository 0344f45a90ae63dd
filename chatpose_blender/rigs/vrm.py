"""VRM and Unity: the names of a humanoid's bones, which also the map that a VRM file stores is written in."""

NAME = "VRM"
BONES = {
    "pelvis": "hips",
    "spine": ("spine", "chest", "upperChest"),
    "neck": ("neck",),
    "head": "head",
    "left_hip": "leftUpperLeg",
    "left_knee": "leftLowerLeg",
    "left_ankle": "leftFoot",
    "left_foot": ("leftToes", "leftToeBase"),
    "left_collar": "leftShoulder",
    "left_shoulder": "leftUpperArm",
    "left_elbow": "leftLowerArm",
    "left_wrist": "leftHand",
}
