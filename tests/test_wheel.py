"""The wheel holds what it must and nothing else, and the installed program does the main job."""

import csv
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
JOB = """
import sys
from pathlib import Path
import claimdesk.main
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui import app as module

assert Path(module.__file__).is_relative_to(Path(claimdesk.main.__file__).parent)
qt = module.make_application(["claimdesk"])
application = module.Application(qt, None, [Path(sys.argv[1])])
application.show()
session = application.window.session

def wait(condition):
    for _ in range(3000):
        if condition():
            return
        QTest.qWait(10)
    raise SystemExit("it took too long")

wait(lambda: session.article is not None and session.article.details.title == "Ferry" and not session.busy)
QTest.keyClick(application.window.windowHandle(), Qt.Key.Key_V)
wait(lambda: session.claims[0].is_reviewed)
application.window.close()
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the wheel unpacked as pip does it; the libraries are those of this environment."""
    pytest.importorskip("hatchling", reason="hatchling is not installed here (pip install '.[dev]')")
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    (wheel,) = folder.glob("*.whl")
    run(
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--no-deps",
        "--target",
        str(folder / "site"),
        str(wheel),
    )
    yield folder


def run(*command: str, cwd: Path | None = None, **environment: str) -> str:
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def test_what_is_in_it(installed: Path) -> None:
    (wheel,) = installed.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert all(name.startswith(("claimdesk/", "claimdesk-")) for name in names), (
        "nothing beside our own folder"
    )
    for wanted in ("main.py", "ui/app.py", "models/store/store.py", "resources/sample/siversk.txt"):
        assert f"claimdesk/{wanted}" in names
    assert "claimdesk/resources/claims-en.bin" in names
    kept_back = ("tests", "/training/", "/packaging/", "/screenshots/")
    assert not [name for name in names if name.endswith(".pyc") or any(part in name for part in kept_back)]
    assert "claimdesk/resources/desktop/claimdesk.desktop" in names


def test_the_installed_window_and_the_commands(installed: Path, home: Path, tmp_path: Path) -> None:
    article = tmp_path / "ferry.txt"
    article.write_text("Ferry\n\nThe ferry carried 2,143,000 passengers in 2024.", encoding="utf-8")
    surroundings = {"PYTHONPATH": str(installed / "site"), "CLAIMDESK_HOME": str(home)}
    run(sys.executable, "-c", JOB, str(article), cwd=tmp_path, QT_QPA_PLATFORM="offscreen", **surroundings)
    start = [sys.executable, "-m", "claimdesk.main"]
    assert "known already" in run(*start, "import", str(article), cwd=tmp_path, **surroundings)
    run(*start, "export", "--output", "out.csv", "--reviewed-only", cwd=tmp_path, **surroundings)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["quote"] == "The ferry carried 2,143,000 passengers in 2024."
    assert row["tag"] == "verified"
