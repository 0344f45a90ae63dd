"""The main job, as a user's Blender does it: install the extension, start the server, pose and key a character, render it.

`python3 dev.py demo` runs this in headless Blender: `demo.py ARCHIVE FOLDER`. What it makes lies in FOLDER:
chatpose.blend, contact-sheet.png, poses.json.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import bpy
import sheet
import studio

PHOTOGRAPH = Path(__file__).parent / "camera.png"
SPACING = 20
"""Frames between two keys."""
Prompts = tuple[tuple[str, Path | None], ...]
"""What is typed, and the reference image beside it."""
PROMPTS: Prompts = (
    ("a person waving hello", None),
    ("now put the left hand on the hip", None),
    ("a tired man sits down on a bench and rests his elbows on his knees", None),
    ("an archer draws her bow", None),
    ("someone celebrates a goal", None),
    ("warrior two", None),
    ("look to the left", None),
    ("the pose of this person", PHOTOGRAPH),
)


@contextmanager
def step(title: str) -> Iterator[None]:
    """Say what is being done, and how long it took."""
    began = time.perf_counter()
    print(f"{title} …", flush=True)
    yield
    print(f"{title}: {time.perf_counter() - began:.1f} s", flush=True)


def install(archive: Path) -> None:
    """Install and enable the extension through Blender's own operator, in the private folder of this run."""
    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=True)
    repos = bpy.context.preferences.extensions.repos
    repository = next((repo for repo in repos if repo.module == "user_default"), None)
    if repository is None:
        repository = repos.new(name="User Default", module="user_default")
    bpy.ops.extensions.package_install_files(
        filepath=str(archive), repo=repository.module, enable_on_install=True, overwrite=True
    )
    if not hasattr(bpy.ops, "chatpose") or "chatpose" not in dir(bpy.ops):
        raise SystemExit("Blender did not enable the extension.")


def main(archive: Path, folder: Path, prompts: Prompts = PROMPTS) -> None:
    """Do it all."""
    with step("Installing the extension"):
        install(archive)
    with step("Starting the server"):
        bpy.ops.chatpose.start_server()
    bpy.ops.chatpose.add_mannequin()
    scene = bpy.context.scene
    armature = bpy.context.view_layer.objects.active
    settings = scene.chatpose
    made: list[tuple[int, str, str, Path | None]] = []
    poses = []
    for number, (prompt, image) in enumerate(prompts):
        frame = 1 + number * SPACING
        scene.frame_set(frame)
        with step(f"{prompt!r}" + (f" with {image.name}" if image else "")):
            bpy.ops.chatpose.send(prompt=prompt, image=str(image or ""))
        reply = settings.messages[-1]
        print(f"    {reply.text}", flush=True)
        if len(reply.poses):
            made.append((frame, prompt, reply.text, image))
            poses.append(
                {"frame": frame, "prompt": prompt, "reply": reply.text, "pose": json.loads(reply.poses[-1].json)}
            )
    scene.frame_end = 1 + len(prompts) * SPACING
    bpy.ops.chatpose.stop_server()
    with step("Rendering"):
        tiles = photographs(scene, armature, made, folder)
        sheet.draw(tiles, folder / "contact-sheet.png")
    scene.frame_set(1)
    bpy.ops.wm.save_as_mainfile(filepath=str(folder / "chatpose.blend"))
    (folder / "poses.json").write_text(json.dumps(poses, indent=1) + "\n", encoding="utf-8")
    for name in ("chatpose.blend", "contact-sheet.png", "poses.json"):
        print(folder / name, flush=True)


def photographs(
    scene: bpy.types.Scene, armature: bpy.types.Object, made: list[tuple[int, str, str, Path | None]], folder: Path
) -> list[sheet.Tile]:
    """A picture of each keyed frame."""
    studio.build(scene)
    body = next(child for child in armature.children if child.type == "MESH")
    frames = [frame for frame, *_ in made]
    distance = studio.distance_for(scene, body, frames)
    pictures = folder / "frames"
    pictures.mkdir(exist_ok=True)
    tiles = []
    for frame, prompt, reply, image in made:
        picture = pictures / f"{frame:04d}.png"
        studio.photograph(scene, body, frame, distance, picture)
        tiles.append(sheet.Tile(picture, prompt, f"frame {frame} · {reply}", image))
        print(f"    frame {frame}", flush=True)
    return tiles


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
