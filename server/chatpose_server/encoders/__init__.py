"""The frozen encoders whose features are spliced into the prompt: sentences, the current pose, photographs."""
