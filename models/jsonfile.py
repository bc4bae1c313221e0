"""Small JSON files of our own (settings, keys, state): one that cannot be read is set aside, never fatal."""

import os
import stat
from pathlib import Path
from typing import Any

from models.errors import Sentence, UserError

VERSION = 1
"""What this program writes into the files; one with a greater number is a newer program's."""
_MOST_BYTES = 16_000_000
"""Far more than a state file of many years has."""


def load(path: Path) -> tuple[dict[str, Any], str]:
    """The object in the file and a notice (empty when all is well); a missing file is an empty object."""
    try:
        raw = _read(path)
    except FileNotFoundError:
        return {}, ""
    except OSError as error:
        return {}, set_aside(
            path, "broken", Sentence("{0} could not be read ({1})", path.name, error.strerror)
        )
    value = _object(raw) if raw is not None else None
    if value is None:
        return {}, set_aside(path, "broken", Sentence("{0} was damaged", path.name))
    version = value.pop("version", VERSION)
    if type(version) is not int or version < 1:
        return {}, set_aside(path, "broken", Sentence("{0} was damaged", path.name))
    if version > VERSION:
        return {}, set_aside(path, "newer", Sentence("{0} was written by a newer Claimdesk", path.name))
    return value, ""


def _read(path: Path) -> bytes | None:
    """What is in the file; None for a pipe or device, which may never end, and for one beyond measure."""
    # Opened first and looked at then, without waiting for the other end of a pipe.
    with open(path, "rb", opener=_open_at_once) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
            return None
        return file.read(_MOST_BYTES)


def _open_at_once(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _object(raw: bytes) -> dict[str, Any] | None:
    import json

    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def set_aside(path: Path, why: str, what: Sentence) -> Sentence:
    """Renames the file to "….broken" or the like, so that it outlives the next `save`.

    Returns the notice: `what` was, and where the file is now.
    """
    aside = _free_name(path, why)
    try:
        path.replace(aside)
    except OSError:
        return Sentence("{0}; the defaults are used. It is {1}.", what, path)
    return Sentence("{0} and is kept as {1}; the defaults are used.", what, aside.name)


def _free_name(path: Path, why: str) -> Path:
    aside, number = path.with_name(f"{path.name}.{why}"), 1
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{path.name}.{why}-{number}")
    return aside


def save(path: Path, value: dict[str, Any]) -> None:
    """Writes the object with the version. Raises UserError where that cannot be done."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("{0} could not be made ({1}).", path.parent, error.strerror) from error
    import json

    from models.writing import replacing

    # A path may hold bytes that are no UTF-8; JSON spells those just as a backslash escape.
    whole = {"version": VERSION, **value}
    text = json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
    with replacing(path) as file:
        file.write(text + b"\n")
