"""One source for or against a claim, to fill in: pasting an address fills what can be known from it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from models.links import host_of
from models.terms import Kind, Source, Stance
from ui.controls import Label
from ui.inspector.choice_row import ChoiceRow
from ui.look import Look
from ui.overlay.form import Form
from ui.wording import kind_word, stance_word

_STANCES, _KINDS = tuple(Stance), tuple(Kind)
_ROWS = (
    ("url",),
    ("title", "publisher"),
    ("locator", "archive_url"),
    ("published", "accessed"),
)
_LONGEST = 20_000
"""What the library keeps of a field."""


class EvidenceForm(Form):
    """560 px wide; Ctrl+1 to 3 choose the stance, Ctrl+P primary or secondary."""

    accepted_source = Signal(Source)

    def __init__(self, parent_window: QWidget, look: Look) -> None:
        super().__init__(parent_window, look, 560, _ROWS, _LONGEST)
        self._source = Source()
        self._today = ""
        self.stances = ChoiceRow(look, self.tr("What the source says of the claim"))
        self.kinds = ChoiceRow(look, self.tr("Kind of source"))
        self.quote, self.note = self._make_text("quote"), self._make_text("note")
        hint = Label(look, 12, 400, "ink3", wrap=True)
        hint.setText(self.tr("Ctrl+1 to 3: what it says. Ctrl+P: primary or secondary. Enter saves."))
        self._expect_days("published", "accessed")
        self._connect()
        rows = [self._row(names) for names in _ROWS]
        texts = [self._cell("quote", self.quote), self._cell("note", self.note)]
        self._lay_out([self._choices(), *rows, *texts], hint)

    def open(self, source: Source, today: str, is_new: bool) -> None:
        """Shows the form with this source; `today` is offered as the date of access of a new one."""
        self._today = today
        source = replace(source, accessed=source.accessed or today) if is_new else source
        self.heading.setText(self.tr("Add evidence") if is_new else self.tr("Edit evidence"))
        self._fill(source)
        self.quote.setPlainText(source.quote)
        self.note.setPlainText(source.note)
        self._choose(source)
        self.reveal(self.fields["url"])
        self.fields["url"].selectAll()

    def source(self) -> Source:
        """What stands in the form, blanks around it taken away."""
        words: dict[str, Any] = {
            **self._typed(),
            "quote": self.quote.toPlainText().strip(),
            "note": self.note.toPlainText().strip(),
        }
        return replace(self._source, **words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Chooses stance and kind by Ctrl with a key."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        place = event.key() - Qt.Key.Key_1
        if control and 0 <= place < len(_STANCES):
            self._choose_stance(place)
        elif control and event.key() == Qt.Key.Key_P:
            self._choose_kind(1 - _KINDS.index(self._source.kind))
        else:
            super().keyPressEvent(event)

    def _choose_stance(self, place: int) -> None:
        self._choose(replace(self._source, stance=_STANCES[max(0, place)]))

    def _choose_kind(self, place: int) -> None:
        self._choose(replace(self._source, kind=_KINDS[max(0, place)]))

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
        if self._finds_bad_day("published", "accessed"):
            return
        if not any((source.url, source.title, source.quote, source.note, source.file_sha256)):
            self._complain(self.tr("Nothing is known of it yet: give an address or a title."), "url")
        else:
            self.dismiss()
            self.accepted_source.emit(source)

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

    def _inputs(self) -> list[QWidget]:
        return [*super()._inputs(), self.quote, self.note]

    def _make_text(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setObjectName("noteField")
        field.setTabChangesFocus(True)
        field.setFixedHeight(62)
        field.setAccessibleName(self._words()[name])
        return field

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.stances, 3)
        row.addWidget(self.kinds, 2)
        return row

    def _connect(self) -> None:
        self.stances.set_choices([stance_word(each) for each in _STANCES])
        self.kinds.set_choices([kind_word(each) for each in _KINDS])
        self.stances.chosen.connect(self._choose_stance)
        self.kinds.chosen.connect(self._choose_kind)
        self.fields["url"].textChanged.connect(self._fill_from_address)
