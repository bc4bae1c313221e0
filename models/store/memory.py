"""A library of an older version as this one would have it, in memory: to look at, never to write to."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from models.migrations import STEPS, VERSION, statements
from models.store.faults import explain


def version_of(connection: Connection) -> int:
    """The version of the schema that the library has."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def in_memory(connection: Connection, path: Path) -> Connection:
    """A copy of the library, brought to this version. Raises UserError."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        source = connection.connection.dbapi_connection
        assert isinstance(source, sqlite3.Connection)
        source.backup(copy)
        for step in STEPS[version_of(connection) :]:
            for statement in statements(step):
                copy.execute(statement)
        copy.execute(f"PRAGMA user_version={VERSION}")
    except sqlite3.Error as error:
        copy.close()
        raise explain(error, path) from error
    engine = create_engine("sqlite://", creator=lambda: copy, poolclass=StaticPool)
    return engine.connect()


def close(connection: Connection) -> None:
    """Lets a connection go, and what its engine holds."""
    connection.close()
    connection.engine.dispose()
