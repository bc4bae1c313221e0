"""Paints claims under the words: fills, underlines that tell the states apart, the current one's ring."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.reader.geometry import DEEPEST, Piece
from ui.reader.spans import Span
from ui.reader.underlines import draw_underline
from ui.theme import Theme


def paint_claims(
    painter: QPainter,
    spans: Sequence[Span],
    pieces_of: Callable[[Span], Sequence[Piece]],
    theme: Theme,
    current: str | None = None,
    hover: str | None = None,
    ratio: float = 1.0,
) -> None:
    """Paints in document coordinates; the longest fills first, so that nested claims stay visible.

    `ratio`: device pixels for one of ours.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for span in sorted(spans, key=lambda span: span.start - span.end):
        for piece in pieces_of(span):
            _paint_fill(painter, piece, span, theme, span.claim.id == hover)
    flat = [span for span in spans if not span.depth]
    for span in flat:
        _paint_underlines(painter, span, pieces_of(span), theme, ratio)
    for span in spans:
        if span.claim.id == current:
            for piece in pieces_of(span):
                _paint_ring(painter, piece, span, theme)
    # Over the ring: it runs where the underlines of nested claims do.
    for span in spans:
        if span.depth:
            _paint_ground(painter, span, pieces_of(span), theme)
            _paint_underlines(painter, span, pieces_of(span), theme, ratio)


def _paint_fill(painter: QPainter, piece: Piece, span: Span, theme: Theme, hovered: bool) -> None:
    box = piece.fill
    box.adjust(0, 2.5 * piece.weight * min(span.depth, DEEPEST), 0, _lowered(piece, span) / 2)
    color = theme.fill(span.claim.tag)
    if hovered:
        color = color.lighter(118) if theme.is_dark else color.darker(106)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if span.is_suggestion:
        edge = theme.stroke(span.claim.tag)
        edge.setAlphaF(0.55 if span.is_weak else 0.3)
        painter.setPen(QPen(edge, 1))
        box.adjust(0.5, 0.5, -0.5, -0.5)
        if span.is_weak and not hovered:
            painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)


def _paint_ground(painter: QPainter, span: Span, pieces: Sequence[Piece], theme: Theme) -> None:
    """Frees a nested claim's underline of the ring that runs through it, so that its pattern can be told."""
    if span.is_weak:
        return
    for piece in pieces:
        half = 1.6 * piece.weight
        line = QRectF(piece.left, _underline_at(piece, span) - half, piece.right - piece.left, 2 * half)
        painter.fillRect(line, theme.fill(span.claim.tag))


def _paint_underlines(
    painter: QPainter, span: Span, pieces: Sequence[Piece], theme: Theme, ratio: float
) -> None:
    tag, color = span.claim.tag, theme.stroke(span.claim.tag)
    for piece in pieces:
        line = QRectF(piece.left - 1.5, _underline_at(piece, span), piece.right - piece.left + 3, 0)
        draw_underline(painter, line, piece.weight, tag, color, ratio)


def _underline_at(piece: Piece, span: Span) -> float:
    return piece.base + 6 * piece.scale + _lowered(piece, span)


def _lowered(piece: Piece, span: Span) -> float:
    return min(span.depth, DEEPEST) * piece.lane


def _paint_ring(painter: QPainter, piece: Piece, span: Span, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.accent), 1.6 * piece.weight))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(piece.fill.adjusted(-0.5, -0.5, 0.5, 0.5 + _lowered(piece, span)), 4.5, 4.5)
