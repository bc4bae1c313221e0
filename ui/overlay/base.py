"""A card over a dimmed window that takes the focus and gives it back."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from ui.controls import fill_box
from ui.look import Look, px
from ui.overlay.shadow import SPREAD, shadow_pixmap

MARGIN = 24


class Card(QFrame):
    """The panel that bears the content."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("overlayCard")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints panel and border."""
        theme = self._look.theme
        with QPainter(self) as painter:
            fill_box(painter, QRectF(self.rect()), 12, theme.card, theme.hair2)


class Overlay(QWidget):
    """Covers `parent_window`; Esc or a click beside the card closes it; Tab stays inside."""

    closed = Signal()

    def __init__(
        self, parent_window: QWidget, look: Look, card_width: int = 560, top: int | None = None
    ) -> None:
        super().__init__(parent_window)
        self.look = look
        self._window = parent_window
        self._wanted_width, self._top = px(card_width), None if top is None else px(top)
        self._before: QWidget | None = None
        self._shadow: QPixmap | None = None
        self.card = Card(self, look)
        self.hide()
        parent_window.installEventFilter(self)
        look.changed.connect(self._follow_look)

    def reveal(self, focus: QWidget) -> None:
        """Shows the card and gives `focus` the keyboard."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.setGeometry(self._window.rect())
        self.place()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Hides the card and gives the focus back to who had it."""
        if self.isHidden():
            return
        self.hide()
        before = self._before
        if before is None or not isValid(before) or not before.isVisible():
            # Else a field of the hidden card would go on taking what is typed.
            before = self._window
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def place(self) -> None:
        """Puts the card where it belongs: centred, or `top` px from above, inside the window always."""
        width = min(self._wanted_width, self.width() - 2 * MARGIN)
        self.card.setFixedWidth(width)
        top = self._top
        if top is not None and self.height() < px(560):
            top = MARGIN
        room = self.height() - 2 * MARGIN if top is None else self.height() - top - MARGIN
        self.card.ensurePolished()
        height = min(self.card_height(width), room)
        y = (self.height() - height) // 2 if top is None else top
        before = self.card.size()
        self.card.setGeometry(QRect((self.width() - width) // 2, y, width, height))
        if before != self.card.size():
            self._shadow = None
        self.update()

    def card_height(self, width: int) -> int:
        """The height that the content would like."""
        layout = self.card.layout()
        if layout is None:
            return 200
        layout.activate()
        return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()

    def clear_area(self) -> QRegion:
        """What of the window is to be seen undimmed."""
        return QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the size of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self.setGeometry(self._window.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the card anew."""
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints scrim and shadow."""
        with QPainter(self) as painter:
            scrim = QColor(10, 14, 22, 161 if self.look.theme.is_dark else 110)
            painter.setClipRegion(QRegion(event.rect()).subtracted(self.clear_area()))
            painter.fillRect(event.rect(), scrim)
            painter.setClipping(False)
            card = self.card.geometry()
            if self._shadow is None:
                self._shadow = shadow_pixmap(card, self.devicePixelRatioF())
            painter.drawPixmap(card.left() - SPREAD, card.top() - SPREAD, self._shadow)

    def event(self, event: QEvent) -> bool:
        """Claims Esc before shortcuts of the window see it."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Closes on Esc and lets no key through to the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Closes on a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Lets nothing scroll beneath."""
        event.accept()

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Keeps Tab inside the card."""
        stops = [
            each
            for each in self.card.findChildren(QWidget)
            if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if stops:
            focused = self.focusWidget()
            at = stops.index(focused) if focused in stops else -1
            stop = stops[(at + (1 if next_one else -1)) % len(stops)]
            stop.setFocus(Qt.FocusReason.TabFocusReason if next_one else Qt.FocusReason.BacktabFocusReason)
        return True

    def _follow_look(self) -> None:
        if self.isVisible():
            self.place()
        self.update()
        self.card.update()
