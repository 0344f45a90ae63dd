"""A reference image from disk to the data URL that a message carries. Standard library only."""

from __future__ import annotations

import base64
from pathlib import Path

from .errors import ChatPoseError

LARGEST = 20_000_000
"""Bytes."""


def data_url(path: Path) -> str:
    """The image at `path` as `data:image/…;base64,…`; its type is told by its first bytes. Raises ChatPoseError."""
    try:
        if path.stat().st_size > LARGEST:
            raise ChatPoseError(f"{path.name} is larger than {LARGEST // 1_000_000} MB; choose a smaller image.")
        content = path.read_bytes()
    except OSError as error:
        raise ChatPoseError(f"The image {path} cannot be read ({error.strerror}); choose another.") from error
    kind = _kind(content)
    if kind is None:
        raise ChatPoseError(f"{path.name} is no image that can be read; choose a PNG, JPEG, WebP or BMP file.")
    return f"data:image/{kind};base64,{base64.b64encode(content).decode('ascii')}"


def _kind(content: bytes) -> str | None:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "webp"
    if content.startswith(b"BM"):
        return "bmp"
    return None
