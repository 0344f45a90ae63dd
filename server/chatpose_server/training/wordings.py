"""How people ask for a named pose: frames around "waving hello", subjects, typing habits."""

from __future__ import annotations

import numpy as np

SUBJECTS = (
    "a person", "someone", "somebody", "a man", "a woman", "a guy", "a girl", "a boy", "an old man", "an old woman", "a child",
    "the character", "a young woman", "a young man", "my character", "a figure", "a human", "one person", "a lady", "a teenager",
)  # fmt: skip
FRAMES = (
    "{subject} {doing}", "{subject} is {doing}", "{subject} who is {doing}", "{doing} pose", "a pose of {subject} {doing}",
    "show me {subject} {doing}", "show {subject} {doing}", "give me {subject} {doing}", "pose: {doing}", "I want {subject} {doing}",
    "draw {subject} {doing}", "can you show me {subject} {doing}?", "could you make {subject} {doing}?", "he is {doing}",
    "she is {doing}", "{subject}, {doing}", "he's {doing}", "they are {doing}", "please show {subject} {doing}",
    "what does {subject} {doing} look like?", "imagine {subject} {doing}", "{doing}, please", "I need a pose for {doing}",
    "the pose of {subject} {doing}", "pose him {doing}", "pose her {doing}", "{subject} seen {doing}", "keyframe: {doing}",
)  # fmt: skip


def framed(rng: np.random.Generator, doing: str) -> str:
    """A prompt around a gerund phrase such as "waving hello"; often the bare phrase."""
    if rng.random() < 0.3:
        return typed(rng, doing)
    frame = FRAMES[0] if rng.random() < 0.3 else str(rng.choice(FRAMES))
    return typed(rng, frame.format(subject=rng.choice(SUBJECTS), doing=doing))


def typed(rng: np.random.Generator, text: str) -> str:
    """The same words as people type them: capitals, a full stop, now and then a slip of the finger."""
    if rng.random() < 0.4:
        text = text[:1].upper() + text[1:]
    if rng.random() < 0.25 and text[-1:].isalnum():
        text += str(rng.choice([".", ".", "!", " please"]))
    if rng.random() < 0.04 and len(text) > 12:
        slip = int(rng.integers(1, len(text) - 2))
        swapped = text[slip + 1] + text[slip]
        # A slip inside left or right would teach the wrong side.
        if text[slip : slip + 2].isalpha() and not any(side in text.lower() for side in ("left", "right")):
            text = text[:slip] + swapped + text[slip + 2 :]
    return text
