"""Names, roles and the focus: all of the window can be found, heard and reached without a mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from seat import Seat

from ui.banner import BusyBar
from ui.controls import PaintedWords
from ui.keycap import KeyCap

ROLE = QAccessible.Role
FOR_FOCUS = {
    ROLE.Button,
    ROLE.PushButton,
    ROLE.CheckBox,
    ROLE.EditableText,
    ROLE.List,
    ROLE.ScrollBar,
    ROLE.Client,
    ROLE.Document,
    ROLE.ComboBox,
}
TAB = Qt.FocusPolicy.TabFocus


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def visible(root: QWidget) -> Iterator[QWidget]:
    yield root
    yield from (each for each in root.findChildren(QWidget) if each.isVisible())


def show_everything(seat: Seat) -> None:
    """A claim with history, a notice with a button, work under way."""
    seat.window.resize(1440, 900)
    seat.press("V", "K")
    seat.window.banner.show_notice("Something happened.", "error", [("Again", lambda: None)])
    seat.window.banner.show_progress("Reading …", lambda: None)


def check(root: QWidget) -> None:
    for widget in visible(root):
        described = f"{type(widget).__name__} {widget.objectName()}"
        if widget.focusPolicy() & TAB and widget.focusProxy() is None:
            assert name_of(widget), described
            assert role_of(widget) in FOR_FOCUS, f"{described}: {role_of(widget)}"
        if isinstance(widget, PaintedWords | BusyBar):
            assert name_of(widget), described
            assert role_of(widget) in (ROLE.StaticText, ROLE.ProgressBar), described
        elif "paintEvent" in vars(type(widget)) and type(widget).__module__.startswith("ui."):
            # What is painted and says nothing must be decoration.
            assert name_of(widget) or isinstance(widget, KeyCap) or is_ground(widget), described


def is_ground(widget: QWidget) -> bool:
    return type(widget).__name__ in ("Card", "FocusRing")


def test_the_window_has_names_and_roles(seat: Seat) -> None:
    show_everything(seat)
    check(seat.window)
    assert role_of(seat.window) is ROLE.Window


@pytest.mark.parametrize(("key", "part"), [("Ctrl+K", "palette"), ("?", "key_sheet"), ("F2", "form")])
def test_what_lies_over_it_has_names_and_roles(seat: Seat, key: str, part: str) -> None:
    seat.press(key)
    panel = getattr(seat.window.panels, part)
    assert panel.isVisible() and name_of(panel)
    check(panel)


def test_tags_are_checked_for_screen_readers_too(seat: Seat) -> None:
    seat.press("V", "K")
    inspector = seat.window.panels.inspector
    assert inspector is not None
    states = [
        bool(QAccessible.queryAccessibleInterface(box).state().checked)
        for box in inspector.tags.boxes.values()
    ]
    assert states == [True, False, False]


def stops(seat: Seat) -> list[QWidget]:
    """Where Tab leads, from the article once around."""
    seat.window.reader.setFocus(Qt.FocusReason.OtherFocusReason)
    first = QApplication.focusWidget()
    found = [first]
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return found
        found.append(QApplication.focusWidget())
    raise AssertionError(f"Tab does not come around: {[name_of(each) for each in found]}")


def test_tab_reaches_all_of_it_in_the_order_of_reading(seat: Seat) -> None:
    show_everything(seat)
    names = [name_of(each) for each in stops(seat)]
    wanted = [
        *("Article", "Previous claim", "Next claim", "Clear the tag"),
        *("Verified", "Disputed", "Unsourced", "Note"),
        *("Claimdesk menu", "Search claims or type a command", "Import article", "Export"),
        *("Filter articles", "Articles", "Paste article"),
    ]
    assert [name for name in names if name in wanted] == wanted
    assert {"Cancel", "Again", "Close"} <= set(names)


def picture(seat: Seat, widget: QWidget) -> QImage:
    """The widget as it is seen, with what lies over it and a little around it."""
    QApplication.processEvents()
    whole = seat.window.grab().toImage()
    corner = widget.mapTo(seat.window, QPoint(0, 0))
    return whole.copy(corner.x() - 2, corner.y() - 2, widget.width() + 4, widget.height() + 4)


def test_the_focus_is_seen_everywhere(seat: Seat) -> None:
    show_everything(seat)
    elsewhere = seat.window.top_bar.menu_button
    for stop in stops(seat):
        other = elsewhere if stop is not elsewhere else seat.window.top_bar.palette_field
        other.setFocus(Qt.FocusReason.TabFocusReason)
        without = picture(seat, stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        assert picture(seat, stop) != without, name_of(stop)


def test_the_main_job_needs_no_mouse_and_no_colour(seat: Seat) -> None:
    # Tag by Tab and Space alone, as one does who uses no letters.
    seat.window.resize(1440, 900)
    before = seat.current.id
    box = next(stop for stop in stops(seat) if name_of(stop) == "Disputed")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(box, Qt.Key.Key_Space)
    tagged = next(claim for claim in seat.claims if claim.id == before)
    assert tagged.tag.value == "disputed"


def test_nothing_moves_where_motion_is_not_wanted(seat: Seat) -> None:
    seat.window.desk.looks.set_reduced_motion(True)
    seat.window.banner.show_progress("Reading …")
    busy = seat.window.banner.busy
    first = busy.grab().toImage()
    seat.bot.wait(250)
    assert busy.grab().toImage() == first
    seat.window.banner.hide_progress()
    seat.window.desk.looks.set_reduced_motion(False)
    seat.window.banner.show_progress("Reading …")
    seat.wait(lambda: busy.grab().toImage() != first)
