"""The sections on the left of the settings: one is chosen, arrows go to the next."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.controls import Label, draw_focus, draw_words, fill_box, mirror
from ui.look import Look
from ui.settings.choice import ChoiceButton
from ui.settings.sections import SECTIONS

_BESIDE = 12
_RADIUS = 12
"""px, that of the card whose left edge this is."""


class SectionButton(ChoiceButton):
    """The title of a section."""

    def __init__(self, look: Look, value: str, text: str) -> None:
        super().__init__(look, value, text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The words and the room around them."""
        metrics = QFontMetricsF(self.look.ui(13.5, 600))
        return QSize(ceil(metrics.horizontalAdvance(self.text())) + 24, max(34, ceil(metrics.height()) + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, words and focus."""
        box, theme, is_on = QRectF(self.rect()), self.look.theme, self.isChecked()
        with QPainter(self) as painter:
            if is_on:
                fill_box(painter, box, 7, theme.accent_soft, theme.accent_soft, 0)
            elif self.underMouse():
                fill_box(painter, box, 7, theme.hair, theme.hair, 0)
            ink = theme.ink if is_on or self.underMouse() else theme.ink2
            draw_words(
                painter,
                box.adjusted(12, 0, 0, 0),
                self.text(),
                self.look.ui(13.5, 600 if is_on else 500),
                ink,
            )
            if self.hasFocus():
                draw_focus(painter, box, 7, self.look)


class SectionList(QWidget):
    """The left part of the card."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.buttons = {section.id: SectionButton(look, section.id, section.words) for section in SECTIONS}
        title = Label(look, 15, 600)
        title.setText(self.tr("Settings"))
        title.setContentsMargins(12, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(_BESIDE, 22, _BESIDE, 16)
        column.setSpacing(2)
        column.addWidget(title)
        column.addSpacing(12)
        for button in self.buttons.values():
            column.addWidget(button)
            button.toggled.connect(lambda on, value=button.value: self.chosen.emit(value) if on else None)
        column.addStretch()

    @property
    def least_width(self) -> int:
        """Below this a title would be cut off."""
        return max(button.sizeHint().width() for button in self.buttons.values()) + 2 * _BESIDE

    def choose(self, section: str) -> None:
        """Marks a section as the one that is shown."""
        self.buttons[section].setChecked(True)

    @property
    def current(self) -> SectionButton:
        """The section that is shown."""
        return next(button for button in self.buttons.values() if button.isChecked())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground, round where the card is, and the line to the page."""
        theme, box = self._look.theme, QRectF(self.rect()).adjusted(1, 1, 0, -1)
        ground = QPainterPath()
        ground.addRoundedRect(box.adjusted(0, 0, _RADIUS, 0), _RADIUS - 1, _RADIUS - 1)
        with QPainter(self) as painter:
            mirror(painter, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.sidebar))
            painter.drawPath(ground)
            painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), QColor(theme.hair))
