"""Looks at where an export is to be written, before anything is."""

from pathlib import Path

from models.errors import UserError
from models.exporting.csvw import is_foreign, metadata_path
from models.paths import is_folder, is_same
from models.store import Store
from models.store.opening import sidecars
from models.writing import check_replaceable


def check_target(store: Store, target: Path, *, with_dictionary: bool) -> None:
    """Raises UserError, nothing written, where a file to write would take the place of another's."""
    if target.name == "-":
        raise UserError("Name a file to write: an export takes its place whole or not at all.")
    if is_folder(target):
        raise UserError("{0} is a folder. Name the file to write.", target)
    if not is_folder(target.parent):
        raise UserError("There is no folder {0}. Make it, or choose another place.", target.parent)
    for file in (target, metadata_path(target)) if with_dictionary else (target,):
        _check_file(store, file)
    if with_dictionary and is_foreign(metadata_path(target)):
        raise UserError(
            "{0} is there already and is no data dictionary, which the export would put there. Both "
            "files were left as they are. Move it, or choose another name for the export.",
            metadata_path(target),
        )


def _check_file(store: Store, file: Path) -> None:
    if is_same(file, store.path):
        raise UserError("{0} is the library itself. Choose another name for the export.", file)
    if any(is_same(file, side) for side in sidecars(store.path)):
        raise UserError("{0} is a part of the library. Choose another name for the export.", file)
    check_replaceable(file)
