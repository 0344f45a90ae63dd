"""How long a sequence of motion takes to come in: read, resampled, put on and keyed.

python dev.py blender benchmarks/import_sequence.py

Asked for: 250 frames on any rig in at most 1000 ms.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "blender")]
import conftest  # noqa: E402, F401  makes the checkout importable as `chatpose`

FRAMES = 250
TIMES = 5


def measure() -> None:
    """AMASS's .npz onto the mannequin, an Unreal 5 skeleton and the rig that Rigify generates; the mannequin's .bvh, too."""
    os.environ["CHATPOSE_PYTHON"] = sys.executable
    import bpy
    import chatpose

    chatpose.register()
    import zoo
    from chatpose.chatpose_blender import sequences
    from made_up import walk

    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=True)
    scene = bpy.context.scene
    scene.render.fps = 30
    motion = walk(FRAMES, 30.0)
    print(f"milliseconds for {FRAMES} frames, the best and the middle of {TIMES}")
    with tempfile.TemporaryDirectory() as folder:
        files = {kind: Path(folder) / f"walk{kind}" for kind in sequences.KINDS}
        for file in files.values():
            sequences.write(file, motion)
            report(f"read {file.suffix}", lambda file=file: sequences.read(file), TIMES)
        bpy.ops.chatpose.add_mannequin()
        mannequin = bpy.context.view_layer.objects.active
        on("the mannequin", mannequin, files[".npz"], TIMES)
        output = str(Path(folder) / "out.npz")
        report(
            "export the mannequin's frames",
            lambda: bpy.ops.chatpose.export_sequence(filepath=output, frames="CUSTOM", start=1, end=FRAMES),
            TIMES,
        )
        bpy.data.objects.remove(mannequin)
        on("an Unreal 5 skeleton", zoo.build(zoo.KINDS["Unreal 5"]), files[".npz"], TIMES)
        on("Rigify's generated rig", _generated(bpy), files[".npz"], TIMES)
    chatpose.unregister()


def on(name: str, armature: Any, file: Path, times: int) -> None:
    """Import a file onto an armature, each time over the keys of the time before."""
    import bpy

    bpy.context.view_layer.objects.active = armature
    label = f"import onto {name}, {len(armature.data.bones)} bones"
    report(label, lambda: bpy.ops.chatpose.import_sequence(filepath=str(file)), times)


def report(name: str, function: Any, times: int) -> None:
    """One line of the table."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        function()
        taken.append((time.perf_counter() - begun) * 1000)
    taken.sort()
    print(f"  {name:<48} {taken[0]:8.0f} {taken[len(taken) // 2]:8.0f}", flush=True)


def _generated(bpy: Any) -> Any:
    import addon_utils

    addon_utils.enable("rigify", default_set=True)
    bpy.ops.object.armature_human_metarig_add()
    bpy.ops.pose.rigify_generate()
    return bpy.context.object


if __name__ == "__main__":
    measure()
