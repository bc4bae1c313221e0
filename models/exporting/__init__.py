"""The library as files for others: one module a format, each written whole or not at all."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.errors import UserError
from models.exporting import columns, memo
from models.exporting.claimreview import write_claimreview
from models.exporting.csvw import write_metadata
from models.exporting.evidence_csv import write_evidence
from models.exporting.history_csv import write_history
from models.exporting.html import write_html
from models.exporting.jsonl import write_jsonl
from models.exporting.review_csv import write_reviews
from models.exporting.targets import check_target
from models.exporting.task import Choice, Progress, Task
from models.exporting.web_annotation import write_web_annotation
from models.store import Store
from models.writing import replacing

__all__ = ["FORMATS", "Choice", "Exported", "Format", "Progress", "export"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, the endings of its files (the usual one first), its title.

    `one_article` and `reviewed_only` say whether it can be narrowed to these; `table` is the table of a CSV.
    """

    name: str
    suffixes: tuple[str, ...]
    title: str
    write: Callable[[Task], None]
    table: columns.Table | None = None
    one_article: bool = True
    reviewed_only: bool = True


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written; `remarks` are sentences to show."""

    target: Path
    rows: int
    remarks: tuple[str, ...] = ()


_BYTE_ORDER_MARK = "\ufeff"
_CSV = (".csv",)
_JSON_LD = (".jsonld", ".json")
FORMATS = {
    known.name: known
    for known in (
        Format("csv", _CSV, "Review CSV", write_reviews, columns.REVIEWS),
        Format("evidence-csv", _CSV, "Evidence CSV", write_evidence, columns.EVIDENCE),
        Format("history-csv", _CSV, "History CSV", write_history, columns.HISTORY, reviewed_only=False),
        Format("html", (".html", ".htm"), "Report (HTML)", write_html),
        Format("memo", memo.SUFFIXES, "Correction memo", memo.write_memo),
        Format("claimreview", _JSON_LD, "ClaimReview (schema.org)", write_claimreview),
        Format("web-annotation", _JSON_LD, "Web Annotation (W3C)", write_web_annotation),
        Format(
            "jsonl",
            (".jsonl",),
            "JSON Lines (whole library)",
            write_jsonl,
            one_article=False,
            reviewed_only=False,
        ),
    )
}
"""All formats by name, in the order in which they are offered."""


def export(
    store: Store, target: Path, choice: Choice, form: str = "csv", progress: Progress | None = None
) -> Exported:
    """Writes the file. Raises UserError, the old file untouched, where it cannot or was told to stop."""
    if form not in FORMATS:
        raise UserError(f"There is no format '{form}'. There are: {', '.join(FORMATS)}.")
    chosen = FORMATS[form]
    if form == "memo" and target.suffix.lower() not in chosen.suffixes:
        raise UserError(
            "A correction memo is written in HTML or in Markdown: let its name end in .html or .md."
        )
    _check_choice(store, chosen, choice)
    check_target(store, target, with_dictionary=chosen.table is not None)
    with replacing(target) as binary:
        task = Task(store, target, choice, io.TextIOWrapper(binary, "utf-8", newline=""), progress)
        if chosen.table:
            # It tells spreadsheets that this is UTF-8; the codec that writes it is a slow one.
            task.file.write(_BYTE_ORDER_MARK)
        chosen.write(task)
        task.file.flush()
        task.file.detach()
    if chosen.table:
        write_metadata(target, chosen.table)
    return Exported(target, task.rows, tuple(task.remarks))


def _check_choice(store: Store, chosen: Format, choice: Choice) -> None:
    if choice.article_id is not None and not chosen.one_article:
        raise UserError(f"The format {chosen.title} always holds the whole library: choose all articles.")
    if choice.reviewed_only and not chosen.reviewed_only:
        raise UserError(
            f"The format {chosen.title} cannot leave out claims that are not reviewed: choose all claims."
        )
    if choice.article_id is not None and store.article(choice.article_id) is None:
        raise UserError(f"There is no article {choice.article_id} in this library.")
