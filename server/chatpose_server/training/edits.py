"""Changes of a pose that is there: parts put somewhere new, limbs moved a little further, the whole turned or mirrored.

Whatever the words do not concern stays exactly as it was; `Sample.sources` says which joints those are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..model import CURRENT, MADE
from .instructions import ARM_JOINTS, build, choose, join
from .moves import BOTH
from .parts import Rng
from .posture import INDEX, Direction, Posture, Side, X, Y, mirrored, rotation, swing, vector
from .sample import Sample
from .wordings import typed

AMOUNTS = (
    (14.0, ("a bit", "slightly", "a little", "a touch", "just a bit"), " a little"),
    (28.0, ("", "", "more"), ""),
    (48.0, ("a lot", "much more", "way more", "far", "as far as possible"), " a lot"),
)
WITH_NUMBERS = 0.12
"""How many changes are told in degrees."""
NUMBERS = (5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 90)
LEAD_INS = (
    "",
    "",
    "",
    "",
    "now ",
    "now ",
    "and ",
    "then ",
    "please ",
    "ok, now ",
    "and now ",
    "next, ",
    "same but ",
    "can you ",
    "also ",
    "keep that but ",
)
LEG_JOINTS = (1, 2, 4, 5, 7, 8, 10, 11)


def edit(rng: Rng, current: np.ndarray, poses: dict[str, np.ndarray]) -> Sample:
    """A change of the pose `current` (24, 3, 3). `poses`: the library by description."""
    kind = rng.random()
    if kind < 0.5:
        return _absolute(rng, current)
    if kind < 0.88:
        return _relative(rng, current)
    return _whole(rng, current, poses)


def _sample(rng: Rng, text: str, reply: str, current: np.ndarray, rotations: np.ndarray) -> Sample:
    words = str(rng.choice(LEAD_INS)) + text
    return Sample(
        text=typed(rng, words), reply=reply, rotations=rotations, sources=same_as(current, rotations), current=current
    )


def same_as(current: np.ndarray, rotations: np.ndarray, source: int = CURRENT) -> np.ndarray:
    """`source` for the joints whose rotations are the same in both, MADE for the others, (24,)."""
    return np.where(np.abs(rotations - current).max(axis=(1, 2)) < 1e-6, source, MADE)


def _absolute(rng: Rng, current: np.ndarray) -> Sample:
    chosen = choose(rng, 1 if rng.random() < 0.72 else 2)
    rotations = build(rng, chosen, current)
    said = ", ".join(one.reply() for one in chosen)
    text = join(rng, [one.order(rng) for one in chosen])
    return _sample(rng, text, f"{said[:1].upper()}{said[1:]}.", current, rotations)


@dataclass(frozen=True)
class Change:
    """A relative change: texts with `{arm}`-like places and `{amount}`, what Mini says, what is done by some degrees."""

    texts: tuple[str, ...]
    reply: str
    make: Callable[[Posture, Side, float], None]
    paired: bool = False
    """Whether it can be asked of both sides."""
    gain: float = 1.0
    """Degrees that the joint turns for each degree that `make` is given."""


def _relative(rng: Rng, current: np.ndarray) -> Sample:
    change = CHANGES[rng.integers(len(CHANGES))]
    text = str(rng.choice(change.texts))
    degrees, amounts, said = AMOUNTS[rng.choice(3, p=(0.3, 0.5, 0.2)) if "{amount}" in text else 1]
    amount = str(rng.choice(amounts))
    if "{amount}" in text and rng.random() < WITH_NUMBERS:
        number = int(rng.choice(NUMBERS))
        amount = str(rng.choice(("by {} degrees", "{} degrees", "{}°", "by about {} degrees", "{} deg"))).format(number)
        degrees, said = number / change.gain, f" by {number} degrees"
    sides: tuple[Side, ...] = ("left",) if rng.random() < 0.5 else ("right",)
    if change.paired and rng.random() < 0.35:
        sides = BOTH
    posture = Posture(current)
    for side in sides:
        change.make(posture, side, degrees)
    limb = "both" if len(sides) == 2 else sides[0]
    text = _limb(rng, text, limb).replace("{amount}", amount).replace("  ", " ").strip()
    reply = _limb(rng, change.reply, limb, plain=True).replace("{amount}", said)
    return _sample(rng, text, f"{reply[:1].upper()}{reply[1:]}.", current, posture.rotations)


def _limb(rng: Rng, text: str, limb: str, plain: bool = False) -> str:
    owner = "" if plain else str(rng.choice(("the ", "the ", "your ", "his ", "her ", "")))
    for noun, plural in (
        ("arm", "arms"),
        ("hand", "hands"),
        ("elbow", "elbows"),
        ("leg", "legs"),
        ("knee", "knees"),
        ("foot", "feet"),
    ):
        both = f"both {plural}" if plain else str(rng.choice((f"both {plural}", f"the {plural}", f"your {plural}")))
        text = text.replace("{" + noun + "}", both if limb == "both" else f"{owner}{limb} {noun}")
    return text.replace("{side}", limb).replace("{other}", "left" if limb == "right" else "right")


def _arm_towards(goal: Direction, sign: float = 1.0) -> Callable[[Posture, Side, float], None]:
    """Turn the whole arm towards a direction of the chest, or away from it; the elbow keeps its bend."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        upper, fore = _arm_directions(posture, side)
        target = vector(goal, side)
        if goal == "up" and upper[1] < -0.9:
            target = vector("0.8out+ahead", side)  # from hanging, up begins as out and ahead
        axis = np.cross(upper, target)
        if np.linalg.norm(axis) < 1e-3:
            axis = vector("ahead", side)
        axis = axis / np.linalg.norm(axis)
        room = np.degrees(np.arccos(np.clip(upper @ target, -1, 1)))
        turn = rotation(axis, min(degrees, room) if sign > 0 else -min(degrees, 175 - room))
        _set_arm(posture, side, turn @ upper, turn @ fore)

    return make


def _elbow(delta: float) -> Callable[[Posture, Side, float], None]:
    def make(posture: Posture, side: Side, degrees: float) -> None:
        joint = INDEX[f"{side}_elbow"]
        now = np.degrees(np.arccos(np.clip((np.trace(posture.rotations[joint]) - 1) / 2, -1, 1)))
        bend = np.clip(now + delta * degrees * 1.5, 2, 145)
        posture.rotations[joint] = rotation(-Y if side == "left" else Y, bend)

    return make


def _arm_directions(posture: Posture, side: Side) -> tuple[np.ndarray, np.ndarray]:
    """Upper arm and forearm in the chest's axes, (3,) each."""
    chest, out = posture.turn_of("spine3"), X if side == "left" else -X
    return chest.T @ posture.turn_of(f"{side}_shoulder") @ out, chest.T @ posture.turn_of(f"{side}_elbow") @ out


def _set_arm(posture: Posture, side: Side, upper: np.ndarray, fore: np.ndarray) -> None:
    wrist = posture.rotations[INDEX[f"{side}_wrist"]].copy()
    posture.arm(side, upper, fore)
    posture.rotations[INDEX[f"{side}_wrist"]] = wrist


def _knee(delta: float) -> Callable[[Posture, Side, float], None]:
    """Bend or straighten a knee while the foot stays below the hip."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        hip, knee = INDEX[f"{side}_hip"], INDEX[f"{side}_knee"]
        now = np.degrees(np.arccos(np.clip((np.trace(posture.rotations[knee]) - 1) / 2, -1, 1)))
        bend = np.clip(now + delta * degrees * 1.6, 1, 140)
        posture.rotations[hip] = posture.rotations[hip] @ rotation(X, -(bend - now) * 0.5)
        posture.rotations[knee] = rotation(X, bend)
        posture.flat(side)

    return make


def _thigh_towards(goal: Direction) -> Callable[[Posture, Side, float], None]:
    def make(posture: Posture, side: Side, degrees: float) -> None:
        hip = INDEX[f"{side}_hip"]
        thigh = posture.rotations[hip] @ -Y
        target = vector(goal, side)
        room = np.degrees(np.arccos(np.clip(thigh @ target, -1, 1)))
        full = swing(thigh, target)
        share = min(degrees, room) / max(room, 1e-6)
        axis = np.array([full[2, 1] - full[1, 2], full[0, 2] - full[2, 0], full[1, 0] - full[0, 1]])
        if np.linalg.norm(axis) > 1e-6:
            posture.rotations[hip] = rotation(axis / np.linalg.norm(axis), room * share) @ posture.rotations[hip]

    return make


def _turned(
    joints: tuple[str, ...], axis: np.ndarray, sign: float, sided: bool = True
) -> Callable[[Posture, Side, float], None]:
    """Turn some joints further about their parent's axis, shared equally."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        way = sign * (1 if not sided or side == "left" else -1)
        for name in joints:
            joint = INDEX[name]
            posture.rotations[joint] = rotation(axis, way * degrees / len(joints)) @ posture.rotations[joint]

    return make


SPINE, NECK = ("spine1", "spine2", "spine3"), ("neck", "head")
Z = np.array([0.0, 0.0, 1.0])


def _texts(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


CHANGES = (
    Change(_texts("raise {arm} {amount} higher|raise {arm} higher|lift {arm} {amount}|{arm} higher|{arm} {amount} higher|move {arm} up {amount}|bring {hand} up {amount}|lift {arm} further up|{hand} {amount} higher|up with {arm} {amount}|raise {hand} {amount}|{arm} up {amount}|hold {arm} {amount} higher|get {arm} up {amount}|pull {arm} up {amount}|{arm} should be {amount} higher|{hand} needs to go up {amount}|lift {hand} {amount} higher|bring {arm} {amount} higher up|take {arm} up {amount}"),
           "{arm} higher{amount}", _arm_towards("up"), True),
    Change(_texts("lower {arm} {amount}|lower {arm}|{arm} lower|{arm} {amount} lower|move {arm} down {amount}|bring {hand} down {amount}|{hand} lower|drop {arm} {amount}|{hand} {amount} lower|{arm} down {amount}|take {arm} down {amount}|let {arm} sink {amount}|{arm} should be {amount} lower|{arm} is too high|hold {arm} {amount} lower|lower {hand} {amount}|sink {arm} {amount}|get {arm} {amount} further down"),
           "{arm} lower{amount}", _arm_towards("down"), True),
    Change(_texts("move {arm} {amount} forward|{arm} further forward|{arm} {amount} further to the front|bring {arm} forward {amount}|swing {arm} forward {amount}|{arm} {amount} more to the front|reach {amount} further forward with {arm}|push {arm} {amount} ahead|{hand} {amount} further away from the chest|take {arm} {amount} to the front|{hand} {amount} more forward|{arm} forward {amount}"),
           "{arm} further ahead{amount}", _arm_towards("ahead"), True),
    Change(_texts("move {arm} {amount} back|{arm} further back|pull {arm} back {amount}|{arm} {amount} further backwards|swing {arm} back {amount}|take {arm} {amount} to the back|{hand} {amount} further behind|{arm} backward {amount}|draw {arm} back {amount}|{arm} {amount} more behind the body"),
           "{arm} further back{amount}", _arm_towards("ahead", -1), True),
    Change(_texts("move {arm} {amount} out|{arm} further out|{arm} {amount} further to the side|move {arm} away from the body {amount}|open {arm} {amount} wider|spread {arm} {amount}|{arm} {amount} more to the side|{arm} outwards {amount}|take {arm} {amount} away from the trunk|abduct {arm} {amount}|{hand} {amount} further from the body|{arm} {amount} wider"),
           "{arm} further out{amount}", _arm_towards("out"), True),
    Change(_texts("move {arm} closer to the body {amount}|{arm} {amount} closer to the body|bring {arm} in {amount}|pull {arm} in {amount}|{arm} further in|adduct {arm} {amount}|{arm} {amount} nearer to the trunk|{arm} inwards {amount}|tuck {arm} in {amount}|{arm} should be {amount} closer to the trunk|keep {arm} {amount} closer"),
           "{arm} closer to the body{amount}", _arm_towards("out", -1), True),
    Change(_texts("bend {elbow} {amount}|bend {elbow} more|bend {arm} {amount}|{elbow} {amount} more bent|flex {elbow} {amount}|crook {elbow} {amount}|fold {arm} {amount}|{arm} {amount} more bent|more bend in {elbow}|{elbow} is too straight|close {elbow} {amount}|curl {arm} {amount}"), "{elbow} bent further{amount}", _elbow(1), True, 1.5),
    Change(_texts("straighten {elbow} {amount}|straighten {arm} {amount}|stretch {arm} {amount}|extend {elbow} {amount}|{arm} straighter|unbend {elbow} {amount}|open {elbow} {amount}|{elbow} {amount} straighter|{elbow} is too bent|less bend in {elbow}|{elbow} {amount} less bent"), "{arm} straighter{amount}", _elbow(-1.6), True, 2.4),
    Change(_texts("bend {knee} {amount}|bend {knee} more|bend {leg} {amount}|{knee} {amount} more bent|go {amount} lower in {knee}|flex {knee} {amount}|more bend in {knee}|{knee} is too straight|sink {amount} into {knee}|{leg} {amount} more bent|give {amount} in {knee}"), "{knee} bent further{amount}", _knee(1), True, 1.6),
    Change(_texts("straighten {knee} {amount}|straighten {leg} {amount}|stretch {leg} {amount}|{leg} straighter|extend {knee} {amount}|{knee} {amount} straighter|{knee} is too bent|less bend in {knee}|unbend {knee} {amount}|extend {leg} {amount}"), "{leg} straighter{amount}", _knee(-1.3), True, 2.08),
    Change(_texts("raise {knee} {amount} higher|lift {knee} {amount} higher|{knee} {amount} higher|lift {leg} higher {amount}|{leg} higher|{knee} up {amount}|bring {knee} up {amount}|pull {knee} {amount} higher|{leg} {amount} higher|raise {leg} {amount}|lift {leg} {amount} more"), "{knee} higher{amount}", _thigh_towards("ahead+0.6up")),
    Change(_texts("lower {knee} {amount}|{knee} lower|lower {leg} {amount}|bring {leg} down {amount}|{knee} down {amount}|{leg} {amount} lower|let {leg} sink {amount}|drop {knee} {amount}|take {leg} down {amount}"), "{leg} lower{amount}", _thigh_towards("down")),
    Change(_texts("spread the legs {amount}|move {foot} further out|{leg} {amount} further out|feet {amount} further apart|widen the stance {amount}|legs wider apart|a {amount} wider stance|feet wider {amount}|spread the feet {amount} more|open the legs {amount}|legs {amount} further apart|step {amount} wider"), "feet further apart{amount}",
           lambda posture, side, degrees: [_thigh_towards("out+0.4down")(posture, s, degrees / 2) for s in BOTH] and None),
    Change(_texts("lean forward {amount}|lean {amount} further forward|bend forward {amount}|bend over {amount}|lean forward more|tip the torso forward {amount}|stoop {amount} more|bow {amount} more|upper body {amount} further forward|torso forward {amount}|incline the trunk forward {amount}|hunch over {amount} more|he should lean {amount} more to the front"), "leaning further forward{amount}", _turned(SPINE, X, 1, False)),
    Change(_texts("lean back {amount}|lean {amount} further back|lean backwards {amount}|straighten up {amount}|upper body {amount} further back|torso back {amount}|more upright {amount}|arch back {amount}|tip the trunk backwards {amount}|stand up {amount} straighter"), "leaning further back{amount}", _turned(SPINE, X, -1, False)),
    Change(_texts("lean {amount} to the {side}|bend {amount} to the {side}|lean further to the {side}|tilt the body {amount} to the {side}|bend sideways to the {side} {amount}|upper body {amount} to the {side}|tip over to the {side} {amount}|side bend {amount} to the {side}|lean over {amount} to your {side}"), "leaning to the {side}{amount}", _turned(SPINE, Z, -1)),
    Change(_texts("twist {amount} to the {side}|turn the upper body {amount} to the {side}|rotate the torso further {side}|turn the chest {amount} {side}|rotate the shoulders {amount} to the {side}|shoulders {amount} to the {side}|chest {amount} to the {side}|twist the waist {amount} to the {side}|rotate the upper body {amount} {side}|swivel the torso {amount} to the {side}"), "chest turned to the {side}{amount}", _turned(SPINE, Y, 1)),
    Change(_texts("turn the head {amount} to the {side}|look {amount} to the {side}|look further {side}|turn the head further {side}|head {amount} to the {side}|rotate the head {amount} to the {side}|turn your face {amount} to the {side}|gaze {amount} further {side}|face {amount} to the {side}|head further {side}|swivel the head {amount} {side}"), "head turned to the {side}{amount}", _turned(NECK, Y, 1)),
    Change(_texts("look up {amount}|look {amount} higher|raise the chin {amount}|lift the head {amount}|raise the head {amount}|chin {amount} up|chin up {amount}|tilt the head {amount} back|gaze {amount} higher|head up {amount}|head {amount} further back|look further up"), "looking higher{amount}", _turned(NECK, X, -1, False)),
    Change(_texts("look down {amount}|lower the head {amount}|look {amount} lower|nod the head down {amount}|chin {amount} down|chin down {amount}|drop the head {amount}|gaze {amount} lower|head down {amount}|bow the head {amount} more|look further down|tilt the head {amount} forward"), "looking lower{amount}", _turned(NECK, X, 1, False)),
    Change(_texts("tilt the head {amount} to the {side}|tilt the head further {side}|head tilted {amount} {side}|cock the head {amount} to the {side}|lean the head {amount} to the {side}|{side} ear {amount} closer to the shoulder|incline the head {amount} to the {side}"), "head tilted to the {side}{amount}", _turned(NECK, Z, -1)),
)  # fmt: skip


def _whole(rng: Rng, current: np.ndarray, poses: dict[str, np.ndarray]) -> Sample:
    """Changes of everything at once, or of the lower body under the same arms."""
    which = rng.integers(6)
    rotations = np.array(current)
    if which == 0:
        text, reply = str(rng.choice(MIRROR)), "Mirrored."
        rotations = mirrored(current)
    elif which == 1:
        text, reply = str(rng.choice(RELAX)), "Arms relaxed."
        for joint in ARM_JOINTS:
            rotations[joint] = Posture().rotations[joint]
    elif which in (2, 3):
        base, texts, reply = LOWER[rng.integers(len(LOWER))]
        text = str(rng.choice(texts))
        for joint in (0, *LEG_JOINTS):
            rotations[joint] = poses[base][joint]
    elif which == 4:
        side: Side = "left" if rng.random() < 0.5 else "right"
        text = _limb(rng, str(rng.choice(TURN)), side)
        reply = f"Turned to the {side}."
        rotations[0] = rotation(Y, 90 if side == "left" else -90) @ current[0]
    else:
        text, reply = str(rng.choice(AROUND)), "Turned around."
        rotations[0] = rotation(Y, 180) @ current[0]
    return _sample(rng, text, reply, current, rotations)


MIRROR = ("mirror it", "mirror the pose", "flip left and right", "the same mirrored", "swap left and right", "flip the pose", "now the other way round", "same pose on the other side", "mirror")  # fmt: skip
RELAX = ("relax the arms", "drop your arms", "arms down", "let the arms hang", "put the arms down", "lower both arms to the sides", "hands down", "let go with the hands", "arms at the sides")  # fmt: skip
TURN = ("turn the whole body to the {side}", "turn {side}", "rotate the character to the {side}", "make him face {side}", "turn the figure ninety degrees to the {side}", "face the {side} with the whole body")  # fmt: skip
AROUND = ("turn around", "show the back", "turn him around", "face the other way", "about-turn", "rotate the body by 180 degrees")  # fmt: skip
LOWER = (
    ("Sitting on a chair, hands on the thighs.", ("same but sitting", "do that sitting down", "sit down but keep the arms", "now sitting", "keep the arms and sit", "the same on a chair"), "Sitting, arms as before."),
    ("Kneeling on both knees.", ("same but kneeling", "kneel down but keep the arms", "now kneeling", "the same on the knees"), "Kneeling, arms as before."),
    ("Standing relaxed.", ("same but standing", "stand up but keep the arms", "now standing", "the same on the feet", "stand up", "get up"), "Standing, arms as before."),
    ("Squatting.", ("same but squatting", "squat down but keep the arms", "the same in a squat"), "Squatting, arms as before."),
)  # fmt: skip
