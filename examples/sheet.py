"""The contact sheet: pictures in a grid, each with what was asked below it, laid out and rendered as a scene of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import bpy
import studio
from bpy.types import Image, Material, Object, Scene

COLUMNS = 4
GAP, MARGIN, CAPTION = 24, 40, 104
"""Pixels between the pictures, around the sheet, and below each picture for its words."""
TEXT = 21
"""Pixels, the height of a line."""
INSET = 132
"""Pixels, the height of a reference image in the corner of its picture."""
PAPER = (0.905, 0.875, 0.833)
INK = (0.035, 0.03, 0.028)
FAINT = (0.36, 0.31, 0.27)


@dataclass(frozen=True)
class Tile:
    """A picture and its caption: what was asked, a short note, and the reference image if there was one."""

    picture: Path
    words: str
    note: str
    reference: Path | None = None


def draw(tiles: Sequence[Tile], path: Path) -> None:
    """Write the sheet as a PNG."""
    width, height = studio.PICTURE
    columns = min(COLUMNS, len(tiles))
    rows = -(-len(tiles) // columns)
    size = (
        2 * MARGIN + columns * width + (columns - 1) * GAP,
        2 * MARGIN + rows * (height + CAPTION) + (rows - 1) * GAP,
    )
    scene = _empty_scene(size)
    for number, tile in enumerate(tiles):
        left = MARGIN + number % columns * (width + GAP)
        top = size[1] - MARGIN - number // columns * (height + CAPTION + GAP)
        _place_picture(scene, tile.picture, (left, top - height), height)
        if tile.reference:
            _place_picture(scene, tile.reference, (left + 16, top - 16 - INSET), INSET, depth=1.0)
        _place_text(scene, tile.words, (left, top - height - 1.6 * TEXT), TEXT, width, INK)
        _place_text(scene, tile.note, (left, top - height - 2.9 * TEXT), 0.8 * TEXT, width, FAINT)
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True, scene=scene.name)
    bpy.data.scenes.remove(scene)


def _empty_scene(size: tuple[int, int]) -> Scene:
    """A sheet of paper of this many pixels, one unit a pixel, seen straight from above."""
    scene = bpy.data.scenes.new("Contact sheet")
    studio.use_cycles(scene, 8, size)
    scene.cycles.use_denoising = False
    scene.cycles.pixel_filter_type = "BOX"
    scene.view_settings.view_transform = "Standard"
    scene.world = bpy.data.worlds.new("Paper")
    scene.world.use_nodes = True
    scene.world.node_tree.nodes["Background"].inputs["Color"].default_value = (*PAPER, 1.0)
    camera = bpy.data.cameras.new("Sheet camera")
    camera.type, camera.ortho_scale = "ORTHO", max(size)
    camera.clip_end = 100.0
    scene.camera = bpy.data.objects.new("Sheet camera", camera)
    scene.camera.location = (size[0] / 2, size[1] / 2, 50.0)
    scene.collection.objects.link(scene.camera)
    return scene


def _place_picture(scene: Scene, path: Path, corner: tuple[float, float], height: float, depth: float = 0.0) -> None:
    """A picture with its lower left corner here, this high."""
    image = bpy.data.images.load(str(path))
    width = height * image.size[0] / image.size[1]
    mesh = bpy.data.meshes.new(path.stem)
    mesh.from_pydata([(0, 0, 0), (width, 0, 0), (width, height, 0), (0, height, 0)], [], [(0, 1, 2, 3)])
    mesh.uv_layers.new().uv.foreach_set("vector", (0, 0, 1, 0, 1, 1, 0, 1))
    mesh.materials.append(_shining(path.stem, image=image))
    _link(scene, bpy.data.objects.new(path.stem, mesh), corner, depth)


def _place_text(
    scene: Scene, words: str, start: tuple[float, float], size: float, width: float, colour: tuple[float, float, float]
) -> None:
    """Words on a base line, wrapped to this width."""
    text = bpy.data.curves.new(words, "FONT")
    text.body, text.size = words, size
    text.space_line = 1.2
    text.text_boxes[0].width = width
    font = Path(bpy.utils.system_resource("DATAFILES", path="fonts")) / "Inter.woff2"
    if font.exists():
        text.font = bpy.data.fonts.load(str(font), check_existing=True)
    text.materials.append(_shining(words, colour=colour))
    _link(scene, bpy.data.objects.new(words, text), start, 2.0)


def _link(scene: Scene, thing: Object, place: tuple[float, float], depth: float) -> None:
    thing.location = (*place, depth)
    scene.collection.objects.link(thing)


def _shining(
    name: str, *, colour: tuple[float, float, float] = (1.0, 1.0, 1.0), image: Image | None = None
) -> Material:
    """A material that shows its colour, or an image, as it is."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.clear()
    emission, output = nodes.new("ShaderNodeEmission"), nodes.new("ShaderNodeOutputMaterial")
    emission.inputs["Color"].default_value = (*colour, 1.0)
    links.new(emission.outputs["Emission"], output.inputs["Surface"])
    if image:
        texture = nodes.new("ShaderNodeTexImage")
        texture.image = image
        links.new(texture.outputs["Color"], emission.inputs["Color"])
    return material
