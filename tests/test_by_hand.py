"""Claims by hand in the real window: snapping, moving ends by key and mouse, overlapping claims, twins."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from seat import ARTICLE, Seat

from models.errors import UserError
from models.store import Store
from models.terms import Claim, Tag
from ui.reader.caret import sentence_further

ARABIC = "تقرير\n\nقال المتحدث إن القوات انسحبت من المدينة في مساء الخميس بعد أشهر من القتال هناك.\n"


def select(seat: Seat, words: str) -> tuple[int, int]:
    start = ARTICLE.index(words)
    seat.select(start, start + len(words))
    return start, start + len(words)


def add(seat: Seat, words: str) -> Claim:
    select(seat, words)
    seat.press("A")
    assert seat.current.quote == words
    return seat.current


# -- selecting -------------------------------------------------------------------------------------------


def test_w_snaps_the_selection_to_whole_words(seat: Seat) -> None:
    select(seat, "43,000 passengers in 2")
    seat.press("W")
    assert seat.window.reader.selection() is not None
    seat.press("A")
    assert seat.current.quote == "2,143,000 passengers in 2024"


def test_w_without_a_selection_says_what_to_do(seat: Seat) -> None:
    seat.press("W")
    assert "Select some words first" in seat.window.status_bar.message.text()


def test_alt_and_the_arrows_go_by_sentence_in_caret_mode(seat: Seat) -> None:
    seat.press("C", "Ctrl+Home", "Alt+Right", "Alt+Right", "Alt+Right", "Alt+Left", "Alt+Shift+Right", "A")
    assert seat.current.quote.startswith("“We have never had a summer like this,”")
    assert seat.current.quote.endswith("since 2019.")


def test_sentences_are_found_near_a_place_in_a_long_text() -> None:
    text = "It has 30 ships. " * 2_000
    place = 17_000
    assert sentence_further(text, place, 1) == place + 17
    assert sentence_further(text, place + 3, -1) == place
    assert sentence_further(text, 0, -1) == 0
    assert sentence_further(text, len(text) - 2, 1) == len(text)


# -- twins -----------------------------------------------------------------------------------------------


def test_words_that_are_a_claim_already_lead_to_it(seat: Seat) -> None:
    third = seat.claims[2]
    seat.select(third.start, third.end)
    seat.press("A")
    assert seat.current.id == third.id
    assert "claim 3 already" in seat.window.status_bar.message.text()
    seat.press("Backspace")
    seat.select(third.start, third.end)
    seat.press("A")
    assert seat.current.id == third.id and not seat.current.dismissed
    assert "it is back" in seat.window.status_bar.message.text()


def test_a_suggestion_that_is_not_lit_is_lit_when_it_is_asked_for(seat: Seat) -> None:
    review = seat.session.review
    assert review is not None
    seat.session.light_from(0.99)
    hidden = review.below_the_line()[0]
    assert seat.window.reader.page.spans.find(hidden.id) is None
    seat.select(hidden.start, hidden.end)
    seat.press("A")
    assert seat.current.id == hidden.id
    assert seat.window.reader.page.spans.find(hidden.id) is not None


# -- moving ends by key ----------------------------------------------------------------------------------


def test_ends_move_by_word_and_by_character_and_the_tag_stays(seat: Seat) -> None:
    claim = add(seat, "61 of 4,380 crossings")
    seat.press("V")
    seat.session.go_to(claim.id)
    seat.press("N")
    seat.type("Asked the office.")
    seat.press(
        "Esc", "L", "Right", "Right", "Shift+Right", "Shift+Right", "Up", "Shift+Right", "Left", "Left"
    )
    assert seat.claims != [] and seat.current.quote == "61 of 4,380 crossings", "nothing is written yet"
    seat.press("Enter")
    now = seat.current
    assert now.quote == "office, 61 of 4,380 crossings were cancelled be"
    assert (now.id, now.tag, now.note) == (claim.id, Tag.VERIFIED, "Asked the office.")
    assert now.quote == ARTICLE[now.start : now.end]
    assert "Z takes it back" in seat.window.status_bar.message.text()
    seat.press("Z")
    assert seat.current.quote == "61 of 4,380 crossings"
    assert seat.window.status_bar.message.text().startswith("Undone: lengthened")
    seat.press("Shift+Z")
    assert seat.current.quote == now.quote
    lines = [row.what.text() for row in seat.window.panels.inspector.history.rows[:3]]
    assert lines == ["Redone: Lengthened", "Undone: Lengthened", "Lengthened"]


def test_tab_takes_the_other_end_and_w_snaps(seat: Seat) -> None:
    add(seat, "oldest ship")
    seat.press("L", "Shift+Left", "Tab", "Shift+Left", "Shift+Left", "W", "Tab", "Left", "Enter")
    assert seat.current.quote == "The oldest"
    assert seat.window.reader.page.handles.are_shown is False


def test_esc_and_a_click_elsewhere_leave_all_as_it_was(seat: Seat) -> None:
    before = list(seat.claims)
    seat.press("L", "Left", "Left", "V", "Esc")
    assert seat.claims == before and not seat.window.resizing.is_active
    assert not seat.window.banner.isVisible()
    seat.press("L", "Left", "Left")
    seat.window.reader.claim_clicked.emit(seat.claims[3].id)
    assert not seat.window.resizing.is_active
    assert (seat.number, seat.claims) == (4, before)
    drawn = [span.claim for span in seat.window.reader.page.spans]
    assert sorted(drawn, key=lambda c: c.start) == before, "no preview is left on the page"


def test_the_words_of_another_claim_are_refused_and_one_may_go_on(seat: Seat) -> None:
    add(seat, "ticket prices")
    twin = add(seat, "ticket prices to")
    seat.press("L", "Left", "Enter")
    assert seat.window.resizing.is_active
    assert "already" in seat.window.status_bar.message.text()
    seat.press("Right", "Right", "Enter")
    assert not seat.window.resizing.is_active
    assert (seat.current.id, seat.current.quote) == (twin.id, "ticket prices to stay")


def test_what_could_not_be_saved_is_drawn_as_it_was(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise UserError("Not saved: the disk is full.")

    before = seat.current
    monkeypatch.setattr(Store, "record", fail)
    seat.press("L", "Left", "Enter")
    assert "disk is full" in seat.window.banner.text.text()
    assert seat.window.reader.page.spans.find(before.id).claim == before


def test_letters_go_into_the_note_while_ends_are_moved(seat: Seat) -> None:
    seat.press("L")
    seat.window.panels.inspector.focus_note()
    seat.press("V", "W")
    assert seat.window.panels.inspector.note.toPlainText().lower() == "vw"
    assert seat.window.resizing.is_active


def test_arrows_follow_the_script(open_seat: Callable[..., Seat], tmp_path: Path) -> None:
    file = tmp_path / "arabic.txt"
    file.write_text(ARABIC, encoding="utf-8")
    seat = open_seat(file)
    seat.wait(lambda: seat.session.article is not None and seat.session.article.text == ARABIC)
    start = ARABIC.index("القوات")
    seat.select(start, start + len("القوات"))
    seat.press("A", "L", "Left", "Enter")
    assert seat.current.quote == "القوات انسحبت", "left is on in Arabic"
    page = seat.window.reader.page
    (piece,) = page.places.pieces(page.spans.find(seat.current.id))
    seat.press("L")
    handles = {handle.edge: handle.x for handle in page.handles._shown()}
    assert handles["start"] == pytest.approx(piece.right, abs=3)
    assert handles["end"] == pytest.approx(piece.left, abs=3)


# -- moving ends by mouse --------------------------------------------------------------------------------


class Mouse:
    """Drags on the page, from end to word."""

    def __init__(self, seat: Seat) -> None:
        self.seat, self.page = seat, seat.window.reader.page

    def spot(self, position: int) -> QPoint:
        """The middle of the letter at a code point."""
        cursor = self.page.textCursor()
        cursor.setPosition(self.page.positions.start(position))
        left = self.page.cursorRect(cursor).center()
        cursor.movePosition(cursor.MoveOperation.NextCharacter)
        return (left + self.page.cursorRect(cursor).center()) / 2

    def move(
        self,
        to: QPoint,
        button: Qt.MouseButton = Qt.MouseButton.NoButton,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """As an event of its own: QTest moves the pointer, which does not stand still in every test."""
        self.at = to
        where = QPointF(self.page.viewport().mapToGlobal(to))
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), where, Qt.MouseButton.NoButton, button, held)
        QApplication.sendEvent(self.page.viewport(), event)

    def handle(self, edge: str) -> QPoint:
        """Where to take hold, with the mouse over the claim."""
        self.move(self.spot(self.seat.current.start + 1))
        (found,) = (handle for handle in self.page.handles._shown() if handle.edge == edge)
        return QPoint(round(found.x), round((found.top + found.bottom) / 2) - self.page.strip.value())

    def press(self, edge: str) -> None:
        self.move(self.handle(edge))
        QTest.mousePress(self.page.viewport(), Qt.MouseButton.LeftButton, pos=self.at)

    def drag_to(self, position: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.move(self.spot(position), Qt.MouseButton.LeftButton, held)

    def release(self) -> None:
        QTest.mouseRelease(self.page.viewport(), Qt.MouseButton.LeftButton, pos=self.at)


def test_an_end_is_dragged_to_whole_words_and_with_shift_to_characters(seat: Seat) -> None:
    claim = add(seat, "61 of 4,380 crossings")
    mouse = Mouse(seat)
    mouse.press("end")
    mouse.drag_to(ARTICLE.index("cancelled") + 7)
    mouse.release()
    assert (seat.current.id, seat.current.quote) == (claim.id, "61 of 4,380 crossings were cancelled")
    mouse.press("start")
    mouse.drag_to(ARTICLE.index("office, 61") + 4, Qt.KeyboardModifier.ShiftModifier)
    mouse.release()
    assert seat.current.quote.split(" ")[0] in ("ce,", "e,"), "in the middle of the word"
    assert seat.window.reader.selection() is None, "no words were selected by it"
    seat.press("Z", "Z")
    assert seat.current.quote == "61 of 4,380 crossings"


def test_esc_in_the_middle_of_a_drag_leaves_the_claim(seat: Seat) -> None:
    claim = add(seat, "61 of 4,380 crossings")
    mouse = Mouse(seat)
    mouse.press("end")
    mouse.drag_to(ARTICLE.index("storms"))
    assert seat.window.reader.page.spans.find(claim.id).claim.quote.endswith("because of")
    seat.press("Esc")
    mouse.drag_to(ARTICLE.index("storms") + 5)
    mouse.release()
    assert seat.current == claim
    assert seat.window.reader.page.spans.find(claim.id).claim == claim


def test_a_click_on_an_end_is_a_click(seat: Seat) -> None:
    outer = add(seat, "61 of 4,380 crossings were cancelled")
    inner = add(seat, "61 of 4,380")
    seat.session.go_to(outer.id)
    mouse = Mouse(seat)
    mouse.press("start")
    mouse.release()
    assert seat.current.id == inner.id
    assert not seat.window.resizing.is_active


def test_a_drag_over_the_border_of_the_page_scrolls(seat: Seat) -> None:
    seat.window.resize(640, 480)
    for _ in range(4):
        seat.press("Ctrl++")
    seat.press("G")
    mouse = Mouse(seat)
    mouse.press("end")
    bar = seat.window.reader.page.strip
    before = bar.value()
    for _ in range(8):
        mouse.drag_to(len(ARTICLE) - 3)
    assert bar.value() > before
    mouse.release()
    assert seat.current.end > ARTICLE.index("Opponents")


def test_handles_say_what_they_are_for_and_leave_with_the_claim(seat: Seat) -> None:
    page = seat.window.reader.page
    mouse = Mouse(seat)
    mouse.move(mouse.handle("end"))
    assert page.handles.are_shown and page.tip_at(QPointF(mouse.at)).startswith("Drag to move")
    assert page.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    seat.press("J")
    assert not page.handles.are_shown, "the mouse is not over the next claim"


def test_a_library_that_can_only_be_read_has_no_handles(
    open_seat: Callable[..., Seat], article_file: Path
) -> None:
    first = open_seat(article_file)
    first.window.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("models.store.opening.is_writable", lambda path: False)
        second = open_seat()
    assert second.session.is_read_only
    assert not second.window.reader.page.handles.are_enabled
    second.press("L")
    assert not second.window.resizing.is_active


def test_handles_come_only_where_ends_may_be_moved(seat: Seat) -> None:
    seat.press("B")
    handles = seat.window.reader.page.handles
    assert seat.window.splitting.is_active and not handles.are_enabled
    seat.press("Esc")
    assert handles.are_enabled


# -- overlapping claims ----------------------------------------------------------------------------------


def test_q_goes_round_the_claims_at_a_place(seat: Seat) -> None:
    outer = add(seat, "61 of 4,380 crossings were cancelled because")
    inner = add(seat, "4,380 crossings")
    apart = add(seat, "because of storms")
    sentence = next(c for c in seat.claims if c.quote.startswith("According to the harbour"))
    seat.session.go_to(outer.id)
    seen = []
    for _ in range(4):
        seat.press("Q")
        seen.append(seat.current.id)
    assert seen == [sentence.id, inner.id, apart.id, outer.id], "from the shortest to the longest, and round"
    assert seat.window.status_bar.message.text() == "3 of 4 claims at this place"


def test_q_says_where_there_is_no_other_or_none(seat: Seat) -> None:
    seat.press("Q")
    assert (seat.number, seat.window.status_bar.message.text()) == (1, "No other claim lies at this place.")
    seat.press("C", "Ctrl+Home", "End", "Q")
    assert (seat.number, seat.window.status_bar.message.text()) == (1, "No claim lies at this place.")


def test_q_chooses_the_claim_at_the_caret(seat: Seat) -> None:
    seat.press("C", "Ctrl+End", "Left", "Left", "Left", "Q")
    assert seat.number == len(seat.claims)


# -- what is heard ---------------------------------------------------------------------------------------


def test_moves_of_an_end_are_announced(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    add(seat, "61 of 4,380 crossings")
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: heard.append(event.message()))
    )
    seat.press("L", "Right", "Up", "Left", "Enter")
    assert heard.pop(1).startswith("Left and Right move the end"), "the notice over the article is read"
    assert heard[:4] == [
        "Ends with: 61 of 4,380 crossings",
        "Ends with: 61 of 4,380 crossings were",
        "Begins with: 61 of 4,380 crossings were",
        "Begins with: office, 61 of 4,380 crossings were",
    ]
    assert heard[4].endswith("to review: office, 61 of 4,380 crossings were")
    assert heard[5].startswith("The ends of claim")
    heard.clear()
    select(seat, "rossing")
    seat.press("W")
    assert heard == ["Selected: crossings"]


def test_the_letter_of_the_mode_follows_the_keymap(seat: Seat) -> None:
    keymap = seat.window.keymap
    assert keymap.put("selection.snap", 0, "F9") == ""
    seat.press("J", "L", "Shift+Left", "Shift+Left")
    words = seat.session.article.text
    cut = seat.window.resizing._span
    assert words[cut[1] - 1].isalnum() and words[cut[1]].isalnum(), "within a word"
    seat.press("W")
    assert seat.window.resizing._span == cut, "that is no key of the mode any more"
    seat.press("F9")
    assert not words[seat.window.resizing._span[1]].isalnum()
    seat.press("Esc", "?")
    rows = dict(seat.window.panels.key_sheet.groups[-1][1])
    assert rows["Ends at whole words"] == "F9"
