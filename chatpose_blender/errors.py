"""What can go wrong for the user; the message is what the user reads, and names the next step."""

from __future__ import annotations


class ChatPoseError(Exception):
    """Something the user can mend. The message is a whole sentence, shown as it is."""


class RigError(ChatPoseError):
    """The armature cannot carry a human pose: bones are missing, or it is not an armature that can be posed."""
