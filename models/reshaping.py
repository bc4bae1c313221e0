"""Splits a claim, merges two, moves the ends of one: a decision stays with what it was about."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from models import evidence, text
from models.clock import now
from models.errors import UserError
from models.history import RESIZE, Step, Subject
from models.review import LONGEST_NOTE, Change, Review
from models.store import NewRows
from models.terms import Claim

Span = tuple[int, int]


def split(review: Review, claim: Claim, parts: Sequence[Span], keeper: int = 0) -> Change:
    """Makes the spans claims of their own; tag and note stay with the part number `keeper`.

    All of them are a person's from then on.

    `parts` are code points of the article, inside the claim, in order and apart. Raises UserError, also where
    another claim has exactly the words of one.
    """
    spans = [_whole(review, span) for span in parts]
    if len(spans) < 2 or any(one[1] > other[0] for one, other in pairwise(spans)):
        raise UserError(
            "A claim is split into two parts at least, which do not overlap. Nothing was changed."
        )
    for span in spans:
        check_free(review, span, claim)
    at = now()
    steps = [_accepted(_bounds("split", review, claim, spans[keeper]), claim)]
    rows = []
    for number, span in enumerate(spans):
        if number != keeper:
            row, step = review.new_claim(span, at)
            rows.append(row)
            steps.append(step)
    return review.record(steps, at, {Subject.CLAIM: rows})


def merge(review: Review, claim: Claim) -> Change:
    """Joins the claim with the next one; the tagged one of the two goes on, the first where both are.

    What is out of the way is passed over, as by the keys. The evidence and the notes of both stay with it,
    and it is a person's from then on.

    Raises UserError where there is no next claim, or a third one has exactly their words.
    """
    place = review.claims.index(claim)
    following = next((other for other in review.claims[place + 1 :] if not review.is_aside(other)), None)
    if following is None:
        raise UserError("There is no claim behind this one to merge it with.")
    stays, goes = (
        (following, claim) if following.is_reviewed and not claim.is_reviewed else (claim, following)
    )
    span = min(claim.start, following.start), max(claim.end, following.end)
    check_free(review, span, stays, goes)
    at = now()
    note, rows = _joined_note(review, stays, goes)
    steps = [
        _accepted(_bounds("merge", review, stays, span), stays),
        Step("merge", goes.id, review.article.id, goes.id, {"removed": 0}, {"removed": 1}),
        *note,
        *evidence.carry_over(review, goes, stays),
    ]
    return review.record(steps, at, rows)


def _joined_note(review: Review, stays: Claim, goes: Claim) -> tuple[list[Step], NewRows | None]:
    """The step that writes both notes, in the order of the text, one below the other; none for one note."""
    if not goes.note:
        return [], None
    first, second = sorted((stays, goes), key=lambda claim: (claim.start, claim.end))
    note = "\n".join(filter(None, (first.note, second.note)))
    if len(note) > LONGEST_NOTE:
        raise UserError(
            "The two notes together have {0:,} characters, and {1:,} can be kept. Shorten one of "
            "them first. Nothing was changed.",
            len(note),
            LONGEST_NOTE,
        )
    row, new = review.row_for(stays)
    step = Step("note", row["id"], review.article.id, stays.id, {"note": row["note"]}, {"note": note})
    return [step], {Subject.REVIEW: [row]} if new else None


def resize(review: Review, claim: Claim, span: Span) -> Change | None:
    """Gives the claim other words; its tag, note and evidence stay. None where these are its words already.

    A suggestion counts as accepted by that. Raises UserError where the span holds no words, or where another
    claim has exactly these.
    """
    span = text.tidy(review.article.text, *span)
    if span[0] >= span[1]:
        raise UserError("Nothing would be left of the claim. Nothing was changed.")
    if span == (claim.start, claim.end):
        return None
    check_free(review, span, claim)
    return review.record([_accepted(_bounds(RESIZE, review, claim, span), claim)], now())


def _accepted(step: Step, claim: Claim) -> Step:
    """Whoever chose the words of a suggestion has touched it."""
    if not claim.is_suggestion:
        return step
    return replace(step, before={**step.before, "accepted": 0}, after={**step.after, "accepted": 1})


def check_free(review: Review, span: Span, *but: Claim) -> None:
    """Raises UserError where a claim other than these has exactly the words of the span."""
    twin = review.with_span(span)
    if twin is not None and twin.id not in {claim.id for claim in but}:
        raise UserError(
            "These words are claim {0} already, and no two claims have the same words. Nothing was changed.",
            review.number(twin.id),
        )


def _bounds(action: str, review: Review, claim: Claim, span: Span) -> Step:
    after = {"start": span[0], "end": span[1], "quote": review.article.text[span[0] : span[1]]}
    before = {"start": claim.start, "end": claim.end, "quote": claim.quote}
    return Step(action, claim.id, review.article.id, claim.id, before, after)


def _whole(review: Review, span: Span) -> Span:
    start, end = text.tidy(review.article.text, *span)
    if start >= end:
        raise UserError("One of the parts holds no words. Nothing was changed.")
    return start, end
