"""What SQLite reports, as a sentence for people: what happened, what was kept, what to do."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from models.errors import DamagedLibraryError, LibraryBusyError, ReadOnlyLibraryError, UserError


def driver_error(error: BaseException) -> sqlite3.Error | None:
    """The driver's own error inside of SQLAlchemy's."""
    inner = error.orig if isinstance(error, DBAPIError) else error
    return inner if isinstance(inner, sqlite3.Error) else None


def code(error: BaseException) -> int:
    """SQLite's primary result code, 0 where there is none."""
    inner = driver_error(error)
    return (getattr(inner, "sqlite_errorcode", 0) or 0) & 0xFF


def explain(error: BaseException, path: Path, *, saving: bool = False) -> UserError:
    """The sentence to show for a failed read, or with `saving` a failed write, of the library at `path`."""
    inner = driver_error(error)
    match code(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryBusyError(
                "{0} is open in another window or on another computer. Close it there, or open "
                "another library.",
                path.name,
            )
        case sqlite3.SQLITE_FULL:
            if saving:
                return UserError(
                    "Not saved: the disk is full. What was saved before is kept. "
                    "Free some space and try again."
                )
            return UserError(
                "The disk is full. What was saved before is kept. Free some space and try again."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return _read_only(path, saving)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return _damaged(path, inner)
        case sqlite3.SQLITE_IOERR:
            name = getattr(inner, "sqlite_errorname", "")
            if saving:
                return UserError(
                    "Not saved: the disk reported an error ({0}). What was saved before is kept. Check it or "
                    "try again.",
                    name,
                )
            return UserError(
                "The disk reported an error ({0}). What was saved before is kept. Check it or try again.",
                name,
            )
        case sqlite3.SQLITE_CANTOPEN:
            return UserError(
                "{0} cannot be opened ({1}). Check that it is there and may be read.", path, inner
            )
    if not saving and (inner is not None or isinstance(error, UnicodeError)):
        # The driver's own complaint about what it read: bytes, or a complaint of SQLite's, that are no text.
        return _damaged(path, inner or error)
    return UserError(
        "Not saved: the library refused the change ({0}). What was saved before is kept."
        if saving
        else "The library refused the change ({0}). What was saved before is kept.",
        inner or error,
    )


def _read_only(path: Path, saving: bool) -> UserError:
    if saving:
        return ReadOnlyLibraryError(
            "Not saved: {0} can only be read. What was saved before is kept. Copy it to a place that you may "
            "write to.",
            path.name,
        )
    return ReadOnlyLibraryError(
        "{0} cannot be opened here: it was being written when it was left, and this place can only "
        "be read. Copy it, together with {0}-journal, to a place that you may write to.",
        path.name,
    )


def _damaged(path: Path, what: BaseException | None) -> UserError:
    return DamagedLibraryError("{0} is damaged ({1}). It was left as it is.", path.name, what)
