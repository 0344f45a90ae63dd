"""Moves given against the room instead of the body: arms and the face pointed, palms put to places and on sticks.

In the room up is up, and ahead and left are as the hips face, however pelvis and chest lean. Heights are metres above the
floor, which is under the lowest joint; the other two numbers of a place are metres from the pelvis.
"""

from __future__ import annotations

import numpy as np

from .moves import Move, each, together
from .posture import INDEX, PALM, SOLE, Array, Direction, Posture, Side, vector

Place = tuple[float, float, float]


def room_arm(side: Side, upper: Direction, fore: Direction | None = None) -> Move:
    """Point upper arm and forearm, as `arm` does in the chest's axes."""

    def move(posture: Posture) -> None:
        posture.arm(side, _to_chest(posture, side, upper), None if fore is None else _to_chest(posture, side, fore))

    return move


def room_hand(side: Side, point: Direction | None = None, palm: Direction | None = None) -> Move:
    """Turn a hand at the wrist, as `hand` does in the chest's axes."""

    def move(posture: Posture) -> None:
        posture.hand(side, *(None if way is None else _to_chest(posture, side, way) for way in (point, palm)))

    return move


def look(way: Direction, tilt: float = 0) -> Move:
    """Turn the face somewhere as far as the neck goes, and tilt it to the left; `out` is to the left."""

    def move(posture: Posture) -> None:
        seen = _to_chest(posture, "left", way)
        turn = np.degrees(np.arctan2(seen[0], seen[2]))
        nod = -np.degrees(np.arcsin(np.clip(seen[1], -1, 1)))
        posture.head(float(np.clip(turn, -72, 72)), float(np.clip(nod, -52, 45)), tilt)

    return move


def put(
    side: Side,
    out: float,
    height: float,
    ahead: float,
    elbow: Direction = "out+down",
    point: Direction | None = None,
    palm: Direction | None = None,
) -> Move:
    """Put a palm to a place: out to its own side, above the floor, ahead; `elbow`, `point`, `palm` are the chest's."""

    def move(posture: Posture) -> None:
        floor = posture.globals()[0][:, 1].min() - SOLE
        place = posture.facing() @ [out if side == "left" else -out, height + floor, ahead]
        posture.reach(side, place, elbow=elbow)
        if point is None and palm is None:
            return
        for _ in range(3):
            posture.hand(side, point, palm)
            posture.reach(side, place - _fingers(posture, side) * PALM, elbow=elbow, gap=-PALM)
        posture.hand(side, point, palm)

    return move


def puts(
    out: float,
    height: float,
    ahead: float,
    elbow: Direction = "out+down",
    point: Direction | None = None,
    palm: Direction | None = None,
) -> Move:
    """Put both palms to places, each on its own side."""
    return each(lambda side: put(side, out, height, ahead, elbow, point, palm))


def grip(low: Place, high: Place, left: float, right: float, elbow: Direction = "out+down") -> Move:
    """Put both palms on one stick: two of its points (to the left, above the floor, ahead) and the hands' shares of the way."""
    start, end = np.array(low), np.array(high)
    on_left, on_right = start + (end - start) * left, start + (end - start) * right
    return together(put("left", *on_left, elbow=elbow), put("right", -on_right[0], *on_right[1:], elbow=elbow))


def along(side: Side, way: Direction, distance: float, elbow: Direction = "out+down") -> Move:
    """Put a palm on the stick that the other hand holds already: so many metres from that palm, in this direction."""

    def move(posture: Posture) -> None:
        other: Side = "right" if side == "left" else "left"
        held = posture.globals()[0][INDEX[f"{other}_wrist"]] + _fingers(posture, other) * PALM
        posture.reach(side, held + posture.facing() @ vector(way, side) * distance, elbow=elbow)

    return move


def _to_chest(posture: Posture, side: Side, way: Direction) -> Array:
    """A direction of the room in the chest's axes, (3,)."""
    return posture.turn_of("spine3").T @ posture.facing() @ vector(way, side)


def _fingers(posture: Posture, side: Side) -> Array:
    """Where the fingers point, a unit vector (3,)."""
    places = posture.globals()[0]
    fingers = places[INDEX[f"{side}_hand"]] - places[INDEX[f"{side}_wrist"]]
    return fingers / np.linalg.norm(fingers)
