"""Claims that lie over one another: which ones share a place, and which one is next when asked again."""

from models.review import Review
from models.terms import Claim

Span = tuple[int, int]


class Round:
    """Goes round the claims at one place; begins anew when another claim was chosen in between."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._last = ""

    def go_on(self, review: Review, at: int | None = None) -> tuple[int, int]:
        """Makes the next claim at a place the current one: at a code point, else over the current claim.

        Returns its order there (1, 2 ...) and how many there are; (0, 0) where there is none.
        """
        ids = self._around_current(review) if at is None else _ids(review, (at, at + 1))
        if not ids:
            return 0, 0
        current = review.current_id
        order = (ids.index(current) + 1) % len(ids) if current in ids else 0
        review.go_to(ids[order])
        self._last = ids[order]
        return order + 1, len(ids)

    def _around_current(self, review: Review) -> list[str]:
        # The round stays the same while it lasts: the next claim need not touch all that this one does.
        current = review.current
        if current is None:
            return []
        touching = _ids(review, (current.start, current.end))
        if current.id != self._last or not set(touching) <= set(self._ids):
            self._ids = touching
        known = ((one, review.get(one)) for one in self._ids)
        return [one for one, claim in known if claim is not None and not review.is_aside(claim)]


def overlapping(review: Review, span: Span) -> list[Claim]:
    """The claims in sight that share a code point with a span, the shortest first."""
    found = [
        claim
        for claim in review.claims
        if claim.start < span[1] and claim.end > span[0] and not review.is_aside(claim)
    ]
    return sorted(found, key=lambda claim: (claim.end - claim.start, claim.start))


def _ids(review: Review, span: Span) -> list[str]:
    return [claim.id for claim in overlapping(review, span)]
