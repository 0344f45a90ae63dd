"""What is done to "it", "that arm", "the other one": put to rest, to the other side, somewhere; the two last poses tell which is meant."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..moves import BOTH
from ..parts import PARTS, Part
from ..parts.chosen import LIMB, Chosen
from ..parts.making import other
from ..posture import Array, Posture, Side, Y, mirrored
from .acts import HEAD, SPINE, Act, arm_joints, leg_joints
from .hands import to_other
from .latest import EVERYTHING, FACING, LEGS, foremost, free, meant, moved, sides_of, that, wrist
from .whole import STANDING

FREE = (
    "{hand} on the hip", "{hand} on the head", "{hand} behind the head", "{hand} at the ear", "{hand} on the chin", "{hand} on the chest", "{hand} on the cheek",
    "{hand} on the belly", "{hand} on the knee", "{hand} on the thigh", "{hand} behind the back", "{hand} raised, palm ahead", "{hand} at the mouth",
    "{hand} on the forehead", "{hand} on the floor", "{arm} straight up", "{arm} out to the side", "{arm} straight ahead", "{arm} diagonally up", "{hand} on the other shoulder",
    "{hand} in the front pocket", "{hand} shading the eyes", "fist of {arm} up as a guard", "{knee} raised to hip height", "{knee} up to the chest",
    "{leg} stretched ahead", "{leg} out to the side", "{leg} stretched back", "{foot} a step ahead", "{foot} a step back", "{knee} bent, heel to the seat",
    "{foot} up on a step",
)  # fmt: skip
"""Parts that are asked of a limb whose side nobody names."""
SETTLED = ("{arm} straight up", "{arm} out to the side", "{arm} straight ahead", "{arm} down", "{elbow} bent, forearm ahead", "{arm} diagonally up", "{leg} stretched ahead", "{leg} out to the side", "{leg} stretched back")  # fmt: skip
"""Parts that are asked of "that" limb."""


def _of_unnamed(part: Part, word: str, which: Callable[[Posture, Array | None, str], Side]) -> Act:
    limb = "leg" if part.region == "leg" else "arm"

    def do(posture: Posture, before: Array | None) -> None:
        Chosen(part, which(posture, before, limb)).put(posture)

    return foremost(LIMB.sub(rf"{word} \1", part.reply), do)


def _leg_down(posture: Posture, before: Array | None) -> None:
    _leg_to_rest(posture, that(posture, before, "leg"))


def _leg_to_rest(posture: Posture, side: Side) -> None:
    """A leg put as the other one is; where it already is so, both straight."""
    joints = leg_joints(side)
    as_other = mirrored(posture.rotations)[joints]
    if np.abs(as_other - posture.rotations[joints]).max() > 0.05:
        posture.rotations[joints] = as_other
    else:
        for one in BOTH:
            _move(posture, "{leg} straight", one)


THAT_PARTS = {reply: _of_unnamed(PARTS[reply], "that", that) for reply in SETTLED} | {
    "{leg} straight": foremost("that leg down", _leg_down)
}
FREE_PARTS = {reply: _of_unnamed(PARTS[reply], "free", free) for reply in FREE}


def _rest(posture: Posture, before: Array | None) -> None:
    """What was changed last back to neutral: arms hang, a leg is as the other, head and back are straight."""
    regions = meant(posture, before)
    upright = abs(posture.rotations[0][1, 1]) > 0.6
    hanging = [
        side for side in BOTH if posture.turn_of(f"{side}_shoulder")[1, 0] * (1 if side == "left" else -1) < -0.9
    ]
    legs = sides_of(regions, "leg")
    if len(legs) == 2:
        STANDING.do(posture, before)
    elif legs:
        _leg_to_rest(posture, legs[0])
    if "trunk" in regions and upright:
        _move(posture, "back straight", "left")
        for side in hanging:  # arms that hung from a bent back hang again
            _move(posture, "{arm} down", side)
    elif "trunk" in regions:
        posture.rotations[SPINE] = np.eye(3)
    if "head" in regions:
        _move(posture, "looking straight ahead", "left")
    for side in sides_of(regions, "arm"):
        _move(posture, "{arm} down", side)
    if FACING in regions and before is not None:
        posture.rotations[0] = Posture(before).facing() @ posture.facing().T @ posture.rotations[0]


def _move(posture: Posture, reply: str, side: Side) -> None:
    Chosen(PARTS[reply], side).put(posture)


def _instead(posture: Posture, before: Array | None) -> None:
    """What was changed last, on the other side; where it was, all is as before. A pose that is new altogether is mirrored."""
    regions = meant(posture, before)
    if before is None or regions != moved(before, posture.rotations):
        regions = frozenset(EVERYTHING) | {*LEGS}
    flipped = mirrored(posture.rotations)
    for limb, joints_of in (("arm", arm_joints), ("leg", leg_joints)):
        sides = sides_of(regions, limb)
        for side in sides:
            mine, others = joints_of(other(side)), joints_of(side)
            posture.rotations[mine] = flipped[mine]
            if len(sides) == 1:
                posture.rotations[others] = _where_it_was(flipped, posture, before, limb, side)[others]
    if "trunk" in regions:
        posture.rotations[[0, *SPINE]] = flipped[[0, *SPINE]]
    if "head" in regions:
        posture.rotations[HEAD] = flipped[HEAD]
    if FACING in regions and before is not None:
        was, now = Posture(before).facing(), posture.facing()
        posture.rotations[0] = was @ now.T @ was @ now.T @ posture.rotations[0]


def _where_it_was(flipped: Array, posture: Posture, before: Array | None, limb: str, side: Side) -> Array:
    """The pose that a limb goes back to when the other does in its place what it did.

    That is the pose before, where the limb was put somewhere; what was only moved a little further, or new, is swapped.
    """
    if before is None or sides_of(moved(before, posture.rotations), limb) != [side]:
        return flipped
    was = Posture(before)
    if limb == "arm":
        far = np.linalg.norm(wrist(was, side) - wrist(posture, side)) > PUT
    else:
        thighs = [one.turn_of(f"{side}_hip") @ -Y for one in (was, posture)]
        shins = [one.turn_of(f"{side}_knee") @ -Y for one in (was, posture)]
        far = min(float(a @ b) for a, b in (thighs, shins)) < np.cos(np.radians(TURNED))
    return before if far else flipped


def _limb_instead(limb: str) -> Act:
    """That arm, or leg, back to where it was, and the other one as it was; without a pose before the two are swapped."""

    def do(posture: Posture, before: Array | None) -> None:
        side = that(posture, before, limb)
        joints_of = arm_joints if limb == "arm" else leg_joints
        mine, others = joints_of(other(side)), joints_of(side)
        flipped = mirrored(posture.rotations)
        was = _where_it_was(flipped, posture, before, limb, side)
        posture.rotations[mine] = flipped[mine]
        posture.rotations[others] = was[others]

    return foremost(f"other {limb} instead", do)


def _limb_too(limb: str) -> Act:
    """The other arm, or leg, as that one is."""

    def do(posture: Posture, before: Array | None) -> None:
        joints = (arm_joints if limb == "arm" else leg_joints)(other(that(posture, before, limb)))
        posture.rotations[joints] = mirrored(posture.rotations)[joints]

    return foremost(f"other {limb} too", do)


def _too(posture: Posture, before: Array | None) -> None:
    """The other side as the one that was changed last; where that is not told, both arms and legs that differ as what stands out."""
    regions = meant(posture, before)
    flipped = mirrored(posture.rotations)
    for limb, joints_of in (("arm", arm_joints), ("leg", leg_joints)):
        sides = sides_of(regions, limb)
        if sides:
            side = sides[0] if len(sides) == 1 else that(posture, None, limb)
            joints = joints_of(other(side))
            posture.rotations[joints] = flipped[joints]


def _on_top(posture: Posture, before: Array | None) -> None:
    """The other hand laid on that one, which stays."""
    to_other(other(that(posture, before, "arm")), "hand").do(posture, before)


PUT, TURNED = 0.35, 25.0
"""A hand that went further (metres), or a leg that turned further (degrees), was put somewhere, not moved on from where it was."""
REST = foremost("it back to rest", _rest)
OTHER_SIDE, OTHER_SIDE_TOO = foremost("other side instead", _instead), foremost("other side too", _too)
OTHER_ON_TOP = foremost("other hand on top", _on_top)
OTHER_LIMB = {limb: _limb_instead(limb) for limb in ("arm", "leg")}
OTHER_LIMB_TOO = {limb: _limb_too(limb) for limb in ("arm", "leg")}
LEG_STRAIGHT = _of_unnamed(PARTS["{leg} straight"], "that", that)
"""Never taught, but said: "that leg straighter" and "left leg straight" in one."""
LATEST_ACTS = (REST, LEG_STRAIGHT, OTHER_ON_TOP, OTHER_SIDE, OTHER_SIDE_TOO, *OTHER_LIMB.values(), *OTHER_LIMB_TOO.values(), *THAT_PARTS.values(), *FREE_PARTS.values())  # fmt: skip
"""All that is done to what nobody names."""
