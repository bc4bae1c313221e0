"""Where claims stand on the page: exact rectangles of their words, kept until the layout changes."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGlyphRun, QTextBlock, QTextDocument, QTextLine

from ui.reader.document import block_scale
from ui.reader.spans import Span

RING_OUTSET = 4.0
LANE = 2.6
DEEPEST = 3
FEW = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a claim that stand together on a line: document pixels; `scale` is 1 for an 18 px face."""

    left: float
    right: float
    base: float
    scale: float

    @property
    def fill(self) -> QRectF:
        """The box behind the words."""
        return QRectF(
            self.left - 1.5, self.base - 17.5 * self.scale, self.right - self.left + 3, 25 * self.scale
        )

    @property
    def reach(self) -> QRectF:
        """All that is painted for the words: ring and the lowest underline."""
        return self.fill.adjusted(-RING_OUTSET, -RING_OUTSET, RING_OUTSET, RING_OUTSET + DEEPEST * LANE)

    @property
    def weight(self) -> float:
        """How much bolder underlines are under larger words."""
        return max(1.0, (1 + self.scale) / 2)

    @property
    def middle(self) -> float:
        """The height at which a badge stands beside the line."""
        return self.base - 5.25 * self.scale


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the document: positions `first` to `last` and its top and height in document pixels."""

    first: int
    last: int
    top: float
    height: float


class Geometry:
    """Asks Qt once for each claim; `drop` when lines may stand elsewhere."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._pieces: dict[str, list[Piece]] = {}
        self._tops: dict[int, float] = {}

    def drop(self) -> None:
        """Forgets all places."""
        self._pieces.clear()
        self._tops.clear()

    def drop_claims(self) -> None:
        """Forgets the rectangles; the lines stand where they stood."""
        self._pieces.clear()

    def drop_claim(self, claim_id: str) -> None:
        """Forgets the rectangles of one claim, which has other words now."""
        self._pieces.pop(claim_id, None)

    def pieces(self, span: Span) -> list[Piece]:
        """The pieces of a claim, line by line, in a line from left to right."""
        found = self._pieces.get(span.claim.id)
        if found is None:
            found = self._pieces[span.claim.id] = list(self._measure(span.start, span.end))
        return found

    def pieces_near(self, span: Span, top: float, bottom: float) -> list[Piece]:
        """Those of its pieces that may reach into a stretch of the page: a claim can be chapters long."""
        found = self.pieces(span)
        if len(found) < FEW:
            return found
        low = bisect_left(found, top - found[0].reach.height(), key=lambda piece: piece.base)
        high = bisect_left(found, bottom + found[0].reach.height(), key=lambda piece: piece.base)
        return found[low:high]

    def line_at(self, position: int) -> Line:
        """The line that holds a document position."""
        block = self._document.findBlock(position)
        box = self._document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return Line(block.position(), block.position() + block.length() - 1, box.top(), box.height())
        first = block.position() + line.textStart()
        return Line(first, first + line.textLength(), box.top() + line.y(), line.height())

    def position_at(self, y: float, x: float = 0.0) -> int:
        """The document position next to a point."""
        return self._document.documentLayout().hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit)

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
        end = min(end, block.length() - 1)
        order = layout.lineForTextPosition(max(0, start)).lineNumber() if layout.lineCount() else 0
        for number in range(order, layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if line.textStart() >= end:
                break
            base = round(origin.y() + line.y() + line.ascent())
            for left, right in _extents(line, first, last):
                yield Piece(origin.x() + left, origin.x() + right, base, scale)


def _extents(line: QTextLine, first: int, last: int) -> Iterable[tuple[float, float]]:
    """From left to right within a line; blanks that hang over its end do not count."""
    words = line.naturalTextRect()
    runs = sorted(_boxes(line, first, last), key=lambda run: run[0])
    merged: list[tuple[float, float]] = []
    mixed = any(rtl for _, _, rtl in runs)
    for left, right, _ in runs:
        # A tab has no glyph; in a line of one direction the gap belongs to the claim.
        if merged and (not mixed or left <= merged[-1][1] + 1):
            merged[-1] = merged[-1][0], max(merged[-1][1], right)
        else:
            merged.append((left, right))
    for left, right in merged:
        left, right = max(left, words.left()), min(right, words.right())
        if right - left > 0.5:
            yield left, right


def _boxes(line: QTextLine, first: int, last: int) -> Iterable[tuple[float, float, bool]]:
    if last <= first:
        return
    runs: list[QGlyphRun] = line.glyphRuns(first, last - first)
    for run in runs:
        box = run.boundingRect()
        yield box.left(), box.right(), run.isRightToLeft()
