"""The prompt that a pose was made from, kept with its keys: a pose marker on the action.

Reads and writes Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bpy.types import Action

PROMPTS = "chatpose_prompts"
"""The custom property of an action that holds the whole prompt by the name of its pose marker."""
MARKER_LENGTH = 40
"""Characters that a marker has room for beside the next."""


def mark(action: Action, frame: int, prompt: str) -> None:
    """Keep a prompt at a frame of the action, in place of the one that was kept there; the artist's own markers stay."""
    if PROMPTS not in action:
        action[PROMPTS] = {}
    prompts = action[PROMPTS]
    ours = (marker for marker in action.pose_markers if marker.frame == frame and marker.name in prompts)
    marker = next(ours, None)
    before = None if marker is None else marker.name
    if marker is None:
        marker = action.pose_markers.new("ChatPose")
        marker.frame = frame
    marker.name = shortened(prompt)
    prompts[marker.name] = prompt
    if before is not None and all(other.name != before for other in action.pose_markers):
        del prompts[before]


def shortened(prompt: str, length: int = MARKER_LENGTH) -> str:
    """A prompt in one line of at most `length` characters."""
    line = " ".join(prompt.split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"
