"""Wrapped plain text for painted rows and cards: a bounded number of lines, either direction of writing."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

# Blocks of Hebrew, Arabic and their like; importing unicodedata would cost a millisecond of the start.
_FROM_RIGHT = (
    ("\u0590", "\u08ff"),
    ("\ufb1d", "\ufeff"),
    ("\U00010800", "\U00010fff"),
    ("\U0001e800", "\U0001efff"),
)
_LONGEST_LINE = 400


class WrappedText:
    """Lays out `text` in `width`; `line_height` in px (0: the font's); past `max_lines` it ends in "…".

    The words begin at the side where they are read from, or at the one that `at_right` says.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        max_lines: int = 0,
        line_height: float = 0,
        at_right: bool | None = None,
    ) -> None:
        self._at_right = at_right
        self._font = font
        metrics = QFontMetricsF(font)
        self._pitch = line_height or metrics.height()
        self._lift = (self._pitch - metrics.height()) / 2
        self.is_cut = False
        # What cannot be shown is not laid out: a title may have any length.
        text = " ".join((text[: max_lines * _LONGEST_LINE] if max_lines else text).split())
        self._layout = self._wrapped(text, width)
        if max_lines and self._layout.lineCount() > max_lines:
            self.is_cut = True
            start = self._layout.lineAt(max_lines - 1).textStart()
            head = text.encode("utf-16-le")[: 2 * start].decode("utf-16-le", "ignore")
            tail = metrics.elidedText(text[len(head) :], Qt.TextElideMode.ElideRight, width)
            self._layout = self._wrapped(head + tail, width, max_lines)

    @property
    def height(self) -> float:
        """The height of all lines in pixels."""
        return self._pitch * self._layout.lineCount()

    def draw(self, painter: QPainter, pos: QPointF, ink: str) -> None:
        """Paints the text with its top left corner at `pos`."""
        painter.setPen(QColor(ink))
        self._layout.draw(painter, pos + QPointF(0, self._lift))

    def _wrapped(self, text: str, width: float, max_lines: int = 0) -> QTextLayout:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        at_right = reads_from_right(text) if self._at_right is None else self._at_right
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout = QTextLayout(text, self._font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        while (not max_lines or layout.lineCount() < max_lines) and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self._pitch * (layout.lineCount() - 1)))
        layout.endLayout()
        return layout


def reads_from_right(text: str) -> bool:
    """True when the first letter is of a script written from right to left."""
    for character in text:
        if character.isalpha():
            return any(first <= character <= last for first, last in _FROM_RIGHT)
    return False
