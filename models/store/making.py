"""Makes a new library: whole as soon as it bears its name, and never in the place of another file."""

import contextlib
import os
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from models.errors import UserError
from models.migrations import APPLICATION_ID, STEPS, VERSION, statements
from models.paths import is_there
from models.store import opening
from models.store.faults import explain
from models.writing import sync_folder


def create(path: Path) -> None:
    """Makes an empty library. Raises UserError, with nothing left behind, where that fails."""
    if is_there(path):
        raise _taken(path)
    part = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _clear_remains(path)
        connection = opening.connect(part, create=True, known_as=path)
        try:
            _make(connection)
        finally:
            connection.engine.dispose()
        _take_name(part, path)
    except OSError as error:
        raise UserError("No library could be made at {0} ({1}).", path, error.strerror) from error
    except SQLAlchemyError as error:
        raise explain(error, path) from error
    finally:
        for file in (part, *opening.sidecars(part)):
            with contextlib.suppress(OSError):
                file.unlink()


def _taken(path: Path) -> UserError:
    return UserError("{0} is there already. It was left as it is.", path)


def _clear_remains(path: Path) -> None:
    """SQLite would play the journal of a library that is gone into the new one of the same name."""
    remains = [side for side in opening.sidecars(path) if side.exists()]
    if any(side.stat().st_size for side in remains) and opening.set_aside(path) is None:
        raise UserError(
            "Beside {0} lie remains of another library, and they could not be copied to a safe "
            "place. Move them, or choose another name.",
            path,
        )
    for side in remains:
        side.unlink()


def _make(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    for step in STEPS:
        for statement in statements(step):
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={VERSION}")
    connection.commit()


def _take_name(part: Path, path: Path) -> None:
    """Gives the finished file its name without ever replacing a file that came first."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise _taken(path) from None
    except OSError:
        # A file system without hard links.
        if path.exists():
            raise _taken(path) from None
        part.rename(path)
    sync_folder(path.parent)
