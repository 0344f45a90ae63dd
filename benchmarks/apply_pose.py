"""How long one pose takes on the mannequin, on Blender's main thread: recognise, retarget, write, key, read back.

python dev.py blender benchmarks/apply_pose.py
"""

from __future__ import annotations

import math
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))
import conftest  # noqa: E402, F401  makes the checkout importable as `chatpose`

TIMES = 200


def measure() -> None:
    """Pose the mannequin again and again, keyed at one frame after the other."""
    os.environ["CHATPOSE_PYTHON"] = sys.executable
    import bpy
    import chatpose

    chatpose.register()
    from chatpose.chatpose_blender import rigs, scene
    from chatpose.server.chatpose_server.protocol import Pose

    bpy.ops.chatpose.add_mannequin()
    mannequin = bpy.context.view_layer.objects.active
    poses = [
        Pose((0.0, 0.0, 0.0), tuple((0.3 * math.sin(n + j), 0.3 * math.cos(n * j), 0.1) for j in range(23)))
        for n in range(TIMES)
    ]
    depsgraph = bpy.context.evaluated_depsgraph_get()
    bones = {bone.name: bone.parent.name if bone.parent else None for bone in mannequin.data.bones}

    def forget(_: int) -> None:
        rigs._best.cache_clear()
        rigs.match(bones)

    print("milliseconds")
    report("recognise the armature, first time", forget, range(TIMES))
    report("recognise and measure it, later", lambda _: scene.rig_of(mannequin), range(TIMES))
    report("apply", lambda n: scene.apply_pose(mannequin, poses[n]), range(TIMES))
    report("apply and key (24 bones)", lambda n: scene.apply_pose(mannequin, poses[n], frame=n), range(TIMES))
    report("read the pose back", lambda _: scene.read_pose(mannequin, depsgraph), range(TIMES))
    chatpose.unregister()


def report(name: str, function: Callable[[int], object], numbers: range) -> None:
    """One line of the table."""
    times = []
    for number in numbers:
        begun = time.perf_counter()
        function(number)
        times.append((time.perf_counter() - begun) * 1000)
    times.sort()
    print(f"{name:<38} p50 {statistics.median(times):6.2f}   p90 {times[int(len(times) * 0.9)]:6.2f}")


if __name__ == "__main__":
    measure()
