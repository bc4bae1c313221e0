"""One open library: reads values, writes steps with their events in one transaction an action."""

import contextlib
import shutil
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from models import schema
from models.errors import DamagedLibraryError, ReadOnlyLibraryError, UserError
from models.history import DETECT, GENESIS, Step, Subject, chain, subject_of
from models.migrations import VERSION
from models.store import adopting, backups, checking, making, opening, upgrading
from models.store.faults import code, driver_error, explain
from models.store.notices import told_at_opening
from models.store.reading import Reading
from models.store.rows import event_for, event_row
from models.store.streaming import TABLES
from models.terms import Event
from models.writing import sync_file

NewRows = Mapping[Subject, Sequence[Mapping[str, Any]]]


class Store(Reading):
    """An exclusively locked library. `notices` are sentences to show: what was recovered, what is damaged."""

    def __init__(self, path: Path, connection: Connection, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.notices: list[str] = []
        self._connection: Connection | None = connection
        self._identity = opening.identity(path)
        self._lock = threading.RLock()
        self._tail = (0, GENESIS)
        self._rescued: Path | None = None
        self._insert_event = insert(schema.event)
        self._updates: dict[tuple[Subject, tuple[str, ...]], Any] = {}

    @staticmethod
    def create(path: Path) -> None:
        """Makes an empty library that is whole as soon as it bears its name. Raises UserError."""
        making.create(path)

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Opens a library and examines it. Raises UserError, the file untouched, where that fails."""
        header = opening.read_header(path)
        aside = opening.set_aside(path) if header.unclean else None
        read_only = not opening.is_writable(path)
        connection = upgrading.upgraded(opening.connect(path, read_only=read_only), path, read_only)
        store = cls(path, connection, read_only)
        try:
            store._start()
        except BaseException:
            store.close()
            raise
        store.notices += told_at_opening(
            path, backups.folder_of(path), header.version < VERSION, header.unclean, aside, read_only
        )
        return store

    def _start(self) -> None:
        with self._reading() as connection:
            checking.check_structure(connection, self.path)
            checking.check_content(connection, self.path)
            self._tail = adopting.tail_of(connection)

    @property
    def digest(self) -> str:
        """The digest of the last event: two libraries with the same one hold the same."""
        return self._tail[1]

    def copy_into(self, path: Path) -> None:
        """Writes a whole copy of the library to a new file, which is not yet on the disk for good."""
        with self._reading() as connection:
            # As an address, which holds any path; the driver takes no name that is not UTF-8.
            connection.exec_driver_sql("VACUUM INTO ?", (path.absolute().as_uri(),))

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
            except (SQLAlchemyError, UnicodeError) as error:
                if code(error) == sqlite3.SQLITE_IOERR:
                    # What was to be read may be what was just written: memory must follow the file.
                    self.close()
                raise explain(error, self.path) from error
            finally:
                if self._connection is connection:
                    connection.rollback()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self.read_only:
            raise ReadOnlyLibraryError(
                "Not saved: {0} can only be read. Copy it to a place that you may write to.", self.path.name
            )
        with self._lock:
            connection = self._connected()
            self._check_in_place()
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield connection
                connection.commit()
            except BaseException as error:
                self._roll_back(connection, error)
                if driver_error(error) is not None:
                    raise explain(error, self.path, saving=True) from error
                raise

    def _roll_back(self, connection: Connection, error: BaseException) -> None:
        # An interrupt may come between the commit and what memory notes of it.
        unsure = code(error) == sqlite3.SQLITE_IOERR or not isinstance(error, Exception)
        try:
            connection.rollback()
        except SQLAlchemyError:
            unsure = True
        if unsure:
            # Whether the commit is on the disk is unknown now; only a new look at the file can tell.
            self.close()

    def _check_in_place(self) -> None:
        """SQLite writes on to a file that was moved or replaced; all that would be lost in the end."""
        if opening.identity(self.path) == self._identity:
            return
        raise UserError(
            "Not saved: {0} was moved, deleted or replaced by another program while it was open. Put "
            "it back in {1} and try again.{2}",
            self.path.name,
            self.path.parent,
            self._rescue(),
        )

    def _rescue(self) -> str:
        """Copies what is still at hand of a library that lost its name, once; the sentence that says so."""
        if self._rescued is None:
            folder = None
            try:
                folder = opening.recovery_folder(self.path)
                self.copy_into(folder / self.path.name)
                sync_file(folder / self.path.name)
            except (OSError, UserError):
                if folder is not None:
                    shutil.rmtree(folder, ignore_errors=True)
                return ""
            self._rescued = folder / self.path.name
        return f" A copy of all that was saved is {self._rescued}."

    def _connected(self) -> Connection:
        if self._connection is None:
            connection = opening.connect(self.path, read_only=self.read_only)
            self._connection = upgrading.upgraded(connection, self.path, self.read_only)
            self._identity = opening.identity(self.path)
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
        with self._lock:
            tail = None
            try:
                with self._writing() as connection:
                    for subject, new in (rows or {}).items():
                        if new:
                            connection.execute(insert(TABLES[subject]), [dict(row) for row in new])
                    events, tail = self._append(connection, steps, reviewer, at)
            except UserError:
                if tail is None or not self._has_landed(tail):
                    raise
            self._tail = tail
        return tuple(events)

    def adopt(self, rows: Iterable[adopting.Named]) -> None:
        """Takes over all rows of another library, if this is empty. Raises UserError, nothing changed."""
        with self._lock:
            with self._writing() as connection:
                tail = adopting.adopt(connection, rows, self.path)
            self._tail = tail

    def _append(
        self, connection: Connection, steps: Sequence[Step], reviewer: str, at: str
    ) -> tuple[list[Event], tuple[int, str]]:
        """Does the steps and writes their events; returns these and what the history then ends with."""
        seq, digest = self._tail
        batch = seq + 1
        events = []
        for step in steps:
            seq += 1
            event = event_for(step, seq, batch, at, reviewer)
            digest = chain(digest, event)
            self._change(connection, step, event)
            connection.execute(self._insert_event, event_row(event, digest))
            events.append(event)
        return events, (seq, digest)

    def _has_landed(self, tail: tuple[int, str]) -> bool:
        """After a disk error at a commit: whether the disk has it all the same. Raises if none can tell."""
        if self._connection is not None:
            return False
        try:
            self._connected()
            if self._tail != tail:
                return False
            # It is in the file, but was not synced: a further write that ends well says that the disk has it.
            with self._writing() as connection:
                connection.exec_driver_sql(f"PRAGMA user_version={VERSION}")
        except UserError as error:
            self.close()
            raise UserError(
                "The disk reported an error; whether the last change is saved cannot be told yet. {0}", error
            ) from error
        return True

    def _change(self, connection: Connection, step: Step, event: Event) -> None:
        if step.action == DETECT:
            return
        subject = subject_of(step) or _look_up(connection, step.subject_id)
        values = {name: step.after[name] for name in step.before}
        values["updated_at"] = event.at
        if subject is Subject.REVIEW:
            values["seq"] = event.seq
        done = connection.execute(
            self._update_for(subject, tuple(values)), {**values, "row_id": step.subject_id}
        )
        if done.rowcount != 1:
            raise DamagedLibraryError("Not saved: the {0} to change is not in the library any more.", subject)

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


def _look_up(connection: Connection, subject_id: str) -> Subject:
    """Whether a row that is neither article nor claim is a review or a piece of evidence."""
    query = select(schema.evidence.c.id).where(schema.evidence.c.id == subject_id)
    return Subject.EVIDENCE if connection.execute(query).first() else Subject.REVIEW
