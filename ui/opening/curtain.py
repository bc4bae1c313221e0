"""What hangs before the window while it is built: the picture of how it was left."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.opening.picture import Picture


class Curtain(QWidget):
    """Covers the whole window and takes the mouse for itself; `painted` says once that it is seen."""

    painted = Signal()

    def __init__(self, picture: Picture, window: QWidget) -> None:
        super().__init__(window)
        self._picture = picture
        self._is_painted = False
        self.setGeometry(window.rect())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the picture."""
        del event
        with QPainter(self) as painter:
            painter.drawImage(QPoint(0, 0), self._picture.image)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        self.painted.emit()
        from PySide6.QtGui import QPalette

        # Where the window is larger than the picture, the ground of the page. An opaque ground also tells Qt
        # that what is built behind it need not be painted. The first paint does without it: see `picture`.
        image = self._picture.image
        self.setPalette(QPalette(image.pixelColor(image.rect().center())))
        self.setAutoFillBackground(True)
