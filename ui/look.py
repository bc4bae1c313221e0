"""What the whole window looks like at the moment: theme, fonts, size of the reading text."""

import sys
from functools import cache
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QGuiApplication

from ui.theme import DARK, LIGHT, Theme
from ui.typography import SERIF, UI_FACE, Typography

# Points in a logical pixel: a Mac counts 72 of them in an inch, the others 96.
_USUAL_POINTS = {"win32": 9, "darwin": 13}
_NOTICEABLE = 1.25
_POINTS = 1.0 if sys.platform == "darwin" else 0.75


class Look(QObject):
    """Handed to every widget that paints; `changed` says: ask again and repaint."""

    changed = Signal()
    typography_changed = Signal()
    """The article alone is to be set anew; nothing else shows its type."""
    interface_zoom: ClassVar[float] = 1.0
    """How large words and the boxes around them are; what is there already does not follow a change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.typography = Typography()
        self.reduced_motion = False

    def set_dark(self, dark: bool) -> None:
        """Switches the theme."""
        theme = DARK if dark else LIGHT
        if theme is not self.theme:
            self.theme = theme
            self.changed.emit()

    def set_typography(self, typography: Typography) -> None:
        """Sets face, size, line height and column of the reading text."""
        if typography != self.typography:
            self.typography = typography
            self.typography_changed.emit()

    def set_reading_zoom(self, zoom: float) -> None:
        """Sets the size of the reading text, 1.0 being 18 px for the body; between 0.6 and 3."""
        self.set_typography(self.typography.zoomed(zoom))

    @property
    def reading_zoom(self) -> float:
        """The size of the reading text."""
        return self.typography.reading_zoom

    @staticmethod
    def ui(px: float, weight: int = 400) -> QFont:
        """The interface face; `px` are logical pixels at 96 dpi."""
        return _font(UI_FACE, px * Look.interface_zoom, weight)

    def reading(self, px: float, weight: int = 400, italic: bool = False) -> QFont:
        """The reading face at `px` times the reading zoom."""
        font = _font(self.typography.family, px * self.reading_zoom, weight)
        font.setItalic(italic)
        return font

    @staticmethod
    def serif(px: float, weight: int = 400, italic: bool = False) -> QFont:
        """The serif in the interface (quote card), not zoomed."""
        font = _font(SERIF, px * Look.interface_zoom, weight)
        font.setItalic(italic)
        return font


def px(length: float) -> int:
    """Pixels of the design, for what holds words of the interface."""
    dots = QGuiApplication.primaryScreen().logicalDotsPerInch()
    return round(length * Look.interface_zoom * dots * _POINTS / 72)


def system_zoom() -> float:
    """How much larger than usual the system's own font is, at most twice; small differences do not count."""
    zoom = QGuiApplication.font().pointSizeF() / _USUAL_POINTS.get(sys.platform, 10)
    return min(zoom, 2.0) if zoom >= _NOTICEABLE else 1.0


def _font(face: str, px: float, weight: int) -> QFont:
    # A copy shares its data; making one anew takes thirty times as long, and painting asks a lot.
    return QFont(_made(face, px, weight))


@cache
def _made(face: str, px: float, weight: int) -> QFont:
    font = QFont(face)
    font.setPointSizeF(px * _POINTS)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
