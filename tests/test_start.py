"""What a start may load and when, what it says without a display, and that the window lives on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from seat import Seat

ROOT = Path(__file__).resolve().parents[1]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "sqlite3", "charset_normalizer", "regex")

AT_FIRST_PAINT = """
import os, sys
import main, ui.app

class Watched(ui.app.Application):
    def _go_on(self):
        print(*sorted(sys.modules), flush=True)
        os._exit(0)

ui.app.Application = Watched
main.main([])
"""

COMMAND = """
import sys
import main

status = main.main(sys.argv[1:])
found = sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6")))
print("Qt:", *found)
sys.exit(status)
"""


def run(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Python in a process of its own, without a display unless `environment` names a platform."""
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**bare, **environment},
        input="In 2019 the port handled 4.2 million tonnes.",
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )


def test_the_window_is_painted_before_the_storage_is_loaded() -> None:
    done = run("-c", AT_FIRST_PAINT, QT_QPA_PLATFORM="offscreen")
    loaded = done.stdout.split()
    assert "PySide6.QtWidgets" in loaded, done.stderr
    assert not set(HEAVY) & set(loaded)


def test_commands_do_not_load_qt(tmp_path: Path, article_file: Path) -> None:
    library, out = str(tmp_path / "one.claimdesk"), str(tmp_path / "out.csv")
    for command in (
        ["import", "--library", library, str(article_file)],
        ["export", "--library", library, "--output", out],
        ["check", "--library", library],
        ["detect"],
        ["detect", str(article_file)],
    ):
        done = run("-c", COMMAND, *command)
        assert done.returncode == 0, done.stderr
        assert done.stdout.splitlines()[-1] == "Qt:", command


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_without_a_display_one_line_says_so() -> None:
    done = run("main.py")
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "display" in done.stderr


def test_thousands_of_keys_do_no_harm(seat: Seat) -> None:
    # PySide6 6.12.0 on Python 3.11 dies after some 5,000 calls that return nothing.
    keys = ("J", "J", "K", "J", "V", "K", "J", "Esc", "G", "K", "Z", "J", "K", "N", "Esc")
    library = seat.session.library
    assert library is not None
    before, claims = library.store.event_count(), len(seat.claims)
    for _ in range(200):
        seat.press(*keys)
        QApplication.processEvents()
    assert library.store.event_count() > before + 300
    assert len(seat.claims) == claims
    assert not seat.window.panels.is_open
