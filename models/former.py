"""What a claim was after any event of its history, and the steps that make it so again.

A former state is read by walking the history backwards from what the library holds. Restoring one is a new
action: it gives the claim the words, the tag and all fields that it had, and brings back sources that were
taken off or changed since. It takes no source off: one that was added since stays, behind the others.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from models.clock import now
from models.errors import UserError
from models.history import REVERT, REVERT_SOURCE, Step, Subject
from models.reshaping import check_free
from models.review import Change, Review
from models.store import NewRows, Store, rows
from models.terms import Claim, Event, Tag

_FLAGS = ("dismissed", "accepted", "removed")
_CLAIM_FIELDS = ("start", "end", "quote", "dismissed", "accepted", "claim_text", "attributed_to")
_REVIEW_FIELDS = tuple(name for name in rows.REVIEW_DEFAULTS if name != "reviewed_at")
_SOURCE_FIELDS = ("removed", "place", *rows.SOURCE_FIELDS)
_UNTAGGED = {"tag": Tag.UNREVIEWED.value, "reviewed_at": "", "reason": ""}


@dataclass(frozen=True, slots=True)
class Kept:
    """All that a library holds of a claim: the reviews, the sources (also those taken off), the events."""

    claim: Claim
    reviews: Sequence[rows.Row]
    evidence: Sequence[rows.Row]
    events: Sequence[Event]


def kept(store: Store, claim: Claim) -> Kept:
    """What the library holds of the claim."""
    claim_id = claim.id
    return Kept(claim, store.reviews(claim_id), store.evidence_ever(claim_id), store.history_of(claim_id))


def former(of: Kept, seq: int) -> Claim:
    """The claim as it was after the event of that number, with the review that stood and its sources."""
    past = _rows_after(of, seq)
    own = past.pop(of.claim.id)
    flags = {name: bool(own[name]) for name in _FLAGS if name in own}
    sources = [past[row["id"]] for row in of.evidence]
    standing = rows.standing(past[row["id"]] for row in of.reviews if row["id"] in past)
    claim = replace(of.claim, **{**own, **flags}, evidence=_standing_evidence(sources, of.claim.id))
    return rows.with_review(claim, standing or {"id": "", "reviewer": "", **rows.REVIEW_DEFAULTS})


def restore(review: Review, of: Kept, seq: int) -> Change | None:
    """Makes that state the present one, as one action; None where the claim is like that already.

    The restored tag goes into the restorer's own review, as a tag does; a state without one takes the tags
    off, as clearing does. Raises UserError where the claim was not there then, or another has its words now.
    """
    was = former(of, seq)
    if was.removed:
        raise UserError("The claim was not there then. Undo takes a claim back. Nothing was changed.")
    check_free(review, (was.start, was.end), of.claim)
    at = now()
    changed = _changed(_stored(of.claim), _stored(was), _CLAIM_FIELDS)
    steps = [_step(REVERT, of.claim, of.claim.id, *changed)] if changed else []
    steps += _source_steps(of, _rows_after(of, seq))
    own, new = _review_steps(of, was, review.reviewer, at)
    steps += own
    return review.record(steps, at, new) if steps else None


def standing_steps(store: Store, events: Sequence[Event], steps: Sequence[Step]) -> list[Step]:
    """What else an undo or redo of `events` by `steps` has to write, for the reviews to stand that stood.

    Of two reviewers' tags the one changed last stands, and a tag that is taken back is changed by that.
    """
    subjects = {event.subject_id: event for event in events if event.subject_id != event.claim_id}
    of_claims = {event.claim_id: event for event in subjects.values() if event.claim_id}
    found = []
    for event in of_claims.values():
        reviews = {row["id"]: dict(row) for row in store.reviews(event.claim_id)}
        if len(reviews) < 2 or reviews.keys().isdisjoint(subjects):
            continue
        for order, step in enumerate(steps):
            if step.subject_id in reviews:
                reviews[step.subject_id].update(step.after, seq=event.seq + len(events) + order)
        (claim,) = store.claims(event.article_id, event.claim_id)
        stood = former(kept(store, claim), events[0].batch - 1).review_id
        standing = rows.standing(reviews.values())
        if stood and standing is not None and standing["id"] != stood:
            same = {"reviewed_at": reviews[stood]["reviewed_at"]}
            found.append(_step(steps[0].action, claim, stood, same, same))
    return found


def _rows_after(of: Kept, seq: int) -> dict[str, dict[str, Any]]:
    """The rows as they were, by identity: of the claim what events say, a review only if it was there."""
    reviews = {row["id"] for row in of.reviews}
    past: dict[str, dict[str, Any]] = {row["id"]: dict(row) for row in (*of.reviews, *of.evidence)}
    past[of.claim.id] = {}
    last: dict[str, int] = {}
    for event in reversed(of.events):
        if event.seq <= seq:
            last.setdefault(event.subject_id, event.seq)
        elif event.subject_id in past:
            past[event.subject_id].update(event.before)
    for review_id in reviews:
        if review_id in last:
            past[review_id]["seq"] = last[review_id]
        else:
            del past[review_id]
    return past


def _standing_evidence(sources: Iterable[rows.Row], claim_id: str) -> tuple[Any, ...]:
    standing = [row for row in sources if row["claim_id"] == claim_id and not row["removed"]]
    return tuple(rows.evidence_of(row) for row in sorted(standing, key=_place))


def _place(row: rows.Row) -> tuple[int, str]:
    return row["place"], row["created_at"]


def _stored(claim: Claim) -> dict[str, Any]:
    """The fields of the claim itself as the library holds them."""
    values = {name: getattr(claim, name) for name in _CLAIM_FIELDS}
    return {name: int(value) if name in _FLAGS else value for name, value in values.items()}


def _changed(
    now_: rows.Row, then: Mapping[str, Any], names: Iterable[str]
) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """What differs, as it is and as it was; None where nothing does."""
    differing = [name for name in names if now_[name] != then[name]]
    if not differing:
        return None
    return {name: now_[name] for name in differing}, {name: then[name] for name in differing}


def _source_steps(of: Kept, past: Mapping[str, Mapping[str, Any]]) -> list[Step]:
    """Sources that stood then are as they were; those that came since move behind them."""
    own = [row for row in of.evidence if row["claim_id"] == of.claim.id]
    were = [row for row in own if _stood(past[row["id"]], of.claim.id)]
    wanted = {row["id"]: past[row["id"]] for row in were}
    place = max((row["place"] for row in wanted.values()), default=-1)
    for row in sorted((row for row in own if not row["removed"]), key=_place):
        if row["id"] not in wanted:
            place = max(row["place"], place + 1)
            wanted[row["id"]] = {**row, "place": place}
    return [
        _step(REVERT_SOURCE, of.claim, row["id"], *changed)
        for row in own
        if row["id"] in wanted and (changed := _changed(row, wanted[row["id"]], _SOURCE_FIELDS))
    ]


def _stood(row: Mapping[str, Any], claim_id: str) -> bool:
    return row["claim_id"] == claim_id and not row["removed"]


def _review_steps(of: Kept, was: Claim, reviewer: str, at: str) -> tuple[list[Step], NewRows | None]:
    """The steps after which a review with the fields of that state stands, and the row if it is new."""
    then = {**_review_of(was), "reviewed_at": at if was.is_reviewed else ""}
    stands = next((row for row in of.reviews if row["id"] == of.claim.review_id), None)
    if not was.is_reviewed:
        tagged = [row for row in of.reviews if row["tag"] != Tag.UNREVIEWED.value and row is not stands]
        cleared = [_review_step(of, row, {**row, **_UNTAGGED}) for row in tagged]
        # The one that stood is changed last, and so stands on.
        return [step for step in (*cleared, _review_step(of, stands, then)) if step], None
    own = next((row for row in of.reviews if row["reviewer"] == reviewer), None)
    row = own or rows.review_row(of.claim.id, reviewer, at)
    if row is stands:
        if row["tag"] == was.tag.value:
            then["reviewed_at"] = row["reviewed_at"]
        step = _review_step(of, row, then)
        return ([step] if step else []), None
    before, after = _changed(row, then, rows.REVIEW_DEFAULTS) or ({}, {})
    # Given anew even where that was in this very second: the review that was changed last is what stands.
    before["reviewed_at"], after["reviewed_at"] = row["reviewed_at"], at
    new = {Subject.REVIEW: [dict(row)]} if own is None else None
    return [_step(REVERT, of.claim, row["id"], before, after)], new


def _review_of(claim: Claim) -> dict[str, Any]:
    """The fields of the review as the library holds them."""
    values = {name: getattr(claim, name) for name in _REVIEW_FIELDS}
    reason = claim.reason.value if claim.reason else ""
    return {**values, "tag": claim.tag.value, "scope": claim.scope.value, "reason": reason}


def _review_step(of: Kept, row: rows.Row | None, then: Mapping[str, Any]) -> Step | None:
    changed = _changed(row, then, rows.REVIEW_DEFAULTS) if row is not None else None
    return _step(REVERT, of.claim, row["id"], *changed) if row is not None and changed else None


def _step(action: str, claim: Claim, row_id: str, before: dict[str, Any], after: dict[str, Any]) -> Step:
    return Step(action, row_id, claim.article_id, claim.id, before, after)
