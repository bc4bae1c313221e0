"""The underlines that tell the states apart without colour: one period of each drawn once, then tiled.

Stroking a wave under a line of text takes a millisecond, tiling it some microseconds.
"""

from collections.abc import Callable
from functools import cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from models.terms import Tag

WAVE_STEP, WAVE_HEIGHT = 4.0, 2.6
DASH, GAP = 6.4, 4.4
DOTS = 4.2
_REACH = 4.0
"""A tile reaches so far above and below the line, in units of its weight."""


def draw_underline(
    painter: QPainter, line: QRectF, weight: float, tag: Tag, color: QColor, ratio: float
) -> None:
    """Draws the pattern of a state along `line` (of no height); `weight` 1 is 2 px thick.

    `ratio`: device pixels for one of ours.
    """
    if tag is Tag.VERIFIED:
        painter.fillRect(line.adjusted(0, -weight, 0, weight), color)
        return
    tile = _tile(tag, weight, color.rgba(), ratio)
    height = tile.height() / ratio
    left, top = round(line.left() * ratio) / ratio, round((line.top() - height / 2) * ratio) / ratio
    width = line.right() - left
    if tag is Tag.UNREVIEWED:
        # Whole dots only.
        width -= width % (tile.width() / ratio)
    painter.drawTiledPixmap(QRectF(left, top, width, height), QPixmap.fromImage(tile))


@cache
def _tile(tag: Tag, weight: float, color: int, ratio: float) -> QImage:
    period, paint = {
        Tag.DISPUTED: (2 * WAVE_STEP, _wave),
        Tag.UNSOURCED: (DASH + GAP, _dash),
        Tag.UNREVIEWED: (DOTS, _dot),
    }[tag]
    # A whole number of device pixels, so that tiles meet without a seam.
    width, height = max(1, round(period * weight * ratio)), 2 * ceil(_REACH * weight * ratio)
    tile = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, width / ratio, height / ratio / 2, weight, QColor.fromRgba(color))
    return tile


_Pattern = Callable[[QPainter, float, float, float, QColor], None]


def _wave(painter: QPainter, period: float, y: float, weight: float, color: QColor) -> None:
    step, rise = period / 2, WAVE_HEIGHT * weight
    y -= 0.5
    # From a step before the tile to one behind it: its edges are cut through the running wave.
    path = QPainterPath(QPointF(-step, y))
    for order in range(4):
        x = (order - 1) * step
        path.quadTo(x + step / 2, y + (-rise if order % 2 else rise), x + step, y)
    painter.setPen(QPen(color, 1.6 * weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawPath(path)


def _dash(painter: QPainter, period: float, y: float, weight: float, color: QColor) -> None:
    painter.fillRect(QRectF(0, y - weight, period * DASH / (DASH + GAP), 2 * weight), color)


def _dot(painter: QPainter, period: float, y: float, weight: float, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(period / 2, y), weight, weight)
