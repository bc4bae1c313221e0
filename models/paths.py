"""Looks at paths that a person named: what is there, or a sentence that says why this cannot be told.

`Path.exists` and its kin raise some of the system's errors and hide others, differently in each Python.
"""

import os
import stat
from pathlib import Path

from models.errors import UserError


def status_of(path: Path) -> os.stat_result | None:
    """What the system says of the file; None where there is none. Raises UserError."""
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise UserError(
            "{0} cannot be read ({1}). Nothing was changed there.", path, error.strerror
        ) from error
    except ValueError as error:
        raise UserError("{0} is no name for a file ({1}).", path, error) from error


def is_there(path: Path) -> bool:
    """True where something bears that name. Raises UserError."""
    return status_of(path) is not None


def is_folder(path: Path) -> bool:
    """True where it is a folder. Raises UserError."""
    status = status_of(path)
    return status is not None and stat.S_ISDIR(status.st_mode)


def is_same(one: Path, other: Path) -> bool:
    """True where both lead to the same file, or would if it were there; False where that cannot be told."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return real(one) == real(other)


def real(path: Path) -> Path:
    """The path without links; unlike `Path.resolve`, a circle of links does no harm."""
    return Path(os.path.realpath(path))
