"""The mode in which the current claim is cut into parts: a preview whose borders move, then Enter or Esc."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.detection.cuts import MOST_PARTS, offered_parts, parts_at
from models.terms import Claim, Tag

if TYPE_CHECKING:
    from ui.window import MainWindow


class Splitting(QObject):
    """While it lasts it has the keyboard."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._claim: Claim | None = None
        self._borders: list[int] = []
        self._active = 0
        self._keys: dict[str, Callable[[], None]] = {
            "Left": lambda: self._move_by_word(-1),
            "Right": lambda: self._move_by_word(1),
            "Shift+Left": lambda: self._move_to(self._borders[self._active] - 1),
            "Shift+Right": lambda: self._move_to(self._borders[self._active] + 1),
            "Up": lambda: self._offer(len(self._borders) + 2),
            "Down": lambda: self._offer(len(self._borders)),
            "Tab": self._next_border,
            "Enter": self.keep,
            "Esc": self.leave,
        }
        window.session.article_opened.connect(self._forget)

    @property
    def is_active(self) -> bool:
        """True while borders are being chosen."""
        return self._claim is not None

    def press(self, key: str) -> bool:
        """Takes a key while the mode lasts; commands rest meanwhile."""
        if not self.is_active:
            return False
        if action := self._keys.get(key):
            action()
        return True

    def begin(self) -> None:
        """Offers parts of the current claim."""
        session = self._window.session
        claim = session.current
        if claim is None or session.is_read_only or self.is_active:
            return
        if len(offered_parts(claim.quote)) < 2:
            session.said.emit(self.tr("This claim is too short to be split."))
            return
        self._claim = claim
        self._offer(0)
        self._window.banner.show_notice(
            self.tr(
                "Left and Right move the border (with Shift by letter), Tab takes the next one, "
                "Up and Down give more or fewer parts."
            ),
            "info",
            [(self.tr("Keep the parts (Enter)"), self.keep), (self.tr("Leave as it was (Esc)"), self.leave)],
        )

    def keep(self) -> None:
        """Makes the parts claims."""
        claim, parts = self._claim, self._parts()
        self._end()
        if claim is not None:
            self._window.session.split(claim, [(claim.start + a, claim.start + b) for a, b in parts])

    def leave(self) -> None:
        """Leaves the claim as it was."""
        self._end()
        session = self._window.session
        self._window.reader.set_claims(session.shown, session.current.id if session.current else None)

    def _end(self) -> None:
        self._forget()
        self._window.banner.close_notice()

    def _forget(self) -> None:
        self._claim = None

    def _parts(self) -> list[tuple[int, int]]:
        return parts_at(self._claim.quote, self._borders) if self._claim else []

    def _offer(self, number: int) -> None:
        if self._claim is None or (number and not 2 <= number <= MOST_PARTS):
            return
        parts = offered_parts(self._claim.quote, number)
        if len(parts) >= 2:
            self._borders = [start for start, _ in parts[1:]]
            self._active = min(self._active, len(self._borders) - 1) if number else 0
            self._show()

    def _next_border(self) -> None:
        self._active = (self._active + 1) % len(self._borders)
        self._show()

    def _move_by_word(self, by: int) -> None:
        if self._claim is None:
            return
        starts = [found.start() for found in re.finditer(r"(?<!\S)\S", self._claim.quote)]
        at = self._borders[self._active]
        place = bisect_right(starts, at) if by > 0 else bisect_left(starts, at) - 1
        if 0 <= place < len(starts):
            self._move_to(starts[place])

    def _move_to(self, place: int) -> None:
        """Moves the border that has the keys, as long as no part runs empty."""
        if self._claim is None:
            return
        moved = [*self._borders]
        moved[self._active] = place
        edges = [0, *moved, len(self._claim.quote)]
        if edges == sorted(set(edges)) and len(parts_at(self._claim.quote, moved)) == len(moved) + 1:
            self._borders = moved
            self._show()

    def _show(self) -> None:
        """Draws the parts as if they were claims already; the one behind the active border is ringed."""
        claim = self._claim
        if claim is None:
            return
        preview = [
            replace(
                claim,
                id=f"{claim.id}/{number}",
                start=claim.start + start,
                end=claim.start + end,
                quote=claim.quote[start:end],
                tag=claim.tag if number == 0 else Tag.UNREVIEWED,
                review_id="preview",
            )
            for number, (start, end) in enumerate(self._parts())
        ]
        claims: list[Claim] = []
        for other in self._window.session.shown:
            claims += preview if other.id == claim.id else [other]
        self._window.reader.set_claims(claims, preview[min(self._active + 1, len(preview) - 1)].id)
