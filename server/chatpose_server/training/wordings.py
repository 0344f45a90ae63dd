"""How people ask for a named pose: frames around "waving hello", subjects, typing habits."""

from __future__ import annotations

import re

import numpy as np

from .parts.part import pick

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

SYNONYMS = {
    "raise": "lift|elevate|hold up|put up", "raised": "lifted|elevated|held up|up", "lift": "raise|bring up", "lifted": "raised|held up",
    "lower": "drop|bring down|let down", "lowered": "dropped|down", "turn": "rotate|twist|swing", "turned": "rotated|twisted",
    "rotate": "turn", "look": "gaze|stare|glance|peer", "looking": "gazing|staring|glancing|peering", "bend": "flex|crook", "bent": "flexed|crooked|folded",
    "straighten": "extend|unbend", "stretched": "extended|outstretched|reaching", "stretch": "extend|reach", "extended": "stretched|reaching",
    "put": "place|set|lay|rest", "placed": "resting|set|laid", "resting": "lying|placed", "touching": "on|against|at", "holding": "gripping|grasping|holding on to",
    "behind": "in back of|at the back of", "belly": "stomach|tummy|abdomen|midriff", "stomach": "belly|gut", "chest": "breast|sternum",
    "sideways": "to the side|laterally|out to the side", "forward": "forwards|ahead|to the front", "ahead": "forward|in front", "backwards": "back|to the rear|rearward",
    "upper body": "torso|trunk|body", "torso": "upper body|trunk|body", "both": "the two|his two|her two", "slightly": "a bit|a little|a tad|somewhat|barely",
    "a little": "a bit|slightly|a tad", "a bit": "a little|slightly|somewhat", "a lot": "very much|considerably|strongly", "sitting": "seated|sat down",
    "standing": "on the feet|upright", "floor": "ground", "ground": "floor", "wide": "broad|far", "apart": "spread", "horizontal": "level|parallel to the floor",
    "horizontally": "level|parallel to the ground", "overhead": "above the head|over the head", "above the head": "overhead|over the head", "head": "face",
    "forty-five degrees": "45 degrees|45°", "ninety degrees": "90 degrees|90°|a right angle", "at the side": "by the side|next to the body|beside the body",
    "crossed": "folded", "on the ball": "on the tip", "diagonally": "obliquely|at an angle|aslant", "tilted": "inclined|cocked", "tilt": "incline|cock",
    "left": "L|left-hand", "right": "R|right-hand", "pointing": "aiming|directed", "point": "aim|direct", "leaning": "inclined|tilting", "lean": "tilt|incline",
    "elbow": "arm", "quickly": "fast", "walking": "going|striding along", "man": "fellow|gentleman|bloke", "woman": "lady",
}  # fmt: skip
"""Words for words that mean the same of a body; what is replaced keeps its grammar."""
_SYNONYM = re.compile(r"\b(" + "|".join(sorted(SYNONYMS, key=len, reverse=True)) + r")\b")
_SIDED_LIMB = re.compile(r" (arm|hand|elbow|leg|knee|foot|shoulder|wrist|side)s?\b")


def varied(rng: np.random.Generator, text: str, share: float = 0.15) -> str:
    """The same said with other words: this share of those that have synonyms is replaced."""

    def other(match: re.Match[str]) -> str:
        word = match[0]
        if rng.random() > share:
            return word
        if word in ("left", "right") and (rng.random() < 0.6 or not _SIDED_LIMB.match(text, match.end())):
            return word
        return pick(rng, SYNONYMS[word].split("|"))

    text = _SYNONYM.sub(other, text)
    if rng.random() < 0.06:
        text = text.replace(" the ", " ")
    return text


def framed(rng: np.random.Generator, doing: str) -> str:
    """A prompt around a gerund phrase such as "waving hello"; often the bare phrase."""
    if rng.random() < 0.3:
        return typed(rng, doing)
    frame = FRAMES[0] if rng.random() < 0.3 else pick(rng, FRAMES)
    return typed(rng, frame.format(subject=pick(rng, SUBJECTS), doing=doing))


def typed(rng: np.random.Generator, text: str) -> str:
    """The same as people type it: other words, capitals, a full stop, now and then a slip of the finger."""
    text = varied(rng, text)
    if rng.random() < 0.4:
        text = text[:1].upper() + text[1:]
    if rng.random() < 0.25 and text[-1:].isalnum():
        text += pick(rng, (".", ".", "!", " please"))
    if rng.random() < 0.04 and len(text) > 12:
        slip = int(rng.integers(1, len(text) - 2))
        swapped = text[slip + 1] + text[slip]
        # A slip inside left or right would teach the wrong side.
        if text[slip : slip + 2].isalpha() and not any(side in text.lower() for side in ("left", "right")):
            text = text[:slip] + swapped + text[slip + 2 :]
    return text
