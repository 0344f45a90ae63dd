"""An empty scene with ChatPose registered, and the servers that its prompts go to."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import bpy
import chatpose
import pytest

ROOT = Path(__file__).resolve().parents[2]
FAKE = Path(__file__).with_name("fake_server.py")
BIN = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
SERVER_PYTHON = Path(os.environ.get("CHATPOSE_TEST_SERVER_PYTHON", ROOT / ".venv" / "server" / BIN))
sys.path.insert(0, str(Path(__file__).parent))  # looking.py, what the tests look at


_status = pytest.ExitCode.INTERNAL_ERROR


def pytest_sessionfinish(exitstatus: pytest.ExitCode) -> None:
    """Remember how the tests went."""
    global _status
    _status = exitstatus


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """Leave without Python's clean-up where Blender's package crashes in it.

    Blender 4.2 as a module ends with a segmentation fault once any property group has been registered, also by three
    lines without ChatPose; the tests' result would be lost.
    """
    if bpy.app.version < (4, 3):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_status)


@pytest.fixture(scope="session")
def registered() -> Iterator[None]:
    """ChatPose as an add-on of this Blender, with the Python that the tests' servers run in."""
    os.environ["CHATPOSE_PYTHON"] = str(SERVER_PYTHON if SERVER_PYTHON.exists() else sys.executable)
    chatpose.register()
    yield
    chatpose.unregister()


@pytest.fixture
def scene(registered: None) -> bpy.types.Scene:
    """The scene of an empty file."""
    from chatpose.chatpose_blender import session

    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=True)
    session.warn(None)
    return bpy.context.scene


@pytest.fixture
def mannequin(scene: bpy.types.Scene) -> bpy.types.Object:
    """The character we ship, at rest."""
    bpy.ops.chatpose.add_mannequin()
    return bpy.context.view_layer.objects.active


@pytest.fixture
def human(scene: bpy.types.Scene) -> bpy.types.Object:
    """Somebody with SMPL's names, whose bones point and roll anyhow."""
    import humans

    return humans.build(seed=1)


@pytest.fixture(scope="session")
def rigify(registered: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with Rigify's metarigs of a human and a cat, and the rig that it generates from the human's."""
    import addon_utils

    path = tmp_path_factory.mktemp("rigify") / "rigify.blend"
    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=True)
    if addon_utils.enable("rigify", default_set=True) is None:
        pytest.skip("this Blender has no Rigify")
    try:
        for name in ("human", "cat"):
            getattr(bpy.ops.object, f"armature_{name}_metarig_add")()
            bpy.context.object.name = name
        bpy.context.view_layer.objects.active = bpy.data.objects["human"]
        bpy.ops.pose.rigify_generate()
        bpy.context.object.name = "generated"
        bpy.ops.wm.save_as_mainfile(filepath=str(path), check_existing=False)
    finally:
        addon_utils.disable("rigify", default_set=True)
    return path


@pytest.fixture
def generated(rigify: Path, scene: bpy.types.Scene) -> bpy.types.Object:
    """The rig that Rigify generates from its human metarig, at rest and in IK."""
    import zoo

    return zoo.load(rigify, "generated")


@pytest.fixture
def fake(scene: bpy.types.Scene) -> Iterator[Callable[[str], Any]]:
    """Starts the stand-in for a server that misbehaves as told."""
    from chatpose.chatpose_blender import session

    def start(behaviour: str) -> Any:
        session.stop_server()
        return session.start_server([sys.executable, str(FAKE), behaviour], FAKE.parent)

    yield start
    session.stop_server()


@pytest.fixture(scope="session")
def loaded_server(registered: None) -> Iterator[None]:
    """The real server with ChatPose Mini, started once for all tests that ask it."""
    if not SERVER_PYTHON.exists():
        pytest.skip("the server's environment is not there; dev.py makes it")
    if not (ROOT / "server/checkpoints/mini/config.json").exists():
        pytest.skip("the checkout holds no weights of ChatPose Mini")
    from chatpose.chatpose_blender import preferences
    from chatpose.chatpose_blender.environment import SERVER_FOLDER
    from chatpose.chatpose_blender.process import ServerProcess

    server = ServerProcess(preferences.choices(bpy.context).command(), SERVER_FOLDER)
    assert server.wait(120), f"{server.failure}\n" + "\n".join(server.log)
    yield server
    server.stop()


@pytest.fixture
def server(scene: bpy.types.Scene, loaded_server: Any) -> Iterator[Any]:
    """The real server, as this Blender's own."""
    from chatpose.chatpose_blender import session

    session.stop_server()
    session.server = loaded_server
    yield loaded_server
    session.cancel()
    session.server = None
