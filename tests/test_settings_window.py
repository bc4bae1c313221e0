"""The settings window: every setting at once, Esc undoes them all, keys by real presses, no mouse needed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from seat import Seat

from models.settings import Settings
from models.store import Store
from models.terms import Tag
from ui.settings.evidence_page import EvidencePage
from ui.settings.keys_page import KeysPage
from ui.settings.library_page import LibraryPage
from ui.settings.page import Page
from ui.settings.panel import SettingsPanel
from ui.settings.reviewer_page import ReviewerPage
from ui.settings.sections import SECTIONS
from ui.settings.suggestions_page import SuggestionsPage
from ui.settings.text_page import TextPage
from ui.settings.theme_page import ThemePage

P = TypeVar("P", bound=Page)


def panel(seat: Seat) -> SettingsPanel:
    assert seat.window.panels.settings is not None
    return seat.window.panels.settings


def page(seat: Seat, kind: type[P], section: str) -> P:
    """The settings opened at a section."""
    seat.window.desk.show_settings(section)
    found = panel(seat).pages[section]
    assert isinstance(found, kind)
    return found


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def keys_table(seat: Seat, command_id: str, slot: int = 0) -> KeysPage:
    """The settings with the table of keys at a cell, which has the focus."""
    keys = page(seat, KeysPage, "keys")
    rows = keys.table.rows
    row = next(
        row
        for row in range(rows.rowCount())
        if (command := rows.command(rows.index(row, 1))) is not None and command.id == command_id
    )
    keys.table.setCurrentIndex(rows.index(row, 1 + slot))
    keys.table.setFocus()
    return keys


def everything(seat: Seat) -> tuple[object, ...]:
    """All that a setting changes, as it is to be seen."""
    window, session = seat.window, seat.session
    return (
        session.settings,
        window.look.theme.name,
        window.look.reading_zoom,
        [claim.dismissed for claim in session.shown],
        session.library.reviewer if session.library else "",
        window.keymap.choices,
        [hint.cap() for hint in window.status_bar.hints],
    )


# the window


def test_its_key_opens_it_and_enter_keeps_what_was_chosen(seat: Seat, home: Path) -> None:
    seat.press("Ctrl+,")
    assert panel(seat).isVisible() and panel(seat).section.id == "theme"
    seat.press("Tab", "Right", "Right")
    assert seat.window.look.theme.is_dark
    seat.press("Enter")
    assert panel(seat).isHidden() and seat.window.look.theme.is_dark
    assert json.loads((home / "config" / "settings.json").read_text()) == {"version": 1, "theme": "dark"}
    seat.press("V")
    assert seat.claims[0].tag is Tag.VERIFIED


def test_sections_are_walked_by_arrows(seat: Seat) -> None:
    seat.press("Ctrl+,")
    seen = [panel(seat).section.id]
    for _ in SECTIONS[1:]:
        seat.press("Down")
        seen.append(panel(seat).section.id)
    assert seen == [section.id for section in SECTIONS]


def test_the_palette_leads_to_each_section(seat: Seat) -> None:
    for typed, section in (
        ("line h", "text"),
        ("dark", "theme"),
        ("shortcut", "keys"),
        ("settings reviewer", "reviewer"),
        ("detection line", "suggestions"),
        ("copy path", "library"),
    ):
        seat.press("Ctrl+K")
        seat.type(typed)
        palette = seat.window.panels.palette
        assert palette is not None
        rows = [palette.model.entry(row) for row in range(palette.model.rowCount())]
        assert "setting" in [entry.kind for entry in rows[:2]], typed
        next(entry for entry in rows if entry.kind == "setting").run()
        assert panel(seat).section.id == section
        panel(seat).dismiss()
        palette.dismiss()


def test_the_sheet_of_keys_leads_to_the_keys(seat: Seat) -> None:
    seat.press("?")
    sheet = seat.window.panels.key_sheet
    assert sheet is not None
    QTest.mouseClick(sheet.change_button, Qt.MouseButton.LeftButton)
    assert sheet.isHidden() and panel(seat).section.id == "keys"


def change_everything(seat: Seat) -> None:
    theme = page(seat, ThemePage, "theme")
    dark = seat.window.look.theme.is_dark
    theme.choice.buttons[1 if dark else 2].click()
    text = page(seat, TextPage, "text")
    text.face.buttons[1].click()
    for slider in (text.zoom, text.line_height, text.column_width):
        slider.setFocus()
        seat.press("Right", "Right", "Right")
    page(seat, KeysPage, "keys").presets.buttons[1].click()
    keys_table(seat, "claim.next")
    seat.press("Enter", "F10")
    reviewer = page(seat, ReviewerPage, "reviewer")
    reviewer.field.setFocus()
    seat.type("Ada Lind")
    page(seat, EvidencePage, "evidence").choice.buttons[1].click()
    suggestions = page(seat, SuggestionsPage, "suggestions")
    suggestions.slider.setFocus()
    seat.press(*["PageUp"] * 7)


def test_esc_undoes_every_setting(seat: Seat, home: Path) -> None:
    before = everything(seat)
    change_everything(seat)
    after = everything(seat)
    assert not [one for one, other in zip(before, after, strict=True) if one == other]
    plain = Settings()
    changed = {name for name in vars(plain) if getattr(seat.session.settings, name) != getattr(plain, name)}
    assert changed == {
        "theme",
        "reading_face",
        "reading_zoom",
        "line_height",
        "column_width",
        "reviewer",
        "lit_from",
        "evidence_profile",
    }
    seat.press("Esc")
    assert panel(seat).isHidden()
    assert everything(seat) == before
    seat.window.close()
    assert Settings.load() == plain
    assert not (home / "config" / "keymap.json").exists()


def test_closing_keeps_every_setting(seat: Seat, open_seat: Callable[..., Seat]) -> None:
    change_everything(seat)
    chosen = everything(seat)
    QTest.mouseClick(panel(seat).done_button, Qt.MouseButton.LeftButton)
    assert everything(seat) == chosen
    seat.press("1")
    claim = next(claim for claim in seat.claims if claim.is_reviewed)
    assert claim.reviewer == "Ada Lind"
    seat.window.close()
    assert everything(open_seat()) == chosen


def test_a_click_beside_it_and_closing_the_window_keep(seat: Seat) -> None:
    theme = page(seat, ThemePage, "theme")
    theme.choice.buttons[2].click()
    QTest.mouseClick(panel(seat), Qt.MouseButton.LeftButton, pos=QPoint(3, 300))
    assert panel(seat).isHidden() and seat.session.settings.theme == "dark"
    page(seat, ReviewerPage, "reviewer").field.setFocus()
    seat.type("Ada")
    seat.window.close()
    assert (Settings.load().theme, Settings.load().reviewer) == ("dark", "Ada")


def test_what_cannot_be_saved_holds_and_is_said_once(seat: Seat, home: Path) -> None:
    (home / "config").parent.mkdir(exist_ok=True)
    (home / "config").write_text("a file where the folder should be")
    for button in (2, 1):
        page(seat, ThemePage, "theme").choice.buttons[button].click()
        seat.press("Enter")
        assert seat.window.banner.isVisible() is (button == 2)
        seat.window.banner.close_notice()
    assert seat.session.settings.theme == "light"


@pytest.mark.parametrize("width", [640, 1024, 1440])
def test_it_fits_and_what_can_be_used_has_a_name_and_a_place_in_the_round(seat: Seat, width: int) -> None:
    seat.window.resize(width, 480 if width == 640 else 640)
    for section in SECTIONS:
        seat.window.desk.show_settings(section.id)
        QCoreApplication.processEvents()
        assert seat.window.rect().contains(panel(seat).card.geometry()), section.id
        shown = panel(seat).pages[section.id]
        assert shown.minimumSizeHint().width() <= shown.width() <= shown.parentWidget().width(), section.id
        first, stops = focus(), list[QWidget]()
        for _ in range(40):
            stops.append(focus())
            assert panel(seat).isAncestorOf(focus())
            seat.press("Tab")
            if focus() is first:
                break
        assert focus() is first
        assert panel(seat).done_button in stops and panel(seat).sections.current in stops
        for stop in stops:
            assert QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name), stop


def test_the_article_is_undimmed_where_it_is_the_sample(seat: Seat) -> None:
    for section in SECTIONS:
        seat.window.desk.show_settings(section.id)
        assert panel(seat).clear_area().isEmpty() is not section.shows_in_article


# text


def test_text_of_the_article_follows_the_slider(seat: Seat) -> None:
    text = page(seat, TextPage, "text")
    text.zoom.setFocus()
    seat.press("Right", "Right")
    assert seat.window.look.reading_zoom == 1.1
    assert text.values[text.zoom].text() == "110%"
    seat.press("End")
    assert seat.session.settings.reading_zoom == 3.0
    QTest.mouseClick(text.standard, Qt.MouseButton.LeftButton)
    assert seat.session.settings == Settings()
    assert not text.standard.isEnabled()


def test_a_slider_comes_to_where_one_presses_and_leaves_the_wheel_alone(seat: Seat) -> None:
    slider = page(seat, SuggestionsPage, "suggestions").slider
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, 10))
    assert abs(seat.session.settings.lit_from - 0.5) < 0.02
    QTest.mouseMove(slider, QPoint(10, 10))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert seat.session.settings.lit_from in (0.0, pytest.approx(0.5, abs=0.02))


# keys


def test_a_key_is_changed_works_at_once_and_the_old_one_does_not(seat: Seat, home: Path) -> None:
    keys = keys_table(seat, "tag.verified")
    seat.press("Enter")
    assert "Verified" in keys.message.text()
    seat.press("Y")
    assert keys.message.text() == "Y is “Verified” now."
    panel(seat).dismiss()
    seat.press("V")
    assert not any(claim.is_reviewed for claim in seat.claims)
    seat.press("Y")
    assert seat.claims[0].tag is Tag.VERIFIED
    written = json.loads((home / "config" / "keymap.json").read_text(encoding="utf-8"))
    assert written == {"version": 1, "keys": {"claimdesk": {"tag.verified": ["Y"]}}}


@pytest.mark.parametrize(
    ("layout", "key", "text", "scan", "name"),
    [
        ("us", Qt.Key.Key_Y, "y", 29, "Y"),
        ("ua", 0x43D, "н", 29, "Y"),
        ("de", Qt.Key.Key_Y, "y", 52, "Y"),
        ("de", Qt.Key.Key_Udiaeresis, "ü", 34, ""),
        ("ua", 0x457, "ї", 35, ""),
        ("ara", 0x63A, "غ", 29, "Y"),
    ],
)
def test_a_key_is_named_as_the_dispatcher_names_it(
    seat: Seat, layout: str, key: int, text: str, scan: int, name: str
) -> None:
    keys = keys_table(seat, "tag.verified")
    seat.press("Enter")
    press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, scan, 0, 0, text)
    QCoreApplication.sendEvent(seat.window.windowHandle(), press)
    if name:
        assert seat.window.keymap.key("tag.verified") == name
        panel(seat).dismiss()
        QCoreApplication.sendEvent(seat.window.windowHandle(), press)
        assert seat.claims[0].tag is Tag.VERIFIED
    else:
        assert "is taken by “" in keys.message.text()
        assert seat.window.keymap.key("tag.verified") == "V"


def test_a_taken_key_is_refused_by_name_and_another_may_follow(seat: Seat) -> None:
    keys = keys_table(seat, "tag.verified")
    seat.press("Enter", "J")
    assert keys.message.text() == "J is taken by “Next claim”."
    assert keys.message.property("tone") == "dis"
    assert seat.window.keymap.key("tag.verified") == "V"
    seat.press("Tab")
    assert "stays free" in keys.message.text()
    seat.press("Y")
    assert seat.window.keymap.key("tag.verified") == "Y"
    assert keys.message.property("tone") == "ink2"


def test_esc_leaves_the_capture_and_not_the_settings(seat: Seat) -> None:
    keys_table(seat, "tag.verified")
    seat.press("Enter", "Esc")
    assert panel(seat).isVisible() and seat.window.keymap.key("tag.verified") == "V"
    seat.press("Esc")
    assert panel(seat).isHidden()


@pytest.mark.parametrize("capture", [True, False])
@pytest.mark.parametrize("key", ["Backspace", "Delete"])
def test_backspace_takes_a_key_away_but_not_the_way_back(seat: Seat, key: str, capture: bool) -> None:
    before = ["Enter"] if capture else []
    keys_table(seat, "tag.verified")
    seat.press(*before, key)
    assert seat.window.keymap.keys("tag.verified") == ()
    assert panel(seat).isVisible()
    keys = keys_table(seat, "settings")
    seat.press(*before, key)
    assert "must keep a key" in keys.message.text()
    assert seat.window.keymap.key("settings") == "Ctrl+,"


def test_a_second_key_by_the_next_cell(seat: Seat) -> None:
    keys_table(seat, "tag.verified")
    seat.press("Right", "Enter", "F9")
    assert seat.window.keymap.keys("tag.verified") == ("V", "F9")


def test_arrows_pass_over_the_titles_and_stay_among_the_keys(seat: Seat) -> None:
    keys = keys_table(seat, "edit.redo")
    seat.press("Down")
    assert keys.table.rows.command(keys.table.currentIndex()).id == "claim.next"
    seat.press("Left", "Left")
    assert keys.table.currentIndex().column() == 1
    seat.press("Home")
    assert keys.table.currentIndex().column() == 1


def test_leaving_the_table_ends_the_capture(seat: Seat) -> None:
    keys = keys_table(seat, "tag.verified")
    seat.press("Enter")
    keys.filter_field.setFocus()
    seat.type("y")
    assert keys.filter_field.text() == "y"
    keys.filter_field.clear()
    keys = keys_table(seat, "tag.verified")
    seat.press("Enter")
    panel(seat).dismiss()
    seat.press("V")
    assert seat.claims[0].is_reviewed and seat.window.keymap.key("tag.verified") == "V"


def test_the_mouse_changes_a_key_too(seat: Seat) -> None:
    keys = keys_table(seat, "tag.verified")
    where = keys.table.visualRect(keys.table.currentIndex()).center()
    QTest.mouseClick(keys.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    seat.press("Y")
    assert seat.window.keymap.key("tag.verified") == "Y"
    assert keys.reset.isEnabled() and keys.reset_all.isEnabled()
    QTest.mouseClick(keys.reset, Qt.MouseButton.LeftButton)
    assert seat.window.keymap.key("tag.verified") == "V"
    QTest.mouseClick(keys.clear, Qt.MouseButton.LeftButton)
    assert seat.window.keymap.keys("tag.verified") == ()
    QTest.mouseClick(keys.reset_all, Qt.MouseButton.LeftButton)
    assert seat.window.keymap.key("tag.verified") == "V"
    QTest.mouseClick(keys.change, Qt.MouseButton.LeftButton)
    seat.press("Y")
    assert seat.window.keymap.key("tag.verified") == "Y"


def test_commands_are_filtered_by_word_and_by_key(seat: Seat) -> None:
    keys = page(seat, KeysPage, "keys")
    keys.filter_field.setFocus()
    for typed, wanted in (("merge", ["claim.merge"]), ("ctrl+,", ["settings"]), ("zzz", [])):
        keys.filter_field.setText(typed)
        rows = keys.table.rows
        found = [rows.command(rows.index(row, 1)) for row in range(rows.rowCount())]
        assert [command.id for command in found if command is not None] == wanted
    keys.filter_field.setText("merge")
    seat.press("Down", "Enter", "F9")
    assert seat.window.keymap.key("claim.merge") == "F9"
    keys.filter_field.setFocus()
    seat.press("Esc")
    assert keys.filter_field.text() == "" and panel(seat).isVisible()


def test_cells_speak(seat: Seat) -> None:
    keys = keys_table(seat, "tag.verified")
    rows, role = keys.table.rows, Qt.ItemDataRole.AccessibleTextRole
    assert rows.data(keys.table.currentIndex(), role) == "Verified: V"
    assert rows.data(keys.table.currentIndex().siblingAtColumn(2), role) == "Verified: no key"


# reviewer


def test_the_name_stands_on_every_event_from_now_on(seat: Seat) -> None:
    seat.press("V")
    old = seat.claims[0].reviewer
    reviewer = page(seat, ReviewerPage, "reviewer")
    assert old in reviewer.note.text()
    seat.type("Ada Lind")
    assert "“Ada Lind”" in reviewer.note.text()
    seat.press("Enter", "D")
    assert [claim.reviewer for claim in seat.claims[:2]] == [old, "Ada Lind"]
    assert seat.session.history(seat.claims[1].id)[-1].reviewer == "Ada Lind"
    assert seat.session.history(seat.claims[0].id)[-1].reviewer == old


def test_a_blank_name_is_that_of_the_account(seat: Seat) -> None:
    page(seat, ReviewerPage, "reviewer")
    seat.type("   ")
    seat.press("Enter", "V")
    assert seat.claims[0].reviewer.strip()


# suggestions


def test_the_line_says_how_many_are_lit(seat: Seat) -> None:
    suggestions = page(seat, SuggestionsPage, "suggestions")
    total = len(seat.claims)
    assert suggestions.number.text().startswith(f"{total} of {total} suggestions")
    for _ in range(7):
        seat.press("PageUp")
    lit = sum(not claim.dismissed for claim in seat.session.shown)
    assert 0 < lit < total
    assert suggestions.number.text().startswith(f"{lit} of {total} suggestions")
    assert suggestions.slider.accessibleDescription() == suggestions.number.text()


def test_without_an_article_the_line_can_be_set(open_seat: Callable[..., Seat], tmp_path: Path) -> None:
    Store.create(tmp_path / "empty.claimdesk")
    seat = open_seat(library=tmp_path / "empty.claimdesk")
    suggestions = page(seat, SuggestionsPage, "suggestions")
    seat.press("PageUp")
    assert suggestions.number.text() == "Suggestions are lit from a score of 0.10."


# evidence


def test_a_profile_is_chosen_or_made_of_own_numbers(seat: Seat) -> None:
    evidence = page(seat, EvidencePage, "evidence")
    assert not evidence.primary.isEnabled() and "No tag is marked" in evidence.note.text()
    for press, setting in ((["Right"], "1/2"), (["Right"], "1/3"), (["Right"], "2/4")):
        seat.press(*press)
        assert seat.session.settings.evidence_profile == setting
    evidence.secondary.setFocus()
    seat.press("Left")
    assert seat.session.settings.evidence_profile == "2/3"
    assert "2 primary or 3 independent" in evidence.note.text()
    evidence.choice.buttons[0].click()
    assert seat.session.settings.evidence_profile == ""


# library


def test_the_library_shows_its_place(seat: Seat, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    library = page(seat, LibraryPage, "library")
    assert seat.session.library is not None
    path = seat.session.library.path
    assert library.field.text() == str(path)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or len(opened) == 1)
    library.open_folder.click()
    assert [url.toLocalFile() for url in opened] == [str(path.parent)]
    library.open_folder.click()
    assert "can be copied" in library.note.text()
    library.copy_path.click()
    assert QGuiApplication.clipboard().text() == str(path)
    other = tmp_path / "other.claimdesk"
    Store.create(other)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    library.another.click()
    assert panel(seat).isHidden()
    seat.wait(lambda: seat.session.library is not None and seat.session.library.path == other)
    assert page(seat, LibraryPage, "library").field.text() == str(other)
