"""Finds the lines of a document by position and by height, while Qt still lays out what is below.

QTextDocument's own hit test takes a millisecond there, and may answer with the end of the document.
"""

from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the document: positions `first` to `last`, its top and its pitch in document pixels."""

    first: int
    last: int
    top: float
    height: float


def line_at(document: QTextDocument, position: int) -> Line:
    """The line that holds a document position."""
    block = document.findBlock(position)
    return _line(document, block, block.layout().lineForTextPosition(position - block.position()))


def line_near(document: QTextDocument, y: float) -> Line:
    """The line at a height in document pixels, or the last one above it."""
    block = _block_near(document, y)
    return _line(document, block, _text_line(document, block, y))


def position_near(document: QTextDocument, y: float, x: float) -> int:
    """The document position next to a point."""
    block = _block_near(document, y)
    line = _text_line(document, block, y)
    if line is None:
        return block.position()
    left = document.documentLayout().blockBoundingRect(block).left()
    return block.position() + int(line.xToCursor(x - left))


def _line(document: QTextDocument, block: QTextBlock, line: QTextLine | None) -> Line:
    box = document.documentLayout().blockBoundingRect(block)
    if line is None or not line.isValid():
        return Line(block.position(), block.position() + block.length() - 1, box.top(), box.height())
    first = block.position() + line.textStart()
    return Line(first, first + line.textLength(), box.top() + line.y(), block.blockFormat().lineHeight())


def _text_line(document: QTextDocument, block: QTextBlock, y: float) -> QTextLine | None:
    layout = block.layout()
    inside = y - document.documentLayout().blockBoundingRect(block).top()
    low, high = 0, layout.lineCount() - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if layout.lineAt(middle).y() <= inside else (low, middle - 1)
    return layout.lineAt(low) if layout.lineCount() else None


def _block_near(document: QTextDocument, y: float) -> QTextBlock:
    """The last block that begins at or above a height; lays out as far as that and little further."""
    layout, last = document.documentLayout(), document.blockCount() - 1
    low, step = 0, 1
    layout.blockBoundingRect(document.firstBlock())
    while True:
        low = _last_above(document, y, low)
        block = document.findBlockByNumber(low)
        following = block.next()
        if low == last or following.layout().lineCount() or layout.blockBoundingRect(block).bottom() > y:
            return block
        layout.blockBoundingRect(document.findBlockByNumber(min(last, low + step)))
        step *= 2


def _last_above(document: QTextDocument, y: float, low: int) -> int:
    """Among the blocks that are laid out already, which are the first ones; by number."""
    layout, high = document.documentLayout(), document.blockCount() - 1
    while low < high:
        middle = (low + high + 1) // 2
        block = document.findBlockByNumber(middle)
        above = block.layout().lineCount() > 0 and layout.blockBoundingRect(block).top() <= y
        low, high = (middle, high) if above else (low, middle - 1)
    return low
