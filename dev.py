#!/usr/bin/env python3
"""The project's commands: what a developer types, and the virtual environments in .venv/ that it needs.

Standard library only, on Linux, macOS and Windows: `python3 dev.py demo`, `python3 dev.py test`, `python3 dev.py --help`.
"""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from chatpose_blender.environment import Requirements

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
DEMO = ROOT / "demo"
SUITES = ("core", "server", "blender")
PYTHONS = ((3, 11), (3, 13))
"""The interpreters that Blender is published for as a package; the first that is found makes the environments."""
FURTHER_BLENDERS = {"blender-4.2": (3, 11), "blender-5.2": (3, 13)}
"""The Blenders that CI tests besides the usual one, and the interpreter that each needs."""


class Stop(Exception):
    """The command cannot go on; the message says why and what to do."""


# --- What is said -----------------------------------------------------------------------------------------------------


class Line:
    """One line of progress: rewritten in place on a terminal, said at most every few seconds elsewhere."""

    PAUSE = 5.0

    def __init__(self, title: str) -> None:
        self.title, self.began, self._said_at = title, time.monotonic(), time.monotonic()
        self._terminal = sys.stdout.isatty()
        self._write(f"{title} …", last=not self._terminal)

    def say(self, detail: str) -> None:
        """What is going on inside the step."""
        now = time.monotonic()
        if self._terminal or now - self._said_at > self.PAUSE:
            self._said_at = now
            self._write(f"{self.title} … {detail}" if self._terminal else f"  {detail}", last=not self._terminal)

    def end(self, word: str = "done") -> None:
        """The step is over: how long it took."""
        self._write(f"{self.title}: {word} in {seconds(time.monotonic() - self.began)}", last=True)

    def _write(self, text: str, *, last: bool) -> None:
        if self._terminal:
            text = "\r\x1b[2K" + text[: os.get_terminal_size().columns - 1]
        print(text, end="\n" if last else "", flush=True)


@contextmanager
def step(title: str) -> Iterator[Line]:
    """A step of a command, with its time."""
    line = Line(title)
    try:
        yield line
    except BaseException:
        line.end("stopped")
        raise
    line.end()


def seconds(count: float) -> str:
    """A duration for people: `0.4 s`, `12 s`, `3 min 5 s`."""
    if count < 9.95:
        return f"{count:.1f} s"
    minutes, rest = divmod(round(count), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


# --- Interpreters and environments ------------------------------------------------------------------------------------


def find_python(version: tuple[int, int]) -> Path | None:
    """An interpreter of this version that can make virtual environments: this one, on PATH, of pyenv, of Windows."""
    name = f"{version[0]}.{version[1]}"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates: list[list[str]] = [[sys.executable], [f"python{name}"]]
    candidates += [[str(folder / "bin" / "python")] for folder in sorted(pyenv.glob(f"{name}.*"), reverse=True)]
    if sys.platform == "win32":
        candidates.append(["py", f"-{name}"])
    question = "import ensurepip, sys, venv; print(*sys.version_info[:2], sys.executable)"
    for candidate in candidates:
        try:
            answer = subprocess.run(
                [*candidate, "-c", question], capture_output=True, text=True, timeout=20, check=True
            )
        except (OSError, subprocess.SubprocessError):
            continue
        major, minor, path = answer.stdout.strip().split(" ", 2)
        if (int(major), int(minor)) == version:
            return Path(path)
    return None


def any_python() -> Path:
    """The interpreter that makes the environments: this one where it can, else the first that is found."""
    here = sys.version_info[:2]
    for version in sorted(PYTHONS, key=lambda version: version != here):
        if found := find_python(version):
            return found
    names = " or ".join(f"{major}.{minor}" for major, minor in PYTHONS)
    raise Stop(
        f"Python {names} with its venv module is needed, and none was found (this is {here[0]}.{here[1]}). Install one "
        "from https://www.python.org/downloads/ or with your package manager, and run the command again."
    )


def environment(name: str, python: Path | None = None) -> Path:
    """The interpreter of `.venv/<name>`, made from its pinned requirements when it is not there."""
    from chatpose_blender.environment import create, is_ready, python_path
    from chatpose_blender.errors import ChatPoseError

    folder, requirements = VENV / name, read_requirements(name)
    if not is_ready(folder, requirements):
        with step(f"Making .venv/{name}") as line:
            try:
                for progress in create(python or any_python(), folder, requirements):
                    line.say(f"{progress.fraction:4.0%} {progress.text}")
            except ChatPoseError as error:
                raise Stop(str(error)) from error
    return python_path(folder)


def read_requirements(name: str) -> Requirements:
    """What `.venv/<name>` holds: the server's packages and its tests', or a dependency group of pyproject.toml."""
    from chatpose_blender.environment import Requirements

    if name != "server":
        return Requirements(tuple(read_toml(ROOT / "pyproject.toml")["dependency-groups"][name]))
    pyproject = ROOT / "server" / "pyproject.toml"
    server = Requirements.read(pyproject)
    return Requirements(
        (*server.packages, *read_toml(pyproject)["project"]["optional-dependencies"]["test"]), server.bundled
    )


def read_toml(file: Path) -> dict[str, Any]:
    """A TOML file's content."""
    import tomllib  # not at the top: an older Python must get far enough to find a newer one

    return tomllib.loads(file.read_text(encoding="utf-8"))


def run(command: Sequence[str | Path], **variables: str) -> int:
    """Run a command in this terminal; its exit code."""
    return subprocess.run([str(part) for part in command], env=os.environ | variables, check=False).returncode


# --- Verbs ------------------------------------------------------------------------------------------------------------


def build() -> Path:
    """The extension as a zip, made and validated by Blender's own tool."""
    python = environment("blender")
    tool = next(VENV.glob("blender/**/bl_pkg/cli/blender_ext.py"))
    manifest = read_toml(ROOT / "blender_manifest.toml")
    archive = BUILD / f"{manifest['id']}-{manifest['version']}.zip"

    def blender_ext(*arguments: str | Path) -> None:
        said = subprocess.run([python, tool, *arguments], capture_output=True, text=True, check=False)
        if said.returncode:
            raise Stop(f"Blender refuses the extension ({arguments[0]}):\n{said.stdout}{said.stderr}")

    BUILD.mkdir(exist_ok=True)
    with step("Building the extension"):
        blender_ext("validate", ROOT)
        blender_ext("build", "--source-dir", ROOT, "--output-filepath", archive)
        blender_ext("validate", archive)
    return archive


def demo() -> int:
    """Install the extension in headless Blender, pose a character from sentences and a photograph, render it."""
    return example("demo", DEMO)


def gallery() -> int:
    """The same with the prompts of the README's gallery."""
    return example("gallery", DEMO / "gallery")


def example(name: str, folder: Path) -> int:
    """Run an example in headless Blender with the extension as it is built now; what it makes lies in `folder`."""
    began = time.monotonic()
    blender, server = environment("blender"), environment("server")
    archive = build()
    folder.mkdir(parents=True, exist_ok=True)
    code = run(
        [blender, ROOT / "examples" / f"{name}.py", archive, folder],
        BLENDER_USER_RESOURCES=str(folder / "blender-user"),
        CHATPOSE_PYTHON=str(server),
    )
    if not code:
        print(f"The {name} took {seconds(time.monotonic() - began)}.")
    return code


def test(suites: Sequence[str], everything: bool) -> int:
    """Run the tests; those of Blender in each Blender that is asked for."""
    rows: list[tuple[str, int, float]] = []

    def suite(title: str, python: Path, folder: str) -> None:
        print(f"\n== {title} ==", flush=True)
        began = time.monotonic()
        code = run([python, "-m", "pytest", ROOT / "tests" / folder, "--rootdir", ROOT, "-q"])
        rows.append((title, code, time.monotonic() - began))

    if "core" in suites:
        suite("core", environment("server"), "core")
    if "server" in suites:
        suite("server", environment("server"), "server")
    if "blender" in suites:
        usual = environment("blender")
        suite(f"Blender {blender_version('blender')}", usual, "blender")
        for name, version in FURTHER_BLENDERS.items() if everything else ():
            python = find_python(version)
            if python is None:
                print(f"\n{name}: left out, no Python {version[0]}.{version[1]} was found.")
                continue
            further = environment(name, python)
            if blender_version(name) != blender_version("blender"):
                suite(f"Blender {blender_version(name)}", further, "blender")

    print()
    for title, code, took in rows:
        print(f"{title:<20} {'passed' if code == 0 else 'FAILED'}   {seconds(took)}")
    failed = [title for title, code, _ in rows if code]
    print(f"FAILED: {', '.join(failed)}" if failed else "All tests passed.")
    return 1 if failed else 0


def blender_version(name: str) -> str:
    """The version of Blender in `.venv/<name>`, from the package's metadata."""
    return next(VENV.joinpath(name).glob("**/bpy-*.dist-info")).name.split("-")[1].removesuffix(".dist")


def lint(fix: bool) -> int:
    """Format and check the code: ruff, then pyright."""
    python = environment("server")
    ruff = [python, "-m", "ruff"]
    codes = [
        run([*ruff, "format", ROOT] if fix else [*ruff, "format", "--check", ROOT]),
        run([*ruff, "check", *(["--fix"] if fix else []), ROOT]),
        run([python, "-m", "pyright", "--project", ROOT]),
    ]
    return 1 if any(codes) else 0


def chatpose(arguments: Sequence[str]) -> int:
    """The server's command line."""
    return run([environment("server"), "-m", "chatpose_server", *arguments], PYTHONPATH=str(ROOT / "server"))


def blender(arguments: Sequence[str]) -> int:
    """A script in the environment of Blender's package."""
    if not arguments:
        raise Stop("Name the script: python3 dev.py blender SCRIPT.py …")
    return run([environment("blender"), *arguments])


PASSED_ON = {"chatpose": chatpose, "blender": blender}
"""The verbs whose arguments are not ours to read."""


def main(arguments: Sequence[str]) -> int:
    """Read the command line and do what it says; the exit code."""
    if arguments and arguments[0] in PASSED_ON:
        return PASSED_ON[arguments[0]](arguments[1:])
    parser = argparse.ArgumentParser(prog="dev.py", description="The commands of ChatPose's developers.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("demo", help=demo.__doc__)
    verbs.add_parser("gallery", help=gallery.__doc__)
    testing = verbs.add_parser("test", help=test.__doc__)
    testing.add_argument("suites", nargs="*", metavar="SUITE", help=f"one of {', '.join(SUITES)}; all if none is named")
    testing.add_argument("--all", action="store_true", help="in every Blender, as CI does (CI=true)")
    verbs.add_parser("build", help=build.__doc__)
    linting = verbs.add_parser("lint", help=lint.__doc__)
    linting.add_argument("--fix", action="store_true", help="format, and mend what ruff can mend")
    for name, verb in PASSED_ON.items():
        verbs.add_parser(name, help=verb.__doc__, add_help=False)
    chosen = parser.parse_args(arguments)
    if chosen.verb == "demo":
        return demo()
    if chosen.verb == "gallery":
        return gallery()
    if chosen.verb == "test":
        for suite in chosen.suites:
            if suite not in SUITES:
                raise Stop(f"There is no suite {suite!r}; name some of {', '.join(SUITES)}, or none for all.")
        return test(chosen.suites or SUITES, chosen.all or os.environ.get("CI") == "true")
    if chosen.verb == "lint":
        return lint(chosen.fix)
    print(build())
    return 0


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    try:
        if sys.version_info < (3, 11):  # noqa: UP036  this file alone must be readable for an older Python
            sys.exit(run([any_python(), *sys.argv]))
        sys.exit(main(sys.argv[1:]))
    except Stop as reason:
        sys.exit(f"dev.py: {reason}")
    except KeyboardInterrupt:
        sys.exit(130)
