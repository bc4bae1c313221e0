"""Brings a library of an older version to this one: a whole copy first, then one transaction."""

from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from models.errors import UserError
from models.migrations import STEPS, VERSION, statements
from models.store import backups, checking
from models.store.adopting import tail_of
from models.store.faults import driver_error, explain
from models.store.memory import close, in_memory, version_of


def upgraded(connection: Connection, path: Path, read_only: bool) -> Connection:
    """The connection to a library of this version; of one that can only be read, to a copy in memory.

    Raises UserError, the connection closed and the library as it was, where that cannot be done.
    """
    try:
        version = version_of(connection)
        if version == VERSION:
            return connection
        checking.check_structure(connection, path, version)
        copy = in_memory(connection, path)
        if read_only:
            close(connection)
            return copy
        try:
            checking.check_content(copy, path)
        finally:
            close(copy)
        _set_aside(connection, path)
        _take_steps(connection, path, version)
    except BaseException as error:
        close(connection)
        if driver_error(error) is not None:
            raise explain(error, path) from error
        raise
    return connection


def _set_aside(connection: Connection, path: Path) -> None:
    def write(part: Path) -> None:
        try:
            connection.exec_driver_sql("VACUUM INTO ?", (part.absolute().as_uri(),))
        except SQLAlchemyError as error:
            raise explain(error, path) from error

    try:
        backups.keep(path, tail_of(connection)[1], write)
    except UserError as error:
        raise UserError(
            "{0} is of an older Claimdesk and was left as it is, since no copy of it could be set "
            "aside first. {1}",
            path.name,
            error,
        ) from error


def _take_steps(connection: Connection, path: Path, version: int) -> None:
    """All steps, the version and the checks in one transaction."""
    connection.rollback()
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        for step in STEPS[version:]:
            for statement in statements(step):
                connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA user_version={VERSION}")
        checking.check_structure(connection, path)
        checking.check_content(connection, path)
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
