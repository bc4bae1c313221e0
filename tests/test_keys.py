"""Keys by the printed letter, else by place: the same table under Latin and other layouts."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTextEdit
from pytestqt.qtbot import QtBot
from seat import Seat

from models.terms import Tag
from ui.key_names import key_name
from ui.keys import is_text_field

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
