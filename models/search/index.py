"""The index: an SQLite file of its own with the words of a library, which can be thrown away at any time.

One full-text table for each kind, so that each is asked for its newest hits and stops there. The tables keep
no text (`content=''`): a row whose words changed is indexed anew under another number, and the old number,
which `doc` does not know any more, is passed over.
"""

import contextlib
import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from models.folding import words
from models.search.query import Query
from models.search.terms import Kind
from models.store import Store
from models.store.indexing import Searchable, Touched

_FORMAT = 1
"""Another one is another file's: it is thrown away and made anew."""
_PAGE = {Kind.ARTICLE: 10, Kind.CLAIM: 100, Kind.NOTE: 100, Kind.SOURCE: 100}
"""So many rows are read at a time; the library is held meanwhile, a few milliseconds."""
_ROWS_A_COMMIT = 2000
_EVENTS = 500
_STALE = 5000
"""So many old numbers may be passed over before the index is made anew, if they are more than the others."""
COUNTED = 1000
"""Hits are counted up to here."""
_PRAGMAS = ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=NORMAL", "trusted_schema=OFF")
# Python cuts the words, so the tokenizer has only to keep what is not ASCII as it is.
_TABLE = "CREATE VIRTUAL TABLE {} USING fts5(words, content='', tokenize='ascii', prefix='1 2 3')"
_SCHEMA = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
    "CREATE TABLE doc (id INTEGER PRIMARY KEY, row_id TEXT NOT NULL UNIQUE, digest BLOB NOT NULL)",
    *(_TABLE.format(kind.value) for kind in Kind),
)


class Index:
    """Belongs to one thread. Every method may raise sqlite3.Error: the file is then to be thrown away."""

    def __init__(self, path: Path | None) -> None:
        self._connection = sqlite3.connect(path or ":memory:", timeout=1, isolation_level=None)
        try:
            for pragma in _PRAGMAS:
                self._connection.execute(f"PRAGMA {pragma}").fetchall()
            if self._connection.execute("PRAGMA user_version").fetchone() != (_FORMAT,):
                self._clear()
            self._next = self._connection.execute("SELECT coalesce(max(id), 0) + 1 FROM doc").fetchone()[0]
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Lets the file go; what was not committed is indexed again the next time."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    # -- bringing it up to date ------------------------------------------------------------------------------

    def catch_up(self, store: Store) -> Iterator[float]:
        """Follows the library in short steps; after each one yields how much is done, from 0 to 1."""
        if not self._fits(store):
            self._clear()
        if self._get("table") is not None or self._get("seq") is None:
            yield from self._build(store)
        while touched := store.touched_after(self._get_number("seq"), _EVENTS):
            self._begin()
            for kind in Kind:
                self._take(kind, _rows_of(store, kind, touched))
            self._set(seq=touched.seq, digest=touched.digest)
            self._commit()
            yield 1.0

    def _fits(self, store: Store) -> bool:
        """Whether what was indexed is the beginning of this library's history."""
        seq = self._get("seq")
        if seq is None:
            return True
        live = self._connection.execute("SELECT count(*) FROM doc").fetchone()[0]
        if self._next - live > max(_STALE, live):
            return False
        return seq == 0 or store.digest_at(self._get_number("seq")) == self._get("digest")

    def _build(self, store: Store) -> Iterator[float]:
        """Reads all rows, from where it was left; what changes meanwhile is read again from the history."""
        if self._get("seq") is None:
            seq, digest = store.end_of_history()
            self._set(seq=seq, digest=digest, table=next(iter(Kind)).value, place=0)
        total, since_commit = max(1, sum(map(store.searchable_count, Kind))), 0
        done = 0
        begun = list(Kind).index(Kind(str(self._get("table"))))
        for kind in list(Kind)[begun:]:
            place = self._get_number("place") if self._get("table") == kind else 0
            while rows := store.searchable_page(kind, place, _PAGE[kind]):
                self._begin()
                self._take(kind, rows)
                place, done, since_commit = rows[-1].place, done + len(rows), since_commit + len(rows)
                if since_commit >= _ROWS_A_COMMIT:
                    self._set(table=kind.value, place=place)
                    self._commit()
                    since_commit = 0
                yield min(1.0, done / total)
        self._begin()
        self._set(table=None, place=None)
        self._commit()

    def _take(self, kind: Kind, rows: Iterable[Searchable]) -> None:
        """Indexes the words of these rows, where they are others than before."""
        for row in rows:
            text = words("\n".join(row.fields))
            digest = hashlib.blake2b(text.encode(), digest_size=8).digest() if text.strip() else b""
            known = self._connection.execute("SELECT id, digest FROM doc WHERE row_id = ?", (row.row_id,))
            before = known.fetchone()
            if digest == (before[1] if before else b""):
                continue
            if before:
                self._connection.execute("DELETE FROM doc WHERE id = ?", (before[0],))
            if digest:
                self._connection.execute("INSERT INTO doc VALUES (?, ?, ?)", (self._next, row.row_id, digest))
                insert = f"INSERT INTO {kind.value} (rowid, words) VALUES (?, ?)"
                self._connection.execute(insert, (self._next, text))
                self._next += 1

    # -- asking ----------------------------------------------------------------------------------------------

    def find(self, query: Query, kind: Kind, limit: int) -> list[str]:
        """Identities of rows that hold all terms: those with the whole words first, the newest first."""
        found = dict.fromkeys(self._newest(kind, query.expression(whole_words=True), limit))
        if query.is_open and len(found) < limit:
            found.update(dict.fromkeys(self._newest(kind, query.expression(), limit)))
        return list(found)[:limit]

    def count(self, query: Query, kind: Kind) -> int:
        """How many rows hold all terms; past `COUNTED` one more than that."""
        sql = f"SELECT count(*) FROM ({_MATCH.format(kind.value)} LIMIT ?)"
        found = self._connection.execute(sql, (query.expression(), COUNTED + 1)).fetchone()
        return int(found[0])

    def _newest(self, kind: Kind, expression: str, limit: int) -> list[str]:
        sql = f"{_MATCH.format(kind.value)} ORDER BY f.rowid DESC LIMIT ?"
        return [row[0] for row in self._connection.execute(sql, (expression, limit))]

    # -- keeping ---------------------------------------------------------------------------------------------

    def _clear(self) -> None:
        """Makes an empty index in place of what is there."""
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        self._begin()
        tables = ("meta", "doc", *(kind.value for kind in Kind))
        for table in tables:
            self._connection.execute(f"DROP TABLE IF EXISTS {table}")
        for statement in _SCHEMA:
            self._connection.execute(statement)
        self._connection.execute(f"PRAGMA user_version={_FORMAT}")
        self._commit()
        self._next = 1

    def _begin(self) -> None:
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")

    def _commit(self) -> None:
        self._connection.execute("COMMIT")

    def _get(self, name: str) -> object:
        found = self._connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return found[0] if found else None

    def _get_number(self, name: str) -> int:
        return int(str(self._get(name) or 0))

    def _set(self, **values: object) -> None:
        self._connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())


_MATCH = "SELECT doc.row_id FROM {0} AS f CROSS JOIN doc ON doc.id = f.rowid WHERE f.words MATCH ?"


def _rows_of(store: Store, kind: Kind, touched: Touched) -> Iterator[Searchable]:
    """The rows of a kind that events changed; the claims of an article and the notes of a claim with it."""
    asked: Mapping[str, Collection[str]] = {"articles": touched.articles, "ids": touched.rows}
    if kind is not Kind.ARTICLE:
        asked = {**asked, "claims": touched.claims}
    yield from store.searchable_of(kind, **asked)
