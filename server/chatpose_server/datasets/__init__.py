"""What a ChatPose is trained on: readers of the published data sets, a file each, and their mixture."""
