"""Keys by the printed letter, else by place: the same table under Latin and other layouts."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTextEdit
from pytestqt.qtbot import QtBot
from seat import Seat

from models.terms import Tag
from ui.commands import BY_ID, COMMANDS
from ui.key_names import is_key_name, key_name
from ui.keys import is_text_field
from ui.overlay import Palette

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def event(key: int, text: str, modifiers: Qt.KeyboardModifier = NONE, scan: int = 0) -> QKeyEvent:
    """A key press as X11 delivers it: `scan` is the XKB keycode."""
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)


@pytest.mark.parametrize(
    ("pressed", "name"),
    [
        (event(Qt.Key.Key_V, "v", scan=55), "V"),
        (event(Qt.Key.Key_Z, "Z", SHIFT, 52), "Shift+Z"),
        (event(Qt.Key.Key_Z, "\x1a", CTRL | SHIFT, 52), "Ctrl+Shift+Z"),
        (event(0x41C, "м", scan=55), "V"),
        (event(0x412, "в", scan=40), "D"),
        (event(0x42F, "Я", SHIFT, 52), "Shift+Z"),
        (event(0x41B, "\x0b", CTRL, 45), "Ctrl+K"),
        (event(0x3C9, "ω", scan=55), "V"),
        (event(0x631, "ر", scan=55), "V"),
        (event(Qt.Key.Key_Z, "z", scan=29), "Z"),  # German: printed Z stands where Y is on a US keyboard
        (event(Qt.Key.Key_A, "a", scan=24), "A"),  # French: printed A stands where Q is
        (event(Qt.Key.Key_Question, "?", SHIFT, 61), "?"),
        (event(Qt.Key.Key_Question, "?", SHIFT, 16), "?"),  # Ukrainian: Shift+7
        (event(0x61F, "؟", SHIFT, 61), "?"),  # Arabic
        (event(Qt.Key.Key_Slash, "/", scan=61), "/"),
        (event(Qt.Key.Key_Plus, "+", CTRL | SHIFT, 21), "Ctrl++"),
        (event(Qt.Key.Key_Backspace, "\b"), "Backspace"),
        (event(Qt.Key.Key_F2, ""), "F2"),
        (event(0x44A, "ъ", scan=0), ""),
    ],
)
def test_names(pressed: QKeyEvent, name: str) -> None:
    assert key_name(pressed) == name


def send(seat: Seat, *events: QKeyEvent) -> None:
    for each in events:
        QCoreApplication.sendEvent(seat.window.windowHandle(), each)


def test_tagging_under_a_ukrainian_layout(seat: Seat) -> None:
    send(seat, event(0x41C, "м", scan=55), event(0x412, "в", scan=40), event(0x413, "г", scan=30))
    assert [claim.tag for claim in seat.claims[:3]] == [Tag.VERIFIED, Tag.DISPUTED, Tag.UNSOURCED]


def test_a_held_tag_key_tags_once_and_a_held_j_walks(seat: Seat) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_V, NONE, "v", True)
    send(seat, event(Qt.Key.Key_V, "v"), held, held)
    assert sum(claim.is_reviewed for claim in seat.claims) == 1
    walk = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, NONE, "j", True)
    send(seat, walk, walk)
    assert seat.number == 4


def test_letters_rest_in_fields_that_are_written_in(qtbot: QtBot) -> None:
    read_only = QTextEdit(readOnly=True)
    combo = QComboBox(editable=True)
    for widget in (read_only, combo):
        qtbot.addWidget(widget)
    assert all(is_text_field(kind()) for kind in (QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox))
    assert is_text_field(combo)
    assert not is_text_field(read_only)
    assert not is_text_field(None)


def test_letters_rest_while_the_palette_is_open(seat: Seat) -> None:
    seat.press("Ctrl+K")
    seat.type("vdu")
    assert not any(claim.is_reviewed for claim in seat.claims)
    seat.press("Esc", "V")
    assert seat.claims[0].tag is Tag.VERIFIED


def test_arrows_belong_to_the_list_while_it_has_the_focus(seat: Seat) -> None:
    seat.window.article_pane.list.setFocus()
    seat.press("Down")
    assert seat.number == 1
    seat.press("Esc", "Down")
    assert seat.number == 2


@pytest.mark.parametrize("key", ["V", "Shift+W", ":", "Space", "Ctrl+C", "Ctrl+Z", "Ctrl+Left"])
def test_what_a_field_takes_for_itself_is_no_command_there(seat: Seat, key: str) -> None:
    seat.window.keymap.clear("tag.verified", 0)
    assert seat.window.keymap.put("quit", 0, key) in ("", "Ctrl+Z is taken by “Undo”.")
    seat.press("N")
    seat.press(key)
    assert seat.window.isVisible()


@pytest.mark.parametrize("key", ["F9", "Ctrl+J", "Alt+J"])
def test_other_keys_of_commands_that_count_everywhere_count_there_too(seat: Seat, key: str) -> None:
    assert seat.window.keymap.put("palette", 0, key) == ""
    seat.press("N", key)
    palette = seat.window.panels.palette
    assert palette is not None and palette.isVisible()


def test_the_key_of_the_system_is_no_letter(seat: Seat) -> None:
    send(seat, event(Qt.Key.Key_V, "v", Qt.KeyboardModifier.MetaModifier, 55))
    assert not any(claim.is_reviewed for claim in seat.claims)


def test_space_and_enter_press_buttons_and_not_commands(seat: Seat) -> None:
    for key in ("Space", "Enter"):
        seat.window.keymap.put("tag.verified", 0, key)
        seat.window.top_bar.menu_button.setFocus()
        seen: list[object] = []
        seat.window.top_bar.menu_requested.disconnect()
        seat.window.top_bar.menu_requested.connect(seen.append)
        seat.press(key)
        assert seen and not any(claim.is_reviewed for claim in seat.claims)
        seat.window.desk.back_to_article()
        seat.press(key)
        assert sum(claim.is_reviewed for claim in seat.claims) == 1
        seat.press("Z")


def test_letters_rest_in_the_filter_and_in_the_note(seat: Seat) -> None:
    seat.press("/")
    seat.press("V", "J")
    seat.press("Esc", "N")
    seat.press("V", "Z", "Backspace")
    assert seat.number == 1 and not any(claim.is_reviewed for claim in seat.claims)


def test_the_caret_has_its_keys(seat: Seat) -> None:
    seat.window.keymap.put("claim.next", 0, "Ctrl+Right")
    seat.press("C", "Ctrl+Right", "Down", "Home")
    assert seat.number == 1
    seat.press("C", "Ctrl+Right")
    assert seat.number == 2


@pytest.mark.parametrize("repeats", [False, True])
def test_only_what_may_repeat_repeats(seat: Seat, monkeypatch, repeats: bool) -> None:
    called: list[str] = []
    monkeypatch.setattr(seat.window.dispatcher, "_run", lambda command: called.append(command.id))
    for command in COMMANDS:
        if command.repeats is repeats and command.id != "focus.article":
            seat.window.keymap.put(command.id, 0, "F9")
            called.clear()
            send(seat, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F9, NONE, "", True))
            assert called == [command.id] * repeats, command.id
            seat.window.keymap.reset(command.id)
    assert not any(BY_ID[name].repeats for name in BY_ID if name.startswith("tag."))


def test_signs_by_their_place_under_a_ukrainian_layout(seat: Seat) -> None:
    everything = seat.session.settings.lit_from
    for _ in range(5):
        send(seat, event(0x431, "б", scan=59))
    assert seat.session.settings.lit_from > everything
    send(seat, event(0x431, "\x11", CTRL, 59))
    assert seat.window.panels.settings is not None and seat.window.panels.settings.isVisible()


def test_a_command_that_fails_is_told_and_the_next_key_works(seat: Seat, monkeypatch) -> None:
    told: list[BaseException] = []
    with monkeypatch.context() as patched:
        patched.setattr(sys, "excepthook", lambda kind, error, trace: told.append(error))
        patched.setattr(Palette, "open", lambda *_: 1 / 0)
        seat.press("Ctrl+K", "Ctrl+K")
    assert [type(error) for error in told] == [ZeroDivisionError] * 2
    for _ in range(3):
        seat.press("?", "Esc", "Ctrl+K", "Esc", "V")
    assert sum(claim.is_reviewed for claim in seat.claims) == 3


def test_captured_keys_go_nowhere_else(seat: Seat) -> None:
    names: list[str] = []
    seat.window.dispatcher.capture(names.append)
    seat.press("V", "Esc", "Ctrl+K")
    send(seat, event(0x41C, "м", scan=55), event(Qt.Key.Key_Shift, "", SHIFT, 50))
    seat.window.dispatcher.capture(None)
    assert names == ["V", "Esc", "Ctrl+K", "V"]
    assert not seat.window.panels.is_open and not any(claim.is_reviewed for claim in seat.claims)
    seat.press("V")
    assert seat.claims[0].is_reviewed


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("V", True), ("Ctrl++", True), ("+", True), ("Ctrl+Alt+Shift+F12", True), ("Shift+Tab", True)]
    + [(name, False) for name in ("", "v", "Ctrl+", "Shift+Ctrl+V", "F13", "м", "Ctrl+Ctrl+V", "VV")],
)
def test_names_of_keys(name: str, is_one: bool) -> None:
    assert is_key_name(name) is is_one
