"""Where claims stand on the page: exact rectangles of their words, kept until the layout changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGlyphRun, QTextBlock, QTextDocument, QTextLine

from ui.reader.document import block_scale
from ui.reader.lines import Line, line_at, line_near, position_near
from ui.reader.spans import Span

RING_OUTSET = 4.0
ABOVE, BELOW = 17.5, 7.5
LANE = 2.6
DEEPEST = 3
REMEMBERED = 64
LONG = 2_000
"""Positions; a claim of more is measured line by line where it is seen, for it may go on for chapters."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a claim that stand together on a line: document pixels; `scale` is 1 for an 18 px face.

    `rise` is how far the box behind the words reaches above the base line: less where lines stand close.
    """

    left: float
    right: float
    base: float
    scale: float
    rise: float

    @property
    def fill(self) -> QRectF:
        """The box behind the words."""
        return QRectF(
            self.left - 1.5, self.base - self.rise, self.right - self.left + 3, self.rise + BELOW * self.scale
        )

    @property
    def lane(self) -> float:
        """How much lower each further underline runs."""
        return LANE * self.weight

    @property
    def reach(self) -> QRectF:
        """All that is painted for the words: ring and the lowest underline."""
        return self.fill.adjusted(-RING_OUTSET, -RING_OUTSET, RING_OUTSET, RING_OUTSET + DEEPEST * self.lane)

    @property
    def weight(self) -> float:
        """How much bolder underlines are under larger words."""
        return max(1.0, (1 + self.scale) / 2)

    @property
    def middle(self) -> float:
        """The height at which a badge stands beside the line."""
        return self.base - 5.25 * self.scale


class Geometry:
    """Asks Qt once for each claim; `drop` when lines may stand elsewhere."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._pieces: dict[tuple[int, int], list[Piece]] = {}
        self._seen: dict[str, tuple[tuple[int, int], list[Piece]]] = {}
        self._tops: dict[int, float] = {}
        self._stretches: dict[tuple[float, float], tuple[int, int]] = {}

    def drop(self) -> None:
        """Forgets all places."""
        self.drop_claims()
        self._tops.clear()
        self._stretches.clear()

    def drop_claims(self) -> None:
        """Forgets the rectangles; the lines stand where they stood."""
        self._pieces.clear()
        self._seen.clear()

    def pieces(self, span: Span) -> list[Piece]:
        """All pieces of a claim, line by line, in a line from left to right."""
        return self._between(span.start, span.end)

    def pieces_near(self, span: Span, top: float, bottom: float) -> list[Piece]:
        """The pieces on the lines of a stretch of the page; of a claim of usual length all pieces."""
        if span.end - span.start <= LONG:
            return self.pieces(span)
        first, last = self.stretch(top, bottom)
        first, last = max(span.start, first), min(span.end, last)
        seen, found = self._seen.get(span.claim.id, (None, []))
        if seen != (first, last):
            found = list(self._measure(first, last))
            self._seen[span.claim.id] = (first, last), found
        return found

    def first_piece(self, span: Span) -> Piece | None:
        """The leftmost piece on the line where a claim starts."""
        if span.end - span.start <= LONG:
            return next(iter(self.pieces(span)), None)
        end_of_line = self.line_at(span.start).last
        return next(iter(self._between(span.start, min(span.end, end_of_line))), None)

    def bottom(self, span: Span, limit: float) -> float:
        """Where the last line of a claim ends, or about `limit` where it goes on below."""
        line = min(self.line_at(span.end - 1), self.line_near(limit), key=lambda line: line.first)
        return line.top + line.height

    def spot(self, position: int) -> Piece | None:
        """Where one character stands; of no width where it takes no room."""
        found = self._between(position, position + 1)
        return found[0] if found else self._edge_at(position)

    def _edge_at(self, position: int) -> Piece | None:
        block = self._document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return None
        box = self._document.documentLayout().blockBoundingRect(block)
        # (x, position): the stubs call the pair an object.
        edge: Any = line.cursorToX(position - block.position())
        x = box.left() + float(edge[0])
        base = round(box.top() + line.y() + line.ascent())
        return Piece(x, x, base, block_scale(block), 0.0)

    def _between(self, start: int, end: int) -> list[Piece]:
        found = self._pieces.get((start, end))
        if found is None:
            found = self._pieces[start, end] = list(self._measure(start, end))
        return found

    def line_at(self, position: int) -> Line:
        """The line that holds a document position."""
        return line_at(self._document, position)

    def line_near(self, y: float) -> Line:
        """The line at a height, or the last one above it."""
        return line_near(self._document, y)

    def stretch(self, top: float, bottom: float) -> tuple[int, int]:
        """The positions of the lines between two heights, remembered: each paint asks several times."""
        found = self._stretches.get((top, bottom))
        if found is None:
            if len(self._stretches) >= REMEMBERED:
                self._stretches.clear()
            first, last = self.line_near(top), self.line_near(bottom)
            found = self._stretches[top, bottom] = first.first, last.last
        return found

    def position_at(self, y: float, x: float) -> int:
        """The document position next to a point."""
        return position_near(self._document, y, x)

    def top_of(self, position: int) -> float:
        """The top of the line that holds a position, remembered: the overview asks for all claims."""
        top = self._tops.get(position)
        if top is None:
            top = self._tops[position] = self.line_at(position).top
        return top

    def _measure(self, start: int, end: int) -> Iterable[Piece]:
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            yield from self._measure_block(block, start - block.position(), end - block.position())
            block = block.next()

    def _measure_block(self, block: QTextBlock, start: int, end: int) -> Iterable[Piece]:
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        scale = block_scale(block)
        # Not QTextLine.height: that is the font's, whatever line height the block has.
        rise = min(ABOVE * scale, block.blockFormat().lineHeight() - BELOW * scale)
        end = min(end, block.length() - 1)
        order = layout.lineForTextPosition(max(0, start)).lineNumber() if layout.lineCount() else 0
        for number in range(order, layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, _end_of(line))
            if line.textStart() >= end:
                break
            base = round(origin.y() + line.y() + line.ascent())
            for left, right in extents(line, first, last):
                yield Piece(origin.x() + left, origin.x() + right, base, scale, rise)


def extents(line: QTextLine, first: int, last: int) -> Iterable[tuple[float, float]]:
    """From left to right within a line; blanks that hang over its end do not count."""
    words = line.naturalTextRect()
    runs = sorted(_boxes(line, first, last), key=lambda run: run[0])
    merged: list[tuple[float, float]] = []
    others = _others(line, first, last) if len(runs) > 1 else []
    for left, right, _ in runs:
        # A tab has no glyph: the gap belongs to the claim, unless words in the other direction stand there.
        if merged and not any(min(one[1], left) - max(one[0], merged[-1][1]) > 1 for one in others):
            merged[-1] = merged[-1][0], max(merged[-1][1], right)
        else:
            merged.append((left, right))
    for left, right in merged:
        left, right = max(left, words.left()), min(right, words.right())
        if right - left > 0.5:
            yield left, right


def _others(line: QTextLine, first: int, last: int) -> list[tuple[float, float, bool]]:
    return [*_boxes(line, line.textStart(), first), *_boxes(line, last, _end_of(line))]


def _end_of(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _boxes(line: QTextLine, first: int, last: int) -> Iterable[tuple[float, float, bool]]:
    if last <= first:
        return
    runs: list[QGlyphRun] = line.glyphRuns(first, last - first)
    for run in runs:
        box = run.boundingRect()
        yield box.left(), box.right(), run.isRightToLeft()
