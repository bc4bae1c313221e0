"""Undo and redo at a claim that several reviewers have tagged: whose tag stood before stands again."""

from pathlib import Path

import pytest
from store_kit import make, opened

from models.command_line import run_command
from models.terms import Claim, Tag
from ui.event_words import history_lines


def first(path: Path) -> Claim:
    with opened(path) as library:
        return library.review(library.articles()[0].id).claims[0]


def tag(path: Path, reviewer: str, wanted: Tag) -> Claim:
    with opened(path, reviewer) as library:
        review = library.review(library.articles()[0].id)
        assert review.decide(review.claims[0], wanted) is not None
    return first(path)


def reverse(path: Path, which: str) -> Claim:
    with opened(path) as library:
        assert getattr(library, which)()
    return first(path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Ada's tag stands; Berta has one of before."""
    path = make(tmp_path / "a.claimdesk")
    tag(path, "Ada", Tag.VERIFIED)
    tag(path, "Berta", Tag.DISPUTED)
    tag(path, "Ada", Tag.UNSOURCED)
    return path


def test_an_undone_tag_leaves_that_of_the_other_reviewer_standing(path: Path) -> None:
    before = first(path)
    after = tag(path, "Berta", Tag.VERIFIED)
    assert (after.tag, after.reviewer) == (Tag.VERIFIED, "Berta")
    for _ in range(2):
        undone = reverse(path, "undo")
        assert (undone.tag, undone.reviewer) == (before.tag, before.reviewer) == (Tag.UNSOURCED, "Ada")
        done = reverse(path, "redo")
        assert (done.tag, done.reviewer) == (after.tag, after.reviewer)
    assert run_command(["check", "--library", str(path)]) == 0


def test_all_steps_back_and_forth_show_what_was_there(path: Path) -> None:
    states = [first(path)]
    for _ in range(3):
        states.append(reverse(path, "undo"))
    seen = [(claim.tag, claim.reviewer) for claim in states]
    assert seen[:3] == [(Tag.UNSOURCED, "Ada"), (Tag.DISPUTED, "Berta"), (Tag.VERIFIED, "Ada")]
    assert seen[3][0] is Tag.UNREVIEWED
    for then in seen[2::-1]:
        now = reverse(path, "redo")
        assert (now.tag, now.reviewer) == then
    assert run_command(["check", "--library", str(path)]) == 0


def test_the_history_has_one_line_for_the_undo(path: Path) -> None:
    tag(path, "Berta", Tag.VERIFIED)
    claim = reverse(path, "undo")
    with opened(path) as library:
        events = library.store.history_of(claim.id)
    lines = history_lines(events)
    assert [line.text for line in lines[:2]] == ["Undone: Disputed → Verified", "Disputed → Verified"]
    assert lines[0].seq == events[-1].seq, "a click shows what stood then"
