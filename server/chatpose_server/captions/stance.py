"""What the whole body does: stands, sits, kneels, lies, is on all fours or upside down."""

from __future__ import annotations

from ..training.posture import Side
from .fact import Fact, FactSide
from .figure import SIDES, Figure

FLOOR = 0.13
"""A joint as low as this above the lowest one rests on the floor, metres; the joints are inside the body."""

UPRIGHT = frozenset(
    {"standing", "one leg", "squatting", "chair", "seated", "floor", "heels", "kneeling", "one knee", "bent over"}
)
"""Kinds whose trunk is up, so that "ahead" and "down" are the world's."""


def stance(figure: Figure) -> Fact:
    """The class of the whole body; one of `ADRIFT` where no such word fits, as of a body in flight."""
    for rule in (_upside_down, _lying, _on_hands, _low, _on_feet):
        fact = rule(figure)
        if fact is not None:
            return fact
    return _body(_adrift(figure), 0.2)


ADRIFT = frozenset({"level face up", "level face down", "level on a side", "none"})


def _adrift(figure: Figure) -> str:
    if figure.lean() < 55:
        return "none"
    up = figure.facing_up()
    return "level on a side" if abs(up) < 0.5 else "level face up" if up > 0 else "level face down"


def _body(kind: str, notable: float = 0.9, side: FactSide = "none") -> Fact:
    return Fact("body", kind, side, notable)


def _upside_down(figure: Figure) -> Fact | None:
    if figure.spine()[1] > -0.6 or min(figure.y("l_knee"), figure.y("r_knee")) < 0.15:
        return None
    if figure.height("neck") < 0.12 and figure.facing_up() > 0.2:
        return _body("shoulder stand", 1.0)
    hands = max(figure.hand_height(side) for side in SIDES) < FLOOR
    elbows = max(figure.height("l_elbow"), figure.height("r_elbow")) < 0.2
    if hands and figure.height("top") > 0.2 and not elbows:
        return _body("handstand", 1.0)
    return _body("headstand" if hands and figure.height("top") < 0.2 else "upside down", 1.0)


def _lying(figure: Figure) -> Fact | None:
    """Hips and chest on the floor, or the shoulders and the feet, as in a bridge."""
    pelvis, neck, up = figure.height("pelvis"), figure.height("neck"), figure.facing_up()
    knees = max(figure.height("l_knee"), figure.height("r_knee"))
    folded = max(figure.knee("l"), figure.knee("r")) < 60
    if up > 0.5 and neck < 0.2:
        if pelvis < 0.24:
            return _body("on the back")
        feet = max(figure.height("l_foot"), figure.height("r_foot")) < FLOOR
        if max(figure.hip("l"), figure.hip("r")) < 75 and min(figure.knee("l"), figure.knee("r")) > 140:
            return _body("plow")
        return _body("bridge") if feet and figure.lean() > 105 and figure.y("l_foot") < 0 else None
    if up < -0.4 and pelvis < 0.24 and neck < 0.72:
        if folded and knees < FLOOR and figure.lean() > 70:
            return _body("child")
        if figure.lean() > 20 and max(figure.hip("l"), figure.hip("r")) > 130 and knees < 0.2:
            return _body("forearm plank" if _plank(figure) else "on the front")
    if (
        up > 0.4
        and pelvis < 0.24
        and figure.lean_ahead() < -48
        and max(figure.height("l_foot"), figure.height("r_foot")) < 0.5
    ):
        return _body("half up")
    if (
        up > 0.85
        and 70 < figure.lean() < 110
        and figure.max_bend() < 25
        and max(figure.height("l_foot"), figure.height("r_foot")) < FLOOR
    ):
        return _body("bench")
    if abs(up) <= 0.5 and figure.lean() > 60 and pelvis < 0.32 and neck < 0.6:
        return _body("on the side", side="left" if figure.y("l_shoulder") < figure.y("r_shoulder") else "right")
    return None


def _plank(figure: Figure) -> bool:
    """On the toes and the forearms in one line."""
    elbows = max(figure.height("l_elbow"), figure.height("r_elbow"))
    return elbows < FLOOR and figure.height("pelvis") > 0.15 and min(figure.hip("l"), figure.hip("r")) > 150


def _on_hands(figure: Figure) -> Fact | None:
    """Weight on the hands, the trunk level or head down."""
    down = [figure.hand_height(side) < FLOOR for side in SIDES]
    if figure.lean() < 40 or not any(down) or figure.height("pelvis") < 0.18:
        return None
    knees = [figure.height(f"{side[0]}_knee") < 0.16 and figure.knee(side[0]) < 120 for side in SIDES]
    straight = min(figure.hip("l"), figure.hip("r")) > 150 and min(figure.knee("l"), figure.knee("r")) > 150
    feet = max(figure.height("l_foot"), figure.height("r_foot"))
    if figure.belly_up() > 0.4:
        return _body("wheel" if figure.spine()[1] < 0 else "crab") if all(down) and feet < FLOOR else None
    if abs(figure.facing_up()) < 0.4:
        if sum(down) == 1 and straight:
            return _body("side plank", side=SIDES[down.index(True)])
        return None
    if any(knees):
        return _body("all fours") if figure.lean() > 60 and figure.height("pelvis") > 0.3 else None
    folded = max(figure.knee("l"), figure.knee("r")) < 120
    if all(down) and folded and min(figure.height("l_foot"), figure.height("r_foot")) > 0.12:
        return _body("on the hands")
    gap = figure.hips.T @ (figure.hand_points("left")[0] + figure.hand_points("right")[0]) / 2
    soles = figure.hips.T @ (figure.point("l_foot") + figure.point("r_foot")) / 2
    if gap[2] - soles[2] < 0.6:  # hands beside the feet: folded over, or squatting
        return None
    if straight:
        return _body("plank") if all(down) else None
    if all(down) and figure.lean() > 105 and min(figure.knee("l"), figure.knee("r")) > 150:
        return _body("down dog")
    return _body("hands and feet") if all(down) else None


def _low(figure: Figure) -> Fact | None:
    """Sitting, kneeling, squatting."""
    pelvis = figure.height("pelvis")
    if pelvis > 0.8 or figure.lean() > 75:
        return None
    balance = figure.balance()
    knees = {side: figure.height(f"{side[0]}_knee") for side in SIDES}
    bends = {side: figure.knee(side[0]) for side in SIDES}
    hips = [figure.hip(side[0]) for side in SIDES]
    # How far ahead of the pelvis the ankles are, as the hips face: below it in a squat, behind it on the heels.
    ankles = [float((figure.hips.T @ figure.point(f"{side[0]}_ankle"))[2]) for side in SIDES]
    down: list[Side] = [side for side in SIDES if knees[side] < 0.17 and bends[side] < 140]
    if (
        len(down) == 2
        and balance < 0.5
        and max(ankles) < 0.05
        and max(figure.height("l_ankle"), figure.height("r_ankle")) < 0.25
    ):
        close = max(figure.dist("pelvis", "l_ankle"), figure.dist("pelvis", "r_ankle")) < 0.34
        return _body("heels" if close and max(bends.values()) < 45 else "kneeling")
    if len(down) == 1 and pelvis > 0.3 and balance < 0.5:
        other: Side = "right" if down[0] == "left" else "left"
        if figure.height(f"{other[0]}_foot") < FLOOR:
            return _body("one knee", side=down[0])
    if pelvis < 0.3:
        planted = max(figure.height("l_foot"), figure.height("r_foot")) < FLOOR and min(knees.values()) > 0.3
        if planted and balance < 0.15 and pelvis > 0.24:
            return _body("squatting")
        return _body("floor") if min(hips) < 140 else None
    soles = [figure.height(f"{side[0]}_foot") < FLOOR for side in SIDES]
    if max(hips) > 145 or not any(soles) or pelvis > 0.75:
        return None
    if pelvis < 0.42 and all(soles) and balance < 0.14:
        return _body("squatting")
    shins = min(figure.shin("l"), figure.shin("r")) < 50
    if (
        shins
        and min(ankles) > -0.2
        and max(ankles) > 0.27
        and figure.lean() < 55
        and min(figure.thigh("l"), figure.thigh("r")) > 60
    ):
        return _body("chair")
    if min(figure.thigh("l"), figure.thigh("r")) > 55 and figure.lean() < 60 and min(ankles) > 0.35:
        return _body("seated")
    if max(bends.values()) < 92 and all(soles) and pelvis < 0.62:
        return _body("chair" if balance > 0.05 and pelvis > 0.42 and figure.lean() < 30 else "squatting")
    if pelvis < 0.45 and max(hips) < 140 and figure.lean() < 55:
        carried = any(sole and bends[side] < 80 for side, sole in zip(SIDES, soles, strict=True))
        return _body("squatting" if carried and balance < 0.2 else "floor")
    return None


def _on_feet(figure: Figure) -> Fact | None:
    if figure.height("pelvis") < 0.45:
        return None
    soles = {side: min(figure.height(f"{side[0]}_foot"), figure.height(f"{side[0]}_ankle")) for side in SIDES}
    lowest = min(soles.values())
    if lowest > 0.05 or figure.spine()[1] < -0.95:
        return None
    # The trunk over the feet, so that they can carry it; a leaping or flying body has them far behind.
    feet = [figure.hips.T @ figure.point(f"{side[0]}_foot") for side in SIDES]
    if min(foot[1] for foot in feet) > -0.4 or figure.balance() > 0.6:
        return None
    lifted = [side for side in SIDES if soles[side] > 0.1]
    if len(lifted) == 1:
        return _body("one leg", 0.85, "right" if lifted[0] == "left" else "left")
    if figure.lean() > 70 and abs(figure.lean_ahead()) < 150:
        return _body("bent over", 0.7) if figure.lean_ahead() > 0 else None
    return _body("standing", 0.3)
