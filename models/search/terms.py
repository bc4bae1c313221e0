"""The words of the search: what can be found, and what is found."""

from dataclasses import dataclass
from enum import StrEnum

from models.terms import Tag


class Kind(StrEnum):
    """What a hit is."""

    ARTICLE = "article"
    CLAIM = "claim"
    NOTE = "note"
    """what a reviewer wrote about a claim: the note and the suggested correction"""
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found, as it is in the library now.

    `context` is what to show of its words, `marks` the places of the hit in it (code points); `span` is
    where the hit is in the article's text, None where it is elsewhere. `row_id` is the article, claim,
    review or piece of evidence.
    """

    kind: Kind
    row_id: str
    article_id: str
    claim_id: str
    title: str
    context: str
    marks: tuple[tuple[int, int], ...]
    span: tuple[int, int] | None = None
    tag: Tag = Tag.UNREVIEWED
    dismissed: bool = False
    title_marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one kind: some hits, the newest first, and how many there are.

    `number` counts up to a bound only; `is_more` says that there are more than it.
    """

    kind: Kind
    hits: tuple[Hit, ...] = ()
    number: int = 0
    is_more: bool = False
