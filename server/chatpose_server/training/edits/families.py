"""What else can be asked of a pose that is there: regions back to neutral, the other way round, the same on the other side, lower
bodies under the same arms, arms over the same legs, hands as a pair; and poses of which each of these makes sense.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..parts import PARTS, SINGLES, WHOLES
from ..parts.chosen import Chosen, Limbs
from ..parts.making import other
from ..parts.part import Part, Rng
from ..posture import Array, Side
from . import wordings as words
from .acts import Act, carried_out, of_part
from .changes import Change
from .further import CHANGES
from .hands import PAIRS, SPOTS, TOUCHED, joined_to, to_other
from .regions import ARMS_SWAPPED, HEAD_OVER, LEGS_SWAPPED, TRUNK_OVER, alike, even
from .whole import (
    AROUND,
    AWAY,
    DEEPER,
    MIRRORED,
    PROFILES,
    QUARTER,
    SHALLOWER,
    STANDING,
    THREE_QUARTERS,
    TO_VIEWER,
    TURN,
)

Prepare = Callable[[Rng, Array, Side], Array]


@dataclass(frozen=True)
class Family:
    """Wordings, the act for the side that is meant, and how a pose is made one that they fit."""

    texts: tuple[str, ...]
    act: Callable[[Side], Act]
    prepare: Prepare | None = None
    weight: float = 1.0


@dataclass(frozen=True)
class Asked:
    """A relative change with the texts that ask for it, and how a pose is made one that they fit."""

    change: Change
    texts: tuple[str, ...]
    prepare: Prepare | None = None
    weight: float = 1.0


def part(reply: str) -> Part:
    """A part by how Mini says it."""
    return PARTS[reply]


def put(reply: str, limbs: Limbs = "left") -> Act:
    """A part put somewhere."""
    return of_part(Chosen(part(reply), limbs))


def _fixed(one: Act) -> Callable[[Side], Act]:
    return lambda side: one


def _sided(reply: str) -> Callable[[Side], Act]:
    return lambda side: put(reply, side)


def first(*replies: str) -> Prepare:
    """One of these parts put on the pose; `both:` before it asks for both limbs, `other:` for the other side."""

    def prepare(rng: Rng, current: Array, side: Side) -> Array:
        return carried_out([_written(str(rng.choice(replies)), side)], current)

    return prepare


def _written(reply: str, side: Side) -> Act:
    which, colon, rest = reply.partition(":")
    return put(rest, "both" if which == "both" else other(side)) if colon else put(reply, side)


def then(*prepares: Prepare) -> Prepare:
    """One after the other."""

    def prepare(rng: Rng, current: Array, side: Side) -> Array:
        for one in prepares:
            current = one(rng, current, side)
        return current

    return prepare


def _even(rng: Rng, current: Array, side: Side) -> Array:
    return even(current, side)


HEAD_OFF = ("head turned {side}", "head tilted {side}", "looking over the {side} shoulder", "ear at the {side} shoulder", "head turned slightly {side}", "looking up {side}", "looking down {side}")  # fmt: skip
TRUNK_OFF = ("bent to the {side}", "twisted to the {side}", "hips pushed to the {side}", "twisted slightly to the {side}", "bent slightly to the {side}", "bent and twisted to the {side}", "hips turned to the {side}")  # fmt: skip
ARM_OFF = ("{arm} straight up", "{arm} out to the side", "{arm} straight ahead", "{arm} diagonally up", "{hand} on the hip", "{hand} on the head", "{elbow} out, forearm up", "{elbow} bent, forearm ahead", "{hand} behind the head", "{hand} raised, palm ahead", "{arm} stretched back", "{hand} on the chest")  # fmt: skip
ARMS_OFF = ("arms crossed", "both:{arm} straight up", "hands behind the head, elbows wide", "arms akimbo", "hands clasped in front", "arms in a T", "fists up in a guard", "arms up in a V", "palms together before the chest", "hands joined overhead", "both:{arm} straight ahead")  # fmt: skip
CROSSED = ("arms crossed", "wrists crossed before the chest", "a hug of the own shoulders", "arms crossed overhead")
LEG_OFF = ("{knee} raised to hip height", "{knee} up to the chest", "{leg} stretched ahead", "{leg} out to the side", "{leg} stretched back", "{knee} bent, heel to the seat", "{foot} on the other knee", "{knee} out to the side, lifted")  # fmt: skip
LEG_SET = (
    *LEG_OFF,
    "{foot} a step ahead",
    "{foot} a step back",
    "{foot} out wide",
    "{foot} turned out",
    "heel of {foot} raised",
)
APART = ("feet shoulder-width apart", "feet wide apart", "a split stance, {side} foot ahead", "legs in a very wide straddle", "legs crossed")  # fmt: skip
JOINED = ("palms together before the chest", "hands clasped in front", "hands joined overhead", "fists up in a guard", "fingertips together in front", "both:{hand} on the belly", "both:{hand} on the chest", "both:{hand} ahead at chest height", "hands over the face")  # fmt: skip
LOW = ("a squat, thighs level", "knees bent", "a lunge on the {side} leg", "a sumo squat", "a side lunge to the {side}", "a deep squat", "sitting, thighs level", "knees slightly bent", "a plié, heels together")  # fmt: skip
BOWED = ("leaning forward", "leaning a little forward", "bent far forward")
SHRUGGED = (
    "shoulders shrugged",
    "{side} shoulder{s} raised",
    "shoulders rounded forward",
    "{side} shoulder{s} lowered",
)
SITTING = ("sitting, thighs level", "sitting cross-legged", "on both knees", "sitting, legs stretched ahead", "a deep squat", "lying on the back, legs straight", "on the {side} knee")  # fmt: skip
OTHER_AHEAD = first("other:{arm} across the belly", "other:{elbow} bent, forearm ahead", "other:{hand} ahead at chest height", "other:{arm} straight ahead", "other:{arm} across the body")  # fmt: skip
HUNG = then(first("both:{arm} down"), first(*ARM_OFF))
"""One arm put somewhere, the other hanging."""
ONE_LEG = then(_even, first(*LEG_SET))

FAMILIES = (
    # Back to neutral
    Family(words.HEAD_STRAIGHT, _fixed(put("looking straight ahead")), first(*HEAD_OFF, "looking down", "looking up", "chin on the chest")),
    Family(words.LOOK_DOWN, _fixed(put("looking down")), first("looking up", "looking a little up", "head tilted far back", "looking straight ahead", *HEAD_OFF), 0.6),
    Family(words.LOOK_UP, _fixed(put("looking up")), first("looking down", "looking a little down", "chin on the chest", "looking straight ahead", *HEAD_OFF), 0.6),
    Family(words.TRUNK_STRAIGHT, _fixed(put("back straight")), first(*TRUNK_OFF, *BOWED, "leaning back", "slouched")),
    Family(words.ARMS_DOWN, _fixed(put("{arm} down", "both")), first(*ARMS_OFF)),
    Family(words.UNCROSS_ARMS, _fixed(put("{arm} down", "both")), first(*CROSSED), 0.6),
    Family(words.ARM_DOWN, _sided("{arm} down"), first(*ARM_OFF), 0.7),
    Family(words.SHOULDERS_LEVEL, _fixed(put("shoulders relaxed")), first(*SHRUGGED), 0.6),
    Family(words.FEET_TOGETHER, _fixed(put("feet together")), first(*APART), 0.7),
    Family(words.LEG_DOWN, _sided("{leg} straight"), first(*LEG_OFF), 0.7),
    Family(words.UNCROSS_LEGS, _fixed(put("legs straight")), first("legs crossed", "{leg} crossed in front", "{leg} crossed behind"), 0.4),
    Family(words.LEGS_STRAIGHT, _fixed(put("legs straight")), first("knees bent", "a squat, thighs level", "knees slightly bent"), 0.4),
    # The other way round
    Family(words.HEAD_OVER, _fixed(HEAD_OVER), first(*HEAD_OFF), 0.8),
    Family(words.TRUNK_OVER, _fixed(TRUNK_OVER), first(*TRUNK_OFF), 0.8),
    Family(words.SWAP_ARMS, _fixed(ARMS_SWAPPED), HUNG),
    Family(words.SWAP_LEGS, _fixed(LEGS_SWAPPED), ONE_LEG, 0.8),
    Family(words.SAME_ARM, lambda side: alike(side, "arm"), first(*ARM_OFF)),
    Family(words.SAME_LEG, lambda side: alike(side, "leg"), first(*LEG_SET), 0.7),
    # The whole
    Family(words.MIRROR, _fixed(MIRRORED)),
    Family(words.AROUND, _fixed(AROUND)),
    Family(QUARTER, lambda side: TURN.act(side), None, 0.8),
    Family(words.ROTATE_A_BIT, _fixed(TURN.act("left", " a little")), None, 0.4),
    Family(words.TO_VIEWER, _fixed(TO_VIEWER), None, 0.8),
    Family(words.AWAY, _fixed(AWAY), None, 0.6),
    Family(words.PROFILE, lambda side: PROFILES[side], None, 0.8),
    Family(words.THREE_QUARTERS, lambda side: THREE_QUARTERS[side], None, 0.5),
    # Lower bodies under the same arms
    Family(words.SIT, _fixed(put("sitting, thighs level")), None, 1.2),
    Family(words.SIT_CROSS_LEGGED, _fixed(put("sitting cross-legged")), None, 0.7),
    Family(words.SIT_LEGS_OUT, _fixed(put("sitting, legs stretched ahead")), None, 0.6),
    Family(words.KNEEL, _fixed(put("on both knees"))),
    Family(words.KNEEL_ONE, _sided("on the {side} knee"), None, 0.7),
    Family(words.HEELS, _fixed(put("on the knees, sitting on the heels")), None, 0.4),
    Family(words.SQUAT, _fixed(put("a deep squat")), None, 0.8),
    Family(words.LIE, _fixed(put("lying on the back, legs straight")), None, 0.8),
    Family(words.STAND, _fixed(STANDING), first(*SITTING), 1.2),
    Family(words.TIPTOE, _fixed(put("standing on tiptoe")), None, 0.5),
    Family(words.FLAT, _fixed(put("legs straight")), first("standing on tiptoe"), 0.3),
    Family(words.ON_ONE_LEG, _fixed(put("standing on the {other} leg", "right")), None, 0.5),
    Family(words.LUNGE, _sided("a lunge on the {side} leg"), None, 0.6),
    Family(words.LEGS_APART, _fixed(put("feet wide apart")), None, 0.6),
    Family(words.LEG_OVER, _sided("sitting, {side} leg over the other"), first("sitting, thighs level"), 0.7),
    Family(words.LEGS_CROSSED_STANDING, _fixed(put("legs crossed")), then(first("legs straight")), 0.4),
    Family(words.STRETCH_LEG_SITTING, _sided("{leg} stretched ahead"), first("sitting, thighs level"), 0.7),
    Family(words.LEG_UP_LYING, _sided("{leg} stretched ahead"), first("lying on the back, legs straight"), 0.6),
    Family(words.KNEES_UP_LYING, _fixed(put("lying on the back, knees up")), first("lying on the back, legs straight"), 0.4),
    # Arms over the same legs
    Family(words.FOLD, _fixed(put("arms crossed")), None, 0.8),
    Family(words.BEHIND_HEAD, _fixed(put("hands behind the head, elbows wide")), None, 0.6),
    Family(words.AKIMBO, _fixed(put("arms akimbo")), None, 0.7),
    Family(words.PRAYER, _fixed(put("palms together before the chest")), None, 0.6),
    Family(words.OVERHEAD, _fixed(put("{arm} straight up", "both")), None, 0.7),
    Family(words.CLASPED, _fixed(put("hands clasped in front")), None, 0.5),
    Family(words.FOLDED_IN_LAP, _fixed(put("hands clasped in front")), first("sitting, thighs level", "sitting cross-legged", "on the knees, sitting on the heels", "sitting, legs stretched ahead"), 0.6),
    Family(words.ON_THIGHS, _fixed(put("hands on thighs")), first("sitting, thighs level", "sitting cross-legged", "on both knees"), 0.7),
    Family(words.ON_KNEES, _fixed(put("{hand} on the knee", "both")), first("sitting, thighs level", "sitting cross-legged"), 0.6),
    Family(words.GUARD, _fixed(put("fists up in a guard")), None, 0.6),
    Family(words.T_POSE, _fixed(put("arms in a T")), None, 0.5),
    # Hands
    *(Family(words.JOINED_TO[spot], _fixed(joined_to(spot)), first(*JOINED), 0.3) for spot in SPOTS),
    *(Family(words.TO_OTHER[place], lambda side, place=place: to_other(side, place), OTHER_AHEAD, 0.4) for place in TOUCHED),
)  # fmt: skip
BARE = {text for one in (*SINGLES, *WHOLES) for text in (*one.orders, *one.states)} | {text for family in FAMILIES for text in family.texts}  # fmt: skip
"""Texts that put something somewhere: to mean a relative change they need a word for how much."""


def bare(text: str) -> str:
    """A relative change's text without its amount."""
    return " ".join(text.replace("{amount}", "").replace("{too}", "").split())


def _relative(change: Change) -> tuple[str, ...]:
    return tuple(text for text in change.texts if "{amount}" in text or text not in BARE)


ASKED = (
    *(Asked(change, _relative(change)) for change in CHANGES),
    *(Asked(change, _relative(change), first(*JOINED), 0.6) for change in PAIRS.values()),
    Asked(TURN, _relative(TURN), None, 1.5),
    Asked(DEEPER, _relative(DEEPER), first(*LOW), 1.2),
    Asked(SHALLOWER, _relative(SHALLOWER), first(*LOW), 1.2),
)
"""Relative changes."""
