"""The reader's selection in code points of the article."""

from PySide6.QtGui import QTextCursor

from ui.reader.positions import PositionMap, whole_after, whole_before

_INVISIBLE = "\u200b\ufeff"


def selected_span(cursor: QTextCursor, text: str, positions: PositionMap) -> tuple[int, int] | None:
    """The selected words without blanks around them and without half a character; None if there are none."""
    if not cursor.hasSelection():
        return None
    start = whole_before(text, positions.code_point(cursor.selectionStart()))
    end = whole_after(text, positions.code_point(cursor.selectionEnd()))
    while start < end and _is_blank(text[start]):
        start += 1
    while end > start and _is_blank(text[end - 1]):
        end -= 1
    return (start, end) if start < end else None


def _is_blank(char: str) -> bool:
    return char.isspace() or char in _INVISIBLE
