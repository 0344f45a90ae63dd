"""The mannequin in given poses before given cameras, rendered with Cycles: the pictures of `rendered_photographs.py`.

    .venv/blender/bin/python benchmarks/rendering.py SHOTS.json FOLDER

SHOTS.json is a list of `{"pose": …, "view": 3 x 3, "lens": millimetres, "seed": …}`: a world-frame pose and the turn from its
world to the camera's frame (x right, y down, z away). FOLDER gets 0000.png and on, each with the whole body in its middle.
"""

from __future__ import annotations

import json
import os
import sys
from math import radians
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "examples")]
import conftest  # noqa: E402, F401  makes the checkout importable as `chatpose`

PICTURE = (360, 420)
"""Pixels across and down."""
SAMPLES = 6
SENSOR = 36.0
AIR = 1.25
"""How much larger than the body the picture is."""


def main(shots: list[dict[str, Any]], folder: Path) -> None:
    """Render what is not there yet."""
    os.environ["CHATPOSE_PYTHON"] = sys.executable
    import bpy
    import chatpose
    import numpy as np
    import studio
    from mathutils import Euler, Matrix, Vector

    chatpose.register()
    from chatpose.chatpose_blender import scene as posing
    from chatpose.chatpose_blender.mannequin import Z_UP
    from chatpose.server.chatpose_server.protocol import Pose

    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=True)
    scene = bpy.context.scene
    bpy.ops.chatpose.add_mannequin()
    armature = bpy.context.view_layer.objects.active
    body = next(child for child in armature.children if child.type == "MESH")
    lens = bpy.data.cameras.new("Camera")
    lens.sensor_width, lens.sensor_fit = SENSOR, "HORIZONTAL"
    scene.camera = bpy.data.objects.new("Camera", lens)
    lamp = bpy.data.objects.new("Key", bpy.data.lights.new("Key", "AREA"))
    floor = bpy.data.objects.new("Floor", bpy.data.meshes.new("Floor"))
    floor.data.from_pydata([(x, y, 0.0) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))], [], [(0, 1, 2, 3)])
    ground = bpy.data.materials.new("Floor")
    ground.use_nodes = True
    floor.data.materials.append(ground)
    for thing in (scene.camera, lamp, floor):
        scene.collection.objects.link(thing)
    lamp.data.size = 2.5
    scene.world = bpy.data.worlds.new("World")
    studio.use_cycles(scene, SAMPLES, PICTURE)
    scene.cycles.max_bounces = 1
    scene.cycles.use_denoising = False

    for number, shot in enumerate(shots):
        path = folder / f"{number:04d}.png"
        if path.exists():
            continue
        rng = np.random.default_rng(shot["seed"])
        posing.apply_pose(armature, Pose.from_json(shot["pose"]))
        evaluated = body.evaluated_get(bpy.context.evaluated_depsgraph_get())
        points = np.array([evaluated.matrix_world @ vertex.co for vertex in evaluated.data.vertices])
        turn = Z_UP @ np.array(shot["view"]).T @ np.diag([1.0, -1.0, -1.0])
        seen = points @ turn
        middle = (seen.min(axis=0) + seen.max(axis=0)) / 2
        lens.lens = shot["lens"]
        slope, (across, down) = SENSOR / 2 / lens.lens, PICTURE
        away = np.abs(seen - middle)
        reach = np.maximum(away[:, 0], away[:, 1] * across / down)
        distance = float((seen[:, 2] - middle[2] + AIR / slope * reach).max())
        place = turn @ (middle + np.array([0.0, 0.0, distance]))
        scene.camera.matrix_world = Matrix.Translation(Vector(place)) @ Matrix(turn.tolist()).to_4x4()
        floor.location.z = float(points[:, 2].min()) - 0.002
        shader = ground.node_tree.nodes["Principled BSDF"]
        shader.inputs["Base Color"].default_value = (*rng.uniform(0.15, 0.8, 3), 1.0)
        scene.world.color = tuple(rng.uniform(0.25, 0.8, 3))
        lamp.rotation_euler = Euler((radians(rng.uniform(30, 65)), 0.0, radians(rng.uniform(0, 360))))
        lamp.location = Vector((0.0, 0.0, 0.9)) + lamp.rotation_euler.to_matrix() @ Vector((0.0, 0.0, 4.5))
        lamp.data.energy = rng.uniform(200, 500)
        scene.render.filepath = str(path)
        bpy.ops.render.render(write_still=True)
    chatpose.unregister()


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), Path(sys.argv[2]))
