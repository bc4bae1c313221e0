"""Paints claims under the words: fills, underlines that tell the states apart, the current one's ring."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from models.terms import Tag
from ui.reader.geometry import DEEPEST, LANE, Geometry, Piece
from ui.reader.spans import Span
from ui.theme import Theme


def paint_claims(
    painter: QPainter,
    spans: Sequence[Span],
    geometry: Geometry,
    theme: Theme,
    current: str | None = None,
    hover: str | None = None,
) -> None:
    """Paints in document coordinates; the longest fills first, so that nested claims stay visible."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for span in sorted(spans, key=lambda span: span.start - span.end):
        for piece in geometry.pieces(span):
            _paint_fill(painter, piece, span, theme, span.claim.id == hover)
    for span in spans:
        for piece in geometry.pieces(span):
            _paint_underline(painter, piece, span, theme.stroke(span.claim.tag))
    for span in spans:
        if span.claim.id == current:
            for piece in geometry.pieces(span):
                _paint_ring(painter, piece, theme)


def _paint_fill(painter: QPainter, piece: Piece, span: Span, theme: Theme, hovered: bool) -> None:
    box = piece.fill
    box.setTop(box.top() + 2.5 * min(span.depth, DEEPEST))
    color = theme.fill(span.claim.tag)
    if hovered:
        color = color.lighter(118) if theme.is_dark else color.darker(106)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if span.is_weak:
        edge = theme.stroke(span.claim.tag)
        edge.setAlphaF(0.55)
        painter.setPen(QPen(edge, 1))
        box.adjust(0.5, 0.5, -0.5, -0.5)
        if not hovered:
            painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)


def _paint_underline(painter: QPainter, piece: Piece, span: Span, color: QColor) -> None:
    depth = min(span.depth, DEEPEST) * LANE
    y = piece.base + 5.5 * piece.scale + depth
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _UNDERLINES[span.claim.tag](painter, piece.left - 1, piece.right + 1, y, color)


def _solid(painter: QPainter, left: float, right: float, y: float, color: QColor) -> None:
    painter.fillRect(QRectF(left - 0.5, y - 0.5, right - left + 1, 2), color)


def _wave(painter: QPainter, left: float, right: float, y: float, color: QColor) -> None:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        path.quadTo(x + 2, y + (-2.6 if up else 2.6), x + 4, y)
        x, up = x + 4, not up
    painter.save()
    painter.setClipRect(QRectF(left - 0.5, y - 4, right - left + 1, 8), Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)
    painter.restore()


def _dashes(painter: QPainter, left: float, right: float, y: float, color: QColor) -> None:
    _patterned(
        painter, left, right, y + 0.5, QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap), 3.2
    )


def _dots(painter: QPainter, left: float, right: float, y: float, color: QColor) -> None:
    pen = QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    _patterned(painter, left + 1, right, y + 0.5, pen, 0.1)


def _patterned(painter: QPainter, left: float, right: float, y: float, pen: QPen, dash: float) -> None:
    pen.setDashPattern([dash, 2.2 if dash > 1 else 2.0])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


_Underline = Callable[[QPainter, float, float, float, QColor], None]
_UNDERLINES: dict[Tag, _Underline] = {
    Tag.VERIFIED: _solid,
    Tag.DISPUTED: _wave,
    Tag.UNSOURCED: _dashes,
    Tag.UNREVIEWED: _dots,
}


def _paint_ring(painter: QPainter, piece: Piece, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.accent), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(piece.fill.adjusted(-0.5, -0.5, 0.5, 0.5), 4.5, 4.5)
