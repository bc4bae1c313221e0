"""The ends of the current claim as handles: where they stand, how they look, which one the mouse holds."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from models.words import Edge
from ui.reader.canvas import Canvas
from ui.reader.spans import Span
from ui.theme import Theme

KNOB = 4.0
NEAR = 5.0
DRAG = 3.0
"""Pixels that the mouse must go before a press on a handle is more than a click."""


@dataclass(frozen=True, slots=True)
class Handle:
    """A bar at one end of a claim, in document pixels; its knob is above at the start, below at the end."""

    edge: Edge
    x: float
    top: float
    bottom: float

    @property
    def box(self) -> QRectF:
        """All that is painted."""
        return QRectF(self.x - KNOB, self.top - KNOB, 2 * KNOB, self.bottom - self.top + 2 * KNOB)

    def is_near(self, point: QPointF) -> bool:
        """True where a press takes hold of it."""
        return self.box.adjusted(KNOB - NEAR, 0, NEAR - KNOB, 0).contains(point)

    def paint(self, painter: QPainter, theme: Theme, has_keys: bool) -> None:
        """A filled knob says that this end is being moved."""
        accent = QColor(theme.accent)
        painter.fillRect(QRectF(self.x - 1, self.top, 2, self.bottom - self.top), accent)
        painter.setPen(QPen(accent, 1.6))
        painter.setBrush(accent if has_keys else QColor(theme.paper))
        middle = self.top if self.edge is Edge.START else self.bottom
        painter.drawEllipse(QPointF(self.x, middle), KNOB - 0.8, KNOB - 0.8)


class Handles:
    """They come under the mouse, or for as long as one of them has the keys."""

    def __init__(self, page: Canvas) -> None:
        self._page = page
        self.are_enabled = False
        self._active: Edge | None = None
        self._held: Edge | None = None
        self._pressed_at = QPointF()
        self._is_dragging = self._is_hovered = False

    @property
    def is_held(self) -> bool:
        """True from the press on a handle to its release."""
        return self._held is not None

    @property
    def are_shown(self) -> bool:
        """True where there may be something to paint."""
        return bool(self._active or self._held or (self.are_enabled and self._is_hovered))

    def set_active(self, edge: Edge | None) -> None:
        """Says which end the keys move."""
        self._active = edge
        self._repaint()

    def hover(self, point: QPointF | None) -> None:
        """Shows them while the mouse (in document pixels) is over the current claim or near its ends."""
        hovered = point is not None and self.are_enabled and self._is_over(point)
        if hovered is not self._is_hovered:
            self._is_hovered = hovered
            self._repaint()

    def at(self, point: QPointF) -> Edge | None:
        """The end that a press at a place (in document pixels) would take hold of."""
        near = [handle for handle in self._shown() if handle.is_near(point)]
        return min(near, key=lambda handle: abs(handle.x - point.x())).edge if near else None

    def press(self, point: QPointF) -> bool:
        """Takes hold of the handle at a place in document pixels; False where there is none."""
        self._held, self._is_dragging, self._pressed_at = self.at(point), False, point
        self._repaint()
        return self.is_held

    def drag(self, point: QPointF) -> tuple[Edge, bool] | None:
        """The held end once it is really dragged, and whether that begins just now."""
        if self._held is None or (
            not self._is_dragging and (point - self._pressed_at).manhattanLength() < DRAG
        ):
            return None
        begins, self._is_dragging = not self._is_dragging, True
        return self._held, begins

    def release(self) -> bool:
        """Lets go; True where the handle was dragged."""
        was_dragged = self.is_held and self._is_dragging
        self._held, self._is_dragging = None, False
        self._repaint()
        return was_dragged

    def paint(self, painter: QPainter) -> None:
        """Paints them over the words, in document coordinates."""
        shown = self._shown()
        if shown:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for handle in shown:
                handle.paint(painter, self._page.look.theme, handle.edge in (self._active, self._held))

    def _shown(self) -> list[Handle]:
        if not self.are_shown:
            return []
        span = self._page.spans.find(self._page.current)
        return [] if span is None else list(_handles(span, self._page))

    def _is_over(self, point: QPointF) -> bool:
        span = self._page.spans.find(self._page.current)
        if span is None:
            return False
        near = self._page.places.pieces_near(span, point.y() - 2 * NEAR, point.y() + 2 * NEAR)
        around = 2 * NEAR
        return any(piece.fill.adjusted(-around, -NEAR, around, NEAR).contains(point) for piece in near)

    def _repaint(self) -> None:
        self._page.repaint_spans([self._page.spans.find(self._page.current)])


def _handles(span: Span, page: Canvas) -> Iterable[Handle]:
    pieces = page.places.pieces(span)
    if not pieces:
        return
    for edge, piece, position in ((Edge.START, pieces[0], span.start), (Edge.END, pieces[-1], span.end - 1)):
        starts = edge is Edge.START
        side = _side(page.document(), position, starts)
        x = side if side is not None else piece.left if starts else piece.right
        yield Handle(edge, x - 1.5 if x < piece.left + 1 else x + 1.5, piece.fill.top(), piece.fill.bottom())


def _side(document: QTextDocument, position: int, before: bool) -> float | None:
    """The x of the border before or behind the letter at a position; in Arabic it has its right before it."""
    block = document.findBlock(position)
    inside = position - block.position()
    if inside and 0xDC00 <= ord(document.characterAt(position)) < 0xE000:
        inside -= 1
    line = block.layout().lineForTextPosition(inside)
    runs = line.glyphRuns(inside, 1) if line.isValid() else []
    if not runs:
        return None
    box = runs[0].boundingRect()
    left = document.documentLayout().blockBoundingRect(block).left()
    return left + (box.left() if before is not runs[0].isRightToLeft() else box.right())
