"""The margin left of the text: a badge and a number where a claim starts, a bar along the current one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.badges import draw_badge
from ui.look import Look
from ui.reader.geometry import Geometry, Piece
from ui.reader.spans import Span
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Badge:
    """A claim's badge in document pixels; `label` is the number, or "+2" for claims that found no room."""

    box: QRectF
    span: Span
    label: str = ""
    label_box: QRectF | None = None


def badge_at(point: QPointF, shown: Iterable[Badge]) -> Badge | None:
    """The badge, or the number beside it, under a point in document pixels."""
    for badge in shown:
        if badge.box.adjusted(-2, -4, 2, 4).contains(point):
            return badge
        if badge.label_box is not None and badge.label_box.contains(point):
            return badge
    return None


@dataclass(frozen=True, slots=True)
class Gutter:
    """Lays out and paints what stands left of `column`; all sizes are multiples of `unit`."""

    column: float
    unit: float = 1.0

    ROOM: ClassVar[int] = 76
    BADGE: ClassVar[int] = 18
    FIRST: ClassVar[int] = 34
    STEP: ClassVar[int] = 22
    LABEL: ClassVar[int] = 20
    BAR: ClassVar[int] = 17

    def badges(self, spans: Iterable[Span], geometry: Geometry, current: str | None) -> list[Badge]:
        """The badges of all lines on which one of `spans` starts."""
        rows: dict[float, list[Span]] = {}
        for span in spans:
            first = geometry.first_piece(span)
            if first is not None:
                rows.setdefault(first.middle, []).append(span)
        return [badge for y, row in rows.items() for badge in self._row(row, y, current)]

    def paint(self, painter: QPainter, shown: Iterable[Badge], theme: Theme, current: str | None) -> None:
        """Paints badges and numbers; the number of the current claim in the accent colour."""
        painter.setFont(Look.ui(10.5 * self.unit, 600))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for badge in shown:
            draw_badge(painter, badge.box, badge.span.claim.tag, theme)
            if badge.label_box is not None:
                is_current = badge.span.claim.id == current
                painter.setPen(QColor(theme.accent if is_current else theme.ink3))
                painter.drawText(badge.label_box, align, badge.label)

    def paint_bar(self, painter: QPainter, pieces: Sequence[Piece], theme: Theme) -> None:
        """Paints the accent bar along the lines of the current claim."""
        if not pieces:
            return
        top = min(piece.fill.top() for piece in pieces) - 2
        bottom = max(piece.fill.bottom() for piece in pieces) + 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(self.column - self.BAR, top, 3, bottom - top), 1.5, 1.5)

    def _row(self, row: list[Span], y: float, current: str | None) -> Iterable[Badge]:
        room = max(1, int((self.column / self.unit - self.FIRST - self.BADGE / 2 - 2) // self.STEP) + 1)
        rest = 0
        if len(row) > room:
            # The current claim always shows its badge, even on a crowded line.
            row = sorted(row, key=lambda span: span.claim.id != current)
            rest = len(row) - max(1, room - 1)
        shown = row[: len(row) - rest]
        size = self.BADGE * self.unit
        for order, span in enumerate(shown):
            x = self.column - (self.FIRST + order * self.STEP) * self.unit
            box = QRectF(x - size / 2, y - size / 2, size, size)
            label = self._label(span, rest, alone=len(shown) == 1, last=span is shown[-1])
            yield Badge(box, span, label, self._label_box(x, y) if label else None)

    def _label_box(self, x: float, y: float) -> QRectF:
        right = x - self.STEP * self.unit
        width = min(self.LABEL * self.unit, right)
        return QRectF(right - width, y - 10, width, 20)

    @staticmethod
    def _label(span: Span, rest: int, alone: bool, last: bool) -> str:
        if rest:
            return f"+{rest}" if last else ""
        return str(span.number) if alone else ""
