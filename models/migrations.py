"""The schema as numbered steps on `user_version`; a step that was released is never edited.

Step N takes a library from version N - 1 to N. All steps that a library lacks run in one transaction together
with the version, so that a library is of the old version or the new one, never between. CHECKs must not
call JSON functions (refused under trusted_schema=OFF); that JSON is whole is seen by the digests.
"""

import hashlib
import sqlite3

APPLICATION_ID = 0x434C4D44  # "CLMD"

_STEP_1 = """
CREATE TABLE article (
    id TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    source_encoding TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    text TEXT NOT NULL CHECK (length(text) > 0)
) STRICT;
CREATE TABLE claim (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id),
    "start" INTEGER NOT NULL CHECK ("start" >= 0),
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('suggested', 'manual', 'imported')),
    score REAL CHECK (score BETWEEN 0.0 AND 1.0),
    reasons TEXT NOT NULL,
    detector TEXT NOT NULL,
    attributed_to TEXT NOT NULL,
    claim_text TEXT NOT NULL,
    dismissed INTEGER NOT NULL CHECK (dismissed IN (0, 1)),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ("end" > "start"),
    CHECK (length(quote) = "end" - "start")
) STRICT;
CREATE INDEX claim_by_article ON claim (article_id, "start");
CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    reviewer TEXT NOT NULL CHECK (reviewer <> ''),
    tag TEXT NOT NULL CHECK (tag IN ('unreviewed', 'verified', 'disputed', 'unsourced')),
    scope TEXT NOT NULL CHECK (scope IN ('substance', 'attribution')),
    reason TEXT NOT NULL CHECK (reason IN ('', 'error', 'conflicting', 'misleading', 'outdated',
        'no_attribution', 'unreachable_source', 'not_found', 'not_checkable_now')),
    confidence INTEGER CHECK (confidence BETWEEN 1 AND 3),
    note TEXT NOT NULL,
    suggested_correction TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    seq INTEGER NOT NULL,
    UNIQUE (claim_id, reviewer)
) STRICT;
CREATE TABLE event (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL CHECK (batch <= seq),
    at TEXT NOT NULL,
    reviewer TEXT NOT NULL CHECK (reviewer <> ''),
    action TEXT NOT NULL,
    article_id TEXT NOT NULL REFERENCES article (id),
    claim_id TEXT REFERENCES claim (id),
    subject_id TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    undoes INTEGER UNIQUE REFERENCES event (seq),
    digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT;
CREATE INDEX event_by_claim ON event (claim_id);
CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER event_never_goes BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER text_never_changes BEFORE UPDATE OF id, text, sha256 ON article
BEGIN SELECT RAISE(ABORT, 'the text of an article never changes'); END;
CREATE TRIGGER article_never_goes BEFORE DELETE ON article
BEGIN SELECT RAISE(ABORT, 'articles are kept'); END;
CREATE TRIGGER claim_never_goes BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'claims are kept'); END;
CREATE TRIGGER review_never_goes BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are kept'); END;
"""

# A suggestion that a reviewer took over as a claim to check, without a tag yet.
_STEP_2 = """
ALTER TABLE claim ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN (0, 1));
"""

_STEP_3 = """
CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    place INTEGER NOT NULL CHECK (place >= 0),
    stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts', 'context')),
    kind TEXT NOT NULL CHECK (kind IN ('primary', 'secondary')),
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    archive_url TEXT NOT NULL,
    published TEXT NOT NULL,
    accessed TEXT NOT NULL,
    locator TEXT NOT NULL,
    quote TEXT NOT NULL,
    note TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL CHECK (length(file_sha256) IN (0, 64)),
    reviewer TEXT NOT NULL CHECK (reviewer <> ''),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_by_claim ON evidence (claim_id, place);
CREATE TRIGGER evidence_never_goes BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is kept'); END;
"""

STEPS: tuple[str, ...] = (_STEP_1, _STEP_2, _STEP_3)
VERSION = len(STEPS)


def statements(step: str) -> list[str]:
    """The single statements of a step; the driver's own script call would commit in between."""
    found, rest = [], ""
    for line in step.strip().splitlines(keepends=True):
        rest += line
        if sqlite3.complete_statement(rest):
            found.append(rest.strip())
            rest = ""
    return found


def schema_digest(sql_of_objects: list[str]) -> str:
    """A digest of the `sql` column of sqlite_schema, blind to order and white space."""
    lines = sorted(" ".join(sql.split()) for sql in sql_of_objects)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def expected_schema_digest(version: int) -> str:
    """The digest that a library of that version must have; a planted trigger or view changes it."""
    with_memory = sqlite3.connect(":memory:")
    try:
        for step in STEPS[:version]:
            with_memory.executescript(step)
        rows = with_memory.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    finally:
        with_memory.close()
    return schema_digest([sql for (sql,) in rows])
