"""The queries: rows of an open library as plain values."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, case, exists, func, select, text

from models import schema
from models.store import rows
from models.store.indexing import Indexing
from models.terms import Article, ArticleSummary, Claim, Counts, Event, Evidence, Origin, Source, Tag

_HEAD = (
    schema.article.c.id,
    schema.article.c.title,
    schema.article.c.byline,
    schema.article.c.publisher,
    schema.article.c.url,
    schema.article.c.published,
    schema.article.c.created_at,
)


class Reading(Indexing):
    """What can be asked of a library; the connection is the subclass's."""

    def articles(self, line: float = 0.0) -> list[ArticleSummary]:
        """The articles with their counts, the newest first; what is below the line does not count."""
        query = select(*_HEAD).where(schema.article.c.removed == 0).order_by(text("rowid DESC"))
        with self._reading() as connection:
            heads = connection.execute(query).mappings().all()
            counts = _counts(connection, line)
        return [
            ArticleSummary(
                head["id"], rows.details_of(head), counts.get(head["id"], Counts()), head["created_at"]
            )
            for head in heads
        ]

    def article(self, article_id: str) -> Article | None:
        """One article with its text, or None where there is none (any more)."""
        query = select(schema.article).where(schema.article.c.id == article_id, schema.article.c.removed == 0)
        with self._reading() as connection:
            found = connection.execute(query).mappings().first()
        return rows.article_of(found) if found else None

    def article_of(self, claim_id: str) -> str | None:
        """The article that a claim belongs to."""
        query = select(schema.claim.c.article_id).where(schema.claim.c.id == claim_id)
        with self._reading() as connection:
            return connection.execute(query).scalar()

    def article_with_digest(self, sha256: str) -> tuple[str, bool] | None:
        """The identity of the article with that text, and whether it was removed."""
        query = select(schema.article.c.id, schema.article.c.removed).where(schema.article.c.sha256 == sha256)
        with self._reading() as connection:
            found = connection.execute(query).first()
        return (found[0], bool(found[1])) if found else None

    def claims(self, article_id: str, claim_id: str | None = None) -> list[Claim]:
        """The claims of an article (or one of them) with their standing reviews, removed ones included."""
        claims: Any = select(schema.claim).where(schema.claim.c.article_id == article_id)
        reviews: Any = select(schema.review).join(schema.claim, schema.claim.c.id == schema.review.c.claim_id)
        reviews = reviews.where(schema.claim.c.article_id == article_id)
        if claim_id is not None:
            claims = claims.where(schema.claim.c.id == claim_id)
            reviews = reviews.where(schema.claim.c.id == claim_id)
        reviewed, evidence = defaultdict(list), defaultdict(list)
        with self._reading() as connection:
            for review in connection.execute(reviews).mappings():
                reviewed[review["claim_id"]].append(review)
            for one in connection.execute(_evidence_of(article_id, claim_id)).mappings():
                evidence[one["claim_id"]].append(one)
            return [
                rows.claim_of(row, rows.standing(reviewed.get(row["id"], ())), evidence.get(row["id"], ()))
                for row in connection.execute(claims).mappings()
            ]

    def evidence(self, article_id: str) -> list[Evidence]:
        """The evidence of an article's claims, by claim and place, without what was taken off."""
        with self._reading() as connection:
            return [rows.evidence_of(row) for row in connection.execute(_evidence_of(article_id)).mappings()]

    def evidence_ever(self, claim_id: str) -> list[dict[str, Any]]:
        """The rows of all evidence that the claim has or ever had."""
        changed = select(schema.event.c.subject_id).where(schema.event.c.claim_id == claim_id)
        query = select(schema.evidence).where(
            (schema.evidence.c.claim_id == claim_id) | schema.evidence.c.id.in_(changed)
        )
        with self._reading() as connection:
            return [dict(row) for row in connection.execute(query).mappings()]

    def recent_sources(self, limit: int) -> list[Source]:
        """The sources that were recorded last, each once, the newest first."""
        query = (
            select(schema.evidence)
            .where(schema.evidence.c.removed == 0)
            .order_by(schema.evidence.c.updated_at.desc(), text("rowid DESC"))
            .limit(4 * limit)
        )
        with self._reading() as connection:
            found = [rows.source_of(row) for row in connection.execute(query).mappings()]
        known: dict[tuple[str, str, str], Source] = {}
        for source in found:
            known.setdefault((source.url, source.title, source.locator), source)
        return list(known.values())[:limit]

    def attached(self) -> list[tuple[str, str]]:
        """SHA-256 and name of each file that stands as evidence."""
        of = schema.evidence.c
        query = select(of.file_sha256, of.file_name).where(of.file_sha256 != "", of.removed == 0).distinct()
        with self._reading() as connection:
            return [(sha256, name) for sha256, name in connection.execute(query.order_by(of.file_name))]

    def reviews(self, claim_id: str) -> list[dict[str, Any]]:
        """The reviews of a claim as rows, one for each reviewer."""
        query = select(schema.review).where(schema.review.c.claim_id == claim_id)
        with self._reading() as connection:
            return [dict(row) for row in connection.execute(query).mappings()]

    def history_of(self, claim_id: str) -> list[Event]:
        """The events of a claim in order."""
        return self._events(schema.event.c.claim_id == claim_id)

    def tagging_span(self, article_id: str) -> tuple[str, str] | None:
        """When the first and the last tag of an article were given; None where none was."""
        at, event = schema.event.c.at, schema.event.c
        query = select(func.min(at), func.max(at)).where(
            event.article_id == article_id, event.action == "decide"
        )
        with self._reading() as connection:
            first, last = connection.execute(query).one()
        return (first, last) if first else None

    def batch(self, batch: int) -> list[Event]:
        """The events of one action in order."""
        return self._events(schema.event.c.batch == batch, schema.event.c.seq >= batch)

    def _events(self, *where: Any) -> list[Event]:
        query = select(schema.event).where(*where).order_by(schema.event.c.seq)
        with self._reading() as connection:
            return [rows.event_of(row) for row in connection.execute(query).mappings()]

    def article_ids(self) -> list[str]:
        """The identities of the articles, the oldest first."""
        query = select(schema.article.c.id).where(schema.article.c.removed == 0).order_by(text("rowid"))
        with self._reading() as connection:
            return list(connection.execute(query).scalars())

    def review_rows(self, article_id: str) -> Iterator[tuple[Any, ...]]:
        """What the review CSV says of each claim and reviewer, in reading order, streamed.

        (id, start, end, claim_text, attributed_to, origin, score, tag, scope, reason, confidence, note,
        suggested_correction, reviewer, reviewed_at, dismissed, created_at, updated_at); a review that was
        undone altogether counts as none. The library is held until the last row was taken.
        """
        with self._reading() as connection:
            yield from connection.execute(_REVIEW_ROWS, {"article": article_id}).yield_per(1000)

    def event_count(self) -> int:
        """How many events the history has."""
        with self._reading() as connection:
            return connection.execute(select(func.count()).select_from(schema.event)).scalar_one()

    def actions(self) -> list[tuple[int, str]]:
        """Batch and action of every event in order, for the undo stack."""
        query = select(schema.event.c.batch, schema.event.c.action).order_by(schema.event.c.seq)
        with self._reading() as connection:
            return [(batch, action) for batch, action in connection.execute(query)]


def _evidence_of(article_id: str, claim_id: str | None = None) -> Any:
    query = (
        select(schema.evidence)
        .join(schema.claim, schema.claim.c.id == schema.evidence.c.claim_id)
        .where(schema.claim.c.article_id == article_id, schema.evidence.c.removed == 0)
        .order_by(schema.evidence.c.claim_id, schema.evidence.c.place, schema.evidence.c.created_at)
    )
    return query if claim_id is None else query.where(schema.claim.c.id == claim_id)


_SAYS_SOMETHING = (
    (schema.review.c.tag != Tag.UNREVIEWED.value)
    | (schema.review.c.note != "")
    | (schema.review.c.suggested_correction != "")
    | schema.review.c.confidence.is_not(None)
)
_REVIEW_ROWS = (
    select(
        schema.claim.c.id,
        schema.claim.c.start,
        schema.claim.c.end,
        schema.claim.c.claim_text,
        schema.claim.c.attributed_to,
        schema.claim.c.origin,
        schema.claim.c.score,
        schema.review.c.tag,
        schema.review.c.scope,
        schema.review.c.reason,
        schema.review.c.confidence,
        schema.review.c.note,
        schema.review.c.suggested_correction,
        schema.review.c.reviewer,
        schema.review.c.reviewed_at,
        schema.claim.c.dismissed,
        schema.claim.c.created_at,
        func.max(schema.claim.c.updated_at, func.coalesce(schema.review.c.updated_at, "")),
    )
    .select_from(schema.claim)
    .outerjoin(schema.review, (schema.review.c.claim_id == schema.claim.c.id) & _SAYS_SOMETHING)
    .where(schema.claim.c.article_id == bindparam("article"), schema.claim.c.removed == 0)
    .order_by(
        schema.claim.c.start,
        schema.claim.c.end.desc(),
        schema.claim.c.created_at,
        schema.claim.c.id,
        schema.review.c.seq,
    )
)


def _counts(connection: Connection, line: float) -> dict[str, Counts]:
    """Counts of every article by the standing reviews."""
    tagged = case((schema.review.c.tag == Tag.UNREVIEWED.value, 0), else_=1)
    rank = func.row_number().over(
        partition_by=schema.review.c.claim_id, order_by=(tagged.desc(), schema.review.c.seq.desc())
    )
    said = select(schema.review.c.claim_id, schema.review.c.tag, rank.label("rank")).where(_SAYS_SOMETHING)
    ranked = said.subquery()
    tag = func.coalesce(ranked.c.tag, Tag.UNREVIEWED.value)
    query = (
        select(schema.claim.c.article_id, schema.claim.c.dismissed, tag, func.count())
        .select_from(schema.claim)
        .outerjoin(ranked, (ranked.c.claim_id == schema.claim.c.id) & (ranked.c.rank == 1))
        .where(
            schema.claim.c.removed == 0,
            (schema.claim.c.dismissed == 1)
            | (schema.claim.c.accepted == 1)
            | (schema.claim.c.claim_text != "")
            | exists().where(schema.evidence.c.claim_id == schema.claim.c.id, schema.evidence.c.removed == 0)
            | ranked.c.claim_id.is_not(None)
            | (schema.claim.c.origin != Origin.SUGGESTED.value)
            | (schema.claim.c.score >= line),
        )
        .group_by(schema.claim.c.article_id, schema.claim.c.dismissed, tag)
    )
    found: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for article_id, dismissed, state, number in connection.execute(query):
        found[article_id]["dismissed" if dismissed else state] += number
    return {article_id: Counts(**numbers) for article_id, numbers in found.items()}
