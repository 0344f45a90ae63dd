"""In a real window: a prompt is typed and sent with mouse and keyboard, the pose lands, and Ctrl+Z takes it back.

Runs inside Blender, whose window fills a virtual screen of 1600×1000, with three helpers in its namespace:
`shot(name)` keeps a picture of the screen, `later(seconds, function)` calls on the main thread, `show_sidebar(tab)`
opens the sidebar. The working folder is the checkout; the server's environment is `.venv/server`, or CHATPOSE_PYTHON.
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

shot: Callable[[str], None] = globals()["shot"]
later: Callable[[float, Callable[[], None]], None] = globals()["later"]
show_sidebar: Callable[[str], None] = globals()["show_sidebar"]


def xdotool(*arguments: object) -> None:
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def look() -> list[list[float]]:
    """The evaluated matrix of each bone of the character."""
    armature = next(thing for thing in bpy.context.scene.objects if thing.type == "ARMATURE")
    evaluated = armature.evaluated_get(bpy.context.evaluated_depsgraph_get())
    return [[value for row in bone.matrix for value in row] for bone in evaluated.pose.bones]


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


def press(keys: str) -> Iterator[float]:
    """Press keys with the mouse over the viewport."""
    xdotool("mousemove", *VIEWPORT)
    yield 0.3
    xdotool("key", keys)
    yield 1.0


def steps() -> Iterator[float]:
    """The test, in steps: each yield tells how many seconds Blender goes on by itself."""
    show_sidebar("ChatPose")
    for thing in list(bpy.data.objects):
        if thing.type == "MESH":
            bpy.data.objects.remove(thing)
    bpy.ops.chatpose.add_mannequin()
    bpy.ops.ed.undo_push(message="Mannequin")
    yield 1.0
    show_sidebar("ChatPose")  # a tab can be chosen only after the sidebar was drawn once
    yield 0.5
    shot("panel-empty.png")
    rest = look()

    yield from type_and_send("a person waving")
    waving = look()
    assert waving != rest
    shot("panel-waving.png")

    yield from type_and_send("now kneel down")
    kneeling = look()
    assert kneeling != waving
    assert len(bpy.context.scene.chatpose.messages) == 4
    shot("panel-kneeling.png")

    yield from press("ctrl+z")
    assert look() == waving, "undo does not restore the pose exactly"
    assert len(bpy.context.scene.chatpose.messages) == 2
    yield from press("ctrl+shift+z")
    assert look() == kneeling, "redo does not restore the pose exactly"
    yield from press("ctrl+z")
    for _ in range(8):  # typing and clicks are steps of their own
        if look() == rest:
            break
        yield from press("ctrl+z")
    assert look() == rest, "undo does not lead back to rest"
    shot("panel-undone.png")
    print("GUI TEST PASSED", flush=True)


def go_on(remaining: Iterator[float]) -> None:
    """Take the next step, and plan the one after it."""
    seconds = next(remaining, None)
    if seconds is None:
        bpy.ops.wm.quit_blender()
    else:
        later(seconds, lambda: go_on(remaining))


sys.path.insert(0, str(ROOT / "tests"))
import conftest  # noqa: E402, F401  makes the checkout importable as `chatpose`

os.environ.setdefault("CHATPOSE_PYTHON", str(ROOT / ".venv" / "server" / "bin" / "python"))
import chatpose  # noqa: E402

chatpose.register()
later(2.0, lambda: go_on(steps()))
