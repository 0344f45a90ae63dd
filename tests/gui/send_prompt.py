"""In a real window: a prompt is typed and sent with mouse and keyboard, the pose lands, and Ctrl+Z takes it back."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import bpy

sys.path.insert(0, str(Path.cwd() / "tests" / "gui"))
import hands
from hands import look, press, type_and_send, undo_to

shot: Callable[[str], None] = globals()["shot"]
later: hands.Later = globals()["later"]
show_sidebar: Callable[[str], None] = globals()["show_sidebar"]


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
    yield from undo_to(rest)
    shot("panel-undone.png")
    print("GUI TEST PASSED", flush=True)


hands.register()
later(2.0, lambda: hands.run(steps(), later))
