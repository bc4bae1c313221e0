"""Labels and buttons that take their text literally and their font from the look."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QSizePolicy, QWidget

from ui.look import Look

_UPRIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""The keys that press what has the focus."""


class Label(QLabel):
    """Plain text in the interface face; `tone` is the name of an ink in the theme."""

    def __init__(
        self, look: Look, px: float, weight: int = 400, tone: str = "ink", wrap: bool = False
    ) -> None:
        super().__init__()
        self._look, self._px, self._weight = look, px, weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if QGuiApplication.isRightToLeft():
            # Else a line that begins with a Latin name would stand on the other side.
            self.setAlignment(Qt.AlignmentFlag.AlignRight | _UPRIGHT)
        self._follow_look()
        look.changed.connect(self._follow_look)

    def _follow_look(self) -> None:
        self.setFont(self._look.ui(self._px, self._weight))


class PaintedWords(QLabel):
    """Base of what paints its words itself: a label, so that screen readers read out its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)


class Button(QPushButton):
    """A button of a kind that the style sheet knows: plain, primary, quiet, link; shows an ampersand."""

    def __init__(
        self, look: Look, text: str, kind: str = "plain", px: float = 13.5, weight: int = 500
    ) -> None:
        super().__init__()
        self._look, self._px, self._weight = look, px, weight
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.set_words(text)
        self._follow_look()
        look.changed.connect(self._follow_look)

    def set_words(self, text: str) -> None:
        """Sets the text, for the eye and for a screen reader."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button too, not only Space."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def _follow_look(self) -> None:
        self.setFont(self._look.ui(self._px, self._weight))


class PaintedButton(QAbstractButton):
    """Base of the buttons that paint themselves: hover, focus, Enter; a double click counts once."""

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.set_words(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def set_words(self, text: str) -> None:
        """Sets the text, for the eye and for a screen reader."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button too, not only Space."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Swallows the second press: after the first the button may stand for another claim."""
        event.accept()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


def fill_box(painter: QPainter, box: QRectF, radius: float, fill: str, border: str, width: float = 1) -> None:
    """Paints a rounded box whose border lies inside `box`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(border), width) if width else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    inset = width / 2
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


_RING = 3
"""px between the border of what is chosen and the ring of the focus within it."""


def fill_choice(painter: QPainter, button: PaintedButton, radius: float) -> None:
    """Paints the box of a button that may be chosen, and its focus: a second ring, for chosen has one too."""
    box, theme = QRectF(button.rect()), button.look.theme
    if button.isChecked():
        fill_box(painter, box, radius, theme.accent_soft, theme.accent, 1.5)
    else:
        hot = button.underMouse() and button.isEnabled()
        fill_box(painter, box, radius, theme.card, theme.ink3 if hot else theme.hair2)
    if button.hasFocus():
        inset = _RING if button.isChecked() else 0
        draw_focus(painter, box.adjusted(inset, inset, -inset, -inset), radius - inset / 2, button.look)


def draw_focus(painter: QPainter, box: QRectF, radius: float, look: Look) -> None:
    """Paints the 2 px ring of the focus just inside `box`."""
    fill_box(painter, box, radius, "transparent", look.theme.focus, 2)


def draw_words(painter: QPainter, box: QRectF, text: str, font: QFont, ink: str, right: bool = False) -> None:
    """Paints one line of plain text, centred upright in `box` and literal: no mnemonics, no markup."""
    painter.setFont(font)
    painter.setPen(QColor(ink))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(box, int(flags.value) | int(Qt.TextFlag.TextSingleLine.value), text)


def mirror(painter: QPainter, widget: QWidget) -> None:
    """Turns left and right about where the interface reads from the right; not for words."""
    if widget.isRightToLeft():
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)


def tip_with_key(words: str, key: str) -> str:
    """A tool tip that says what a button does and which key does it too."""
    return plain_tip(f"{words}  ({key})" if key else words)


def plain_tip(text: str) -> str:
    """A tool tip that shows `text` literally and wraps; Qt would take a tag in it for markup."""
    if not text:
        return ""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<p style="white-space: pre-wrap">{safe}</p>'
