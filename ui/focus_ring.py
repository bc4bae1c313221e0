"""The ring around a pane that the focus came into by Tab; the pane itself is not touched."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.controls import draw_focus
from ui.look import Look

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class FocusRing(QWidget):
    """Lies over `pane` and shows while `holder` has the focus; a pane that one works in anyway needs none."""

    def __init__(self, look: Look, pane: QWidget, holder: QWidget) -> None:
        super().__init__(pane)
        self._look, self._pane = look, pane
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        pane.installEventFilter(self)
        holder.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the focus and the size of the pane."""
        if event.type() == QEvent.Type.Resize and watched is self._pane:
            self.setGeometry(self._pane.rect())
        elif isinstance(event, QFocusEvent):
            self.setVisible(event.gotFocus() and event.reason() in _BY_KEY)
            self.setGeometry(self._pane.rect())
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ring."""
        with QPainter(self) as painter:
            draw_focus(painter, QRectF(self.rect()), 3, self._look)
