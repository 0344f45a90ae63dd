"""What can be measured on a posed body: lengths in metres, angles in degrees, and plain facts such as `sitting`.

Every public method of `Body` is a measure that a check may use. Points are named like the joints, with `l_` and `r_` for
`left_` and `right_`, and `top` for the crown of the head. "Ahead", "left" and "up" are the chest's own directions unless a
measure says that it is about the floor.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations_with_replacement

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..kinematics import forward
from ..protocol import JOINTS

Array = NDArray[np.float64]

UP = np.array([0.0, 1.0, 0.0])
AHEAD = np.array([0.0, 0.0, 1.0])
CROWN = np.array([0.0, 0.14, 0.02])
"""From the head joint to the top of the head, in the head's own axes."""

POINTS = tuple(name.replace("left_", "l_").replace("right_", "r_") for name in JOINTS)
OTHER_SIDE = [POINTS.index({"l_": "r_", "r_": "l_"}.get(name[:2], name[:2]) + name[2:]) for name in POINTS]
WEIGHTS = {
    "pelvis": 0.24, "spine3": 0.26, "head": 0.08, "l_elbow": 0.05, "r_elbow": 0.05,
    "l_knee": 0.16, "r_knee": 0.16,
}  # fmt: skip
"""Shares of the body's weight, gathered at the joints nearest to where it is: enough to tell balanced from falling."""


def mirrored(rotations: Tensor) -> Tensor:
    """The pose seen in a mirror, (24, 3, 3): what the left did, the right does."""
    flip = torch.diag(torch.tensor([-1.0, 1.0, 1.0], dtype=rotations.dtype))
    return flip @ rotations[OTHER_SIDE] @ flip


class Body:
    """A pose on our rest skeleton. `rotations` (24, 3, 3) are parent-relative; the pelvis's is in the world frame."""

    def __init__(self, rotations: Tensor) -> None:
        self._rotations = rotations.detach().double()
        positions, turns = forward(self._rotations)
        self._places: Array = positions.numpy()
        self._turns: Array = turns.numpy()
        self._at = dict(zip(POINTS, self._places, strict=True))
        self._at["top"] = self._at["head"] + self._turns[POINTS.index("head")] @ CROWN
        self._spine = _unit(self._at["neck"] - self._at["pelvis"])
        self._left = _unit(self._at["l_shoulder"] - self._at["r_shoulder"])
        self._ahead = _unit(np.cross(self._left, self._spine))
        self._floor = float(self._places[:, 1].min())

    def mirrored(self) -> Body:
        """The body seen in a mirror."""
        return Body(mirrored(self._rotations))

    def point(self, name: str) -> Array:
        """Where a point is, (3,), the pelvis at the origin. Raises KeyError for a name that is not a point."""
        return self._at[name]

    # Places

    def y(self, point: str) -> float:
        """Height above the pelvis joint; negative below it."""
        return float(self.point(point)[1])

    def height(self, point: str) -> float:
        """Height above the lowest joint, which is taken to be on the floor."""
        return self.y(point) - self._floor

    def above(self, point: str, other: str, margin: float = 0.0) -> bool:
        """Whether one point is higher than another, by more than `margin`."""
        return self.y(point) > self.y(other) + margin

    def dist(self, point: str, other: str) -> float:
        """Distance between two points."""
        return float(np.linalg.norm(self.point(point) - self.point(other)))

    def ahead(self, point: str, other: str = "spine3") -> float:
        """How far one point is in front of another."""
        return float((self.point(point) - self.point(other)) @ self._ahead)

    def leftof(self, point: str, other: str = "spine3") -> float:
        """How far one point is to the body's left of another."""
        return float((self.point(point) - self.point(other)) @ self._left)

    def up(self, point: str, other: str = "spine3") -> float:
        """How far one point is above another along the spine, whichever way the body lies."""
        return float((self.point(point) - self.point(other)) @ self._spine)

    def hand(self, side: str, point: str) -> float:
        """Distance from the hand, its wrist or its palm, whichever is nearer, to a point."""
        return min(self.dist(f"{side}_wrist", point), self.dist(f"{side}_hand", point))

    def feet_apart(self) -> float:
        """Distance between the ankles."""
        return self.dist("l_ankle", "r_ankle")

    def hands_apart(self) -> float:
        """Distance between the wrists."""
        return self.dist("l_wrist", "r_wrist")

    # Limbs

    def knee(self, side: str) -> float:
        """Angle inside the knee: 180 straight."""
        return self._inside(f"{side}_hip", f"{side}_knee", f"{side}_ankle")

    def elbow(self, side: str) -> float:
        """Angle inside the elbow: 180 straight."""
        return self._inside(f"{side}_shoulder", f"{side}_elbow", f"{side}_wrist")

    def hip(self, side: str) -> float:
        """Angle between thigh and lower spine: about 180 standing, 90 sitting upright."""
        return _angle(self._along(f"{side}_hip", f"{side}_knee"), self._along("pelvis", "spine2"))

    def arm(self, side: str) -> float:
        """Angle from hanging along the trunk to where the wrist is: 0 hanging, 90 level, 180 overhead."""
        return _angle(self._along(f"{side}_shoulder", f"{side}_wrist"), -self._spine)

    def thigh(self, side: str) -> float:
        """Angle of the thigh from straight down: 0 standing, 90 level."""
        return _angle(self._along(f"{side}_hip", f"{side}_knee"), -UP)

    def shin(self, side: str) -> float:
        """Angle of the lower leg from straight down: 0 standing, 90 level."""
        return _angle(self._along(f"{side}_knee", f"{side}_ankle"), -UP)

    # Trunk and head

    def lean(self) -> float:
        """Angle of the spine from upright, in any direction: 90 horizontal."""
        return _angle(self._spine, UP)

    def lean_ahead(self) -> float:
        """How far the spine leans to where the hips face: negative leans back."""
        left = self._along("r_hip", "l_hip")
        ahead = np.cross([left[0], 0.0, left[2]], UP)
        return float(np.degrees(np.arctan2(self._spine @ _unit(ahead), self._spine @ UP)))

    def lean_left(self) -> float:
        """How far the trunk is bent towards the left hip: negative to the right."""
        return 90.0 - _angle(self._spine, self._along("r_hip", "l_hip"))

    def max_bend(self) -> float:
        """The largest angle between the pelvis and a part of the spine: 0 for a straight back."""
        pelvis = self._turns[0] @ UP
        return max(_angle(self._turns[POINTS.index(name)] @ UP, pelvis) for name in ("spine1", "spine2", "spine3"))

    def twist(self) -> float:
        """How far the shoulders are turned to the left over the hips; negative to the right."""
        hips, up = self._along("r_hip", "l_hip"), self._spine
        return float(np.degrees(np.arctan2(np.cross(hips, self._left) @ up, hips @ self._left)))

    def facing_up(self) -> float:
        """1 when the chest looks at the sky, -1 at the floor, 0 upright."""
        return float(self._ahead @ UP)

    def facing_left(self) -> float:
        """How far the hips have turned to the left of straight ahead, on the floor; negative to the right."""
        left = self._along("r_hip", "l_hip")
        return float(np.degrees(np.arctan2(-left[2], left[0])))

    def head_turn(self) -> float:
        """How far the head looks to the left of the chest; negative to the right."""
        gaze = self._gaze()
        return float(np.degrees(np.arctan2(gaze @ self._left, gaze @ self._ahead)))

    def head_nod(self) -> float:
        """How far the head looks up from the chest; negative down."""
        return float(np.degrees(np.arcsin(np.clip(self._gaze() @ self._spine, -1, 1))))

    def gaze_up(self) -> float:
        """How far the head looks above the horizon; negative below."""
        return float(np.degrees(np.arcsin(np.clip(self._gaze() @ UP, -1, 1))))

    def head_tilt(self) -> float:
        """How far the crown is tilted to the left shoulder; negative to the right."""
        crown = self._turns[POINTS.index("head")] @ UP
        return float(np.degrees(np.arcsin(np.clip(crown @ self._left, -1, 1))))

    # The whole body

    def standing(self) -> bool:
        """Upright, the pelvis carried high."""
        return self.lean() < 40 and self.height("pelvis") > 0.65

    def sitting(self) -> bool:
        """Trunk up, both thighs folded towards it, the pelvis low: on a chair, on the floor, on the heels."""
        return self.lean() < 50 and max(self.hip("l"), self.hip("r")) < 140 and self.height("pelvis") < 0.75

    def kneeling(self) -> bool:
        """Trunk up and at least one bent knee on the floor."""
        return self.lean() < 60 and any(self.height(f"{side}_knee") < 0.15 and self.knee(side) < 140 for side in "lr")

    def lying(self) -> bool:
        """Trunk level and low: on the back, the front or a side."""
        return self.lean() > 60 and self.height("pelvis") < 0.4 and self.height("neck") < 0.5

    def on_all_fours(self) -> bool:
        """Hands and either knees or feet on the floor, the pelvis above it."""
        hands = max(min(self.height(f"{side}_wrist"), self.height(f"{side}_hand")) for side in "lr")
        return self.lean() > 40 and hands < 0.2 and self.height("pelvis") > 0.25

    def on_one_leg(self, side: str) -> bool:
        """Upright on this leg alone, the other foot clear of the floor."""
        other = "r" if side == "l" else "l"
        return self.height(f"{side}_foot") < 0.08 and self.height(f"{other}_foot") > 0.1 < self.height(f"{other}_ankle")

    def arms_crossed(self) -> bool:
        """Each wrist on the other side of the other, in front of the trunk."""
        before = min(self.ahead("l_wrist"), self.ahead("r_wrist"))
        return self.leftof("l_wrist", "r_wrist") < 0 and before > 0.03

    def legs_crossed(self) -> bool:
        """The left ankle to the right of the right one, as the hips face."""
        return float(self._along("r_ankle", "l_ankle") @ self._along("r_hip", "l_hip")) < 0

    def asymmetry(self) -> float:
        """The largest distance of a joint from where its mirrored partner is, as the chest sees both."""
        axes = np.stack((self._left, self._spine, self._ahead))
        seen = self._places @ axes.T
        return float(np.linalg.norm(seen - seen[OTHER_SIDE] * [-1, 1, 1], axis=1).max())

    def balance(self) -> float:
        """Distance on the floor from under the body's centre to the nearest line between joints that it rests on."""
        centre = sum(weight * self.point(name) for name, weight in WEIGHTS.items())[[0, 2]]
        rests = self._places[self._places[:, 1] < self._floor + 0.1][:, [0, 2]]
        return min(_to_segment(centre, a, b) for a, b in combinations_with_replacement(rests, 2))

    def moved(self, before: Body, points: Sequence[str]) -> float:
        """The largest change of place of these points, seen from the pelvis."""
        return max(float(np.linalg.norm(self.point(name) - before.point(name))) for name in points)

    def _along(self, start: str, end: str) -> Array:
        return self.point(end) - self.point(start)

    def _inside(self, start: str, middle: str, end: str) -> float:
        return _angle(self._along(middle, start), self._along(middle, end))

    def _gaze(self) -> Array:
        return self._turns[POINTS.index("head")] @ AHEAD


def _unit(vector: Array) -> Array:
    return vector / max(float(np.linalg.norm(vector)), 1e-9)


def _angle(first: Array, second: Array) -> float:
    """Angle between two directions, 0 to 180."""
    return float(np.degrees(np.arccos(np.clip(_unit(first) @ _unit(second), -1, 1))))


def _to_segment(point: Array, start: Array, end: Array) -> float:
    along = end - start
    share = np.clip((point - start) @ along / max(float(along @ along), 1e-12), 0, 1)
    return float(np.linalg.norm(point - start - share * along))
