"""The rig that Rigify generates: FK controls are written, and the ORG bones show what FK and IK together make of them.

The spine's controls hang on the torso from its middle, so that the hips are the child of the lower spine.
"""

NAME = "Rigify"
BONES = {
    "pelvis": "spine_fk",
    "spine": ("spine_fk.001", "spine_fk.002", "spine_fk.003"),
    "neck": ("neck",),
    "head": "head",
    "left_hip": "thigh_fk.L",
    "left_knee": "shin_fk.L",
    "left_ankle": "foot_fk.L",
    "left_foot": ("toe_fk.L", "toe.L"),
    "left_collar": "shoulder.L",
    "left_shoulder": "upper_arm_fk.L",
    "left_elbow": "forearm_fk.L",
    "left_wrist": "hand_fk.L",
}
ROOT = "torso"
SHOWN = {
    "pelvis": "ORG-spine",
    "left_hip": "ORG-thigh.L",
    "left_knee": "ORG-shin.L",
    "left_ankle": "ORG-foot.L",
    "left_foot": "ORG-toe.L",
    "left_collar": "ORG-shoulder.L",
    "left_shoulder": "ORG-upper_arm.L",
    "left_elbow": "ORG-forearm.L",
    "left_wrist": "ORG-hand.L",
}
SWITCHES = {"upper_arm_parent.L": {"IK_FK": 1.0}, "thigh_parent.L": {"IK_FK": 1.0}}
