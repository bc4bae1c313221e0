"""A few choices side by side, of which one holds."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.controls import ENTER, PaintedButton, draw_words, fill_choice
from ui.look import Look


class ChoiceButton(PaintedButton):
    """One of several; arrows go to the next, Enter is left to the window."""

    def __init__(self, look: Look, value: str, text: str) -> None:
        super().__init__(look, text)
        self.value = value
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.toggled.connect(self._be_the_stop)

    def _be_the_stop(self, is_on: bool) -> None:
        """Tab stops at the one that holds."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_on else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose; Enter closes the window."""
        if event.key() in ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Segment(ChoiceButton):
    """A choice as a flat box of words."""

    def sizeHint(self) -> QSize:
        """The words and some air."""
        metrics = QFontMetricsF(self.look.ui(13, 600))
        return QSize(ceil(metrics.horizontalAdvance(self.text())) + 28, max(34, ceil(metrics.height()) + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box, words and focus."""
        box, theme = QRectF(self.rect()), self.look.theme
        with QPainter(self) as painter:
            fill_choice(painter, self, 7)
            font = self.look.ui(13, 600 if self.isChecked() else 500)
            wide = QFontMetricsF(font).horizontalAdvance(self.text())
            draw_words(
                painter, box.adjusted((box.width() - wide) / 2, 0, 20, 0), self.text(), font, theme.ink
            )


class Choice(QWidget):
    """The row of buttons; `chosen` tells the value that a person took."""

    chosen = Signal(str)

    def __init__(self, buttons: Sequence[ChoiceButton], spacing: int = 8) -> None:
        super().__init__()
        self.buttons = list(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing)
        for button in self.buttons:
            row.addWidget(button)
            button.clicked.connect(lambda _=False, value=button.value: self.chosen.emit(value))
        row.addStretch()

    def show_value(self, value: str) -> None:
        """Marks what holds."""
        for button in self.buttons:
            button.setChecked(button.value == value)

    @property
    def current(self) -> ChoiceButton:
        """The button of what holds; it has the focus of the row."""
        return next((button for button in self.buttons if button.isChecked()), self.buttons[0])
