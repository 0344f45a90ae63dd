"""How long one pose takes on rigs of several kinds, on Blender's main thread: recognise, apply, key, read back.

python dev.py blender benchmarks/rigs.py

Asked for: apply and key at most 5 ms for 24 bones and 30 ms for Rigify's generated rig, recognising at most 20 ms.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "blender")]
import conftest  # noqa: E402, F401  makes the checkout importable as `chatpose`

TIMES = 40


def measure() -> None:
    """The mannequin, an Unreal 5 skeleton, and the rig that Rigify generates."""
    os.environ["CHATPOSE_PYTHON"] = sys.executable
    import bpy
    import chatpose

    chatpose.register()
    import humans
    import zoo
    from chatpose.chatpose_blender import armatures, rigs, scene
    from chatpose.chatpose_blender.skeleton import pose_from_joint_matrices

    poses = [pose_from_joint_matrices(humans.random_matrices(number)) for number in range(TIMES)]
    print(f"{'milliseconds, median and 90th percentile of':<44}{TIMES}")

    def all_of(name: str, armature: Any) -> None:
        def recognise(_: int) -> None:
            rigs._best.cache_clear()
            armatures.map_of(armature)

        print(f"{name}, {len(armature.data.bones)} bones")
        report("recognise, first time", recognise)
        report("recognise and measure, later", lambda _: scene.rig_of(armature))
        report("apply", lambda n: scene.apply_pose(armature, poses[n]))
        report("apply and key", lambda n: scene.apply_pose(armature, poses[n], frame=n))
        bpy.context.view_layer.update()
        depsgraph = bpy.context.evaluated_depsgraph_get()
        report("read back", lambda _: scene.read_pose(armature, depsgraph))
        bpy.data.objects.remove(armature)

    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=True)
    bpy.ops.chatpose.add_mannequin()
    all_of("the mannequin", bpy.context.view_layer.objects.active)
    all_of("an Unreal 5 skeleton", zoo.build(zoo.KINDS["Unreal 5"]))
    all_of("Rigify's generated rig", _generated(bpy))
    chatpose.unregister()


def _generated(bpy: Any) -> Any:
    import addon_utils

    addon_utils.enable("rigify", default_set=True)
    bpy.ops.object.armature_human_metarig_add()
    bpy.ops.pose.rigify_generate()
    return bpy.context.object


def report(name: str, function: Callable[[int], object]) -> None:
    """One line of the table."""
    times = []
    for number in range(TIMES):
        begun = time.perf_counter()
        function(number)
        times.append((time.perf_counter() - begun) * 1000)
    times.sort()
    print(f"  {name:<40} {statistics.median(times):7.2f} {times[int(len(times) * 0.9)]:7.2f}")


if __name__ == "__main__":
    measure()
