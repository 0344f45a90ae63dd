"""The import rules of docs/architecture.md: who may know whom, read from the source of every file."""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = "chatpose_blender"
PROTOCOL = "server.chatpose_server.protocol"
KNOW_BLENDER = {
    "scene.py",
    "performing.py",
    "mannequin.py",
    "smpl_body.py",
    "mapping.py",
    "properties.py",
    "preferences.py",
}
STANDARD_LIBRARY_ALONE = {"client.py", "environment.py", "session.py", "errors.py"}
BLENDERS_OWN = {
    "bpy",
    "bpy_extras",
    "bl_ui",
    "bl_operators",
    "mathutils",
    "gpu",
    "gpu_extras",
    "blf",
    "bmesh",
    "idprop",
    "rna_prop_ui",
}


@dataclass(frozen=True)
class Import:
    """One imported name: `target` is absolute, written from the repository root when the import is relative."""

    file: Path
    line: int
    target: str
    relative: bool
    at_top: bool
    for_types: bool

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.target}"


def parse(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def imports_of(file: Path) -> list[Import]:
    """Every import of a file, also those inside functions."""
    package = file.relative_to(ROOT).parent.parts
    found: list[Import] = []

    def visit(node: ast.AST, at_top: bool, for_types: bool) -> None:
        if isinstance(node, ast.Import):
            found.extend(Import(file, node.lineno, name.name, False, at_top, for_types) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            start = [*above, *(node.module or "").split(".")] if node.module else [*above]
            # `from . import x` names a module, `from .x import y` names one already.
            names = [""] if node.module and not _is_package(start) else [name.name for name in node.names]
            for name in names:
                target = ".".join([*start, name]).strip(".")
                found.append(Import(file, node.lineno, target, node.level > 0, at_top, for_types))
        for child in ast.iter_child_nodes(node):
            inside = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            types = isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")
            visit(child, at_top and not inside, for_types or types)

    visit(parse(file), True, False)
    return found


def _is_package(parts: list[str]) -> bool:
    return ROOT.joinpath(*parts).is_dir()


def python_files(folder: str) -> list[Path]:
    return sorted(file for file in (ROOT / folder).rglob("*.py") if "__pycache__" not in file.parts)


LIBRARY_FILES, OPERATORS, PANELS = python_files(LIBRARY), python_files("operators"), python_files("panels")
BLENDERS_SIDE = [*LIBRARY_FILES, *OPERATORS, *PANELS]
SERVER = python_files("server/chatpose_server")
DOORWAY = ROOT / "__init__.py"


def outermost(imported: Import) -> str:
    return imported.target.split(".")[0]


def strays(files: list[Path], allowed: set[str], types_too: bool = True) -> list[str]:
    """The imports of third-party packages that are not allowed; imports inside the extension are relative."""
    allowed = allowed | set(sys.stdlib_module_names)
    return [
        str(imported)
        for file in files
        for imported in imports_of(file)
        if not imported.relative and outermost(imported) not in allowed and (types_too or not imported.for_types)
    ]


def test_the_doorway_imports_nothing_until_it_is_asked() -> None:
    at_top = [str(found) for found in imports_of(DOORWAY) if found.at_top and found.target != "__future__.annotations"]
    assert at_top == []


def test_blenders_side_knows_only_the_protocol_of_the_server() -> None:
    wrong = [
        str(imported)
        for file in BLENDERS_SIDE
        for imported in imports_of(file)
        if "chatpose_server" in imported.target and imported.target != PROTOCOL
    ]
    assert wrong == []


def test_the_server_knows_nothing_of_blenders_side() -> None:
    blenders = {LIBRARY, "operators", "panels", *BLENDERS_OWN}
    assert [str(found) for file in SERVER for found in imports_of(file) if outermost(found) in blenders] == []


def test_blender_is_known_only_where_it_must_be() -> None:
    outside = [file for file in LIBRARY_FILES if file.name not in KNOW_BLENDER or file.parent.name != LIBRARY]
    assert strays(outside, {"numpy"}, types_too=False) == []


def test_the_core_is_imported_without_blender_and_without_torch() -> None:
    core = [file for file in LIBRARY_FILES if file.name not in KNOW_BLENDER and file.name != "__init__.py"]
    names = [f"chatpose.{'.'.join(file.relative_to(ROOT).with_suffix('').parts)}" for file in core]
    program = f"""
import importlib, sys
sys.modules["bpy"] = sys.modules["mathutils"] = sys.modules["torch"] = None
sys.path.insert(0, {str(ROOT / "tests")!r})
import conftest
for name in {names!r}:
    importlib.import_module(name)
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr


def test_blenders_side_needs_no_package_that_blender_lacks() -> None:
    assert strays(BLENDERS_SIDE, {"numpy", *BLENDERS_OWN}) == []


def test_the_wire_and_the_process_need_the_standard_library_alone() -> None:
    alone = [file for file in LIBRARY_FILES if file.name in STANDARD_LIBRARY_ALONE]
    assert strays([*alone, ROOT / "server/chatpose_server/protocol.py"], set(), types_too=False) == []


def test_rigs_are_tables_and_need_the_standard_library_alone() -> None:
    assert strays([file for file in LIBRARY_FILES if file.parent.name == "rigs"], set(), types_too=False) == []


def test_the_protocol_needs_no_other_file() -> None:
    assert [str(found) for found in imports_of(ROOT / "server/chatpose_server/protocol.py") if found.relative] == []


def test_the_library_knows_no_operator_and_no_panel() -> None:
    above = [
        found for file in LIBRARY_FILES for found in imports_of(file) if outermost(found) in {"operators", "panels"}
    ]
    assert [str(found) for found in above] == []


def test_operators_know_no_panel_and_panels_no_operator() -> None:
    """A panel names an operator by its bl_idname; that is all it needs."""
    wrong = [found for file in OPERATORS for found in imports_of(file) if outermost(found) == "panels"]
    wrong += [found for file in PANELS for found in imports_of(file) if outermost(found) == "operators"]
    assert [str(found) for found in wrong] == []


def test_panels_do_not_reach_the_server() -> None:
    """draw() reads the state that session and properties keep; it never asks."""
    reach = {f"{LIBRARY}.client", f"{LIBRARY}.environment", "urllib", "http", "socket", "subprocess"}
    wrong = [
        str(found)
        for file in PANELS
        for found in imports_of(file)
        if any(found.target == name or found.target.startswith(f"{name}.") for name in reach)
    ]
    assert wrong == []


@pytest.mark.parametrize("file", [DOORWAY, *BLENDERS_SIDE, *SERVER], ids=lambda file: str(file.relative_to(ROOT)))
def test_every_file_opens_with_a_sentence_about_what_it_knows(file: Path) -> None:
    tree = parse(file)
    sentence = ast.get_docstring(tree)
    assert (sentence and sentence.splitlines()[0].strip()) or not tree.body


@pytest.mark.parametrize("file", [DOORWAY, *BLENDERS_SIDE, *SERVER], ids=lambda file: str(file.relative_to(ROOT)))
def test_nothing_is_printed_swallowed_evaluated_or_imported_by_star(file: Path) -> None:
    wrong: list[str] = []
    for node in ast.walk(parse(file)):
        if isinstance(node, ast.ExceptHandler) and node.type is None:
            wrong.append(f"line {node.lineno}: bare except")
        elif isinstance(node, ast.ImportFrom) and any(name.name == "*" for name in node.names):
            wrong.append(f"line {node.lineno}: star import")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"eval", "exec"}:
            wrong.append(f"line {node.lineno}: {node.func.id}")
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "print"
            and file not in SERVER
        ):
            wrong.append(f"line {node.lineno}: print")
        elif isinstance(node, ast.Global) and file.name != "session.py":
            wrong.append(f"line {node.lineno}: global state outside session.py")
    assert wrong == []
