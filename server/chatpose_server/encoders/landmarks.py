"""Photographs through BlazePose, frozen: 33 landmarks of each person, in metres, in the camera's frame.

BlazePose (Bazarevsky et al. 2020) and its weights come with MediaPipe, Apache-2.0. Without that package Mini does not
see, and says so. MediaPipe's solution finds one person; others are found by painting over that one and looking again.
"""

from __future__ import annotations

import importlib.util
import os
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from PIL import Image, ImageDraw
from torch import Tensor

from .blazepose import LANDMARKS, LEFT_HIP, LEFT_SHOULDER, NOSE, RIGHT_HIP, RIGHT_SHOULDER

WIDTH = LANDMARKS * 5
"""For each landmark x, y, z in metres from the middle of the hips (x right, y down, z away), visibility, and whether it lies inside the image."""
LONGEST_SIDE = 1280
MOST_PEOPLE = 4
SURE = 0.6
"""What the landmarks of a trunk must be visible by on average for it to be a person's."""
SMALLEST = 0.004
"""What share of the picture a person takes at least."""
LIMBS = (
    (11, 13, 15, 19), (12, 14, 16, 20), (23, 25, 27, 31), (24, 26, 28, 32), (11, 23), (12, 24), (11, 12, 24, 23, 11),
)  # fmt: skip
"""Lines along the landmarks that cover a body when they are drawn thick."""


@dataclass(frozen=True)
class Person:
    """One person of a picture: the feature row (1, 165), and where the landmarks are in it, (33, 2) in pixels."""

    row: Tensor
    points: np.ndarray
    box: tuple[float, float, float, float]
    """Left, top, right, bottom of the landmarks, cut to the picture; pixels."""

    @property
    def area(self) -> float:
        """Of the box, in pixels."""
        left, top, right, bottom = self.box
        return (right - left) * (bottom - top)

    @property
    def sureness(self) -> float:
        """Mean visibility of nose, shoulders and hips, of those that lie inside the picture."""
        rows = self.row.reshape(LANDMARKS, 5)[[NOSE, LEFT_SHOULDER, RIGHT_SHOULDER, LEFT_HIP, RIGHT_HIP]]
        inside = rows[:, 4] > 0
        return float(rows[inside, 3].mean()) if inside.any() else 0.0


def available() -> bool:
    """Whether MediaPipe is installed."""
    return importlib.util.find_spec("mediapipe") is not None


class LandmarkEncoder:
    """Finds the people of an image; loads MediaPipe at the first image, for that takes seconds."""

    def __init__(self) -> None:
        self._detector: Any = None

    def encode(self, image: Image.Image) -> Tensor | None:
        """An RGB image to the feature row (1, 165) of its largest person, or None when no person is found."""
        return next(iter(self.encode_all(image)), None)

    def encode_all(self, image: Image.Image, most: int = MOST_PEOPLE) -> list[Tensor]:
        """An RGB image to one feature row (1, 165) for each person, the largest first; at most `most` of them."""
        return [person.row for person in self.people(image, most)]

    def people(self, image: Image.Image, most: int = MOST_PEOPLE) -> list[Person]:
        """The people of an RGB image, the largest first; at most `most` of them."""
        picture = image.copy()
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        scale = image.width / picture.width
        found: list[Person] = []
        unseen = picture.copy()
        windows = _windows(picture)
        looked = [-1] * len(windows)
        while len(found) < most and min(looked) < len(found):
            number = next(i for i, count in enumerate(looked) if count < len(found))
            # Who stands beside others is at times only seen once they are gone, so each window is looked at until nothing changes.
            looked[number] = len(found)
            person = self._one(unseen, windows[number])
            if person is None or not _is_person(person, picture, found):
                continue
            if (number or found) and not self._again(unseen, person):
                continue
            found.append(person)
            _paint_over(unseen, person)
        found.sort(key=lambda person: -person.area)
        return [_scaled(person, scale) for person in found]

    def _again(self, picture: Image.Image, person: Person) -> bool:
        """Whether a closer look finds the same person; a pattern that looked like one is seldom seen twice."""
        left, top, right, bottom = person.box
        x, y, size = (left + right) / 2, (top + bottom) / 2, max(right - left, bottom - top)
        for reach in (1.0, 0.7, 1.4):
            low = np.maximum((x - reach * size, y - reach * size), 0).round().astype(int)
            high = np.minimum((x + reach * size, y + reach * size), picture.size).round().astype(int)
            closer = self._one(picture, (*low, *high))
            if closer is not None and closer.sureness >= SURE and _apart(person, closer) < 0.2:
                return True
        return False

    def _one(self, picture: Image.Image, window: tuple[int, int, int, int]) -> Person | None:
        """The person that the detector finds in a part of a picture."""
        if self._detector is None:
            os.environ.setdefault("GLOG_minloglevel", "2")
            from mediapipe.python.solutions.pose import Pose

            self._detector = Pose(static_image_mode=True, model_complexity=1, min_detection_confidence=0.4)
        part = picture.crop(window)
        found = self._detector.process(np.asarray(part))
        if found.pose_world_landmarks is None:
            return None
        seen = np.array([(mark.x, mark.y) for mark in found.pose_landmarks.landmark])
        points = seen * part.size + window[:2]
        inside = np.all((points >= 0) & (points <= picture.size), axis=1)
        rows = np.array([(mark.x, mark.y, mark.z, mark.visibility) for mark in found.pose_world_landmarks.landmark])
        rows[:, :2] = _sharpened(rows, points)
        row = torch.from_numpy(np.column_stack([rows, inside])).float().reshape(1, WIDTH)
        return Person(row, points, _box(points, picture.size))


def _sharpened(rows: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Where the landmarks lie across the view, (33, 2) in metres: from the picture (33, 2), at the scale of `rows` (33, 4).

    BlazePose places landmarks in the picture three times as precisely as in metres.
    """
    seen = points - points[[LEFT_HIP, RIGHT_HIP]].mean(axis=0)
    weights = rows[:, 3:]
    scale = (weights * seen * rows[:, :2]).sum() / max(float((weights * seen**2).sum()), 1e-9)
    return seen * scale


def _windows(picture: Image.Image) -> list[tuple[int, int, int, int]]:
    """The whole picture, then its halves along the longer side, overlapping."""
    width, height = picture.size
    if width >= height:
        return [(0, 0, width, height), (0, 0, round(0.6 * width), height), (round(0.4 * width), 0, width, height)]
    return [(0, 0, width, height), (0, 0, width, round(0.6 * height)), (0, round(0.4 * height), width, height)]


def _is_person(person: Person, picture: Image.Image, found: list[Person]) -> bool:
    """Whether it is somebody, and not one of those found before."""
    if person.sureness < SURE or person.area < SMALLEST * picture.width * picture.height:
        return False
    return all(_overlap(person, other) < 0.5 and _apart(person, other) > 0.2 for other in found)


def _overlap(first: Person, second: Person) -> float:
    """The boxes' intersection over their union."""
    left, top = np.maximum(first.box[:2], second.box[:2])
    right, bottom = np.minimum(first.box[2:], second.box[2:])
    common = max(right - left, 0.0) * max(bottom - top, 0.0)
    return common / max(first.area + second.area - common, 1e-9)


def _apart(first: Person, second: Person) -> float:
    """Mean distance of like landmarks of the trunk, in the size of the larger body."""
    trunk = [NOSE, LEFT_SHOULDER, RIGHT_SHOULDER, LEFT_HIP, RIGHT_HIP]
    distance = np.linalg.norm(first.points[trunk] - second.points[trunk], axis=1).mean()
    return float(distance / np.sqrt(max(first.area, second.area, 1e-9)))


def _box(points: np.ndarray, size: tuple[int, int]) -> tuple[float, float, float, float]:
    within = np.clip(points, 0, size)
    (left, top), (right, bottom) = within.min(axis=0), within.max(axis=0)
    return float(left), float(top), float(right), float(bottom)


def _scaled(person: Person, scale: float) -> Person:
    left, top, right, bottom = (value * scale for value in person.box)
    return Person(person.row, person.points * scale, (left, top, right, bottom))


def _paint_over(picture: Image.Image, person: Person) -> None:
    """Cover a person with the picture's mean colour: thick lines along the limbs, so that who stands beside stays."""
    colour = tuple(int(value) for value in np.asarray(picture.resize((1, 1), Image.Resampling.BOX))[0, 0])
    points = [tuple(point) for point in person.points]
    trunk = np.linalg.norm(person.points[[11, 12]].mean(axis=0) - person.points[[23, 24]].mean(axis=0))
    shoulders = np.linalg.norm(person.points[11] - person.points[12])
    size = float(max(trunk, shoulders))
    draw = ImageDraw.Draw(picture)
    for line in LIMBS:
        draw.line([points[i] for i in line], fill=colour, width=max(round(size * 0.35), 1), joint="curve")
    draw.polygon([points[i] for i in (11, 12, 24, 23)], fill=colour)
    x, y = person.points[:11].mean(axis=0)
    radius = 0.38 * size
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
