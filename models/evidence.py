"""What a reviewer records beside the tag: sources for or against a claim, and the fields of the record."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from models import text
from models.clock import now
from models.errors import UserError
from models.history import Step, Subject
from models.review import LONGEST_NOTE, Change, Review
from models.store import rows
from models.terms import REASONS, Claim, Evidence, Reason, Scope, Source

LONGEST = 20_000
"""Code points of one field of a source; a longer one is no field but a text."""
CONFIDENCES = (1, 2, 3)


def today() -> str:
    """The date that is offered as the one of access: ISO 8601, the checker's own day."""
    return datetime.now(UTC).astimezone().date().isoformat()


def attach(review: Review, claim: Claim, source: Source) -> Change:
    """Adds a source to a claim, behind the others. Raises UserError where a field is too long."""
    at = now()
    row = rows.evidence_row(claim.id, _next_place(claim), _stored(source), review.reviewer, at)
    said = {name: row[name] for name in ("place", *rows.SOURCE_FIELDS)}
    step = Step("attach", row["id"], review.article.id, claim.id, {"removed": 1}, {"removed": 0, **said})
    return review.record([step], at, {Subject.EVIDENCE: [row]})


def edit(review: Review, evidence: Evidence, source: Source) -> Change | None:
    """Changes what is recorded of a source; None where nothing differs. Raises UserError as `attach`."""
    old, new = _stored(evidence.source), _stored(source)
    changed = [name for name in new if new[name] != old[name]]
    if not changed:
        return None
    before, after = ({name: side[name] for name in changed} for side in (old, new))
    return review.record([_step("source", review, evidence, before, after)], now())


def detach(review: Review, evidence: Evidence) -> Change:
    """Takes a source off its claim; it stays on record."""
    return review.record([_step("detach", review, evidence, {"removed": 0}, {"removed": 1})], now())


def reorder(review: Review, evidence: Evidence, by: int) -> Change | None:
    """Moves a source up (-1) or down (1) among those of its claim; None at the end of the list."""
    claim = review.get(evidence.claim_id)
    ids = [one.id for one in claim.evidence] if claim else []
    place = ids.index(evidence.id) + by if evidence.id in ids else -1
    if claim is None or not 0 <= place < len(ids):
        return None
    other = claim.evidence[place]
    steps = [
        _step("reorder", review, one, {"place": one.place}, {"place": two.place})
        for one, two in ((evidence, other), (other, evidence))
    ]
    return review.record(steps, now())


def carry_over(review: Review, claim: Claim, to: Claim) -> list[Step]:
    """The steps that give all sources of a claim to another one, behind its own."""
    first = _next_place(to)
    return [
        Step(
            "reorder",
            one.id,
            review.article.id,
            to.id,
            {"claim_id": claim.id, "place": one.place},
            {"claim_id": to.id, "place": first + number},
        )
        for number, one in enumerate(claim.evidence)
    ]


def set_reason(review: Review, claim: Claim, reason: Reason | None) -> Change | None:
    """Says why a claim is disputed or unsourced. Raises UserError where the tag has no such reason."""
    if reason is not None and reason not in REASONS.get(claim.tag, ()):
        raise UserError("This reason does not go with the tag. Tag the claim disputed or unsourced first.")
    return review.set_field(claim, "reason", "reason", reason.value if reason else "")


def set_scope(review: Review, claim: Claim, scope: Scope) -> Change | None:
    """Says what the tag is about: that it is so, or that it was said."""
    return review.set_field(claim, "scope", "scope", scope.value)


def set_confidence(review: Review, claim: Claim, confidence: int | None) -> Change | None:
    """Says how sure the reviewer is: 1, 2, 3 or nothing."""
    if confidence is not None and confidence not in CONFIDENCES:
        raise UserError("Confidence is 1, 2 or 3.")
    return review.set_field(claim, "confidence", "confidence", confidence)


def set_correction(review: Review, claim: Claim, correction: str) -> Change | None:
    """Says how the words should be corrected."""
    cleaned = text.short(correction, LONGEST_NOTE, "the correction")
    return review.set_field(claim, "correction", "suggested_correction", cleaned)


def set_wording(review: Review, claim: Claim, wording: str) -> Change | None:
    """Says the claim as it is rated, where the reviewer words it otherwise than the article."""
    cleaned = text.short(wording, LONGEST_NOTE, "the wording")
    return review.set_claim_field(claim, "wording", "claim_text", cleaned)


def set_speaker(review: Review, claim: Claim, speaker: str) -> Change | None:
    """Says who the article has it from."""
    cleaned = text.short(speaker, LONGEST, "the speaker")
    return review.set_claim_field(claim, "speaker", "attributed_to", cleaned)


def _stored(source: Source) -> dict[str, Any]:
    """The fields as they are stored. Raises UserError where one is too long."""
    checked = {
        name: value.value
        if name in ("stance", "kind")
        else text.short(value, LONGEST, f"the source's {name}")
        for name, value in asdict(source).items()
    }
    if not any(value for name, value in checked.items() if name not in ("stance", "kind", "accessed")):
        raise UserError("Nothing is known of this source yet: give it an address, a title or a note.")
    return checked


def _next_place(claim: Claim) -> int:
    return max((one.place for one in claim.evidence), default=-1) + 1


def _step(
    action: str, review: Review, evidence: Evidence, before: dict[str, Any], after: dict[str, Any]
) -> Step:
    return Step(action, evidence.id, review.article.id, evidence.claim_id, before, after)
