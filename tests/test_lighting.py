"""How much is lit: suggestions below the line are out of the way, on record, and dismissed if wanted."""

from collections.abc import Callable

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
    seat.window.desk.dismiss_unlit()
    assert sum(claim.dismissed for claim in seat.claims) == unlit
    seat.press("Z")
    assert not any(claim.dismissed for claim in seat.claims)
    assert seat.claims[0].tag is Tag.VERIFIED, "one undo takes back the one action alone"
