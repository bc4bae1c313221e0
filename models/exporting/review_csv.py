"""The review CSV: RFC 4180, UTF-8 with BOM, one row for each claim and reviewer, streamed."""

from collections.abc import Generator, Iterable

from models import text
from models.exporting.columns import REVIEWS
from models.exporting.table import Cell, Cells, cell_of, write_table
from models.exporting.task import Task
from models.gate import Profile, gate_of
from models.store import Store
from models.terms import Article, Evidence, Scope, Source, Stance, Tag
from models.text import CONTEXT

_NO_EVIDENCE: tuple[Evidence, ...] = ()
_NOTHING: Cells = (0, 0, 0, "", "")
"""evidence_count, _supports, _contradicts, _gate, _urls of a claim without any."""
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
    paragraph = text.Paragraphs(article.text).number
    evidence = evidence_by_claim(store, article.id)
    number, last = 0, ""
    for row in store.review_rows(article.id):
        claim_id, tag = row[0], row[7]
        if claim_id != last:
            number, last = number + 1, claim_id
        if not reviewed_only or (tag and tag != _UNREVIEWED):
            found = _NOTHING
            if profile is not None or claim_id in evidence:
                found = _evidence_cells(row, evidence.get(claim_id, _NO_EVIDENCE), cell, profile)
            yield _row(head, number, paragraph(row[1]), row, article.text, cell, found)


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
    urls = "\n".join(filter(None, (_address(one.source) for one in evidence)))
    counts = (len(stances), stances.count(Stance.SUPPORTS), stances.count(Stance.CONTRADICTS))
    return (*counts, answer, cell(urls))


def _address(source: Source) -> str:
    """Where the source is, or its archived copy, on one line."""
    return " ".join((source.url or source.archive_url).split())


def _row(
    head: Cells, number: int, paragraph: int, row: Cells, body: str, cell: Cell, evidence: Cells
) -> Cells:
    """All cells of a row; the quote is cut from the text, so that it is what the reader showed.

    Nothing is called here that need not be: a hundred thousand rows are.
    """
    (claim_id, start, end, claim_text, attributed_to, origin, score, tag, scope, reason, confidence) = row[
        :11
    ]
    note, correction, reviewer, reviewed_at, dismissed, created_at, updated_at = row[11:]
    quote = cell(body[start:end])
    return (
        *head,
        claim_id,
        number,
        paragraph,
        start,
        end,
        quote,
        cell(body[start - CONTEXT if start > CONTEXT else 0 : start]),
        cell(body[end : end + CONTEXT]),
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
