"""Keeps the reader's place while lines move: on opening, on resizing, on another text size."""

from collections.abc import Callable

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit

from ui.reader.geometry import Geometry
from ui.reader.lines import Line
from ui.reader.positions import PositionMap
from ui.reader.spans import Span

NEAR_TOP, NEAR_BOTTOM = 48, 96


class Place:
    """Where the page stands; an `anchor` holds until a person scrolls, so that resizing does not drift."""

    def __init__(self, page: QTextEdit) -> None:
        self._page = page
        self.geometry = Geometry(page.document())
        self.positions = PositionMap("")
        self.anchor: tuple[int, int] | None = None
        self._goal: Callable[[], Span | None] | None = None
        self.is_settling = False

    def now(self) -> tuple[int, int]:
        """The code point at the first visible line, and how far its top stands below the viewport's."""
        if self.anchor is not None:
            return self.anchor
        top = self._page.verticalScrollBar().value()
        line = self._first_line(top)
        return self.positions.code_point(line.first), round(line.top - top)

    def restore(self, place: tuple[int, int]) -> None:
        """Scrolls to a place that `now` returned, at once and again whenever lines move."""
        self.anchor = place
        self._goal = None
        self.settle()

    def start(self, document: QTextDocument, positions: PositionMap) -> None:
        """Begins at the top of another document, with nothing to restore."""
        self.geometry = Geometry(document)
        self.positions = positions
        self.anchor = None
        self._goal = None

    def hold(self) -> None:
        """Makes the present place the one to come back to, before lines move; the top stays the top."""
        if self._page.isVisible() and (self.anchor is not None or self._page.verticalScrollBar().value() > 0):
            self.anchor = self.now()

    def settle(self) -> None:
        """Goes where the page was to go, now that lines stand where they stand."""
        if not self._page.isVisible():
            return
        if self.anchor is not None:
            cp, offset = self.anchor
            line = self.geometry.line_at(self.positions.start(cp))
            self.is_settling = True
            self.scroll(round(line.top - offset))
            self.is_settling = False
        goal, self._goal = self._goal, None
        span = goal() if goal is not None else None
        if span is not None:
            self.show(span)

    def show_later(self, goal: Callable[[], Span | None]) -> None:
        """Asks for a claim and shows it: at once, or as soon as the page has a size."""
        self._goal = goal
        self.settle()

    def show(self, span: Span) -> None:
        """Scrolls so that a claim has a third of the page above it, unless it is well visible already."""
        first = self.geometry.first_piece(span)
        if first is None:
            return
        top = first.fill.top()
        self._bring(top, self.geometry.bottom(span, top + self._page.viewport().height()))

    def show_line(self, position: int) -> None:
        """The same for the line that holds a document position."""
        line = self.geometry.line_at(position)
        self._bring(line.top, line.top + line.height)

    def _bring(self, top: float, bottom: float) -> None:
        value = self._page.verticalScrollBar().value()
        height = self._page.viewport().height()
        above, below = min(NEAR_TOP, height // 8), min(NEAR_BOTTOM, height // 5)
        if top < value + above or bottom > value + height - below:
            self.anchor = None
            target = round(top - height / 3)
            # So near to the top a headline would be cut in two for nothing.
            self.scroll(target if target > 2 * NEAR_TOP else 0)

    def scroll(self, value: int) -> None:
        """Scrolls, after the layout has come as far as that."""
        bar = self._page.verticalScrollBar()
        if value > bar.maximum():
            layout = self._page.document().documentLayout()
            layout.documentSizeChanged.emit(layout.documentSize())
        bar.setValue(value)

    def _first_line(self, top: int) -> Line:
        line = self.geometry.line_near(top)
        if line.top + line.height <= top + 1:
            following = self.geometry.line_at(line.last)
            line = following if following.first != line.first else self.geometry.line_at(line.last + 1)
        return line if line.first >= self.positions.first else self.geometry.line_at(self.positions.first)
