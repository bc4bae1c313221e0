"""Rows of an open library one after the other, for exports: the library is held until the last was taken."""

import contextlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, exists, func, select, text

from models import schema
from models.terms import Tag

_SOME = 1000
TABLES = {
    "article": schema.article,
    "claim": schema.claim,
    "review": schema.review,
    "evidence": schema.evidence,
    "event": schema.event,
}
"""The tables by name, each behind those that its rows point to."""


class Streaming:
    """What can be read of a library as a stream; the connection is the subclass's."""

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Connection]:
        raise NotImplementedError
        yield

    def evidence_rows(self, article_id: str, *, reviewed_only: bool) -> Iterator[Mapping[str, Any]]:
        """The evidence of an article in reading order, what was taken off included."""
        query = (
            select(schema.evidence)
            .join(schema.claim, schema.claim.c.id == schema.evidence.c.claim_id)
            .where(schema.claim.c.article_id == article_id)
            .order_by(
                schema.claim.c.start,
                schema.claim.c.end.desc(),
                schema.claim.c.created_at,
                schema.claim.c.id,
                schema.evidence.c.place,
                schema.evidence.c.created_at,
            )
        )
        if reviewed_only:
            tagged = schema.review.c.tag != Tag.UNREVIEWED.value
            query = query.where(exists().where(schema.review.c.claim_id == schema.claim.c.id, tagged))
        yield from self._mappings(query)

    def history_rows(self, article_ids: Sequence[str] | None) -> Iterator[tuple[Any, ...]]:
        """The events of some articles, or all with None: (seq, at, reviewer, action, article_id, claim_id,
        before, after, undoes), `before` and `after` in canonical JSON."""
        event = schema.event.c
        query = select(
            event.seq,
            event.at,
            event.reviewer,
            event.action,
            event.article_id,
            event.claim_id,
            event.before,
            event.after,
            event.undoes,
        ).order_by(event.seq)
        if article_ids is not None:
            # As one value: there may be more articles than a query takes values.
            wanted = func.json_each(json.dumps(list(article_ids))).table_valued("value")
            query = query.where(event.article_id.in_(select(wanted.c.value)))
        with self._reading() as connection:
            for row in connection.execute(query).yield_per(_SOME):
                yield tuple(row)

    def all_rows(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """First how many rows each table has (under the name "counts"), then (table, row) for all of them.

        Nothing can be written in between: what is read belongs together.
        """
        with self._reading() as connection:
            counted = {
                name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for name, table in TABLES.items()
            }
            yield "counts", counted
            for name, table in TABLES.items():
                for row in connection.execute(
                    select(table).order_by(text("rowid")), execution_options={"yield_per": _SOME}
                ).mappings():
                    yield name, dict(row)

    def _mappings(self, query: Select[Any]) -> Iterator[Mapping[str, Any]]:
        with self._reading() as connection:
            for row in connection.execute(query).yield_per(_SOME).mappings():
                yield dict(row)
