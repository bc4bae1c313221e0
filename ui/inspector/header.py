"""Which claim of how many, and the way to its neighbours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls import Label, tip_with_key
from ui.figures import number as written
from ui.keycap import KeyButton
from ui.look import Look

_BEFORE_TOTAL, _BETWEEN = 7, 2


class Header(QWidget):
    """ "Claim 7 of 15" with Prev and Next."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.number = Label(look, 18, 600)
        self.total = Label(look, 13.5, 400, "ink3")
        self.previous = KeyButton(look, self.tr("Prev"))
        self.next = KeyButton(look, self.tr("Next"))
        self.previous.setAccessibleName(self.tr("Previous claim"))
        self.next.setAccessibleName(self.tr("Next claim"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(_BEFORE_TOTAL)
        row.addWidget(self.total, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        row.addWidget(self.previous)
        row.addSpacing(_BETWEEN)
        row.addWidget(self.next)
        self.total.setContentsMargins(0, 4, 0, 0)

    def set_keys(self, previous: str | None, following: str | None) -> None:
        """Sets the key caps; what is None stays as it is."""
        for button, key in ((self.previous, previous), (self.next, following)):
            if key is not None:
                button.set_cap(key)
                button.setToolTip(tip_with_key(button.accessibleName(), key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for the words or not."""
        super().resizeEvent(event)
        self._fit()

    def show_number(self, number: int, total: int) -> None:
        """Sets the numbers; 1-based. Without a total (0) the number stands alone."""
        self.number.setText(self.tr("Claim {number}").format(number=written(number)))
        self.total.setText(self.tr("of {total}").format(total=written(total)) if total else "")
        self.previous.setEnabled(total != 1)
        self.next.setEnabled(total != 1)
        self._fit()

    def _fit(self) -> None:
        """The keys go without their words before the number is cut off."""
        buttons = (self.previous, self.next)
        numbers = self.number.sizeHint().width() + self.total.sizeHint().width()
        wanted = numbers + _BEFORE_TOTAL + _BETWEEN + sum(button.full_width() for button in buttons)
        for button in buttons:
            button.set_short(wanted > self.width())
