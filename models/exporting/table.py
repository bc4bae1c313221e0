"""A table as CSV: RFC 4180, streamed."""

import csv
from collections.abc import Callable, Iterator
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


def write_table(task: Task, table: Table, rows: Iterator[Cells]) -> None:
    """Writes the header and the rows."""
    writer = csv.writer(task.file, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    while some := list(islice(rows, EVERY)):
        writer.writerows(some)
        task.count(len(some))
