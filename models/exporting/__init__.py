"""The library as files for others: one module a format, each written whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.errors import UserError
from models.exporting.csvw import write_metadata
from models.exporting.review_csv import write_reviews
from models.store import Store

FORMATS = ("csv",)
Progress = Callable[[int], bool]
"""Called with the rows written so far; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is exported: one article or all, all claims or the reviewed ones; guarded cells or raw ones."""

    article_id: str | None = None
    reviewed_only: bool = False
    raw: bool = False


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    target: Path
    rows: int


def export(
    store: Store, target: Path, choice: Choice, form: str = "csv", progress: Progress | None = None
) -> Exported:
    """Writes the file. Raises UserError, the old file untouched, where it cannot or was told to stop."""
    if form not in FORMATS:
        raise UserError(f"There is no format '{form}'. There are: {', '.join(FORMATS)}.")
    if target.name == "-":
        raise UserError("Name a file to write: the data dictionary is put beside it.")
    if target.is_dir():
        raise UserError(f"{target} is a folder. Name the file to write.")
    if not target.parent.is_dir():
        raise UserError(f"There is no folder {target.parent}. Make it, or choose another place.")
    if target.exists() and store.path.exists() and target.samefile(store.path):
        raise UserError(f"{target} is the library itself. Choose another name for the export.")
    if choice.article_id is not None and store.article(choice.article_id) is None:
        raise UserError(f"There is no article {choice.article_id} in this library.")
    rows = write_reviews(store, target, choice.article_id, choice.reviewed_only, choice.raw, progress)
    write_metadata(target)
    return Exported(target, rows)
