"""The dispatcher: one filter on the window's key presses, which runs the command that has the key.

No QActions: measured, they are dead under Ukrainian, Russian, Greek or Arabic layouts.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
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

from ui.command import Command, Where
from ui.key_names import base_of, digit_name, is_chord, key_name
from ui.keymap import Keymap

_OF_FIELDS = frozenset(
    [f"Ctrl+{key}" for key in "ACVXYZ"]
    + [f"Ctrl+{key}" for key in ("Left", "Right", "Home", "End", "Backspace", "Delete", "Shift+Z")]
)
"""With these one works in a text field; a command that has one rests there."""
_OF_WIDGETS = frozenset(
    ("Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown", "Space", "Enter", "Backspace")
)
"""These move in lists and press buttons; they stand for commands only while the focus is in the article."""
_OF_THE_CARET = frozenset(("Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown"))


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
        keymap: Keymap,
        run: Callable[[Command], None],
        rests: Callable[[], bool],
        on_page: Callable[[QWidget | None], bool],
        has_caret: Callable[[], bool],
        mode: Callable[[str], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._run, self._rests, self._on_page, self._has_caret = run, rests, on_page, has_caret
        self._mode = mode
        self._taker: Callable[[str], None] | None = None

    def capture(self, take: Callable[[str], None] | None) -> None:
        """Hands the names of all keys that are pressed to `take`, and to nobody else, until it is None."""
        self._taker = take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the key presses that stand for a command; all else goes its way."""
        del watched
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        try:
            return self._takes(event)
        except Exception:
            # One that went on into Qt's event loop from here would end the process at a later key (measured).
            sys.excepthook(*sys.exc_info())
            return True

    def _takes(self, event: QKeyEvent) -> bool:
        name = key_name(event)
        if self._taker is not None:
            if name and not event.isAutoRepeat():
                self._taker(name)
            return True
        if not self._rests() and self._mode(name):
            return True
        command = self._keymap.command(name)
        if command is None and (digit := digit_name(event)):
            name, command = digit, self._keymap.command(digit)
        if command is None or not self._counts(command, name):
            return False
        if command.repeats or not event.isAutoRepeat():
            self._run(command)
        return True

    def _counts(self, command: Command, key: str) -> bool:
        if self._rests() or QApplication.activePopupWidget() is not None:
            return False
        focus = QApplication.focusWidget()
        if is_text_field(focus):
            return command.where is Where.ALWAYS and not _is_typing(key)
        base = base_of(key)
        if base in _OF_THE_CARET and self._has_caret():
            return False
        if base in _OF_WIDGETS and not is_chord(key):
            return self._on_page(focus)
        return command.where is not Where.PAGE or self._on_page(focus)


def _is_typing(key: str) -> bool:
    """True for what a text field takes for itself: letters, arrows, copy and paste."""
    base = base_of(key)
    is_function = base == "Esc" or (base.startswith("F") and len(base) > 1)
    return key in _OF_FIELDS or not (is_chord(key) or is_function)
