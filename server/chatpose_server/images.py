"""A reference image on its way in: data URL to pixels, upright, of a sane size."""

from __future__ import annotations

import base64
import binascii
import io

from PIL import Image, ImageOps, UnidentifiedImageError

from .protocol import ProtocolError

MOST_PIXELS = 64_000_000


def read_data_url(url: str, where: str) -> Image.Image:
    """A `data:image/…;base64,…` URL to an RGB image, turned upright by its EXIF tag. Raises ProtocolError."""
    head, _, body = url.partition(",")
    if not head.startswith("data:image/") or not head.endswith(";base64"):
        raise ProtocolError("The image must be a base64 data URL (data:image/png;base64,…).", where)
    try:
        image = Image.open(io.BytesIO(base64.b64decode(body, validate=True)))
        if image.width * image.height > MOST_PIXELS:
            raise ProtocolError(
                f"The image has {image.width}×{image.height} pixels; make it smaller than 64 megapixels.", where
            )
        return ImageOps.exif_transpose(image).convert("RGB")
    except (binascii.Error, UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ProtocolError("The image cannot be read; save it as PNG or JPEG and send it again.", where) from error
