"""Examines a library: SQLite's own checks, the schema, the chain of digests, each row against its history.

A row must be what its events, walked backwards, say it is; what the events do not say (the text, the first
state of suggestions) is held by digests in them. So a flipped bit in any field that matters is noticed.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from models import schema, text
from models.errors import DamagedLibraryError
from models.history import (
    ACTIONS,
    DETECT,
    GENESIS,
    REDO,
    UNDO,
    Subject,
    UndoStack,
    chain,
    subject_of,
)
from models.migrations import VERSION, expected_schema_digest, schema_digest
from models.store.rows import REVIEW_DEFAULTS, event_of, suggestions_digest
from models.store.streaming import TABLES
from models.terms import Event


def check_structure(connection: Connection, path: Path, version: int = VERSION) -> None:
    """SQLite's own checks and the schema of that version. Raises DamagedLibraryError."""
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
    if found != "ok":
        words = " ".join(found.split()).removeprefix("*** in database main *** ")
        raise _damaged(path, f"SQLite says: {words}")
    orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if orphan is not None:
        raise _damaged(path, f"a row of '{orphan[0]}' has lost what it belongs to")
    schema = connection.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").scalars()
    if schema_digest(list(schema)) != expected_schema_digest(version):
        raise _damaged(path, "its tables or triggers are not those that Claimdesk made")


def check_content(connection: Connection, path: Path) -> None:
    """Every event against the chain and every row against its events. Raises DamagedLibraryError."""
    for complaint in complaints(connection):
        raise _damaged(path, complaint)


def _damaged(path: Path, what: str) -> DamagedLibraryError:
    return DamagedLibraryError(
        "{0} is damaged: {1}. It was left as it is. Open a backup of it, or ask for help with a copy.",
        path.name,
        what,
    )


class _Walk:
    """The rows of the library while the history is walked backwards over them."""

    def __init__(self, connection: Connection) -> None:
        self.rows: dict[str, dict[str, Any]] = {}
        self.kinds: dict[str, Subject] = {}
        self.claims: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self.first: dict[str, Event] = {}
        for kind in Subject:
            for found in connection.execute(select(TABLES[kind])).mappings():
                row = dict(found)
                self.rows[row["id"]] = row
                self.kinds[row["id"]] = kind
                if kind is Subject.CLAIM:
                    self.claims[row["article_id"]].append(row)

    def touch(self, row: dict[str, Any], event: Event) -> bool:
        """Notes that `event` made or changed `row`; False where the row bears another time or number."""
        newest = row["id"] not in self.first
        self.first[row["id"]] = event
        return not newest or (row["updated_at"] == event.at and row.get("seq", event.seq) == event.seq)


def complaints(connection: Connection) -> Iterator[str]:
    """What is wrong, a sentence each; nothing where all is well."""
    walk = _Walk(connection)
    yield from _texts(walk)
    events: list[Event] = []
    digest = GENESIS
    for row in connection.execute(select(schema.event).order_by(schema.event.c.seq)).mappings():
        try:
            event = event_of(row)
            digest = chain(digest, event)
        except (ValueError, RecursionError):
            yield f"event {len(events) + 1} of the history cannot be read"
            return
        if event.seq != len(events) + 1 or digest != row["digest"]:
            yield f"event {len(events) + 1} of the history does not agree with its digest"
            return
        events.append(event)
    yield from _order(events)
    for event in reversed(events):
        yield from _step_back(walk, event)
    yield from _beginnings(walk)


def _texts(walk: _Walk) -> Iterator[str]:
    for article_id, row in walk.rows.items():
        if walk.kinds[article_id] is not Subject.ARTICLE:
            continue
        body = row["text"]
        if text.digest(body) != row["sha256"]:
            yield f"the text of the article '{row['title']}' does not agree with its digest"
        for claim in walk.claims[article_id]:
            if body[claim["start"] : claim["end"]] != claim["quote"]:
                yield f"the claim '{claim['quote'][:40]}' does not stand at its place in the text"
            if not _are_words(claim["reasons"]):
                yield f"the reasons of the claim '{claim['quote'][:40]}' cannot be read"


def _order(events: list[Event]) -> Iterator[str]:
    """Digests can be made by anybody: each event must be of a kind that can be undone and done again."""
    for event in events:
        if not (isinstance(event.before, dict) and isinstance(event.after, dict)):
            yield f"event {event.seq} of the history cannot be read"
        elif event.action not in ACTIONS and event.action not in (UNDO, REDO):
            yield f"event {event.seq} of the history is an action that is unknown"
        elif not event.before.keys() <= event.after.keys():
            yield f"event {event.seq} of the history cannot be undone"
    try:
        UndoStack.read((event.batch, event.action) for event in events)
    except (KeyError, IndexError):
        yield "the history takes back what was not done"


def _are_words(reasons: str) -> bool:
    try:
        value = json.loads(reasons)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, list) and all(isinstance(word, str) for word in value)


def _step_back(walk: _Walk, event: Event) -> Iterator[str]:
    row = walk.rows.get(event.subject_id)
    if row is None or not _may_speak_of(event, walk.kinds[event.subject_id]):
        yield f"event {event.seq} speaks of something that is not in the library"
    elif event.action == DETECT:
        found = [claim for claim in walk.claims[event.article_id] if _is_from(claim, event)]
        if suggestions_digest(found) != event.after.get("digest") or any(c["removed"] for c in found):
            yield f"the suggestions of the article '{row['title']}' were changed behind the history's back"
        fitting = [walk.touch(claim, event) for claim in found]
        if not all(fitting):
            yield f"a suggestion of the article '{row['title']}' bears another time than its history"
    else:
        wrong = [name for name, value in event.after.items() if name not in row or row[name] != value]
        if wrong:
            yield f"event {event.seq} says another {wrong[0]} than the library"
        if not walk.touch(row, event):
            yield f"what event {event.seq} changed bears another time or number"
        row.update(event.before)


def _may_speak_of(event: Event, kind: Subject) -> bool:
    subject = subject_of(event)
    return kind is subject if subject else kind in (Subject.REVIEW, Subject.EVIDENCE)


def _is_from(claim: dict[str, Any], event: Event) -> bool:
    return bool(claim["created_at"] == event.at and claim["detector"] == event.after.get("detector"))


def _beginnings(walk: _Walk) -> Iterator[str]:
    """With all events taken back, nothing may be left that no event accounts for."""
    for row_id, row in walk.rows.items():
        event, kind = walk.first.get(row_id), walk.kinds[row_id]
        if event is None:
            yield f"a row of '{kind}' is not in the history"
            continue
        if event.at != row["created_at"] or row.get("article_id", event.article_id) != event.article_id:
            yield f"a row of '{kind}' does not fit event {event.seq}, which made it"
        if kind is Subject.CLAIM and row["accepted"]:
            yield f"the claim '{row['quote'][:40]}' was accepted by nobody"
        if kind is Subject.REVIEW and not _is_fresh_review(row, event):
            yield f"a review of claim {event.claim_id} holds more than its history"
        if kind is Subject.EVIDENCE and not _is_fresh_evidence(row, event):
            yield f"a piece of evidence of claim {event.claim_id} is not that of its history"


def _is_fresh_review(row: dict[str, Any], event: Event) -> bool:
    same = all(row[name] == value for name, value in REVIEW_DEFAULTS.items())
    return same and row["claim_id"] == event.claim_id and row["reviewer"] == event.reviewer


def _is_fresh_evidence(row: dict[str, Any], event: Event) -> bool:
    """Whether it is what its first event made: all its fields are said there."""
    said = {name for name in row if name not in ("id", "claim_id", "reviewer", "created_at", "updated_at")}
    belongs = row["claim_id"] == event.claim_id and row["reviewer"] == event.reviewer
    return bool(belongs and row["removed"] and said <= event.after.keys())
