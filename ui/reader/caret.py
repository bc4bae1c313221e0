"""The keys of the caret mode and the keys that scroll the page."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextEdit

from models.detection.sentences import sentence_spans
from ui.reader.canvas import Canvas

_Keys = QKeySequence.StandardKey
_Move = QTextCursor.MoveOperation

# Asked through the platform's own key table, so that words are Alt+arrows on a Mac.
_MOVES: list[tuple[QKeySequence.StandardKey, QKeySequence.StandardKey, QTextCursor.MoveOperation]] = [
    (_Keys.MoveToNextChar, _Keys.SelectNextChar, _Move.Right),
    (_Keys.MoveToPreviousChar, _Keys.SelectPreviousChar, _Move.Left),
    (_Keys.MoveToNextWord, _Keys.SelectNextWord, _Move.WordRight),
    (_Keys.MoveToPreviousWord, _Keys.SelectPreviousWord, _Move.WordLeft),
    (_Keys.MoveToNextLine, _Keys.SelectNextLine, _Move.Down),
    (_Keys.MoveToPreviousLine, _Keys.SelectPreviousLine, _Move.Up),
    (_Keys.MoveToStartOfLine, _Keys.SelectStartOfLine, _Move.StartOfLine),
    (_Keys.MoveToEndOfLine, _Keys.SelectEndOfLine, _Move.EndOfLine),
    (_Keys.MoveToStartOfDocument, _Keys.SelectStartOfDocument, _Move.Start),
    (_Keys.MoveToEndOfDocument, _Keys.SelectEndOfDocument, _Move.End),
]
_SENTENCES = 5_000
"""Code points to each side within which sentences are looked for."""
_PAGES = [
    (_Keys.MoveToNextPage, _Keys.SelectNextPage, 1),
    (_Keys.MoveToPreviousPage, _Keys.SelectPreviousPage, -1),
]


def moved(page: Canvas, event: QKeyEvent) -> QTextCursor | None:
    """The cursor after the key, with the selection that Shift extends; None for a key of no use here."""
    cursor = page.textCursor()
    mode = QTextCursor.MoveMode
    for move, select, operation in _MOVES:
        if event.matches(move):
            cursor.movePosition(operation, mode.MoveAnchor)
            return cursor
        if event.matches(select):
            cursor.movePosition(operation, mode.KeepAnchor)
            return cursor
    for move, select, direction in _PAGES:
        if event.matches(move) or event.matches(select):
            keep = mode.KeepAnchor if event.matches(select) else mode.MoveAnchor
            cursor.setPosition(_page_further(page, direction), keep)
            return cursor
    return _by_sentence(page, event)


def _by_sentence(page: Canvas, event: QKeyEvent) -> QTextCursor | None:
    """Alt and the arrows; no platform has a standard key for it."""
    shift, keypad = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
    held = event.modifiers() & ~keypad
    by = (event.key() == Qt.Key.Key_Right) - (event.key() == Qt.Key.Key_Left)
    if not by or held & ~shift != Qt.KeyboardModifier.AltModifier:
        return None
    cursor, mode = page.textCursor(), QTextCursor.MoveMode
    place = sentence_further(page.text, page.positions.code_point(cursor.position()), by)
    cursor.setPosition(page.positions.start(place), mode.KeepAnchor if held & shift else mode.MoveAnchor)
    return cursor


def sentence_further(text: str, position: int, by: int) -> int:
    """The code point at which the next (1) or this or the last (-1) sentence begins, or the text's end."""
    low, high = max(0, position - _SENTENCES), min(len(text), position + _SENTENCES)
    starts = [low + start for start, _ in sentence_spans(text[low:high])]
    if low and len(starts) > 1:
        # The first one was cut where the search began.
        del starts[0]
    if by > 0:
        return next((start for start in starts if start > position), high)
    return next((start for start in reversed(starts) if start < position), low)


def _page_further(page: QTextEdit, direction: int) -> int:
    place = page.cursorRect().center()
    step = round(page.viewport().height() * 0.9) * direction
    return page.cursorForPosition(QPoint(place.x(), place.y() + step)).position()


def scroll_target(page: QTextEdit, event: QKeyEvent) -> int | None:
    """Where a key scrolls to outside the caret mode; None for a key that the page leaves to others."""
    bar = page.verticalScrollBar()
    step = round(page.viewport().height() * 0.9)
    keypad = Qt.KeyboardModifier.KeypadModifier
    modifiers = event.modifiers() & ~keypad
    if modifiers == Qt.KeyboardModifier.ShiftModifier and event.key() == Qt.Key.Key_Space:
        return bar.value() - step
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return None
    return {
        Qt.Key.Key_Space: bar.value() + step,
        Qt.Key.Key_PageDown: bar.value() + step,
        Qt.Key.Key_PageUp: bar.value() - step,
        Qt.Key.Key_Home: bar.minimum(),
        Qt.Key.Key_End: bar.maximum(),
    }.get(Qt.Key(event.key()))
