"""One source for or against a claim, to fill in: pasting an address fills what can be known from it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from models.links import host_of
from models.terms import Kind, Source, Stance
from ui.controls import Button, Label
from ui.inspector.choice_row import ChoiceRow
from ui.look import Look
from ui.overlay.article_form import is_day
from ui.overlay.base import Overlay
from ui.wording import kind_word, stance_word

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STANCES, _KINDS = tuple(Stance), tuple(Kind)
_ROWS = (
    ("url",),
    ("title", "publisher"),
    ("locator", "archive_url"),
    ("published", "accessed"),
)
_LONGEST = 20_000
"""What the library keeps of a field."""


class EvidenceForm(Overlay):
    """560 px wide; Enter saves, Esc leaves; Ctrl+1 to 3 choose the stance, Ctrl+P primary or secondary."""

    accepted_source = Signal(Source)

    def __init__(self, parent_window: QWidget, look: Look) -> None:
        super().__init__(parent_window, look, 560)
        self._source = Source()
        self._today = ""
        self.stances = ChoiceRow(look, self.tr("What the source says of the claim"))
        self.kinds = ChoiceRow(look, self.tr("Kind of source"))
        self.fields = {name: self._make_field(name) for row in _ROWS for name in row}
        self.quote, self.note = self._make_text("quote"), self._make_text("note")
        self.message = Label(look, 12.5, 500, "dis", wrap=True)
        self.heading = Label(look, 18, 600)
        self.hint = Label(look, 12, 400, "ink3", wrap=True)
        self.hint.setText(self.tr("Ctrl+1 to 3: what it says. Ctrl+P: primary or secondary. Enter saves."))
        self.save_button = Button(look, self.tr("Save"), "primary")
        self.cancel_button = Button(look, self.tr("Cancel"))
        self._connect()
        self._lay_out()
        look.changed.connect(self._set_fonts)
        self._set_fonts()

    def open(self, source: Source, today: str, is_new: bool) -> None:
        """Shows the form with this source; `today` is offered as the date of access of a new one."""
        self._today = today
        self._source = replace(source, accessed=source.accessed or today) if is_new else source
        self.heading.setText(self.tr("Add evidence") if is_new else self.tr("Edit evidence"))
        for name, field in self.fields.items():
            field.setText(getattr(self._source, name))
            field.setCursorPosition(0)
        self.quote.setPlainText(source.quote)
        self.note.setPlainText(source.note)
        self._choose(self._source)
        self._complain("")
        self.reveal(self.fields["url"])
        self.fields["url"].selectAll()

    def source(self) -> Source:
        """What stands in the form, blanks around it taken away."""
        words: dict[str, Any] = {name: field.text().strip() for name, field in self.fields.items()}
        words |= {"quote": self.quote.toPlainText().strip(), "note": self.note.toPlainText().strip()}
        return replace(self._source, **words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Saves on Enter, chooses stance and kind by Ctrl with a key."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        place = event.key() - Qt.Key.Key_1
        if event.key() in _ENTER:
            self._accept()
        elif control and 0 <= place < len(_STANCES):
            self._choose(replace(self._source, stance=_STANCES[place]))
        elif control and event.key() == Qt.Key.Key_P:
            self._choose(replace(self._source, kind=_KINDS[1 - _KINDS.index(self._source.kind)]))
        else:
            super().keyPressEvent(event)

    def _choose(self, source: Source) -> None:
        self._source = source
        self.stances.set_chosen(_STANCES.index(source.stance))
        self.kinds.set_chosen(_KINDS.index(source.kind))

    def _fill_from_address(self, address: str) -> None:
        """The publisher follows from the host, unless somebody wrote one."""
        host = host_of(address).removeprefix("www.")
        field = self.fields["publisher"]
        if host and (not field.text() or field.text() == field.property("from_address")):
            field.setText(host)
            field.setCursorPosition(0)
            field.setProperty("from_address", host)
        if host and not self.fields["accessed"].text():
            self.fields["accessed"].setText(self._today)

    def _accept(self) -> None:
        source = self.source()
        wrong = next((name for name in ("published", "accessed") if not is_day(getattr(source, name))), "")
        if wrong:
            self._complain(self.tr("The date is not a day written as yyyy-mm-dd."), wrong)
        elif not any((source.url, source.title, source.quote, source.note, source.file_sha256)):
            self._complain(self.tr("Nothing is known of it yet: give an address or a title."), "url")
        else:
            self.dismiss()
            self.accepted_source.emit(source)

    def _complain(self, words: str, name: str = "") -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        if name:
            self.fields[name].setAccessibleDescription(words)
            self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
            self.fields[name].selectAll()
        if self.isVisible():
            self.place()

    # -- building --------------------------------------------------------------------------------------------

    def _words(self) -> dict[str, str]:
        return {
            "url": self.tr("Address (URL)"),
            "title": self.tr("Title"),
            "publisher": self.tr("Publisher"),
            "locator": self.tr("Page, paragraph or time"),
            "archive_url": self.tr("Archive copy (URL)"),
            "published": self.tr("Published on"),
            "accessed": self.tr("Accessed on"),
            "quote": self.tr("What it says, word for word"),
            "note": self.tr("Note on this source"),
        }

    def _make_field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("field", True)
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(self._words()[name])
        if name in ("published", "accessed"):
            field.setPlaceholderText(self.tr("yyyy-mm-dd"))
        return field

    def _make_text(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setObjectName("noteField")
        field.setTabChangesFocus(True)
        field.setFixedHeight(62)
        field.setAccessibleName(self._words()[name])
        return field

    def _connect(self) -> None:
        self.stances.set_choices([stance_word(each) for each in _STANCES])
        self.kinds.set_choices([kind_word(each) for each in _KINDS])
        self.stances.chosen.connect(
            lambda place: self._choose(replace(self._source, stance=_STANCES[max(0, place)]))
        )
        self.kinds.chosen.connect(
            lambda place: self._choose(replace(self._source, kind=_KINDS[max(0, place)]))
        )
        self.fields["url"].textChanged.connect(self._fill_from_address)
        self.save_button.clicked.connect(self._accept)
        self.cancel_button.clicked.connect(self.dismiss)

    def _set_fonts(self) -> None:
        for field in (*self.fields.values(), self.quote, self.note):
            field.setFont(self.look.ui(13.5))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addSpacing(12)
        choices = QHBoxLayout()
        choices.setSpacing(24)
        choices.addWidget(self.stances, 3)
        choices.addWidget(self.kinds, 2)
        column.addLayout(choices)
        for names in _ROWS:
            column.addSpacing(12)
            row = QHBoxLayout()
            row.setSpacing(12)
            for name in names:
                row.addLayout(self._cell(name, self.fields[name]), 1)
            column.addLayout(row)
        for name, text in (("quote", self.quote), ("note", self.note)):
            column.addSpacing(12)
            column.addLayout(self._cell(name, text))
        self.message.setContentsMargins(0, 10, 0, 0)
        column.addWidget(self.message)
        column.addSpacing(18)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.hint, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)

    def _cell(self, name: str, field: QWidget) -> QVBoxLayout:
        label = Label(self.look, 12.5, 600, "ink2")
        label.setText(self._words()[name])
        label.setBuddy(field)
        cell = QVBoxLayout()
        cell.setSpacing(5)
        cell.addWidget(label)
        cell.addWidget(field)
        return cell
