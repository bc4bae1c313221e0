"""Takes over the rows of another library as they are, history included, and examines what came of it."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from models import schema
from models.errors import UserError
from models.history import GENESIS
from models.store import checking
from models.store.streaming import TABLES

_SOME = 500
Named = tuple[str, Mapping[str, Any]]


def adopt(connection: Connection, rows: Iterable[Named], path: Path) -> tuple[int, str]:
    """Fills the empty library in the transaction that is open; returns the last event's number and digest.

    Raises UserError, for the transaction to be rolled back, where the library is not empty or the rows are
    not those of a whole library.
    """
    if connection.execute(select(func.count()).select_from(schema.article)).scalar_one():
        raise UserError(
            "{0} has articles already, and an export of a whole library can only be read into an "
            "empty one. Nothing was imported. Name a new library with --library.",
            path.name,
        )
    for name, some in groupby(rows, key=itemgetter(0)):
        for batch in _batches(row for _, row in some):
            _insert(connection, name, batch)
    for complaint in checking.complaints(connection):
        raise _refusal(complaint)
    return tail_of(connection)


def tail_of(connection: Connection) -> tuple[int, str]:
    """Number and digest of the last event."""
    last = connection.execute(
        select(schema.event.c.seq, schema.event.c.digest).order_by(schema.event.c.seq.desc()).limit(1)
    ).first()
    return (last[0], last[1]) if last else (0, GENESIS)


def _batches(rows: Iterator[Mapping[str, Any]]) -> Iterator[list[Mapping[str, Any]]]:
    while some := list(islice(rows, _SOME)):
        yield some


def _insert(connection: Connection, name: str, batch: list[Mapping[str, Any]]) -> None:
    table = TABLES[name]
    columns = {column.name for column in table.columns}
    if any(row.keys() != columns for row in batch):
        raise _refusal(f"a row of '{name}' lacks a column or has one too many")
    try:
        connection.execute(insert(table), [dict(row) for row in batch])
    except StatementError as error:
        if isinstance(error, DBAPIError) and not isinstance(error, IntegrityError):
            # The disk's complaint, not one about the row.
            raise
        raise _refusal(f"a row of '{name}' breaks a rule of libraries ({error.orig})") from error


def _refusal(what: str) -> UserError:
    return UserError(
        "The export was not imported: {0}. The library is as it was. Export the file again, or ask "
        "for help with a copy of it.",
        what,
    )
