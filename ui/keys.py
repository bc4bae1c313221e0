"""The dispatcher: one filter on the window's key presses over the one table of commands.

A letter counts as it is printed when it is a Latin one, else by its place on the keyboard (as on a US one),
so that the keys work under Ukrainian, Russian, Greek or Arabic layouts. Measured: QActions are dead there.
"""

import sys
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.commands import Command, Where

# XKB keycodes of a PC keyboard; Windows' set 1 scan codes are these less 8.
_XKB = {
    **{24 + i: letter for i, letter in enumerate("QWERTYUIOP[]")},
    **{38 + i: letter for i, letter in enumerate("ASDFGHJKL")},
    **{52 + i: letter for i, letter in enumerate("ZXCVBNM")},
    61: "/",
}
_MAC = dict(
    zip(
        (
            12,
            13,
            14,
            15,
            17,
            16,
            32,
            34,
            31,
            35,
            33,
            30,
            0,
            1,
            2,
            3,
            5,
            4,
            38,
            40,
            37,
            6,
            7,
            8,
            9,
            11,
            45,
            46,
            44,
        ),
        "QWERTYUIOP[]ASDFGHJKLZXCVBNM/",
        strict=True,
    )
)
_NAMED = {
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    **{Qt.Key(Qt.Key.Key_F1.value + i): f"F{i + 1}" for i in range(12)},
}
_SHIFTED = {"/": "?"}


def _place(event: QKeyEvent) -> str:
    """The letter or sign at the key's place on a US keyboard; nothing where the place is not known."""
    if sys.platform == "darwin":
        return (
            _MAC.get(event.nativeVirtualKey(), "")
            if event.nativeScanCode() or event.nativeVirtualKey()
            else ""
        )
    scan = event.nativeScanCode()
    return _XKB.get(scan + 8 if sys.platform == "win32" else scan, "")


def key_name(event: QKeyEvent) -> str:
    """The key press in the spelling of the command table, such as "V", "Ctrl+Shift+Z", "?"; or nothing."""
    modifiers = event.modifiers()
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    held = [
        name
        for name, flag in (
            ("Ctrl", Qt.KeyboardModifier.ControlModifier),
            ("Alt", Qt.KeyboardModifier.AltModifier),
        )
        if modifiers & flag
    ]
    key = event.key()
    text = event.text()
    if key in _NAMED:
        base = _NAMED[Qt.Key(key)]
    elif Qt.Key.Key_A.value <= key <= Qt.Key.Key_Z.value:
        base = chr(key)
    elif "!" <= text <= "~" and len(text) == 1 and not text.isalpha():
        base, shift = text, False
    elif Qt.Key.Key_Exclam.value <= key <= Qt.Key.Key_AsciiTilde.value:
        base, shift = chr(key), False
    else:
        base = _place(event)
        if shift and base in _SHIFTED:
            base, shift = _SHIFTED[base], False
    if not base:
        return ""
    return "+".join([*held, *(["Shift"] if shift else []), base])


def is_text_field(widget: QWidget | None) -> bool:
    """True where letters are typed, so that single keys rest."""
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QAbstractSpinBox)


class Dispatcher(QObject):
    """Watches one window; `run` is called with the command whose key was pressed."""

    def __init__(
        self,
        commands: Iterable[Command],
        run: Callable[[Command], None],
        rests: Callable[[], bool],
        on_page: Callable[[QWidget | None], bool],
        has_caret: Callable[[], bool],
        mode: Callable[[str], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._by_key = {key: command for command in commands for key in command.keys}
        self._run, self._rests, self._on_page, self._has_caret = run, rests, on_page, has_caret
        self._mode = mode

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the key presses that stand for a command; all else goes its way."""
        del watched
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        name = key_name(event)
        if not self._rests() and self._mode(name):
            return True
        command = self._by_key.get(name)
        if command is None or not self._counts(command, name):
            return False
        if command.repeats or not event.isAutoRepeat():
            self._run(command)
        return True

    def _counts(self, command: Command, key: str) -> bool:
        if self._rests() or QApplication.activePopupWidget() is not None:
            return False
        if command.where is Where.ALWAYS:
            return True
        focus = QApplication.focusWidget()
        if is_text_field(focus):
            return False
        if key in ("Up", "Down", "Alt+Left", "Alt+Right") and self._has_caret():
            return False
        # The arrows and Backspace are the list's and the buttons' own while these have the focus.
        return self._on_page(focus) or not (command.where is Where.PAGE or key in ("Up", "Down"))
