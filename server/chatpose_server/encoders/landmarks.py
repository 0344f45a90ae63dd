"""Photographs through BlazePose, frozen: 33 landmarks of the person, in metres, in the camera's frame.

BlazePose (Bazarevsky et al. 2020) and its weights come with MediaPipe, Apache-2.0. Without that package Mini does not
see, and says so.
"""

from __future__ import annotations

import importlib.util
import os

import numpy as np
import torch
from PIL import Image
from torch import Tensor

LANDMARKS = 33
WIDTH = LANDMARKS * 5
"""For each landmark x, y, z in metres from the middle of the hips (x right, y down, z away), visibility, and whether it lies inside the image."""
LONGEST_SIDE = 1280


def available() -> bool:
    """Whether MediaPipe is installed."""
    return importlib.util.find_spec("mediapipe") is not None


class LandmarkEncoder:
    """Finds the most prominent person of an image; loads MediaPipe at the first image, for that takes seconds."""

    def __init__(self) -> None:
        self._detector = None

    def encode(self, image: Image.Image) -> Tensor | None:
        """An RGB image to one feature row (1, 165), or None when no person is found."""
        if self._detector is None:
            os.environ.setdefault("GLOG_minloglevel", "2")
            from mediapipe.python.solutions.pose import Pose

            self._detector = Pose(static_image_mode=True, model_complexity=1, min_detection_confidence=0.4)
        image = image.copy()
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        found = self._detector.process(np.asarray(image))
        if found.pose_world_landmarks is None:
            return None
        rows = [
            (place.x, place.y, place.z, place.visibility, float(0 <= seen.x <= 1 and 0 <= seen.y <= 1))
            for place, seen in zip(found.pose_world_landmarks.landmark, found.pose_landmarks.landmark, strict=True)
        ]
        return torch.tensor(rows).reshape(1, WIDTH)
