"""What the forms share: fields in rows, Save and Cancel, and a word on what is wrong."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.controls import ENTER, Button, Label
from ui.look import Look
from ui.overlay.base import Overlay

Rows = Sequence[Sequence[str]]
_BETWEEN = 12  # px from row to row


def is_day(text: str) -> bool:
    """True for an existing day as yyyy-mm-dd, and for nothing at all."""
    try:
        return not text or date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


class Form(Overlay):
    """Enter saves, Esc leaves; what is wrong is said in the form."""

    def __init__(self, parent_window: QWidget, look: Look, width: int, rows: Rows, longest: int) -> None:
        super().__init__(parent_window, look, width)
        self.fields = {name: self._make_field(name, longest) for row in rows for name in row}
        self.heading = Label(look, 18, 600)
        self.message = Label(look, 12.5, 500, "dis", wrap=True)
        self.message.setContentsMargins(0, 10, 0, 0)
        self.save_button = Button(look, self.tr("Save"), "primary")
        self.cancel_button = Button(look, self.tr("Cancel"))
        self.save_button.clicked.connect(self._accept)
        self.cancel_button.clicked.connect(self.dismiss)
        look.changed.connect(self._set_fonts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Saves on Enter."""
        if event.key() in ENTER:
            self._accept()
        else:
            super().keyPressEvent(event)

    def _accept(self) -> None:
        """Hands out what stands in the fields, or says what is wrong with it."""
        raise NotImplementedError

    def _words(self) -> dict[str, str]:
        """What each field is called."""
        raise NotImplementedError

    def _inputs(self) -> list[QWidget]:
        """All that is typed into."""
        return [*self.fields.values()]

    def _complain(self, words: str, name: str = "") -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        if name:
            self.fields[name].setAccessibleDescription(words)
            self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
            self.fields[name].selectAll()
        if self.isVisible():
            self.place()

    def _finds_bad_day(self, *names: str) -> bool:
        """Says so where one of these fields holds no day."""
        bad = next((name for name in names if not is_day(self.fields[name].text().strip())), "")
        if bad:
            self._complain(self.tr("The date is not a day written as yyyy-mm-dd."), bad)
        return bool(bad)

    def _fill(self, values: object) -> None:
        """Puts the attributes of the fields' names into the fields."""
        for name, field in self.fields.items():
            field.setText(getattr(values, name))
            field.setCursorPosition(0)
        self._complain("")

    def _typed(self) -> dict[str, str]:
        """What stands in the fields, blanks around it taken away."""
        return {name: field.text().strip() for name, field in self.fields.items()}

    # -- building --------------------------------------------------------------------------------------------

    def _make_field(self, name: str, longest: int) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("field", True)
        field.setMaxLength(longest)
        field.setAccessibleName(self._words()[name])
        return field

    def _expect_days(self, *names: str) -> None:
        for name in names:
            self.fields[name].setPlaceholderText(self.tr("yyyy-mm-dd"))

    def _set_fonts(self) -> None:
        for field in self._inputs():
            field.setFont(self.look.ui(13.5))

    def _lay_out(self, parts: Sequence[QBoxLayout], left: QWidget | None = None) -> None:
        """Puts heading, parts, message and buttons into the card; `left` stands before the buttons."""
        column = QVBoxLayout(self.card)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(0)
        column.addWidget(self.heading)
        for part in parts:
            column.addSpacing(_BETWEEN)
            column.addLayout(part)
        column.addWidget(self.message)
        column.addSpacing(16)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        if left is None:
            buttons.addStretch()
        else:
            buttons.addWidget(left, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)
        self._set_fonts()

    def _row(self, names: Sequence[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name in names:
            row.addLayout(self._cell(name, self.fields[name]), 1)
        return row

    def _cell(self, name: str, field: QWidget) -> QVBoxLayout:
        """A field below its name."""
        label = Label(self.look, 12.5, 600, "ink2")
        label.setText(self._words()[name])
        label.setBuddy(field)
        cell = QVBoxLayout()
        cell.setSpacing(6)
        cell.addWidget(label)
        cell.addWidget(field)
        return cell
