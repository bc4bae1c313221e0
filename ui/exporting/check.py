"""A box to tick, with its words beside it."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen

from ui.controls import ENTER, PaintedButton, draw_focus, fill_box
from ui.look import Look, px
from ui.turning import Turn

_BOX, _GAP, _PAD = 16, 8, 5


def draw_check(painter: QPainter, box: QRectF, look: Look, is_on: bool, is_enabled: bool = True) -> None:
    """Paints the box, ticked or not."""
    theme = look.theme
    ground = theme.accent if is_on and is_enabled else theme.card if is_enabled else theme.sidebar
    fill_box(painter, box, 4, ground, ground if is_on and is_enabled else theme.hair2, 1.5)
    if not is_on:
        return
    ink = QColor(theme.on_accent if is_enabled else theme.ink3)
    painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    scale = box.width() / _BOX
    points = ((4, 8.4), (7, 11.2), (12, 5.2))
    painter.drawPolyline([box.topLeft() + QPointF(x, y) * scale for x, y in points])


class Check(PaintedButton):
    """Space ticks it; Enter is left to the window."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Box, words and room for the focus."""
        words = QFontMetricsF(self.look.ui(13, 500)).horizontalAdvance(self.text())
        return QSize(ceil(words) + _BOX + _GAP + 2 * _PAD, px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves Enter to the window."""
        if event.key() in ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box, words and focus."""
        whole, theme = QRectF(self.rect()), self.look.theme
        turn = Turn(whole, self.isRightToLeft())
        box = QRectF(_PAD, (whole.height() - _BOX) / 2, _BOX, _BOX)
        with QPainter(self) as painter:
            draw_check(painter, turn.box(box), self.look, self.isChecked(), self.isEnabled())
            words = whole.adjusted(_PAD + _BOX + _GAP, 0, 0, 0)
            ink = theme.ink if self.isEnabled() else theme.ink3
            turn.words(painter, words, self.text(), self.look.ui(13, 500), ink)
            if self.hasFocus():
                draw_focus(painter, whole, 7, self.look)
