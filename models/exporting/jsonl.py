"""JSON Lines: the whole library without loss, an object a line, to be read in again by `models.importing`."""

from collections.abc import Mapping
from typing import Any

from models.exporting.task import Task
from models.history import canonical
from models.importing.jsonl import EMBEDDED, SCHEMA
from models.migrations import VERSION


def header(counts: Mapping[str, int]) -> dict[str, Any]:
    """The first object of a file, with how many of each type follow."""
    return {"type": "header", "schema": SCHEMA, "version": VERSION, "counts": dict(counts)}


def write_jsonl(task: Task) -> None:
    """Writes the header and all rows, each behind those that it points to."""
    for name, row in task.store.all_rows():
        if name == "counts":
            task.file.write(canonical(header(row)) + "\n")
        else:
            task.file.write(line(name, row))
            task.count()


def line(name: str, row: Mapping[str, Any]) -> str:
    """A row as a line: its type first, then its columns by name."""
    plain = {column: value for column, value in row.items() if column not in EMBEDDED.get(name, ())}
    # They are canonical JSON already.
    embedded = "".join(f',"{column}":{row[column]}' for column in EMBEDDED.get(name, ()))
    return f'{{"type":"{name}",{canonical(plain)[1:-1]}{embedded}}}\n'
