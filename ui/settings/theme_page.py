"""The page of the theme: three small windows to choose from."""

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from models.terms import Tag
from ui.controls import draw_focus, draw_words
from ui.look import Look
from ui.settings.choice import Choice, ChoiceButton
from ui.settings.page import Page
from ui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from ui.window import MainWindow

_WIDE, _HIGH, _LEAST = 158, 102, 104
_BAR, _SIDE, _RADIUS = 13, 34, 8
_LINES: tuple[tuple[int, int, Tag | None], ...] = (
    (27, 78, None),
    (41, 104, Tag.VERIFIED),
    (54, 96, None),
    (67, 104, Tag.DISPUTED),
    (80, 62, Tag.UNSOURCED),
)
"""Lines of the small article: where they stand, how wide they are, and the tag of what is highlighted."""


class ThemeCard(ChoiceButton):
    """A picture of the window in the theme, its name below; the system's is half light, half dark."""

    def __init__(self, look: Look, value: str, text: str) -> None:
        super().__init__(look, value, text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._halves = {"light": (LIGHT, LIGHT), "dark": (DARK, DARK)}.get(value, (LIGHT, DARK))

    def sizeHint(self) -> QSize:
        """The picture and a line of words."""
        metrics = QFontMetricsF(self.look.ui(13, 600))
        return QSize(max(_WIDE, self._words_width()), _HIGH + 10 + ceil(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """In a narrow window less of the picture is to be seen."""
        return QSize(max(_LEAST, self._words_width()), self.sizeHint().height())

    def _words_width(self) -> int:
        return ceil(QFontMetricsF(self.look.ui(13, 600)).horizontalAdvance(self.text())) + 4

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints picture, frame, name and focus."""
        frame = QRectF(0, 0, min(_WIDE, self.width()), _HIGH)
        theme, is_on = self.look.theme, self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place, half in enumerate(self._halves):
                self._paint_half(painter, frame, place, half)
            edge = theme.accent if is_on else theme.ink3 if self.underMouse() else theme.hair2
            painter.setPen(QPen(QColor(edge), 2 if is_on else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
            words = QRectF(2, _HIGH + 6, _WIDE, self.height() - _HIGH - 6)
            draw_words(painter, words, self.text(), self.look.ui(13, 600 if is_on else 500), theme.ink)
            if self.hasFocus():
                draw_focus(painter, frame.adjusted(4, 4, -4, -4), _RADIUS - 3, self.look)

    @staticmethod
    def _paint_half(painter: QPainter, frame: QRectF, place: int, theme: Theme) -> None:
        outline, half = QPainterPath(), QPainterPath()
        outline.addRoundedRect(frame.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        half.addRect(QRectF(place * frame.width() / 2, 0, frame.width() / 2, _HIGH))
        painter.save()
        painter.setClipPath(outline.intersected(half))
        painter.fillRect(frame, QColor(theme.paper))
        painter.fillRect(QRectF(0, 0, _SIDE, _HIGH), QColor(theme.sidebar))
        painter.fillRect(QRectF(0, 0, _WIDE, _BAR), QColor(theme.sidebar))
        painter.fillRect(QRectF(0, _BAR, _WIDE, 1), QColor(theme.hair))
        painter.fillRect(QRectF(_SIDE, _BAR, 1, _HIGH), QColor(theme.hair))
        painter.fillRect(QRectF(8, 4.5, 5, 5), QColor(theme.accent))
        for y, wide, tag in _LINES:
            if tag is not None:
                painter.fillRect(QRectF(_SIDE + 10, y - 4, wide - 4, 10), theme.fill(tag))
                painter.fillRect(QRectF(_SIDE + 10, y + 5, wide - 4, 1.5), theme.stroke(tag))
            painter.fillRect(QRectF(_SIDE + 12, y, wide - 8, 2), QColor(theme.ink if tag else theme.ink3))
        painter.restore()


class ThemePage(Page):
    """Light, dark, or as the system has it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self.choice = Choice([ThemeCard(self.look, value, name) for value, name in names.items()], 14)
        self.choice.chosen.connect(lambda value: self.preferences.take(replace(self.settings, theme=value)))
        self.column.addWidget(self.choice)
        self.column.addStretch()

    def follow(self) -> None:
        """Marks the theme that is chosen."""
        self.choice.show_value(self.settings.theme)
        self.first = self.choice.current
