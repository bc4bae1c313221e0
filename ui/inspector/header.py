"""Which claim of how many, and the way to its neighbours."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls import Label, tip_with_key
from ui.keycap import KeyButton
from ui.look import Look


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
        row.addSpacing(7)
        row.addWidget(self.total, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        row.addWidget(self.previous)
        row.addSpacing(2)
        row.addWidget(self.next)
        self.total.setContentsMargins(0, 4, 0, 0)

    def set_keys(self, previous: str | None, following: str | None) -> None:
        """Sets the key caps; what is None stays as it is."""
        for button, key in ((self.previous, previous), (self.next, following)):
            if key is not None:
                button.set_cap(key)
                button.setToolTip(tip_with_key(button.accessibleName(), key))

    def show_number(self, number: int, total: int) -> None:
        """Sets the numbers; 1-based."""
        self.number.setText(self.tr("Claim {number}").format(number=number))
        self.total.setText(self.tr("of {total}").format(total=total))
        self.previous.setEnabled(total > 1)
        self.next.setEnabled(total > 1)
