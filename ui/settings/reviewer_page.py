"""The page of the reviewer: the name on the record."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from models.settings import system_user
from ui.settings.page import Page

if TYPE_CHECKING:
    from ui.window import MainWindow

_LONGEST = 200


class ReviewerPage(Page):
    """A field; an empty one means the name of the account."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.field = self.first = QLineEdit()
        self.field.setProperty("field", True)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(system_user())
        self.add_row(self.tr("Name of the reviewer"), self.field)
        self.note = self.add_note("")
        self.column.addStretch()
        self.field.textEdited.connect(self._take)
        self.look.changed.connect(self._set_font)
        self._set_font()

    def follow(self) -> None:
        """Shows the name; what is being typed stays."""
        if self.field.text() != self.settings.reviewer:
            self.field.setText(self.settings.reviewer)
        words = self.tr(
            "“{0}” stands on every tag, note and other change from now on. What is on record keeps the "
            "name that it has."
        )
        self.note.setText(words.format(self.settings.reviewer_name))

    def _take(self, name: str) -> None:
        self.preferences.take(replace(self.settings, reviewer=name))

    def _set_font(self) -> None:
        self.field.setFont(self.look.ui(13.5))
