"""How each change is said, the plainest wording first; the places in the texts are those of `words.py`."""

from __future__ import annotations

import re

from .words import WORDINGS

PHRASES: dict[tuple[str, str], str] = {
    ("body", "standing"): "the person stands up|it stands up straight", ("body", "one leg"): "the person stands on the {side} leg|it balances on the {side} leg",
    ("body", "bent over"): "the person stands bent over", ("body", "squatting"): "the person squats down|it goes into a squat",
    ("body", "chair"): "the person sits down|it sits down on a chair", ("body", "seated"): "the person sits down", ("body", "floor"): "the person sits down on the floor|it sits down on the ground",
    ("body", "heels"): "the person sits down on the heels", ("body", "kneeling"): "the person kneels down|it kneels on both knees",
    ("body", "one knee"): "the person kneels on the {side} knee|it goes down on the {side} knee", ("body", "on the back"): "the person lies down on the back|it lies on the back",
    ("body", "on the front"): "the person lies down on the front|it lies face down", ("body", "on the side"): "the person lies down on the {side} side",
    ("body", "child"): "the person kneels, folded down to the floor", ("body", "bridge"): "the person lifts the hips into a bridge", ("body", "crab"): "the person goes on hands and feet, belly up",
    ("body", "all fours"): "the person goes on all fours|it goes on hands and knees", ("body", "plank"): "the person goes into a plank", ("body", "forearm plank"): "the person goes into a plank on the forearms",
    ("body", "side plank"): "the person goes into a side plank on the {side} hand", ("body", "down dog"): "the person goes on hands and feet, hips high", ("body", "hands and feet"): "the person goes on hands and feet",
    ("body", "handstand"): "the person goes into a handstand", ("body", "headstand"): "the person goes into a headstand", ("body", "shoulder stand"): "the person goes into a shoulder stand",
    ("body", "upside down"): "the person turns upside down", ("body", "turns"): "the whole body turns {side}|the whole body turns to the {side}", ("body", "turns around"): "the whole body turns around",
    ("body", "plow"): "the person folds the legs over the head", ("body", "wheel"): "the person goes into a backbend", ("body", "on the hands"): "the person balances on the hands",
    ("body", "half up"): "the person lies down on the back, shoulders lifted", ("body", "bench"): "the person lies down on the back",
    ("trunk", "forward"): "the body leans forward|the upper body goes forward", ("trunk", "back"): "the body leans back|the upper body goes back",
    ("trunk", "straightens"): "the body straightens up|the upper body comes up", ("trunk", "side"): "the body leans {side}|the upper body leans to the {side}",
    ("trunk", "turns"): "the chest turns {side}|the torso twists to the {side}", ("head", "turns"): "the head turns {side}|the face turns to the {side}",
    ("head", "up"): "the head goes up|the chin goes up", ("head", "down"): "the head goes down|the head nods down", ("head", "tilts"): "the head tilts {side}|the head tilts to the {side}",
    ("hand", "turns"): "{hand} {turns} at the wrist|{hand} {turns}", ("foot", "turns"): "{foot} {turns} at the ankle|{foot} {turns}",
    ("hands", "arms crossed"): "the arms cross|the arms fold in front of the body",
    ("elbow", "bends"): "{elbow} {bends}", ("elbow", "straightens"): "{elbow} {straightens}|{arm} {straightens}",
    ("knee", "bends"): "{knee} {bends}", ("knee", "straightens"): "{knee} {straightens}|{leg} {straightens}",
}  # fmt: skip
WAYS = (
    "up", "down", "forward", "back", "out", "in", "up and out", "up and in", "up and forward", "up and back", "down and forward", "down and in",
    "down and out", "down and back", "forward and in", "forward and out",
)  # fmt: skip


def _wordings() -> dict[tuple[str, str], tuple[str, ...]]:
    texts = {key: tuple(text.split("|")) for key, text in PHRASES.items()}
    for way in WAYS:
        for amount in ("", " a little"):
            for part in ("arm", "leg"):
                texts[part, way + amount] = tuple(f"{{{part}}} {{{verb}}} {way}{amount}" for verb in ("goes", "moves"))
    for (part, kind), (text, *_) in WORDINGS.items():
        if part == "hand":
            # "is on the hip" becomes "goes to the hip"; "is behind the head" becomes "goes behind the head".
            texts[part, kind] = (
                re.sub(r"\{is\} (across the body )?(on|at|in) ", "{goes} to ", text).replace("{is}", "{goes}"),
            )
        elif part == "hands" and kind.startswith("together"):
            texts[part, kind] = (text.replace("{are} together", "come together"),)
    return texts


CHANGES = _wordings()
"""(part, kind) of a change -> its wordings."""
