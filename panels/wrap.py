"""Text in lines that fit the sidebar: Blender's labels do not wrap."""

from functools import lru_cache

import blf
from bpy.types import Context, UILayout

FONT = 0
MARGIN = 72
"""Units of the interface beside the text: the tabs, the panel's and a box's borders."""


def paragraph(layout: UILayout, context: Context, text: str, *, icon: str = "NONE") -> None:
    """Draw `text` as labels as wide as a box in the sidebar, the icon before the first."""
    scale = context.preferences.system.ui_scale
    points = context.preferences.ui_styles[0].widget.points
    width = context.region.width - (MARGIN + (24 if icon != "NONE" else 0)) * scale
    column = layout.column(align=True)
    column.scale_y = 0.8
    for line in lines(text, max(int(width), 60), round(points * scale)):
        column.label(text=line, icon=icon)
        icon = "BLANK1" if icon != "NONE" else icon


@lru_cache(maxsize=512)
def lines(text: str, width: int, size: int) -> tuple[str, ...]:
    """`text` broken at spaces so that each line is at most `width` pixels at font size `size`."""
    blf.size(FONT, size)
    found: list[str] = []
    for block in text.splitlines() or [""]:
        line = ""
        for word in block.split():
            longer = f"{line} {word}" if line else word
            if line and blf.dimensions(FONT, longer)[0] > width:
                found.append(line)
                line = word
            else:
                line = longer
            while len(line) > 1 and blf.dimensions(FONT, line)[0] > width:  # one word wider than the sidebar
                fits = _fitting(line, width)
                found.append(line[:fits])
                line = line[fits:]
        found.append(line)
    return tuple(found)


def _fitting(word: str, width: int) -> int:
    """How many characters of `word` fit, at least one."""
    count = len(word)
    while count > 1 and blf.dimensions(FONT, word[:count])[0] > width:
        count -= 1
    return count
