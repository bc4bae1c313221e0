"""The claims that are drawn, by document position, and which of them lie in a stretch of the document."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import accumulate
from operator import le, lt

from models.terms import STRONG_SCORE, Claim
from ui.reader.positions import PositionMap


@dataclass(slots=True)
class Span:
    """A drawn claim: document positions, its number, and how many claims it lies upon (`depth`)."""

    claim: Claim
    number: int
    start: int
    end: int
    depth: int = 0
    short: str | None = None
    """what the claim lacks of evidence, in words; None until somebody asked"""

    @property
    def is_suggestion(self) -> bool:
        """True for what only the detector has pointed at yet."""
        return self.claim.is_suggestion

    @property
    def is_weak(self) -> bool:
        """True for a suggestion that nobody touched and of which the detector is not sure."""
        return self.claim.is_suggestion and (self.claim.score or 0.0) < STRONG_SCORE


class Spans:
    """Found by identity and by place; dismissed claims keep their number but are not drawn.

    A span is made when it is asked for: a page shows some twenty of thousands.
    """

    def __init__(self, claims: Sequence[Claim] = (), positions: PositionMap | None = None) -> None:
        """`claims`: in the order of their numbers."""
        self._claims = list(claims)
        self._positions = PositionMap("") if positions is None else positions
        self._numbers = {claim.id: at for at, claim in enumerate(claims)}
        self._arrange()

    def __iter__(self) -> Iterator[Span]:
        return map(self._span, self._order)

    def find(self, claim_id: str | None) -> Span | None:
        """The drawn claim of that identity."""
        at = self._numbers.get(claim_id) if claim_id else None
        return None if at is None or self._claims[at].dismissed else self._span(at)

    def between(self, first: int, last: int) -> list[Span]:
        """The drawn claims that touch the document positions `first` to `last`, in reading order."""
        start, end = self._positions.code_point(first), self._positions.code_point(last)
        low, high = bisect_left(self._reach, start), bisect_right(self._starts, end)
        return [self._span(at) for at in self._order[low:high] if self._claims[at].end >= start]

    def replace(self, changed: Iterable[Claim]) -> list[Span] | None:
        """Puts in the new states and returns the spans; None if more than states changed."""
        touched = []
        for claim in changed:
            at = self._numbers.get(claim.id)
            if at is None or _shape(self._claims[at]) != _shape(claim):
                return None
            self._claims[at] = claim
            span = self._span(at)
            span.claim, span.short = claim, None
            touched.append(span)
        return touched

    def ask_again(self) -> None:
        """Forgets what the claims lack of evidence."""
        for span in self._made.values():
            span.short = None

    def reshape(self, claim: Claim) -> None:
        """Gives a claim other words for the time being; all keep their numbers."""
        self._claims[self._numbers[claim.id]] = claim
        self._arrange()

    def _span(self, at: int) -> Span:
        span = self._made.get(at)
        if span is None:
            claim = self._claims[at]
            place = self._positions.span(claim.start, claim.end)
            span = self._made[at] = Span(claim, at + 1, *place, self._depths.get(at, 0))
        return span

    def _arrange(self) -> None:
        claims = self._claims
        order = [at for at, claim in enumerate(claims) if not claim.dismissed]
        starts = [claims[at].start for at in order]
        if not all(map(lt, starts, starts[1:])):
            order.sort(key=lambda at: (claims[at].start, -claims[at].end))
            starts = [claims[at].start for at in order]
        ends = [claims[at].end for at in order]
        self._made: dict[int, Span] = {}
        self._order, self._starts = order, starts
        # A running maximum, so that a long claim is found from anywhere inside it.
        self._reach = list(accumulate(ends, max))
        # The usual case: no claim reaches into the next one.
        is_flat = all(map(le, self._reach, starts[1:]))
        self._depths = {} if is_flat else dict(zip(order, _depths(starts, ends), strict=True))


def _shape(claim: Claim) -> tuple[int, int, bool, bool]:
    return claim.start, claim.end, claim.dismissed, claim.removed


def _depths(starts: Sequence[int], ends: Sequence[int]) -> Iterator[int]:
    """Gives each claim the lowest depth that no claim under it has."""
    busy: list[tuple[int, int]] = []
    free: list[int] = []
    for start, end in zip(starts, ends, strict=True):
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        depth = heappop(free) if free else len(busy)
        heappush(busy, (end, depth))
        yield depth


def smallest_first(spans: Iterable[Span]) -> list[Span]:
    """The claims at one place in the order in which clicks choose them."""
    return sorted(spans, key=lambda span: (span.end - span.start, span.start, span.number))
