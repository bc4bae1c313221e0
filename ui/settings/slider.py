"""A slider with its value in words, in whole steps of a number."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider


class Slider(QSlider):
    """Horizontal; `moved` tells the number that a person chose, `set_number` tells nothing."""

    moved = Signal(float)

    def __init__(self, least: float, most: float, step: float, page: int = 4) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._least, self._step = least, step
        self.setProperty("setting", True)
        self.setRange(0, round((most - least) / step))
        self.setPageStep(page)
        self.setMinimumWidth(120)
        self._is_told = True
        self.valueChanged.connect(self._tell)

    @property
    def number(self) -> float:
        """What it is set to."""
        return round(self._least + self.value() * self._step, 6)

    def set_number(self, number: float) -> None:
        """Shows a number, at the nearest step."""
        self._is_told = False
        self.setValue(round((number - self._least) / self._step))
        self._is_told = True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the page: it must not change what it passes over."""
        event.ignore()

    def _tell(self) -> None:
        if self._is_told:
            self.moved.emit(self.number)
