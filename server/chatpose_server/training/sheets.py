"""Contact sheets: many poses on one picture, each from the front quarter and from the side, to be looked at.

The body's left is blue, its right is red. `python -m chatpose_server.training.sheets --out DIR [words …]` draws the
library's poses whose description contains a word.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from ..protocol import PARENTS
from .posture import INDEX, Posture, rotation

CELL = (190, 235)
SCALE = 92
LEFT, RIGHT, MIDDLE = (70, 110, 200), (205, 80, 70), (150, 150, 150)
THICKNESS = {
    "spine1": 0.1, "spine2": 0.11, "spine3": 0.12, "neck": 0.06, "head": 0.05, "hip": 0.085, "knee": 0.075, "ankle": 0.052,
    "foot": 0.04, "collar": 0.06, "shoulder": 0.05, "elbow": 0.045, "wrist": 0.036, "hand": 0.035,
}  # fmt: skip


def capsules(rotations: np.ndarray) -> list[tuple[np.ndarray, np.ndarray, float, tuple[int, int, int]]]:
    """Bones of a pose as (start, end, radius, colour), standing on the floor y = 0."""
    posture = Posture(rotations)
    places, turns = posture.globals()
    head = turns[INDEX["head"]]
    bones = []
    for name, joint in INDEX.items():
        if name == "pelvis":
            continue
        kind = name.removeprefix("left_").removeprefix("right_")
        colour = LEFT if name.startswith("left") else RIGHT if name.startswith("right") else MIDDLE
        parent = places[0] if kind == "hip" else places[PARENTS[joint]]
        bones.append((parent, places[joint], THICKNESS[kind], colour))
    skull = places[INDEX["head"]]
    bones.append((skull + head @ [0, 0.06, 0.01], skull + head @ [0, 0.1, 0.03], 0.095, MIDDLE))
    bones.append((skull + head @ [0, 0.06, 0.1], skull + head @ [0, 0.05, 0.14], 0.025, (90, 90, 90)))
    floor = min(min(start[1], end[1]) - radius for start, end, radius, _ in bones)
    lift = np.array([0, -floor, 0])
    return [(start + lift, end + lift, radius, colour) for start, end, radius, colour in bones]


def figure(rotations: np.ndarray, yaw: float) -> Image.Image:
    """One pose seen with the camera turned by `yaw` degrees, painted from far to near."""
    image = Image.new("RGB", (CELL[0] * 2, CELL[1] * 2), (250, 250, 248))
    draw = ImageDraw.Draw(image)
    ground = CELL[1] * 2 - 60
    draw.line((20, ground, CELL[0] * 2 - 20, ground), fill=(200, 200, 195), width=3)
    view = rotation(np.array([1.0, 0, 0]), 8) @ rotation(np.array([0, 1.0, 0]), yaw)
    beads = []
    for start, end, radius, colour in capsules(rotations):
        for share in np.linspace(0, 1, 14):
            beads.append((view @ (start + (end - start) * share), radius, colour))
    depths = [bead[0][2] for bead in beads]
    near, far = max(depths), min(depths)
    for centre, radius, colour in sorted(beads, key=lambda bead: bead[0][2]):
        light = 0.6 + 0.4 * (centre[2] - far) / max(near - far, 1e-6)
        x, y = CELL[0] + centre[0] * SCALE * 2, ground - centre[1] * SCALE * 2
        for inset, gain in ((1.0, 0.72), (0.82, 1.0)):
            r = radius * SCALE * 2 * inset
            draw.ellipse((x - r, y - r, x + r, y + r), fill=tuple(int(min(c * light * gain, 255)) for c in colour))
    return image.resize(CELL, Image.Resampling.LANCZOS)


def sheet(cells: Sequence[tuple[str, np.ndarray]], columns: int = 5) -> Image.Image:
    """Poses (24, 3, 3) with their captions on one picture, two views each."""
    rows = -(-len(cells) // columns)
    width, height = CELL[0] * 2, CELL[1] + 34
    page = Image.new("RGB", (columns * width, rows * height), "white")
    draw = ImageDraw.Draw(page)
    for i, (caption, rotations) in enumerate(cells):
        x, y = i % columns * width, i // columns * height
        page.paste(figure(rotations, -30), (x, y))
        page.paste(figure(rotations, -90), (x + CELL[0], y))
        for line in range(2):
            draw.text((x + 6, y + CELL[1] + 2 + 14 * line), caption[line * 72 : line * 72 + 72], fill=(30, 30, 30))
    return page


def main() -> None:
    """Draw sheets of the library, forty poses a page."""
    from .library import all_poses

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("words", nargs="*")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    chosen = [p for p in all_poses() if not args.words or any(word in p.description.lower() for word in args.words)]
    for page in range(0, len(chosen), 30):
        cells = [(pose.description, pose.rotations()) for pose in chosen[page : page + 30]]
        sheet(cells).save(args.out / f"sheet-{page // 30:02d}.png")


if __name__ == "__main__":
    main()
