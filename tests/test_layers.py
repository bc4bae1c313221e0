"""The borders of the house: what may import what."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SEARCH = {"search/index.py", "search/searcher.py"}
SQL = {"sqlmodel", "sqlalchemy", "sqlite3"}


def files(folder: str) -> list[Path]:
    found = sorted((ROOT / folder).rglob("*.py"))
    return found


def imports(path: Path) -> set[str]:
    """The full names of what a module imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add(node.module or "")
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def tops(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imports(path)}


@pytest.mark.parametrize("path", files("models"), ids=lambda p: str(p.relative_to(ROOT)))
def test_models_know_neither_qt_nor_ui(path: Path) -> None:
    assert not tops(path) & {"PySide6", "ui", "main"}


@pytest.mark.parametrize("path", files("ui"), ids=lambda p: str(p.relative_to(ROOT)))
def test_ui_knows_no_sql(path: Path) -> None:
    assert not tops(path) & (SQL | {"main"})


def test_sql_is_in_the_store_the_migrations_and_the_search_index_alone() -> None:
    # The index is a cache, a file of its own; the search reads the library through the store like all others.
    speaking = {str(path.relative_to(ROOT / "models")) for path in files("models") if tops(path) & SQL}
    may = ("migrations.py", "schema.py", *SEARCH)
    assert all(name.startswith("store/") or name in may for name in speaking)


def test_widgets_call_the_session_never_the_store() -> None:
    allowed = {
        "session.py",
        "session_base.py",
        "undoing.py",
        "recording.py",
        "libraries.py",
        "exports.py",
        "files.py",
    }
    for path in files("ui"):
        if path.name not in allowed:
            wanted = {
                n for n in imports(path) if n.startswith(("models.store", "models.library", "models.review"))
            }
            assert not wanted, path


def test_resources_hold_no_code() -> None:
    assert not [
        path for path in files("resources") if "training" not in path.parts and "packaging" not in path.parts
    ]


@pytest.mark.parametrize("path", [*files("models"), *files("ui")], ids=lambda p: str(p.relative_to(ROOT)))
def test_files_are_easy_to_live_in(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 300
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= (250 if isinstance(node, ast.ClassDef) else 60), f"{node.name}: {length} lines"
