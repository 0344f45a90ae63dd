"""Where a picture lies, which square of it shows the person, and its pixels once they are wanted."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from ..images import MOST_PIXELS

SIDE = 336
"""Pixels a side of a person crop: what CLIP-L/336 reads, so that nothing is resized twice."""
WIDEST = 8.0
"""A box wider than this many times the picture's longer side is a fault of the annotation."""


class UnreadablePicture(Exception):
    """The pixels cannot be had; the message says why."""


@dataclass(frozen=True)
class Box:
    """A square around a person: its centre and its side, in pixels of the picture, x right, y down."""

    x: float
    y: float
    side: float

    def fault(self) -> str | None:
        """What is wrong with it, if anything."""
        if not all(math.isfinite(number) for number in (self.x, self.y, self.side)):
            return "center or scale is not a finite number"
        return None if self.side >= 1 else f"the box is {self.side:.3g} pixels wide"

    def scaled(self, factor: float) -> Box:
        """The same centre, `factor` times as wide."""
        return replace(self, side=self.side * factor)


@dataclass(frozen=True)
class Picture:
    """A picture not yet read: a file, `length` bytes of a file from `offset` on (a tar's member), or `content` itself.

    `clockwise` turns it by 90° (BEDLAM's close-ups are stored on their side), `upright` turns it by its EXIF tag. With a
    `box`, the pixels are that square, black where it leaves the picture, `size` pixels a side; the box is in pixels of the
    turned picture. Without one, the whole picture in its own size.
    """

    path: Path | None = None
    offset: int = 0
    length: int | None = None
    content: bytes | None = None
    box: Box | None = None
    size: int = SIDE
    clockwise: bool = False
    upright: bool = False
    opened: Image.Image | None = None

    def load(self) -> Image.Image:
        """RGB pixels. Raises UnreadablePicture."""
        if self.opened is not None:
            return self.opened
        try:
            image = Image.open(io.BytesIO(self._bytes()))
            if image.width * image.height > MOST_PIXELS:
                raise UnreadablePicture(f"{self._name} has {image.width}×{image.height} pixels")
            if self.upright:
                image = ImageOps.exif_transpose(image)
            image = image.convert("RGB")
        except OSError as error:
            reason = "is no image that can be read" if isinstance(error, UnidentifiedImageError) else f"{error}"
            raise UnreadablePicture(f"{self._name}: {error.strerror or reason}") from error
        except (SyntaxError, ValueError, Image.DecompressionBombError) as error:
            raise UnreadablePicture(f"{self._name}: {error}") from error
        if self.clockwise:
            image = image.transpose(Image.Transpose.ROTATE_270)
        return image if self.box is None else self._cut(image, self.box)

    def open(self) -> Picture:
        """The same picture, its pixels in memory. Raises UnreadablePicture."""
        return self if self.opened is not None else Picture(opened=self.load())

    @property
    def _name(self) -> str:
        return "the picture" if self.path is None else f"the picture {self.path}"

    def _bytes(self) -> bytes:
        if self.content is not None:
            return self.content
        if self.path is None:
            raise UnreadablePicture("there is no picture")
        with self.path.open("rb") as file:
            file.seek(self.offset)
            return file.read(-1 if self.length is None else self.length)

    def _cut(self, image: Image.Image, box: Box) -> Image.Image:
        if fault := box.fault():
            raise UnreadablePicture(fault)
        if box.side > WIDEST * max(image.size):
            raise UnreadablePicture(f"the box is {box.side:.0f} pixels wide, the picture {max(image.size)}")
        left, top = round(box.x - box.side / 2), round(box.y - box.side / 2)
        side = max(1, round(box.side))
        if left >= image.width or top >= image.height or left + side <= 0 or top + side <= 0:
            raise UnreadablePicture("the box lies outside the picture")
        square = image.crop((left, top, left + side, top + side))
        return square.resize((self.size, self.size), Image.Resampling.BICUBIC, reducing_gap=3.0)
