"""The words that poses are written in: each makes a move, and a pose is moves made one after the other on a standing body.

`arm("right", "out", "up")` points a limb, `reach("left", "mouth")` puts a palm somewhere; the plural forms do both sides.
Trunk and legs come first, hands that touch something last. These words are of the body's own axes; feet, knees and palms on the
floor are in `floor.py`, what is pointed or put by the room in `room.py`.
"""

from __future__ import annotations

from collections.abc import Callable

from .posture import INDEX, Direction, Posture, Side

Move = Callable[[Posture], None]
BOTH: tuple[Side, Side] = ("left", "right")


def root(pitch: float = 0, roll: float = 0, turn: float = 0, spin: float = 0) -> Move:
    """Pitch the whole body forward, roll and turn it to its left; spin it about its own length."""
    return lambda posture: posture.root(pitch, roll, turn, spin)


def spine(bend: float = 0, side: float = 0, twist: float = 0) -> Move:
    """Bend the back forward, to the left, twist it to the left."""
    return lambda posture: posture.spine(bend, side, twist)


def head(turn: float = 0, nod: float = 0, tilt: float = 0) -> Move:
    """Turn the head to the left, nod it down, tilt it to the left."""
    return lambda posture: posture.head(turn, nod, tilt)


def arm(side: Side, upper: Direction, fore: Direction | None = None) -> Move:
    """Point upper arm and forearm."""
    return lambda posture: posture.arm(side, upper, fore)


def arms(upper: Direction, fore: Direction | None = None) -> Move:
    """Point both arms."""
    return each(lambda side: arm(side, upper, fore))


def hand(side: Side, point: Direction | None = None, palm: Direction | None = None) -> Move:
    """Turn a hand at the wrist."""
    return lambda posture: posture.hand(side, point, palm)


def hands(point: Direction | None = None, palm: Direction | None = None) -> Move:
    """Turn both hands."""
    return each(lambda side: hand(side, point, palm))


def reach(
    side: Side,
    place: str | tuple[float, float, float],
    of: Side | None = None,
    elbow: Direction = "out+down",
    gap: float = 0.0,
) -> Move:
    """Put a palm to a landmark of the body, or to a point: metres out, up and ahead from the middle of the chest.

    The shoulders are at (0.18, 0.16, 0). Points of the room are `put`'s.
    """
    if isinstance(place, str):
        return lambda posture: posture.reach(side, place, of, elbow, gap)
    out, up, ahead = place

    def move(posture: Posture) -> None:
        places, turns = posture.globals()
        chest = INDEX["spine3"]
        point = places[chest] + turns[chest] @ [out if side == "left" else -out, up, ahead]
        posture.reach(side, point, None, elbow, gap)

    return move


def reaches(place: str, elbow: Direction = "out+down", gap: float = 0.0) -> Move:
    """Put both palms to a landmark, each to its own side."""
    return each(lambda side: reach(side, place, None, elbow, gap))


def across(place: str, elbow: Direction = "out+down") -> Move:
    """Put both palms to the other side's landmark."""
    return each(lambda side: reach(side, place, "right" if side == "left" else "left", elbow))


def leg(side: Side, thigh: Direction, shin: Direction | None = None, toes: float | None = None) -> Move:
    """Point thigh and shin; the foot is flat unless `toes` points it down."""
    return lambda posture: posture.leg(side, thigh, shin, toes)


def legs(thigh: Direction, shin: Direction | None = None, toes: float | None = None) -> Move:
    """Point both legs."""
    return each(lambda side: leg(side, thigh, shin, toes))


def tiptoe(side: Side, degrees: float = 40) -> Move:
    """Raise one heel."""
    return lambda posture: posture.tiptoe(side, degrees)


def shrug(side: Side, lift: float = 18) -> Move:
    """Raise one shoulder."""
    return lambda posture: posture.shrug(side, lift)


def each(move: Callable[[Side], Move]) -> Move:
    """The same on both sides."""
    return together(*(move(side) for side in BOTH))


def together(*moves: Move) -> Move:
    """Several moves as one."""

    def all_of_them(posture: Posture) -> None:
        for move in moves:
            move(posture)

    return all_of_them


def folded() -> Move:
    """Arms folded before the chest, neither through the other."""
    return together(
        arm("left", "0.8down+0.42ahead+0.12in", "in+0.15down+0.06ahead"),
        arm("right", "0.8down+0.37ahead+0.06in", "in+0.13up+0.14ahead"),
    )


# Lower bodies that many poses share.

SEATED = legs("ahead+0.12out", "down+0.08ahead")
"""Thighs level, shins down: on a chair."""


def stride(front: Side, length: float = 0.35) -> Move:
    """One leg ahead, the other behind on its ball of the foot."""
    rear: Side = "left" if front == "right" else "right"

    def step(posture: Posture) -> None:
        posture.leg(front, f"down+{length}ahead", f"down+{length * 0.6}ahead")
        posture.leg(rear, f"down+{length * 0.7}back", f"down+{length * 1.3}back")
        posture.tiptoe(rear, 25)

    return step


def wide(out: float = 0.35, knees: float = 0.0) -> Move:
    """Feet apart, the knees bent if asked; legs stay plumb whatever the trunk does."""
    return legs(f"down+{out}out+{knees}ahead", f"down+{out}out+{knees}back")


def weight_on(side: Side, knee: float = 0.3, out: float = 0.1, bend: float = 0, twist: float = 0) -> Move:
    """Stand on one leg with its hip pushed out, the other knee soft; bend and twist the spine above."""
    free: Side = "left" if side == "right" else "right"
    sign = 1 if side == "right" else -1
    return together(
        root(roll=5 * sign),
        plumb(leg(side, "down+0.1in"), leg(free, f"down+{knee}ahead+{out}out", f"down+{knee * 0.8}back")),
        spine(bend=bend, side=-8 * sign, twist=twist),
    )


def plumb(*moves: Move) -> Move:
    """Make leg moves as if the pelvis were upright: thighs and feet are given against the floor, not the trunk."""

    def against_floor(posture: Posture) -> None:
        tilt = posture.rotations[0].copy()
        posture.root()
        together(*moves)(posture)
        posture.rotations[0] = tilt
        for side in BOTH:
            posture.rehang(side, tilt)

    return against_floor
