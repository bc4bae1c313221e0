"""Painted rows for both directions of reading: made from left to right, and turned round where need be."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QGuiApplication, QPainter
from PySide6.QtWidgets import QLayout

from ui.controls import draw_words


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Sets the margins of a layout; Qt turns what is in it round, but not these."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


class Turn:
    """Turns boxes within `whole` round its middle where `rtl`; elsewhere it leaves them as they are."""

    def __init__(self, whole: QRectF, rtl: bool) -> None:
        self._sum, self.rtl = whole.left() + whole.right(), rtl

    def box(self, box: QRectF) -> QRectF:
        """Where a box belongs."""
        if not self.rtl:
            return box
        return QRectF(self._sum - box.right(), box.top(), box.width(), box.height())

    def words(
        self, painter: QPainter, box: QRectF, text: str, font: QFont, ink: str, at_end: bool = False
    ) -> None:
        """Paints one line of plain text at the beginning of a box, or at its end."""
        draw_words(painter, self.box(box), text, font, ink, right=at_end is not self.rtl)
