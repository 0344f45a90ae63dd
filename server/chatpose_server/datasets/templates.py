"""How people ask for a pose and how ChatPose answers: the sentences around the data, all our own."""

from __future__ import annotations

import re

import numpy as np

from .triple import POSE, Turn

TEXT_QUESTIONS = (
    "{text} Show me that as a pose.",
    "{text} What would the pose be?",
    "{text} Give me the body's pose for this.",
    "{text} Can you pose a body like that?",
    "{text} Please turn this into an SMPL pose.",
    "{text} I need this as a 3D pose.",
    "{text} How are the joints turned?",
    "{text}",
    "Pose somebody like this: {text}",
    "Pose a character as described. {text}",
    "Please make this pose: {text}",
    "Make a pose from these words: {text}",
    "Here is a description of a body: {text} What is its pose?",
    "I describe, you pose. {text}",
    "Find the pose that fits this description. {text}",
    "Let the figure do this: {text}",
    "Put a figure into this posture: {text}",
    "Which SMPL pose matches this text? {text}",
    "Somebody wrote of a pose: {text} Show it.",
    "Read this and give me the pose: {text}",
    "Could you set up the following pose? {text}",
    "I am after a pose. {text} Can you do it?",
    "What does this look like as a pose? {text}",
    "Write the following as joint rotations. {text}",
    "This is how the body is held: {text} Give the pose.",
    "Imagine this person: {text} How do they hold themselves? Answer with a pose.",
    "For my animation I need a key pose. {text}",
    "Work out the pose. {text}",
)
IMAGE_QUESTIONS = (
    "What is the pose of this person?",
    "Give me the pose of the person in the picture.",
    "How does the person in this picture hold themselves? Answer with a pose.",
    "Please estimate the pose of the person shown here.",
    "Copy the pose of this person.",
    "Take over the pose from the photograph.",
    "Show the same pose as in this picture.",
    "Which SMPL pose does the person in the image have?",
    "Can you read the pose off this photograph?",
    "I would like my character to stand like this person. What is the pose?",
    "Turn the person in the photo into a 3D pose.",
    "Look at the person in the middle and give their pose.",
    "What pose do you see?",
    "Recover the body's pose from this image.",
    "Somebody is in this picture. Pose a figure like them.",
    "Tell me the person's pose as SMPL rotations.",
    "Do as the person in the image does.",
    "How are the joints of this person turned?",
    "There is a person here; what is their pose?",
    "Match the pose in this reference.",
    "Use this picture as the reference for a pose.",
    "Find the pose of the body in this crop.",
    "Let a figure strike the pose of this photograph.",
    "Please give the 3D pose of whoever is in the centre of the image.",
)
ANSWERS = (
    f"Here it is: {POSE}.",
    f"This is the pose: {POSE}.",
    f"The pose is {POSE}.",
    f"Sure, here is the pose: {POSE}.",
    f"The body is held like this: {POSE}.",
    f"It is {POSE}.",
    f"That would be {POSE}.",
    f"Certainly: {POSE}.",
    f"In SMPL rotations: {POSE}.",
    f"As a pose, it is {POSE}.",
    f"I would pose it as {POSE}.",
    f"The joints are turned like this: {POSE}.",
    f"This should fit: {POSE}.",
    f"With pleasure: {POSE}.",
    f"The person's pose is {POSE}.",
    f"Like this: {POSE}.",
)
"""Words stand before the pose token in each: the released model loses a pose that comes first (CHATPOSE.md §0, 10). "It is" is also what the
engine opens with where a pose is demanded (`llava.LlavaConversation`)."""


def one_of(texts: tuple[str, ...], rng: np.random.Generator) -> str:
    """One of them, each as likely."""
    return texts[int(rng.integers(len(texts)))]


def about_text(text: str, rng: np.random.Generator) -> Turn:
    """A question for a pose that `text` describes, and its answer."""
    return Turn(one_of(TEXT_QUESTIONS, rng).replace("{text}", sentence(text)), one_of(ANSWERS, rng))


def about_picture(rng: np.random.Generator) -> Turn:
    """A question for the pose of the person in a picture, and its answer."""
    return Turn(one_of(IMAGE_QUESTIONS, rng), one_of(ANSWERS, rng))


def sentence(text: str) -> str:
    """White space put in order and an end set, for captions written by many hands."""
    text = re.sub(r"\s+", " ", text).strip()
    return text if not text or text[-1] in ".!?" else f"{text}."
