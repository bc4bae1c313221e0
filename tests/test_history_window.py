"""The history of the current claim by keyboard: its lines, what the claim was, and that again."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from seat import Seat

from models.terms import Source, Tag
from ui.inspector.history_list import HistoryList, HistoryRow


def focus_key(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def history(seat: Seat) -> HistoryList:
    inspector = seat.window.panels.inspector
    assert inspector is not None
    return inspector.history


def shown(seat: Seat) -> dict[str, str]:
    return {
        name: value.text() for name, (_, value) in history(seat).card.fields.items() if not value.isHidden()
    }


def worked(seat: Seat) -> None:
    """Claim 1 verified with a source and a note; then disputed, the note deleted, the source taken off."""
    recording, claim = seat.session.recording, seat.current
    seat.window.resize(1440, 900)
    seat.press("V", "K")
    assert recording.attach(claim.id, Source(title="Annual report"))
    assert seat.session.note(claim.id, "seen in the archive")
    seat.press("D", "K")
    assert seat.session.note(claim.id, "")
    assert recording.detach(seat.claims[0].evidence[0])


def test_a_former_state_is_looked_at_and_restored_by_keyboard(seat: Seat) -> None:
    worked(seat)
    seat.press("H")
    lines = [row.what.text() for row in history(seat).rows if not row.isHidden()]
    assert lines == ["Evidence taken off", "Note deleted", "Verified → Disputed", "Note written"]
    focus_key(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    row = QApplication.focusWidget()
    assert isinstance(row, HistoryRow) and "Note written" in row.accessibleName()
    focus_key(Qt.Key.Key_Return)
    card = shown(seat)
    assert (card["tag"], card["note"]) == ("Verified", "seen in the archive")
    assert card["evidence"] == "Supports · Annual report"
    assert seat.current.tag is Tag.DISPUTED, "looking changes nothing"
    focus_key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is history(seat).card.restore
    focus_key(Qt.Key.Key_Return)
    assert (seat.current.tag, seat.current.note) == (Tag.VERIFIED, "seen in the archive")
    assert [one.source.title for one in seat.current.evidence] == ["Annual report"]
    assert history(seat).rows[0].what.text() == "Former state restored"
    assert history(seat).card.isHidden() and history(seat).rows[0].hasFocus()
    seat.press("Z")
    assert (seat.current.tag, seat.current.note, seat.current.evidence) == (Tag.DISPUTED, "", ())
    assert history(seat).rows[0].what.text() == "Undone: Former state restored"


def test_a_restored_state_survives_a_restart(open_seat: Callable[..., Seat], seat: Seat) -> None:
    worked(seat)
    seqs = [event.seq for event in seat.session.history(seat.current.id)]
    assert seat.session.recording.restore(seat.current.id, seqs[2])
    said = replace(seat.current)
    seat.window.close()
    again = open_seat()
    assert again.current == said
    again.press("Z")
    assert again.claims[0].tag is Tag.DISPUTED


def test_walking_goes_past_the_newest_lines_and_stops_at_the_oldest(seat: Seat) -> None:
    worked(seat)
    seat.press("H")
    focus_key(*[Qt.Key.Key_Down] * 12)
    row = QApplication.focusWidget()
    assert isinstance(row, HistoryRow) and row.what.text() == "To review → Verified"
    focus_key(Qt.Key.Key_Up)
    assert seat.number == 1, "the arrows move in the list and not from claim to claim"
    seat.press("Esc", "J")
    assert seat.number == 2
    seat.press("K", "H", "J")
    assert seat.number == 2, "letters go on working"


def test_the_present_state_offers_nothing_to_restore(seat: Seat) -> None:
    seat.press("V", "K", "H")
    focus_key(Qt.Key.Key_Return)
    assert history(seat).card.restore.isHidden()
    assert "like this now" in history(seat).card.intro.text()
    focus_key(Qt.Key.Key_Return)
    assert history(seat).card.isHidden(), "the same key closes it"


def test_a_claim_without_a_history_says_so(seat: Seat) -> None:
    seat.press("H")
    assert "Nothing has happened" in seat.window.status_bar.message.toolTip()


def test_another_claim_closes_what_was_open(seat: Seat) -> None:
    worked(seat)
    seat.press("H")
    focus_key(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert not history(seat).card.isHidden()
    seat.press("J")
    assert history(seat).card.isHidden()
