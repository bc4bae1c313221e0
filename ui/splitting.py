"""The mode in which the current claim is cut into parts: a preview whose borders move, then Enter or Esc."""

from dataclasses import replace
from typing import TYPE_CHECKING

from models.detection.cuts import MOST_PARTS, offered_parts, parts_at
from models.terms import Claim, Tag
from models.words import Edge, next_character, next_stop
from ui.claim_mode import ClaimMode

if TYPE_CHECKING:
    from ui.window import MainWindow


class Splitting(ClaimMode):
    """The borders between the parts are code points of the claim's words."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._borders: list[int] = []
        self._active = 0
        self._keys = {
            "Left": lambda: self._step(right=False),
            "Right": lambda: self._step(right=True),
            "Shift+Left": lambda: self._step(right=False, words=False),
            "Shift+Right": lambda: self._step(right=True, words=False),
            "Up": lambda: self._offer(len(self._borders) + 2),
            "Down": lambda: self._offer(len(self._borders)),
            "Tab": self._next_border,
            "Enter": self.keep,
            "Esc": self.leave,
        }

    def begin(self) -> None:
        """Offers parts of the current claim."""
        claim = self._candidate()
        if claim is None:
            return
        if len(offered_parts(claim.quote)) < 2:
            self._window.session.said.emit(self.tr("This claim is too short to be split."))
            return
        self._claim = claim
        self._window.reader.set_resizable(False)
        self._offer(0)
        self._explain(
            self.tr(
                "Left and Right move the border (with Shift by letter), Tab takes the next one, "
                "Up and Down give more or fewer parts."
            ),
            self.tr("Keep the parts (Enter)"),
        )

    def keep(self) -> None:
        """Makes the parts claims."""
        claim, parts = self._claim, self._parts()
        self._end()
        if claim is None:
            return
        if not self._window.session.split(claim, [(claim.start + a, claim.start + b) for a, b in parts]):
            self._redraw()

    def _forget(self) -> None:
        super()._forget()
        self._window.reader.set_resizable(not self._window.session.is_read_only)

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

    def _step(self, right: bool, words: bool = True) -> None:
        if self._claim is None:
            return
        following = next_stop if words else next_character
        place = following(self._claim.quote, self._borders[self._active], Edge.START, self._onward(right))
        if place is not None:
            self._move_to(place)

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
        parts = [
            replace(
                claim,
                id=f"{claim.id}/{number}",
                start=claim.start + start,
                end=claim.start + end,
                quote=claim.quote[start:end],
                tag=claim.tag if number == 0 else Tag.UNREVIEWED,
                accepted=True,
            )
            for number, (start, end) in enumerate(self._parts())
        ]
        ringed = parts[min(self._active + 1, len(parts) - 1)]
        claims: list[Claim] = []
        for other in self._window.session.shown:
            claims += parts if other.id == claim.id else [other]
        self._window.reader.set_claims(claims, ringed.id)
        words = self.tr("Part {0} of {1}: {2}")
        self._announce(words.format(parts.index(ringed) + 1, len(parts), ringed.quote))
