"""One open library: reads values, writes steps with their events in one transaction an action."""

import contextlib
import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from models import schema
from models.errors import DamagedLibraryError, ReadOnlyLibraryError, UserError
from models.history import DETECT, GENESIS, Step, Subject, canonical, chain, subject_of
from models.migrations import APPLICATION_ID, STEPS, VERSION, statements
from models.store import checking, opening
from models.store.faults import code, driver_error, explain
from models.store.reading import Reading
from models.terms import Event
from models.writing import sync_folder

TABLES: Mapping[Subject, Table] = {
    Subject.ARTICLE: schema.article,
    Subject.CLAIM: schema.claim,
    Subject.REVIEW: schema.review,
}
_IO_ERROR = 10
NewRows = Mapping[Subject, Sequence[Mapping[str, Any]]]


class Store(Reading):
    """An exclusively locked library. `notices` are sentences to show: what was recovered, what is damaged."""

    def __init__(self, path: Path, connection: Connection, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.notices: list[str] = []
        self._connection: Connection | None = connection
        self._lock = threading.RLock()
        self._tail = (0, GENESIS)
        self._insert_event = insert(schema.event)
        self._updates: dict[tuple[Subject, tuple[str, ...]], Any] = {}

    @staticmethod
    def create(path: Path) -> None:
        """Makes an empty library that is whole as soon as it bears its name. Raises UserError."""
        if path.exists():
            raise UserError(f"{path} is there already. It was left as it is.")
        part = path.with_name(f".{path.name}.{os.getpid()}.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = opening.connect(part, create=True)
            try:
                _make(connection)
            finally:
                connection.engine.dispose()
            _take_name(part, path)
        except OSError as error:
            raise UserError(f"No library could be made at {path} ({error.strerror}).") from error
        except SQLAlchemyError as error:
            raise explain(error, path) from error
        finally:
            for file in (part, *opening.sidecars(part)):
                with contextlib.suppress(OSError):
                    file.unlink()

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Opens a library and examines it. Raises UserError, the file untouched, where that fails."""
        header = opening.read_header(path)
        aside = opening.set_aside(path) if header.unclean else None
        read_only = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
        store = cls(path, opening.connect(path, read_only=read_only), read_only)
        try:
            store._start()
        except BaseException:
            store.close()
            raise
        if header.unclean:
            where = f" A copy of the former state is in {aside}." if aside else ""
            store.notices.append(f"The last session ended abruptly; everything saved is there.{where}")
        if read_only:
            store.notices.append(
                f"{path.name} can only be read here: tags cannot be saved. "
                "Copy it to a place that you may write to."
            )
        return store

    def _start(self) -> None:
        with self._reading() as connection:
            checking.check_structure(connection, self.path)
            checking.check_content(connection, self.path)
            last = connection.execute(
                select(schema.event.c.seq, schema.event.c.digest).order_by(schema.event.c.seq.desc()).limit(1)
            ).first()
        self._tail = (last[0], last[1]) if last else (0, GENESIS)

    @property
    def digest(self) -> str:
        """The digest of the last event: two libraries with the same one hold the same."""
        return self._tail[1]

    def copy_into(self, path: Path) -> None:
        """Writes a whole copy of the library to a new file, which is not yet on the disk for good."""
        with self._reading() as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(path),))

    @property
    def is_connected(self) -> bool:
        """False after a disk error, until the next call looks at the file anew."""
        return self._connection is not None

    def close(self) -> None:
        """Lets the library go; nothing that matters happens here."""
        with self._lock:
            if self._connection is not None:
                with contextlib.suppress(SQLAlchemyError):
                    self._connection.close()
                self._connection.engine.dispose()
                self._connection = None

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._lock:
            connection = self._connected()
            try:
                yield connection
            except SQLAlchemyError as error:
                raise explain(error, self.path) from error
            finally:
                connection.rollback()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self.read_only:
            raise ReadOnlyLibraryError(
                f"Not saved: {self.path.name} can only be read. Copy it to a place that you may write to."
            )
        with self._lock:
            connection = self._connected()
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield connection
                connection.commit()
            except BaseException as error:
                self._roll_back(connection, error)
                if driver_error(error) is not None:
                    raise explain(error, self.path) from error
                raise

    def _roll_back(self, connection: Connection, error: BaseException) -> None:
        with contextlib.suppress(SQLAlchemyError):
            connection.rollback()
        if code(error) == _IO_ERROR:
            # Whether the commit is on the disk is unknown now; only a new look at the file can tell.
            self.close()

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = opening.connect(self.path, read_only=self.read_only)
            try:
                self._start()
            except BaseException:
                self.close()
                raise
        return self._connection

    def record(
        self, steps: Sequence[Step], reviewer: str, at: str, rows: NewRows | None = None
    ) -> tuple[Event, ...]:
        """Writes new rows, changes and their events in one transaction; returns when they are on the disk.

        `at` is the time of the action, which new rows bear too. Raises UserError, nothing changed, where it
        could not be written.
        """
        with self._writing() as connection:
            seq, digest = self._tail
            batch = seq + 1
            for subject, new in (rows or {}).items():
                if new:
                    connection.execute(insert(TABLES[subject]), [dict(row) for row in new])
            events = []
            for step in steps:
                seq += 1
                event = _event(step, seq, batch, at, reviewer)
                digest = chain(digest, event)
                self._change(connection, step, event)
                connection.execute(self._insert_event, _row(event, digest))
                events.append(event)
        self._tail = (seq, digest)
        return tuple(events)

    def _change(self, connection: Connection, step: Step, event: Event) -> None:
        if step.action == DETECT:
            return
        subject = subject_of(step)
        values = {name: step.after[name] for name in step.before}
        values["updated_at"] = event.at
        if subject is Subject.REVIEW:
            values["seq"] = event.seq
        done = connection.execute(
            self._update_for(subject, tuple(values)), {**values, "row_id": step.subject_id}
        )
        if done.rowcount != 1:
            raise DamagedLibraryError(f"Not saved: the {subject} to change is not in the library any more.")

    def _update_for(self, subject: Subject, names: tuple[str, ...]) -> Any:
        """The statement for a set of columns, made once: building it costs more than running it."""
        key = (subject, names)
        if key not in self._updates:
            table = TABLES[subject]
            self._updates[key] = (
                update(table)
                .where(table.c.id == bindparam("row_id"))
                .values({name: bindparam(name) for name in names})
            )
        return self._updates[key]

    def event_count(self) -> int:
        """How many events the history has."""
        with self._reading() as connection:
            return connection.execute(select(func.count()).select_from(schema.event)).scalar_one()


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
        raise UserError(f"{path} is there already. It was left as it is.") from None
    except OSError:
        part.rename(path)
    sync_folder(path.parent)


def _event(step: Step, seq: int, batch: int, at: str, reviewer: str) -> Event:
    return Event(
        seq,
        batch,
        at,
        reviewer,
        step.action,
        step.article_id,
        step.claim_id,
        step.subject_id,
        step.before,
        step.after,
        step.undoes,
    )


def _row(event: Event, digest: str) -> dict[str, Any]:
    return {
        "seq": event.seq,
        "batch": event.batch,
        "at": event.at,
        "reviewer": event.reviewer,
        "action": event.action,
        "article_id": event.article_id,
        "claim_id": event.claim_id or None,
        "subject_id": event.subject_id,
        "before": canonical(event.before),
        "after": canonical(event.after),
        "undoes": event.undoes,
        "digest": digest,
    }
