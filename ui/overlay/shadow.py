"""The soft shadow of a card, painted once and kept."""

from math import exp

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

SPREAD = 48
_DROP, _OPACITY, _RADIUS = 12, 0.35, 12


def shadow_pixmap(card: QRect, ratio: float) -> QPixmap:
    """The shadow of a card, `SPREAD` px larger on each side; a blur effect would cost each repaint."""
    size = card.size()
    pixmap = QPixmap((size.grownBy(QMargins(SPREAD, SPREAD, SPREAD, SPREAD)).toSizeF() * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    box = QRectF(SPREAD, SPREAD + _DROP, size.width(), size.height())
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        reach = SPREAD - _DROP
        for step in range(reach, -reach // 2, -1):
            strength = _OPACITY / (1 + exp(step / 7.5))
            painter.setBrush(QColor.fromRgbF(0, 0, 0, strength))
            radius = max(2, _RADIUS + step)
            painter.drawRoundedRect(box.adjusted(-step, -step, step, step), radius, radius)
    return pixmap
