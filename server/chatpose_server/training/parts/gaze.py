"""Where the eyes go when they follow a hand, wherever that hand has been put."""

from __future__ import annotations

import numpy as np

from ..moves import Move
from ..posture import INDEX, PALM, Posture, Side
from .part import Rng, part


def _at_the_hand(side: Side, rng: Rng) -> Move:
    """The face turned to the palm of a hand, as far as a neck goes."""

    def move(posture: Posture) -> None:
        posture.head()
        for _ in range(4):
            places, turns = posture.globals()
            wrist = INDEX[f"{side}_wrist"]
            palm = places[wrist] + turns[wrist] @ [PALM if side == "left" else -PALM, 0, 0]
            x, y, z = turns[INDEX["spine3"]].T @ (palm - posture.landmark("eyes", side))
            turn = np.degrees(np.arctan2(x, max(z, 0.02)))
            nod = -np.degrees(np.arctan2(y, np.hypot(x, z)))
            posture.head(float(np.clip(turn, -78, 78)), float(np.clip(nod, -48, 52)))

    return move


GAZES = (
    part("gaze", "looking at the {side} hand",
         """looking at the {side} hand|the gaze on the {side} hand|watching the {side} hand|eyes on the {side} hand|head turned to the {side} hand|the face turned towards the {side} hand|looking towards the {side} hand|gazing at the {side} palm
         studying the {side} hand|looking at {poss} {side} fingers|the eyes following the {side} hand|staring at {poss} {side} hand|with a look at the {side} hand|the head following the {side} hand|examining the {side} palm
         looking at what the {side} hand does""",
         """look at the {side} hand|look at your {side} hand|watch your {side} hand|turn the head to the {side} hand|follow the {side} hand with your eyes|keep your eyes on the {side} hand|gaze at the {side} palm|stare at your {side} hand|look towards the {side} hand
         turn the face to the {side} hand|study the {side} palm|fix the gaze on the {side} hand|let the head follow the {side} hand""",
         _at_the_hand, ("head",)),
)  # fmt: skip
