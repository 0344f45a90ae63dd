"""What lies on the floor or is carried by hands and knees: moves that several stances share."""

from __future__ import annotations

import numpy as np

from ..floor import palm
from ..moves import (
    BOTH,
    Move,
    arm,
    head,
    legs,
    plumb,
    root,
    spine,
    together,
)
from ..posture import FOREARM, INDEX, SOLE, UPPER_ARM, Direction, Posture, Side, Y
from ..room import room_arm, room_hand
from .making import other
from .part import Make, Rng


def upright_first(make: Make) -> Make:
    """The same, but whoever lies or is upside down comes upright first."""

    def upright(side: Side, rng: Rng) -> Move:
        def move(posture: Posture) -> None:
            places, tilt = posture.globals()[0], posture.rotations[0][1, 1]
            high = -min(places[INDEX[f"{way}_ankle"]][1] for way in BOTH)
            if tilt < -0.4 or (tilt < 0.4 and high < 0.6):
                posture.root()
                posture.spine()
            make(side, rng)(posture)

        return move

    return upright


def floor_below(posture: Posture) -> float:
    """How far the floor that carries the body lies below the pelvis joint, metres."""
    places = posture.globals()[0]
    joints = {"pelvis": 0.12, "spine3": 0.12, "knee": 0.07, "ankle": 0.05, "foot": SOLE}
    heights = (
        (places[INDEX[name]][1] - thick for name in (joint, f"left_{joint}", f"right_{joint}") if name in INDEX)
        for joint, thick in joints.items()
    )
    return -float(min(min(group) for group in heights))


def palms_down(
    out: float = 0.02,
    ahead: float = 0.0,
    elbow: Direction = "back+0.3out",
    point: Direction = "ahead",
) -> Move:
    """Both palms to the floor, so far out and ahead from under the shoulders."""
    return together(*(palm_down(side, out, ahead, elbow, point) for side in BOTH))


def palm_down(side: Side, out: float = 0.02, ahead: float = 0.0, elbow: Direction = "back+0.3out", point: Direction = "ahead") -> Move:  # fmt: skip
    """One palm to the floor, so far out and ahead from under the shoulder."""

    def move(posture: Posture) -> None:
        x, _, z = posture.facing().T @ posture.globals()[0][INDEX[f"{side}_shoulder"]]
        palm(side, floor_below(posture), abs(x) + out, z + ahead, elbow, point)(posture)

    return move


def laid(posture: Posture) -> None:
    """Arms of somebody who lies: none of them goes through the floor, whatever they did before."""
    floor = -floor_below(posture) + 0.05
    for side in BOTH:
        places, turns = posture.globals()
        chest, out = (
            turns[INDEX["spine3"]],
            places[INDEX[f"{side}_shoulder"]] - places[INDEX["spine3"]],
        )
        points = [places[INDEX[f"{side}_{joint}"]] for joint in ("shoulder", "elbow", "wrist")]
        if min(points[1][1], points[2][1]) > floor - 0.03:
            continue
        ways = []
        height = points[0][1]
        for start, end, length in zip(points, points[1:], (UPPER_ARM, FOREARM), strict=False):
            way = (end - start) / np.linalg.norm(end - start)
            least = float(np.clip((floor - height) / length, -0.95, 0.95))
            if way[1] < least:
                level = way * [1, 0, 1] + out * [1, 0, 1] * 0.4
                way = level / np.linalg.norm(level) * np.sqrt(1 - least**2) + Y * least
            height += way[1] * length
            ways.append(chest.T @ way)
        posture.arm(side, *ways)


def on_back(*moves: Move) -> Move:
    """On the back, head neither turned nor thrown back, arms as they were."""
    return together(root(pitch=-90), spine(), head(nod=4), *moves, laid)


def supine(*moves: Move) -> Make:
    """On the back, whichever side."""
    return lambda side, rng: on_back(*moves)


def prone(*moves: Move, bend: float = 0, nod: float = -20) -> Make:
    """On the belly, the toes pointed."""
    return lambda side, rng: together(
        root(pitch=90),
        spine(bend=bend),
        legs("down+0.1out", toes=55),
        head(nod=nod),
        *moves,
    )


def braced(pitch: float, *moves: Move, bend: float = 0, nod: float = -12) -> Make:
    """The body carried by arms and legs, the back this far from upright."""
    return lambda side, rng: together(root(pitch=pitch), spine(bend=bend), head(nod=nod), *moves)


def sign_of(side: Side) -> int:
    """1 for the left, to which rolls and turns are positive, -1 for the right."""
    return 1 if side == "left" else -1


def on_side(side: Side, *moves: Move, bend: float = 0, bow: float = 0) -> Move:
    """On one side, that arm under the head, the other one resting in front."""
    return together(
        root(roll=sign_of(side) * 88), spine(bend=bend, side=sign_of(side) * bow), head(nod=8, tilt=sign_of(side) * 6), *moves,
        arm(side, "up+0.4ahead", "up+0.5back"), arm(other(side), "down+0.5ahead", "ahead+0.55down+0.5in"),
    )  # fmt: skip


def upper_on_floor(side: Side) -> Move:
    """Forearm and elbow on the floor, the upper arm upright."""
    return together(
        room_arm(side, "down+0.04out", "ahead+0.02down"),
        room_hand(side, "ahead", "down"),
    )


ALL_FOURS = plumb(legs("down+0.06out", "back+0.03out", toes=50))
"""On hands and knees, thighs upright."""
