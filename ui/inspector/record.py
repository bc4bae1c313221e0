"""What is recorded beside the tag: why, what it is about, how sure, and the words of claim and correction."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.terms import REASONS, Claim, Scope
from ui.controls import Button, Label
from ui.inspector.choice_row import ChoiceRow
from ui.inspector.note_field import NoteField
from ui.look import Look
from ui.wording import reason_word, scope_word

_SCOPES = (Scope.SUBSTANCE, Scope.ATTRIBUTION)
_FIELDS = ("suggested_correction", "claim_text", "attributed_to")
_LOW = 42  # px; one line with its frame, so that no scroll bar shows


class Record(QWidget):
    """The rows below the tag; what is typed is handed out as the note is, and kept as long."""

    reason_chosen = Signal(str, object)
    scope_chosen = Signal(str, Scope)
    confidence_chosen = Signal(str, object)
    words_edited = Signal(str, str, str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._claim: Claim | None = None
        self.reasons = ChoiceRow(look, self.tr("Reason"))
        self.scopes = ChoiceRow(look, self.tr("What the tag is about"))
        self.confidence = ChoiceRow(look, self.tr("Confidence"))
        self.fields = {name: self._make_field(name) for name in _FIELDS}
        self.more = Button(look, self.tr("More fields"), "link", 12)
        self._titles: dict[QWidget, Label] = {}
        self._reason_caps: Sequence[str] = ()
        self._lay_out()
        self._connect()
        self.confidence.set_choices(("1", "2", "3"))
        self.set_keys((), "")

    def show_claim(self, claim: Claim) -> None:
        """Shows what is recorded of a claim."""
        is_other = self._claim is None or self._claim.id != claim.id
        self._claim = claim
        offered = REASONS.get(claim.tag, ())
        self.reasons.set_choices([reason_word(reason) for reason in offered], self._reason_caps)
        self.reasons.set_chosen(offered.index(claim.reason) if claim.reason in offered else -1)
        self._show(self.reasons, bool(offered))
        self.scopes.set_chosen(_SCOPES.index(claim.scope_of_tag))
        self.confidence.set_chosen(claim.confidence - 1 if claim.confidence else -1)
        for name, field in self.fields.items():
            field.show_note(claim.id, getattr(claim, name))
        if is_other:
            self._unfold(False)

    def hide_claim(self) -> None:
        """Hands out what was typed and shows nothing."""
        self._claim = None
        for field in self.fields.values():
            field.show_note("", "")

    def set_keys(self, reasons: Sequence[str], scope: str) -> None:
        """Sets the key caps of the reasons and of the scope, which one key toggles."""
        self._reason_caps = reasons
        caps = [scope] * len(_SCOPES) if scope else []
        self.scopes.set_choices([scope_word(each) for each in _SCOPES], caps)

    def set_read_only(self, read_only: bool) -> None:
        """Shows without letting anything be changed."""
        for row in (self.reasons, self.scopes, self.confidence):
            row.setEnabled(not read_only)
        for field in self.fields.values():
            field.set_read_only(read_only)

    def focus_field(self, name: str) -> NoteField:
        """Unfolds and gives a field the keyboard; returns it, to be scrolled to."""
        self._unfold(True)
        field = self.fields[name]
        field.setFocus()
        field.moveCursor(field.textCursor().MoveOperation.End)
        return field

    def _make_field(self, name: str) -> NoteField:
        words = {
            "suggested_correction": self.tr("Suggested correction"),
            "claim_text": self.tr("Claim as rated"),
            "attributed_to": self.tr("Attributed to"),
        }
        hints = {
            "suggested_correction": self.tr("How it should read"),
            "claim_text": self.tr("The claim in your own words"),
            "attributed_to": self.tr("Who the article has it from"),
        }
        field = NoteField(self._look, lowest=_LOW)
        field.setAccessibleName(words[name])
        field.setPlaceholderText(hints[name])
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        titles: dict[QWidget, str] = {
            self.reasons: self.tr("Why"),
            self.scopes: self.tr("The tag is about"),
            self.confidence: self.tr("Confidence"),
            **{field: field.accessibleName() for field in self.fields.values()},
        }
        for part, words in titles.items():
            if part is self.scopes:
                fold = QHBoxLayout()
                fold.setContentsMargins(0, 8, 0, 0)
                fold.addWidget(self.more)
                fold.addStretch()
                column.addLayout(fold)
            label = self._titles[part] = Label(self._look, 12.5, 600, "ink2")
            label.setText(words)
            label.setContentsMargins(0, 14, 0, 6)
            column.addWidget(label)
            column.addWidget(part)

    def _connect(self) -> None:
        self.reasons.chosen.connect(self._choose_reason)
        self.scopes.chosen.connect(self._choose_scope)
        self.confidence.chosen.connect(self._choose_confidence)
        self.more.clicked.connect(lambda: self._unfold(self.scopes.isHidden()))
        for name, field in self.fields.items():
            field.note_edited.connect(partial(self.words_edited.emit, name))
            field.left.connect(self.left)

    def _unfold(self, wanted: bool) -> None:
        """Shows all rows, or those alone that hold something."""
        self.more.set_words(self.tr("Fewer fields") if wanted else self.tr("More fields"))
        claim = self._claim
        self._show(self.scopes, wanted or (claim is not None and claim.scope_of_tag is Scope.ATTRIBUTION))
        self._show(self.confidence, wanted or (claim is not None and claim.confidence is not None))
        for field in self.fields.values():
            self._show(field, wanted or bool(field.note()))

    def _show(self, part: QWidget, wanted: bool) -> None:
        part.setVisible(wanted)
        self._titles[part].setVisible(wanted)

    def _choose_reason(self, place: int) -> None:
        if self._claim is not None:
            offered = REASONS.get(self._claim.tag, ())
            self.reason_chosen.emit(self._claim.id, offered[place] if place >= 0 else None)

    def _choose_scope(self, place: int) -> None:
        if self._claim is not None and place >= 0:
            self.scope_chosen.emit(self._claim.id, _SCOPES[place])

    def _choose_confidence(self, place: int) -> None:
        if self._claim is not None:
            self.confidence_chosen.emit(self._claim.id, place + 1 if place >= 0 else None)
