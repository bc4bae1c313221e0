"""Rows of the database as plain values, and back."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any
from uuid import uuid4

from sqlalchemy import RowMapping

from models.history import Step, canonical
from models.terms import (
    Article,
    ArticleDetails,
    Claim,
    Draft,
    Event,
    Evidence,
    Kind,
    Origin,
    Reason,
    Scope,
    Source,
    Stance,
    Suggestion,
    Tag,
)

Row = Mapping[str, Any] | RowMapping

SOURCE_FIELDS = tuple(field.name for field in fields(Source))
DETAIL_FIELDS = ("title", "byline", "publisher", "url", "published")
REVIEW_DEFAULTS: Mapping[str, Any] = {
    "tag": Tag.UNREVIEWED.value,
    "scope": Scope.SUBSTANCE.value,
    "reason": "",
    "confidence": None,
    "note": "",
    "suggested_correction": "",
    "reviewed_at": "",
}
ARTICLE_FIELDS = (*DETAIL_FIELDS, "sha256", "source_name", "source_sha256", "source_encoding")
CLAIM_FIELDS = (
    "start",
    "end",
    "origin",
    "score",
    "reasons",
    "detector",
    "attributed_to",
    "claim_text",
    "dismissed",
)
"""What the history says of a claim that comes into being; the quote follows from the text."""


def new_id() -> str:
    """A fresh identity."""
    return str(uuid4())


def details_of(row: Row) -> ArticleDetails:
    """The editable fields of an article row."""
    return ArticleDetails(*(row[name] for name in DETAIL_FIELDS))


def article_of(row: Row) -> Article:
    """An article row as a value."""
    return Article(row["id"], row["text"], row["sha256"], details_of(row), row["created_at"])


def source_of(row: Row) -> Source:
    """The source that an evidence row records."""
    said = {name: row[name] for name in SOURCE_FIELDS}
    return Source(**{**said, "stance": Stance(row["stance"]), "kind": Kind(row["kind"])})


def evidence_of(row: Row) -> Evidence:
    """An evidence row as a value."""
    return Evidence(
        row["id"],
        row["claim_id"],
        row["place"],
        source_of(row),
        row["reviewer"],
        bool(row["removed"]),
        row["created_at"],
        row["updated_at"],
    )


def evidence_row(
    claim_id: str, place: int, source: Mapping[str, Any], reviewer: str, at: str
) -> dict[str, Any]:
    """A new evidence row; `source` are the fields of `SOURCE_FIELDS` as they are stored."""
    return {
        "id": new_id(),
        "claim_id": claim_id,
        "place": place,
        **source,
        "reviewer": reviewer,
        "removed": 0,
        "created_at": at,
        "updated_at": at,
    }


def event_of(row: Row) -> Event:
    """An event row as a value."""
    return Event(
        row["seq"],
        row["batch"],
        row["at"],
        row["reviewer"],
        row["action"],
        row["article_id"],
        row["claim_id"] or "",
        row["subject_id"],
        json.loads(row["before"]),
        json.loads(row["after"]),
        row["undoes"],
    )


def claim_of(row: Row, review: Row | None, evidence: Iterable[Row] = ()) -> Claim:
    """A claim row with its standing review and its evidence, in the order of its places, as a value."""
    claim = Claim(
        id=row["id"],
        article_id=row["article_id"],
        start=row["start"],
        end=row["end"],
        quote=row["quote"],
        origin=Origin(row["origin"]),
        score=row["score"],
        reasons=tuple(json.loads(row["reasons"])),
        detector=row["detector"],
        attributed_to=row["attributed_to"],
        claim_text=row["claim_text"],
        dismissed=bool(row["dismissed"]),
        accepted=bool(row["accepted"]),
        removed=bool(row["removed"]),
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        evidence=tuple(evidence_of(one) for one in evidence),
    )
    return claim if review is None else with_review(claim, review)


def with_review(claim: Claim, review: Row) -> Claim:
    """The claim with that review as the standing one."""
    return replace(
        claim,
        review_id=review["id"],
        reviewer=review["reviewer"],
        tag=Tag(review["tag"]),
        scope=Scope(review["scope"]),
        reason=Reason(review["reason"]) if review["reason"] else None,
        confidence=review["confidence"],
        note=review["note"],
        suggested_correction=review["suggested_correction"],
        reviewed_at=review["reviewed_at"],
    )


def standing(reviews: Iterable[Row]) -> Row | None:
    """The review that stands: the one changed last among those with a tag, else the one changed last."""
    return max(reviews, key=lambda r: (r["tag"] != Tag.UNREVIEWED.value, r["seq"]), default=None)


def article_row(draft: Draft, sha256: str, at: str) -> dict[str, Any]:
    """A new article row."""
    return {
        "id": new_id(),
        "sha256": sha256,
        **{name: getattr(draft.details, name) for name in DETAIL_FIELDS},
        "source_name": draft.source_name,
        "source_sha256": draft.source_sha256,
        "source_encoding": draft.source_encoding,
        "removed": 0,
        "created_at": at,
        "updated_at": at,
        "text": draft.text,
    }


def suggestion_rows(article: Row, suggestions: Sequence[Suggestion], at: str) -> list[dict[str, Any]]:
    """New claim rows of what detectors found in an article."""
    text: str = article["text"]
    return [
        claim_row(
            article["id"],
            (s.start, s.end),
            text,
            at,
            origin=Origin.SUGGESTED.value,
            score=s.score,
            reasons=canonical(list(s.reasons)),
            detector=s.detector,
            attributed_to=s.attributed_to,
        )
        for s in suggestions
    ]


def claim_row(article_id: str, span: tuple[int, int], text: str, at: str, **more: Any) -> dict[str, Any]:
    """A new claim row; the quote is cut from the text here and nowhere else."""
    start, end = span
    return {
        "id": new_id(),
        "article_id": article_id,
        "start": start,
        "end": end,
        "quote": text[start:end],
        "origin": Origin.MANUAL.value,
        "score": None,
        "reasons": "[]",
        "detector": "",
        "attributed_to": "",
        "claim_text": "",
        "dismissed": 0,
        "accepted": 0,
        "removed": 0,
        "created_at": at,
        "updated_at": at,
        **more,
    }


def suggestions_digest(claims: Iterable[Row]) -> str:
    """SHA-256 over the first state of the claims that one detection made, in no particular order."""
    lines = sorted(canonical([row["id"], *(row[name] for name in CLAIM_FIELDS)]) for row in claims)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def review_row(claim_id: str, reviewer: str, at: str) -> dict[str, Any]:
    """A new review row in which nothing is decided yet."""
    return {
        "id": new_id(),
        "claim_id": claim_id,
        "reviewer": reviewer,
        **REVIEW_DEFAULTS,
        "created_at": at,
        "updated_at": at,
        "seq": 0,
    }


def event_for(step: Step, seq: int, batch: int, at: str, reviewer: str) -> Event:
    """The event that a step becomes."""
    return Event(
        seq,
        batch,
        at,
        reviewer,
        step.action,
        step.article_id,
        step.claim_id,
        step.subject_id,
        step.before,
        step.after,
        step.undoes,
    )


def event_row(event: Event, digest: str) -> dict[str, Any]:
    """A new event row."""
    return {
        "seq": event.seq,
        "batch": event.batch,
        "at": event.at,
        "reviewer": event.reviewer,
        "action": event.action,
        "article_id": event.article_id,
        "claim_id": event.claim_id or None,
        "subject_id": event.subject_id,
        "before": canonical(event.before),
        "after": canonical(event.after),
        "undoes": event.undoes,
        "digest": digest,
    }
