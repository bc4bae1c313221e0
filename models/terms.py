"""The words of the trade as plain values: what the models hand out and the window shows.

Nothing heavy is imported here, so that the first window can be painted before the storage is loaded.
All positions are Unicode code points of the stored article text, 0-based, end exclusive. All times are UTC,
ISO 8601 with a trailing "Z".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Tag(StrEnum):
    """What a reviewer decided about a claim."""

    UNREVIEWED = "unreviewed"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    UNSOURCED = "unsourced"


STRONG_SCORE = 0.5
"""A suggestion that scores as much is lit strongly, one below lightly."""


class Scope(StrEnum):
    """What the tag is about: that it is so, or that it was said."""

    SUBSTANCE = "substance"
    ATTRIBUTION = "attribution"


class Reason(StrEnum):
    """Why a claim is disputed (the first four) or unsourced (the others)."""

    ERROR = "error"
    CONFLICTING = "conflicting"
    MISLEADING = "misleading"
    OUTDATED = "outdated"
    NO_ATTRIBUTION = "no_attribution"
    UNREACHABLE_SOURCE = "unreachable_source"
    NOT_FOUND = "not_found"
    NOT_CHECKABLE_NOW = "not_checkable_now"


REASONS: dict[Tag, tuple[Reason, ...]] = {
    Tag.DISPUTED: (Reason.ERROR, Reason.CONFLICTING, Reason.MISLEADING, Reason.OUTDATED),
    Tag.UNSOURCED: (
        Reason.NO_ATTRIBUTION,
        Reason.UNREACHABLE_SOURCE,
        Reason.NOT_FOUND,
        Reason.NOT_CHECKABLE_NOW,
    ),
}
"""The reasons that each tag can have, in the order in which they are offered."""


class Origin(StrEnum):
    """Where a claim came from."""

    SUGGESTED = "suggested"
    MANUAL = "manual"
    IMPORTED = "imported"


class Stance(StrEnum):
    """What a piece of evidence says of the claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


class Kind(StrEnum):
    """Whether a source is the thing itself (a document, a witness) or tells of it."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


@dataclass(frozen=True, slots=True)
class Source:
    """What a reviewer records of one source for or against a claim; all but stance and kind may be empty.

    `published` and `accessed` are ISO 8601 dates; `locator` is a page, a paragraph, a time stamp;
    `file_sha256` names a file in the library's side folder, `file_name` what it was called.
    """

    stance: Stance = Stance.SUPPORTS
    kind: Kind = Kind.SECONDARY
    title: str = ""
    publisher: str = ""
    url: str = ""
    archive_url: str = ""
    published: str = ""
    accessed: str = ""
    locator: str = ""
    quote: str = ""
    note: str = ""
    file_name: str = ""
    file_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A source as it stands with a claim: `place` is its order there, 0-based; `reviewer` is who added it."""

    id: str
    claim_id: str
    place: int
    source: Source
    reviewer: str = ""
    removed: bool = False
    created_at: str = ""
    updated_at: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A span that a detector would have checked: `score` in [0, 1], `reasons` in a checker's words.

    `detector` is the name and version of what found it.
    """

    start: int
    end: int
    score: float
    reasons: tuple[str, ...] = ()
    attributed_to: str = ""
    detector: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A span of an article with the standing review, that is, the review that was changed last."""

    id: str
    article_id: str
    start: int
    end: int
    quote: str
    origin: Origin = Origin.MANUAL
    score: float | None = None
    reasons: tuple[str, ...] = ()
    detector: str = ""
    attributed_to: str = ""
    claim_text: str = ""
    dismissed: bool = False
    accepted: bool = False
    removed: bool = False
    created_at: str = ""
    updated_at: str = ""
    review_id: str = ""
    reviewer: str = ""
    tag: Tag = Tag.UNREVIEWED
    scope: Scope = Scope.SUBSTANCE
    reason: Reason | None = None
    confidence: int | None = None
    note: str = ""
    suggested_correction: str = ""
    reviewed_at: str = ""
    evidence: tuple[Evidence, ...] = ()

    @property
    def scope_of_tag(self) -> Scope:
        """What the tag is about, or would be: of what was said by somebody, first whether they said it."""
        return Scope.ATTRIBUTION if self.attributed_to and not self.review_id else self.scope

    @property
    def is_suggestion(self) -> bool:
        """True while no person has touched what the detector found, or after all of it was undone."""
        return self.origin is Origin.SUGGESTED and not (self.accepted or self._says_something)

    @property
    def _says_something(self) -> bool:
        """True when the standing review holds anything, or there is evidence."""
        held = self.note or self.suggested_correction or self.confidence or self.claim_text
        return bool(self.is_reviewed or held or self.evidence)

    @property
    def is_reviewed(self) -> bool:
        """True when a tag stands."""
        return self.tag is not Tag.UNREVIEWED


def reading_order(claim: Claim) -> tuple[int, int, str, str]:
    """The key to sort claims by; of two that begin together the longer one is first, as it is drawn below."""
    return claim.start, -claim.end, claim.created_at, claim.id


@dataclass(frozen=True, slots=True)
class Counts:
    """How many claims of an article stand at each tag; dismissed ones are counted apart."""

    verified: int = 0
    disputed: int = 0
    unsourced: int = 0
    unreviewed: int = 0
    dismissed: int = 0

    @property
    def reviewed(self) -> int:
        """Claims that bear a tag."""
        return self.verified + self.disputed + self.unsourced

    @property
    def total(self) -> int:
        """Claims that are to be reviewed or have been."""
        return self.reviewed + self.unreviewed


@dataclass(frozen=True, slots=True)
class ArticleDetails:
    """What is known of an article besides its text, all of it to edit; `published` is ISO 8601 or empty."""

    title: str = ""
    byline: str = ""
    publisher: str = ""
    url: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its immutable text; `sha256` is the digest of the text in UTF-8."""

    id: str
    text: str
    sha256: str
    details: ArticleDetails
    created_at: str = ""


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as a row of the list."""

    id: str
    details: ArticleDetails
    counts: Counts
    created_at: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as it was read in, before it has an identity."""

    text: str
    details: ArticleDetails = field(default_factory=ArticleDetails)
    source_name: str = ""
    source_sha256: str = ""
    source_encoding: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the history: what was and what is, the changed fields alone."""

    seq: int
    batch: int
    at: str
    reviewer: str
    action: str
    article_id: str
    claim_id: str
    subject_id: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    undoes: int | None = None
