"""The four state badges: shape and sign carry the state, colour only repeats it."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from models.terms import Tag
from ui.look import Look
from ui.theme import Theme


def draw_badge(painter: QPainter, box: QRectF, tag: Tag, theme: Theme) -> None:
    """Paints the badge of a state into a square `box` (18 px in the gutter, 15 px in buttons)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke = theme.stroke(tag)
    sign = QColor(theme.paper)
    {Tag.VERIFIED: _disc, Tag.DISPUTED: _octagon, Tag.UNSOURCED: _square, Tag.UNREVIEWED: _ring}[tag](
        painter, box, stroke, sign
    )
    painter.restore()


def _pen(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _at(box: QRectF, *points: tuple[float, float]) -> QPolygonF:
    """Points of the unit square laid into `box`."""
    return QPolygonF([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in points])


def _disc(painter: QPainter, box: QRectF, stroke: QColor, sign: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stroke)
    painter.drawEllipse(box)
    painter.setPen(_pen(sign, box.width() * 0.115))
    painter.drawPolyline(_at(box, (0.28, 0.52), (0.44, 0.67), (0.73, 0.36)))


def _octagon(painter: QPainter, box: QRectF, stroke: QColor, sign: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stroke)
    corners = [
        (0.5 + 0.53 * cos(pi / 8 + k * pi / 4), 0.5 + 0.53 * sin(pi / 8 + k * pi / 4)) for k in range(8)
    ]
    painter.drawPolygon(_at(box, *corners))
    painter.setPen(_pen(sign, box.width() * 0.115))
    painter.drawPolyline(_at(box, (0.34, 0.34), (0.66, 0.66)))
    painter.drawPolyline(_at(box, (0.66, 0.34), (0.34, 0.66)))


def _square(painter: QPainter, box: QRectF, stroke: QColor, sign: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stroke)
    inset = box.width() * 0.03
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), box.width() * 0.2, box.width() * 0.2)
    painter.setPen(sign)
    font = Look.ui(box.width() * 0.68, 600)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def _ring(painter: QPainter, box: QRectF, stroke: QColor, sign: QColor) -> None:
    del sign
    width = box.width() * 0.085
    painter.setPen(_pen(stroke, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stroke)
    for x in (0.29, 0.5, 0.71):
        painter.drawEllipse(_at(box, (x, 0.5)).first(), box.width() * 0.065, box.width() * 0.065)
