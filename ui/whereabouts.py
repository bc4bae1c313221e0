"""The way through the claims that were visited: noted at every move, gone back and forward by key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.trail import Trail, Visit
from ui.figures import clock

if TYPE_CHECKING:
    from ui.window import MainWindow


class Whereabouts(QObject):
    """Follows the session over all articles of a library."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.trail = Trail()
        self._is_going = False
        self._session.library_opened.connect(self._start)
        self._session.article_opened.connect(self._note)
        self._session.updated.connect(self._note)

    def back(self) -> None:
        """Goes to the claim that was visited before this one."""
        self._go(-1, self.tr("There is no earlier claim to go back to."))

    def forward(self) -> None:
        """Goes on to the claim from which one came back."""
        self._go(1, self.tr("There is no later claim to go forward to."))

    def _start(self) -> None:
        """Begins anew, or goes on where the window before this one stood, in another language."""
        carried, self._window.carried = self._window.carried, None
        if carried is None or carried.library != self._session.library_key:
            self.trail = Trail()
            return
        self.trail = carried.trail
        if carried.saved_at is not None:
            self._session.saved_at = carried.saved_at
            self._session.saved.emit(clock(carried.saved_at))

    def _note(self) -> None:
        current = self._session.current
        if current is not None and not self._is_going:
            self.trail.visit(Visit(current.article_id, current.id))

    def _go(self, by: int, nothing: str) -> None:
        self._window.panels.flush()
        self._is_going = True
        try:
            found = self.trail.go(by, self._can_go)
        finally:
            self._is_going = False
        if found is None:
            # Where an article was opened in vain one is there now.
            self._note()
            self._session.said.emit(nothing)

    def _can_go(self, visit: Visit) -> bool:
        """Goes there if one still can: the claim was not taken back, not dismissed, is not below the line."""
        session = self._session
        article = session.article
        if article is None or article.id != visit.article_id:
            if not session.can_visit(visit.article_id, visit.claim_id):
                return False
            session.open_article(visit.article_id)
        session.go_to(visit.claim_id)
        return session.current is not None and session.current.id == visit.claim_id
