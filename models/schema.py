"""The tables as sqlmodel sees them; migrations.py makes them, a test holds the two against each other."""

from sqlalchemy import Column, Integer, Table, Text
from sqlmodel import Field, SQLModel


class ArticleRow(SQLModel, table=True):
    """An article; `text` comes last so that the list is read without the bodies."""

    __tablename__ = "article"

    id: str = Field(sa_type=Text, primary_key=True)
    sha256: str = Field(sa_type=Text, unique=True)
    title: str = Field(sa_type=Text)
    byline: str = Field(sa_type=Text)
    publisher: str = Field(sa_type=Text)
    url: str = Field(sa_type=Text)
    published: str = Field(sa_type=Text)
    source_name: str = Field(sa_type=Text)
    source_sha256: str = Field(sa_type=Text)
    source_encoding: str = Field(sa_type=Text)
    removed: int
    created_at: str = Field(sa_type=Text)
    updated_at: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)


class ClaimRow(SQLModel, table=True):
    """A span of an article; `reasons` is a JSON list of words, `detector` its name and version."""

    __tablename__ = "claim"

    id: str = Field(sa_type=Text, primary_key=True)
    article_id: str = Field(sa_type=Text, foreign_key="article.id")
    start: int
    end: int
    quote: str = Field(sa_type=Text)
    origin: str = Field(sa_type=Text)
    score: float | None
    reasons: str = Field(sa_type=Text)
    detector: str = Field(sa_type=Text)
    attributed_to: str = Field(sa_type=Text)
    claim_text: str = Field(sa_type=Text)
    dismissed: int
    removed: int
    created_at: str = Field(sa_type=Text)
    updated_at: str = Field(sa_type=Text)
    accepted: int


class ReviewRow(SQLModel, table=True):
    """What one reviewer decided about one claim; `seq` is the event that changed it last."""

    __tablename__ = "review"

    id: str = Field(sa_type=Text, primary_key=True)
    claim_id: str = Field(sa_type=Text, foreign_key="claim.id")
    reviewer: str = Field(sa_type=Text)
    tag: str = Field(sa_type=Text)
    scope: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)
    confidence: int | None
    note: str = Field(sa_type=Text)
    suggested_correction: str = Field(sa_type=Text)
    reviewed_at: str = Field(sa_type=Text)
    created_at: str = Field(sa_type=Text)
    updated_at: str = Field(sa_type=Text)
    seq: int


class EvidenceRow(SQLModel, table=True):
    """One source for or against a claim; `place` is its order among those of the claim."""

    __tablename__ = "evidence"

    id: str = Field(sa_type=Text, primary_key=True)
    claim_id: str = Field(sa_type=Text, foreign_key="claim.id")
    place: int
    stance: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    title: str = Field(sa_type=Text)
    publisher: str = Field(sa_type=Text)
    url: str = Field(sa_type=Text)
    archive_url: str = Field(sa_type=Text)
    published: str = Field(sa_type=Text)
    accessed: str = Field(sa_type=Text)
    locator: str = Field(sa_type=Text)
    quote: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)
    file_name: str = Field(sa_type=Text)
    file_sha256: str = Field(sa_type=Text)
    reviewer: str = Field(sa_type=Text)
    removed: int
    created_at: str = Field(sa_type=Text)
    updated_at: str = Field(sa_type=Text)


class EventRow(SQLModel, table=True):
    """A line of the append-only history; `before` and `after` are canonical JSON objects."""

    __tablename__ = "event"

    seq: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True, autoincrement=True))
    batch: int
    at: str = Field(sa_type=Text)
    reviewer: str = Field(sa_type=Text)
    action: str = Field(sa_type=Text)
    article_id: str = Field(sa_type=Text, foreign_key="article.id")
    claim_id: str | None = Field(sa_type=Text, foreign_key="claim.id")
    subject_id: str = Field(sa_type=Text)
    before: str = Field(sa_type=Text)
    after: str = Field(sa_type=Text)
    undoes: int | None = Field(foreign_key="event.seq", unique=True)
    digest: str = Field(sa_type=Text)


_TABLES = SQLModel.metadata.tables
# Core statements run on these: many rows a time without an object for each.
article: Table = _TABLES["article"]
claim: Table = _TABLES["claim"]
review: Table = _TABLES["review"]
evidence: Table = _TABLES["evidence"]
event: Table = _TABLES["event"]
