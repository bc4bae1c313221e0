"""Mishaps while the real window is open: what it showed as saved is there, what was not saved is said."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from seat import Seat
from store_kit import ROOT, make, make_worked, opened, tamper

from models import places
from models.store import opening
from models.terms import Tag

# The offscreen platform says so of every window that has a minimum size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ADAPTER = [sys.executable, str(ROOT / "tests" / "fault_adapter.py")]


def notice(seat: Seat) -> str:
    """What the banner says."""
    banner = seat.window.banner
    return "" if banner.notice_row.isHidden() else banner.text.text()


def saved(seat: Seat) -> bool:
    return seat.status().startswith("Saved")


# -- a save that fails -------------------------------------------------------------------------------------


def test_a_full_disk_is_shown_and_the_same_key_works_when_there_is_space(seat: Seat) -> None:
    with seat.session.library.store._reading() as connection:
        live = connection.connection.dbapi_connection
    seat.press("V")
    assert saved(seat)
    (pages,) = live.execute("PRAGMA page_count").fetchone()
    live.execute(f"PRAGMA max_page_count={pages}")
    before = None
    for _ in range(400):
        before = list(seat.claims), seat.current
        seat.press("D" if seat.current.tag is not Tag.DISPUTED else "U")
        if not saved(seat):
            break
    assert seat.status() == "Not saved"
    assert "the disk is full" in notice(seat)
    assert (list(seat.claims), seat.current) == before, "the view of the old tags stays"
    live.execute("PRAGMA max_page_count=100000")
    key = "U" if seat.current.tag is not Tag.UNSOURCED else "D"
    claim = seat.current.id
    seat.press(key)
    assert saved(seat)
    assert seat.session.review.get(claim).tag in (Tag.UNSOURCED, Tag.DISPUTED)


def test_a_disk_error_leaves_a_window_that_goes_on(seat: Seat) -> None:
    resource = pytest.importorskip("resource")
    before, claim = list(seat.claims), seat.current
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        seat.press("V")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert seat.status() == "Not saved"
    assert "the disk reported an error" in notice(seat)
    assert (list(seat.claims), seat.current) == (before, claim)
    seat.press("D")
    assert saved(seat)
    assert seat.session.review.get(claim.id).tag is Tag.DISPUTED
    seat.press("Z")
    assert (seat.current.id, seat.current.tag) == (claim.id, Tag.UNREVIEWED)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps others from moving an open file")
def test_a_library_that_was_deleted_is_not_shown_as_saved(seat: Seat) -> None:
    seat.press("V")
    path = places.default_library()
    path.unlink()
    seat.press("D")
    assert seat.status() == "Not saved"
    assert "moved, deleted or replaced" in notice(seat)
    (rescued,) = (places.data_dir() / "recovery").rglob("*.claimdesk")
    with opened(rescued) as library:
        assert library.articles()[0].counts.verified == 1


def test_where_nothing_can_be_written_the_window_says_so_and_why(
    open_seat: Callable[..., Seat], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make(tmp_path / "a.claimdesk")
    before = path.read_bytes()
    monkeypatch.setattr(opening, "is_writable", lambda path: False)
    seat = open_seat(library=path)
    seat.wait(lambda: seat.session.article is not None)
    assert "can only be read here" in notice(seat)
    seat.press("V")
    assert seat.status() == "Not saved"
    assert "can only be read" in notice(seat)
    assert seat.current.tag is Tag.UNREVIEWED
    seat.session.close()
    assert path.read_bytes() == before


# -- what is not to be opened ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda p: p.write_bytes(b""), "empty (0 bytes)"),
        (lambda p: p.write_text("text\n" * 50), "not a Claimdesk library"),
        (lambda p: tamper(p, "PRAGMA user_version=99"), "newer Claimdesk"),
        (lambda p: tamper(p, "UPDATE review SET note = 'forged'"), "damaged"),
        (
            lambda p: tamper(p, "CREATE TRIGGER x AFTER INSERT ON event BEGIN DELETE FROM claim; END"),
            "damaged",
        ),
    ],
    ids=["empty", "text", "newer", "forged", "trigger"],
)
def test_the_window_says_what_it_does_not_open(
    open_seat: Callable[..., Seat], tmp_path: Path, spoil: Callable[[Path], object], words: str
) -> None:
    path = make_worked(tmp_path / "a.claimdesk")
    spoil(path)
    before = path.read_bytes()
    seat = open_seat(library=path, wait=False)
    seat.wait(lambda: seat.window.banner.kind == "error")
    assert words in notice(seat)
    assert seat.session.library is None
    for key in ("V", "Z", "Shift+Z", "J", "G", "X"):
        seat.press(key)
    assert path.read_bytes() == before
    assert not places.default_library().exists(), "nothing was made in its place"


def test_a_library_that_is_open_elsewhere_can_be_tried_again(
    open_seat: Callable[..., Seat], tmp_path: Path
) -> None:
    path = make(tmp_path / "a.claimdesk")
    hold = (
        "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute('BEGIN EXCLUSIVE'); print(flush=True);"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", f"{hold} input()", str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        holder.stdout.readline()
        seat = open_seat(library=path, wait=False)
        seat.wait(lambda: seat.window.banner.kind == "error")
        assert "open in another window or on another computer" in notice(seat)
        holder.communicate("\n")
    again = next(button for button in seat.window.banner.buttons if button.text() == "Try again")
    again.click()
    seat.wait(lambda: seat.session.article is not None)


# -- the end of the process --------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM"])
def test_what_the_window_showed_as_saved_outlives_the_process(tmp_path: Path, name: str) -> None:
    subprocess.run([*ADAPTER, "setup", str(tmp_path), "--sentences", "100"], check=True, timeout=60)
    writer = subprocess.Popen([*ADAPTER, "write", str(tmp_path)], stdout=subprocess.PIPE, text=True)
    with writer:
        shown = [writer.stdout.readline() for _ in range(12)]
        writer.send_signal(getattr(signal, name))
        shown += writer.stdout.readlines()
    acknowledged = [line.split()[1] for line in shown if line.startswith("ACK ") and line.endswith("\n")]
    assert len(acknowledged) >= 11, shown
    done = subprocess.run(
        [*ADAPTER, "verify", str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )
    found = json.loads(done.stdout)
    assert (found["open"], found["integrity"], found["error"]) == (True, "ok", None)
    assert set(acknowledged) <= set(found["ids"])
    assert len(found["ids"]) <= len(acknowledged) + 1, "at most the one that was under way"


def test_sqlite_is_one_that_keeps_its_word() -> None:
    """STRICT tables need 3.37."""
    assert sqlite3.sqlite_version_info >= (3, 37)
