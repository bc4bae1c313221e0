"""The evidence CSV: one row for each piece of evidence, those that were taken off included."""

from collections.abc import Generator, Mapping
from typing import Any

from models import attachments
from models.exporting.columns import EVIDENCE
from models.exporting.table import Cells, cell_of, write_table
from models.exporting.task import Task

_TEXTS = (
    "title",
    "publisher",
    "url",
    "archive_url",
    "published",
    "accessed",
    "locator",
    "quote",
    "note",
    "reviewer",
)


def write_evidence(task: Task) -> None:
    """Writes the evidence CSV."""
    write_table(task, EVIDENCE, _rows(task))


def _texts(task: Task, row: Mapping[str, Any]) -> list[str]:
    """The columns of words; below the address of an archived copy stands the URI of the attached one."""
    said = {name: row[name] for name in _TEXTS}
    if row["file_sha256"]:
        copy = attachments.uri(task.store.path, row["file_sha256"])
        said["archive_url"] = "\n".join(filter(None, (row["archive_url"], copy)))
    return list(said.values())


def _rows(task: Task) -> Generator[Cells, None, None]:
    """In the order of the articles (oldest first), of reading, and of the places with the claim."""
    cell = cell_of(task)
    for article_id in task.article_ids():
        for row in task.store.evidence_rows(article_id, reviewed_only=task.choice.reviewed_only):
            yield (
                row["id"],
                row["claim_id"],
                article_id,
                row["stance"],
                row["kind"],
                *(cell(value) for value in _texts(task, row)),
                row["created_at"],
                # What is taken off is not changed any more: its last change was that.
                row["updated_at"] if row["removed"] else "",
            )
