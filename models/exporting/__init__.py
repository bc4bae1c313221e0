"""The library as files for others: one module a format, each written whole or not at all."""

import contextlib
import io
from dataclasses import dataclass
from pathlib import Path

from models.errors import UserError
from models.exporting import memo
from models.exporting.csvw import metadata, metadata_path
from models.exporting.formats import FORMATS, Format
from models.exporting.preview import Preview, preview
from models.exporting.targets import check_target
from models.exporting.task import BYTE_ORDER_MARK, Choice, Progress, Task, check_articles
from models.store import Store
from models.writing import replacing

__all__ = [
    "FORMATS",
    "Choice",
    "Exported",
    "Format",
    "Preview",
    "Progress",
    "check",
    "expected_rows",
    "export",
    "preview",
]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written; `remarks` are sentences to show."""

    target: Path
    rows: int
    remarks: tuple[str, ...] = ()


def export(
    store: Store, target: Path, choice: Choice, form: str = "csv", progress: Progress | None = None
) -> Exported:
    """Writes the file. Raises UserError, the old file untouched, where it cannot or was told to stop."""
    if form not in FORMATS:
        raise UserError("There is no format '{0}'. There are: {1}.", form, ", ".join(FORMATS))
    chosen = FORMATS[form]
    check(store, target, choice, chosen)
    with contextlib.ExitStack() as files:
        binary = files.enter_context(replacing(target))
        if chosen.table:
            # Both take their places, or neither does.
            files.enter_context(replacing(metadata_path(target))).write(metadata(target, chosen.table))
        task = Task(store, target, choice, io.TextIOWrapper(binary, "utf-8", newline=""), progress)
        if chosen.table:
            # It tells spreadsheets that this is UTF-8; the codec that writes it is a slow one.
            task.file.write(BYTE_ORDER_MARK)
        chosen.write(task)
        task.file.flush()
        task.file.detach()
    return Exported(target, task.rows, tuple(task.remarks))


def check(store: Store, target: Path, choice: Choice, form: Format) -> None:
    """Raises UserError where it can be told beforehand that the file cannot be written."""
    if form.name == "memo" and target.suffix.lower() not in memo.SUFFIXES:
        raise UserError(
            "A correction memo is written in HTML or in Markdown: let its name end in .html or .md."
        )
    if why := form.why_not(choice):
        raise UserError(why)
    check_articles(store, choice)
    check_target(store, target, with_dictionary=form.table is not None)


def expected_rows(store: Store, choice: Choice, form: Format) -> int:
    """About how many rows or claims will be written, for a bar that shows the progress; 0 if unknown."""
    if form.expects is None:
        return 0
    wanted = None if choice.article_ids is None else set(choice.article_ids)
    return sum(
        form.expects(article.counts, choice.reviewed_only)
        for article in store.articles()
        if wanted is None or article.id in wanted
    )
