"""The claims of an article in reading order, the current one, and the way from one to another."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from models.terms import Claim, Counts, Tag, reading_order


class Walk:
    """What is out of the way keeps its number and is passed over."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.line = 0.0
        """Suggestions that nobody touched and that score less are not lit: out of the way, but on record."""
        self.keeps: Callable[[Claim], bool] = lambda claim: True
        """The filter: of the claims that are not out of the way, those that the keys go through."""
        self.claims: list[Claim] = []
        self.current_id: str | None = None
        self._place: dict[str, int] = {}
        self._counted: tuple[float, Counts] | None = None
        self.take(claims)
        self.current_id = next((c.id for c in self.claims if not c.dismissed), None)

    def take(self, claims: Iterable[Claim]) -> None:
        """Puts in the claims as they are now, removed ones left out."""
        current = self.current
        live = [claim for claim in claims if not claim.removed]
        self.claims = sorted(live, key=reading_order)
        self._place = {claim.id: place for place, claim in enumerate(self.claims)}
        self._counted = None
        if current is not None and current.id not in self._place:
            self.current_id = self._nearest(current.start)

    def _nearest(self, position: int) -> str | None:
        """The claim that begins nearest to a place in the text."""
        live = (claim for claim in self.claims if not self.is_aside(claim))
        nearest = min(live, key=lambda claim: abs(claim.start - position), default=None)
        return nearest.id if nearest else None

    def is_aside(self, claim: Claim) -> bool:
        """True for what the keys pass over: dismissed, or a suggestion below the line."""
        return claim.dismissed or (claim.is_suggestion and (claim.score or 0.0) < self.line)

    def shown(self) -> list[Claim]:
        """All claims in reading order as they are to be drawn: what is below the line as if dismissed."""
        return [replace(c, dismissed=True) if self.is_aside(c) else c for c in self.claims]

    def below_the_line(self) -> list[Claim]:
        """The suggestions that are not lit."""
        return [claim for claim in self.claims if self.is_aside(claim) and not claim.dismissed]

    @property
    def current(self) -> Claim | None:
        """The claim that the keys act on."""
        return self.get(self.current_id)

    def get(self, claim_id: str | None) -> Claim | None:
        """The claim with that identity, if it is (still) one of this article's."""
        place = self._place.get(claim_id or "")
        return None if place is None else self.claims[place]

    def with_span(self, span: tuple[int, int]) -> Claim | None:
        """The claim that has exactly these words, dismissed ones included."""
        return next((claim for claim in self.claims if (claim.start, claim.end) == span), None)

    def number(self, claim_id: str) -> int:
        """1, 2, 3 ... in reading order, dismissed claims counted (numbers stay); 0 if unknown."""
        return self._place.get(claim_id, -1) + 1

    def put(self, claim: Claim) -> None:
        """Puts a claim in the place of what it was; one that is not there is passed over."""
        if claim.id in self._place:
            self.claims[self._place[claim.id]] = claim
            self._counted = None

    def counts(self) -> Counts:
        """How many claims stand at each tag; counted once for each state, for each key asks several times."""
        if self._counted is None or self._counted[0] != self.line:
            self._counted = self.line, self._count()
        return self._counted[1]

    def _count(self) -> Counts:
        found = dict.fromkeys([*(tag.value for tag in Tag), "dismissed"], 0)
        for claim in self.claims:
            if claim.dismissed or not self.is_aside(claim):
                found["dismissed" if claim.dismissed else claim.tag.value] += 1
        return Counts(**found)

    def go_to(self, claim_id: str) -> bool:
        """Makes a claim the current one; False where it is not there or dismissed."""
        claim = self.get(claim_id)
        if claim is None or self.is_aside(claim):
            return False
        self.current_id = claim_id
        return True

    def step(self, by: int) -> bool:
        """Goes to the next (1) or previous (-1) claim that the filter keeps; False at the end."""
        place = self._place.get(self.current_id or "", -1 if by > 0 else len(self.claims))
        place += by
        while 0 <= place < len(self.claims):
            if not self.is_aside(self.claims[place]) and self.keeps(self.claims[place]):
                self.current_id = self.claims[place].id
                return True
            place += by
        return False

    def step_to_unreviewed(self) -> bool:
        """Goes to the next claim without a tag, beginning anew at the end; False where none is left."""
        start = self._place.get(self.current_id or "", -1)
        for claim in (*self.claims[start + 1 :], *self.claims[: start + 1]):
            if not claim.is_reviewed and not self.is_aside(claim) and self.keeps(claim):
                self.current_id = claim.id
                return True
        return False

    def step_aside(self) -> bool:
        """Goes to a neighbour where the current claim is out of the way; False where there was no need."""
        if self.current is None or not self.is_aside(self.current):
            return False
        if not (self.step(1) or self.step(-1)):
            self.current_id = self._nearest(self.current.start)
        return True
