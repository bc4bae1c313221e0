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
from models.terms import Article
from models.writing import replacing

_EVERY = 2000
Cells = tuple[Any, ...]


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


def review_rows(
    store: Store, article_id: str | None, reviewed_only: bool, cell: Callable[[str], str]
) -> Iterator[Cells]:
    """The rows in the order of the articles (oldest first) and of reading."""
    for article in store.article_ids() if article_id is None else [article_id]:
        found = store.article(article)
        if found is not None:
            yield from _article_rows(store, found, reviewed_only, cell)


def _article_rows(
    store: Store, article: Article, reviewed_only: bool, cell: Callable[[str], str]
) -> Iterator[Cells]:
    body, paragraphs = article.text, text.Paragraphs(article.text)
    d = article.details
    head = (
        article.id,
        *(cell(value) for value in (d.title, d.byline, d.publisher, d.url, d.published)),
        article.sha256,
    )
    number, last = 0, ""
    context = text.CONTEXT
    for (
        claim_id,
        start,
        end,
        claim_text,
        attributed_to,
        origin,
        score,
        tag,
        scope,
        reason,
        confidence,
        note,
        correction,
        reviewer,
        reviewed_at,
        dismissed,
        created_at,
        updated_at,
    ) in store.review_rows(article.id):
        if claim_id != last:
            number, last = number + 1, claim_id
        if reviewed_only and (tag is None or tag == "unreviewed"):
            continue
        quote = cell(body[start:end])
        yield (
            *head,
            claim_id,
            number,
            paragraphs.number(start),
            start,
            end,
            quote,
            cell(body[max(0, start - context) : start]),
            cell(body[end : end + context]),
            cell(claim_text) if claim_text else quote,
            cell(attributed_to),
            origin,
            score,
            tag or "unreviewed",
            scope or "substance",
            reason,
            confidence,
            cell(note) if note else "",
            cell(correction) if correction else "",
            cell(reviewer) if reviewer else "",
            reviewed_at,
            0,
            0,
            0,
            "",
            "",
            "true" if dismissed else "false",
            created_at,
            updated_at,
        )
