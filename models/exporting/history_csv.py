"""The history CSV: every change ever made, one row each, in order."""

from collections.abc import Generator

from models.exporting.columns import HISTORY
from models.exporting.table import Cells, cell_of, write_table
from models.exporting.task import Task


def write_history(task: Task) -> None:
    """Writes the history CSV."""
    write_table(task, HISTORY, _rows(task))


def _rows(task: Task) -> Generator[Cells, None, None]:
    cell = cell_of(task)
    for seq, at, reviewer, action, article, claim, before, after, undoes in task.store.history_rows(
        task.choice.article_ids
    ):
        yield seq, at, cell(reviewer), action, article, claim, before, after, undoes
