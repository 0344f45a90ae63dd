"""The elementary facts of a pose: what the body does, which way the limbs go, what the hands are put to, how trunk and head are held."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from .contacts import contacts
from .fact import Fact, FactSide, merged
from .figure import Figure, twist
from .limbs import arms, legs
from .stance import UPRIGHT, stance


def posecodes(rotations: NDArray[np.floating]) -> list[Fact]:
    """Every fact that holds of a pose, the whole body's class first, what both sides do merged.

    `rotations` (24, 3, 3) are parent-relative; the pelvis's is in the world frame, y up.
    """
    return facts_of(Figure(rotations))


def facts_of(figure: Figure) -> list[Fact]:
    """The facts of a body that is already measured."""
    whole = stance(figure)
    each = [*contacts(figure, whole.kind), *arms(figure, whole.kind), *legs(figure, whole)]
    return [whole, *merged(each), *_trunk(figure, whole.kind), *_head(figure, whole.kind), *_facing(figure, whole.kind)]


def _side(degrees: float) -> FactSide:
    return "left" if degrees > 0 else "right"


def _trunk(figure: Figure, posture: str) -> Iterator[Fact]:
    """Lean in the world of who is upright; bend of the back of who is not; twist."""
    lean = figure.lean_ahead()
    if posture in UPRIGHT:
        yield from _lean(figure, lean, posture)
    elif posture in ("all fours", "on the front") and (bend := figure.max_bend()) > 30:
        arched = float((figure.turn("spine3", "pelvis") @ (0.0, 1.0, 0.0))[2]) < 0
        yield Fact("trunk", "arched" if arched else "rounded", notable=0.5, measure=bend)
    turned = twist(figure.turn("spine3", "pelvis"))
    if abs(turned) > 16:
        yield Fact(
            "trunk",
            "twisted" if abs(turned) > 30 else "slightly twisted",
            _side(turned),
            0.55 if abs(turned) > 30 else 0.4,
            turned,
        )


def _lean(figure: Figure, lean: float, posture: str) -> Iterator[Fact]:
    seated = posture in ("chair", "seated", "floor", "heels", "squatting")
    sideways = float(np.degrees(np.arcsin(np.clip(figure.spine() @ figure.hips[:, 0], -1, 1))))
    if abs(sideways) > 60:  # ahead and back mean little
        yield Fact("trunk", "far side", _side(sideways), 0.8, sideways)
        return
    if lean > 100:
        yield Fact("trunk", "folded", notable=0.85, measure=lean)
    elif lean > 72:
        yield Fact("trunk", "level", notable=0.85, measure=lean)
    elif lean > 45:
        yield Fact("trunk", "far ahead", notable=0.7, measure=lean)
    elif lean > 24:
        yield Fact("trunk", "ahead", notable=0.6, measure=lean)
    elif lean > 12:
        yield Fact("trunk", "slightly ahead", notable=0.3, measure=lean)
    elif lean < -28:
        yield Fact("trunk", "far back", notable=0.75, measure=lean)
    elif lean < -12:
        yield Fact("trunk", "back", notable=0.5 if seated else 0.6, measure=lean)
    if lean < 60 and abs(sideways) > 9:
        far = abs(sideways) > 20
        yield Fact("trunk", "side" if far else "slightly side", _side(sideways), 0.65 if far else 0.4, sideways)


def _head(figure: Figure, posture: str) -> Iterator[Fact]:
    """Turn and tilt on the chest; up and down in the world of who is upright, on the chest of who is not."""
    seen = figure.turn("head", "spine3")
    turn = twist(seen)
    if abs(turn) > 55:
        yield Fact("head", "far turned", _side(turn), 0.6, turn)
    elif abs(turn) > 28:
        yield Fact("head", "turned", _side(turn), 0.55, turn)
    elif abs(turn) > 13:
        yield Fact("head", "slightly turned", _side(turn), 0.35, turn)
    nod = float(np.degrees(np.arcsin(np.clip(seen[1, 2], -1, 1))))
    gaze = figure.gaze_up() if posture in UPRIGHT else nod
    prone = posture not in UPRIGHT and figure.facing_up() < -0.4
    if gaze > 45 and not prone:
        yield Fact(
            "head",
            "far up" if posture in UPRIGHT else "back",
            notable=0.6 if posture in UPRIGHT else 0.35,
            measure=gaze,
        )
    elif gaze > 18:
        kind = "up" if posture in UPRIGHT or prone else "back"
        yield Fact("head", kind, notable=0.5 if posture in UPRIGHT else 0.3, measure=gaze)
    elif gaze < -22:
        # A neck that only follows a bent trunk is not news.
        follows = posture not in UPRIGHT or nod > -12
        yield Fact(
            "head", "down" if posture in UPRIGHT else "chin to chest", notable=0.25 if follows else 0.5, measure=gaze
        )
    # The crown's lean, as the face sees it: a turned head that nods has not been tilted.
    tilt = float(np.degrees(np.arcsin(np.clip(-seen[1, 0], -1, 1))))
    if abs(tilt) > 11:
        yield Fact(
            "head",
            "tilted" if abs(tilt) > 20 else "slightly tilted",
            _side(tilt),
            0.5 if abs(tilt) > 20 else 0.35,
            tilt,
        )


def _facing(figure: Figure, posture: str) -> Iterator[Fact]:
    if posture not in UPRIGHT:
        return
    turned = figure.facing_left()
    if abs(turned) > 150:
        yield Fact("facing", "away", notable=0.5, measure=turned)
    elif abs(turned) > 30:
        yield Fact("facing", "turned", _side(turned), 0.4, turned)
