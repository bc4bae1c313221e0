"""The window has theme and paper from the first paint on, and shows nothing of a library that is gone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from seat import Seat

from models.store import Store
from ui.app import Application


def middle(seat_or_application: Seat | Application) -> str:
    """The colour in the middle of the window."""
    picture = seat_or_application.window.grab().toImage()
    return QColor(picture.pixel(picture.width() // 2, picture.height() // 3)).name()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_keeps_the_colour_of_paper(
    open_seat: Callable[..., Seat], home: Path, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text(json.dumps({"theme": theme}))
    first: list[str] = []
    go_on = Application._go_on

    def painted(application: Application) -> None:
        first.append(middle(application))
        go_on(application)

    monkeypatch.setattr(Application, "_go_on", painted)
    seat = open_seat(library=home / "none.claimdesk", wait=False)
    paper = seat.window.look.theme.paper.lower()
    assert first == [paper]
    assert middle(seat) == paper


def test_a_library_without_articles_has_no_counts(seat: Seat, tmp_path: Path) -> None:
    seat.press("V")
    assert seat.window.status_bar.counts.summary() != "No claims yet"
    Store.create(tmp_path / "empty.claimdesk")
    seat.window.libraries.open(tmp_path / "empty.claimdesk")
    seat.wait(lambda: seat.session.article is None)
    assert seat.window.status_bar.counts.summary() == "No claims yet"
