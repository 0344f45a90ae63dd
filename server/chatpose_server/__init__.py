"""ChatPose as a local server: a conversation in, words and SMPL poses out. Nothing is imported until asked."""
