"""How the scores of the suggestions are spread, with the line between lit and not lit."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls import mirror
from ui.look import Look
from ui.settings.slider import END

_BINS, _HIGH = 25, 64


class ScoreBars(QWidget):
    """A bar for each twenty-fifth of the scale, over the way of the slider below."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._heights = [0] * _BINS
        self._line = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_scores(self, scores: Sequence[float], line: float) -> None:
        """Shows these scores, 0 to 1, as lit from `line` on."""
        self._heights = [0] * _BINS
        for score in scores:
            self._heights[min(_BINS - 1, max(0, int(score * _BINS)))] += 1
        self._line = line
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the slider."""
        return QSize(200, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, bars and line."""
        theme, room = self._look.theme, QRectF(self.rect()).adjusted(END, 2, -END, -2)
        wide, most = room.width() / _BINS, max(1, *self._heights)
        with QPainter(self) as painter:
            mirror(painter, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for place, number in enumerate(self._heights):
                high = max(3.0, room.height() * number / most) if number else 1.5
                is_lit = number and (place + 1) / _BINS > self._line
                painter.setBrush(QColor(theme.accent if is_lit else theme.hair2))
                left = room.left() + place * wide
                painter.drawRoundedRect(QRectF(left + 1, room.bottom() - high, wide - 2, high), 1.5, 1.5)
            painter.setPen(QPen(QColor(theme.ink), 1.5))
            x = room.left() + self._line * room.width()
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
