"""The reviewer's name is asked once, at the first tag, and takes nothing from the keys."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from seat import Seat

from models.settings import system_user


def test_the_first_tag_is_saved_at_once_and_the_keys_go_on(seat: Seat) -> None:
    top = seat.window.reader.mapTo(seat.window, seat.window.reader.rect().topLeft())
    seat.press("V", "D")
    assert seat.window.desk.record.asking.is_asking
    assert [claim.reviewer for claim in seat.claims[:2]] == [system_user()] * 2
    assert seat.window.is_page(seat.window.focusWidget()), "the focus stays in the article"
    assert seat.window.reader.mapTo(seat.window, seat.window.reader.rect().topLeft()) == top


def test_a_name_counts_from_now_on(seat: Seat) -> None:
    seat.press("V")
    strip = seat.window.desk.record.asking.strip
    assert strip is not None and system_user() in strip.text.text()
    strip.field.setFocus()
    seat.type("Ada Lind")
    seat.press("Enter")
    assert not seat.window.desk.record.asking.is_asking
    assert "keeps" in seat.window.status_bar.message.toolTip()
    seat.press("D")
    assert [claim.reviewer for claim in seat.claims[:2]] == [system_user(), "Ada Lind"]
    assert [event.reviewer for event in seat.session.history(seat.claims[0].id)] == [system_user()]


def test_it_is_asked_once(open_seat: Callable[..., Seat], seat: Seat, home: Path) -> None:
    seat.press("V", "Esc")
    assert not seat.window.desk.record.asking.is_asking
    seat.press("D")
    assert not seat.window.desk.record.asking.is_asking
    seat.window.close()
    assert json.loads((home / "config" / "settings.json").read_bytes())["reviewer_asked"] is True
    again = open_seat()
    again.press("U")
    assert again.window.desk.record.asking.strip is None


def test_who_gave_a_name_is_not_asked(seat: Seat) -> None:
    seat.session.settings.reviewer = "Ada Lind"
    seat.press("V")
    assert seat.window.desk.record.asking.strip is None


def test_keeping_the_name_is_one_press(seat: Seat) -> None:
    seat.press("V")
    strip = seat.window.desk.record.asking.strip
    assert strip is not None
    strip.field.setFocus()
    QTest.keyClicks(strip.field, "half a na")
    strip.keep_button.click()
    assert not seat.window.desk.record.asking.is_asking and seat.session.settings.reviewer == ""
