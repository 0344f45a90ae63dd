"""SMPL, SMPL-H and SMPL-X: their bones bear the joints' own names; SMPL-H and SMPL-X have no bone for the hands."""

from __future__ import annotations

from ...server.chatpose_server.protocol import JOINTS

NAME = "SMPL"
BONES = {joint: joint for joint in JOINTS}
