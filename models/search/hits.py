"""From identities that the index found to what is shown: read from the library, so that it is as of now."""

from dataclasses import replace

from models.search import context
from models.search.index import COUNTED, Index
from models.search.query import Query
from models.search.terms import Group, Hit, Kind
from models.store import Store
from models.store.indexing import About, Searchable

_FEW = {Kind.ARTICLE: 5, Kind.CLAIM: 25, Kind.NOTE: 10, Kind.SOURCE: 10}
"""So many hits of each kind are shown where all kinds are."""
_MANY = {Kind.ARTICLE: 40, Kind.CLAIM: 200, Kind.NOTE: 200, Kind.SOURCE: 200}
"""And where one kind is. Texts are long, and are looked through for the place of the hit."""


def groups_of(index: Index, store: Store, query: Query, kind: Kind | None) -> tuple[Group, ...]:
    """What is found of each kind; of those that are not asked for only how many there are."""
    groups = []
    for each in Kind:
        limit = _FEW[each] if kind is None else _MANY[each] if each is kind else 0
        number = index.count(query, each)
        hits = _hits(store, query, each, index.find(query, each, limit)) if limit and number else ()
        groups.append(Group(each, hits, min(number, COUNTED), number > COUNTED))
    return tuple(groups)


def _hits(store: Store, query: Query, kind: Kind, row_ids: list[str]) -> tuple[Hit, ...]:
    rows = {row.row_id: row for row in store.searchable_of(kind, ids=row_ids)}
    found = [rows[row_id] for row_id in row_ids if row_id in rows and rows[row_id].fields]
    titles = store.titles({row.article_id for row in found})
    about = store.about_claims([row.claim_id for row in found if row.claim_id])
    return tuple(
        _hit(query, kind, row, titles.get(row.article_id, ""), about.get(row.claim_id)) for row in found
    )


def _hit(query: Query, kind: Kind, row: Searchable, title: str, about: About | None) -> Hit:
    if kind is Kind.ARTICLE:
        return _article(query, row, title)
    line, marks = context.of_fields(query, row.fields)
    found = Hit(kind, row.row_id, row.article_id, row.claim_id, title, line, marks)
    if about is None:
        return found
    span = about.start, about.start + len(about.quote)
    return replace(found, span=span, tag=about.tag, dismissed=about.dismissed)


def _article(query: Query, row: Searchable, title: str) -> Hit:
    """Shows the text where it is hit; byline, publisher and address only where the text is not."""
    _, *details, body = row.fields
    span = context.find(query, body)
    line, marks = context.of_fields(query, details) if span is None else ("", ())
    if not marks:
        line, marks = context.around(query, body, span[0] if span else 0)
    in_title = context.marks(query, title)
    return Hit(Kind.ARTICLE, row.row_id, row.article_id, "", title, line, marks, span, title_marks=in_title)
