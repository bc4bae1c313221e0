"""A slider over a range of numbers, painted in the colours of the house."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle

from ui.look import Look

END = 10
"""px between the end of the widget and the middle of the handle at the end of its way."""
_HIGH, _GROOVE, _HANDLE = 28, 4, 7.5


class Slider(QSlider):
    """Horizontal; `moved` tells the number that a person chose, `set_number` tells nothing."""

    moved = Signal(float)

    def __init__(self, look: Look, bounds: tuple[float, float], step: float, page: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._least, self._step = bounds[0], step
        self.setRange(0, round((bounds[1] - bounds[0]) / step))
        self.setPageStep(page)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_told = True
        self.valueChanged.connect(self._tell)
        look.changed.connect(self.update)

    @property
    def number(self) -> float:
        """What it is set to."""
        return round(self._least + self.value() * self._step, 6)

    def set_number(self, number: float) -> None:
        """Shows a number, at the nearest step."""
        self._is_told = False
        self.setValue(round((number - self._least) / self._step))
        self._is_told = True

    def sizeHint(self) -> QSize:
        """High enough to be hit."""
        return QSize(240, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints way, handle and focus."""
        theme, middle, x = self._look.theme, self.height() / 2, float(self._handle_x())
        way = QRectF(END, middle - _GROOVE / 2, self.width() - 2 * END, _GROOVE)
        done = QRectF(way)
        if self.isRightToLeft():
            done.setLeft(x)
        else:
            done.setRight(x)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            accent = theme.accent if self.isEnabled() else theme.hair2
            for part, color in ((way, theme.hair2), (done, accent)):
                painter.setBrush(QColor(color))
                painter.drawRoundedRect(part, _GROOVE / 2, _GROOVE / 2)
            is_hot = self.underMouse() or self.isSliderDown()
            painter.setPen(QPen(QColor(accent), 2))
            painter.setBrush(QColor(theme.accent_soft if is_hot else theme.card))
            painter.drawEllipse(QPointF(x, middle), _HANDLE, _HANDLE)
            if self.hasFocus():
                painter.setBrush(QColor(theme.focus))
                painter.drawEllipse(QPointF(x, middle), _HANDLE, _HANDLE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The handle comes to where one presses."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The handle follows."""
        if self.isSliderDown():
            self._go_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The handle stays."""
        self.setSliderDown(False)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the page: it must not change what it passes over."""
        event.ignore()

    def _handle_x(self) -> int:
        way = self.width() - 2 * END
        return END + QStyle.sliderPositionFromValue(
            0, self.maximum(), self.value(), way, self.isRightToLeft()
        )

    def _go_to(self, event: QMouseEvent) -> None:
        at = round(event.position().x()) - END
        self.setValue(
            QStyle.sliderValueFromPosition(
                0, self.maximum(), at, self.width() - 2 * END, self.isRightToLeft()
            )
        )

    def _tell(self) -> None:
        if self._is_told:
            self.moved.emit(self.number)
