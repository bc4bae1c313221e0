"""The claims that are drawn, by document position, and which of them lie in a stretch of the document."""

from bisect import bisect_right
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

    @property
    def is_suggestion(self) -> bool:
        """True for what only the detector has pointed at yet."""
        return self.claim.is_suggestion

    @property
    def is_weak(self) -> bool:
        """True for a suggestion that nobody touched and of which the detector is not sure."""
        return self.claim.is_suggestion and (self.claim.score or 0.0) < STRONG_SCORE


class Spans:
    """Found by identity and by place; dismissed claims keep their number but are not drawn."""

    def __init__(self, claims: Sequence[Claim] = (), positions: PositionMap | None = None) -> None:
        self._all: dict[str, Span] = {}
        self._drawn: list[Span] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        if positions is not None:
            self._fill(claims, positions)

    def __iter__(self) -> Iterator[Span]:
        return iter(self._drawn)

    def find(self, claim_id: str | None) -> Span | None:
        """The drawn claim of that identity."""
        span = self._all.get(claim_id) if claim_id else None
        return None if span is None or span.claim.dismissed else span

    def between(self, first: int, last: int) -> list[Span]:
        """The drawn claims that touch the document positions `first` to `last`, in reading order."""
        low = bisect_right(self._ends, first - 1)
        high = bisect_right(self._starts, last)
        return [span for span in self._drawn[low:high] if span.end >= first]

    def replace(self, changed: Iterable[Claim]) -> list[Span] | None:
        """Puts in the new states and returns the spans; None if more than states changed."""
        touched = []
        for claim in changed:
            span = self._all.get(claim.id)
            if span is None or _shape(span.claim) != _shape(claim):
                return None
            span.claim = claim
            touched.append(span)
        return touched

    def reshape(self, claim: Claim, positions: PositionMap) -> None:
        """Gives a claim other words for the time being; all keep their numbers."""
        span = self._all[claim.id]
        span.claim, (span.start, span.end) = claim, positions.span(claim.start, claim.end)
        self._arrange()

    def _fill(self, claims: Sequence[Claim], positions: PositionMap) -> None:
        spans = [
            Span(claim, number, *positions.span(claim.start, claim.end))
            for number, claim in enumerate(claims, start=1)
        ]
        self._all = {span.claim.id: span for span in spans}
        self._drawn = [span for span in spans if not span.claim.dismissed]
        self._arrange()

    def _arrange(self) -> None:
        self._starts = [span.start for span in self._drawn]
        if not all(map(lt, self._starts, self._starts[1:])):
            self._drawn.sort(key=lambda span: (span.start, -span.end))
            self._starts = [span.start for span in self._drawn]
        # A running maximum, so that a long claim is found from anywhere inside it.
        self._ends = list(accumulate((span.end for span in self._drawn), max))
        if all(map(le, self._ends, self._starts[1:])):
            # The usual case: no claim reaches into the next one.
            for span in self._drawn:
                span.depth = 0
        else:
            _stack(self._drawn)


def _shape(claim: Claim) -> tuple[int, int, bool, bool]:
    return claim.start, claim.end, claim.dismissed, claim.removed


def _stack(spans: Sequence[Span]) -> None:
    """Gives each claim the lowest depth that no claim under it has."""
    busy: list[tuple[int, int]] = []
    free: list[int] = []
    reach = 0
    for span in spans:
        if span.start >= reach:
            # The usual case: no claim reaches into this one.
            busy, free = [], []
        while busy and busy[0][0] <= span.start:
            heappush(free, heappop(busy)[1])
        span.depth = heappop(free) if free else len(busy)
        heappush(busy, (span.end, span.depth))
        reach = max(reach, span.end)


def smallest_first(spans: Iterable[Span]) -> list[Span]:
    """The claims at one place in the order in which clicks choose them."""
    return sorted(spans, key=lambda span: (span.end - span.start, span.start, span.number))
