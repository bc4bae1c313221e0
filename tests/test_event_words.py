"""The history in words: what was done, and what undo would take back."""

from pathlib import Path

import pytest
from store_kit import SOURCE, keep, make, only_review, opened

from models import evidence, lighting
from models.terms import Reason, Scope, Source, Stance, Tag
from ui.event_words import describe, describe_action

ACTIONS = {
    "Unreviewed → Disputed": lambda r: r.decide(r.claims[0], Tag.DISPUTED),
    "Evidence added": lambda r: evidence.attach(r, r.claims[0], SOURCE),
    "Evidence changed": lambda r: evidence.edit(r, r.claims[0].evidence[0], Source(Stance.CONTEXT, note="x")),
    "Evidence put in another order": lambda r: (
        evidence.attach(r, r.claims[0], Source(title="b")),
        evidence.reorder(r, r.claims[0].evidence[0], 1),
    )[-1],
    "Evidence taken off": lambda r: evidence.detach(r, r.claims[0].evidence[0]),
    "Reason given": lambda r: evidence.set_reason(r, r.claims[0], Reason.ERROR),
    "Scope changed": lambda r: evidence.set_scope(r, r.claims[0], Scope.ATTRIBUTION),
    "Confidence given": lambda r: evidence.set_confidence(r, r.claims[0], 3),
    "Correction written": lambda r: evidence.set_correction(r, r.claims[0], "so"),
    "Claim worded anew": lambda r: evidence.set_wording(r, r.claims[0], "so"),
    "Speaker named": lambda r: evidence.set_speaker(r, r.claims[0], "Ada"),
    "Note written": lambda r: r.note(r.claims[0], "so"),
    "Note deleted": lambda r: r.note(r.claims[0], ""),
    "Dismissed": lambda r: r.dismiss(r.claims[0]),
    "Accepted": lambda r: lighting.accept_lit(r),
}


def test_each_action_has_words_and_so_has_its_undo(tmp_path: Path) -> None:
    with opened(make(tmp_path / "a.claimdesk")) as library:
        review = only_review(library)
        for wanted, act in ACTIONS.items():
            change = act(review)
            keep(library, change)
            assert describe(change.events[0]).replace("To review", "Unreviewed") == wanted
            undone = library.undo()
            assert describe(undone[0]).replace("To review", "Unreviewed") == wanted, "what it took back"
            library.redo()
            review = only_review(library)
            review.line = 0.0


@pytest.mark.parametrize("number, words", [(7, "evidence added, claim 7"), (0, "evidence added")])
def test_an_action_for_the_menu(tmp_path: Path, number: int, words: str) -> None:
    with opened(make(tmp_path / "a.claimdesk")) as library:
        change = evidence.attach(only_review(library), only_review(library).claims[0], SOURCE)
        assert describe_action(change.events, number) == words


def test_a_new_title_that_was_undone_has_words(tmp_path: Path) -> None:
    with opened(make(tmp_path / "a.claimdesk")) as library:
        review = only_review(library)
        keep(library, evidence.attach(review, review.claims[0], Source(title="a")))
        keep(library, evidence.edit(review, review.claims[0].evidence[0], Source(title="b")))
        assert describe(library.undo()[0]) == "Evidence changed"
