"""The reading pane: what a reader's mouse and keys do."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.test_reader_kit import TEXT, article, claim, click, on_screen, picture, pieces, press, select, show

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


# The mouse.


def test_a_click_on_words_badge_or_mark_asks_for_the_claim(qtbot):
    reader = show(qtbot)
    heard = []
    reader.claim_clicked.connect(heard.append)
    box = on_screen(reader, pieces(reader, "c1")[0].fill)
    click(reader, box.center().toPoint())
    click(reader, QPoint(round(reader.page.column_left()) - 34, round(box.center().y())))
    strip = reader.page.strip
    mark = strip._by_id["c39"]
    spot = QPoint(11, strip._row(mark.place) + 1)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert heard == ["c1", "c1", "c39"]
    click(reader, box.center().toPoint(), Qt.MouseButton.RightButton)
    click(reader, QPoint(round(box.right()) + 40, round(box.center().y())))
    assert len(heard) == 3


def test_clicks_on_overlapping_claims_cycle_from_the_smallest(qtbot):
    outer = claim(TEXT, "Troops have withdrawn from the town, a place", 0)
    reader = show(qtbot, [outer, claim(TEXT, "withdrawn from", 1)])
    heard = []
    reader.claim_clicked.connect(heard.append)
    reader.claim_clicked.connect(reader.set_current)
    spot = on_screen(reader, pieces(reader, "c1")[0].fill).center().toPoint()
    for _ in range(3):
        click(reader, spot)
        QTest.qWait(QApplication.doubleClickInterval() + 50)
    assert heard == ["c1", "c0", "c1"]


def test_dragging_selects_and_asks_for_no_claim(qtbot):
    reader = show(qtbot)
    heard = []
    reader.claim_clicked.connect(heard.append)
    box = on_screen(reader, pieces(reader, "c1")[0].fill)
    viewport, left = reader.page.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=QPoint(round(box.left()) + 1, round(box.center().y())))
    QTest.mouseMove(viewport, QPoint(round(box.right()), round(box.center().y())))
    QTest.mouseRelease(viewport, left, pos=QPoint(round(box.right()), round(box.center().y())))
    assert heard == []
    found = reader.page.spans.find("c1").claim
    assert reader.selection() == (found.start, found.end)
    reader.clear_selection()
    assert reader.selection() is None


def test_hovering_shades_the_claim(qtbot):
    reader = show(qtbot)
    spot = on_screen(reader, pieces(reader, "c1")[0].fill).center().toPoint()
    before = picture(reader)
    QTest.mouseMove(reader.page.viewport(), spot)
    assert reader.page.hovered.claim.id == "c1"
    assert picture(reader) != before
    QTest.mouseMove(reader.page.viewport(), QPoint(round(reader.page.column_left()) - 34, spot.y()))
    assert reader.page.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_a_menu_is_asked_for(qtbot):
    reader = show(qtbot)
    with qtbot.waitSignal(reader.menu_requested):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(50, 50), QPoint(50, 50))
        QApplication.sendEvent(reader.page.viewport(), event)


def test_drops_are_left_to_the_window(qtbot):
    reader = show(qtbot)
    assert not reader.page.acceptDrops() and not reader.page.viewport().acceptDrops()


# The selection.


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("  withdrawn from ", "withdrawn from"),
        (" \u00a0🇺🇦 flag", "🇺🇦 flag"),
        ("e\u0301t", "e\u0301t"),
        ("   ", None),
    ],
)
def test_the_selection_is_trimmed(qtbot, raw, words):
    text = f"Before{raw}behind."
    reader = show(qtbot, [], article(text, ""))
    select(reader, 6, 6 + len(raw))
    found = reader.selection()
    assert (None if found is None else text[found[0] : found[1]]) == words


def test_the_selection_holds_whole_characters_and_no_header(qtbot):
    text = "a 👨‍👩‍👧 b"
    reader = show(qtbot, [], article(text, "Headline"))
    cursor = reader.page.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(reader.page.positions.start(4), QTextCursor.MoveMode.KeepAnchor)
    reader.page.setTextCursor(cursor)
    assert reader.selection() == (0, 7)
    cursor.setPosition(0)
    cursor.setPosition(reader.page.positions.first, QTextCursor.MoveMode.KeepAnchor)
    reader.page.setTextCursor(cursor)
    assert reader.selection() is None


def test_copied_is_the_text_of_the_article(qtbot):
    text = "100\u00a0km \u202eaway\u202c, he said."
    reader = show(qtbot, [], article(text, ""))
    select(reader, 0, 14)
    press(reader, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == text[:14]


def test_clearing_the_selection_does_not_scroll(qtbot):
    reader = show(qtbot)
    select(reader, 100, 200)
    reader.page.strip.setValue(2500)
    reader.clear_selection()
    assert reader.page.strip.value() == 2500


# The keys.


def test_the_page_scrolls_and_leaves_all_other_keys_to_others(qtbot):
    reader = show(qtbot)
    window, seen = reader.window(), []
    window.keyPressEvent = lambda event: seen.append(event.key())
    bar = reader.page.strip
    press(reader, Qt.Key.Key_Space)
    down = bar.value()
    assert down > 400
    press(reader, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0
    press(reader, Qt.Key.Key_PageDown)
    assert bar.value() == down
    press(reader, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    press(reader, Qt.Key.Key_Home)
    assert bar.value() == 0 and set(seen) <= {Qt.Key.Key_Shift}
    seen.clear()
    for key in (Qt.Key.Key_V, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        press(reader, key)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        press(reader, key, Qt.KeyboardModifier.ShiftModifier)
    seen = [key for key in seen if key != Qt.Key.Key_Shift]
    assert len(seen) == 7 and bar.value() == 0 and reader.selection() is None


def test_the_caret_mode(qtbot):
    reader = show(qtbot, current="c1")
    with qtbot.waitSignal(reader.caret_mode_changed) as heard:
        reader.set_caret_mode(True)
    assert heard.args == [True] and reader.caret_mode
    start = reader.page.spans.find("c1").claim.start
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        press(reader, Qt.Key.Key_Right, shift)
    assert reader.selection() == (start, start + 3)
    press(reader, Qt.Key.Key_Right, shift | control)
    assert reader.selection() == (start, start + len("withdrawn"))
    press(reader, Qt.Key.Key_Left)
    press(reader, Qt.Key.Key_Home)
    press(reader, Qt.Key.Key_End, shift)
    line = reader.selection()
    assert line[0] < start < line[1]
    press(reader, Qt.Key.Key_Home, control)
    press(reader, Qt.Key.Key_Left)
    assert reader.page.textCursor().position() == reader.page.positions.first
    press(reader, Qt.Key.Key_Down, shift)
    press(reader, Qt.Key.Key_End, control | shift)
    assert reader.selection() == (0, len(TEXT.rstrip()))
    press(reader, Qt.Key.Key_PageUp)
    reader.set_caret_mode(False)
    assert reader.page.cursorWidth() == 0


def test_keys_of_no_use_in_caret_mode_are_left_to_others(qtbot):
    reader = show(qtbot)
    reader.set_caret_mode(True)
    seen = []
    reader.window().keyPressEvent = lambda event: seen.append(event.key())
    for key in (Qt.Key.Key_V, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        press(reader, key)
    assert len(seen) == 4


def test_shortcuts_of_the_window_work_over_the_page(qtbot):
    reader = show(qtbot)
    action = QAction(reader.window())
    action.setShortcut(QKeySequence("Ctrl+A"))
    reader.window().addAction(action)
    with qtbot.waitSignal(action.triggered):
        press(reader, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def test_the_caret_is_painted(qtbot):
    reader = show(qtbot)
    reader.set_caret_mode(True)
    spot = reader.page.caret_rect().center()
    assert picture(reader).pixelColor(spot).name().upper() == reader.page.look.theme.accent
