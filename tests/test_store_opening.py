"""What is opened and what is refused: with a clear sentence, the file as it was, nothing new beside it."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from store_kit import around, make, make_worked, only_review, open_elsewhere, opened, tamper

from models.errors import (
    DamagedLibraryError,
    LibraryBusyError,
    NotALibraryError,
    ReadOnlyLibraryError,
    UserError,
)
from models.library import Library
from models.migrations import APPLICATION_ID
from models.store import Store, opening
from models.terms import Tag


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (id INTEGER)")


def impostor(path: Path) -> None:
    """Another program's tables under our number."""
    foreign(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA user_version=1")


def cut(path: Path, size: int) -> None:
    os.truncate(path, size)


REFUSED: list[tuple[str, Callable[[Path], object], type[UserError], str]] = [
    ("zero bytes", lambda p: cut(p, 0), NotALibraryError, "empty"),
    ("99 bytes", lambda p: cut(p, 99), NotALibraryError, "not a Claimdesk library"),
    ("half", lambda p: cut(p, p.stat().st_size // 2), DamagedLibraryError, "damaged"),
    ("a page short", lambda p: cut(p, p.stat().st_size - 4096), DamagedLibraryError, "damaged"),
    ("text", lambda p: p.write_text("no library\n" * 40), NotALibraryError, "not a Claimdesk library"),
    ("header", lambda p: p.write_bytes(b"SQLite_format 3\0" + p.read_bytes()[16:]), NotALibraryError, "not"),
    ("foreign", foreign, NotALibraryError, "another program"),
    ("impostor", impostor, DamagedLibraryError, "not those that Claimdesk made"),
    ("newer", lambda p: tamper(p, "PRAGMA user_version=99"), NotALibraryError, r"newer.*99.*knows 3"),
    ("no version", lambda p: tamper(p, "PRAGMA user_version=0"), NotALibraryError, "no library version"),
    ("other number", lambda p: tamper(p, "PRAGMA application_id=1"), NotALibraryError, "another program"),
    ("trigger", lambda p: tamper(p, "CREATE TRIGGER x AFTER INSERT ON event BEGIN DELETE FROM claim; END"),
     DamagedLibraryError, "triggers are not those"),
    ("view", lambda p: tamper(p, "CREATE VIEW x AS SELECT 1"), DamagedLibraryError, "not those"),
    ("table", lambda p: tamper(p, "CREATE TABLE x (a)"), DamagedLibraryError, "not those"),
    ("index gone", lambda p: tamper(p, "DROP INDEX event_by_claim"), DamagedLibraryError, "not those"),
    ("guard gone", lambda p: tamper(p, "DROP TRIGGER event_never_goes", triggers=True),
     DamagedLibraryError, "not those"),
    ("zeros inside", lambda p: p.write_bytes(p.read_bytes()[:8192] + bytes(8192) + p.read_bytes()[16384:]),
     DamagedLibraryError, "damaged"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("spoil", "kind", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_refused_and_left_as_it_is(
    tmp_path: Path, home: Path, spoil: Callable[[Path], object], kind: type[UserError], words: str
) -> None:
    path = make_worked(tmp_path / "a.claimdesk")
    spoil(path)
    (tmp_path / "a.claimdesk-journal").unlink(missing_ok=True)
    before = path.read_bytes()
    with pytest.raises(kind, match=words) as caught:
        Library.open(path, "Ada")
    assert type(caught.value) is kind
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)
    assert path.read_bytes() == before
    assert around(path) == ["a.claimdesk"]
    assert not (home / "data" / "recovery").exists(), "nothing was touched, so nothing was set aside"


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotALibraryError, match="folder"):
        Store.open(tmp_path)
    with pytest.raises(UserError, match=r"no library at .* Nothing was made"):
        Store.open(tmp_path / "gone.claimdesk")
    assert list(tmp_path.iterdir()) == []


def test_open_elsewhere_is_said(tmp_path: Path) -> None:
    path = make(tmp_path / "a.claimdesk")
    with opened(path):
        told = open_elsewhere(path)
        assert told.startswith("LibraryBusyError a.claimdesk is open in another window")
        assert around(path) == ["a.claimdesk", "a.claimdesk-journal"]
    assert open_elsewhere(path) == "opened"


_HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
connection.execute("SELECT count(*) FROM event").fetchone()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("lock", ["BEGIN EXCLUSIVE", "BEGIN IMMEDIATE", "BEGIN"])
def test_held_by_another_program_is_said_in_time(tmp_path: Path, lock: str) -> None:
    path = make(tmp_path / "a.claimdesk")
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path), lock],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout is not None and holder.stdout.readline() == "held\n"
        with pytest.raises(LibraryBusyError, match="open in another window or on another computer"):
            Store.open(path)
        holder.communicate("")
    Store.open(path).close()


def test_a_library_behind_a_link_is_the_same_library(tmp_path: Path) -> None:
    path = make(tmp_path / "a.claimdesk")
    (tmp_path / "there").mkdir()
    link = tmp_path / "there" / "b.claimdesk"
    link.symlink_to(path)
    with opened(link) as library:
        review = only_review(library)
        review.decide(review.claims[0], Tag.VERIFIED)
        assert "open in another" in open_elsewhere(path)
        assert opening.sidecars(link)[0].exists()
    with opened(path) as library:
        assert only_review(library).claims[0].tag is Tag.VERIFIED


# -- a session that ended abruptly -----------------------------------------------------------------------


def interrupted(path: Path) -> Path:
    """A library with a journal that is still to be rolled back, as a crash amid a write leaves it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE claim SET claim_text = hex(zeroblob(9000))")
        copy = path.with_name(f"crashed-{path.name}")
        copy.write_bytes(path.read_bytes())
        journal = path.with_name(path.name + "-journal")
        copy.with_name(copy.name + "-journal").write_bytes(journal.read_bytes())
        connection.execute("ROLLBACK")
    assert copy.read_bytes() != path.read_bytes()
    return copy


def test_after_a_crash_the_state_is_set_aside_and_all_that_was_saved_is_there(
    tmp_path: Path, home: Path
) -> None:
    crashed = interrupted(make_worked(tmp_path / "a.claimdesk"))
    journal = crashed.with_name(crashed.name + "-journal")
    before = crashed.read_bytes(), journal.read_bytes()
    with opened(crashed) as library:
        (notice,) = library.store.notices
        assert only_review(library).claims[0].reviewer == "Berta"
    (aside,) = (home / "data" / "recovery").iterdir()
    assert str(aside) in notice
    assert ((aside / crashed.name).read_bytes(), (aside / journal.name).read_bytes()) == before


def test_a_journal_that_does_not_belong_to_the_library_is_found_out(tmp_path: Path, home: Path) -> None:
    older = make(tmp_path / "a.claimdesk").read_bytes()
    crashed = interrupted(make_worked(tmp_path / "b.claimdesk"))
    crashed.write_bytes(older)
    with pytest.raises(DamagedLibraryError):
        Store.open(crashed)
    (aside,) = (home / "data" / "recovery").iterdir()
    assert (aside / crashed.name).read_bytes() == older, "what was there before is kept"


def test_half_a_copy_is_not_kept(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    crashed = interrupted(make_worked(tmp_path / "a.claimdesk"))

    def full(source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(opening.shutil, "copy2", full)
    with opened(crashed) as library:
        assert library.store.notices == ["The last session ended abruptly; everything saved is there."]
    assert not list((home / "data" / "recovery").iterdir())


def test_where_nothing_can_be_written_a_library_is_still_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_worked(tmp_path / "a.claimdesk")
    before = path.read_bytes()
    monkeypatch.setattr(opening, "is_writable", lambda path: False)
    with opened(path) as library:
        assert library.store.read_only
        assert "can only be read" in library.store.notices[0]
        review = only_review(library)
        assert review.claims[0].reviewer == "Berta"
        with pytest.raises(ReadOnlyLibraryError, match="Not saved"):
            review.decide(review.claims[1], Tag.VERIFIED)
        assert review.claims[1].tag is Tag.DISPUTED
    assert path.read_bytes() == before


def test_an_interrupted_library_that_can_only_be_read_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed = interrupted(make_worked(tmp_path / "a.claimdesk"))
    before = crashed.read_bytes()
    monkeypatch.setattr(opening, "is_writable", lambda path: False)
    with pytest.raises(ReadOnlyLibraryError, match=r"being written when it was left.*-journal"):
        Store.open(crashed)
    assert crashed.read_bytes() == before
