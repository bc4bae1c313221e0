"""The heading of the left pane: two words, of which one is the list that is shown."""

from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls import PaintedButton, draw_focus, draw_words
from ui.look import Look, px

_SIZES = (17, 15, 13.5)
_ROOM = 172
"""px of the design for both words, beside the count."""


class HeadingButton(PaintedButton):
    """A word as a heading; the one that is shown is underlined."""

    def __init__(self, look: Look, text: str, name: str, size: float) -> None:
        super().__init__(look, text)
        self._size = size
        self.setCheckable(True)
        self.setAccessibleName(name)

    def nextCheckState(self) -> None:
        """Does nothing: which list is shown says which is checked."""

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        return QSize(_width(self.look, self.text(), self._size), px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints word, underline and focus."""
        box, theme = QRectF(self.rect()), self.look.theme
        with QPainter(self) as painter:
            ink = theme.ink if self.isChecked() or self.underMouse() else theme.ink3
            draw_words(painter, box.adjusted(4, 0, 0, -3), self.text(), self.look.ui(self._size, 600), ink)
            if self.isChecked():
                line = QRectF(4, box.height() - 3, box.width() - 8, 2)
                painter.fillRect(line, QColor(theme.accent))
            if self.hasFocus():
                draw_focus(painter, box, 5, self.look)


def _width(look: Look, text: str, size: float) -> int:
    return ceil(QFontMetricsF(look.ui(size, 600)).horizontalAdvance(text)) + 8


class PaneSwitch(QWidget):
    """Stands at the top of both lists."""

    chosen = Signal(int)
    ARTICLES, CLAIMS = 0, 1

    def __init__(self, look: Look, shown: int) -> None:
        super().__init__()
        articles = QCoreApplication.translate("ArticlePane", "Articles")
        words = ((articles, self.tr("List of articles")), (self.tr("Claims"), self.tr("List of claims")))
        # Longer words of another language are set smaller.
        wide = {size: sum(_width(look, text, size) for text, _ in words) for size in _SIZES}
        size = next((size for size in _SIZES if wide[size] <= px(_ROOM)), _SIZES[-1])
        self.buttons = [HeadingButton(look, text, name, size) for text, name in words]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for place, button in enumerate(self.buttons):
            button.setChecked(place == shown)
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            row.addWidget(button)
