"""Writes a file so that at any moment the old one or the whole new one is there."""

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from models.errors import Sentence, UserError
from models.paths import real, status_of

_PREFIX = 40
"""So many letters of the target's name are in the temporary one, which must not become too long."""


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A binary file that takes the place of `target` when the block ends well; a link to it stays a link.

    Raises UserError, the old file untouched, where it cannot be written.
    """
    check_replaceable(target)
    place = real(target)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{place.name[:_PREFIX]}.", suffix=".part", dir=place.parent)
    except OSError as error:
        raise UserError(_sentence(target, error)) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.chmod(_mode(place))
        part.replace(place)
        sync_folder(place.parent)
    except OSError as error:
        raise UserError(_sentence(target, error)) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def check_replaceable(target: Path) -> None:
    """Raises UserError where what is at `target` must not be replaced: a rename asks for no rights to it."""
    status = status_of(target)
    if status is None:
        return
    if stat.S_ISDIR(status.st_mode):
        raise UserError("{0} is a folder. Name the file to write.", target)
    if not stat.S_ISREG(status.st_mode):
        raise UserError("{0} is a device or a pipe, not a file. It was left as it is. Name a file.", target)
    if not os.access(target, os.W_OK):
        raise UserError("{0} is write-protected. It was left as it is. Choose another name.", target)


def _mode(target: Path) -> int:
    """The rights that the new file gets: those of the old one, else what the umask leaves."""
    try:
        return target.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def sync_file(path: Path) -> None:
    """Makes durable what another hand has written."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Makes a rename durable where the system can open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sentence(target: Path, error: OSError) -> Sentence:
    return Sentence(
        "{0} was not written ({1}). What was there before is untouched. Choose another place.",
        target,
        error.strerror or error,
    )
