"""What SQLite reports, as a sentence for people: what happened, what was kept, what to do."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from models.errors import DamagedLibraryError, LibraryBusyError, ReadOnlyLibraryError, UserError

KEPT = "What was saved before is kept."


def driver_error(error: BaseException) -> sqlite3.Error | None:
    """The driver's own error inside of SQLAlchemy's."""
    inner = error.orig if isinstance(error, DBAPIError) else error
    return inner if isinstance(inner, sqlite3.Error) else None


def code(error: BaseException) -> int:
    """SQLite's primary result code, 0 where there is none."""
    inner = driver_error(error)
    return (getattr(inner, "sqlite_errorcode", 0) or 0) & 0xFF


def explain(error: BaseException, path: Path) -> UserError:
    """The sentence to show for a failed read or write of the library at `path`."""
    inner = driver_error(error)
    name = getattr(inner, "sqlite_errorname", "") or type(error).__name__
    match code(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryBusyError(
                f"{path.name} is open in another window or on another computer. "
                "Close it there, or open another library."
            )
        case sqlite3.SQLITE_FULL:
            return UserError(f"Not saved: the disk is full. {KEPT} Free some space and try again.")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return ReadOnlyLibraryError(
                f"Not saved: {path.name} can only be read. {KEPT} Copy it to a place that you may write to."
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DamagedLibraryError(
                f"{path.name} is damaged ({inner}). Nothing was changed. A backup may be whole: see 'check'."
            )
        case sqlite3.SQLITE_IOERR:
            return UserError(
                f"Not saved: the disk reported an error ({name}). {KEPT} Check the disk or try again."
            )
        case sqlite3.SQLITE_CANTOPEN:
            return UserError(f"{path} cannot be opened ({inner}). Check that it is there and may be read.")
    return UserError(f"Not saved: the library refused the change ({inner or error}). {KEPT}")
