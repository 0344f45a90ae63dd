"""SMPL, SMPL-H and SMPL-X: bones bear the joints' own names, bare, after `m_avg_`, or below Meshcapade's `root`."""

NAME = "SMPL"
BONES = {
    "pelvis": "pelvis",
    "spine": ("spine1", "spine2", "spine3"),
    "neck": ("neck",),
    "head": "head",
    "left_hip": "left_hip",
    "left_knee": "left_knee",
    "left_ankle": "left_ankle",
    "left_foot": "left_foot",
    "left_collar": "left_collar",
    "left_shoulder": "left_shoulder",
    "left_elbow": "left_elbow",
    "left_wrist": "left_wrist",
    "left_hand": "left_hand",  # SMPL-H and SMPL-X have fingers in its place
}
RESTS_AS_SMPL = True
