"""Code points of the article text and positions of the document that shows it, each way."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QTextBoundaryFinder

LINE_LIMIT = 20_000

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# No stand-in is among these blanks, so that a text and what is shown of it have the same blank lines.
_BLANK = r"[^\S\n\x0b-\x1f\x85\u2028\u2029]"
_LEADING = re.compile(rf"(?:{_BLANK}*\n)*")
_BETWEEN = re.compile(rf"\n(?:{_BLANK}*\n)+")
_TRAILING = re.compile(rf"\n(?:{_BLANK}|\n)*\Z")
_BLANK_NEAR = re.compile(r"\s(?=\S)")


def utf16_length(text: str) -> int:
    """The UTF-16 units of a text, which are what Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def blank_lines(text: str) -> list[tuple[int, int]]:
    """The stretches of a text that hold nothing but blank lines; the end of the line before is in none."""
    first, last = _leading(text), _trailing(text)
    if first > last:
        return [(0, len(text))]
    gaps = [(0, first)] if first else []
    gaps += [(gap.start() + 1, gap.end()) for gap in _BETWEEN.finditer(text, first, last)]
    return [*gaps, (last, len(text))] if last < len(text) else gaps


def without_blank_lines(shown: str, starts: bool, ends: bool) -> str:
    """What stays of a part of a text as it is shown; `starts`, `ends`: whether it is the first, the last."""
    first = _leading(shown) if starts else 0
    last = _trailing(shown) if ends else len(shown)
    return _BETWEEN.sub("\n", shown[first:last])


def _leading(text: str) -> int:
    found = _LEADING.match(text)
    return found.end() if found else 0


def _trailing(text: str) -> int:
    found = _TRAILING.search(text, len(text.rstrip()))
    return found.start() if found else len(text)


class PositionMap:
    """Maps by bisection; a document position counts UTF-16 units, a header and breaks, but no blank lines."""

    def __init__(
        self,
        text: str,
        header: int = 0,
        breaks: Sequence[int] = (),
        gaps: Sequence[tuple[int, int]] = (),
    ) -> None:
        """`header`: document positions before the text; `breaks`: code points before which a break stands.

        `gaps`: stretches of code points, without any beyond U+FFFF, that the document does not hold.
        """
        self._header = header
        # Encoding is ten times as fast as searching, and most texts hold no such character.
        has_astral = utf16_length(text) > len(text)
        self._astral = [found.start() for found in _ASTRAL.finditer(text)] if has_astral else []
        self._astral_units = [at + order for order, at in enumerate(self._astral)]
        self._gaps = [start for start, _ in gaps]
        # Before and behind each gap: where the last one ended, and how much has been left out so far.
        self._gap_ends = [0, *(end for _, end in gaps)]
        self._gone = list(accumulate((end - start for start, end in gaps), initial=0))
        self._gap_units = [
            self._astral_unit(start) - gone for start, gone in zip(self._gaps, self._gone, strict=False)
        ]
        self._breaks = list(breaks)
        self._is_plain = not self._astral and not self._breaks
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

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a span starts and ends; the usual one, within a paragraph, at half the cost."""
        order = bisect_right(self._gaps, start)
        inside = start >= self._gap_ends[order] and (order == len(self._gaps) or end <= self._gaps[order])
        if inside and self._is_plain:
            shift = self._header - self._gone[order]
            return start + shift, end + shift
        return self.start(start), self.end(end)

    def code_point(self, position: int) -> int:
        """The code point at a document position, clamped to the text; inside a pair: its start."""
        place = position - self._header
        units = min(max(0, place - bisect_left(self._break_units, place)), self._total_units)
        units += self._gone[bisect_right(self._gap_units, units)]
        return units - bisect_left(self._astral_units, units)

    def _units(self, cp: int) -> int:
        order = bisect_right(self._gaps, cp)
        # Within a gap all is at the end of it.
        return self._astral_unit(max(cp, self._gap_ends[order])) - self._gone[order]

    def _astral_unit(self, cp: int) -> int:
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
