"""What may be done with all suggestions that are lit, or with all that are not, in one action each."""

from collections.abc import Sequence

from models.clock import now
from models.history import Step
from models.review import Change, Review
from models.terms import Claim


def lit_suggestions(review: Review) -> list[Claim]:
    """The suggestions that are lit and that nobody has touched."""
    return [claim for claim in review.claims if claim.is_suggestion and not review.is_aside(claim)]


def accept_lit(review: Review) -> Change | None:
    """Makes all suggestions that are lit claims to check, whatever the line is later."""
    return _mark_all(review, "accept", lit_suggestions(review), "accepted")


def dismiss_unlit(review: Review) -> Change | None:
    """Dismisses all suggestions that are not lit."""
    return _mark_all(review, "dismiss", review.below_the_line(), "dismissed")


def _mark_all(review: Review, action: str, claims: Sequence[Claim], field: str) -> Change | None:
    steps = [Step(action, c.id, review.article.id, c.id, {field: 0}, {field: 1}) for c in claims]
    return review.record(steps, now()) if steps else None
