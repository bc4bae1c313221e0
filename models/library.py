"""An open library: its articles, and what goes over all of them: adding, editing, undo and redo."""

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.clock import now
from models.errors import LibraryBusyError, UserError
from models.history import DETECT, REDO, UNDO, Step, Subject, UndoStack, reversing
from models.review import Change, Review
from models.store import NewRows, Store, backups, rows
from models.terms import ArticleDetails, ArticleSummary, Claim, Draft, Event, Suggestion
from models.text import digest, short

if TYPE_CHECKING:
    from models.search import Answer, Searcher

_LONGEST_DETAIL = 2_000
_CALLED = {"url": "address", "published": "date of publication"}


@dataclass(frozen=True, slots=True)
class Added:
    """An article that was read in: `is_new` is False where the library had its text already.

    `notices` are what went wrong with the detectors, `remark` what is good to know of them, as sentences.
    """

    article_id: str
    is_new: bool
    events: tuple[Event, ...] = ()
    notices: tuple[str, ...] = ()
    remark: str = ""


class Library:
    """The door to one library file for one reviewer."""

    def __init__(self, store: Store, reviewer: str) -> None:
        self.store = store
        self.reviewer = reviewer
        self._stack = UndoStack.read(store.actions())
        self._events_since_backup = 0
        self._backing_up: threading.Thread | None = None
        self.searcher: Searcher | None = None

    @classmethod
    def open(cls, path: Path, reviewer: str) -> "Library":
        """Opens the library at `path`. Raises UserError, with a whole backup where there is one."""
        try:
            store = Store.open(path)
        except LibraryBusyError:
            raise
        except UserError as error:
            error.backup = whole.path if (whole := backups.newest_whole(path)) else None
            raise
        try:
            library = cls(store, reviewer)
            if not store.read_only and backups.is_due(path, store.digest):
                library.back_up()
            return library
        except BaseException:
            store.close()
            raise

    def back_up(self) -> None:
        """Makes a whole copy, if anybody has worked on the library yet; what hinders it becomes a notice."""
        self._events_since_backup = 0
        if not (self._stack.undo or self._stack.redo):
            return
        try:
            backups.make(self.store)
        except UserError as error:
            self.store.notices.append(error.sentence)

    @property
    def path(self) -> Path:
        """The library file."""
        return self.store.path

    def search_by(self, tell: "Callable[[Answer], None]") -> "Searcher":
        """Begins to answer searches, in a thread of its own; `tell` is called there."""
        from models.search import Searcher

        if self.searcher is not None:
            self.searcher.close()
        self.searcher = Searcher(self.store, tell)
        return self.searcher

    def close(self) -> None:
        """Lets the file go, when a backup under way is done and nobody searches it."""
        if self.searcher is not None:
            self.searcher.close()
        if self._backing_up is not None:
            self._backing_up.join()
        self.store.close()

    def articles(self, line: float = 0.0) -> list[ArticleSummary]:
        """The articles with their counts, the newest first; what is below the line does not count."""
        return self.store.articles(line)

    def review(self, article_id: str) -> Review:
        """The article with its claims, ready to be reviewed. Raises UserError where it is not there."""
        article = self.store.article(article_id)
        if article is None:
            raise UserError("This article is not in the library any more.")
        return Review(self.store, article, self.store.claims(article_id), lambda: self.reviewer)

    def add(
        self, draft: Draft, suggestions: Sequence[Suggestion], *detectors: str, action: str = "import"
    ) -> Added:
        """Stores a text with what the detectors found in it; a text that is known is only pointed at.

        `detectors` are the names and versions of all that looked, found they anything or not; a suggestion
        that names none is the first one's.
        """
        sha256 = digest(draft.text)
        if found := self.store.article_with_digest(sha256):
            return self._bring_back(*found)
        at = now()
        article = {**rows.article_row(draft, sha256, at), **_checked(draft.details)}
        named = [s if s.detector else replace(s, detector=detectors[0]) for s in suggestions]
        claims = rows.suggestion_rows(article, named, at)
        said = {name: article[name] for name in rows.ARTICLE_FIELDS}
        steps = [_article_step(action, article["id"], {"removed": 1}, {"removed": 0, **said})]
        steps += [_detect_step(article["id"], detector, claims) for detector in detectors]
        new = {Subject.ARTICLE: [article], Subject.CLAIM: claims}
        return Added(article["id"], True, self._record(steps, at, new))

    def _bring_back(self, article_id: str, removed: bool) -> Added:
        events: tuple[Event, ...] = ()
        if removed:
            events = self._record(
                [_article_step("import", article_id, {"removed": 1}, {"removed": 0})], now()
            )
        return Added(article_id, removed, events)

    def edit(self, article_id: str, details: ArticleDetails) -> tuple[Event, ...]:
        """Changes what is known of an article besides its text; nothing is written where nothing differs."""
        article = self.store.article(article_id)
        if article is None:
            raise UserError("This article is not in the library any more.")
        new = _checked(details)
        old = {name: getattr(article.details, name) for name in new}
        changed = [name for name in new if new[name] != old[name]]
        if not changed:
            return ()
        step = _article_step(
            "details",
            article_id,
            {name: old[name] for name in changed},
            {name: new[name] for name in changed},
        )
        return self._record([step], now())

    def change_elsewhere(self, claim_id: str, action: Callable[[Review, Claim], Change | None]) -> None:
        """Does something to a claim of an article that is not open. Raises UserError where there is none."""
        article_id = self.store.article_of(claim_id)
        review = self.review(article_id) if article_id is not None else None
        claim = review.get(claim_id) if review is not None else None
        if review is None or claim is None:
            raise UserError(
                "The claim that this belongs to is not in the library that is open. "
                "What was typed is still here."
            )
        if change := action(review, claim):
            self.note_batch(change.events)

    def _record(self, steps: Sequence[Step], at: str, new: NewRows | None = None) -> tuple[Event, ...]:
        events = self.store.record(steps, self.reviewer, at, new)
        self.note_batch(events)
        return events

    def note_batch(self, events: Sequence[Event]) -> None:
        """Puts an action that was recorded elsewhere (in a Review) on the undo stack."""
        if events:
            self._stack.push(events[0].batch, events[0].action)
            self._events_since_backup += len(events)
            under_way = self._backing_up is not None and self._backing_up.is_alive()
            if self._events_since_backup >= backups.EVERY_EVENTS and not under_way:
                self._events_since_backup = 0
                self._backing_up = threading.Thread(target=self.back_up)
                self._backing_up.start()

    def undoable(self) -> tuple[Event, ...]:
        """The events that undo would take back; empty where there are none."""
        return tuple(self.store.batch(self._stack.undo[-1])) if self._stack.undo else ()

    def redoable(self) -> tuple[Event, ...]:
        """The undo events that redo would take back in turn."""
        return tuple(self.store.batch(self._stack.redo[-1])) if self._stack.redo else ()

    def undo(self) -> tuple[Event, ...]:
        """Takes back the last action, which is itself an event. Returns what was recorded."""
        return self._reverse(self.undoable(), UNDO)

    def redo(self) -> tuple[Event, ...]:
        """Does again what was undone last."""
        return self._reverse(self.redoable(), REDO)

    def _reverse(self, events: tuple[Event, ...], action: str) -> tuple[Event, ...]:
        from models.former import standing_steps

        steps = reversing(events, action)
        return self._record([*steps, *standing_steps(self.store, events, steps)], now()) if events else ()

    def adopt(self, exported: Path) -> None:
        """Reads an export of a whole library into this one, if it is empty. Raises UserError."""
        from models.importing.jsonl import read_rows

        with contextlib.closing(read_rows(exported)) as rows_of_it:
            self.store.adopt(rows_of_it)
        self.reload_history()

    def reload_history(self) -> None:
        """Reads the undo stack anew, after a write of which it is unknown whether it reached the disk."""
        self._stack = UndoStack.read(self.store.actions())


def _checked(details: ArticleDetails) -> dict[str, str]:
    """The details as they are stored. Raises UserError where one is no detail any more but a text."""
    return {
        name: short(getattr(details, name), _LONGEST_DETAIL, f"the {_CALLED.get(name, name)}")
        for name in rows.DETAIL_FIELDS
    }


def _article_step(action: str, article_id: str, before: dict[str, object], after: dict[str, object]) -> Step:
    return Step(action, article_id, article_id, "", before, after)


def _detect_step(article_id: str, detector: str, claims: Sequence[dict[str, Any]]) -> Step:
    """Says what one detector found, such that a changed suggestion is noticed."""
    own = [claim for claim in claims if claim["detector"] == detector]
    said = {"detector": detector, "claims": len(own), "digest": rows.suggestions_digest(own)}
    return _article_step(DETECT, article_id, {}, said)
