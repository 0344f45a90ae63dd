"""3ds Max Biped: `Bip01` or `Bip001` before each name; thighs may hang on the spine, and collarbones on the neck."""

NAME = "3ds Max Biped"
BONES = {
    "pelvis": "Pelvis",
    "spine": ("Spine", "Spine1", "Spine2", "Spine3", "Spine4"),
    "neck": ("Neck", "Neck1", "Neck2"),
    "head": "Head",
    "left_hip": "L Thigh",
    "left_knee": "L Calf",
    "left_ankle": "L Foot",
    "left_foot": "L Toe0",
    "left_collar": "L Clavicle",
    "left_shoulder": "L UpperArm",
    "left_elbow": "L Forearm",
    "left_wrist": "L Hand",
}
