"""One source for or against a claim, to fill in: pasting an address fills what can be known from it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from models.links import archived_page, host_of
from models.terms import Kind, Source, Stance
from ui.controls import Label
from ui.inspector.choice_row import ChoiceRow
from ui.look import Look, px
from ui.overlay.file_row import FileRow
from ui.overlay.form import Form
from ui.wording import kind_word, stance_word

_STANCES, _KINDS = tuple(Stance), tuple(Kind)
_ROWS = (
    ("url",),
    ("title", "publisher"),
    ("locator", "published", "accessed"),
    ("archive_url",),
)
_LOWEST, _HIGHEST = 40, 62
_WIDE, _APART = 600, 24
_LONGEST = 20_000
"""What the library keeps of a field."""


class EvidenceForm(Form):
    """600 px wide; Ctrl+1 to 3 choose the stance, Ctrl+P primary or secondary, Ctrl+F a file."""

    accepted_source = Signal(Source)
    file_wanted = Signal()
    file_dropped = Signal(Path)
    changed = Signal()
    """emitted when anything in it was typed or chosen"""

    def __init__(self, parent_window: QWidget, look: Look) -> None:
        super().__init__(parent_window, look, _WIDE, _ROWS, _LONGEST)
        self._source = Source()
        self._today = ""
        self.is_accepted = self._is_waiting = self._is_filling = False
        self.file = FileRow(look)
        self.stances = ChoiceRow(look, self.tr("What the source says of the claim"))
        self.kinds = ChoiceRow(look, self.tr("Kind of source"))
        self.quote, self.note = self._make_text("quote"), self._make_text("note")
        hint = Label(look, 12, 400, "ink3", wrap=True)
        hint.setText(self.tr("Ctrl+1 to 3: what it says. Ctrl+P: primary or secondary. Enter saves."))
        self._expect_days("published", "accessed")
        self._connect()
        rows = [self._row(names) for names in _ROWS]
        # An archived copy and one of our own stand side by side.
        rows[-1].addLayout(self._cell("file", self.file), 1)
        texts = [self._cell("quote", self.quote), self._cell("note", self.note)]
        self._lay_out([self._choices(), *rows, *texts], hint)
        self._take_drops()

    def open(self, source: Source, today: str, is_new: bool, is_draft: bool = False) -> None:
        """Shows the form with this source; `today` is offered as the date of access of a new one."""
        self._today = today
        source = replace(source, accessed=source.accessed or today) if is_new else source
        if is_draft:
            words = (
                self.tr("Add evidence, as you left it")
                if is_new
                else self.tr("Edit evidence, as you left it")
            )
        else:
            words = self.tr("Add evidence") if is_new else self.tr("Edit evidence")
        self.heading.setText(words)
        self._is_filling = True
        self.is_accepted = self._is_waiting = False
        self._fill(source)
        self.quote.setPlainText(source.quote)
        self.note.setPlainText(source.note)
        self._choose(source)
        self._is_filling = False
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
        elif control and event.key() == Qt.Key.Key_F:
            self.file_wanted.emit()
        elif control and event.key() == Qt.Key.Key_P:
            self._choose_kind(1 - _KINDS.index(self._source.kind))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes a file, and an address for its field."""
        if _file_in(event.mimeData()) is not None or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attaches the file; other words are an address."""
        event.acceptProposedAction()
        file = _file_in(event.mimeData())
        if file is not None:
            self.file_dropped.emit(file)
        else:
            self.fields["url"].setText(event.mimeData().text().strip())

    def wait_for_file(self, words: str) -> None:
        """Says that a file is being copied; saving waits for it."""
        self._is_waiting = True
        self._complain("")
        self.file.show_busy(words)

    def take_file(self, name: str, sha256: str) -> None:
        """Has the file; it names the source where nobody has."""
        if not self._is_waiting:
            # The form is about another source by now.
            return
        self._is_waiting = False
        self._choose(replace(self._source, file_name=name, file_sha256=sha256))
        if not self.fields["title"].text():
            self.fields["title"].setText(name)
            self.fields["title"].setCursorPosition(0)

    def refuse_file(self, words: str) -> None:
        """Says why a file was not taken."""
        self._is_waiting = False
        self._choose(self._source)
        self._complain(words)

    def refuse_another(self, words: str) -> None:
        """Says why a file is not taken while an earlier one, which stays awaited, is being copied."""
        self._complain(words)

    def _remove_file(self) -> None:
        self._choose(replace(self._source, file_name="", file_sha256=""))
        self.fields["url"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        if not self._is_filling:
            self.changed.emit()

    def _choose_stance(self, place: int) -> None:
        self._choose(replace(self._source, stance=_STANCES[max(0, place)]))

    def _choose_kind(self, place: int) -> None:
        self._choose(replace(self._source, kind=_KINDS[max(0, place)]))

    def _choose(self, source: Source) -> None:
        self._source = source
        self.stances.set_chosen(_STANCES.index(source.stance))
        self.kinds.set_chosen(_KINDS.index(source.kind))
        self.file.show_file(source.file_name)
        self._tell()

    def _fill_from_address(self, address: str) -> None:
        """The publisher follows from the host, unless somebody wrote one; an archived page names its own."""
        if (original := archived_page(address)) and not self.fields["archive_url"].text():
            self.fields["archive_url"].setText(address.strip())
            self.fields["archive_url"].setCursorPosition(0)
            self.fields["url"].setText(original)
            return
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
        if self._is_waiting:
            self._complain(self.tr("The file is still being copied. Save in a moment."))
            return
        if not any((source.url, source.title, source.quote, source.note, source.file_sha256)):
            self._complain(self.tr("Nothing is known of it yet: give an address or a title."), "url")
        else:
            self.is_accepted = True
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
            "file": self.tr("File"),
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
        # In a low window they give way.
        field.setMinimumHeight(_LOWEST)
        field.setMaximumHeight(_HIGHEST)
        field.setAccessibleName(self._words()[name])
        return field

    def _choices(self) -> QBoxLayout:
        """Both choices side by side, or one below the other in a language of longer words."""
        rows, inner = (self.stances, self.kinds), px(_WIDE) - 56
        wide = sum(row.natural_width for row in rows) + _APART
        row = QHBoxLayout() if wide <= inner else QVBoxLayout()
        row.setSpacing(_APART if wide <= inner else 8)
        for each in rows:
            each.setMinimumWidth(min(inner, each.natural_width))
            row.addWidget(each)
        return row

    def _connect(self) -> None:
        self.stances.set_choices([stance_word(each) for each in _STANCES])
        self.kinds.set_choices([kind_word(each) for each in _KINDS])
        self.stances.chosen.connect(self._choose_stance)
        self.kinds.chosen.connect(self._choose_kind)
        self.fields["url"].textChanged.connect(self._fill_from_address)
        self.file.attach_requested.connect(self.file_wanted)
        self.file.removed.connect(self._remove_file)
        for field in self.fields.values():
            field.textChanged.connect(self._tell)
        for text in (self.quote, self.note):
            text.textChanged.connect(self._tell)

    def _take_drops(self) -> None:
        """What is dropped goes to the form: a field would take the path of a file for words."""
        self.setAcceptDrops(True)
        for field in self.fields.values():
            field.setAcceptDrops(False)
        for text in (self.quote, self.note):
            text.setAcceptDrops(False)
            text.viewport().setAcceptDrops(False)


def _file_in(data: QMimeData) -> Path | None:
    """The first local file among what is dropped."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)
