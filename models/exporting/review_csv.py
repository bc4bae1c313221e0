"""The review CSV: RFC 4180, UTF-8 with BOM, one row for each claim and reviewer, streamed."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from models import text
from models.errors import UserError
from models.exporting.columns import REVIEW_COLUMNS
from models.exporting.guard import guard, no_guard
from models.store import Store
from models.terms import Article, Scope, Tag
from models.writing import replacing

_EVERY = 2000
_NO_EVIDENCE = (0, 0, 0, "", "")
"""evidence_count, _supports, _contradicts, _gate, _urls: this version records none and asks for none."""
Cells = tuple[Any, ...]
Cell = Callable[[str], str]


def write_reviews(
    store: Store,
    target: Path,
    article_id: str | None,
    reviewed_only: bool,
    raw: bool,
    progress: Callable[[int], bool] | None,
) -> int:
    """Writes the rows, returns their number. `progress` answers whether to go on."""
    written = 0
    with replacing(target) as binary:
        file = io.TextIOWrapper(binary, encoding="utf-8-sig", newline="", write_through=False)
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([column.name for column in REVIEW_COLUMNS])
        for row in review_rows(store, article_id, reviewed_only, no_guard if raw else guard):
            writer.writerow(row)
            written += 1
            if progress is not None and written % _EVERY == 0 and not progress(written):
                raise UserError("The export was stopped. What was there before is untouched.")
        file.flush()
        file.detach()
    return written


def review_rows(store: Store, article_id: str | None, reviewed_only: bool, cell: Cell) -> Iterator[Cells]:
    """The rows in the order of the articles (oldest first) and of reading."""
    for article in store.article_ids() if article_id is None else [article_id]:
        found = store.article(article)
        if found is not None:
            yield from _article_rows(store, found, reviewed_only, cell)


def _article_rows(store: Store, article: Article, reviewed_only: bool, cell: Cell) -> Iterator[Cells]:
    d = article.details
    head = (
        article.id,
        *(cell(value) for value in (d.title, d.byline, d.publisher, d.url, d.published)),
        article.sha256,
    )
    paragraphs = text.Paragraphs(article.text)
    number, last = 0, ""
    for row in store.review_rows(article.id):
        claim_id, start, tag = row[0], row[1], row[7]
        if claim_id != last:
            number, last = number + 1, claim_id
        if not reviewed_only or (tag and tag != Tag.UNREVIEWED.value):
            yield (*head, claim_id, number, paragraphs.number(start), *_claim_cells(row, article.text, cell))


def _claim_cells(row: Cells, body: str, cell: Cell) -> Cells:
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
        cell(attributed_to),
        origin,
        score,
        tag or Tag.UNREVIEWED.value,
        scope or (Scope.ATTRIBUTION if attributed_to else Scope.SUBSTANCE).value,
        reason,
        confidence,
        cell(note) if note else "",
        cell(correction) if correction else "",
        cell(reviewer) if reviewer else "",
        reviewed_at,
        *_NO_EVIDENCE,
        "true" if dismissed else "false",
        created_at,
        updated_at,
    )
