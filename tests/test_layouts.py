"""Longer words, larger text, the other direction of reading: nothing is cut off, and all is mirrored."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from layouts import settle, tour
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from seat import Seat

from models.settings import Settings
from models.terms import Counts
from ui import languages
from ui.look import Look
from ui.progress_bar import draw_progress

SIZES = [(1440, 900), (1024, 640)]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["en", "de", "uk", "long", "rtl"])
def test_nothing_is_cut_off(
    language: str,
    size: tuple[int, int],
    open_seat: Callable[..., Seat],
    article_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if language in ("long", "rtl"):
        monkeypatch.setenv("CLAIMDESK_PSEUDO", language)
    else:
        Settings(language=language).save()
    seat = open_seat(article_file)
    seat.window.resize(*size)
    seat.press("V", "K")
    assert not list(tour(seat.window))


@pytest.mark.parametrize("larger", ["QT_SCALE_FACTOR", "QT_FONT_DPI", "interface_zoom"])
@pytest.mark.parametrize("language", ["en", "de", "uk"])
def test_text_of_twice_the_size_fits(larger: str, language: str, article_file: Path, home: Path) -> None:
    by_setting = larger == "interface_zoom"
    Settings(language=language, interface_zoom=2.0 if by_setting else 0.0).save()
    sizes = {} if by_setting else {larger: "192" if larger == "QT_FONT_DPI" else "2"}
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("layouts.py")), "1440", "900", str(article_file)],
        env={**os.environ, **sizes, "CLAIMDESK_HOME": str(home)},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    size, *cut = filter(None, done.stdout.splitlines())
    # Qt turns a larger font of the screen into a larger scale of everything.
    assert size == ("1440 x 900" if by_setting else "720 x 450")
    assert not cut


@pytest.fixture
def rtl(open_seat: Callable[..., Seat], article_file: Path, monkeypatch: pytest.MonkeyPatch) -> Seat:
    """The window from right to left."""
    monkeypatch.setenv("CLAIMDESK_PSEUDO", "rtl")
    seat = open_seat(article_file)
    seat.window.resize(1440, 900)
    settle()
    return seat


def place(widget: QWidget, seat: Seat) -> QRect:
    return QRect(widget.mapTo(seat.window, QPoint(0, 0)), widget.size())


def test_panes_gutter_and_strip_change_sides(rtl: Seat) -> None:
    window, page = rtl.window, rtl.window.reader.page
    inspector = window.panels.inspector
    assert inspector is not None
    assert place(inspector, rtl).right() < place(page, rtl).left() < place(window.article_pane, rtl).left()
    assert page.strip.mapTo(page, QPoint(0, 0)).x() < page.viewport().x()
    for badge in page.badges_in(page.viewport().rect()):
        assert badge.label_box is None or badge.label_box.left() > badge.box.right()
        assert page.in_gutter(badge.box.center().x())
        assert (
            badge.box.left()
            > page.viewport().width() - page.document().rootFrame().frameFormat().rightMargin()
        )


def test_a_click_on_a_mirrored_badge_chooses_its_claim(rtl: Seat) -> None:
    page = rtl.window.reader.page
    badge = page.badges_in(page.viewport().rect())[2]
    where = badge.box.center().toPoint() - QPoint(0, page.strip.value())
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert rtl.current.id == badge.span.claim.id


def drawn(width: int, paint: Callable[..., None]) -> QImage:
    image = QImage(width, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        paint(painter)
    return image


def test_progress_runs_from_the_right(qapp: QApplication) -> None:
    counts, look, box = Counts(3, 1, 0, 4), Look(), QRectF(10, 1, 80, 6)
    there = drawn(100, lambda painter: draw_progress(painter, box, counts, look.theme))
    back = drawn(100, lambda painter: draw_progress(painter, box, counts, look.theme, rtl=True))
    assert there != back
    assert back.pixelColor(100 - 1 - 20, 4) == there.pixelColor(20, 4)


def test_the_direction_goes_with_the_language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMDESK_PSEUDO", "rtl")
    language = languages.Language(qapp, "en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.remove()
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
