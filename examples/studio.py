"""A small photo studio around the character: a warm backdrop, three soft lights, and a camera that finds the body."""

from __future__ import annotations

from math import cos, pi, radians, sin
from pathlib import Path

import bpy
from bpy.types import Object, Scene
from mathutils import Euler, Vector

PICTURE = (512, 600)
"""Pixels across and down."""
SAMPLES = 20
FLOOR = (0.72, 0.62, 0.53)
VIEW = Euler((radians(82), 0.0, radians(24)))
"""The camera's axes: it looks from a little above and from the character's left."""
LENS, SENSOR = 70.0, 36.0
"""Millimetres."""
AIR = 1.18
"""How much larger than the body the picture is."""


def build(scene: Scene) -> None:
    """Put backdrop, lights and camera into a collection of their own, and set the renderer up."""
    studio = bpy.data.collections.new("Studio")
    scene.collection.children.link(studio)
    studio.objects.link(_backdrop())
    for name, turn, tilt, size, power, colour in (
        ("Key light", -28, 48, 2.4, 420, (1.0, 0.93, 0.85)),
        ("Fill light", 75, 62, 4.0, 110, (0.86, 0.92, 1.0)),
        ("Rim light", 165, 50, 1.6, 320, (1.0, 0.97, 0.93)),
    ):
        light = bpy.data.lights.new(name, "AREA")
        light.size, light.energy, light.color = size, power, colour
        lamp = bpy.data.objects.new(name, light)
        lamp.rotation_euler = Euler((radians(tilt), 0.0, radians(turn)))
        lamp.location = Vector((0.0, 0.0, 0.9)) + lamp.rotation_euler.to_matrix() @ Vector((0.0, 0.0, 4.5))
        studio.objects.link(lamp)
    lens = bpy.data.cameras.new("Studio camera")
    lens.lens, lens.sensor_width, lens.sensor_fit = LENS, SENSOR, "HORIZONTAL"
    scene.camera = bpy.data.objects.new("Studio camera", lens)
    scene.camera.rotation_euler = VIEW
    studio.objects.link(scene.camera)
    scene.world = bpy.data.worlds.new("Studio")
    scene.world.color = (0.5, 0.47, 0.44)
    use_cycles(scene, SAMPLES, PICTURE)
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"


def use_cycles(scene: Scene, samples: int, size: tuple[int, int]) -> None:
    """Render with Cycles on the processor, which every machine has."""
    scene.render.engine = "CYCLES"
    scene.cycles.device = "CPU"
    scene.cycles.samples = samples
    scene.cycles.use_denoising = True
    scene.cycles.max_bounces = 4
    scene.render.use_persistent_data = True
    scene.render.resolution_x, scene.render.resolution_y = size
    scene.render.resolution_percentage = 100
    scene.render.image_settings.file_format = "PNG"


def distance_for(scene: Scene, body: Object, frames: list[int]) -> float:
    """How far the camera must stand, in metres, for the body to fit into the picture at each of the frames."""
    return max(_needed_distance(_points(scene, body, frame)) for frame in frames)


def photograph(scene: Scene, body: Object, frame: int, distance: float, path: Path) -> None:
    """Render a frame with the middle of the body in the middle of the picture."""
    middle = _middle(_points(scene, body, frame))
    scene.camera.location = VIEW.to_matrix() @ (middle + Vector((0.0, 0.0, distance)))
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True, scene=scene.name)


def _backdrop() -> Object:
    """Floor and wall in one piece, joined by a wide curve, square to the camera."""
    curve = [(2.0 + 2.0 * sin(step / 24 * pi), 2.0 - 2.0 * cos(step / 24 * pi)) for step in range(13)]
    profile = [(-8.0, 0.0), *curve, (4.0, 9.0)]
    vertices = [(across, ahead, up) for ahead, up in profile for across in (-14.0, 14.0)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(profile) - 1)]
    mesh = bpy.data.meshes.new("Backdrop")
    mesh.from_pydata(vertices, [], faces)
    mesh.shade_smooth()
    material = bpy.data.materials.new("Backdrop")
    material.use_nodes = True
    shader = material.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (*FLOOR, 1.0)
    shader.inputs["Roughness"].default_value = 0.75
    mesh.materials.append(material)
    backdrop = bpy.data.objects.new("Backdrop", mesh)
    backdrop.rotation_euler.z = VIEW.z
    return backdrop


def _points(scene: Scene, body: Object, frame: int) -> list[Vector]:
    """The body's vertices at a frame, as Blender evaluates them, in the camera's axes."""
    scene.frame_set(frame)
    evaluated = body.evaluated_get(scene.view_layers[0].depsgraph)
    to_camera = VIEW.to_matrix().inverted().to_4x4() @ evaluated.matrix_world
    return [to_camera @ vertex.co for vertex in evaluated.data.vertices]


def _middle(points: list[Vector]) -> Vector:
    return Vector([(min(axis) + max(axis)) / 2 for axis in zip(*points, strict=True)])


def _needed_distance(points: list[Vector]) -> float:
    middle, (across, down) = _middle(points), PICTURE
    slope = SENSOR / 2 / LENS  # of the picture's left and right edge
    return max(
        (point.z - middle.z) + AIR / slope * max(abs(point.x - middle.x), abs(point.y - middle.y) * across / down)
        for point in points
    )
