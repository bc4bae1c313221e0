"""Code points of the article text and positions of the document that shows it, each way."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QTextBoundaryFinder

LINE_LIMIT = 20_000

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_BLANK_NEAR = re.compile(r"\s(?=\S)")


def utf16_length(text: str) -> int:
    """The UTF-16 units of a text, which are what Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class PositionMap:
    """Maps by bisection; a document position counts UTF-16 units, a header and breaks for display."""

    def __init__(self, text: str, header: int = 0, breaks: Sequence[int] = ()) -> None:
        """`header`: document positions before the text; `breaks`: code points before which a break stands."""
        self._header = header
        # Encoding is ten times as fast as searching, and most texts hold no such character.
        has_astral = utf16_length(text) > len(text)
        self._astral = [found.start() for found in _ASTRAL.finditer(text)] if has_astral else []
        self._astral_units = [at + order for order, at in enumerate(self._astral)]
        self._breaks = list(breaks)
        self._break_units = [self._units(at) + order for order, at in enumerate(self._breaks)]
        self._total_units = self._units(len(text))

    @property
    def first(self) -> int:
        """The document position of the first code point."""
        return self._header

    @property
    def last(self) -> int:
        """The document position behind the last code point."""
        return self._header + self._total_units + len(self._breaks)

    def start(self, cp: int) -> int:
        """Where a span that starts at `cp` starts in the document: behind a break."""
        breaks = bisect_right(self._breaks, cp) if self._breaks else 0
        return self._header + self._units(cp) + breaks

    def end(self, cp: int) -> int:
        """Where a span that ends at `cp` ends in the document: before a break."""
        breaks = bisect_left(self._breaks, cp) if self._breaks else 0
        return self._header + self._units(cp) + breaks

    def code_point(self, position: int) -> int:
        """The code point at a document position, clamped to the text; inside a pair: its start."""
        place = position - self._header
        units = min(max(0, place - bisect_left(self._break_units, place)), self._total_units)
        return units - bisect_left(self._astral_units, units)

    def _units(self, cp: int) -> int:
        return cp + bisect_left(self._astral, cp) if self._astral else cp


def display_breaks(text: str, start: int, end: int, limit: int = LINE_LIMIT) -> list[int]:
    """Code points at which an over-long line is cut for display: behind a blank near the limit."""
    cuts: list[int] = []
    while end - start > limit:
        start = _cut(text, start + limit)
        cuts.append(start)
    return cuts


def _cut(text: str, near: int) -> int:
    blanks = list(_BLANK_NEAR.finditer(text, near - 2_000, near))
    return blanks[-1].end() if blanks else whole_before(text, near)


def whole_before(text: str, cp: int) -> int:
    """The last grapheme edge at or before `cp`."""
    return cp if _is_edge(text, cp) else _edge(text, cp, forward=False)


def whole_after(text: str, cp: int) -> int:
    """The first grapheme edge at or behind `cp`."""
    return cp if _is_edge(text, cp) else _edge(text, cp, forward=True)


def _is_edge(text: str, cp: int) -> bool:
    return cp <= 0 or cp >= len(text) or (text[cp - 1].isascii() and text[cp].isascii())


def _edge(text: str, cp: int, forward: bool) -> int:
    """Asks Qt within a window that starts at a safe place, since flags pair from their first half on."""
    low = max(0, cp - 256)
    for at in range(cp - 1, low, -1):
        if text[at].isascii():
            low = at
            break
    # At the beginning of a string Qt takes U+FEFF for a byte order mark and drops it.
    window = text[low : cp + 256].replace("\ufeff", "\u200b")
    units = PositionMap(window)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, window)
    finder.setPosition(units.start(cp - low))
    if finder.isAtBoundary():
        return cp
    found = finder.toNextBoundary() if forward else finder.toPreviousBoundary()
    return low + units.code_point(found) if found >= 0 else cp
