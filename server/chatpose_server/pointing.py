"""A first pose from landmarks in closed form: trunk and head framed, limbs pointed, hinges where elbows and knees bend.

Arrays are numpy, double precision. Landmarks are in metres in the camera's frame (x right, y down, z away), rotations are
parent-relative (24, 3, 3) with the pelvis's in that frame.
"""

from __future__ import annotations

import numpy as np

from .encoders.blazepose import PLACES
from .protocol import JOINTS, PARENTS

Array = np.ndarray
INDEX = {name: joint for joint, name in enumerate(JOINTS)}
X, Y, Z = np.eye(3)
LEAST_BEND = 0.25
"""Sine of the bend from which on the bend itself tells the hinge's axis; below, where the limb would bend does."""
MOST_BEND = np.radians(150)
RELIED = 0.3
"""From this reliance on a part is pointed where its landmarks are; below it stays as in the guess."""


def pointed(guess: Array, points: Array, reliance: Array) -> Array:
    """The guess (24, 3, 3) with every part that `reliance` (33,) vouches for turned to the landmarks (33, 3)."""
    rotations = np.array(guess)
    trunk = points[[11, 12]].mean(axis=0) - points[[23, 24]].mean(axis=0)
    shoulders, hips = points[11] - points[12], points[23] - points[24]
    if reliance[[11, 12]].min() >= RELIED:
        if reliance[[23, 24]].min() >= RELIED:
            _frame_trunk(rotations, trunk, hips, shoulders)
        else:
            _frame_chest(rotations, trunk, shoulders)
    for side in ("left", "right"):
        rehang(rotations, guess, side)
        _point_arm(rotations, points, reliance, side)
        _point_leg(rotations, points, reliance, side)
    if reliance[[0, 7, 8]].min() >= RELIED:
        _turn_head(rotations, points)
    return rotations


def _frame_trunk(rotations: Array, trunk: Array, hips: Array, shoulders: Array) -> None:
    """Stand the pelvis between hips and shoulders; the back is twisted by what lies between the two lines."""
    rotations[0] = frame(Y, trunk, X, hips)
    local = rotations[0].T @ shoulders
    twist = np.arctan2(-local[2], local[0])
    for name, share in (("spine1", 0.35), ("spine2", 0.35), ("spine3", 0.3)):
        rotations[INDEX[name]] = exponential(Y * np.clip(twist, -1.2, 1.2) * share)


def _frame_chest(rotations: Array, trunk: Array, shoulders: Array) -> None:
    """Turn the whole body so that the chest is where it is seen; below it the guess holds."""
    spine = rotations[INDEX["spine1"]] @ rotations[INDEX["spine2"]] @ rotations[INDEX["spine3"]]
    rotations[0] = frame(Y, trunk, X, shoulders) @ spine.T


def rehang(rotations: Array, guess: Array, side: str) -> None:
    """Keep the guess's leg upright as it was, though the pelvis was tilted: who bends over still stands on his legs."""
    if rotations[0][1, 1] > -0.5:
        return  # lying, or on the head: legs go with the trunk
    heading, before = rotations[0][:, 0], guess[0][:, 0]
    yaw = np.arctan2(before[2] * heading[0] - before[0] * heading[2], before[0] * heading[0] + before[2] * heading[2])
    thigh = exponential(Y * yaw) @ guess[0] @ guess[INDEX[f"{side}_hip"]]
    rotations[INDEX[f"{side}_hip"]] = rotations[0].T @ thigh


def _point_arm(rotations: Array, points: Array, reliance: Array, side: str) -> None:
    shoulder, elbow, wrist = points[[11, 13, 15]] if side == "left" else points[[12, 14, 16]]
    relied = reliance[[11, 13, 15]] if side == "left" else reliance[[12, 14, 16]]
    if relied[1] < RELIED:
        return
    sign = 1.0 if side == "left" else -1.0
    chest = turn_of(rotations, "spine3")
    upper = unit(chest.T @ (elbow - shoulder))
    lift = np.degrees(np.arcsin(np.clip(upper[1], -1, 1)))
    # The collar bone rises with the arm, as in the library's postures.
    collar = exponential(Z * sign * np.radians(np.interp(lift, (-90, -20, 90), (-2, 2, 26))))
    collar = collar @ exponential(Y * -sign * np.radians(np.clip(upper[2], 0, 1) * 12))
    seen = relied[2] >= RELIED
    fore = unit(chest.T @ (wrist - elbow)) if seen else None
    hanging = swing(-Y, upper) @ Z
    raised = np.array([-sign, 0.0, -0.3])
    share = np.clip((upper[1] - 0.5) / 0.4, 0, 1)
    natural = unit(np.cross(upper, hanging * (1 - share) + raised * share))
    hinge, bend = _hinge(upper, natural if fore is None else fore, natural, given=fore is not None, wrong=22)
    target = np.stack([upper * sign, -hinge * sign, np.cross(upper, -hinge)], axis=1)
    rotations[INDEX[f"{side}_collar"]] = collar
    rotations[INDEX[f"{side}_shoulder"]] = collar.T @ target
    if seen:
        rotations[INDEX[f"{side}_elbow"]] = exponential(-Y * sign * np.clip(bend, 0, MOST_BEND))
        _turn_hand(rotations, points, reliance, side, sign)


def _turn_hand(rotations: Array, points: Array, reliance: Array, side: str, sign: float) -> None:
    marks = [15, 17, 19] if side == "left" else [16, 18, 20]
    if reliance[marks].min() < RELIED:
        return
    wrist, little, first = points[marks]
    rest_little, rest_first = PLACES[marks[1:]]
    rest = frame(X * sign, rest_little + rest_first, Z, rest_first - rest_little)
    seen = frame(X * sign, little + first - 2 * wrist, Z, first - little)
    local = turn_of(rotations, f"{side}_elbow").T @ seen @ rest.T
    rotations[INDEX[f"{side}_wrist"]] = limited(local, np.radians(75))


def _point_leg(rotations: Array, points: Array, reliance: Array, side: str) -> None:
    marks = [23, 25, 27, 29, 31] if side == "left" else [24, 26, 28, 30, 32]
    hip, knee, ankle, heel, toe = points[marks]
    relied = reliance[marks]
    if relied[1] < RELIED:
        return
    pelvis = rotations[0]
    upper = unit(pelvis.T @ (knee - hip))
    natural = unit(swing(-Y, upper) @ X)
    seen, foot = relied[2] >= RELIED, relied[[2, 3, 4]].min() >= RELIED
    if foot:
        ahead = np.cross(-upper, unit(pelvis.T @ (toe - heel)))  # the toes point where the knee does
        natural = unit(natural + ahead) if ahead @ natural > 0 else natural
    lower = unit(pelvis.T @ (ankle - knee)) if seen else upper
    hinge, bend = _hinge(upper, lower, natural, given=seen, wrong=37)
    rotations[INDEX[f"{side}_hip"]] = np.stack([hinge, -upper, np.cross(hinge, -upper)], axis=1)
    if seen:
        rotations[INDEX[f"{side}_knee"]] = exponential(X * np.clip(bend, 0, MOST_BEND))
    if foot:
        now = turn_of(rotations, f"{side}_knee")
        rest = PLACES[marks[4]] - PLACES[marks[3]]
        local = swing(unit(rest), unit(now.T @ (toe - heel)))
        rotations[INDEX[f"{side}_ankle"]] = limited(local, np.radians(50))


def _hinge(upper: Array, lower: Array, natural: Array, given: bool, wrong: float) -> tuple[Array, float]:
    """The axis that a limb bends about, a unit vector across `upper`, and by how much it bends, radians.

    A limb that seems to bend the wrong way, by less than `wrong` degrees, is straight and was badly seen in depth.
    """
    hinge = np.cross(upper, lower) if given else np.zeros(3)
    sine = float(np.linalg.norm(hinge))
    if hinge @ natural < -0.3 * sine and upper @ lower > np.cos(np.radians(wrong)):
        hinge, sine = hinge * 0, 0.0
    if sine < LEAST_BEND:
        hinge = hinge + natural * (LEAST_BEND - sine)
    hinge = unit(hinge - upper * (hinge @ upper))
    return hinge, float(np.arctan2(np.cross(upper, lower) @ hinge, upper @ lower))


def _turn_head(rotations: Array, points: Array) -> None:
    """Ears across, nose ahead; neck and head share the turn."""
    across, ahead = points[7] - points[8], points[0] - points[[7, 8]].mean(axis=0)
    rest_across, rest_ahead = PLACES[7] - PLACES[8], PLACES[0] - PLACES[[7, 8]].mean(axis=0)
    seen = frame(X, across, Z, ahead) @ frame(X, rest_across, Z, rest_ahead).T
    turn = logarithm(turn_of(rotations, "spine3").T @ seen)
    turn *= min(1.0, np.radians(85) / max(float(np.linalg.norm(turn)), 1e-9))
    rotations[INDEX["neck"]] = exponential(0.45 * turn)
    rotations[INDEX["head"]] = exponential(0.55 * turn)


def turn_of(rotations: Array, name: str) -> Array:
    """The turn of one joint in the camera's frame, (3, 3)."""
    joint, turn = INDEX[name], np.eye(3)
    while joint >= 0:
        turn = rotations[joint] @ turn
        joint = PARENTS[joint]
    return turn


def frame(axis: Array, along: Array, second: Array, towards: Array) -> Array:
    """The turn (3, 3) that lays one coordinate axis along a direction, and a second one as near to another as it goes."""
    first = unit(along)
    other = unit(towards - first * (first @ towards))
    return np.stack([first, other, np.cross(first, other)], axis=1) @ np.stack(
        [axis, second, np.cross(axis, second)], axis=0
    )


def unit(vector: Array) -> Array:
    """The direction of a vector (3,); x where it has none."""
    length = np.linalg.norm(vector)
    return vector / length if length > 1e-9 else np.array(X)


def swing(start: Array, end: Array) -> Array:
    """The smallest turn that takes one unit direction to another, (3, 3)."""
    axis = np.cross(start, end)
    sine = float(np.linalg.norm(axis))
    if sine < 1e-9:
        return np.eye(3) if start @ end > 0 else exponential(X * np.pi)
    return exponential(axis / sine * np.arctan2(sine, start @ end))


def limited(turn: Array, most: float) -> Array:
    """The same turn (3, 3), by no more than `most` radians."""
    vector = logarithm(turn)
    angle = float(np.linalg.norm(vector))
    return turn if angle <= most else exponential(vector * (most / angle))


def exponential(vectors: Array) -> Array:
    """Axis-angle (..., 3) in radians -> matrices (..., 3, 3), by Rodrigues' formula."""
    angle = np.linalg.norm(vectors, axis=-1)[..., None, None]
    cross = skew(vectors)
    return np.eye(3) + np.sinc(angle / np.pi) * cross + np.sinc(angle / (2 * np.pi)) ** 2 / 2 * (cross @ cross)


def logarithm(turns: Array) -> Array:
    """Matrices (..., 3, 3) -> axis-angle (..., 3) in radians; at a half turn one of the two axes."""
    m = turns
    cosine = np.clip((np.trace(m, axis1=-2, axis2=-1) - 1) / 2, -1, 1)
    vector = (
        np.stack([m[..., 2, 1] - m[..., 1, 2], m[..., 0, 2] - m[..., 2, 0], m[..., 1, 0] - m[..., 0, 1]], axis=-1) / 2
    )
    sine = np.linalg.norm(vector, axis=-1)
    angle = np.arctan2(sine, cosine)
    usual = vector * (angle / np.maximum(sine, 1e-12))[..., None]
    # Near a half turn the axis is the longest column of (M + 1) / 2.
    columns = np.swapaxes((m + np.eye(3)) / 2, -1, -2)
    longest = np.linalg.norm(columns, axis=-1).argmax(axis=-1)
    axis = np.take_along_axis(columns, longest[..., None, None], axis=-2)[..., 0, :]
    axis = axis / np.maximum(np.linalg.norm(axis, axis=-1, keepdims=True), 1e-12)
    return np.where(((sine < 1e-6) & (cosine < 0))[..., None], axis * np.pi, usual)


def skew(vectors: Array) -> Array:
    """The matrices (..., 3, 3) that take the cross product with the vectors (..., 3)."""
    x, y, z = np.moveaxis(vectors, -1, 0)
    zero = np.zeros_like(x)
    return np.stack([zero, -z, y, z, zero, -x, -y, x, zero], axis=-1).reshape(*vectors.shape[:-1], 3, 3)
