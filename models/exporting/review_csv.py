"""The review CSV: RFC 4180, UTF-8 with BOM, one row for each claim and reviewer, streamed."""

from collections.abc import Generator, Iterable

from models import text
from models.exporting.columns import REVIEWS
from models.exporting.table import Cell, Cells, cell_of, write_table
from models.exporting.task import Task
from models.gate import Profile, gate_of
from models.store import Store
from models.terms import Article, Evidence, Scope, Stance, Tag

_NO_EVIDENCE: tuple[Evidence, ...] = ()
# Asked for once: in each of 100,000 rows an enum's value costs as much as a cell.
_UNREVIEWED, _ATTRIBUTION, _SUBSTANCE = Tag.UNREVIEWED.value, Scope.ATTRIBUTION.value, Scope.SUBSTANCE.value


def write_reviews(task: Task) -> None:
    """Writes the review CSV."""
    choice = task.choice
    rows = review_rows(task.store, task.article_ids(), choice.reviewed_only, cell_of(task), choice.profile)
    write_table(task, REVIEWS, rows)


def review_rows(
    store: Store,
    article_ids: Iterable[str],
    reviewed_only: bool,
    cell: Cell,
    profile: Profile | None = None,
) -> Generator[Cells, None, None]:
    """The rows in the order of the articles and of reading."""
    for article in article_ids:
        found = store.article(article)
        if found is not None:
            yield from _article_rows(store, found, reviewed_only, cell, profile)


def _article_rows(
    store: Store, article: Article, reviewed_only: bool, cell: Cell, profile: Profile | None
) -> Generator[Cells, None, None]:
    d = article.details
    head = (
        article.id,
        *(cell(value) for value in (d.title, d.byline, d.publisher, d.url, d.published)),
        article.sha256,
    )
    paragraphs = text.Paragraphs(article.text)
    evidence = evidence_by_claim(store, article.id)
    number, last = 0, ""
    for row in store.review_rows(article.id):
        claim_id, start, tag = row[0], row[1], row[7]
        if claim_id != last:
            number, last = number + 1, claim_id
        if not reviewed_only or (tag and tag != _UNREVIEWED):
            found = _evidence_cells(row, evidence.get(claim_id, _NO_EVIDENCE), cell, profile)
            cells = _claim_cells(row, article.text, cell, found)
            yield (*head, claim_id, number, paragraphs.number(start), *cells)


def evidence_by_claim(store: Store, article_id: str) -> dict[str, tuple[Evidence, ...]]:
    """The evidence that stands, by claim, in the order of its places."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for one in store.evidence(article_id):
        found[one.claim_id] = (*found.get(one.claim_id, ()), one)
    return found


def _evidence_cells(row: Cells, evidence: tuple[Evidence, ...], cell: Cell, profile: Profile | None) -> Cells:
    """evidence_count, _supports, _contradicts, _gate, _urls."""
    tag, note, dismissed = row[7], row[11], row[15]
    asked = profile is not None and tag and tag != _UNREVIEWED and not dismissed
    answer = gate_of(Tag(tag), note, evidence, profile) if asked and profile is not None else ""
    if not evidence:
        return (0, 0, 0, answer, "")
    stances = [one.source.stance for one in evidence]
    urls = "\n".join(one.source.url for one in evidence if one.source.url)
    counts = (len(stances), stances.count(Stance.SUPPORTS), stances.count(Stance.CONTRADICTS))
    return (*counts, answer, cell(urls))


def _claim_cells(row: Cells, body: str, cell: Cell, evidence: Cells) -> Cells:
    """The cells from `start` on; the quote is cut from the text, so that it is what the reader showed."""
    (_, start, end, claim_text, attributed_to, origin, score, tag, scope, reason, confidence, note) = row[:12]
    correction, reviewer, reviewed_at, dismissed, created_at, updated_at = row[12:]
    quote = cell(body[start:end])
    return (
        start,
        end,
        quote,
        cell(text.prefix(body, start)),
        cell(text.suffix(body, end)),
        cell(claim_text) if claim_text else quote,
        cell(attributed_to) if attributed_to else "",
        origin,
        score,
        tag or _UNREVIEWED,
        scope or (_ATTRIBUTION if attributed_to else _SUBSTANCE),
        reason,
        confidence,
        cell(note) if note else "",
        cell(correction) if correction else "",
        cell(reviewer) if reviewer else "",
        reviewed_at,
        *evidence,
        "true" if dismissed else "false",
        created_at,
        updated_at,
    )
