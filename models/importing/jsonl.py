"""Reads an export in JSON Lines back as rows: each line is looked at before the library is given it."""

import json
import re
import stat
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from models import text
from models.errors import UserError
from models.history import canonical
from models.importing.plain import MAX_CHARACTERS, MAX_LINES
from models.migrations import VERSION
from models.paths import status_of

SCHEMA = "claimdesk-library"
"""What the header says the file is; its version is that of the library's tables."""
EMBEDDED = {"claim": ("reasons",), "event": ("before", "after")}
"""The columns that hold JSON: they stand in the line as what they say, not as a text."""
SUFFIX = ".jsonl"
_MARK = f'"schema":"{SCHEMA}"'.encode()
_LONGEST_LINE = 16 * MAX_CHARACTERS
"""Bytes; the longest text with every letter escaped is shorter."""
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FAR = 2**53
"""JSON's whole numbers are exact below."""
Row = dict[str, Any]


def is_exported(path: Path) -> bool:
    """True for a file that is, or by its name should be, an export in JSON Lines. Raises UserError."""
    status = status_of(path)
    if status is None or not stat.S_ISREG(status.st_mode):
        return False
    if path.suffix.lower() == SUFFIX:
        return True
    try:
        with path.open("rb") as file:
            return _MARK in file.read(300)
    except (OSError, ValueError):
        return False


def read_rows(path: Path) -> Generator[tuple[str, Row], None, None]:
    """The rows as (table, row) in the order of the file. Raises UserError at what does not fit."""
    try:
        with path.open("rb") as file:
            yield from _Lines(path.name, file).rows()
    except OSError as error:
        raise UserError("{0} could not be read ({1}). Nothing was imported.", path, error.strerror) from error


class _Lines:
    """The lines of one file, and which of them was read last."""

    def __init__(self, name: str, file: BinaryIO) -> None:
        self._name = text.clean(name)
        self._file = file
        self._number = 0
        self._ids: set[str] = set()

    def rows(self) -> Iterator[tuple[str, Row]]:
        """All rows; the header's counts are held against them."""
        missing = self._header()
        while (value := self._next()) is not None:
            name = value.pop("type", None)
            if not isinstance(name, str) or name not in missing:
                self._refuse("it is of no type that a library has")
            missing[name] -= 1
            yield name, self._row(name, value)
        if any(missing.values()):
            self._refuse("the file does not hold as many rows as its first line says; it may be cut off")

    def _header(self) -> dict[str, int]:
        value = self._next() or {}
        if value.get("schema") != SCHEMA:
            raise UserError(
                "{0} is no export of a library (a file in JSON Lines that Claimdesk wrote). Nothing "
                "was imported.",
                self._name,
            )
        if value.get("version") != VERSION:
            raise UserError(
                "{0} was written by another version of Claimdesk (of libraries of version {1}; this "
                "one knows {2}). Nothing was imported. Export it again with a Claimdesk of the "
                "version of this one.",
                self._name,
                str(value.get("version"))[:20],
                VERSION,
            )
        counts = value.get("counts")
        known = ("article", "claim", "review", "evidence", "event")
        if not isinstance(counts, dict) or any(type(counts.get(name)) is not int for name in known):
            self._refuse("it does not say how many rows follow")
        return {name: counts[name] for name in known}

    def _next(self) -> Row | None:
        """The object of the next line; None behind the last."""
        data = self._file.readline(_LONGEST_LINE + 1)
        if not data:
            return None
        self._number += 1
        if len(data) > _LONGEST_LINE:
            self._refuse("it is longer than any that Claimdesk writes")
        try:
            value = json.loads(data.decode("utf-8"))
            for column in ("reasons", "before", "after"):
                if isinstance(value, dict) and column in value:
                    # As the library holds it; what cannot be written so, nobody has written.
                    value[column] = canonical(value[column])
                    value[column].encode()
        except (ValueError, RecursionError):
            self._refuse("it is no JSON that can be read")
        if not isinstance(value, dict):
            self._refuse("it is no JSON object")
        return value

    def _row(self, name: str, row: Row) -> Row:
        for column, value in row.items():
            if isinstance(value, str):
                if column not in EMBEDDED.get(name, ()) and text.clean(value) != value:
                    self._refuse(f"'{text.clean(column)[:40]}' holds characters that are none")
            elif not (value is None or (type(value) in (int, float) and abs(value) < _FAR)):
                self._refuse(f"'{text.clean(column)[:40]}' is neither a text nor a number")
        if name != "event":
            self._note_identity(row.get("id"))
        if name == "article":
            self._check_text(row.get("text"))
        return row

    def _note_identity(self, value: object) -> None:
        if not isinstance(value, str) or not _ID.fullmatch(value):
            self._refuse("it bears no identity")
        if value in self._ids:
            self._refuse("its identity is taken by another row")
        self._ids.add(value)

    def _check_text(self, body: object) -> None:
        whole = isinstance(body, str) and len(body) <= MAX_CHARACTERS and body.count("\n") <= MAX_LINES
        if not isinstance(body, str) or not whole or not body.strip() or text.normalise(body) != body:
            self._refuse("its text is no text of an article")

    def _refuse(self, what: str) -> NoReturn:
        raise UserError(
            "{0} was not imported: line {1} does not fit ({2}). The library is as it was. Export the "
            "file again, or ask for help with a copy of it.",
            self._name,
            self._number,
            what,
        )
