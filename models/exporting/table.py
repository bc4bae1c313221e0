"""A table as CSV: RFC 4180, streamed."""

import contextlib
import csv
from collections.abc import Callable, Generator
from itertools import islice
from typing import Any

from models.exporting.columns import Table
from models.exporting.guard import guard, no_guard
from models.exporting.task import EVERY, Task

Cells = tuple[Any, ...]
Cell = Callable[[str], str]


def cell_of(task: Task) -> Cell:
    """What makes a text a cell: the formula guard, unless the cells are to be raw."""
    return no_guard if task.choice.raw else guard


def write_table(task: Task, table: Table, rows: Generator[Cells, None, None]) -> None:
    """Writes the header and the rows."""
    writer = csv.writer(task.file, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    # Rows that were not taken hold the library, for as long as somebody keeps the error that came between.
    with contextlib.closing(rows):
        while some := list(islice(rows, EVERY)):
            writer.writerows(some)
            task.count(len(some))
