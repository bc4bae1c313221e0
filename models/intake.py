"""How a text comes into a library: read, searched for claims, stored; and the first library's sample."""

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from models import importing, paths, places
from models.detection.finding import find_claims
from models.errors import Sentence, UserError
from models.importing.jsonl import is_exported
from models.library import Added, Library
from models.store import Store, backups
from models.terms import ArticleDetails, Draft

if TYPE_CHECKING:
    from models.detection.extra import ExtraDetector


def take_in(
    library: Library, draft: Draft, extra: "ExtraDetector | None" = None, action: str = "import"
) -> Added:
    """Stores the draft with the claims that the detectors suggest; see `Library.add`."""
    found = find_claims(draft.text, extra)
    added = library.add(draft, found.suggestions, *found.detectors, action=action)
    return replace(added, notices=found.notices, remark=found.remark) if added.is_new else added


def is_export(library: Library, path: Path) -> bool:
    """True for an export of a whole library in JSON Lines; the live library itself is never looked into."""
    return not paths.is_same(path, library.path) and is_exported(path)


def take_in_file(
    library: Library, path: Path, encoding: str = "", extra: "ExtraDetector | None" = None
) -> Added:
    """Reads a file in. Raises UserError; the live library itself is never opened as a text."""
    if paths.is_same(path, library.path):
        raise UserError("{0} is the library that is open, not an article.", path.name)
    if is_export(library, path):
        raise UserError(
            "{0} is an export of a whole library, not an article. `claimdesk import --library NEW "
            "{0}` reads it into a new library.",
            path.name,
        )
    return take_in(library, importing.read_file(path, encoding), extra)


def open_or_make(path: Path, reviewer: str) -> Library:
    """The library at `path`; where there is none yet, a new one with the sample article."""
    if paths.is_there(path):
        return Library.open(path, reviewer)
    if whole := backups.newest_whole(path):
        error = UserError(
            "The library {0} is gone. Nothing was made in its place, for there is a backup of it.", path
        )
        error.backup = whole.path
        raise error
    Store.create(path)
    library = Library.open(path, reviewer)
    try:
        take_in(library, sample(), action="sample")
    except UserError as error:
        library.store.notices.append(Sentence("The sample article is missing. {0}", error))
    return library


def sample() -> Draft:
    """The practice article that a first library begins with."""
    folder = places.resources() / "sample"
    read = importing.read_file(folder / "siversk.txt")
    try:
        said = json.loads((folder / "siversk.json").read_bytes())
    except (OSError, ValueError):
        return read
    known = {field.name: str(said.get(field.name, "")) for field in fields(ArticleDetails)}
    return Draft(read.text, ArticleDetails(**known), "sample", read.source_sha256, read.source_encoding)
