"""Parts long texts for Qt's shaping, so that laying them out takes a quarter of the memory.

Each block that is laid out keeps the shaper's buffer: 40 bytes for each letter of the longest stretch of one
format in it, with half as much in reserve. Stretches end where the format changes, so every other one gets a
format that says nothing. They are cut behind blanks, over which no letters join.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat

from ui.reader.positions import utf16_length

# The buffer grows by steps of a half: 152 letters is one of them.
_STRETCH = re.compile(r"(?s).{100}(?:.{0,50}\s|\S*\s?)")
_PART = QTextFormat.Property.UserProperty.value + 1


def part(cursor: QTextCursor, words: str, first: int) -> None:
    """Gives every other stretch of `words`, which are the document's, a format; `first`: where to begin."""
    silent = QTextCharFormat()
    silent.setProperty(_PART, True)
    for order, (start, end) in enumerate(pairwise(_edges(words, first))):
        if order % 2:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(silent)


def _edges(words: str, first: int) -> Iterator[int]:
    """Document positions of the cuts."""
    is_narrow = utf16_length(words) == len(words)
    place = 0
    yield first
    for found in _STRETCH.finditer(words):
        place += len(found.group()) if is_narrow else utf16_length(found.group())
        yield first + place
