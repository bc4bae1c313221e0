"""Keeps what is typed into the evidence form: within a second on the disk, there again after a crash."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from models.errors import UserError
from models.terms import Source
from ui.telling import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.drafts import Drafts
    from ui.overlay import EvidenceForm
    from ui.session import Session

_PAUSE_MS = 500
"""From the first letter that is not written yet: who types on and on is written as often."""


class Drafting(QObject):
    """The drafts of the open form; `about` says which claim and, where one is edited, which source."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._drafts: Drafts | None = None
        self._form: EvidenceForm | None = None
        self._about = ("", "", "")
        self._has_told = False
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._later.timeout.connect(self.write)

    def follow(self, form: "EvidenceForm") -> None:
        """Watches what is typed into the form."""
        self._form = form
        form.changed.connect(self._note_change)

    def begin(self, claim_id: str, source_id: str) -> Source | None:
        """What was typed for this before, if anything; from now on the form is about it."""
        self._later.stop()
        self._about = (self._session.library_key, claim_id, source_id)
        drafts = self._kept()
        found = drafts.get(*self._about)
        if drafts.notice:
            self._session.said.emit(drafts.notice)
            drafts.notice = ""
        return found

    def write(self) -> None:
        """Writes what stands in the form."""
        self._later.stop()
        form, about = self._form, self._about
        if form is not None:
            self._try(lambda: self._kept().keep(*about, form.source()))

    def drop(self) -> None:
        """Forgets what was typed: it was saved, or is not wanted."""
        self._later.stop()
        about = self._about
        self._try(lambda: self._kept().drop(*about))

    def _note_change(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def _kept(self) -> "Drafts":
        if self._drafts is None:
            from models.drafts import Drafts

            self._drafts = Drafts()
        return self._drafts

    def _try(self, action: "Callable[[], None]") -> None:
        try:
            action()
        except UserError as error:
            if not self._has_told:
                self._has_told = True
                words = self.tr("What is typed is kept only until the window closes. {0}")
                self._session.said.emit(words.format(told(error)))
