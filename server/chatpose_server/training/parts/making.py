"""What puts a part where it is said to be: makers of moves, for one side or for both; trunks that lean until a hand arrives."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..moves import BOTH, Move, arm, leg, plumb
from ..posture import INDEX, LANDMARKS, Direction, Posture, Side, X, Y, Z, rotation, vector
from .part import Make, Rng

# Arms

PLACES: dict[str, tuple[str, tuple[float, float, float]]] = {
    "ribs": ("spine1", (0.13, 0.06, 0.06)), "flank": ("spine1", (0.125, 0.0, 0.06)), "shoulder blade": ("spine3", (0.08, 0.07, -0.12)),
    "shoulder top": ("spine3", (0.11, 0.2, -0.06)), "mid back": ("spine3", (0.03, 0.0, -0.125)), "side of neck": ("neck", (0.06, 0.02, 0.0)),
    "back pocket": ("pelvis", (0.08, -0.05, -0.14)), "front pocket": ("pelvis", (0.13, -0.07, 0.07)),
    "ahead of eyes": ("spine3", (0.13, 0.36, 0.36)), "ahead of shoulder": ("spine3", (0.16, 0.16, 0.4)), "ahead of chest": ("spine3", (0.13, 0.03, 0.36)),
    "ahead of waist": ("spine3", (0.17, -0.19, 0.33)), "ahead of forehead": ("spine3", (0.08, 0.5, 0.3)), "beside the hip": ("pelvis", (0.3, 0.02, 0.02)),
    "before the mouth": ("head", (0.02, 0.02, 0.2)), "before the brow": ("head", (0.03, 0.13, 0.17)), "tailbone": ("pelvis", (0.015, -0.02, -0.17)),
    "upper arm front": ("left_shoulder", (0.13, 0.01, 0.085)), "elbow front": ("left_elbow", (0.0, 0.0, 0.09)), "belly across": ("spine1", (0.1, 0.0, 0.13)),
    "armpit": ("spine3", (0.186, 0.157, -0.03)), "before the throat": ("neck", (0.0, 0.02, 0.1)), "above the crown": ("head", (0.0, 0.22, 0.02)),
    "before the belly": ("spine1", (0.0, -0.03, 0.2)), "under the chin": ("head", (0.0, -0.055, 0.12)),
}  # fmt: skip
"""More places for a hand, as `posture.LANDMARKS`."""


def place_of(posture: Posture, place: str, side: Side) -> np.ndarray:
    """Where a landmark or one of `PLACES` is, (3,)."""
    if place in LANDMARKS:
        return posture.landmark(place, side)
    joint, offset = PLACES[place]
    if side == "right":
        joint = joint.replace("left", "right")
    at, turn = posture.chain(joint)[joint]
    sign = 1 if side == "left" else -1
    return at + turn @ (np.array(offset) * [sign, 1, 1])


def other(side: Side) -> Side:
    """The side across."""
    return "right" if side == "left" else "left"


def point(
    upper: Direction, fore: Direction | None = None, fingers: Direction | None = None, palm: Direction | None = None
) -> Make:
    """Point the arm, and turn the hand if asked."""

    def make(side: Side, rng: Rng) -> Move:
        def move(posture: Posture) -> None:
            posture.arm(side, upper, fore)
            if _across(posture, side) and _across(posture, other(side)):
                higher = vector("0.3up", side) * 0.35
                posture.arm(side, vector(upper, side) + higher, vector(fore or upper, side) + higher)
            if fingers is not None or palm is not None:
                posture.hand(side, fingers, palm)

        return move

    return make  # fmt: skip


def touch(
    place: str, of: str = "same", elbow: Direction = "out+down", gap: float = 0.0,
    fingers: Direction | None = None, palm: Direction | None = None, lean: int = 0, knees: range = range(0),
) -> Make:  # fmt: skip
    """Put the palm to a landmark; the trunk bends as far as the arm is too short, in so many steps at the most, and the knees in some of them."""

    def make(side: Side, rng: Rng) -> Move:
        def move(posture: Posture) -> None:
            owner = other(side) if of == "other" else side
            if lean:
                lean_until(posture, side, lambda: place_of(posture, place, owner), lean, knees)
            target = place_of(posture, place, owner)
            if of == "other" and _across(posture, owner):
                target = target + posture.turn_of("spine3") @ [0, 0.05, 0.1]
            posture.reach(side, target, None, elbow, gap)
            if fingers is not None or palm is not None:
                posture.hand(side, fingers, palm)

        return move

    return make


def _across(posture: Posture, side: Side) -> bool:
    """Whether that hand is before the chest, past the middle: another has to lie over it."""
    places, turns = posture.globals()
    x, _, z = turns[INDEX["spine3"]].T @ (places[INDEX[f"{side}_wrist"]] - places[INDEX["spine3"]])
    return z > 0.05 and (x < 0.02 if side == "left" else x > -0.02)


def lean_until(
    posture: Posture,
    side: Side,
    target: Callable[[], np.ndarray],
    steps: int = 30,
    knees: range = range(0),
    reach: float = 0.57,
) -> None:
    """Lean from the hips and the back, the legs as they are, until a hand comes to where `target` says; the knees bend in some steps."""
    for step in range(steps):
        tilt = np.degrees(np.arccos(np.clip(posture.turn_of("spine3")[1, 1], -1, 1)))
        if np.linalg.norm(target() - place_of(posture, "armpit", side)) < reach or tilt > steps * 5:
            break
        if step in knees:
            for leg_side in BOTH:
                bend_knee(posture, leg_side, 6)
        add_lean(posture, 3, 2 if step < 30 else 0)
    let_hang(posture)


def let_hang(posture: Posture) -> None:
    """Let arms that hang beside a trunk hang down when it is bent far over."""
    down = posture.turn_of("spine3").T @ -Y
    relaxed = Posture()
    for side in BOTH:
        sideways = down @ vector("out", side)
        if (down @ -Y > 0.77 and sideways < 0.3) or sideways < -0.2:
            continue
        names = (f"{side}_shoulder", f"{side}_elbow")
        if all(np.allclose(posture.rotations[INDEX[n]], relaxed.rotations[INDEX[n]], atol=1e-3) for n in names):
            out = vector("out", side) * 0.16
            low = np.array([down[0], min(down[1], -0.8), -0.6]) if down[2] < -0.3 else down
            posture.arm(side, low + out, low + 0.6 * out + np.cross(vector("out", "left"), down) * -0.1)


def add_lean(posture: Posture, pitch: float, bend: float, roll: float = 0.0) -> None:
    """Lean some degrees further, the legs as they are."""
    tilt = rotation(X, pitch) @ rotation(Z, -roll)
    posture.rotations[0] = posture.rotations[0] @ tilt
    for side in BOTH:
        posture.rehang(side, tilt)
    for name, share in (("spine1", 0.35), ("spine2", 0.35), ("spine3", 0.3)):
        posture.rotations[INDEX[name]] = posture.rotations[INDEX[name]] @ rotation(X, bend * share)


def bend_knee(posture: Posture, side: Side, degrees: float) -> None:
    """Bend a knee further, the foot below the hip."""
    hip, knee = INDEX[f"{side}_hip"], INDEX[f"{side}_knee"]
    posture.rotations[hip] = posture.rotations[hip] @ rotation(X, -degrees / 2)
    posture.rotations[knee] = posture.rotations[knee] @ rotation(X, degrees)
    posture.flat(side)


GROUNDED = [
    INDEX[name] for name in ("pelvis", *(f"{side}_{joint}" for side in BOTH for joint in ("knee", "ankle", "foot")))
]
"""What a body stands, kneels or sits on."""


def on_floor(side: Side, out: float = 0.12, ahead: float = 0.08) -> Move:
    """The fingers of a hand on the floor beside the foot; trunk and knees bend as far as needed."""

    def move(posture: Posture) -> None:
        def target() -> np.ndarray:
            places, _ = posture.globals()
            floor = float(places[GROUNDED, 1].min())
            shoulder = place_of(posture, "armpit", side)
            axes = posture.rotations[0]
            level = axes[:, 0] * [1, 0, 1] * out * (1 if side == "left" else -1)
            front = np.cross(axes[:, 0], Y) * ahead
            return np.array([shoulder[0], floor, shoulder[2]]) + level + front

        lean_until(posture, side, target, 36, range(4, 13), 0.64)
        posture.reach(side, target(), None, "out+0.3back", 0.08)

    return move


def collar(side: Side, lift: float = 0.0, ahead: float = 0.0) -> Move:
    """Raise a shoulder and bring it ahead by some degrees of the collar bone; the arm keeps its direction."""

    def move(posture: Posture) -> None:
        sign = 1 if side == "left" else -1
        turn = rotation(Z, sign * lift) @ rotation(Y, -sign * ahead)
        bone, shoulder = INDEX[f"{side}_collar"], INDEX[f"{side}_shoulder"]
        before, upper = posture.rotations[bone].copy(), posture.rotations[shoulder].copy()
        posture.rotations[bone] = turn
        posture.rotations[shoulder] = turn.T @ before @ upper

    return move


# Legs


def limb(thigh: Direction, shin: Direction | None = None, toes: float | None = None) -> Make:
    """Point one leg."""
    return lambda side, rng: leg(side, thigh, shin, toes)


def limbs(thigh: Direction, shin: Direction | None = None, tips: float = 0.0, turn: float = 0.0) -> Make:
    """Point both legs, plumb whatever the trunk does; on tiptoe, the feet turned out, by some degrees."""

    def make(_: Side, rng: Rng) -> Move:
        def both(posture: Posture) -> None:
            for side in BOTH:
                posture.leg(side, thigh, shin)
                if turn:
                    turn_leg(posture, side, turn)
                if tips:
                    posture.tiptoe(side, tips)

        return plumb(both)

    return make


def stance(
    mine: tuple[Direction, Direction],
    others: tuple[Direction, Direction],
    tips: tuple[float, float] = (0, 0),
    toes: tuple[float, float] = (0, 0),
) -> Make:
    """Point the leg of the side that is meant and the other, thigh and shin each; raise their heels, turn their toes out."""

    def make(side: Side, rng: Rng) -> Move:
        def both(posture: Posture) -> None:
            for way, (thigh, shin), heel, turn in zip((side, other(side)), (mine, others), tips, toes, strict=True):
                posture.leg(way, thigh, shin)
                if turn:
                    turn_leg(posture, way, turn)
                if heel:
                    posture.tiptoe(way, heel)

        return plumb(both)

    return make  # fmt: skip


def turn_leg(posture: Posture, side: Side, degrees: float) -> None:
    """Turn a leg outward about its own length."""
    hip = INDEX[f"{side}_hip"]
    posture.rotations[hip] = posture.rotations[hip] @ rotation(Y, degrees if side == "left" else -degrees)
    posture.flat(side)


def foot_to(
    side: Side, place: str, of: Side, knee: Direction, offset: tuple[float, float, float] = (0, 0, 0), toes: float = 20
) -> Move:
    """Put the ankle to a landmark, `offset` from it as (out, up, ahead) of the pelvis; the knee goes towards `knee`."""

    def move(posture: Posture) -> None:
        places, turns = posture.globals()
        pelvis, sign = turns[0], 1 if side == "left" else -1
        hip = places[INDEX[f"{side}_hip"]]
        upper = float(np.linalg.norm(places[INDEX[f"{side}_knee"]] - hip))
        lower = float(np.linalg.norm(places[INDEX[f"{side}_ankle"]] - places[INDEX[f"{side}_knee"]]))
        away = pelvis.T @ (posture.landmark(place, of) - hip) + np.array(offset) * [sign, 1, 1]
        distance = float(np.clip(np.linalg.norm(away), 0.16, upper + lower - 1e-3))
        along = away / np.linalg.norm(away)
        middle = (upper**2 - lower**2 + distance**2) / (2 * distance)
        hint = vector(knee, side)
        hint = hint - along * (hint @ along)
        hint /= np.linalg.norm(hint)
        bend = along * middle + hint * np.sqrt(max(upper**2 - middle**2, 0))
        posture.leg(side, bend, along * distance - bend, toes)

    return move  # fmt: skip


# Trunk


def lean(pitch: float, bend: float) -> Make:
    """Lean from the hips and the back; the legs stay plumb."""
    return trunk(pitch, 0, bend)


def trunk(
    pitch: float = 0, roll: float = 0, bend: float = 0, bow: float = 0, twist: float = 0, turn: float = 0
) -> Make:
    """Lean and turn the pelvis on plumb legs, and the back on it; `roll`, `bow`, `twist`, `turn` go to the side that is meant."""

    def make(side: Side, rng: Rng) -> Move:
        sign = 1 if side == "left" else -1

        def move(posture: Posture) -> None:
            tilt = posture.rotations[0].copy()
            posture.root(pitch, sign * roll, sign * turn)
            for leg_side in BOTH:
                posture.rehang(leg_side, tilt.T @ posture.rotations[0])
            posture.spine(bend, sign * bow, sign * twist)
            let_hang(posture)

        return move

    return make  # fmt: skip


def arms_apart(move: Callable[[Side], Move]) -> Make:
    """The same of both arms."""

    def make(_: Side, rng: Rng) -> Move:
        return sequence(*(move(side) for side in BOTH))

    return make


def both_arms(upper: Direction, fore: Direction | None = None) -> Make:
    """Point both arms alike."""
    return arms_apart(lambda side: arm(side, upper, fore))


def sequence(*moves: Move) -> Move:
    """One move after the other."""

    def all_of(posture: Posture) -> None:
        for move in moves:
            move(posture)

    return all_of
