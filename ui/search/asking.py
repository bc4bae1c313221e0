"""Carries questions to the thread that searches the open library, and its answers to the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.session import Session

if TYPE_CHECKING:
    from models.search import Answer, Kind, Searcher

_LATER_MS = 1500
"""The index follows what was imported when the window has come to rest."""


class Asking(QObject):
    """`answered` bears an Answer; there may be two for one question, the first before all is indexed."""

    answered = Signal(object)
    _arrived = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._timer.timeout.connect(self._refresh)
        self._arrived.connect(self._hand_on)
        session.library_opened.connect(self._timer.start)
        session.articles_changed.connect(self._timer.start)
        session.updated.connect(self._defer)

    def ask(self, typed: str, kind: "Kind | None") -> None:
        """Searches the library, where one is open."""
        if searcher := self._searcher():
            searcher.ask(typed, kind)

    def stop(self) -> None:
        """Leaves the library alone from now on: a search would open it again after it was closed."""
        self._timer.stop()

    def _searcher(self) -> "Searcher | None":
        library = self._session.library
        if library is None:
            return None
        return library.searcher or library.search_by(self._arrived.emit)

    def _refresh(self) -> None:
        if self._session.busy:
            self._timer.start()
        elif searcher := self._searcher():
            searcher.refresh()

    def _defer(self) -> None:
        library = self._session.library
        if library is not None and library.searcher is not None:
            library.searcher.defer()

    def _hand_on(self, answer: "Answer") -> None:
        self.answered.emit(answer)
