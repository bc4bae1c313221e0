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


def explain(error: BaseException, path: Path, *, saving: bool = False) -> UserError:
    """The sentence to show for a failed read, or with `saving` a failed write, of the library at `path`."""
    inner = driver_error(error)
    not_saved = "Not saved: " if saving else ""
    match code(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryBusyError(
                f"{path.name} is open in another window or on another computer. "
                "Close it there, or open another library."
            )
        case sqlite3.SQLITE_FULL:
            return UserError(_capital(f"{not_saved}the disk is full. {KEPT} Free some space and try again."))
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return _read_only(path, not_saved)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return _damaged(path, inner)
        case sqlite3.SQLITE_IOERR:
            name = getattr(inner, "sqlite_errorname", "")
            return UserError(
                _capital(f"{not_saved}the disk reported an error ({name}). {KEPT} Check it or try again.")
            )
        case sqlite3.SQLITE_CANTOPEN:
            return UserError(f"{path} cannot be opened ({inner}). Check that it is there and may be read.")
    if not saving and (inner is not None or isinstance(error, UnicodeError)):
        # The driver's own complaint about what it read: bytes, or a complaint of SQLite's, that are no text.
        return _damaged(path, inner or error)
    return UserError(_capital(f"{not_saved}the library refused the change ({inner or error}). {KEPT}"))


def _read_only(path: Path, not_saved: str) -> UserError:
    if not_saved:
        return ReadOnlyLibraryError(
            f"{not_saved}{path.name} can only be read. {KEPT} Copy it to a place that you may write to."
        )
    return ReadOnlyLibraryError(
        f"{path.name} cannot be opened here: it was being written when it was left, and this place can only "
        f"be read. Copy it, together with {path.name}-journal, to a place that you may write to."
    )


def _damaged(path: Path, what: BaseException | None) -> UserError:
    return DamagedLibraryError(f"{path.name} is damaged ({what}). It was left as it is.")


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
