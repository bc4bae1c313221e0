"""The claims that were visited, to go back and forward through them as through the pages of a browser."""

from collections.abc import Callable
from dataclasses import dataclass

LONGEST = 1000
"""So many visits are remembered; the oldest are forgotten first."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A claim that was the current one, and its article."""

    article_id: str
    claim_id: str


class Trail:
    """A list of visits and the place in it; a new visit cuts off what lies ahead."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._at = -1

    def visit(self, visit: Visit) -> None:
        """Notes where one is; staying there is no new visit."""
        if self._visits and self._visits[self._at] == visit:
            return
        self._visits = [*self._visits[: self._at + 1], visit][-LONGEST:]
        self._at = len(self._visits) - 1

    def go(self, by: int, can_go: Callable[[Visit], bool]) -> Visit | None:
        """Goes back (-1) or on (1) to the next visit that can be made; None, staying here, where none can."""
        here = self._visits[self._at] if self._visits else None
        at = self._at + by
        while 0 <= at < len(self._visits):
            if self._visits[at] != here and can_go(self._visits[at]):
                self._at = at
                return self._visits[at]
            at += by
        return None
