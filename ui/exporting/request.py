"""What is asked for in the export window, and what its file is called."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.exporting import Format

THIS, SOME, ALL = "this", "some", "all"
"""Which articles: the open one, those that are ticked, every one."""


@dataclass(frozen=True, slots=True)
class Request:
    """An export as it is set; `article_ids` is None for all. `replaces`: the old file may be replaced."""

    target: Path
    form: "Format"
    article_ids: tuple[str, ...] | None = None
    reviewed_only: bool = False
    raw: bool = False
    replaces: bool = False


def suggested_name(title: str | None, form: "Format") -> str:
    """What the file is called if nobody says otherwise; without a title it is of more than one article."""
    name = "claimdesk" if title is None else _plain(title)
    return f"{name}-{form.stem}{form.suffixes[0]}"


def with_ending(name: str, form: "Format", forms: Iterable["Format"]) -> str:
    """The name with an ending of the format; that of another format gives way to it."""
    path = Path(name)
    if not path.name or path.suffix.lower() in form.suffixes:
        return name
    is_known = any(path.suffix.lower() in each.suffixes for each in forms)
    ending = form.suffixes[0]
    return str(path.with_suffix(ending)) if is_known else f"{name}{ending}"


def _plain(title: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in title).split()
    return "-".join(words)[:60].strip("-").lower() or "article"
