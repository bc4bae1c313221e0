"""Writes a file so that at any moment the old one or the whole new one is there."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from models.errors import UserError


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A binary file that takes the place of `target` when the block ends well.

    Raises UserError, the old file untouched, where it cannot be written.
    """
    target = target.absolute()
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise UserError(_sentence(target, error)) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.chmod(_mode(target))
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise UserError(_sentence(target, error)) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


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


def _sentence(target: Path, error: OSError) -> str:
    why = error.strerror or str(error)
    return f"{target} was not written ({why}). What was there before is untouched. Choose another place."
