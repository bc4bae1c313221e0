"""Opens a library file without ever harming what lies there.

The first look is at plain bytes, before a connection exists in this process: closing any other descriptor
of a live library would drop the process's locks on it.
"""

import os
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from models import places
from models.clock import now
from models.errors import NotALibraryError, UserError
from models.migrations import APPLICATION_ID, VERSION
from models.paths import real
from models.store.faults import explain

_MAGIC = b"SQLite format 3\0"
_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "foreign_keys=ON",
    "synchronous=EXTRA",
    "fullfsync=ON",
    "secure_delete=OFF",
)
_BUSY_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Header:
    """What the first bytes of the file say."""

    version: int
    unclean: bool


def read_header(path: Path) -> Header:
    """Looks at the file by plain bytes. Raises NotALibraryError, the file untouched, where it is not ours."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise UserError("There is no library at {0}. Nothing was made in its place.", path) from None
    except IsADirectoryError:
        raise NotALibraryError("{0} is a folder, not a library.", path) from None
    except OSError as error:
        raise UserError("{0} cannot be read ({1}).", path, error.strerror) from error
    if not head:
        raise NotALibraryError("{0} is empty (0 bytes), so it is no library. It was left as it is.", path)
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise NotALibraryError("{0} is not a Claimdesk library. It was left as it is.", path)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotALibraryError(
            "{0} belongs to another program, not to Claimdesk. It was left as it is.", path
        )
    version = int.from_bytes(head[60:64], "big", signed=True)
    if version > VERSION:
        raise NotALibraryError(
            "{0} was made by a newer Claimdesk (library version {1}; this one knows {2}). It was "
            "left as it is. Update Claimdesk to open it.",
            path,
            version,
            VERSION,
        )
    if version < 1:
        raise NotALibraryError("{0} bears no library version. It was left as it is.", path)
    return Header(version, any(_size(side) > 0 for side in sidecars(path)))


def sidecars(path: Path) -> list[Path]:
    """The files that SQLite may have left beside the library (where a link to it leads)."""
    library = real(path)
    return [library.with_name(library.name + ending) for ending in ("-journal", "-wal")]


def is_writable(path: Path) -> bool:
    """True where the library and its journal beside it can be written."""
    return os.access(path, os.W_OK) and os.access(real(path).parent, os.W_OK)


def identity(path: Path) -> tuple[int, int] | None:
    """What tells the file from any other that may come to bear its name; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def recovery_folder(path: Path) -> Path:
    """A new folder for what was saved from a mishap. Raises OSError."""
    stem = places.data_dir() / "recovery" / f"{now().replace(':', '')}-{path.stem}"
    folder, number = stem, 2
    while folder.exists():
        folder, number = stem.with_name(f"{stem.name}-{number}"), number + 1
    folder.mkdir(parents=True)
    return folder


def set_aside(path: Path) -> Path | None:
    """Copies the library and its sidecars to recovery/ before SQLite touches them; None where that failed."""
    folder = None
    try:
        folder = recovery_folder(path)
        for file in (path, *sidecars(path)):
            if file.is_file():
                shutil.copy2(file, folder / file.name)
    except OSError:
        if folder is not None:
            # Half a copy helps nobody, least of all on a full disk.
            shutil.rmtree(folder, ignore_errors=True)
        return None
    return folder


def connect(
    path: Path, *, create: bool = False, read_only: bool = False, known_as: Path | None = None
) -> Connection:
    """The one connection to the library, exclusively locked. Raises UserError with the reason.

    `known_as` is the name that a person knows the file by, or will.
    """
    mode = "ro" if read_only else ("rwc" if create else "rw")

    def open_driver() -> sqlite3.Connection:
        uri = f"{path.absolute().as_uri()}?mode={mode}"
        return sqlite3.connect(
            uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )

    engine = create_engine("sqlite://", creator=open_driver, poolclass=StaticPool)
    try:
        connection = engine.connect()
        prepare(connection, read_only)
    except Exception as error:
        engine.dispose()
        raise explain(error, known_as or path) from error
    return connection


def prepare(connection: Connection, read_only: bool) -> None:
    """Sets the pragmas and takes the lock, which locking_mode=EXCLUSIVE then keeps."""
    for pragma in _PRAGMAS:
        connection.exec_driver_sql(f"PRAGMA {pragma}")
    if read_only:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").fetchall()
    else:
        connection.exec_driver_sql("PRAGMA journal_mode=TRUNCATE")
        connection.exec_driver_sql("BEGIN EXCLUSIVE")
        connection.exec_driver_sql("COMMIT")
    connection.rollback()
