"""The library as files for others: one module a format, each written whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.errors import UserError
from models.exporting.csvw import is_foreign, metadata_path, write_metadata
from models.exporting.review_csv import write_reviews
from models.gate import Profile
from models.paths import is_folder, is_same
from models.store import Store
from models.store.opening import sidecars
from models.writing import check_replaceable

FORMATS = ("csv",)
Progress = Callable[[int], bool]
"""Called with the rows written so far; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is exported: one article or all, all claims or the reviewed ones; guarded cells or raw ones.

    `profile` is what the newsroom asks of evidence, if anything.
    """

    article_id: str | None = None
    reviewed_only: bool = False
    raw: bool = False
    profile: Profile | None = None


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
    _check_target(store, target)
    if choice.article_id is not None and store.article(choice.article_id) is None:
        raise UserError(f"There is no article {choice.article_id} in this library.")
    rows = write_reviews(
        store, target, choice.article_id, choice.reviewed_only, choice.raw, choice.profile, progress
    )
    write_metadata(target)
    return Exported(target, rows)


def _check_target(store: Store, target: Path) -> None:
    """Raises UserError, nothing written, where one of the two files would take the place of another's."""
    if is_folder(target):
        raise UserError(f"{target} is a folder. Name the file to write.")
    if not is_folder(target.parent):
        raise UserError(f"There is no folder {target.parent}. Make it, or choose another place.")
    for file in (target, metadata_path(target)):
        if is_same(file, store.path):
            raise UserError(f"{file} is the library itself. Choose another name for the export.")
        if any(is_same(file, side) for side in sidecars(store.path)):
            raise UserError(f"{file} is a part of the library. Choose another name for the export.")
        check_replaceable(file)
    if is_foreign(metadata_path(target)):
        raise UserError(
            f"{metadata_path(target)} is there already and is no data dictionary, which the export would put "
            "there. Both files were left as they are. Move it, or choose another name for the export."
        )
