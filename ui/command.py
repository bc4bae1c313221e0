"""A command: what a person can do, by which keys, and where these count."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ui.desk import Desk


class Where(StrEnum):
    """Where the keys of a command count."""

    PAGE = "page"
    """while the focus is in the article"""
    DESK = "desk"
    """everywhere but in a text field"""
    ALWAYS = "always"
    """everywhere; in a text field unless the field takes the key for itself"""


@dataclass(frozen=True, slots=True)
class Command:
    """What a person can do: `keys` are alternatives; a key that `repeats` fires on while it is held."""

    id: str
    group: str
    title: str
    keys: tuple[str, ...]
    run: Callable[["Desk"], None]
    where: Where = Where.DESK
    repeats: bool = False
    hint: str = ""

    @property
    def words(self) -> str:
        """The title in the language of the interface."""
        return QCoreApplication.translate("Commands", self.title)

    @property
    def hint_words(self) -> str:
        """The hint of the palette in the language of the interface."""
        return QCoreApplication.translate("Commands", self.hint) if self.hint else ""
