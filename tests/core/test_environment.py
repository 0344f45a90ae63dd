"""The server's environment: a real one is made with a real pip, from packages that this test writes."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from chatpose.chatpose_blender.environment import (
    SENTINEL,
    Progress,
    Requirements,
    clean_environ,
    create,
    is_ready,
    python_path,
)
from chatpose.chatpose_blender.errors import ChatPoseError
from chatpose.chatpose_blender.installation import Installation


def wheel(folder: Path, name: str, needs: str = "") -> str:
    """Write a wheel with one empty module; returns the requirement that pip finds it by."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n" + (f"Requires-Dist: {needs}\n" if needs else "")
    with zipfile.ZipFile(path, "w") as content:
        content.writestr(f"{name}.py", "")
        content.writestr(f"{name}-1.0.dist-info/METADATA", metadata)
        content.writestr(
            f"{name}-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        content.writestr(f"{name}-1.0.dist-info/RECORD", "")
    return f"{name} @ {path.as_uri()}"


def can_import(folder: Path, module: str) -> bool:
    ended = subprocess.run(
        [python_path(folder), "-c", f"import {module}"], env=clean_environ(), stderr=subprocess.DEVNULL, check=False
    )
    return ended.returncode == 0


def test_an_environment_is_made_from_what_the_server_declares(tmp_path: Path) -> None:
    folder = tmp_path / "environment"
    pyproject = tmp_path / "pyproject.toml"
    pyproject.write_text(
        f'[project]\nname = "s"\ndependencies = ["{wheel(tmp_path, "posing")}"]\n'
        f'[tool.chatpose]\nbundled = ["{wheel(tmp_path, "encoders", needs="there-is-no-such-thing")}"]\n'
    )
    requirements = Requirements.read(pyproject)
    assert not is_ready(folder, requirements)

    fractions = [progress.fraction for progress in create(Path(sys.executable), folder, requirements)]

    assert is_ready(folder, requirements)
    assert can_import(folder, "posing")
    assert can_import(folder, "encoders"), "a bundled package is installed without what it asks for"
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)

    assert [progress.fraction for progress in create(Path(sys.executable), folder, requirements)] == [1.0]
    assert not is_ready(folder, Requirements(("something-else",)))


def test_an_unfinished_environment_is_not_ready_and_made_anew(tmp_path: Path) -> None:
    requirements = Requirements((wheel(tmp_path, "posing"),))
    steps = create(Path(sys.executable), tmp_path / "environment", requirements)
    for progress in steps:
        if progress.fraction > 0:
            break
    steps.close()
    assert (tmp_path / "environment" / "pyvenv.cfg").exists()
    assert not (tmp_path / "environment" / SENTINEL).exists()
    assert not is_ready(tmp_path / "environment", requirements)
    *_, last = create(Path(sys.executable), tmp_path / "environment", requirements)
    assert last.fraction == 1.0


def test_what_pip_said_last_is_in_the_error(tmp_path: Path) -> None:
    requirements = Requirements((f"missing @ {(tmp_path / 'missing-1.0-py3-none-any.whl').as_uri()}",))
    with pytest.raises(ChatPoseError, match=r"(?s)did not install.*internet.*missing-1\.0"):
        list(create(Path(sys.executable), tmp_path / "environment", requirements))
    assert not is_ready(tmp_path / "environment", requirements)


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(ChatPoseError, match="other files"):
        list(create(Path(sys.executable), tmp_path, Requirements(())))
    assert (tmp_path / "thesis.txt").read_text() == "years of work"


def test_a_python_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(ChatPoseError, match="could not make a virtual environment"):
        list(create(tmp_path / "python", tmp_path / "environment", Requirements(())))


def test_a_full_disk_is_told_before_anything_is_downloaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chatpose.chatpose_blender.environment.LEAST_FREE", 10**18)
    with pytest.raises(ChatPoseError, match="make room"):
        list(create(Path(sys.executable), tmp_path / "environment", Requirements(())))


def test_the_child_sees_nothing_of_this_pythons_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    environ = clean_environ()
    assert "PYTHONHOME" not in environ
    assert "PYTHONPATH" not in environ
    assert environ["PYTHONNOUSERSITE"] == "1"


def test_an_installation_goes_on_in_the_background_and_tells_how_it_ended() -> None:
    go_on = threading.Event()

    def steps() -> Iterator[Progress]:
        yield Progress(0.5, "Half-way")
        go_on.wait(5)
        raise ChatPoseError("The network is gone.")

    installation = Installation(steps())
    while installation.progress.fraction < 0.5:
        time.sleep(0.01)
    assert not installation.finished
    go_on.set()
    installation.wait(5)
    assert installation.finished
    assert str(installation.error) == "The network is gone."


def test_a_cancelled_installation_stops_at_the_next_line() -> None:
    def steps() -> Iterator[Progress]:
        while True:
            time.sleep(0.01)
            yield Progress(0.5, "Downloading")

    installation = Installation(steps())
    installation.cancel()
    installation.wait(5)
    assert installation.finished
    assert "cancelled" in str(installation.error)
