"""Whole copies of a library, made from inside (never by copying the live file), examined, thinned out by age.

One is made at the first opening of a day on which something had changed, and after every 200 events. The ten
newest stay, and the newest of each of 7 days, 4 weeks and 12 months, as Anki thins out its backups.
"""

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from models import attachments, places
from models.clock import now
from models.errors import UserError
from models.migrations import VERSION
from models.paths import is_there
from models.places import LIBRARY_SUFFIX
from models.store import checking, opening
from models.store.faults import explain
from models.store.memory import close, in_memory, version_of
from models.writing import replacing, sync_file, sync_folder

if TYPE_CHECKING:
    from models.store.store import Store

EVERY_EVENTS = 200
_NEWEST = 10
_PERIODS: tuple[tuple[str, int], ...] = (("%Y-%m-%d", 7), ("%G-%V", 4), ("%Y-%m", 12))
_STAMP = "%Y-%m-%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: when it was made (UTC) and the beginning of the history's digest then."""

    path: Path
    at: datetime
    digest: str


def folder_of(library: Path) -> Path:
    """The folder of the copies of that library."""
    place = hashlib.sha256(os.fsencode(library.absolute())).hexdigest()[:8]
    # A name may hold bytes that are no text; the digest tells such libraries apart.
    stem = library.stem.encode("utf-8", "ignore").decode()
    return places.data_dir() / "backups" / f"{stem}-{place}"


def backups_of(library: Path) -> list[Backup]:
    """The copies, the newest first; examining them is `is_whole`'s. None where they cannot be read."""
    found = []
    try:
        files = list(folder_of(library).glob(f"*{LIBRARY_SUFFIX}"))
    except OSError:
        return []
    for path in files:
        stamp, _, digest = path.stem.partition("_")
        with contextlib.suppress(ValueError):
            found.append(Backup(path, datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC), digest))
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def is_due(library: Path, digest: str) -> bool:
    """True where something has changed since the last copy, and that was on another day."""
    copies = backups_of(library)
    if not copies:
        return True
    return copies[0].digest != digest[:12] and copies[0].at.date() != datetime.now(UTC).date()


def make(store: "Store") -> Path | None:
    """Makes a copy and examines it; None where nothing has changed since the last. Raises UserError."""
    return keep(store.path, store.digest, store.copy_into)


def keep(library: Path, digest: str, write: Callable[[Path], None]) -> Path | None:
    """Keeps the copy that `write` makes, once it was examined; see `make`. `digest` is the history's."""
    folder = folder_of(library)
    digest = digest[:12]
    copies = backups_of(library)
    if copies and copies[0].digest == digest:
        return None
    target = folder / f"{now().replace(':', '')}_{digest}{LIBRARY_SUFFIX}"
    part = folder / f".{target.name}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        write(part)
        _examine(part)
        sync_file(part)
        part.replace(target)
        sync_folder(folder)
        thin_out(library)
    except (OSError, UserError) as error:
        why = f"{error.strerror}." if isinstance(error, OSError) else error
        raise UserError("No backup was made: {0} The library itself is saved.", why) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return target


def _examine(path: Path) -> None:
    with contextlib.ExitStack() as stack:
        connection = opening.connect(path, read_only=True)
        stack.callback(close, connection)
        try:
            if (version := version_of(connection)) < VERSION:
                checking.check_structure(connection, path, version)
                connection = in_memory(connection, path)
                stack.callback(close, connection)
            checking.check_structure(connection, path)
            checking.check_content(connection, path)
        except (SQLAlchemyError, UnicodeError) as error:
            raise explain(error, path) from error


def is_whole(backup: Backup) -> bool:
    """Examines a copy."""
    try:
        opening.read_header(backup.path)
        _examine(backup.path)
    except UserError:
        return False
    return True


def newest_whole(library: Path) -> Backup | None:
    """The newest copy that is whole, if there is one."""
    return next((backup for backup in backups_of(library) if is_whole(backup)), None)


def restore(backup: Path, library: Path) -> Path:
    """Puts a copy of the backup beside the library, under a name of its own; nothing is overwritten.

    The files that are attached as evidence go with it.
    """
    target = library.with_name(f"{library.stem} restored {now()[:10]}{LIBRARY_SUFFIX}")
    number = 2
    while is_there(target):
        target = library.with_name(f"{library.stem} restored {now()[:10]} {number}{LIBRARY_SUFFIX}")
        number += 1
    try:
        with backup.open("rb") as source, replacing(target) as copy:
            shutil.copyfileobj(source, copy)
        attachments.carry_over(library, target)
    except OSError as error:
        raise UserError("The backup could not be read ({0}).", error.strerror) from error
    return target


def thin_out(library: Path) -> None:
    """Deletes the copies that no rule keeps."""
    copies = backups_of(library)
    kept = {backup.path for backup in copies[:_NEWEST]}
    for form, number in _PERIODS:
        kept |= _newest_of_each(copies, form, number)
    for backup in copies:
        if backup.path not in kept:
            with contextlib.suppress(OSError):
                backup.path.unlink()


def _newest_of_each(copies: list[Backup], form: str, number: int) -> set[Path]:
    """The newest copy of each of the last periods that have one; `form` names a period, as for strftime."""
    first: dict[str, Path] = {}
    for backup in copies:
        first.setdefault(backup.at.strftime(form), backup.path)
    return set(list(first.values())[:number])
