"""What can go wrong with a model before it answers; the message is what the user reads."""


class ModelError(Exception):
    """A model cannot be found, read or run as asked; the message names the next step."""
