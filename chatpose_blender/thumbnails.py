"""A small picture of triangles in space, drawn without a graphics card: points on every triangle, the nearest one seen.

It looks the same in a window and without one, in every Blender, and touches nothing in the scene.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .rotations import Array, matrix_from_axis_angle

Whole = NDArray[np.int_]

SIZE = 256
"""Pixels along each side, as Blender's own previews have them."""
FINER = 2
"""Each pixel is the mean of so many by so many."""
MARGIN = 0.06
"""Of the picture, on each side."""
TURN, TILT = np.radians(28.0), np.radians(8.0)
"""The viewer stands this far to the figure's left, and looks down on it by this much."""
LIGHT = np.array([0.35, 0.55, 0.76])
AMBIENT, DIFFUSE, RIM = 0.3, 0.58, 0.2
DENSITY = 2.5
"""Points a pixel of a triangle's own size."""
MOST_POINTS = 4_000_000
GOLDEN = (0.7548776662466927, 0.5698402909980532)
"""The plastic number's powers: points placed by them fill a square evenly (Roberts 2018, the R2 sequence)."""


def draw(corners: Array, colours: Array, size: int = SIZE) -> Array:
    """Triangles `corners` (n, 3, 3), x to the figure's left, y up, z ahead, each in its colour (n, 3): RGBA (size, size, 4).

    Rows go from the bottom up; what shows nothing is transparent. All numbers are from 0 to 1.
    """
    corners = np.asarray(corners, dtype=float) @ _view().T
    fine = size * FINER
    places = _on_picture(corners, fine)
    facing = np.cross(places[:, 1] - places[:, 0], places[:, 2] - places[:, 0])
    areas = np.linalg.norm(facing, axis=1) / 2
    normals = facing / np.maximum(2 * areas, 1e-12)[:, None]
    normals *= np.where(normals[:, 2] < 0, -1.0, 1.0)[:, None]
    wanted = np.ceil(areas * DENSITY).astype(int) + 1
    if wanted.sum() > MOST_POINTS:
        wanted = np.maximum(wanted * MOST_POINTS // wanted.sum(), 1)
    owner = np.repeat(np.arange(len(corners)), wanted)
    points = _spread(places, owner)
    return _averaged(_nearest(points, owner, _shaded(normals, colours), fine))


def _view() -> Array:
    """The figure's axes to the viewer's: x to the right of the picture, y up, z towards the viewer."""
    turn = matrix_from_axis_angle(np.array([0.0, -TURN, 0.0]))
    return matrix_from_axis_angle(np.array([TILT, 0.0, 0.0])) @ turn


def _on_picture(corners: Array, fine: int) -> Array:
    """The corners in pixels, the figure in the middle and as large as it may be."""
    low, high = corners.min(axis=(0, 1)), corners.max(axis=(0, 1))
    scale = fine * (1 - 2 * MARGIN) / max(high[0] - low[0], high[1] - low[1], 1e-9)
    return (corners - (low + high) / 2) * scale + [fine / 2, fine / 2, 0.0]


def _spread(places: Array, owner: Whole) -> Array:
    """Points on triangles, as many on each as `owner` names it."""
    number = np.arange(len(owner))
    u, v = ((0.5 + number * ratio) % 1 for ratio in GOLDEN)
    u, v = np.where(u + v > 1, 1 - u, u), np.where(u + v > 1, 1 - v, v)
    origin, one, other = places[:, 0], places[:, 1] - places[:, 0], places[:, 2] - places[:, 0]
    return origin[owner] + u[:, None] * one[owner] + v[:, None] * other[owner]


def _shaded(normals: Array, colours: Array) -> Array:
    light = LIGHT / np.linalg.norm(LIGHT)
    brightness = AMBIENT + DIFFUSE * np.clip(normals @ light, 0, 1) - RIM * (1 - normals[:, 2]) ** 2
    return np.clip(np.asarray(colours)[:, :3] * brightness[:, None], 0, 1) ** (1 / 2.2)


def _nearest(points: Array, owner: Whole, shades: Array, fine: int) -> Array:
    """The picture that the points nearest to the viewer make (fine, fine, 4)."""
    pixels = np.clip(points[:, :2].astype(int), 0, fine - 1)
    place = pixels[:, 1] * fine + pixels[:, 0]
    order = np.argsort(points[:, 2], kind="stable")  # where two share a pixel, what is written last stays
    picture = np.zeros((fine * fine, 4))
    picture[place[order], :3] = shades[owner[order]]
    picture[place[order], 3] = 1.0
    return picture.reshape(fine, fine, 4)


def _averaged(picture: Array) -> Array:
    size = len(picture) // FINER
    blocks = picture.reshape(size, FINER, size, FINER, 4).swapaxes(1, 2).reshape(size, size, FINER * FINER, 4)
    cover = blocks[..., 3].sum(axis=2)
    mean = blocks[..., :3].sum(axis=2) / np.maximum(cover, 1)[..., None]
    return np.concatenate((mean, cover[..., None] / FINER**2), axis=-1)
