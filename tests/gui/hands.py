"""What the tests in a real window share: mouse and keyboard, a prompt from its typing to its pose, one step after the other.

The window fills a virtual screen of 1600×1000. The working folder is the checkout; the server's environment is
`.venv/server`, or CHATPOSE_PYTHON. The tests are told three helpers: `shot(name)` keeps a picture of the screen,
`later(seconds, function)` calls on the main thread, `show_sidebar(tab)` opens the sidebar.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import bpy

ROOT = Path.cwd()
PROMPT, SEND, VIEWPORT = (1155, 190), (1155, 262), (500, 600)
"""Where the panel's field and button and the viewport are on the screen, in pixels from its upper left corner."""
PATIENCE = 60.0
"""Seconds that a pose may take, the server's start included."""

Later = Callable[[float, Callable[[], None]], None]


def register() -> None:
    """ChatPose as an add-on of this Blender, from the checkout."""
    sys.path.insert(0, str(ROOT / "tests"))
    import conftest  # noqa: F401  makes the checkout importable as `chatpose`

    os.environ.setdefault("CHATPOSE_PYTHON", str(ROOT / ".venv" / "server" / "bin" / "python"))
    import chatpose

    chatpose.register()


def run(steps: Iterator[float], later: Later) -> None:
    """Take one step after the other, and leave Blender; each tells how many seconds Blender goes on by itself."""
    seconds = next(steps, None)
    if seconds is None:
        bpy.ops.wm.quit_blender()
    else:
        later(seconds, lambda: run(steps, later))


def xdotool(*arguments: object) -> None:
    """Mouse and keyboard."""
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def press(keys: str) -> Iterator[float]:
    """Press keys with the mouse over the viewport."""
    xdotool("mousemove", *VIEWPORT)
    yield 0.3
    xdotool("key", keys)
    yield 1.0


def look() -> list[list[float]]:
    """The evaluated matrix of each bone of the character."""
    armature = next(thing for thing in bpy.context.scene.objects if thing.type == "ARMATURE")
    evaluated = armature.evaluated_get(bpy.context.evaluated_depsgraph_get())
    return [[value for row in bone.matrix for value in row] for bone in evaluated.pose.bones]


def undo_to(rest: list[list[float]]) -> Iterator[float]:
    """Undo until the character is as it was at rest; typing and clicks are steps of their own."""
    for _ in range(12):
        yield from press("ctrl+z")
        if look() == rest:
            return
    raise AssertionError("undo does not lead back to rest")


def type_and_send(prompt: str) -> Iterator[float]:
    """Click into the field, type, click Send; wait for the pose."""
    from chatpose.chatpose_blender import session

    settings = bpy.context.scene.chatpose
    before = len(settings.messages)
    xdotool("mousemove", *PROMPT, "click", 1)
    yield 0.5
    xdotool("type", "--delay", 20, prompt)
    yield 0.5
    xdotool("key", "ctrl+Return")
    yield 0.5
    assert settings.prompt == prompt, f"the field holds {settings.prompt!r}"
    xdotool("mousemove", *SEND)
    yield 0.3
    xdotool("click", 1)
    end = time.monotonic() + PATIENCE
    while len(bpy.context.scene.chatpose.messages) == before:
        assert session.alert is None, session.alert
        assert time.monotonic() < end, "no pose came"
        yield 0.1
    yield 0.5
