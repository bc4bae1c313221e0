"""The reading pane: scrolling to claims, keeping the place, the overview."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from models.terms import Claim, Tag
from tests.test_reader_kit import article, on_screen, picture, pieces, show, some_claims
from ui.look import Look
from ui.reader import Reader
from ui.reader.strip import runs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


# Scrolling and place.


def test_the_current_claim_is_scrolled_to_a_third_of_the_page(qtbot):
    reader = show(qtbot)
    reader.set_current("c20")
    top = on_screen(reader, pieces(reader, "c20")[0].fill).top()
    assert top == pytest.approx(reader.page.viewport().height() / 3, abs=2)
    value = reader.page.strip.value()
    reader.set_current("c21")
    assert reader.page.strip.value() == value
    reader.set_current("c30", scroll=False)
    assert reader.page.strip.value() == value


def test_near_the_top_the_headline_stays_whole(qtbot):
    reader = show(qtbot)
    reader.page.strip.setValue(3_000)
    reader.set_current("c0")
    assert reader.page.strip.value() == 0


def test_place_and_restore(qtbot):
    reader = show(qtbot)
    reader.page.strip.setValue(1234)
    place = reader.place()
    other = show(qtbot)
    other.restore(place)
    assert other.place() == place
    assert other.page.strip.value() == 1234


def test_the_top_has_a_place_too(qtbot):
    reader = show(qtbot)
    assert reader.place()[0] == 0 and reader.place()[1] > 0
    place = reader.place()
    reader.page.strip.setValue(900)
    reader.restore(place)
    assert reader.page.strip.value() == 0


def test_restore_before_the_pane_is_shown(qtbot):
    first = show(qtbot)
    first.page.strip.setValue(2000)
    place = first.place()
    window = QMainWindow()
    reader = Reader(Look(window))
    window.setCentralWidget(reader)
    qtbot.addWidget(window)
    reader.show_article(article(), some_claims(), None)
    reader.restore(place)
    assert reader.place() == place
    window.resize(776, 600)
    window.show()
    qtbot.waitExposed(window)
    assert reader.page.strip.value() == 2000
    assert reader.place() == place


def test_the_place_survives_another_width_and_another_size_of_text(qtbot):
    look = Look()
    reader = show(qtbot, look=look)
    reader.page.strip.setValue(1500)
    place = reader.place()
    for width in (640, 900, 776):
        reader.window().resize(width, 600)
        qtbot.wait(5)
        assert reader.place()[0] == place[0]
    assert reader.page.strip.value() == 1500
    look.set_reading_zoom(2.0)
    assert reader.place() == place
    look.set_reading_zoom(1.0)
    assert reader.page.strip.value() == 1500


def test_set_claims_keeps_the_place(qtbot):
    reader = show(qtbot)
    reader.page.strip.setValue(700)
    reader.set_claims(some_claims()[:-5], "c3")
    assert reader.page.strip.value() == 700
    assert reader.page.spans.find("c39") is None


def test_the_theme_changes_in_place(qtbot):
    look = Look()
    reader = show(qtbot, look=look)
    reader.page.strip.setValue(800)
    light = picture(reader)
    look.set_dark(True)
    assert picture(reader).pixelColor(2, 2).name().upper() == look.theme.paper
    assert reader.page.strip.value() == 800
    look.set_dark(False)
    assert picture(reader) == light


# The overview.


def test_in_each_pixel_of_the_overview_the_worst_state_wins():
    ranks = bytes([0, 1, 1, 4, 4, 4, 2, 0])
    assert list(runs(ranks)) == [(1, 2, Tag.VERIFIED), (3, 3, Tag.DISPUTED), (6, 1, Tag.UNREVIEWED)]
    assert list(runs(ranks, 2, 4)) == [(1, 2, Tag.VERIFIED), (3, 3, Tag.DISPUTED)]
    assert list(runs(ranks, 7, 8)) == [] and list(runs(bytes(2))) == [] and list(runs(b"")) == []


def test_marks_follow_the_states(qtbot):
    text = "word " * 2_000
    claims = [Claim(f"c{n}", "a", n * 5, n * 5 + 4, "word", tag=Tag.VERIFIED) for n in range(2_000)]
    reader = show(qtbot, claims, article(text, ""))
    strip = reader.page.strip
    strip.repaint()
    assert set(strip._ranks) <= {0, 1}
    reader.update_claims([replace(claims[1_000], tag=Tag.DISPUTED)])
    row = strip._row(strip._by_id["c1000"].place)
    assert list(strip._ranks[row : row + 3]) == [4, 4, 4] and strip._ranks.count(4) == 3
    reader.update_claims([replace(claims[1_001], tag=Tag.UNSOURCED)])
    assert strip._ranks[row] == 4
    reader.update_claims([replace(claims[1_000], tag=Tag.VERIFIED)])
    assert 4 not in strip._ranks and 3 in strip._ranks


def test_the_overview_scrolls(qtbot):
    reader = show(qtbot, [])
    strip = reader.page.strip
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(11, strip.height() - 10))
    assert strip.value() > strip.maximum() * 0.9
    assert strip.width() == 22
