"""A home of its own for every test, and the real window with real keys."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The tests read what the window says; the language of who runs them must not matter.
os.environ.update(LC_ALL="C.UTF-8", LANG="C.UTF-8", LANGUAGE="")
os.environ.pop("CLAIMDESK_PSEUDO", None)

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from seat import ARTICLE, Seat

from ui.app import Application


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Data, settings and logs of this test."""
    folder = tmp_path / "home"
    monkeypatch.setenv("CLAIMDESK_HOME", str(folder))
    return folder


@pytest.fixture
def article_file(tmp_path: Path) -> Path:
    """A text of our own with eight sentences or so."""
    path = tmp_path / "ferry.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def open_seat(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., Seat]]:
    """Starts the application as main.py does, with files and library of one's choice."""
    seats: list[Seat] = []

    def start(*files: Path, library: Path | None = None, wait: bool = True) -> Seat:
        application = Application(qapp, library, files)
        seat = Seat(qtbot, application)
        application.show()
        qtbot.waitExposed(application.window)
        application.window.activateWindow()
        seats.append(seat)
        qtbot.waitUntil(lambda: application.window.is_complete)
        if wait:
            seat.wait_idle()
            seat.wait(lambda: not files or seat.session.article is not None)
        return seat

    yield start
    for seat in seats:
        seat.window.close()
        seat.application.stop()
        seat.window.deleteLater()


@pytest.fixture
def seat(open_seat: Callable[..., Seat], article_file: Path) -> Seat:
    """The window with the ferry article open."""
    seat = open_seat(article_file)
    seat.wait(lambda: seat.session.article is not None and "Ferry" in seat.session.article.details.title)
    return seat
