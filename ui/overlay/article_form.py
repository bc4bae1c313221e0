"""What is known of an article besides its text, to fill in."""

from datetime import date
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.terms import ArticleDetails
from ui.controls import Button, Label
from ui.look import Look
from ui.overlay.base import Overlay

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_day(text: str) -> bool:
    """True for an existing day as yyyy-mm-dd, and for nothing at all."""
    try:
        return not text or date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def is_web_address(text: str) -> bool:
    """True for http and https with a host, and for nothing at all."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return not text or (parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in text)


_LONGEST = 2000
"""What the library keeps of a field."""


class ArticleForm(Overlay):
    """520 px wide; Enter saves, Esc leaves; what is wrong is said in the form."""

    accepted_details = Signal(ArticleDetails)

    def __init__(self, parent_window: QWidget, look: Look) -> None:
        super().__init__(parent_window, look, 520)
        self.setAccessibleName(self.tr("Article details"))
        self.fields = {
            name: self._make_field(name) for name in ("title", "byline", "publisher", "url", "published")
        }
        self.fields["published"].setPlaceholderText(self.tr("yyyy-mm-dd"))
        self.fields["url"].setPlaceholderText("https://")
        self.message = Label(look, 12.5, 500, "dis", wrap=True)
        self.save_button = Button(look, self.tr("Save"), "primary")
        self.cancel_button = Button(look, self.tr("Cancel"))
        self.save_button.clicked.connect(self._accept)
        self.cancel_button.clicked.connect(self.dismiss)
        self._lay_out()
        look.changed.connect(self._set_fonts)
        self._set_fonts()

    def open(self, details: ArticleDetails) -> None:
        """Shows the form with these values."""
        for name, field in self.fields.items():
            field.setText(getattr(details, name))
            field.setCursorPosition(0)
        self._complain("")
        self.reveal(self.fields["title"])
        self.fields["title"].selectAll()

    def details(self) -> ArticleDetails:
        """What stands in the fields, blanks around it taken away."""
        return ArticleDetails(**{name: field.text().strip() for name, field in self.fields.items()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Saves on Enter."""
        if event.key() in _ENTER:
            self._accept()
        else:
            super().keyPressEvent(event)

    def _accept(self) -> None:
        details = self.details()
        if not is_day(details.published):
            self._complain(self.tr("The date is not a day written as yyyy-mm-dd."), "published")
        elif not is_web_address(details.url):
            self._complain(self.tr("The address must begin with http:// or https://."), "url")
        else:
            self.dismiss()
            self.accepted_details.emit(details)

    def _complain(self, words: str, name: str = "") -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        if name:
            self.fields[name].setAccessibleDescription(words)
            self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
            self.fields[name].selectAll()
        if self.isVisible():
            self.place()

    def _words(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "byline": self.tr("Byline"),
            "publisher": self.tr("Publisher"),
            "url": self.tr("Address (URL)"),
            "published": self.tr("Published on"),
        }

    def _make_field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("field", True)
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(self._words()[name])
        return field

    def _set_fonts(self) -> None:
        for field in self.fields.values():
            field.setFont(self.look.ui(13.5))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(0)
        title = Label(self.look, 18, 600)
        title.setText(self.tr("Article details"))
        column.addWidget(title)
        for row in (("title",), ("byline", "publisher"), ("url",), ("published",)):
            column.addSpacing(12)
            column.addLayout(self._row(row))
        column.addWidget(self.message)
        self.message.setContentsMargins(0, 10, 0, 0)
        column.addSpacing(16)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)

    def _row(self, names: tuple[str, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name in names:
            label = Label(self.look, 12.5, 600, "ink2")
            label.setText(self._words()[name])
            label.setBuddy(self.fields[name])
            cell = QVBoxLayout()
            cell.setSpacing(6)
            cell.addWidget(label)
            cell.addWidget(self.fields[name])
            row.addLayout(cell, 1)
        return row
