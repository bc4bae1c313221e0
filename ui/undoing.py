"""Undo and redo as the window has them: take back, and go where that was."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from models.terms import Event
from ui.update import Update

if TYPE_CHECKING:
    from models.library import Library
    from ui.session import Session


class Undoing:
    """The part of the session that walks back and forth in the history."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def undoable(self) -> tuple[Event, ...]:
        """The events that undo would take back."""
        session = self._session
        with session.telling():
            return session.library.undoable() if session.library else ()
        return ()

    def redoable(self) -> tuple[Event, ...]:
        """The events that redo would take back in turn."""
        session = self._session
        with session.telling():
            return session.library.redoable() if session.library else ()
        return ()

    def undo(self) -> tuple[Event, ...]:
        """Takes back the last action of the library and goes where it was; returns what was recorded."""
        return self._reverse(lambda library: library.undo())

    def redo(self) -> tuple[Event, ...]:
        """Does again what was undone last and goes where it was."""
        return self._reverse(lambda library: library.redo())

    def _reverse(self, action: "Callable[[Library], tuple[Event, ...]]") -> tuple[Event, ...]:
        session = self._session
        with session.telling():
            library = session.writable()
            events = action(library)
            if events:
                session.tell_saved()
                self._go_where(events)
            return events
        return ()

    def _go_where(self, events: tuple[Event, ...]) -> None:
        """Shows what was undone or redone, in another article if need be."""
        session = self._session
        event = events[0]
        if not event.claim_id and "removed" in event.after:
            self._article_came_or_went(event)
            return
        if session.review is None or session.review.article.id != event.article_id:
            session.open_article(event.article_id)
        if session.review is None:
            return
        change = session.review.follow(events)
        for claim in change.claims:
            session.review.go_to(claim.id)
        if session.review.current is None or session.review.is_aside(session.review.current):
            session.review.step_aside()
        if session.review.current is None:
            session.review.step(1)
        session.updated.emit(Update(change.claims, change.members_changed, True, not event.claim_id))
        session.articles_changed.emit()

    def _article_came_or_went(self, event: Event) -> None:
        session = self._session
        session.articles_changed.emit()
        known = [summary.id for summary in session.articles()]
        if event.article_id in known:
            session.open_article(event.article_id)
        elif known:
            session.open_article(known[0])
        else:
            session.review = None
            session.article_opened.emit()
