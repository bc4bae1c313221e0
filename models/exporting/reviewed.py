"""The articles of an export with their claims, numbered in reading order, dismissed ones too."""

from collections.abc import Iterator
from typing import NamedTuple

from models.exporting.task import Task
from models.terms import Article, Claim, Tag, reading_order


class Numbered(NamedTuple):
    """A claim and its number in the article, 1-based."""

    number: int
    claim: Claim


def reviewed_articles(task: Task) -> Iterator[tuple[Article, list[Numbered]]]:
    """Each article with its claims; with `reviewed_only` those that bear a tag."""
    for article_id in task.article_ids():
        article = task.store.article(article_id)
        if article is None:
            continue
        standing = (claim for claim in task.store.claims(article_id) if not claim.removed)
        numbered = [Numbered(*pair) for pair in enumerate(sorted(standing, key=reading_order), 1)]
        if task.choice.reviewed_only:
            numbered = [one for one in numbered if one.claim.is_reviewed]
        yield article, numbered


def tagged(claims: list[Numbered], tag: Tag) -> list[Numbered]:
    """The claims that bear the tag and were not dismissed."""
    return [one for one in claims if one.claim.tag is tag and not one.claim.dismissed]
