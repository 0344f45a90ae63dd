"""All of the body at once: mirrored, turned about the vertical, stood up, let down in the knees."""

from __future__ import annotations

import numpy as np

from ..moves import BOTH
from ..parts.part import texts
from ..posture import INDEX, SHIN, THIGH, Array, Posture, Side, X, Y, angle_of, limited, mirrored, rotation
from .acts import WHOLE, Act, act
from .changes import Change

METRES = 0.0055
"""How far the hips go down for each degree that a change is given."""
LONGEST = THIGH + SHIN - 6e-3
LOWEST = 0.15
"""Hips do not come nearer to the height of the ankles than this, metres."""


def _mirror(posture: Posture, before: Array | None) -> None:
    posture.rotations[:] = mirrored(posture.rotations)


def _facing(phrase: str, turn: float) -> Act:
    def do(posture: Posture, before: Array | None) -> None:
        posture.rotations[0] = rotation(Y, turn) @ posture.facing().T @ posture.rotations[0]

    return act(phrase, WHOLE, do)


def _around(posture: Posture, before: Array | None) -> None:
    posture.rotations[0] = rotation(Y, 180) @ posture.rotations[0]


def _stand(posture: Posture, before: Array | None) -> None:
    """Upright on straight legs; arms, back and head as they are."""
    relaxed = Posture()
    posture.rotations[0] = relaxed.rotations[0]
    for side in BOTH:
        for joint in ("hip", "knee", "ankle", "foot"):
            posture.rotations[INDEX[f"{side}_{joint}"]] = relaxed.rotations[INDEX[f"{side}_{joint}"]]


MIRRORED = act("mirrored", WHOLE, _mirror)
AROUND = act("turned around", WHOLE, _around)
TO_VIEWER, AWAY = _facing("facing the viewer", 0), _facing("facing away from the viewer", 180)
PROFILES: dict[Side, Act] = {"left": _facing("left side to the viewer", -90), "right": _facing("right side to the viewer", 90)}  # fmt: skip
THREE_QUARTERS: dict[Side, Act] = {
    "left": _facing("three-quarter view, facing half left", 45),
    "right": _facing("three-quarter view, facing half right", -45),
}
STANDING = act("standing, the rest as before", "legs", _stand, ("legs", "trunk"))


def _turn(posture: Posture, side: Side, degrees: float) -> None:
    posture.rotations[0] = rotation(Y, degrees if side == "left" else -degrees) @ posture.rotations[0]


TURN = Change(texts("""turn the whole body {amount} to the {side}|turn {side} {amount}|rotate the character {amount} to the {side}|make him face {amount} {side}|turn the figure {amount} to the {side}|rotate the whole figure {amount} {side}|spin her {amount} to the {side}|pivot {amount} to the {side}|turn to your {side} {amount}|turn the body around its axis {amount} to the {side}|yaw {amount} {side}|rotate the model {amount} to the {side}|swivel the whole person {amount} to the {side}|turn {amount} more to the {side}
                      face {amount} more to the {side}|he should be turned {amount} to the {side}|orient the body {amount} to the {side}|twirl him {amount} {side}|rotate the pose {amount} {side}|turn everything {amount} to the {side}|rotate about the vertical {amount} to the {side}|the entire body {amount} to the {side}|whole figure {side} {amount}|step round to the {side} {amount}|shift the facing {amount} to the {side}|could you turn the character {amount} to the {side}|turn the mannequin {side} {amount}|revolve {amount} to the {side}|feet and all, turn {amount} to the {side}|angle the whole body {amount} {side}"""),
              "whole body turned to the {side}{amount}", _turn, region=WHOLE, steps=(25.0, 90.0, 135.0))  # fmt: skip
QUARTER = texts(
    """face the {side} with the whole body|a quarter turn to the {side}|quarter turn {side}|{side} face|make a {side} turn|turn ninety degrees {side}|look and stand to the {side}, whole body|a right angle to the {side}|turn through ninety degrees to the {side}|do a quarter turn {side}|show him from the side, facing his {side}|turn the figure ninety degrees to the {side}|rotate by a quarter to the {side}|{side} turn"""
)
"""Ways to say a turn by ninety degrees."""


def _lower(sign: float) -> Change:
    """The hips let down, or up, over the feet; a body on both knees sits back on them instead."""

    def make(posture: Posture, _: Side, degrees: float) -> None:
        places, turns = posture.globals()
        if all(places[INDEX[f"{side}_ankle"], 1] > places[INDEX[f"{side}_knee"], 1] - 0.15 for side in BOTH):
            for side in BOTH:
                hip, knee = (INDEX[f"{side}_{joint}"] for joint in ("hip", "knee"))
                now = angle_of(posture.rotations[knee])
                way = float(np.clip(now + sign * degrees, min(now, 88), 150)) - now
                posture.rotations[hip] = posture.rotations[hip] @ rotation(X, -way)
                posture.rotations[knee] = posture.rotations[knee] @ rotation(X, way)
            return
        lift = sign * degrees * METRES
        if sign > 0:
            lift = min(lift, *(max(-places[INDEX[f"{side}_ankle"], 1] - LOWEST, 0.0) for side in BOTH))
        for side in BOTH:
            _step(posture, side, places, turns, lift)

    reply = "lower in the knees{amount}" if sign > 0 else "higher in the knees{amount}"
    return Change(LOWER_TEXTS if sign > 0 else HIGHER_TEXTS, reply, make, region="legs", numbered=False)


def _goal(hip: Array, ankle: Array, lift: float) -> Array:
    """Where the ankle comes to when it is lifted against the hips; a foot that the leg does not reach is drawn in."""
    away = ankle + Y * lift - hip
    away[1] = max(away[1], -LONGEST)
    aside = float(np.hypot(away[0], away[2]))
    most = float(np.sqrt(max(LONGEST**2 - away[1] ** 2, 0.0)))
    return hip + away * [min(1.0, most / max(aside, 1e-6)), 1, min(1.0, most / max(aside, 1e-6))]


def _step(posture: Posture, side: Side, places: Array, turns: Array, lift: float) -> None:
    """Lift the ankle against the hips; the knee goes where it pointed, the foot keeps its way in the world."""
    hip, knee, ankle = (places[INDEX[f"{side}_{joint}"]] for joint in ("hip", "knee", "ankle"))
    hint = knee - (hip + ankle) / 2
    ahead = turns[INDEX[f"{side}_hip"]][:, 2]
    if np.linalg.norm(hint) < 0.05:
        hint = ahead
    joint = INDEX[f"{side}_ankle"]
    kept_toes = posture.rotations[INDEX[f"{side}_foot"]].copy()
    posture.step(side, _goal(hip, ankle, lift), hint)
    posture.rotations[joint] = limited(posture.turn_of(f"{side}_knee").T @ turns[joint], 60)
    posture.rotations[INDEX[f"{side}_foot"]] = kept_toes


LOWER_TEXTS = texts("""sink {amount} lower in the knees|squat {amount} deeper|go {amount} deeper into the squat|a {amount} deeper squat|lunge {amount} deeper|a {amount} deeper lunge|sink {amount} lower into the lunge|lower the hips {amount}|drop the hips {amount}|sink the hips {amount}|get {amount} lower in the stance|a {amount} lower stance|drop your centre of gravity {amount}|sit {amount} lower|sit {amount} deeper|bring the pelvis {amount} nearer to the floor|hips {amount} lower|bottom {amount} lower|seat {amount} closer to the ground|crouch {amount} lower|crouch down {amount} more
                       go down {amount} more|down {amount} more with the hips|sink down {amount} further|the squat is {too} too shallow|the lunge is {too} too shallow|the hips are {too} too high|not so high with the hips|bend the knees so that the hips drop {amount}|dip {amount} lower|hunker down {amount} more|lower the whole body {amount}, feet stay|get {amount} closer to the floor|deepen the squat {amount}|deepen the stance {amount}|deepen the lunge {amount}|could you go {amount} lower|plié {amount} deeper|butt down {amount}|ease the hips down {amount}|drop {amount} lower, feet flat""")
HIGHER_TEXTS = texts("""come up {amount} out of the squat|rise {amount} in the knees|squat {amount} less deep|not such a deep squat|a {amount} shallower squat|lunge {amount} less deep|not such a deep lunge|a {amount} shallower lunge|raise the hips {amount}|lift the hips {amount}|hips {amount} higher|get {amount} higher in the stance|a {amount} higher stance|raise your centre of gravity {amount}|sit {amount} higher|bring the pelvis {amount} further from the floor|bottom {amount} higher|seat {amount} further off the ground|crouch {amount} less|don't crouch so low|don't squat so deep
                        come up {amount} with the hips|up {amount} with the hips|rise {amount} out of the lunge|the squat is {too} too deep|the lunge is {too} too deep|the hips are {too} too low|not so low with the hips|straighten the knees so that the hips rise {amount}|stand up {amount} out of it|lift the whole body {amount}, feet stay|get {amount} further from the floor|push up {amount} through the legs|could you come up {amount} in the knees|ease the hips up {amount}|butt up {amount}|half way up again from the squat|less crouched|rise {amount}, feet flat|not so low in the stance""")
DEEPER, SHALLOWER = _lower(1), _lower(-1)
