"""How much is lit: suggestions below the line are out of the way, on record, and dismissed if wanted."""

from collections.abc import Callable
from pathlib import Path

from seat import Seat

from models.terms import Tag


def lit(seat: Seat) -> int:
    return sum(not claim.dismissed for claim in seat.session.shown)


def test_fewer_and_more(seat: Seat) -> None:
    everything = lit(seat)
    for _ in range(5):
        seat.press(",")
    fewer = lit(seat)
    assert 0 < fewer < everything
    assert f"of {fewer} reviewed" in seat.window.status_bar.counts.summary()
    summary = next(s for s in seat.session.articles() if s.id == seat.session.article.id)
    assert summary.counts.total == fewer
    for _ in range(5):
        seat.press(".")
    assert lit(seat) == everything


def test_keys_pass_over_what_is_not_lit_but_never_over_what_was_touched(seat: Seat) -> None:
    weakest = min(seat.claims, key=lambda claim: claim.score or 0)
    seat.session.go_to(weakest.id)
    seat.press("V")
    for _ in range(9):
        seat.press(",")
    shown = {claim.id for claim in seat.session.shown if not claim.dismissed}
    assert weakest.id in shown
    seen = set()
    seat.session.go_to(weakest.id)
    for _ in seat.claims:
        seat.press("K")
    for _ in seat.claims:
        seen.add(seat.current.id)
        seat.press("J")
    assert seen == shown


def test_the_line_is_kept(open_seat: Callable[..., Seat]) -> None:
    first = open_seat()
    first.press(",", ",", ",")
    line = first.session.settings.lit_from
    assert line > 0
    first.window.close()
    assert open_seat().session.settings.lit_from == line


def test_dismissing_what_is_not_lit_is_one_action(seat: Seat) -> None:
    seat.press("V", ",", ",", ",", ",", ",")
    unlit = len(seat.claims) - lit(seat)
    assert unlit > 0
    seat.window.desk.suggestions.dismiss_unlit()
    assert sum(claim.dismissed for claim in seat.claims) == unlit
    seat.press("Z")
    assert not any(claim.dismissed for claim in seat.claims)
    assert seat.claims[0].tag is Tag.VERIFIED, "one undo takes back the one action alone"


def test_accepting_what_is_lit_is_one_action(seat: Seat) -> None:
    seat.press(",", ",", ",", ",", ",")
    shown, every = lit(seat), len(seat.claims)
    assert 0 < shown < every
    seat.press("Shift+A")
    assert f"{shown} suggestions accepted" in seat.window.status_bar.message.text()
    accepted = {claim.id for claim in seat.claims if claim.accepted}
    assert len(accepted) == shown
    assert not any(claim.is_suggestion for claim in seat.claims if claim.id in accepted)
    for _ in range(9):
        seat.press(",")
    assert lit(seat) == shown, "the line hides suggestions alone"
    summary = next(s for s in seat.session.articles() if s.id == seat.session.article.id)
    assert summary.counts.total == shown
    seat.press("Z")
    assert not any(claim.accepted for claim in seat.claims)
    assert all(claim.is_suggestion for claim in seat.claims)
    seat.press("Shift+Z")
    assert {claim.id for claim in seat.claims if claim.accepted} == accepted


def test_accepted_claims_last_and_are_walked_over_as_before(
    open_seat: Callable[..., Seat], article_file: Path
) -> None:
    first = open_seat(article_file)
    first.wait(lambda: "Ferry" in first.session.article.details.title)
    first.press("V", "Shift+A")
    tagged = first.claims[0]
    assert tagged.tag is Tag.VERIFIED and not tagged.accepted, "what was touched is a claim already"
    accepted = [claim.id for claim in first.claims if claim.accepted]
    first.window.close()
    again = open_seat()
    assert [claim.id for claim in again.claims if claim.accepted] == accepted
    again.press("D")
    assert again.claims[1].tag is Tag.DISPUTED


def test_with_nothing_to_accept_or_dismiss_a_word_is_said(seat: Seat) -> None:
    events = seat.session.library.store.event_count()
    seat.press("Shift+Backspace")
    assert "All suggestions are lit" in seat.window.status_bar.message.text()
    seat.press("Shift+A", "Shift+A")
    assert "No lit suggestion" in seat.window.status_bar.message.text()
    assert seat.session.library.store.event_count() == events + len(seat.claims)


def test_a_tag_that_was_undone_leaves_a_suggestion(seat: Seat) -> None:
    first = seat.current
    seat.press("V", "Z")
    assert seat.session.review.get(first.id).is_suggestion


def test_the_menu_names_how_many_claims_undo_takes_back(seat: Seat) -> None:
    from ui.event_words import describe_action

    seat.press("Shift+A")
    assert describe_action(seat.session.undoing.undoable(), 1) == f"accepted, {len(seat.claims)} claims"
