"""The verbs of the command table for the record: evidence, reasons, scope, confidence, words of the claim."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from models.links import host_of, may_be_opened
from models.terms import REASONS, Claim, Evidence, Reason, Scope, Source
from ui.asking import Asking
from ui.attaching import Attaching
from ui.drafting import Drafting
from ui.invisibles import visible
from ui.keycap import cap_text
from ui.wording import kind_word, reason_word, running, scope_word, stance_word, tag_word

if TYPE_CHECKING:
    from ui.inspector import Inspector
    from ui.overlay import EvidenceForm, PaletteEntry
    from ui.window import MainWindow

_LONGEST = 200
"""Code points of a source in the list of recent ones."""


class RecordDesk(QObject):
    """What a person can record of a claim beside its tag and note."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.asking: Asking = Asking(window)
        self._attaching = Attaching(window)
        self._form: EvidenceForm | None = None
        self._editing: Evidence | None = None
        self._claim_id = ""
        self._drafting = Drafting(self._session)

    def follow(self, inspector: "Inspector") -> None:
        """Does what the inspector's buttons ask for."""
        recording, record = self._session.recording, inspector.record
        inspector.evidence.edit_requested.connect(self.edit)
        inspector.evidence.detach_requested.connect(self.detach)
        inspector.evidence.move_requested.connect(recording.reorder)
        inspector.add_evidence.clicked.connect(self.add)
        record.reason_chosen.connect(recording.set_reason)
        record.scope_chosen.connect(recording.set_scope)
        record.confidence_chosen.connect(recording.set_confidence)
        record.words_edited.connect(self._save_words)
        record.left.connect(self._window.desk.back_to_article)

    def _say(self, words: str, *values: object) -> None:
        self._session.said.emit(words.format(*values) if values else words)

    def _call(self, command_id: str) -> str:
        return self._window.keymap.call(command_id)

    @property
    def form(self) -> "EvidenceForm | None":
        """The form for a source, once it was opened."""
        return self._form

    def keep_typed(self) -> None:
        """Writes what stands in an open form, before the window goes."""
        if self._form is not None and self._form.isVisible():
            self._drafting.write()

    # -- evidence --------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Opens the form for a further source of the current claim."""
        claim = self._current()
        if claim is not None:
            self._open(claim.id, None, Source())

    def walk(self) -> None:
        """Puts the focus on the first source, then the next, as arrows do; Enter edits, Delete takes off."""
        inspector = self._window.panels.inspector
        if inspector is None or self._current() is None:
            return
        self._window.panels.flush()
        self._window.want_drawer(True)
        if not inspector.focus_evidence():
            self._say(self.tr("This claim has no evidence yet. {0} adds some."), self._call("evidence.add"))

    def edit(self, one: Evidence) -> None:
        """Opens the form for a source that is there."""
        self._open(one.claim_id, one, one.source)

    def detach(self, one: Evidence) -> None:
        """Takes a source off the claim."""
        if self._session.recording.detach(one):
            words = self.tr("Evidence taken off. {0} brings it back.")
            self._say(words, self._call("edit.undo"))

    def open_link(self) -> None:
        """Opens the page of the chosen source, or of the claim's first one, in the browser."""
        inspector = self._window.panels.inspector
        one = inspector.evidence.chosen() if inspector is not None and self._current() else None
        if one is None:
            self._say(self.tr("This claim has no evidence yet. {0} adds some."), self._call("evidence.add"))
        elif (address := _address(one.source.url)) is None:
            if one.source.file_sha256:
                self._attaching.open(one.source)
            else:
                self._say(self.tr("This source has no web address that could be opened (http or https)."))
        elif QDesktopServices.openUrl(address):
            self._say(self.tr("Opening {0} …"), host_of(one.source.url))
        else:
            self._say(self.tr("No browser could be started for {0}."), one.source.url[:80])

    def open_file(self) -> None:
        """Opens the file of the chosen source, or of the claim's first one that has a file."""
        inspector = self._window.panels.inspector
        claim = self._current()
        chosen = inspector.evidence.chosen() if inspector is not None and claim else None
        others = claim.evidence if claim is not None else ()
        found = next((one for one in (chosen, *others) if one and one.source.file_sha256), None)
        if found is not None:
            self._attaching.open(found.source)
        elif claim is not None:
            self._say(self.tr("No file is attached to the evidence of this claim."))

    def offer_recent(self) -> None:
        """Lists the sources that were recorded last; the chosen one is added to the current claim."""
        claim = self._current()
        if claim is None:
            return
        entries = [self._entry(claim, source) for source in self._session.recording.recent_sources()]
        if entries:
            self._window.panels.flush()
            self._window.panels.offer(entries)
        else:
            words = self.tr("No source was recorded yet. {0} adds the first one.")
            self._say(words, self._call("evidence.add"))

    def _entry(self, claim: Claim, source: Source) -> "PaletteEntry":
        from ui.overlay import PaletteEntry

        kind = self.tr("{0} · {1}").format(stance_word(source.stance), kind_word(source.kind))
        words = source.title or source.url or source.note
        attach = partial(self._attach, claim.id, source)
        return PaletteEntry(visible(" ".join(words.split())[:_LONGEST]), kind, "", attach, "source")

    def _attach(self, claim_id: str, source: Source) -> None:
        from models.evidence import today

        if self._session.recording.attach(claim_id, replace(source, accessed=today())):
            self._say(self.tr("Evidence added: {0}"), host_of(source.url) or visible(source.title))

    def _open(self, claim_id: str, one: Evidence | None, source: Source) -> None:
        from models.evidence import today

        self._window.panels.flush()
        self._claim_id, self._editing = claim_id, one
        if self._form is None:
            from ui.overlay import EvidenceForm

            self._form = EvidenceForm(self._window, self._window.look)
            self._attaching.follow(self._form)
            self._drafting.follow(self._form)
            self._form.accepted_source.connect(self._accept)
            self._form.closed.connect(self._keep_draft)
        kept = self._drafting.begin(claim_id, one.id if one else "")
        self._form.open(kept or source, today(), one is None, kept is not None)

    def _keep_draft(self) -> None:
        """A new source that was left without saving stands in the form again, until it is saved."""
        if self._form is not None and self._form.is_accepted:
            return
        if self._editing is None:
            self._drafting.write()
        else:
            self._drafting.drop()

    def _accept(self, source: Source) -> None:
        recording, one = self._session.recording, self._editing
        done = recording.edit(one, source) if one else recording.attach(self._claim_id, source)
        if done:
            self._drafting.drop()
        elif self._form is not None:
            # What was typed is not lost by a write that failed.
            self._form.open(source, source.accessed, one is None)
            self._drafting.write()

    # -- reason, scope, confidence ---------------------------------------------------------------------------

    def ask_why(self, claim: Claim, number: int) -> None:
        """After a tag that has reasons: says which, each with its key; any other key passes on."""
        offered = REASONS.get(claim.tag, ())
        if not offered:
            return
        keys = [cap_text(self._window.keymap.key(f"reason.{number}")) for number in range(1, 5)]
        reasons = "   ".join(
            f"{key} {reason_word(reason)}" for key, reason in zip(keys, offered, strict=False) if key
        )
        if reasons:
            words = self.tr("Claim {0} {1}. Why?   {2}")
            self._say(words, number, running(tag_word(claim.tag)), reasons)

    def give_reason(self, place: int) -> None:
        """Says why the current claim is disputed or unsourced, or else the one that was tagged last."""
        claim = self._with_reasons()
        if claim is None:
            self._say(self.tr("A reason goes with a claim that is disputed or unsourced."))
            return
        reason: Reason = REASONS[claim.tag][place]
        if self._session.recording.set_reason(claim.id, None if claim.reason is reason else reason):
            given = self._session.review.get(claim.id) if self._session.review else None
            words = reason_word(given.reason) if given and given.reason else self.tr("no reason")
            self._say(self.tr("Claim {0}: {1}"), self._number(claim), words)

    def toggle_scope(self) -> None:
        """Switches between that it is so and that it was said."""
        claim = self._current()
        if claim is None:
            return
        scope = Scope.SUBSTANCE if claim.scope is Scope.ATTRIBUTION else Scope.ATTRIBUTION
        if self._session.recording.set_scope(claim.id, scope):
            self._say(self.tr("The tag is about: {0}"), running(scope_word(scope)))

    def set_confidence(self, confidence: int | None) -> None:
        """Says how sure the reviewer is."""
        claim = self._current()
        if claim is not None and self._session.recording.set_confidence(claim.id, confidence):
            words = (
                self.tr("Confidence {0}").format(confidence) if confidence else self.tr("No confidence given")
            )
            self._say(words)

    def focus_field(self, name: str) -> None:
        """Puts the cursor into a field of words."""
        inspector = self._window.panels.inspector
        if inspector is not None and self._current() is not None:
            self._window.want_drawer(True)
            inspector.focus_field(name)

    def _save_words(self, field: str, claim_id: str, words: str) -> None:
        inspector = self._window.panels.inspector
        if not self._session.recording.set_words(field, claim_id, words) and inspector is not None:
            inspector.record.fields[field].keep_draft(claim_id, words)

    def _current(self) -> Claim | None:
        claim = self._session.current
        if claim is None:
            self._say(self.tr("No claim is chosen. {0} goes to the next one."), self._call("claim.next"))
        return claim

    def _with_reasons(self) -> Claim | None:
        review = self._session.review
        last = review.get(self._session.last_decided) if review else None
        return next((c for c in (self._session.current, last) if c is not None and c.tag in REASONS), None)

    def _number(self, claim: Claim) -> int:
        return self._session.review.number(claim.id) if self._session.review else 0


def _address(url: str) -> QUrl | None:
    """What is opened: a web address whose host Qt reads as the card shows it, and nothing else."""
    address = QUrl(url.strip(), QUrl.ParsingMode.StrictMode)
    host = address.host(QUrl.ComponentFormattingOption.FullyEncoded)
    return address if may_be_opened(url) and address.isValid() and host == host_of(url) else None
