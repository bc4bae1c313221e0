"""Key caps: small pictures of keys beside what they do."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls import PaintedButton, draw_focus, draw_words
from ui.look import Look

CAP_HEIGHT = 20
_GAP = 8
_PAD = 4
_SHORT = {
    "Backspace": "Bksp",
    "Delete": "Del",
    "Del": "Del",
    "Insert": "Ins",
    "Escape": "Esc",
    "Return": "Enter",
    "PageUp": "PgUp",
    "PageDown": "PgDn",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Plus": "+",
    "Minus": "-",
}


def key_caps(keys: str) -> list[str]:
    """Splits "Ctrl+Shift+Z" into the caps to draw; "Ctrl++" ends in the plus key."""
    if not keys:
        return []
    *parts, last = [*keys[:-1].split("+"), keys[-1]] if keys.endswith("+") else keys.split("+")
    return [_SHORT.get(part, part) for part in [*filter(None, parts), last]]


def cap_text(keys: str) -> str:
    """A combination on one cap: "Ctrl Z"."""
    return " ".join(key_caps(keys))


def cap_width(text: str, look: Look) -> int:
    """The width of a cap with that text, at least a square."""
    words = QFontMetricsF(look.ui(11, 600)).horizontalAdvance(text)
    return max(CAP_HEIGHT, ceil(words) + 12)


def draw_key_cap(painter: QPainter, pos: QPointF, text: str, look: Look) -> float:
    """Paints a cap with its top left corner at `pos` and returns its width."""
    width = cap_width(text, look)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    box = QRectF(pos.x(), pos.y(), width, CAP_HEIGHT)
    painter.setBrush(QColor(look.theme.hair2))
    painter.drawRoundedRect(box, 4, 4)
    face = box.adjusted(1, 1, -1, -2)
    painter.setBrush(QColor(look.theme.paper))
    painter.drawRoundedRect(face, 3.2, 3.2)
    painter.setFont(look.ui(11, 600))
    painter.setPen(QColor(look.theme.ink2))
    painter.drawText(face, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return width


def draw_key_caps(painter: QPainter, right: float, top: float, keys: str, look: Look, gap: int = 8) -> float:
    """Paints the caps of a combination ending at `right`; returns where they begin."""
    for text in reversed(key_caps(keys)):
        right -= cap_width(text, look)
        draw_key_cap(painter, QPointF(right, top), text, look)
        right -= gap
    return right


class KeyCap(QWidget):
    """One key cap standing by itself."""

    def __init__(self, text: str, look: Look) -> None:
        super().__init__()
        self._text, self._look = text, look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def text(self) -> str:
        """What the cap says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Changes what the cap says; an empty text hides it."""
        self._text = text
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The size of the drawn cap."""
        return QSize(cap_width(self._text, self._look), CAP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the cap."""
        with QPainter(self) as painter:
            draw_key_cap(painter, QPointF(0, 0), self._text, self._look)


class KeyButton(PaintedButton):
    """A word with its key cap, to be clicked: "Next J" or, in the 12.5 px of the hints, "J next"."""

    def __init__(self, look: Look, text: str, cap: str = "", cap_first: bool = False) -> None:
        super().__init__(look, text)
        self._cap, self._cap_first = cap, cap_first
        self._px = 12.5 if cap_first else 12.0
        self._tone = "ink2" if cap_first else "ink3"

    def cap(self) -> str:
        """What the cap says."""
        return self._cap

    def set_cap(self, cap: str) -> None:
        """Changes the key; an empty one leaves the word alone."""
        self._cap = cap
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Word, gap, cap and room for the focus ring."""
        words = ceil(QFontMetricsF(self.look.ui(self._px)).horizontalAdvance(self.text()))
        return QSize(words + self._cap_room() + 2 * _PAD, CAP_HEIGHT + 2 * _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints word, cap and focus."""
        box = QRectF(self.rect())
        words = box.adjusted(_PAD, 0, 0, 0)
        left = float(_PAD)
        if self._cap_first:
            words.translate(self._cap_room(), 0)
        else:
            left = box.right() - _PAD - self._cap_room() + _GAP
        with QPainter(self) as painter:
            if self._cap:
                draw_key_cap(painter, QPointF(left, (box.height() - CAP_HEIGHT) // 2), self._cap, self.look)
            draw_words(painter, words, self.text(), self.look.ui(self._px), self._ink())
            if self.hasFocus():
                draw_focus(painter, box, 6, self.look)

    def _cap_room(self) -> int:
        return cap_width(self._cap, self.look) + _GAP if self._cap else 0

    def _ink(self) -> str:
        theme = self.look.theme
        if not self.isEnabled():
            return theme.ink3
        return theme.ink if self.underMouse() else str(getattr(theme, self._tone))
