"""Notes: saved soon after typing, and not lost by switching, closing, a busy library or a full disk."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from seat import Seat

from models.errors import UserError
from models.intake import take_in_file
from models.library import Library
from models.store import Store
from models.terms import Tag


def test_note_is_kept_and_letters_rest_in_the_field(seat: Seat) -> None:
    seat.press("N")
    seat.type("vdu: asked the harbour office")
    assert seat.claims[0].tag is Tag.UNREVIEWED
    seat.press("Esc")
    assert seat.claims[0].note == "vdu: asked the harbour office"
    seat.press("V")
    assert seat.claims[0].tag is Tag.VERIFIED, "Esc leads back to the article"


def test_note_is_saved_within_a_second_of_typing(seat: Seat) -> None:
    seat.press("N")
    seat.type("half a thou")
    seat.bot.waitUntil(lambda: seat.claims[0].note == "half a thou", timeout=1000)


def test_a_note_under_the_cursor_survives_closing(open_seat: Callable[..., Seat]) -> None:
    first = open_seat()
    first.press("N")
    first.type("not yet saved")
    first.window.close()
    assert open_seat().current.note == "not yet saved"


def test_a_note_typed_while_an_article_is_read_in_is_kept(
    seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr("models.intake.take_in_file", waiting(go_on))
    claim = seat.current.id
    article = seat.session.article
    assert article is not None
    file = tmp_path / "other.txt"
    file.write_text("Other\n\nAnother text has 12 words in 2024, said Ann Lee.", encoding="utf-8")
    seat.window.files.open_paths([file])
    seat.press("N")
    seat.type("typed meanwhile")
    seat.press("Esc")
    go_on.set()
    seat.wait(lambda: seat.session.article is not None and seat.session.article.id != article.id)
    seat.wait(lambda: not seat.session.busy)
    seat.session.open_article(article.id)
    assert next(c for c in seat.claims if c.id == claim).note == "typed meanwhile"


def waiting(go_on: threading.Event) -> Callable[..., object]:
    """Reading in that waits for a sign."""

    def slow(*args: object) -> object:
        go_on.wait(10)
        return take_in_file(*args)

    return slow


def test_a_fresh_note_survives_another_library(seat: Seat, tmp_path: Path) -> None:
    first = seat.session.library
    assert first is not None
    path, claim = first.path, seat.current.id
    Store.create(tmp_path / "b.claimdesk")
    seat.press("N")
    seat.type("for the first library")
    seat.window.libraries.open(tmp_path / "b.claimdesk")
    seat.wait(lambda: seat.session.library is not first and not seat.session.busy)
    library = Library.open(path, "Ada")
    article = library.store.article_of(claim)
    assert article is not None
    assert library.review(article).get(claim).note == "for the first library"
    library.close()


def test_the_window_stays_while_a_note_is_not_saved(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    library = seat.session.library
    assert library is not None
    record = library.store.record

    def fail(*args: object, **kwargs: object) -> None:
        raise UserError("Not saved: the disk is full.")

    monkeypatch.setattr(library.store, "record", fail)
    seat.press("N")
    seat.type("precious")
    assert not seat.window.close()
    assert "note is not saved" in seat.window.banner.text.text()
    monkeypatch.setattr(library.store, "record", record)
    seat.window.banner.buttons[0].click()
    assert not seat.window.isVisible()


def test_a_note_is_saved_while_one_types_without_a_pause(seat: Seat) -> None:
    seat.press("N")
    until = time.monotonic() + 1.6
    while time.monotonic() < until:
        seat.type("x")
        QTest.qWait(60)
    assert seat.session.library is not None
    saved = seat.session.library.store.claims(seat.current.article_id, seat.current.id)[0].note
    assert len(saved) >= 5
