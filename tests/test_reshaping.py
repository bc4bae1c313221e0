"""Splitting and merging claims: spans, tags and undo."""

from pathlib import Path

import pytest

from models import reshaping
from models.errors import UserError
from models.importing import draft_of
from models.library import Library
from models.review import LONGEST_NOTE, Review
from models.store import Store
from models.terms import Suggestion, Tag

TEXT = "It sold 30 ships in May and 40 in June. It was founded in 1911."


@pytest.fixture
def library(tmp_path: Path) -> Library:
    Store.create(tmp_path / "l.claimdesk")
    library = Library.open(tmp_path / "l.claimdesk", "Ada")
    library.add(draft_of(TEXT), (Suggestion(0, 39, 0.9, ("number",)), Suggestion(40, 63, 0.8)), "test 1")
    yield library
    library.close()


@pytest.fixture
def review(library: Library) -> Review:
    return library.review(library.articles()[0].id)


def quotes(review: Review) -> list[tuple[str, Tag]]:
    return [(claim.quote, claim.tag) for claim in review.claims]


BEFORE = [
    ("It sold 30 ships in May and 40 in June.", Tag.VERIFIED),
    ("It was founded in 1911.", Tag.UNREVIEWED),
]
PARTS = [(0, 23), (24, 39)]


@pytest.mark.parametrize("keeper", [0, 1])
def test_split_undo_redo_and_reopening(library: Library, review: Review, keeper: int) -> None:
    library.note_batch(review.decide(review.claims[0], Tag.VERIFIED).events)
    change = reshaping.split(review, review.claims[0], PARTS, keeper)
    library.note_batch(change.events)
    assert change.members_changed
    tags = [Tag.UNREVIEWED, Tag.UNREVIEWED]
    tags[keeper] = Tag.VERIFIED
    after = [("It sold 30 ships in May", tags[0]), ("and 40 in June.", tags[1]), BEFORE[1]]
    assert quotes(review) == after
    review.follow(library.undo())
    assert quotes(review) == BEFORE
    review.follow(library.redo())
    assert quotes(review) == after
    path = library.path
    library.close()
    again = Library.open(path, "Ada")
    assert quotes(again.review(review.article.id)) == after
    again.close()


@pytest.mark.parametrize(("tagged", "kept"), [(0, 0), (1, 1), (None, 0)])
def test_merge_keeps_the_tag(library: Library, review: Review, tagged: int | None, kept: int) -> None:
    ids = [claim.id for claim in review.claims]
    if tagged is not None:
        library.note_batch(review.decide(review.claims[tagged], Tag.DISPUTED).events)
    library.note_batch(reshaping.merge(review, review.claims[0]).events)
    assert quotes(review) == [(TEXT, Tag.UNREVIEWED if tagged is None else Tag.DISPUTED)]
    assert review.claims[0].id == ids[kept]
    review.follow(library.undo())
    assert [claim.id for claim in review.claims] == ids
    path = library.path
    library.close()
    Library.open(path, "Ada").close()


@pytest.mark.parametrize("keeper", [0, 1])
def test_the_parts_of_a_suggestion_are_a_persons(library: Library, review: Review, keeper: int) -> None:
    library.note_batch(reshaping.split(review, review.claims[0], PARTS, keeper).events)
    assert [claim.is_suggestion for claim in review.claims] == [False, False, True]
    review.follow(library.undo())
    assert [claim.is_suggestion for claim in review.claims] == [True, True]


def test_what_was_merged_is_a_persons(library: Library, review: Review) -> None:
    library.note_batch(reshaping.merge(review, review.claims[0]).events)
    assert [claim.is_suggestion for claim in review.claims] == [False]
    review.follow(library.undo())
    assert [claim.is_suggestion for claim in review.claims] == [True, True]


@pytest.mark.parametrize(
    ("notes", "tagged", "joined"),
    [
        (("one", "two"), None, "one\ntwo"),
        (("one", "two"), 1, "one\ntwo"),
        (("", "two"), 0, "two"),
        (("", "two"), None, "two"),
        (("one", ""), 1, "one"),
        (("one", ""), None, "one"),
    ],
)
def test_merge_keeps_both_notes(
    library: Library, review: Review, notes: tuple[str, str], tagged: int | None, joined: str
) -> None:
    for place, note in enumerate(notes):
        if note:
            library.note_batch(review.note(review.claims[place], note).events)
    if tagged is not None:
        library.note_batch(review.decide(review.claims[tagged], Tag.VERIFIED).events)
    library.note_batch(reshaping.merge(review, review.claims[0]).events)
    assert [claim.note for claim in review.claims] == [joined]
    review.follow(library.undo())
    assert tuple(claim.note for claim in review.claims) == notes
    review.follow(library.redo())
    path, article = library.path, review.article.id
    library.close()
    again = Library.open(path, "Ada")
    assert [claim.note for claim in again.review(article).claims] == [joined]
    again.close()


def test_notes_that_are_too_long_together_are_not_merged(library: Library, review: Review) -> None:
    for claim in list(review.claims):
        library.note_batch(review.note(claim, "x" * (LONGEST_NOTE // 2 + 1)).events)
    with pytest.raises(UserError, match="Shorten one of them"):
        reshaping.merge(review, review.claims[0])
    assert len(review.claims) == 2


def test_what_cannot_be_reshaped(review: Review) -> None:
    for parts in ([(0, 39)], [(0, 20), (10, 39)], [(0, 2), (2, 3)]):
        with pytest.raises(UserError):
            reshaping.split(review, review.claims[0], parts)
    with pytest.raises(UserError, match="no claim behind"):
        reshaping.merge(review, review.claims[1])
    assert len(review.claims) == 2


def test_a_suggestion_that_is_not_lit_is_not_merged_unseen(review: Review) -> None:
    review.line = 0.85
    assert review.is_aside(review.claims[1])
    with pytest.raises(UserError, match="no claim behind"):
        reshaping.merge(review, review.claims[0])
