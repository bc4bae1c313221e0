"""The thread that keeps the index of an open library and answers the last question that was asked."""

import contextlib
import hashlib
import logging
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models import places
from models.errors import UserError
from models.search.hits import groups_of
from models.search.index import Index
from models.search.query import Query
from models.search.terms import Group, Kind
from models.store import Store

_log = logging.getLogger(__name__)
_KEPT = 8
"""Indexes of so many libraries are kept; those used longest ago go first."""
_BREATH = 0.004
"""Seconds between two steps of indexing while nobody waits for it, for the window to have the processor."""
_QUIET = 0.4
"""Seconds without a sign of the person before indexing goes on."""
_AGAIN = 1.0
"""Seconds after which a question is answered again while the library is still being indexed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for what was typed. `share` below 1 says how much of the library was indexed by then;
    another answer follows when all of it is. `trouble` is a sentence where the search failed."""

    typed: str
    kind: Kind | None
    groups: tuple[Group, ...] = ()
    share: float = 1.0
    trouble: str = ""


def index_path(library: Path) -> Path:
    """Where the index of a library lies. It is known by the library's path, checked by its history."""
    key = hashlib.sha256(str(library.absolute()).encode(errors="surrogateescape")).hexdigest()[:24]
    return places.cache_dir() / f"search-{key}.sqlite"


class Searcher:
    """Reads the library through its store alone. `tell` is called in the searcher's thread."""

    def __init__(self, store: Store, tell: Callable[[Answer], None]) -> None:
        self._store, self._tell = store, tell
        self._wake = threading.Condition()
        self._asked: tuple[str, Kind | None] | None = None
        self._is_due = self._is_closed = False
        self._quiet_until = 0.0
        self._index: Index | None = None
        self._thread = threading.Thread(target=self._run, name="search", daemon=True)
        self._thread.start()

    def ask(self, typed: str, kind: Kind | None = None) -> None:
        """Searches for what was typed, in one kind or in all; drops a question that is still waiting."""
        with self._wake:
            self._asked = typed, kind
            self._wake.notify()

    def refresh(self) -> None:
        """Brings the index up to date when there is time."""
        with self._wake:
            self._is_due = True
            self._wake.notify()

    def defer(self) -> None:
        """Says that the person is at work: indexing waits a moment, unless it is waited for."""
        self._quiet_until = time.monotonic() + _QUIET

    def close(self) -> None:
        """Ends the thread; the library must still be open."""
        with self._wake:
            self._is_closed = True
            self._wake.notify()
        self._thread.join()

    # -- in the thread ---------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while self._is_wanted():
                self._work()
        finally:
            if self._index is not None:
                self._index.close()

    def _is_wanted(self) -> bool:
        """Waits for something to do; False when it is over."""
        with self._wake:
            self._wake.wait_for(lambda: self._is_closed or self._is_due or self._asked is not None)
            self._is_due = False
            return not self._is_closed

    def _work(self) -> None:
        """Follows the library and answers; a damaged index is made anew, at last in memory."""
        for path in (index_path(self._store.path), index_path(self._store.path), None):
            try:
                self._answer_all(path)
            except sqlite3.Error as error:
                _log.warning("The search index was thrown away: %s", error)
                trouble = f"The library cannot be searched: {error}."
                self._throw_away(path)
            except UserError as error:
                trouble = str(error)
                break
            except OSError as error:
                trouble = f"The library cannot be searched: {error}."
            else:
                return
        asked = self._take_question()
        if asked is not None:
            self._tell(Answer(*asked, trouble=trouble))

    def _answer_all(self, path: Path | None) -> None:
        if self._index is None:
            if path is not None:
                _make_room(path)
            self._index = Index(path)
        asked, answered_at = None, 0.0
        for share in self._index.catch_up(self._store):
            if self._is_closed:
                return
            question = self._take_question()
            asked = question or asked
            is_old = time.monotonic() > answered_at + _AGAIN
            if asked is not None and share < 1.0 and (question or is_old):
                self._answer(self._index, asked, share)
                answered_at = time.monotonic()
            self._breathe(is_awaited=asked is not None)
        asked = self._take_question() or asked
        if asked is not None:
            self._answer(self._index, asked, 1.0)

    def _breathe(self, is_awaited: bool) -> None:
        """Leaves the processor and the library to the window between two steps."""
        time.sleep(_BREATH)
        while not is_awaited and time.monotonic() < self._quiet_until and not self._is_closed:
            if self._asked is not None:
                return
            time.sleep(0.02)

    def _answer(self, index: Index, asked: tuple[str, Kind | None], share: float) -> None:
        typed, kind = asked
        query = Query.read(typed)
        groups = groups_of(index, self._store, query, kind) if query.terms else ()
        self._tell(Answer(typed, kind, groups, share))

    def _take_question(self) -> tuple[str, Kind | None] | None:
        with self._wake:
            asked, self._asked = self._asked, None
            return asked

    def _throw_away(self, path: Path | None) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None
        if path is not None:
            for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
                with contextlib.suppress(OSError):
                    path.with_name(name).unlink()


def _make_room(path: Path) -> None:
    """Makes the folder, and drops indexes that were not used for long. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    others = sorted(
        (each for each in path.parent.glob("search-*.sqlite") if each != path),
        key=lambda each: each.stat().st_mtime,
        reverse=True,
    )
    for old in others[_KEPT - 1 :]:
        with contextlib.suppress(OSError):
            old.unlink()
