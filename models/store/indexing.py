"""What the search reads of a library: rows with their words, page by page, and what events changed."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, text

from models import schema
from models.store import rows
from models.store.streaming import Streaming
from models.terms import Tag

_FEW = 400
"""So many identities are asked for in one query; SQLite bounds the parameters of a statement."""
_OF_NOTE = (schema.review.c.note, schema.review.c.suggested_correction)
_OF_CLAIM = (schema.claim.c.quote, schema.claim.c.claim_text, schema.claim.c.attributed_to)
_OF_ARTICLE = (
    schema.article.c.title,
    schema.article.c.byline,
    schema.article.c.publisher,
    schema.article.c.url,
    schema.article.c.text,
)
_OF_SOURCE = (
    schema.evidence.c.title,
    schema.evidence.c.publisher,
    schema.evidence.c.quote,
    schema.evidence.c.note,
    schema.evidence.c.locator,
    schema.evidence.c.url,
    schema.evidence.c.archive_url,
    schema.evidence.c.file_name,
)


@dataclass(frozen=True, slots=True)
class Searchable:
    """A row with its words; `place` is its order in its table, `fields` are empty where it is removed."""

    place: int
    row_id: str
    article_id: str
    claim_id: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Touched:
    """What a run of events changed, up to the event `seq` with that digest.

    Of `articles` and `claims` all that belongs to them is meant, `rows` are single rows of any table.
    """

    seq: int
    digest: str
    articles: frozenset[str]
    claims: frozenset[str]
    rows: frozenset[str]


@dataclass(frozen=True, slots=True)
class About:
    """What is shown beside a claim's hit: its quote, place, standing tag, and whether it was dismissed."""

    article_id: str
    quote: str
    start: int
    tag: Tag
    dismissed: bool


class Indexing(Streaming):
    """The queries of the search; each holds the library for a page only."""

    def digest_at(self, seq: int) -> str | None:
        """The digest of an event, None where there is none of that number."""
        query = select(schema.event.c.digest).where(schema.event.c.seq == seq)
        with self._reading() as connection:
            return connection.execute(query).scalar()

    def end_of_history(self) -> tuple[int, str]:
        """Number and digest of the last event, (0, "") where there is none."""
        query = select(schema.event.c.seq, schema.event.c.digest).order_by(schema.event.c.seq.desc()).limit(1)
        with self._reading() as connection:
            found = connection.execute(query).first()
        return (found[0], found[1]) if found else (0, "")

    def touched_after(self, seq: int, limit: int) -> Touched | None:
        """What the next events after `seq` changed, `limit` of them at most; None where there are none."""
        event = schema.event.c
        columns = (event.seq, event.digest, event.article_id, event.claim_id, event.subject_id, event.before)
        query = select(*columns, event.action).where(event.seq > seq).order_by(event.seq).limit(limit)
        with self._reading() as connection:
            found = connection.execute(query).all()
        if not found:
            return None
        articles, claims, single = set[str](), set[str](), set[str]()
        for event_row in found:
            if event_row.subject_id == event_row.article_id:
                # An article that comes or goes takes all that belongs to it along; a title does not.
                whole = '"removed"' in event_row.before or event_row.action == "detect"
                (articles if whole else single).add(event_row.article_id)
            elif event_row.subject_id == event_row.claim_id:
                claims.add(event_row.claim_id)
            else:
                single.add(event_row.subject_id)
        last = found[-1]
        return Touched(last.seq, last.digest, frozenset(articles), frozenset(claims), frozenset(single))

    def searchable_count(self, kind: str) -> int:
        """How many rows of a kind there are, removed ones included."""
        with self._reading() as connection:
            return connection.execute(select(func.count()).select_from(text(_table(kind)))).scalar_one()

    def searchable_page(self, kind: str, after: int, limit: int) -> list[Searchable]:
        """The rows of a kind ("article", "claim", "note", "source") behind the place `after`."""
        rowid = text(f"{_table(kind)}.rowid")
        query = _searchable(kind).where(text(f"{_table(kind)}.rowid > :after")).order_by(rowid).limit(limit)
        with self._reading() as connection:
            return [_row(found) for found in connection.execute(query, {"after": after})]

    def searchable_of(
        self,
        kind: str,
        *,
        articles: Collection[str] = (),
        claims: Collection[str] = (),
        ids: Collection[str] = (),
    ) -> Iterator[Searchable]:
        """The rows of a kind that belong to articles or claims, or have these identities."""
        own = schema.article.c.id if kind == "article" else schema.claim.c.id
        of_article = schema.article.c.id if kind == "article" else schema.claim.c.article_id
        wanted = [(of_article, articles), (_ID[kind], ids)]
        if kind != "article":
            wanted.append((own, claims))
        for column, values in wanted:
            for some in _some(sorted(values)):
                with self._reading() as connection:
                    found = connection.execute(_searchable(kind).where(column.in_(some))).all()
                yield from map(_row, found)

    def about_claims(self, claim_ids: Sequence[str]) -> dict[str, About]:
        """What is shown of these claims, by identity."""
        claim = schema.claim.c
        columns = (claim.id, claim.article_id, claim.quote, claim.start, claim.dismissed)
        found: dict[str, About] = {}
        for some in _some(claim_ids):
            reviews = defaultdict(list)
            with self._reading() as connection:
                query = select(schema.review).where(schema.review.c.claim_id.in_(some))
                for review in connection.execute(query).mappings():
                    reviews[review["claim_id"]].append(review)
                for row in connection.execute(select(*columns).where(claim.id.in_(some))):
                    standing = rows.standing(reviews.get(row.id, ()))
                    tag = Tag(standing["tag"]) if standing else Tag.UNREVIEWED
                    found[row.id] = About(row.article_id, row.quote, row.start, tag, bool(row.dismissed))
        return found

    def titles(self, article_ids: Collection[str]) -> dict[str, str]:
        """The titles of these articles, by identity."""
        found: dict[str, str] = {}
        for some in _some(sorted(article_ids)):
            query = select(schema.article.c.id, schema.article.c.title).where(schema.article.c.id.in_(some))
            with self._reading() as connection:
                found.update((row.id, row.title) for row in connection.execute(query))
        return found


_ID: dict[str, Any] = {
    "article": schema.article.c.id,
    "claim": schema.claim.c.id,
    "note": schema.review.c.id,
    "source": schema.evidence.c.id,
}


def _table(kind: str) -> str:
    return {"note": "review", "source": "evidence"}.get(kind, kind)


def _searchable(kind: str) -> Any:
    """(rowid, id, article, claim, gone, fields ...) of the rows of a kind."""
    rowid = text(f"{_table(kind)}.rowid")
    article, claim, evidence = schema.article.c, schema.claim.c, schema.evidence.c
    if kind == "article":
        return select(rowid, article.id, article.id, text("''"), article.removed, *_OF_ARTICLE)
    gone = claim.removed + article.removed
    query: Any
    if kind == "claim":
        query = select(rowid, claim.id, claim.article_id, claim.id, gone, *_OF_CLAIM)
        return query.join(schema.article, article.id == claim.article_id)
    if kind == "note":
        query = select(rowid, schema.review.c.id, claim.article_id, claim.id, gone, *_OF_NOTE)
        query = query.join(schema.claim, claim.id == schema.review.c.claim_id)
    else:
        query = select(rowid, evidence.id, claim.article_id, claim.id, gone + evidence.removed, *_OF_SOURCE)
        query = query.join(schema.claim, claim.id == evidence.claim_id)
    return query.join(schema.article, article.id == claim.article_id)


def _row(found: Sequence[Any]) -> Searchable:
    place, row_id, article_id, claim_id, gone, *fields = found
    return Searchable(place, row_id, article_id, claim_id, () if gone else tuple(fields))


def _some(values: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(values), _FEW):
        yield values[start : start + _FEW]
