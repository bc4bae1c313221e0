"""The inspector: the parts of the right pane in their order."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.terms import Claim, Tag
from ui.controls import Button, Label
from ui.inspector.evidence_list import EvidenceList
from ui.inspector.found_by import FoundBy
from ui.inspector.header import Header
from ui.inspector.history_list import HistoryLine, HistoryList
from ui.inspector.note_field import NoteField
from ui.inspector.quote_card import QuoteCard
from ui.inspector.record import Record
from ui.inspector.scroll import Scroll
from ui.inspector.tag_boxes import TagBoxes
from ui.keycap import KeyCap
from ui.look import Look, px
from ui.turning import set_margins

_WIDTH = 372
_SPARE = 4  # px; they let the focus ring of "Next" stand out beyond the content


class Inspector(QFrame):
    """372 px wide; made once, then only texts and states change."""

    tag_requested = Signal(Tag)
    previous_requested = Signal()
    next_requested = Signal()
    note_edited = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Current claim"))
        self.setFixedWidth(px(_WIDTH))
        self._look = look
        self._claim: Claim | None = None
        self._is_read_only = False
        self._make_parts(look)
        self._lay_out()
        self._connect()
        self.show_claim(None, 0, 0)

    def show_claim(self, claim: Claim | None, number: int, total: int) -> None:
        """Shows a claim, the `number`-th of `total` (0: not said).

        A note typed for the one before is handed out first.
        """
        if claim is None:
            self.note.show_note("", "")
            self.record.hide_claim()
        else:
            self.note.show_note(claim.id, claim.note)
            self._fill(claim, number, total)
        if self._claim is None or claim is None or claim.id != self._claim.id:
            self._scroll.to_top()
        self._claim = claim
        self._page.setVisible(claim is not None)
        self.empty.setVisible(claim is None)
        self._enable()

    def set_history(self, lines: Sequence[HistoryLine]) -> None:
        """Shows what happened to the claim, newest first."""
        self.history.set_lines(lines)
        self._history_title.setVisible(bool(lines))
        self._history_cap.setVisible(bool(lines))

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Sets caps and tips by name: a tag, note, evidence, history, scope, reason.1 …, previous, next."""
        tags = {Tag(name): key for name, key in keys.items() if name in {"verified", "disputed", "unsourced"}}
        self.tags.set_keys(tags)
        if "note" in keys:
            self._note_cap.set_text(keys["note"])
        if "history" in keys:
            self._history_cap.set_text(keys["history"])
        if "evidence" in keys:
            self._evidence_cap.set_text(keys["evidence"])
        self.record.set_keys([keys.get(f"reason.{n}", "") for n in range(1, 5)], keys.get("scope", ""))
        self.header.set_keys(keys.get("previous"), keys.get("next"))

    def set_empty_text(self, text: str) -> None:
        """What is said while there is no claim."""
        self.empty.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Shows without letting anything be changed."""
        self._is_read_only = read_only
        self._enable()

    def scroll_back(self) -> None:
        """Shows again what was shown before a field was gone to."""
        self._scroll.go_back()

    def focus_note(self) -> None:
        """Puts the cursor at the end of the note."""
        if self._claim is not None:
            self._scroll.note_place()
            self.reveal(self.note, 40)
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    def focus_field(self, name: str) -> None:
        """Puts the cursor into one of the fields of words."""
        if self._claim is not None:
            self._scroll.note_place()
            self.reveal(self.record.focus_field(name), 40)

    def reveal(self, part: QWidget, margin: int = 20) -> None:
        """Scrolls to a part of the pane, when what was only now shown has got its place."""
        self._scroll.reveal(part, margin)

    def focus_history(self) -> bool:
        """Gives the newest line of the history the keyboard; False where there is none."""
        newest = self.history.focus_newest() if self._claim is not None else None
        if newest is not None:
            self.reveal(newest, 60)
        return newest is not None

    def focus_evidence(self) -> bool:
        """Gives the first source the keyboard, or the next one; False where there is none."""
        card = self.evidence.focus_next() if self._claim is not None and self._claim.evidence else None
        if card is not None:
            self.reveal(card, 40)
        return card is not None

    def show_card(self) -> None:
        """Scrolls to the former state that was opened, as far as it has room."""
        self.reveal(self.history.card, 8)

    def set_shortfall(self, words: str) -> None:
        """Says that the tag lacks evidence, in amber; nothing where it does not."""
        self.shortfall.setText(words)
        self.shortfall.setVisible(bool(words))

    def set_disagreement(self, words: str) -> None:
        """Says that tag and evidence disagree, in a quiet line; nothing where they do not."""
        self.disagreement.setText(words)
        self.disagreement.setVisible(bool(words))

    @property
    def fields(self) -> "list[NoteField]":
        """All that is typed into."""
        return [self.note, *self.record.fields.values()]

    def flush(self) -> None:
        """Hands out what is still being typed; to be called before closing."""
        for field in self.fields:
            field.flush()

    def keep_draft(self, claim_id: str, note: str) -> None:
        """Keeps a note that could not be written until its claim is shown again."""
        self.note.keep_draft(claim_id, note)

    def _make_parts(self, look: Look) -> None:
        self.header = Header(look)
        self.dismissed = Label(look, 12.5, 400, "ink3", wrap=True)
        self.dismissed.setText(self.tr("Dismissed: set aside as not a checkable claim."))
        self.quote = QuoteCard(look)
        self.tags = TagBoxes(look)
        self.clear_tag = Button(look, self.tr("Clear"), "link", 12)
        self.clear_tag.setAccessibleName(self.tr("Clear the tag"))
        self.found_by = FoundBy(look)
        self.note = NoteField(look)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What was checked, where and when?"))
        self._note_cap, self._evidence_cap, self._history_cap = (KeyCap("", look) for _ in range(3))
        self.record, self.evidence = Record(look), EvidenceList(look)
        self.add_evidence = Button(look, self.tr("Add"), "link", 12)
        self.add_evidence.setAccessibleName(self.tr("Add evidence"))
        self.evidence_title = self._title(self.tr("Evidence"))
        self.shortfall = Label(look, 12, 500, "amber", wrap=True)
        self.disagreement = Label(look, 12, 400, "ink3", wrap=True)
        self.history = HistoryList(look)
        self._history_title = self._title(self.tr("History of this claim"))
        self.empty = Label(look, 13.5, 400, "ink3", wrap=True)

    def _lay_out(self) -> None:
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(9)
        page.addWidget(self.header)
        column = QVBoxLayout()
        set_margins(column, 0, 0, _SPARE, 0)
        column.setSpacing(0)
        page.addLayout(column, 1)
        column.addWidget(self.dismissed)
        column.addWidget(self.quote)
        column.addLayout(self._section(self._title(self.tr("Tag")), self.clear_tag))
        column.addWidget(self.tags)
        column.addWidget(self.shortfall)
        column.addWidget(self.disagreement)
        column.addWidget(self.found_by)
        column.addWidget(self.record)
        column.addLayout(self._section(self.evidence_title, self.add_evidence, self._evidence_cap))
        column.addWidget(self.evidence)
        column.addLayout(self._section(self._title(self.tr("Note")), self._note_cap))
        column.addWidget(self.note)
        column.addLayout(self._section(self._history_title, self._history_cap))
        column.addWidget(self.history)
        column.addStretch()
        self.dismissed.setContentsMargins(0, 0, 0, 8)
        for hint in (self.shortfall, self.disagreement):
            hint.setContentsMargins(0, 8, 0, 0)
            hint.hide()
        self._scroll = Scroll((self.empty, self._page), _WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._scroll)

    def _title(self, text: str) -> Label:
        label = Label(self._look, 12.5, 600, "ink2")
        label.setText(text)
        return label

    def _section(self, title: Label, *right: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 15, 0, 4)
        row.addWidget(title)
        title.setMinimumHeight(px(26))
        row.addStretch()
        for part in right:
            row.addWidget(part)
        return row

    def _connect(self) -> None:
        self.header.previous.clicked.connect(lambda: self.previous_requested.emit())
        self.header.next.clicked.connect(lambda: self.next_requested.emit())
        self.tags.tag_requested.connect(self.tag_requested)
        self.clear_tag.clicked.connect(lambda: self.tag_requested.emit(Tag.UNREVIEWED))
        self.note.note_edited.connect(self.note_edited)
        self.note.left.connect(self.left)
        self.evidence.left.connect(self.left)

    def _fill(self, claim: Claim, number: int, total: int) -> None:
        self.header.show_number(number, total)
        self.dismissed.setVisible(claim.dismissed)
        self.quote.show_quote(claim.quote, claim.tag)
        self.tags.show_tag(claim.tag)
        self.found_by.show_claim(claim)
        self.record.show_claim(claim)
        self.evidence.show_evidence(claim.evidence)
        number = len(claim.evidence)
        self.evidence_title.setText(
            self.tr("Evidence · {0}").format(number) if number else self.tr("Evidence")
        )

    def _enable(self) -> None:
        can_change = not self._is_read_only and self._claim is not None
        self.tags.setEnabled(can_change)
        self.note.set_read_only(not can_change)
        self.record.set_read_only(not can_change)
        self.add_evidence.setVisible(can_change)
        self.clear_tag.setVisible(can_change and self._claim is not None and self._claim.is_reviewed)
