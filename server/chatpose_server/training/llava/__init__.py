"""From a LLaVA to a ChatPose: its configuration, data, adapter and trainer."""
