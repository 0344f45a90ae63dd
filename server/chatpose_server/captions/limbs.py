"""Which way the arms and the legs go, and how far elbows and knees are bent."""

from __future__ import annotations

from collections.abc import Iterator

from ..training.posture import Side
from .fact import Fact
from .figure import SIDES, Array, Directions, Figure, level, outward
from .stance import ADRIFT, UPRIGHT

STRAIGHT_ARM = 138.0
"""Inside the elbow; from here on the whole arm has one direction, degrees."""
STRAIGHT_LEG = 148.0
BENDS = ((165.0, "straight", 0.05), (135.0, "slightly bent", 0.2), (105.0, "bent", 0.28), (75.0, "right angle", 0.3),
         (50.0, "sharply bent", 0.32), (-1.0, "fully bent", 0.33))  # fmt: skip
"""Angle inside the joint from which on it is called so, degrees, and how notable that is."""

ARMS = Directions((
    ("up", (0.12, 1, 0), 0.85), ("up out", (1, 1, 0), 0.75), ("up ahead", (0, 1, 1), 0.75), ("up out ahead", (1, 1, 1), 0.7),
    ("up across", (-0.8, 0.8, 0.6), 0.7), ("up back", (0.3, 1, -0.7), 0.7), ("out", (1, 0, 0), 0.8), ("out ahead", (1, 0, 1), 0.65),
    ("out back", (1, -0.1, -1), 0.65), ("ahead", (0, 0, 1), 0.8), ("across", (-1, 0, 0.8), 0.7),
    ("down out", (1, -1, 0), 0.5), ("down ahead", (0, -1, 1), 0.5), ("down across", (-0.8, -0.9, 0.5), 0.5),
    ("down out ahead", (0.9, -1, 0.9), 0.45), ("down back", (0.1, -1, -1), 0.6), ("back", (0.2, 0, -1), 0.7),
    ("hanging", (0.12, -1, 0), 0.2), ("hanging out", (0.5, -1, 0), 0.3), ("hanging ahead", (0, -1, 0.45), 0.25),
    ("hanging back", (0.1, -1, -0.45), 0.25),
))  # fmt: skip
"""Straight arms of a body whose trunk is up; (out, up, ahead) in the world, as the chest faces."""

LEVEL_ARMS = Directions((
    ("past head", (0.1, 1, 0), 0.75), ("past head", (0.9, 1, 0), 0.6), ("past head", (0, 1, 0.7), 0.6), ("out", (1, 0, 0), 0.75),
    ("before chest", (0, 0, 1), 0.65), ("before chest", (-0.6, 0, 0.8), 0.6), ("out ahead", (1, 0, 1), 0.5),
    ("along body", (0.1, -1, 0), 0.4), ("along body", (0, -1, 0.5), 0.35), ("beside body", (1, -1, 0), 0.4), ("back", (0.2, -0.3, -1), 0.65),
))  # fmt: skip
"""Straight arms of a level or inverted trunk; (out, up, ahead) of the chest itself."""

UPPER_ARMS = Directions((
    ("low", (0.1, -1, 0), 0.0), ("low", (0.55, -1, 0), 0.0), ("low", (0, -1, 0.6), 0.0), ("side", (1, 0, 0), 0.2), ("side", (1, 0.5, 0), 0.2),
    ("side", (1, -0.4, 0), 0.1), ("side", (1, 0, -0.5), 0.2), ("front", (0, 0, 1), 0.2), ("front", (-0.4, -0.2, 1), 0.2), ("front", (0, -0.5, 1), 0.1),
    ("front", (0, 0.5, 1), 0.2), ("corner", (1, 0, 1), 0.15), ("high", (0.3, 1, 0.2), 0.3), ("high", (0.7, 1, 0), 0.25), ("high", (0, 1, 0.7), 0.25),
    ("back", (0.2, -0.7, -0.8), 0.25), ("back", (0.5, -0.2, -1), 0.25),
))  # fmt: skip
FOREARMS = Directions((
    ("up", (0, 1, 0), 0.2), ("down", (0, -1, 0), 0.0), ("ahead", (0, 0, 1), 0.15), ("in", (-1, 0, 0), 0.15), ("in", (-1, 0, 0.7), 0.15),
    ("out", (1, 0, 0), 0.25), ("back", (0, 0, -1), 0.25), ("up ahead", (0, 1, 1), 0.2), ("down ahead", (0, -1, 1), 0.0), ("up in", (-1, 1, 0.3), 0.2),
    ("down in", (-1, -1, 0.2), 0.1), ("up out", (1, 1, 0), 0.2), ("down", (1, -1, 0), 0.05), ("back", (-0.3, 0.6, -1), 0.25), ("back", (0, -0.8, -1), 0.2),
))  # fmt: skip

LIFTED = Directions((
    ("ahead", (0, 0, 1), 0.8), ("ahead", (0, -0.7, 1), 0.75), ("ahead high", (0, 0.7, 0.8), 0.9), ("side", (1, 0, 0), 0.8), ("side", (0.9, -0.7, 0), 0.75),
    ("side high", (0.9, 0.7, 0), 0.9), ("side", (1, -0.4, 0.7), 0.75), ("back", (0, -0.7, -1), 0.8), ("back", (0, 0, -1), 0.85), ("back high", (0, 0.7, -1), 0.9),
    ("side", (0.8, -0.6, -0.7), 0.75), ("across", (-0.7, -0.7, 0.5), 0.75), ("down", (0, -1, 0), 0.3), ("ahead low", (0, -1, 0.55), 0.6),
    ("back low", (0, -1, -0.55), 0.6), ("side low", (0.5, -1, 0), 0.6),
))  # fmt: skip
"""A leg clear of the floor; (out, up, ahead) as the hips face."""


PROPPED = frozenset(
    {"forearm plank", "plank", "handstand", "headstand", "shoulder stand", "down dog", "on the hands", "wheel"}
)
"""Bodies that say themselves where the arms are."""


def bend(angle: float) -> tuple[str, float]:
    """What an angle inside a joint is called, and how notable it is."""
    return next((kind, notable) for least, kind, notable in BENDS if angle >= least)


def arms(figure: Figure, posture: str) -> Iterator[Fact]:
    """The direction of each arm, and its elbow."""
    upright = posture in UPRIGHT and figure.lean() < 55
    axes = level(figure.chest) if upright else figure.chest
    for side in SIDES:
        angle = figure.elbow(side[0])
        kind, notable = bend(angle)
        yield Fact("elbow", kind, side, notable, angle)
        if posture in PROPPED:
            continue
        if angle >= STRAIGHT_ARM:
            yield _straight_arm(figure, side, axes, upright)
            continue
        upper, rare = UPPER_ARMS.nearest(_way(figure, side, axes, "shoulder", "elbow"))
        fore, odd = FOREARMS.nearest(_way(figure, side, axes, "elbow", "wrist"))
        base = 0.38 if rare + odd or angle < 110 else 0.22
        yield Fact("arm", f"bent {upper} {fore}" if upright else f"bent {upper}", side, base + rare + odd, angle)


def _straight_arm(figure: Figure, side: Side, axes: Array, upright: bool) -> Fact:
    rise = float(figure.along(f"{side[0]}_shoulder", f"{side[0]}_wrist")[1])
    direction = _way(figure, side, axes, "shoulder", "wrist")
    lean = figure.lean()
    if lean > 12 and figure.arm(side[0]) < 25 and rise > -0.98:
        kind, notable = "along body", 0.35 if lean > 25 else 0.2
    elif upright:
        kind, notable = ARMS.nearest(direction)
    elif rise > 0.88:
        kind, notable = "to ceiling", 0.75
    elif rise < -0.88 and figure.height("pelvis") > 0.3:
        kind, notable = "to floor", 0.1 if figure.hand_height(side) < 0.13 else 0.45
    else:
        kind, notable = LEVEL_ARMS.nearest(direction)
    return Fact("arm", kind, side, notable, figure.arm(side[0]))


def _way(figure: Figure, side: Side, axes: Array, start: str, end: str) -> Array:
    return outward(axes.T @ figure.along(f"{side[0]}_{start}", f"{side[0]}_{end}"), side)


def legs(figure: Figure, stance: Fact) -> Iterator[Fact]:
    """Knees, and what each leg does, as far as the whole body's class does not say it."""
    for side in SIDES:
        angle = figure.knee(side[0])
        kind, _ = bend(angle)
        stands = stance.kind in ("standing", "one leg", "bent over")
        rare = {"straight": 0.05, "slightly bent": 0.26, "bent": 0.45}.get(kind, 0.55)
        yield Fact("knee", kind, side, rare if stands else 0.05, angle)
    match stance.kind:
        case "standing" | "bent over" | "one leg":
            yield from _standing(figure, stance)
        case "chair" | "seated" | "floor":
            yield from _sitting(figure, stance.kind)
        case "on the back" | "on the side" | "half up" | "bench":
            yield from _lying(figure)
        case "none":
            for side in SIDES:
                yield _lifted(figure, side)
        case (
            "on the front"
            | "all fours"
            | "hands and feet"
            | "plank"
            | "down dog"
            | "side plank"
            | "level face up"
            | "level face down"
            | "level on a side"
        ):
            yield from _kicking(figure, stance.kind)
        case "upside down" | "handstand" | "headstand" | "shoulder stand":
            yield from _inverted(figure)


def _standing(figure: Figure, stance: Fact) -> Iterator[Fact]:
    if stance.kind == "one leg":
        lifted: Side = "right" if stance.side == "left" else "left"
        yield _lifted(figure, lifted)
    else:
        gap = figure.hips.T @ (figure.point("l_ankle") - figure.point("r_ankle"))
        apart, stride = float(gap[0]), float(gap[2])
        if abs(stride) > 0.3:
            far = abs(stride) > 0.75
            yield Fact(
                "feet", "far ahead" if far else "ahead", "left" if stride > 0 else "right", 0.7 if far else 0.55, stride
            )
        if apart < -0.02:
            yield Fact("legs", "crossed", notable=0.7, measure=apart)
        elif apart > 0.55:
            yield Fact(
                "legs", "far apart" if apart > 0.75 else "apart", notable=0.7 if apart > 0.75 else 0.6, measure=apart
            )
        elif abs(stride) < 0.12 and apart < 0.14:
            yield Fact("legs", "together", notable=0.4, measure=apart)
        elif abs(stride) < 0.12 and apart > 0.3:
            yield Fact("legs", "shoulder-width", notable=0.35, measure=apart)
    for side in SIDES:
        if stance.kind == "one leg" and side != stance.side:
            continue
        rise = figure.y(f"{side[0]}_ankle") - figure.y(f"{side[0]}_foot")
        if figure.height(f"{side[0]}_foot") < 0.06 and rise > 0.1:  # flat: 0.06
            # The rear foot of a stride is always on its ball.
            both = all(figure.y(f"{s}_ankle") - figure.y(f"{s}_foot") > 0.1 for s in "lr")
            yield Fact("foot", "tiptoe", side, 0.45 if both or stance.kind == "one leg" else 0.25, rise)


def _lifted(figure: Figure, side: Side) -> Fact:
    one = side[0]
    straight = figure.knee(one) >= STRAIGHT_LEG
    end = "ankle" if straight else "knee"
    kind, notable = LIFTED.nearest(_way(figure, side, figure.hips, "hip", end))
    return Fact("leg", f"{'straight' if straight else 'bent'} {kind}", side, notable, figure.thigh(one))


def _sitting(figure: Figure, kind: str) -> Iterator[Fact]:
    straight = {side: figure.knee(side[0]) > STRAIGHT_LEG for side in SIDES}
    gap = float((figure.hips.T @ (figure.point("l_ankle") - figure.point("r_ankle")))[0])
    if kind == "floor" and all(straight.values()) and abs(figure.y("l_ankle") - figure.y("r_ankle")) < 0.3:
        split = figure.dist("l_ankle", "r_ankle") > 1.2 and gap < 0.6
        yield Fact(
            "legs", "split" if split else "straddled" if gap > 0.7 else "stretched ahead", notable=0.75, measure=gap
        )
        return
    folded = max(figure.knee("l"), figure.knee("r")) < 75
    low = max(figure.height("l_knee"), figure.height("r_knee")) < 0.28
    if kind == "floor" and folded and low:
        soles = figure.dist("l_foot", "r_foot") < 0.2 and figure.dist("l_ankle", "r_ankle") < 0.2 and gap > 0
        yield Fact("legs", "soles together" if soles else "cross-legged", notable=0.8, measure=gap)
        return
    knees = figure.hips.T @ (figure.point("l_knee") - figure.point("r_knee"))
    upper: Side = "left" if knees[1] > 0 else "right"
    higher = float(figure.y("l_ankle") - figure.y("r_ankle")) * (1 if upper == "left" else -1)
    if kind != "floor" and abs(float(knees[1])) > 0.06 and higher > 0.08 and abs(float(knees[0])) < 0.2:
        yield Fact("leg", "over other", upper, 0.75, float(knees[1]))
        return
    if gap < -0.03:
        yield Fact("legs", "ankles crossed", notable=0.5, measure=gap)
    for side in SIDES:
        if straight[side]:
            yield Fact("leg", "stretched ahead", side, 0.6, figure.knee(side[0]))
        elif kind == "floor" and figure.height(f"{side[0]}_knee") > 0.3:
            yield Fact("knee", "drawn up", side, 0.6, figure.knee(side[0]))
    if kind != "floor" and figure.dist("l_knee", "r_knee") > 0.5:
        yield Fact("knees", "apart", notable=0.45, measure=figure.dist("l_knee", "r_knee"))


def _lying(figure: Figure) -> Iterator[Fact]:
    for side in SIDES:
        hip, knee = figure.hip(side[0]), figure.knee(side[0])
        if knee >= STRAIGHT_LEG and figure.height(f"{side[0]}_ankle") > 0.3:
            vertical = float(figure.along(f"{side[0]}_hip", f"{side[0]}_ankle")[1]) > 0.85
            yield Fact("leg", "to ceiling" if vertical else "raised", side, 0.75, hip)
        elif hip < 80 and knee < 120:
            yield Fact("knee", "drawn to chest", side, 0.7, hip)
        elif knee < 110:
            yield Fact("knee", "bent lying", side, 0.55, knee)
        elif knee >= STRAIGHT_LEG:
            yield Fact("leg", "stretched", side, 0.25, hip)


def _kicking(figure: Figure, kind: str) -> Iterator[Fact]:
    # Lying on the front any ankle clear of the floor is news, on hands and knees it is up at hip height.
    high = 0.2 if kind == "on the front" else 0.45
    for side in SIDES:
        if kind in ADRIFT or figure.height(f"{side[0]}_ankle") > high:
            straight = figure.knee(side[0]) >= STRAIGHT_LEG
            yield Fact(
                "leg", "off floor" if straight else "off floor bent", side, 0.65, figure.height(f"{side[0]}_ankle")
            )


def _inverted(figure: Figure) -> Iterator[Fact]:
    for side in SIDES:
        straight = figure.knee(side[0]) >= STRAIGHT_LEG
        up = float(figure.along(f"{side[0]}_hip", f"{side[0]}_ankle")[1]) > 0.9
        yield Fact(
            "leg" if straight else "knee",
            ("to ceiling" if up else "aslant") if straight else "bent lying",
            side,
            0.55,
            0.0,
        )
