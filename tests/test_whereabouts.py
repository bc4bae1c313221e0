"""Where am I: visited claims back and forward, places kept, what is left and since when, the page alone."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from seat import ARTICLE, Seat

from models.terms import Tag
from models.trail import LONGEST, Trail, Visit
from ui.pace import Pace

# -- the trail -------------------------------------------------------------------------------------------


def trail_of(*claims: str) -> Trail:
    trail = Trail()
    for claim in claims:
        trail.visit(Visit("a", claim))
    return trail


def test_back_and_forward_like_the_pages_of_a_browser() -> None:
    trail = trail_of("1", "2", "2", "3")

    def go(by: int, but: str = "") -> str:
        found = trail.go(by, lambda visit: visit.claim_id != but)
        return found.claim_id if found else ""

    assert [go(-1), go(-1), go(-1), go(1)] == ["2", "1", "", "2"]
    assert go(1, but="3") == "", "what is gone cannot be visited"
    trail.visit(Visit("a", "4"))
    assert [go(1), go(-1), go(-1)] == ["", "2", "1"], "a new visit cuts off what lay ahead"


def test_the_oldest_visits_are_forgotten() -> None:
    trail = trail_of(*(str(number) for number in range(LONGEST + 10)))
    seen = 0
    while trail.go(-1, lambda visit: True):
        seen += 1
    assert seen == LONGEST - 1


def test_alt_and_the_arrows_go_through_visited_claims(seat: Seat) -> None:
    seat.press("J", "J", "G", "V")
    assert seat.number == 5
    seat.press("Alt+Left", "Alt+Left")
    assert seat.number == 3
    seat.press("Alt+Right")
    assert seat.number == 4
    seat.press("Alt+Left", "Alt+Left", "Alt+Left", "Alt+Left", "Alt+Left", "Alt+Left")
    assert "no earlier claim" in seat.window.status_bar.message.text()


def test_back_leads_into_the_article_of_before(seat: Seat) -> None:
    ferry = seat.session.article
    seat.press("J", "J", "]")
    assert ferry is not None and seat.session.article is not None
    assert seat.session.article.id != ferry.id
    seat.press("J", "Alt+Left", "Alt+Left")
    assert seat.session.article.id == ferry.id
    assert seat.number == 3
    seat.press("Alt+Left", "Alt+Right", "Alt+Right", "Alt+Right")
    assert seat.session.article.id != ferry.id
    assert seat.number == 2


def test_a_claim_that_is_gone_is_passed_over(seat: Seat) -> None:
    start = ARTICLE.index("Ada Lind")
    seat.press("J", "J", "Backspace")
    assert seat.number == 4
    seat.select(start, start + 8)
    seat.press("A", "J", "Z")
    assert seat.number == 4
    seen = []
    for _ in range(3):
        seat.press("Alt+Left")
        seen.append(seat.number)
    assert seen == [2, 1, 1], "neither the one that was dismissed nor the one that was taken back"


def test_an_article_that_was_taken_back_is_passed_over(seat: Seat) -> None:
    seat.press("J")
    for _ in range(3):
        seat.press("Z")
    assert seat.session.article is not None and "Siversk" in seat.session.article.text
    seat.press("Alt+Left", "Alt+Left", "Alt+Left")
    assert "Siversk" in seat.session.article.text
    assert not seat.window.banner.isVisible(), "and that is no failure"


def test_in_caret_mode_the_arrows_are_the_carets(seat: Seat) -> None:
    seat.press("J", "C", "Alt+Left")
    assert seat.number == 2


# -- the place -------------------------------------------------------------------------------------------


@pytest.fixture
def long_seat(open_seat: Callable[..., Seat], tmp_path: Path) -> Seat:
    text = "Long\n\n" + "\n\n".join(f"In {1900 + i} the town had {i * 37 + 900} people." for i in range(120))
    file = tmp_path / "long.txt"
    file.write_text(text, encoding="utf-8")
    seat = open_seat(file)
    seat.wait(lambda: seat.session.article is not None and seat.session.article.details.title == "Long")
    seat.window.resize(1200, 760)
    for _ in range(60):
        seat.press("J")
    seat.wait(lambda: seat.window.reader.page.strip.value() > 1000)
    return seat


def test_no_action_on_a_claim_in_sight_moves_the_page(long_seat: Seat) -> None:
    seat, reader = long_seat, long_seat.window.reader
    place = reader.place()
    for keys in (
        ("V",),
        ("K", "X"),
        ("D", "Z", "Shift+Z"),
        ("Backspace", "Z"),
        ("L", "Left", "Enter"),
        ("L", "Left", "Esc"),
        ("Z",),
        ("B", "Right", "Enter", "M"),
        (".", ","),
        ("N", "Esc"),
        ("C", "Shift+Right", "W", "A", "Esc", "Esc", "Q"),
        ("Ctrl+T", "Ctrl+T"),
        ("F11", "F11"),
        ("Ctrl+K", "Esc", "?", "Esc"),
    ):
        seat.press(*keys)
        seat.window.banner.close_notice()
        QApplication.processEvents()
        assert reader.place() == place, keys


def test_each_article_keeps_its_place(long_seat: Seat) -> None:
    seat, reader = long_seat, long_seat.window.reader
    place, claim = reader.place(), seat.current.id
    seat.press("]", "J", "[")
    assert (reader.place(), seat.current.id) == (place, claim)


# -- what is left ----------------------------------------------------------------------------------------


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(seat: Seat) -> Clock:
    clock = Clock()
    seat.window.pace = Pace(seat.window, clock)
    seat.window.pace.show(seat.session.review.counts())
    return clock


def test_what_is_left_and_since_when(seat: Seat, clock: Clock) -> None:
    total, pace, bar = len(seat.claims), seat.window.pace, seat.window.status_bar.pace
    assert bar.text() == f"{total} left"
    assert not pace._tick.isActive(), "before the first tag no time runs"
    clock.now += 500
    seat.press("V")
    assert bar.text() == f"{total - 1} left"
    assert 58_000 < pace._tick.remainingTime() <= 62_000, "it is looked at again when the minute is over"
    clock.now += 61
    pace._tick.timeout.emit()
    assert bar.text() == f"{total - 1} left · started 1 min ago"
    clock.now += 71 * 60
    seat.press("D")
    assert bar.text() == f"{total - 2} left · started 1 h 12 min ago"


def test_a_note_or_a_move_does_not_start_the_time(seat: Seat, clock: Clock) -> None:
    seat.press("J", "Backspace", "Z", "N")
    seat.type("later")
    seat.press("Esc")
    assert not seat.window.pace._tick.isActive()


def test_each_article_has_its_own_time_which_stands_when_all_is_done(seat: Seat, clock: Clock) -> None:
    bar = seat.window.status_bar.pace
    while any(not claim.is_reviewed for claim in seat.claims):
        seat.press("U")
        clock.now += 60
    minutes = len(seat.claims) - 1
    assert bar.text() == f"All reviewed in {minutes} min"
    assert not seat.window.pace._tick.isActive()
    seat.press("]")
    assert "min" not in bar.text()
    clock.now += 600
    seat.press("[")
    assert bar.text() == f"All reviewed in {minutes} min"
    seat.press("X")
    assert bar.text() == f"1 left · started {minutes + 11} min ago"


def test_the_end_of_an_article_says_what_is_next(seat: Seat) -> None:
    while any(not claim.is_reviewed for claim in seat.claims):
        seat.press("U")
    window = seat.window
    words = "All claims are reviewed: Ctrl+E exports them, “]” opens the next article."
    assert (window.banner.isVisible(), window.banner.text.text()) == (True, words)
    seat.press("Z")
    assert not window.banner.isVisible(), "one is left again"
    seat.press("V")
    assert window.banner.isVisible()
    seat.press("]", "[")
    assert (window.banner.isVisible(), window.status_bar.pace.text()) == (False, "All reviewed")


def test_the_time_comes_from_the_history(seat: Seat, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    seat.press("V")
    clock.now += 26 * 60 * 60
    later = Pace(seat.window, clock)
    later.show(seat.session.review.counts())
    assert "left · started on " in seat.window.status_bar.pace.text()
    clock.now -= 25 * 60 * 60
    later.show(seat.session.review.counts())
    assert seat.window.status_bar.pace.text().endswith(" left · started 1 h 0 min ago")


def test_a_window_made_anew_knows_the_way_and_when_it_was_saved(seat: Seat) -> None:
    seat.press("J", "J", "V")
    saved, old = seat.status(), seat.window
    seat.application.rebuild()
    seat.window = seat.application.window
    assert seat.window is not old
    seat.wait(lambda: seat.window.is_complete and seat.window.session.article is not None)
    seat.session = seat.window.session
    seat.wait_idle()
    assert (seat.number, seat.status()) == (4, saved)
    seat.press("Alt+Left", "Alt+Left")
    assert seat.number == 2


def test_numbers_that_run_over_dismissed_claims_stand_without_a_total(seat: Seat) -> None:
    header, total = seat.window.panels.inspector.header, len(seat.claims)
    assert (header.number.text(), header.total.text()) == ("Claim 1", f"of {total}")
    seat.press("Backspace")
    assert (header.number.text(), header.total.text()) == ("Claim 2", "")
    assert f"0 of {total - 1} reviewed, 1 dismissed" in seat.window.status_bar.counts.summary()
    seat.press("Z")
    assert header.total.text() == f"of {total}"


# -- the page alone --------------------------------------------------------------------------------------


def shown(seat: Seat) -> list[bool]:
    window = seat.window
    parts = (window.top_bar, window.article_pane, window.panels.inspector, window.status_bar, window.reader)
    return [part.isVisible() for part in parts]


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640), (800, 600)])
@pytest.mark.parametrize("leave", ["F11", "Esc"])
def test_f11_leaves_the_page_alone_and_brings_all_back(seat: Seat, size: tuple[int, int], leave: str) -> None:
    seat.window.resize(*size)
    QApplication.processEvents()
    before = shown(seat), seat.window.reader.geometry()
    seat.press("F11")
    assert "F11 or Esc" in seat.window.status_bar.message.text()
    seat.window.status_bar.clear_message()
    assert shown(seat) == [False, False, False, False, True]
    seat.press("V", "J", leave)
    QApplication.processEvents()
    assert (shown(seat), seat.window.reader.geometry()) == before
    assert (seat.claims[0].tag, seat.number) == (Tag.VERIFIED, 3)


def test_over_the_page_alone_a_note_can_be_written_and_messages_are_seen(seat: Seat) -> None:
    seat.window.resize(1440, 900)
    seat.press("F11", "N")
    assert shown(seat)[2]
    seat.type("seen")
    seat.press("Esc")
    assert seat.current.note == "seen"
    assert not shown(seat)[2] and seat.window.is_alone
    seat.press("/")
    assert shown(seat)[1], "the list comes for as long as it is filtered"
    seat.press("Esc", "Z")
    assert shown(seat)[3] and "Undone" in seat.window.status_bar.message.text()
    seat.session.failed.emit("Not saved: the disk is full.")
    assert seat.window.banner.isVisible()
    seat.press("Esc")
    assert not seat.window.banner.isVisible() and seat.window.is_alone, "first the notice goes"
    seat.press("Esc")
    assert shown(seat) == [True] * 5


def test_a_list_that_was_open_is_open_again(seat: Seat) -> None:
    seat.window.resize(1000, 700)
    seat.press("/")
    before = shown(seat)
    assert before[1] and not before[2]
    seat.window.desk.looks.switch_alone()
    assert not shown(seat)[1]
    seat.press("F11")
    assert shown(seat) == before


@pytest.mark.parametrize("width", [1024, 1440])
def test_the_question_for_a_reason_stands_beside_the_counts(seat: Seat, width: int) -> None:
    seat.window.resize(width, 700)
    QApplication.processEvents()
    seat.press("D")
    bar = seat.window.status_bar
    assert bar.message.text().endswith("Not checkable now") or bar.message.text().endswith("4 Outdated")
    assert bar.counts.isVisible() and bar.counts.width() >= bar.counts.sizeHint().width()
    assert bar.counts.geometry().right() < bar.message.geometry().left()
