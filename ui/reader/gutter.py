"""The margin left of the text: a badge and a number where a claim starts, a bar along the current one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.badges import draw_badge
from ui.look import Look
from ui.reader.geometry import Geometry, Piece
from ui.reader.spans import Span
from ui.theme import Theme

ROOM = 76
BADGE = 18
_FIRST = 34
_STEP = 22


@dataclass(frozen=True, slots=True)
class Badge:
    """A claim's badge in document pixels; `label` is the number, or "+2" for claims that found no room."""

    box: QRectF
    span: Span
    label: str = ""
    label_box: QRectF | None = None


def badges(spans: Iterable[Span], geometry: Geometry, column: float, current: str | None) -> list[Badge]:
    """The badges of all lines on which one of `spans` starts; `column` is the left edge of the text."""
    rows: dict[float, list[Span]] = {}
    for span in spans:
        pieces = geometry.pieces(span)
        if pieces:
            rows.setdefault(pieces[0].middle, []).append(span)
    return [badge for y, row in rows.items() for badge in _row(row, y, column, current)]


def _row(row: list[Span], y: float, column: float, current: str | None) -> Iterable[Badge]:
    room = max(1, int((column - _FIRST - BADGE / 2 - 2) // _STEP) + 1)
    if len(row) > room:
        # The current claim always shows its badge, even on a crowded line.
        row = sorted(row, key=lambda span: span.claim.id != current)
        shown, rest = row[: room - 1] or row[:1], row[room - 1 :]
    else:
        shown, rest = row, []
    for order, span in enumerate(shown):
        x = column - _FIRST - order * _STEP
        label = ""
        if len(shown) == 1:
            label = f"+{len(rest)}" if rest else str(span.number)
        elif rest and order == len(shown) - 1:
            label = f"+{len(rest)}"
        box = QRectF(x - BADGE / 2, y - BADGE / 2, BADGE, BADGE)
        label_box = QRectF(0, y - 10, x - _STEP, 20) if label else None
        yield Badge(box, span, label, label_box)


def paint_gutter(painter: QPainter, shown: Sequence[Badge], theme: Theme, current: str | None) -> None:
    """Paints badges and numbers; the number of the current claim in the accent colour."""
    painter.setFont(Look.ui(10.5, 600))
    for badge in shown:
        draw_badge(painter, badge.box, badge.span.claim.tag, theme)
        if badge.label_box is not None:
            is_current = badge.span.claim.id == current
            painter.setPen(QColor(theme.accent if is_current else theme.ink3))
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(badge.label_box, align, badge.label)


def paint_bar(painter: QPainter, pieces: Sequence[Piece], column: float, theme: Theme) -> None:
    """Paints the accent bar along the lines of the current claim."""
    if not pieces:
        return
    top = min(piece.fill.top() for piece in pieces) - 2
    bottom = max(piece.fill.bottom() for piece in pieces) + 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(QRectF(column - 17, top, 3, bottom - top), 1.5, 1.5)
