"""One article under review: what may be done to its claims."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from models import text
from models.clock import now
from models.errors import UserError
from models.history import Step, Subject
from models.store import NewRows, Store, rows
from models.terms import Article, Claim, Event, Tag
from models.walk import Walk

LONGEST_NOTE = 200_000

_FEW = 20
"""So many claims are read one by one; more are read with the whole article."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an action changed: its events, the claims as they are now, whether the list has other members."""

    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    members_changed: bool = False


class Review(Walk):
    """Memory follows the disk: a claim here changes only after its change was committed."""

    def __init__(
        self, store: Store, article: Article, claims: Iterable[Claim], reviewer: Callable[[], str]
    ) -> None:
        super().__init__(claims)
        self._store = store
        self._reviewer = reviewer
        self.article = article

    def decide(self, claim: Claim, tag: Tag) -> Change | None:
        """Tags a claim in the reviewer's own review; None where that is its tag already."""
        if claim.tag is tag:
            return None
        row, new = self._own_review(claim)
        fields = {"tag": tag.value, "reviewed_at": now(), "reason": ""}
        return self._review_change("decide", claim, row, fields, new)

    def clear(self, claim: Claim) -> Change | None:
        """Takes the tag off the standing review, whoever's it is; None where there is none."""
        if not claim.is_reviewed:
            return None
        row = self._standing_review(claim)
        fields = {"tag": Tag.UNREVIEWED.value, "reviewed_at": "", "reason": ""}
        return self._review_change("clear", claim, row, fields, new=False)

    def note(self, claim: Claim, note: str) -> Change | None:
        """Writes the note of the standing review, or begins one; None where nothing differs."""
        note = text.clean(note)
        if note == claim.note:
            return None
        if len(note) > LONGEST_NOTE:
            raise UserError(
                "Not saved: the note has {0:,} characters, and {1:,} can be kept. What was saved "
                "before is kept. Shorten it.",
                len(note),
                LONGEST_NOTE,
            )
        return self.set_field(claim, "note", "note", note)

    def set_field(self, claim: Claim, action: str, field: str, value: str | int | None) -> Change | None:
        """Writes one field of the standing review, or begins one; None where nothing differs."""
        row, new = self.row_for(claim)
        return self._review_change(action, claim, row, {field: value}, new) if row[field] != value else None

    def row_for(self, claim: Claim) -> tuple[dict[str, Any], bool]:
        """The standing review as a row, else one of this reviewer's; and whether it has still to be made."""
        return (self._standing_review(claim), False) if claim.review_id else self._own_review(claim)

    def set_claim_field(self, claim: Claim, action: str, field: str, value: str) -> Change | None:
        """Writes one field of the claim itself; None where nothing differs."""
        return self._claim_change(action, claim, {field: value}) if getattr(claim, field) != value else None

    def dismiss(self, claim: Claim) -> Change | None:
        """Puts a claim out of the way: not a checkable one; it stays on record."""
        return None if claim.dismissed else self._claim_change("dismiss", claim, {"dismissed": 1})

    def restore(self, claim: Claim) -> Change | None:
        """Brings back what is out of the way; a suggestion below the line counts as accepted by that."""
        fields = {"dismissed": 0} if claim.dismissed else {}
        if self.is_aside(replace(claim, dismissed=False)):
            fields["accepted"] = 1
        action = "restore" if claim.dismissed else "accept"
        return self._claim_change(action, claim, fields) if fields else None

    def add(self, start: int, end: int) -> tuple[Claim, Change | None]:
        """Makes the words a claim of the reviewer's own, without blanks at its ends or half a grapheme.

        Words that are a claim already are pointed at (Change is None), or brought back where out of the way.
        Raises UserError where the span holds no words.
        """
        start, end = text.tidy(self.article.text, start, end)
        if start >= end:
            raise UserError("Select some words first, then add them as a claim.")
        if twin := self.with_span((start, end)):
            change = self.restore(twin)
            return self.get(twin.id) or twin, change
        at = now()
        row, step = self.new_claim((start, end), at)
        change = self.record([step], at, {Subject.CLAIM: [row]})
        return change.claims[0], change

    def new_claim(self, span: tuple[int, int], at: str) -> tuple[dict[str, Any], Step]:
        """The row of a claim by hand, and the step that brings it into being."""
        row = rows.claim_row(self.article.id, span, self.article.text, at)
        said = {name: row[name] for name in rows.CLAIM_FIELDS}
        return row, Step("add", row["id"], self.article.id, row["id"], {"removed": 1}, {"removed": 0, **said})

    def record(self, steps: Sequence[Step], at: str, new: NewRows | None = None) -> Change:
        """Writes an action and follows it."""
        return self.follow(self._store.record(steps, self._reviewer(), at, new))

    @property
    def reviewer(self) -> str:
        """Whose actions these are."""
        return self._reviewer()

    def _own_review(self, claim: Claim) -> tuple[dict[str, Any], bool]:
        """The row of this reviewer's review of the claim, and whether it has still to be made."""
        reviewer = self._reviewer()
        if claim.review_id:
            for row in self._store.reviews(claim.id):
                if row["reviewer"] == reviewer:
                    return row, False
        return rows.review_row(claim.id, reviewer, now()), True

    def _standing_review(self, claim: Claim) -> dict[str, Any]:
        return next(row for row in self._store.reviews(claim.id) if row["id"] == claim.review_id)

    def _review_change(
        self, action: str, claim: Claim, row: dict[str, Any], fields: dict[str, Any], new: bool
    ) -> Change:
        if new:
            fields = {"scope": claim.scope_of_tag.value, **fields}
        changed = {name: value for name, value in fields.items() if row[name] != value}
        before = {name: row[name] for name in changed}
        step = Step(action, row["id"], self.article.id, claim.id, before, changed)
        at = row["created_at"] if new else now()
        return self.record([step], at, {Subject.REVIEW: [row]} if new else None)

    def _claim_change(self, action: str, claim: Claim, fields: dict[str, Any]) -> Change:
        values = {name: getattr(claim, name) for name in fields}
        before = {name: int(value) if isinstance(value, bool) else value for name, value in values.items()}
        step = Step(action, claim.id, self.article.id, claim.id, before, fields)
        return self.record([step], now())

    def _touched(self, claim_ids: Collection[str]) -> tuple[Claim, ...]:
        """These claims as they are on the disk, in the given order."""
        if len(claim_ids) > _FEW:
            found = {claim.id: claim for claim in self._store.claims(self.article.id)}
            return tuple(found[claim_id] for claim_id in claim_ids if claim_id in found)
        return tuple(claim for one in claim_ids for claim in self._store.claims(self.article.id, one))

    def _has_moved(self, claim: Claim) -> bool:
        known = self.get(claim.id)
        if known is None or claim.removed:
            return (known is None) is not claim.removed
        return (known.start, known.end) != (claim.start, claim.end)

    def follow(self, events: Sequence[Event]) -> Change:
        """Takes over from the disk the claims that these committed events changed."""
        claims = self._touched(dict.fromkeys(event.claim_id for event in events if event.claim_id))
        members = any(self._has_moved(claim) for claim in claims)
        if members:
            new = {claim.id: claim for claim in claims}
            self.take([*(c for c in self.claims if c.id not in new), *claims])
        else:
            for claim in claims:
                self.put(claim)
        if any(event.subject_id == self.article.id for event in events):
            self.article = self._store.article(self.article.id) or self.article
        return Change(tuple(events), claims, members)
