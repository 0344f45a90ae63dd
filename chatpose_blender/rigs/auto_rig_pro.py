"""Auto-Rig Pro: FK controls are written, and the bones that FK and IK are blended in show what becomes of them."""

NAME = "Auto-Rig Pro"
BONES = {
    "pelvis": "c_root_master.x",
    "spine": ("c_spine_01.x", "c_spine_02.x", "c_spine_03.x", "c_spine_04.x", "c_spine_05.x"),
    "neck": ("c_subneck_1.x", "c_subneck_2.x", "c_subneck_3.x", "c_neck.x"),
    "head": "c_head.x",
    "left_hip": "c_thigh_fk.l",
    "left_knee": "c_leg_fk.l",
    "left_ankle": "c_foot_fk.l",
    "left_foot": "c_toes_fk.l",
    "left_collar": "c_shoulder.l",
    "left_shoulder": "c_arm_fk.l",
    "left_elbow": "c_forearm_fk.l",
    "left_wrist": "c_hand_fk.l",
}
SHOWN = {
    "left_hip": "thigh.l",
    "left_knee": "leg.l",
    "left_ankle": "foot.l",
    "left_shoulder": "arm.l",
    "left_elbow": "forearm.l",
    "left_wrist": "hand.l",
}
SWITCHES = {"c_hand_ik.l": {"ik_fk_switch": 1.0}, "c_foot_ik.l": {"ik_fk_switch": 1.0}}
