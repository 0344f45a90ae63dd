"""What can be said of one part of the body. `SINGLES` are about a limb, left, right or both; `WHOLES` about everything else."""

from __future__ import annotations

from .arms import IN_THE_AIR
from .gaze import GAZES
from .holding import HOLDING
from .legs import LEGS
from .part import Part, Rng
from .stances import STANCES
from .together import TOGETHER
from .touches import ON_THE_BODY
from .trunk import HEADS, TRUNK

COMMON = frozenset((
    "{arm} straight up", "{arm} out to the side", "{arm} straight ahead", "{arm} down", "{arm} stretched back", "{arm} diagonally up",
    "{arm} diagonally down", "{elbow} bent, forearm ahead", "{elbow} out, forearm up", "{hand} on the head", "{hand} on the forehead",
    "{hand} at the ear", "{hand} on the cheek", "{hand} at the mouth", "{hand} on the chin", "{hand} behind the head", "{hand} on the chest",
    "{hand} on the belly", "{hand} on the hip", "{hand} behind the back", "{hand} on the other shoulder", "{hand} on the thigh",
    "{hand} on the knee", "{hand} raised, palm ahead", "{knee} raised to hip height", "{knee} up to the chest", "standing on the {other} leg",
    "{leg} stretched ahead", "{leg} out to the side", "{leg} stretched back", "{knee} bent, heel to the seat", "{foot} a step ahead",
    "{foot} a step back", "{leg} straight", "arms crossed", "palms together before the chest", "hands clasped in front",
    "hands clasped behind the back", "hands joined overhead", "arms up in a V", "fists up in a guard", "{side} arm up, {other} arm down",
    "{side} arm forward, {other} arm back", "hands on knees, bent over", "shoulders shrugged", "feet together", "feet shoulder-width apart",
    "feet wide apart", "knees slightly bent", "knees bent", "a deep squat", "standing on tiptoe", "legs straight", "legs crossed",
    "a lunge on the {side} leg", "on the {side} knee", "on both knees", "sitting, thighs level", "sitting cross-legged",
    "leaning a little forward", "leaning forward", "bent far forward", "leaning back", "bent to the {side}", "twisted to the {side}",
    "back straight", "head turned {side}", "head turned slightly {side}", "looking over the {side} shoulder", "looking down", "looking up",
    "head tilted {side}", "looking straight ahead", "{arm} ahead and out, level", "{elbow} out, forearm before the chest",
    "{hand} on the other thigh", "sitting, {elbow} on the knee", "sitting, chin in {hand}, elbow on the knee",
    "{hand} holding the foot behind, standing on the other leg", "{hand} beside the mouth", "{arm} out to the side, palm up",
    "lying on the back, legs straight", "lying on the back, knees up", "lying on the back, {side} knee up", "lying face down",
    "lying face down, propped on the elbows", "lying on the {side} side, legs straight", "curled up on the {side} side", "on all fours",
    "a plank, arms straight", "hugging the knees, sitting", "sitting, legs stretched, leaning back on the hands",
    "sitting, {side} knee up, {other} leg stretched out", "sitting, {side} ankle on the other knee", "hands to the toes, knees straight",
    "a big X, arms and legs spread", "sitting, {side} leg over the other", "sitting, legs stretched ahead", "on the knees, sitting on the heels",
    "{foot} up on a step", "{foot} held behind by the hand", "heel of {foot} raised", "hips pushed to the {side}", "chest out", "slouched",
    "back arched", "chin on the chest", "head tilted far back", "ear at the {side} shoulder",
    "arms relaxed at the sides", "hands on the other elbows", "hands clasped before the belly", "both hands on the {side} knee",
    "{side} arm diagonally up, {other} arm diagonally down", "{hand} on the other forearm", "{hand} on the other wrist behind the back",
    "arms folded behind the back", "{hand} on the chin, elbow on the {other} hand", "looking at the {side} hand", "hunched far forward",
    "feet wide apart, knees bent", "knees bent, feet together", "sitting, knees together", "sitting, {side} leg stretched ahead",
    "lying on the {side} side, knees bent", "lying on the back, {side} leg straight up", "on all fours, {side} arm stretched ahead",
    "on all fours, {side} leg stretched back", "sitting on the floor, leaning on the {side} hand", "toes turned out", "toes turned in",
    "knees together, feet apart", "bow-legged", "{foot} turned out", "looking up {side}", "looking down {side}", "a squat, thighs level",
))  # fmt: skip
"""The replies of what is asked for most."""

SINGLES = IN_THE_AIR + ON_THE_BODY + LEGS
WHOLES = TOGETHER + HOLDING + STANCES + TRUNK + HEADS + GAZES
PARTS = {part.reply: part for part in (*SINGLES, *WHOLES)}
"""All, by how Mini says them."""

__all__ = ("COMMON", "PARTS", "SINGLES", "WHOLES", "Part", "Rng")
