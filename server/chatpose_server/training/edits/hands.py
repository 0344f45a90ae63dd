"""Hands as a pair: moved up, down, ahead, back, apart, together as they are; a hand brought to where the other arm is now."""

from __future__ import annotations

import numpy as np

from ..moves import BOTH
from ..parts.making import other, place_of
from ..parts.part import texts
from ..posture import FOREARM, INDEX, UPPER_ARM, Array, Posture, Side, Y, limited, two_bones
from .acts import Act, act
from .changes import Change, Make

LONGEST = UPPER_ARM + FOREARM - 2e-3
NEAR = 0.38
"""Wrists nearer to each other than this (metres) are hands that do something together."""
METRES = 0.0055
"""How far hands move for each degree that a change is given."""
FRONT = 0.13
"""A wrist that comes nearer to the middle of the chest than this would be inside it."""


def together(posture: Posture) -> bool:
    """Whether the hands are close to each other."""
    places, _ = posture.globals()
    return float(np.linalg.norm(places[INDEX["left_wrist"]] - places[INDEX["right_wrist"]])) < NEAR


def move_hands(posture: Posture, shifts: dict[Side, Array]) -> None:
    """Shift the wrists, in the chest's axes (metres); collar bones stay, elbows and hands keep their ways.

    Both go the same share of their ways, as far as both arms reach: hands that are joined stay joined.
    """
    places, turns = posture.globals()
    middle, chest = places[INDEX["spine3"]], turns[INDEX["spine3"]]
    at = {
        f"{side}_{joint}": chest.T @ (places[INDEX[f"{side}_{joint}"]] - middle)
        for side in BOTH
        for joint in ("shoulder", "elbow", "wrist")
    }
    share = 1.0
    while share > 0.05 and any(
        np.linalg.norm(at[f"{side}_wrist"] + shift * share - at[f"{side}_shoulder"]) > LONGEST
        for side, shift in shifts.items()
    ):
        share -= 0.1
    if share <= 0.05:
        return
    for side, shift in shifts.items():
        start, wrist = at[f"{side}_shoulder"], at[f"{side}_wrist"]
        goal = wrist + shift * share
        if wrist[2] > 0.05 and abs(goal[0]) < 0.2 and -0.5 < goal[1] < 0.2 and goal[2] < FRONT:
            goal[2] = min(FRONT, float(wrist[2]))
        hint = at[f"{side}_elbow"] - (start + wrist) / 2
        if np.linalg.norm(hint) < 0.03:
            hint = np.array([0.3 if side == "left" else -0.3, -1.0, -0.2])
        if goal[1] > 0.35:
            hint = np.array([1.0 if side == "left" else -1.0, 0.2, 0.3])
        aim = goal
        for _ in range(4):
            upper, fore = two_bones(UPPER_ARM, FOREARM, aim - start, hint, least=0.09)
            _point(posture, side, upper, fore, turns[INDEX[f"{side}_wrist"]])
            off = goal - chest.T @ (posture.globals()[0][INDEX[f"{side}_wrist"]] - middle)
            if np.linalg.norm(off) < 2e-3:
                break
            aim = aim + off


def _point(posture: Posture, side: Side, upper: Array, fore: Array, hand: Array) -> None:
    """Point an arm under the collar bone that it has; the hand keeps its way in the world, as far as a wrist goes."""
    bone, shoulder, wrist = (INDEX[f"{side}_{joint}"] for joint in ("collar", "shoulder", "wrist"))
    kept = posture.rotations[bone].copy()
    posture.arm(side, upper, fore)
    posture.rotations[shoulder] = kept.T @ posture.rotations[bone] @ posture.rotations[shoulder]
    posture.rotations[bone] = kept
    posture.rotations[wrist] = limited(posture.turn_of(f"{side}_elbow").T @ hand, 80)


def _both(up: float = 0.0, ahead: float = 0.0) -> Make:
    def make(posture: Posture, _: Side, degrees: float) -> None:
        shift = np.array([0.0, up, ahead]) * degrees * METRES
        move_hands(posture, dict.fromkeys(BOTH, shift))

    return make


def _apart(sign: float) -> Make:
    def make(posture: Posture, _: Side, degrees: float) -> None:
        places, turns = posture.globals()
        between = turns[INDEX["spine3"]].T @ (places[INDEX["left_wrist"]] - places[INDEX["right_wrist"]])
        way = sign * degrees * METRES * 0.7
        if sign < 0:
            way = -min(-way, max(float(between[0]) - 0.07, 0.0) / 2)
        move_hands(posture, {"left": np.array([way, 0, 0]), "right": np.array([-way, 0, 0])})

    return make


PAIRS = {
    "up": Change(texts("""move the hands up {amount}|bring the joined hands {amount} higher|lift the clasped hands {amount}|hands together, but {amount} higher|raise the hands {amount}, keep them together|keep the hands joined and lift them {amount}|slide both hands up {amount}|the pair of hands {amount} higher|praying hands {amount} higher|raise the folded hands {amount}|the hands should be {amount} higher up in front|the joined hands are {too} too low|bring both hands up {amount} without parting them|hoist the clasped hands {amount}|shift the hands up {amount}
                            with the palms still touching, go up {amount}|hold the hands {amount} higher, still together|nudge the hands upwards {amount}|ease the joined hands up {amount}|both hands up {amount} as they are|move the guard up {amount}|guard {amount} higher|get your guard up {amount}|fists {amount} higher, same distance|hands closer to the face, {amount} higher|could you lift the clasped hands {amount}"""),
                 "hands moved up{amount}", _both(up=1), region="arms", numbered=False),
    "down": Change(texts("""move the hands down {amount}|bring the joined hands {amount} lower|lower the clasped hands {amount}|hands together, but {amount} lower|lower the hands {amount}, keep them together|keep the hands joined and lower them {amount}|slide both hands down {amount}|the pair of hands {amount} lower|praying hands {amount} lower|lower the folded hands {amount}|the hands should be {amount} lower in front|the joined hands are {too} too high|bring both hands down {amount} without parting them|drop the clasped hands {amount}|shift the hands down {amount}
                              with the palms still touching, go down {amount}|hold the hands {amount} lower, still together|nudge the hands downwards {amount}|ease the joined hands down {amount}|both hands down {amount} as they are|move the guard down {amount}|guard {amount} lower|drop your guard {amount}|fists {amount} lower, same distance|let the folded hands sink {amount}|could you lower the clasped hands {amount}"""),
                   "hands moved down{amount}", _both(up=-1), region="arms", numbered=False),
    "ahead": Change(texts("""move the hands {amount} away from the chest|push the joined hands {amount} forward|clasped hands {amount} further forward|hands together, but {amount} further out in front|push the hands ahead {amount}, still together|keep the hands joined and push them {amount} forward|slide both hands forward {amount}|the pair of hands {amount} further ahead|praying hands {amount} away from the body|the joined hands are {too} too close to the body|hold the clasped hands {amount} further from the chest|shift the hands forward {amount}
                               hands further from the body, together|nudge the joined hands ahead {amount}|ease the clasped hands away from you {amount}|both hands forward {amount} as they are|push the guard out {amount}|guard {amount} further out|fists {amount} further ahead, same height|extend the joined hands {amount}|reach {amount} further out with the clasped hands|could you push the folded hands forward {amount}|more room between the joined hands and the chest|hands {amount} nearer to the viewer, still joined"""),
                    "hands moved ahead{amount}", _both(ahead=1), region="arms", numbered=False),
    "back": Change(texts("""move the hands {amount} closer to the chest|pull the joined hands {amount} in|clasped hands {amount} closer to the body|hands together, but {amount} closer to you|pull the hands in {amount}, still together|keep the hands joined and draw them {amount} in|slide both hands back {amount}|the pair of hands {amount} closer in|praying hands {amount} nearer to the breastbone|the joined hands are {too} too far from the body|hold the clasped hands {amount} closer to the chest|shift the hands back {amount}
                              hands nearer to the body, together|nudge the joined hands inwards {amount}|ease the clasped hands towards you {amount}|both hands back {amount} as they are|pull the guard in {amount}|guard {amount} tighter|fists {amount} closer, same height|retract the joined hands {amount}|draw the folded hands {amount} in|could you bring the folded hands closer {amount}|less room between the joined hands and the chest|hug the hands in {amount}"""),
                   "hands moved back{amount}", _both(ahead=-1), region="arms", numbered=False),
    "apart": Change(texts("""move the hands {amount} apart|hands {amount} further apart|spread the hands {amount}|more space between the hands|part the hands {amount}|hands {amount} wider apart|pull the hands apart {amount}|take the hands {amount} away from each other|the hands are {too} too close together|a {amount} wider grip|widen the grip {amount}|separate the hands {amount}|open the hands {amount} from each other|a bigger gap between the hands|let the hands drift apart {amount}
                               leave {amount} more room between the palms|hands not so close to each other|could you put the hands {amount} further apart|ease the hands apart {amount}|hands wider {amount}|unclasp the hands and move them {amount} apart|more distance between both hands|fists {amount} further apart|increase the gap between the palms {amount}|draw the hands {amount} outwards|hands out from each other {amount}"""),
                    "hands moved apart{amount}", _apart(1), region="arms", numbered=False),
    "together": Change(texts("""move the hands {amount} together|hands {amount} closer together|bring the hands {amount} closer to each other|less space between the hands|hands {amount} nearer to each other|narrow the gap between the hands {amount}|the hands are {too} too far apart|a {amount} narrower grip|narrow the grip {amount}|close the distance between the hands {amount}|bring both hands in towards each other {amount}|a smaller gap between the hands|let the hands approach each other {amount}
                                  leave less room between the palms|hands not so far apart|don't hold the hands so far apart|could you put the hands {amount} closer together|ease the hands together {amount}|hands in towards the middle {amount}|palms {amount} closer|less distance between both hands|fists {amount} closer together|squeeze the hands together {amount}|draw the hands {amount} inwards|reduce the gap between the palms {amount}"""),
                       "hands moved closer together{amount}", _apart(-1), region="arms", numbered=False),
}  # fmt: skip
"""Changes of both hands as they are to each other, by their names."""

SPOTS = {
    "before the face": (0.3, 0.3), "before the chest": (0.06, 0.27), "at the belly": (-0.2, 0.24), "over the head": (0.55, 0.08),
    "before the forehead": (0.42, 0.24), "before the throat": (0.17, 0.24), "at arm's length ahead": (0.12, 0.47), "in front of the hips": (-0.33, 0.22),
}  # fmt: skip
"""Where joined hands may be brought: up and ahead of the middle of the chest, metres."""


def joined_to(spot: str) -> Act:
    """Both hands, as they are to each other, brought to one of SPOTS."""

    def do(posture: Posture, before: Array | None) -> None:
        for _ in range(2):
            places, turns = posture.globals()
            wrists = [places[INDEX[f"{side}_wrist"]] - places[INDEX["spine3"]] for side in BOTH]
            away = np.array([0.0, *SPOTS[spot]]) - turns[INDEX["spine3"]].T @ (wrists[0] + wrists[1]) / 2
            if np.linalg.norm(away) > 5e-3:
                move_hands(posture, dict.fromkeys(BOTH, away))

    return act(f"joined hands {spot}", "arms", do, ("left arm", "right arm"))


TOUCHED = {"hand": "palm", "wrist": "wrist", "forearm": "forearm"}
"""What of the other arm a hand may be brought to without moving it; its elbow, upper arm and shoulder are parts."""


def to_other(side: Side, place: str) -> Act:
    """One hand brought to the other arm, which stays where it is."""

    def do(posture: Posture, before: Array | None) -> None:
        target = place_of(posture, TOUCHED[place], other(side))
        trunk = Y if posture.turn_of("spine3")[1, 1] > 0.9 else posture.turn_of("spine3") @ Y
        posture.reach(side, target + trunk * (0.03 if place != "hand" else 0.02), None, "out+down", 0.0)

    return act(f"{side} hand brought to the {other(side)} {place}", "arm", do, (f"{side} arm", f"{other(side)} arm"))
