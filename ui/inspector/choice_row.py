"""A row of small buttons of which one, or none, is chosen: reasons, scope, confidence."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls import PaintedButton, draw_words, fill_choice
from ui.keycap import cap_width, draw_key_cap
from ui.look import Look

_HEIGHT, _PAD, _GAP = 28, 10, 6


class ChoiceButton(PaintedButton):
    """A word and perhaps its key; checked by what is stored, not by the click that asks for it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.cap = ""
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """Does nothing: see the class."""

    def sizeHint(self) -> QSize:
        """As wide as word and key."""
        words = QFontMetricsF(self.look.ui(12.5, 600)).horizontalAdvance(self.text())
        cap = cap_width(self.cap, self.look) + _GAP if self.cap else 0
        return QSize(ceil(words + cap) + 2 * _PAD, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box, word and key cap."""
        box, theme, checked = QRectF(self.rect()), self.look.theme, self.isChecked()
        with QPainter(self) as painter:
            fill_choice(painter, self, 7)
            font = self.look.ui(12.5, 600 if checked else 500)
            ink = theme.ink if self.isEnabled() or checked else theme.ink3
            draw_words(painter, box.adjusted(_PAD, 0, 0, 0), self.text(), font, ink)
            if self.cap:
                left = box.right() - _PAD + 3 - cap_width(self.cap, self.look)
                draw_key_cap(painter, QPointF(left, (box.height() - 20) / 2), self.cap, self.look)


class ChoiceRow(QWidget):
    """The buttons, flowing over as many lines as they need; `chosen` gives the place, -1 for none."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.buttons: list[ChoiceButton] = []
        self._shown = 0
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._place)

    def set_choices(self, words: Sequence[str], caps: Sequence[str] = ()) -> None:
        """Offers other choices."""
        while len(self.buttons) < len(words):
            self._add_button()
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(words))
            if place < len(words):
                button.cap = caps[place] if place < len(caps) else ""
                button.set_words(words[place])
        self._shown = len(words)
        self._place()

    def set_chosen(self, place: int) -> None:
        """Checks one, or with -1 none."""
        for each, button in enumerate(self.buttons):
            button.setChecked(each == place)

    @property
    def natural_width(self) -> int:
        """The width in which all buttons stand on one line."""
        wide = sum(button.sizeHint().width() + _GAP for button in self.buttons[: self._shown])
        return max(0, wide - _GAP)

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        boxes = self._boxes(width)
        return boxes[-1].bottom() + 1 if boxes else 0

    def sizeHint(self) -> QSize:
        """One line as wide as may be."""
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets the buttons flow anew."""
        self._place()

    def _add_button(self) -> None:
        button, place = ChoiceButton(self._look), len(self.buttons)
        button.setParent(self)
        button.clicked.connect(lambda: self.chosen.emit(-1 if button.isChecked() else place))
        self.buttons.append(button)

    def _place(self) -> None:
        for button, box in zip(self.buttons, self._boxes(self.width()), strict=False):
            button.setGeometry(box)
        self.updateGeometry()
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _boxes(self, width: int) -> list[QRect]:
        boxes: list[QRect] = []
        x = y = 0
        for button in self.buttons[: self._shown]:
            size = button.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + _HEIGHT + _GAP
            left = width - x - size.width() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
            boxes.append(QRect(left, y, size.width(), _HEIGHT))
            x += size.width() + _GAP
        return boxes
