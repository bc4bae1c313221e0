"""Writes that fail: nothing in memory moves, the sentence is true, and the next try works."""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from store_kit import keep, make, make_worked, only_review, opened

from models.errors import DamagedLibraryError, ReadOnlyLibraryError, UserError
from models.exporting import Choice, export
from models.library import Library
from models.review import Review
from models.store import Store, opening
from models.terms import Tag


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Library, Review]]:
    with opened(make(tmp_path / "a.claimdesk")) as library:
        yield library, only_review(library)


def refuses(library: Library, review: Review, kind: type[UserError], words: str) -> UserError:
    """Tags a claim, which must fail and leave everything as it was."""
    claims, undoable = list(review.claims), library.undoable()
    with pytest.raises(kind, match=words) as caught:
        review.decide(review.claims[0], Tag.VERIFIED)
    assert review.claims == claims
    assert library.undoable() == undoable
    assert library.review(review.article.id).claims == claims, "nor is it in the file"
    return caught.value


def accepts(library: Library, review: Review, tag: Tag = Tag.DISPUTED) -> None:
    keep(library, review.decide(review.claims[0], tag))
    assert library.review(review.article.id).claims[0].tag is tag


def driver(store: Store) -> sqlite3.Connection:
    with store._reading() as connection:
        return connection.connection.dbapi_connection


# -- a full disk -------------------------------------------------------------------------------------------


def test_a_full_disk_is_said_and_the_next_try_works(desk: tuple[Library, Review]) -> None:
    library, review = desk
    live = driver(library.store)
    (pages,) = live.execute("PRAGMA page_count").fetchone()
    live.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(UserError, match=r"Not saved: the disk is full\. What was saved before is kept"):
        for number in range(100):
            keep(library, review.note(review.claims[0], f"{number} " * 400))
    review_now = library.review(review.article.id)
    assert review.claims == review_now.claims
    assert library.store.is_connected, "the lock was never let go"
    live.execute("PRAGMA max_page_count=100000")
    accepts(library, review)


def test_no_library_is_made_on_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = opening.connect

    def small(path: Path, **more: bool) -> Connection:
        connection = connect(path, **more)
        connection.exec_driver_sql("PRAGMA max_page_count=4")
        return connection

    monkeypatch.setattr(opening, "connect", small)
    with pytest.raises(UserError, match="disk is full"):
        Store.create(tmp_path / "a.claimdesk")
    assert [file for file in tmp_path.iterdir() if file.is_file()] == []


# -- a disk that reports errors ----------------------------------------------------------------------------


@contextlib.contextmanager
def failing_writes(limit: int) -> Iterator[None]:
    """Every write beyond so many bytes of a file fails, as on a broken disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("limit", [0, 512, 4096, 16384])
def test_a_disk_error_is_said_and_the_file_is_looked_at_anew(
    desk: tuple[Library, Review], limit: int
) -> None:
    library, review = desk
    claims = list(review.claims)
    before = library.store.event_count()
    with failing_writes(limit), pytest.raises(UserError, match=r"disk reported an error \(SQLITE_IOERR"):
        review.decide(review.claims[0], Tag.VERIFIED)
    assert review.claims == claims
    assert library.review(review.article.id).claims == claims
    assert library.store.event_count() == before
    accepts(library, review)


class BrokenCommit:
    """A connection whose next commit does, or does not, reach the file, and reports an error either way."""

    def __init__(self, connection: Connection, reaches: bool) -> None:
        self._connection, self._reaches = connection, reaches

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def commit(self) -> None:
        if self._reaches:
            self._connection.commit()
        else:
            self._connection.rollback()
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode, error.sqlite_errorname = 1034, "SQLITE_IOERR_FSYNC"
        raise OperationalError("COMMIT", None, error)


def break_commit(library: Library, reaches: bool) -> None:
    store = library.store
    store._connection = BrokenCommit(store._connection, reaches)  # type: ignore[assignment]


def test_a_commit_that_failed_is_not_saved(desk: tuple[Library, Review]) -> None:
    library, review = desk
    break_commit(library, reaches=False)
    refuses(library, review, UserError, r"Not saved: the disk reported an error \(SQLITE_IOERR_FSYNC\)")
    accepts(library, review)


def test_a_commit_that_landed_all_the_same_is_saved(desk: tuple[Library, Review]) -> None:
    library, review = desk
    break_commit(library, reaches=True)
    accepts(library, review, Tag.VERIFIED)
    assert library.undo()
    assert library.review(review.article.id).claims[0].tag is Tag.UNREVIEWED


def test_where_none_can_tell_that_is_said_and_memory_follows_the_file(
    desk: tuple[Library, Review], monkeypatch: pytest.MonkeyPatch
) -> None:
    library, review = desk
    break_commit(library, reaches=True)
    connect = opening.connect
    monkeypatch.setattr(opening, "connect", raising(UserError("The disk is away.")))
    with pytest.raises(UserError, match=r"whether the last change is saved cannot be told yet\. The disk is"):
        review.decide(review.claims[0], Tag.VERIFIED)
    assert not library.store.is_connected
    monkeypatch.setattr(opening, "connect", connect)
    library.reload_history()
    assert library.review(review.article.id).claims[0].tag is Tag.VERIFIED
    assert len(library.undoable()) == 1


def raising(error: BaseException) -> Callable[..., None]:
    def fail(*given: object, **more: object) -> None:
        raise error

    return fail


def test_a_read_that_fails_makes_memory_follow_the_file(
    desk: tuple[Library, Review], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be the read after a commit: the tag is saved, and only the file knows."""
    library, review = desk
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode, error.sqlite_errorname = 266, "SQLITE_IOERR_READ"
    with pytest.raises(UserError, match="The disk reported an error"), library.store._reading():
        raise OperationalError("SELECT", None, error)
    assert not library.store.is_connected
    accepts(library, review)


@pytest.mark.parametrize("reaches", [False, True])
def test_an_interrupt_at_a_commit_leaves_a_library_that_can_be_written(
    desk: tuple[Library, Review], monkeypatch: pytest.MonkeyPatch, reaches: bool
) -> None:
    library, review = desk
    commit = Connection.commit

    def interrupted(self: Connection) -> None:
        if reaches:
            commit(self)
        monkeypatch.undo()
        raise KeyboardInterrupt

    monkeypatch.setattr(Connection, "commit", interrupted)
    with pytest.raises(KeyboardInterrupt):
        review.decide(review.claims[0], Tag.VERIFIED)
    again = library.review(review.article.id)
    assert again.claims[0].tag is (Tag.VERIFIED if reaches else Tag.UNREVIEWED)
    library.reload_history()
    accepts(library, again)


# -- what other programs do to the file --------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps others from moving an open file")
@pytest.mark.parametrize("what", ["deleted", "moved", "replaced"])
def test_a_file_that_is_gone_is_noticed_and_its_content_saved(
    desk: tuple[Library, Review], tmp_path: Path, what: str
) -> None:
    library, review = desk
    accepts(library, review)
    if what == "replaced":
        make_worked(tmp_path / "other.claimdesk").replace(library.path)
    elif what == "moved":
        library.path.rename(tmp_path / "moved.claimdesk")
    else:
        library.path.unlink()
    claims = list(review.claims)
    for _ in range(2):
        with pytest.raises(UserError, match="was moved, deleted or replaced") as caught:
            review.decide(review.claims[1], Tag.VERIFIED)
    assert review.claims == claims
    copies = list((tmp_path / "home" / "data" / "recovery").rglob("*.claimdesk"))
    assert len(copies) == 1, "one is enough"
    assert str(copies[0]) in str(caught.value)
    with opened(copies[0]) as rescued:
        assert [c.tag for c in only_review(rescued).claims] == [c.tag for c in claims]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps others from moving an open file")
def test_a_file_that_came_back_is_written_on(desk: tuple[Library, Review], tmp_path: Path) -> None:
    library, review = desk
    library.path.rename(tmp_path / "away.claimdesk")
    with pytest.raises(UserError, match="Put it back in"):
        review.decide(review.claims[0], Tag.VERIFIED)
    (tmp_path / "away.claimdesk").rename(library.path)
    accepts(library, review)


def test_a_file_that_became_read_only_is_said(
    desk: tuple[Library, Review], monkeypatch: pytest.MonkeyPatch
) -> None:
    library, review = desk
    driver(library.store).execute("PRAGMA query_only=ON")
    refuses(library, review, ReadOnlyLibraryError, "Not saved: a.claimdesk can only be read")
    driver(library.store).execute("PRAGMA query_only=OFF")
    accepts(library, review)


def test_a_row_that_vanished_is_said(desk: tuple[Library, Review]) -> None:
    library, review = desk
    live = driver(library.store)
    live.execute("DROP TRIGGER claim_never_goes")
    live.execute("PRAGMA foreign_keys=OFF")
    live.execute("DELETE FROM claim")
    with pytest.raises(DamagedLibraryError, match="not in the library any more"):
        review.dismiss(review.claims[0])


# -- threads -----------------------------------------------------------------------------------------------


def test_an_export_that_was_stopped_lets_the_library_go(
    desk: tuple[Library, Review], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, review = desk
    monkeypatch.setattr("models.exporting.task.EVERY", 1)
    errors: list[UserError] = []

    def work() -> None:
        try:
            export(library.store, tmp_path / "out.csv", Choice(), progress=lambda rows: False)
        except UserError as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(20)
    assert "stopped" in str(errors[0])
    accepts(library, review)
