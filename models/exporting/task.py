"""One export under way: what was chosen, where it is written to, how far it is."""

from collections.abc import Callable
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path

from models.errors import UserError
from models.gate import Profile
from models.store import Store

EVERY = 500
"""After so many rows at most it is asked whether to go on."""
Progress = Callable[[int], bool]
"""Called with the rows written so far; answers whether to go on."""
BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is exported: some articles or (None) all, all claims or the reviewed ones, cells guarded or raw.

    `profile` is what the newsroom asks of evidence, if anything.
    """

    article_ids: tuple[str, ...] | None = None
    reviewed_only: bool = False
    raw: bool = False
    profile: Profile | None = None


@dataclass(slots=True)
class Task:
    """What a writer of a format is given; it writes to `file` and counts what it wrote.

    `remarks` are sentences to show when the file is there.
    """

    store: Store
    target: Path
    choice: Choice
    file: TextIOWrapper
    progress: Progress | None = None
    rows: int = 0
    remarks: list[str] = field(default_factory=list)
    _told: int = 0

    def article_ids(self) -> list[str]:
        """The articles to write, the oldest first, each once."""
        wanted = self.choice.article_ids
        if wanted is not None and len(wanted) == 1:
            return list(wanted)
        chosen = None if wanted is None else set(wanted)
        return [one for one in self.store.article_ids() if chosen is None or one in chosen]

    def count(self, rows: int = 1) -> None:
        """Notes that so many rows or claims are written. Raises UserError where it was told to stop."""
        self.rows += rows
        if self.progress is None or self.rows - self._told < EVERY:
            return
        self._told = self.rows
        if not self.progress(self.rows):
            raise UserError("The export was stopped. What was there before is untouched.")


def check_articles(store: Store, choice: Choice) -> None:
    """Raises UserError where none is chosen, or one that is not there."""
    if choice.article_ids is None:
        return
    if not choice.article_ids:
        raise UserError("No article is chosen.")
    missing = sorted(set(choice.article_ids) - set(store.article_ids()))
    if missing:
        raise UserError("There is no article {0} in this library.", missing[0])
