"""Key caps: small pictures of keys beside what they do."""

from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls import PaintedButton, draw_focus, plain_tip
from ui.look import Look, px
from ui.turning import Turn

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
WRITTEN_ON_KEYS = (
    *("Ctrl", "Shift", "Alt", "Esc", "Enter", "Tab", "Bksp", "Del", "Ins", "PgUp", "PgDn"),
    *("Backspace", "Delete", "Left", "Right", "Up", "Down"),
)
"""What keyboards of other languages bear other words for."""


def _parts(keys: str) -> list[str]:
    if not keys:
        return []
    *parts, last = [*keys[:-1].split("+"), keys[-1]] if keys.endswith("+") else keys.split("+")
    return [*filter(None, parts), last]


def key_caps(keys: str) -> list[str]:
    """Splits "Ctrl+Shift+Z" into the caps to draw; "Ctrl++" ends in the plus key."""
    return [_written(_SHORT.get(part, part)) for part in _parts(keys)]


def key_words(keys: str) -> str:
    """The same for a line of text, in full: "Strg+Umsch+Z" in German."""
    return "+".join(_written(part) for part in _parts(keys))


def _written(part: str) -> str:
    return QCoreApplication.translate("Keys", part) if part in WRITTEN_ON_KEYS else part


def cap_height() -> int:
    """The height of every cap."""
    return px(20)


def cap_text(keys: str) -> str:
    """A combination on one cap: "Ctrl Z"."""
    return " ".join(key_caps(keys))


def cap_width(text: str, look: Look) -> int:
    """The width of a cap with that text, at least a square."""
    words = QFontMetricsF(look.ui(11, 600)).horizontalAdvance(text)
    return max(cap_height(), ceil(words) + 12)


def draw_key_cap(painter: QPainter, pos: QPointF, text: str, look: Look) -> float:
    """Paints a cap with its top left corner at `pos` and returns its width."""
    width = cap_width(text, look)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    box = QRectF(pos.x(), pos.y(), width, cap_height())
    painter.setBrush(QColor(look.theme.hair2))
    painter.drawRoundedRect(box, 4, 4)
    face = box.adjusted(1, 1, -1, -2)
    painter.setBrush(QColor(look.theme.paper))
    painter.drawRoundedRect(face, 3.2, 3.2)
    painter.setFont(look.ui(11, 600))
    painter.setPen(QColor(look.theme.ink2))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(face, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return width


def key_caps_width(keys: str, look: Look) -> int:
    """The width of the caps of a combination with a gap before each."""
    return sum(cap_width(text, look) + _GAP for text in key_caps(keys))


def draw_key_caps(painter: QPainter, box: QRectF, keys: str, look: Look, turn: Turn) -> None:
    """Paints the caps of a combination at the end of a row; in themselves they run from left to right."""
    wide = key_caps_width(keys, look)
    place = turn.box(QRectF(box.right() - wide, box.top(), wide, box.height()))
    left = place.left() + (0 if turn.rtl else _GAP)
    for text in key_caps(keys):
        top = place.top() + (place.height() - cap_height()) // 2
        left += draw_key_cap(painter, QPointF(left, top), text, look) + _GAP


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
        return QSize(cap_width(self._text, self._look), cap_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the cap."""
        with QPainter(self) as painter:
            draw_key_cap(painter, QPointF(0, 0), self._text, self._look)


class KeyButton(PaintedButton):
    """A word with its key cap, to be clicked: "Next J" or, in the 12.5 px of the hints, "J next"."""

    def __init__(self, look: Look, text: str, cap: str = "", cap_first: bool = False) -> None:
        super().__init__(look, text)
        self._cap, self._cap_first = cap, cap_first
        self._is_short = False
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

    def set_short(self, short: bool) -> None:
        """Leaves the key alone where there is no room for the word, which is in the tool tip then."""
        self._is_short = short and bool(self._cap)
        self.setToolTip(plain_tip(self.accessibleName()) if self._is_short else "")
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """The width with word, gap, cap and room for the focus ring."""
        words = ceil(QFontMetricsF(self.look.ui(self._px)).horizontalAdvance(self.text()))
        return words + self._cap_room() + 2 * _PAD

    def sizeHint(self) -> QSize:
        """The width of what is shown."""
        wide = self._cap_room() - _GAP + 2 * _PAD if self._is_short else self.full_width()
        return QSize(wide, cap_height() + 2 * _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints word, cap and focus."""
        box = QRectF(self.rect())
        turn = Turn(box, self.isRightToLeft())
        words = box.adjusted(_PAD, 0, -_PAD, 0)
        top = (box.height() - cap_height()) // 2
        cap = QRectF(_PAD, top, self._cap_room() - _GAP, cap_height())
        if self._cap_first:
            words.setLeft(words.left() + self._cap_room())
        else:
            cap.moveRight(box.right() - _PAD)
        with QPainter(self) as painter:
            if self._cap:
                draw_key_cap(painter, turn.box(cap).topLeft(), self._cap, self.look)
            if not self._is_short:
                turn.words(painter, words, self.text(), self.look.ui(self._px), self._ink())
            if self.hasFocus():
                draw_focus(painter, box, 6, self.look)

    def _cap_room(self) -> int:
        return cap_width(self._cap, self.look) + _GAP if self._cap else 0

    def _ink(self) -> str:
        theme = self.look.theme
        if not self.isEnabled():
            return theme.ink3
        return theme.ink if self.underMouse() else str(getattr(theme, self._tone))
