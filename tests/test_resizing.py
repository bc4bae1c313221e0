"""The ends of a claim moved afterwards: what stays with it, undo and redo, the CSV, and what is refused."""

import csv
from pathlib import Path

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_kit import SOURCE, TEXT, keep, make, only_review, opened, spans

from models import evidence, reshaping
from models.errors import UserError
from models.exporting import Choice, export
from models.history import RESIZE
from models.review import Review
from models.terms import Claim, Tag
from models.words import Edge, moved


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "a.claimdesk")


def rows(library, target: Path) -> list[dict[str, str]]:
    export(library.store, target, Choice())
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_tag_note_and_evidence_stay_and_the_csv_has_the_new_words(path: Path, tmp_path: Path) -> None:
    with opened(path) as library:
        review = only_review(library)
        keep(library, review.decide(review.claims[0], Tag.DISPUTED))
        keep(library, review.note(review.claims[0], "Seen in the archive."))
        keep(library, evidence.attach(review, review.claims[0], SOURCE))
        claim, before = review.claims[0], rows(library, tmp_path / "before.csv")
        span = TEXT.index("bridge"), TEXT.index(" in 1987")
        change = reshaping.resize(review, claim, (span[0] - 1, span[1] + 1))
        keep(library, change)
        after = rows(library, tmp_path / "after.csv")
        (event,) = change.events
    assert (event.action, event.subject_id) == (RESIZE, claim.id)
    assert (event.before, event.after) == (
        {"start": claim.start, "end": claim.end, "quote": claim.quote},
        {"start": span[0], "end": span[1], "quote": TEXT[slice(*span)]},
    ), "one event says all, and blanks at the ends are not taken in"
    with opened(path) as library:
        again = only_review(library).claims[0]
    assert (again.id, again.start, again.end, again.quote) == (claim.id, *span, TEXT[slice(*span)])
    assert (again.tag, again.note, again.score) == (Tag.DISPUTED, "Seen in the archive.", claim.score)
    assert again.evidence == claim.evidence != ()
    changed = {name for name in after[0] if after[0][name] != before[0][name]}
    assert changed <= {"start", "end", "quote", "prefix", "suffix", "claim_text", "updated_at"}
    assert after[0]["quote"] == TEXT[int(after[0]["start"]) : int(after[0]["end"])]
    assert after[1:] == before[1:]


def test_undo_and_redo_over_restarts(path: Path) -> None:
    with opened(path) as library:
        review = only_review(library)
        first = review.claims[0]
        keep(library, reshaping.resize(review, first, (first.start + 4, first.end)))
        longer = review.claims[0]
    with opened(path) as library:
        assert library.undo()
        assert only_review(library).claims[0].quote == first.quote
    with opened(path) as library:
        assert library.redo()
        assert only_review(library).claims[0].quote == longer.quote


def test_ends_may_overlap_other_claims_and_the_order_follows(path: Path) -> None:
    with opened(path) as library:
        review = only_review(library)
        third = review.claims[2]
        keep(library, reshaping.resize(review, third, (review.claims[0].start, third.end)))
        assert review.number(third.id) == 1, "of two that begin together the longer one comes first"
        assert [claim.start for claim in review.claims] == sorted(claim.start for claim in review.claims)


@pytest.mark.parametrize("dismissed", [False, True])
def test_the_words_of_another_claim_are_refused(path: Path, dismissed: bool) -> None:
    with opened(path) as library:
        review = only_review(library)
        if dismissed:
            keep(library, review.dismiss(review.claims[1]))
        first, second = review.claims[:2]
        count = library.store.event_count()
        with pytest.raises(UserError, match="are claim 2 already"):
            reshaping.resize(review, first, (second.start, second.end))
        assert library.store.event_count() == count
        assert review.claims[0] == first


def test_nothing_is_written_where_nothing_changes_or_nothing_is_left(path: Path) -> None:
    with opened(path) as library:
        review = only_review(library)
        claim = review.claims[0]
        assert reshaping.resize(review, claim, (claim.start, claim.end)) is None
        assert reshaping.resize(review, claim, (claim.start, claim.end + 1)) is None, "only a blank more"
        with pytest.raises(UserError, match="Nothing would be left"):
            reshaping.resize(review, claim, (claim.end, claim.end + 1))


def test_parts_and_mergers_are_no_twins_of_another_claim(path: Path) -> None:
    with opened(path) as library:
        review = only_review(library)
        (a, b), (_, d) = spans()[0], spans()[1]
        keep(library, review.add(a, a + 10)[1])
        keep(library, review.add(a, d)[1])
        whole = review.with_span((a, b))
        with pytest.raises(UserError, match="already"):
            reshaping.split(review, whole, [(a, a + 10), (a + 11, b)])
        keep(library, review.dismiss(review.with_span((a, a + 10))))
        with pytest.raises(UserError, match="are claim 1 already"):
            reshaping.merge(review, whole)


# -- any moves -------------------------------------------------------------------------------------------

BORDERS = {0, *(found.end() for found in regex.finditer(r"\X", TEXT))}
STEPS = st.lists(
    st.tuples(st.sampled_from(Edge), st.sampled_from([1, -1]), st.booleans(), st.integers(1, 12)), max_size=6
)


def walk(review: Review, claim: Claim, steps: list[tuple[Edge, int, bool, int]]) -> tuple[int, int]:
    span = claim.start, claim.end
    for edge, by, words, times in steps:
        for _ in range(times):
            span = moved(review.article.text, span, edge, by, words)
    return span


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.integers(0, 4), actions=st.lists(STEPS, min_size=1, max_size=5))
def test_whatever_is_moved_the_quote_is_right_and_undo_restores_exactly(
    path: Path, number: int, actions: list[list[tuple[Edge, int, bool, int]]]
) -> None:
    with opened(path) as library:
        review = only_review(library)
        claim_id, past = review.claims[number].id, []
        for steps in actions:
            claim = review.get(claim_id)
            span = walk(review, claim, steps)
            twin = review.with_span(span)
            if twin is None:
                past.append(list(review.claims))
                keep(library, reshaping.resize(review, claim, span))
            now = review.get(claim_id)
            assert now.quote == TEXT[now.start : now.end] != ""
            assert {now.start, now.end} <= BORDERS
        undone = [list(review.claims)]
        for before in reversed(past):
            review.follow(library.undo())
            assert [plain(c) for c in review.claims] == [plain(c) for c in before]
            undone.append(list(review.claims))
        for after in undone[-2::-1]:
            review.follow(library.redo())
            assert [plain(c) for c in review.claims] == [plain(c) for c in after]
        while library.undoable() and library.undoable()[0].claim_id:
            library.undo()


def plain(claim: Claim) -> tuple[object, ...]:
    """All but the time of the last change, which an undo is too."""
    return claim.id, claim.start, claim.end, claim.quote, claim.tag, claim.note, claim.dismissed, claim.score


def test_a_suggestion_whose_words_were_chosen_is_none_any_more(path: Path) -> None:
    with opened(path) as library:
        review = only_review(library)
        first = review.claims[0]
        review.line = 0.99
        keep(library, reshaping.resize(review, first, (first.start + 4, first.end)))
        assert review.claims[0].accepted and not review.is_aside(review.claims[0])
        review.follow(library.undo())
        assert review.claims[0].is_suggestion and review.is_aside(review.claims[0])


@pytest.mark.parametrize("dismissed", [False, True])
def test_words_of_a_suggestion_that_is_not_lit_bring_it_up(path: Path, dismissed: bool) -> None:
    with opened(path) as library:
        review = only_review(library)
        if dismissed:
            keep(library, review.dismiss(review.claims[1]))
        review.line = 0.99
        second = review.claims[1]
        claim, change = review.add(second.start, second.end)
        keep(library, change)
        assert claim.id == second.id and not review.is_aside(claim)
        review.follow(library.undo())
        assert review.is_aside(review.claims[1])
