"""The lock on the library is never let go by ourselves, whatever the window does (see `opening.py`)."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from seat import Seat

from models import places
from models.errors import UserError
from models.exporting import Choice, export
from models.library import Library
from models.store import Store, backups, opening
from models.terms import ArticleDetails

# The offscreen platform says so of every window that has a minimum size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

_INTRUDER = """
import sqlite3, sys
for path in sys.stdin:
    connection = sqlite3.connect(path.rstrip("\\n"), timeout=0, isolation_level=None)
    try:
        connection.execute("BEGIN IMMEDIATE")
        print("let in", flush=True)
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        print(error, flush=True)
    connection.close()
"""


@pytest.fixture
def intruder() -> Iterator[Callable[[Path], str]]:
    """Another program that tries to write to the library, whenever it is told to."""
    program = subprocess.Popen(
        [sys.executable, "-c", _INTRUDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdin is not None and program.stdout is not None

    def intrude(path: Path) -> str:
        program.stdin.write(f"{path}\n")
        program.stdin.flush()
        return program.stdout.readline().strip()

    with program:
        yield intrude
        program.stdin.close()


def export_it(seat: Seat, folder: Path) -> None:
    seat.window.exports.export(folder / "out.csv", None)


def export_over_the_library(seat: Seat, folder: Path) -> None:
    seat.window.exports.export(seat.session.library.path, None)


def import_it(seat: Seat, folder: Path) -> None:
    (folder / "more.txt").write_text(
        "In 2020 the town had 9,000 inhabitants, said Ada Lind.", encoding="utf-8"
    )
    seat.window.files.open_paths([folder / "more.txt"])


def import_the_library(seat: Seat, folder: Path) -> None:
    (folder / "link.txt").symlink_to(seat.session.library.path)
    seat.window.files.import_files([seat.session.library.path, folder / "link.txt"])


def drop_the_library(seat: Seat, folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(seat.session.library.path))])
    seat.window.files.take(data)


def open_it_again(seat: Seat, folder: Path) -> None:
    (folder / "link.claimdesk").symlink_to(seat.session.library.path)
    seat.window.libraries.open(folder / "link.claimdesk")


def open_a_bad_one(seat: Seat, folder: Path) -> None:
    (folder / "bad.claimdesk").write_bytes(b"")
    seat.window.libraries.open(folder / "bad.claimdesk")


def make_it_again(seat: Seat, folder: Path) -> None:
    with pytest.raises(UserError, match="there already"):
        Store.create(seat.session.library.path)


def edit_details(seat: Seat, folder: Path) -> None:
    seat.session.edit_details(ArticleDetails("Another title"))


def tag_and_take_back(seat: Seat, folder: Path) -> None:
    seat.press("V", "D", "Z", "Shift+Z", "G", "J", "K")


def back_up(seat: Seat, folder: Path) -> None:
    seat.session.library.back_up()
    assert backups.newest_whole(seat.session.library.path)


def examine(seat: Seat, folder: Path) -> None:
    assert seat.session.library.store.event_count()
    assert opening.identity(seat.session.library.path)
    export(seat.session.library.store, folder / "other.csv", Choice())


def fail_a_write(seat: Seat, folder: Path) -> None:
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        seat.press("U")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert seat.status() == "Not saved"


def test_a_second_program_stays_refused_whatever_the_window_does(
    seat: Seat, tmp_path: Path, intruder: Callable[[Path], str]
) -> None:
    path = places.default_library()
    operations = [
        tag_and_take_back,
        export_it,
        export_over_the_library,
        import_it,
        import_the_library,
        drop_the_library,
        open_it_again,
        open_a_bad_one,
        make_it_again,
        edit_details,
        back_up,
        examine,
        fail_a_write,
        tag_and_take_back,
    ]
    assert intruder(path) == "database is locked"
    for operation in operations:
        operation(seat, tmp_path)
        seat.wait(lambda: not seat.session.busy)
        assert intruder(path) == "database is locked", operation.__name__
    assert seat.session.library.path == path
    with pytest.raises(UserError, match="open in another"):
        # Also to ourselves; this opens the file in this process, so it stands last.
        Library.open(path, "Ada")
    seat.window.close()
    assert intruder(path) == "let in"
    Store.open(path).close()
