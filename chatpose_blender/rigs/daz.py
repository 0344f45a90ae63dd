"""Daz Genesis 1 to 8: of the bend and twist pairs from Genesis 3 on, the bend carries the joint and the twist stays at rest."""

NAME = "Daz Genesis"
BONES = {
    "pelvis": "hip",
    "spine": ("abdomenLower", "abdomen", "abdomenUpper", "abdomen2", "chestLower", "chest", "chestUpper"),
    "neck": ("neckLower", "neck", "neckUpper"),
    "head": "head",
    "left_hip": ("lThighBend", "lThigh"),
    "left_knee": "lShin",
    "left_ankle": "lFoot",
    "left_foot": "lToe",
    "left_collar": "lCollar",
    "left_shoulder": ("lShldrBend", "lShldr"),
    "left_elbow": ("lForearmBend", "lForeArm"),
    "left_wrist": "lHand",
}
