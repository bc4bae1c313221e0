"""The main job in the real window: read, tag by keyboard, keep, take back, go on after a restart, export."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from seat import ARTICLE, Seat

from models.terms import ArticleDetails, Origin, Tag


def test_first_start_opens_the_sample_already_highlighted(open_seat: Callable[..., Seat], home: Path) -> None:
    seat = open_seat()
    assert seat.session.article is not None
    assert "Siversk" in seat.session.article.text
    assert len(seat.claims) > 5
    assert all(claim.is_suggestion and claim.reasons for claim in seat.claims)
    assert (home / "data" / "library.claimdesk").is_file()
    assert not seat.window.banner.isVisible()


def test_v_tags_saves_and_goes_to_the_next(seat: Seat) -> None:
    seat.press("V")
    assert seat.claims[0].tag is Tag.VERIFIED
    assert seat.number == 2
    assert seat.status().startswith("Saved ")
    seat.press("D", "U")
    assert [claim.tag for claim in seat.claims[:3]] == [Tag.VERIFIED, Tag.DISPUTED, Tag.UNSOURCED]


def test_saved_is_shown_only_after_the_commit(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    library = seat.session.library
    assert library is not None
    order: list[str] = []
    record = library.store.record
    monkeypatch.setattr(
        library.store, "record", lambda *a, **k: (record(*a, **k), order.append("committed"))[0]
    )
    seat.session.saved.connect(lambda _: order.append("shown"))
    seat.press("V")
    assert order == ["committed", "shown"]


def test_moving_by_keyboard(seat: Seat) -> None:
    seat.press("J", "J")
    assert seat.number == 3
    seat.press("K", "Up")
    assert seat.number == 1
    seat.press("Down", "V")
    assert seat.number == 3
    seat.press("K", "K", "G")
    assert seat.number == 3, "claim 2 has a tag, so G passes it over"


def test_clear_dismiss_undo_redo(seat: Seat) -> None:
    seat.press("V", "K", "X")
    assert seat.claims[0].tag is Tag.UNREVIEWED
    seat.press("Backspace")
    assert seat.claims[0].dismissed
    assert seat.number == 2
    seat.press("Z")
    assert not seat.claims[0].dismissed
    assert seat.number == 1, "undo goes to what it changed"
    seat.press("Ctrl+Z")
    assert seat.claims[0].tag is Tag.VERIFIED
    seat.press("Shift+Z", "Ctrl+Shift+Z")
    assert seat.claims[0].dismissed
    assert seat.claims[0].tag is Tag.UNREVIEWED


def test_undo_says_what_it_took_back(seat: Seat) -> None:
    said: list[str] = []
    seat.session.said.connect(said.append)
    seat.press("V", "K", "D", "Z")
    assert said[-1] == "Undone: verified → disputed, claim 1"
    assert seat.window.status_bar.message.text().startswith("Undone: verified")


def test_undo_works_after_a_restart(open_seat: Callable[..., Seat], article_file: Path) -> None:
    first = open_seat(article_file)
    first.wait(lambda: first.session.article is not None and "Ferry" in first.session.article.details.title)
    first.press("V", "D")
    first.window.close()
    second = open_seat()
    assert [claim.tag for claim in second.claims[:2]] == [Tag.VERIFIED, Tag.DISPUTED]
    second.press("Z", "Z")
    assert [claim.tag for claim in second.claims[:2]] == [Tag.UNREVIEWED, Tag.UNREVIEWED]
    second.press("Shift+Z")
    assert second.claims[0].tag is Tag.VERIFIED


def test_a_claim_of_ones_own_from_a_selection(seat: Seat) -> None:
    start = ARTICLE.index("Ada Lind")
    seat.select(start - 1, start + len("Ada Lind") + 1)
    before = len(seat.claims)
    seat.press("A")
    assert len(seat.claims) == before + 1
    assert seat.current.quote == "Ada Lind,", "trimmed of the blanks at its ends"
    assert seat.current.origin is Origin.MANUAL
    seat.press("Z")
    assert len(seat.claims) == before
    seat.press("Shift+Z")
    assert len(seat.claims) == before + 1


def test_a_claim_by_keyboard_alone(seat: Seat) -> None:
    before = len(seat.claims)
    seat.press("C")
    assert seat.window.reader.caret_mode
    seat.press("Ctrl+Shift+Right", "Ctrl+Shift+Right", "A")
    assert len(seat.claims) == before + 1
    manual = next(claim for claim in seat.claims if claim.origin is Origin.MANUAL)
    assert manual.quote and ARTICLE[manual.start : manual.end] == manual.quote
    seat.press("Esc")
    assert not seat.window.reader.caret_mode


def test_the_same_words_twice_are_one_claim(seat: Seat) -> None:
    seat.select(0, 5)
    seat.press("A")
    count = len(seat.claims)
    seat.select(0, 5)
    seat.press("A")
    assert len(seat.claims) == count
    assert "already" in seat.window.status_bar.message.text()


def test_opening_by_dialog_and_the_same_text_again(
    seat: Seat, article_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat.press("V")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a: ([str(article_file)], ""))
    seat.press("Ctrl+O")
    seat.wait(lambda: seat.window.banner.isVisible() and not seat.session.busy)
    assert "already" in seat.window.banner.text.text()
    assert len(seat.session.articles()) == 2, "the sample and the ferries"
    assert seat.claims[0].tag is Tag.VERIFIED


def test_pasting_an_article(seat: Seat) -> None:
    QGuiApplication.clipboard().setText("Bridge closed\r\n\r\nThe bridge closed on 4 May 2023 for 11 days.")
    seat.press("Ctrl+V")
    seat.wait(
        lambda: seat.session.article is not None and seat.session.article.details.title == "Bridge closed"
    )
    assert seat.session.article is not None and "\r" not in seat.session.article.text


def test_dropping_a_file(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "ünï côdé.txt"
    file.write_text("Порт\n\nПорт прийняв 40 суден у 2024 році.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(600, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    seat.window.dropEvent(drop)
    seat.wait(lambda: seat.session.article is not None and seat.session.article.details.title == "Порт")


def test_editing_the_details(seat: Seat) -> None:
    seat.press("F2")
    form = seat.window.panels.form
    assert form is not None and form.isVisible()
    form.fields["byline"].setText("Ada <b>Lind</b>")
    form.fields["published"].setText("2025-01-15")
    seat.press("Enter")
    assert seat.session.article is not None
    assert seat.session.article.details.byline == "Ada <b>Lind</b>"
    seat.press("Z")
    assert seat.session.article.details.byline == ""


def test_restart_comes_back_to_the_same_place(open_seat: Callable[..., Seat], tmp_path: Path) -> None:
    text = "Long\n\n" + "\n\n".join(f"In {1900 + i} the town had {i * 37 + 900} people." for i in range(120))
    file = tmp_path / "long.txt"
    file.write_text(text, encoding="utf-8")
    first = open_seat(file)
    first.wait(lambda: first.session.article is not None and first.session.article.details.title == "Long")
    first.window.resize(760, 700)
    for _ in range(40):
        first.press("J")
    claim, place = first.current.id, first.window.reader.place()
    assert place[0] > 500
    first.window.close()
    second = open_seat()
    assert second.session.article is not None and second.session.article.text == text
    assert second.current.id == claim
    second.wait(lambda: second.window.reader.place()[0] == place[0])
    assert (second.window.width(), second.window.height()) == (760, 700)


def test_the_window_stays_when_a_save_fails(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    from models.errors import UserError

    library = seat.session.library
    assert library is not None

    def fail(*args: object, **kwargs: object) -> None:
        raise UserError("Not saved: the disk is full.")

    monkeypatch.setattr(library.store, "record", fail)
    seat.press("V")
    assert seat.claims[0].tag is Tag.UNREVIEWED
    assert seat.number == 1, "nothing moved on as if it were done"
    assert "disk is full" in seat.window.banner.text.text()
    assert seat.status() == "Not saved"


def test_the_caret_has_the_arrows_while_it_is_on(seat: Seat) -> None:
    before = seat.window.reader.page.textCursor().position()
    seat.press("C", "Down")
    assert seat.number == 1, "the arrow moved the caret, not the claim"
    assert seat.window.reader.page.textCursor().position() > before
    seat.press("C", "Down")
    assert seat.number == 2


def test_taking_back_a_claim_stays_near_its_place(seat: Seat) -> None:
    start = ARTICLE.index("largest sum")
    seat.select(start, start + 11)
    seat.press("A", "Z")
    assert seat.number == len(seat.claims)


def test_a_dismissed_claim_can_be_found_and_brought_back(seat: Seat) -> None:
    words = seat.claims[1].quote[1:20]
    said: list[str] = []
    seat.session.said.connect(said.append)
    seat.press("J", "Backspace")
    assert said == ["Claim 2 dismissed. Z brings it back."]
    assert "1 dismissed" in seat.window.status_bar.counts.summary()
    seat.press("Ctrl+K")
    seat.type(words)
    seat.press("Enter")
    assert not seat.claims[1].dismissed
    assert seat.number == 2


def test_a_file_waits_while_the_library_is_busy(
    open_seat: Callable[..., Seat], article_file: Path, home: Path
) -> None:
    first = open_seat()
    second = open_seat(article_file, wait=False)
    second.wait(lambda: second.window.banner.isVisible() and not second.session.busy)
    assert "open in another window" in second.window.banner.text.text()
    first.window.close()
    second.window.banner.buttons[0].click()
    second.wait(
        lambda: second.session.article is not None and "Ferry" in second.session.article.details.title
    )


def test_a_huge_title_is_cut_where_it_is_shown(seat: Seat) -> None:
    seat.session.edit_details(ArticleDetails("word " * 400, "name " * 400, "paper " * 300))
    assert len(seat.window.windowTitle()) < 200
    assert len(seat.window.reader.page.document().toPlainText()) < len(ARTICLE) + 1000
    assert seat.session.article is not None and seat.session.article.details.title == ("word " * 400).strip()
