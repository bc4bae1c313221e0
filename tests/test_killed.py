"""What was typed about a second before the process was killed is there again."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from seat import Seat

from models.drafts import Drafts
from models.errors import UserError
from models.terms import Kind, Source, Stance

CHILD = Path(__file__).resolve().parent / "killed_child.py"
WORDS = "half typed, 12 per cent"
needs_kill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")


def killed_after_typing(field: str, library: Path, article: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, str(CHILD), field, str(library), str(article)], stdout=subprocess.PIPE
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"typed\n"
        child.kill()
    assert child.returncode == -signal.SIGKILL


@pytest.fixture
def library(tmp_path: Path) -> Path:
    from models.store import Store

    Store.create(tmp_path / "l.claimdesk")
    return tmp_path / "l.claimdesk"


def url(seat: Seat) -> str:
    form = seat.window.desk.record.form
    assert form is not None and form.isVisible()
    return form.fields["url"].text()


def into_field(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


@needs_kill
@pytest.mark.parametrize("field", ["note", "suggested_correction", "claim_text"])
def test_words_of_a_claim_survive(
    open_seat: Callable[..., Seat], library: Path, article_file: Path, field: str
) -> None:
    killed_after_typing(field, library, article_file)
    again = open_seat(library=library)
    assert getattr(again.current, field) == WORDS


@needs_kill
def test_a_half_typed_source_survives(
    open_seat: Callable[..., Seat], library: Path, article_file: Path, home: Path
) -> None:
    killed_after_typing("evidence", library, article_file)
    again = open_seat(library=library)
    assert again.current.evidence == (), "it was not saved, so it is not on record"
    again.press("J", "E")
    assert url(again) == "", "it belongs to its claim"
    into_field(Qt.Key.Key_Escape)
    again.press("K", "E")
    assert url(again) == WORDS
    assert "as you left it" in again.window.desk.record.form.heading.text()
    into_field(Qt.Key.Key_Return)
    assert [one.source.url for one in again.current.evidence] == [WORDS]
    assert json.loads((home / "state" / "drafts.json").read_bytes())["drafts"] == {}
    again.press("E")
    assert url(again) == ""


def test_an_edit_that_was_left_is_forgotten_and_a_killed_one_is_not(seat: Seat) -> None:
    assert seat.session.recording.attach(seat.current.id, Source(url="https://a.example/1"))
    one = seat.current.evidence[0]
    seat.window.desk.record.edit(one)
    seat.type("x")
    seat.bot.waitUntil(lambda: Drafts().get(seat.session.library_key, one.claim_id, one.id) is not None)
    into_field(Qt.Key.Key_Escape)
    assert Drafts().get(seat.session.library_key, one.claim_id, one.id) is None
    assert Drafts().get(seat.session.library_key, one.claim_id) is None


def test_a_form_that_was_only_looked_at_writes_nothing(seat: Seat, home: Path) -> None:
    seat.press("E")
    into_field(Qt.Key.Key_Escape)
    assert not (home / "state" / "drafts.json").exists()


def test_drafts_are_told_apart_and_bounded() -> None:
    drafts = Drafts()
    source = Source(Stance.CONTEXT, Kind.PRIMARY, "Звіт 😀", note="two\nlines", file_name="a.pdf")
    drafts.keep("/a", "c", "", source)
    drafts.keep("/a", "c", "e", Source(title="edit"))
    drafts.keep("/b", "c", "", Source(title="other"))
    assert [Drafts().get(*key) for key in (("/a", "c"), ("/a", "c", "e"), ("/b", "c"), ("/b", "d"))] == [
        source,
        Source(title="edit"),
        Source(title="other"),
        None,
    ]
    drafts.keep("/a", "c", "", Source(accessed="2026-01-31", stance=Stance.CONTRADICTS))
    assert drafts.get("/a", "c") is None, "nothing that anybody typed"
    for number in range(60):
        drafts.keep("/a", str(number), "", source)
    assert drafts.get("/a", "59") == source and drafts.get("/a", "9") is None


@pytest.mark.parametrize(
    "written",
    [
        b"{",
        b'{"drafts": []}',
        b'{"drafts": {"/a\\nc\\n": 7}}',
        b'{"drafts": {"/a\\nc\\n": {"title": "x"}}}',
    ],
)
def test_a_damaged_file_of_drafts_is_none(home: Path, written: bytes) -> None:
    path = home / "state" / "drafts.json"
    path.parent.mkdir(parents=True)
    path.write_bytes(written)
    drafts = Drafts()
    assert drafts.get("/a", "c") is None
    drafts.keep("/a", "c", "", Source(title="x"))
    assert Drafts().get("/a", "c") == Source(title="x")


def test_drafts_that_cannot_be_written_are_said_once(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr("models.drafts._save", refuse)
    seat.press("E")
    seat.type("https://a.example/1")
    seat.bot.waitUntil(lambda: "disk is full" in seat.window.status_bar.message.toolTip())
    into_field(Qt.Key.Key_Escape)
    seat.press("J", "E")
    assert url(seat) == ""
    into_field(Qt.Key.Key_Escape)
    seat.press("K", "E")
    assert url(seat) == "https://a.example/1", "kept until the window closes, as it was said"
    into_field(Qt.Key.Key_Return)
    assert [one.source.url for one in seat.claims[0].evidence] == ["https://a.example/1"]
    seat.press("K", "E")
    assert url(seat) == ""


def test_a_quote_that_is_too_long_to_be_saved_is_not_lost(seat: Seat) -> None:
    long = "12 per cent. " * 2_000
    seat.press("E")
    form = seat.window.desk.record.form
    assert form is not None
    form.quote.setPlainText(long)
    for _ in range(2):
        into_field(Qt.Key.Key_Return)
        assert form.isVisible() and seat.current.evidence == ()
        into_field(Qt.Key.Key_Escape)
        seat.press("E")
        assert form.quote.toPlainText() == long.strip()
    form.quote.setPlainText(long * 10)
    into_field(Qt.Key.Key_Escape)
    seat.press("E")
    assert form.quote.toPlainText() == (long * 10).strip(), "beyond all measure: here until the window closes"
