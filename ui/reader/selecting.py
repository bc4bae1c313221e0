"""The reader's selection in code points of the article."""

from PySide6.QtGui import QTextCursor

from models.text import trim
from ui.reader.positions import PositionMap, whole_after, whole_before


def selected_span(cursor: QTextCursor, text: str, positions: PositionMap) -> tuple[int, int] | None:
    """The selected words without blanks around them and without half a character; None if there are none."""
    if not cursor.hasSelection():
        return None
    start = whole_before(text, positions.code_point(cursor.selectionStart()))
    end = whole_after(text, positions.code_point(cursor.selectionEnd()))
    start, end = trim(text, start, end)
    return (start, end) if start < end else None
