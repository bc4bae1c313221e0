"""The evidence walked by keyboard alone, what an address tells, and words of every kind and length."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from seat import Seat

from models.exporting import Choice, export
from models.links import archived_page
from models.terms import Source
from ui.inspector.evidence_list import EvidenceCard

LONG = {
    "emoji": "👩‍👩‍👧‍👦 🇺🇦 e\u0301 " * 40,
    "right to left": "الميناء سجّل 4,200 سفينة. " * 40,
    "mixed": "שלום \u202eabc\u202c world \u200f…\n\tline " * 40,
    "100,000": "слово 😀 \n" * 11_112,
}


def on_focus(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def urls(seat: Seat) -> list[str]:
    return [one.source.url.removeprefix("https://") for one in seat.claims[0].evidence]


def focused(seat: Seat) -> str:
    card = QApplication.focusWidget()
    assert isinstance(card, EvidenceCard) and card.evidence is not None
    return card.evidence.source.url.removeprefix("https://")


def test_evidence_is_walked_edited_moved_and_removed_by_keys_alone(seat: Seat) -> None:
    seat.window.resize(1440, 900)
    seat.press("P")
    assert "no evidence yet" in seat.window.status_bar.message.toolTip()
    for name in ("a.example", "b.example", "c.example"):
        seat.press("E")
        seat.type(f"https://{name}")
        on_focus(Qt.Key.Key_Return)
    seat.press("P")
    assert focused(seat) == "a.example"
    on_focus(Qt.Key.Key_Down)
    assert focused(seat) == "b.example" and seat.number == 1, "the arrows walk the sources"
    on_focus(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert urls(seat) == ["a.example", "c.example", "b.example"] and focused(seat) == "b.example"
    on_focus(Qt.Key.Key_Up)
    on_focus(Qt.Key.Key_Return)
    seat.type("https://d.example")
    on_focus(Qt.Key.Key_Return)
    assert urls(seat) == ["a.example", "d.example", "b.example"]
    assert focused(seat) == "d.example", "the focus is back on the card"
    on_focus(Qt.Key.Key_Delete)
    assert urls(seat) == ["a.example", "b.example"] and focused(seat) == "b.example"
    on_focus(Qt.Key.Key_Delete)
    assert focused(seat) == "a.example", "behind the last one that is gone comes the one before"
    on_focus(Qt.Key.Key_Delete)
    assert urls(seat) == [] and seat.window.is_page(seat.window.focusWidget()), "and then the article"
    seat.press("Z", "Z", "Z", "Z", "Z")
    assert urls(seat) == ["a.example", "b.example", "c.example"]


@pytest.mark.parametrize(
    ("url", "page"),
    [
        ("https://web.archive.org/web/20240102030405/https://a.example/x?y=1", "https://a.example/x?y=1"),
        ("http://web.archive.org/web/2024id_/http://a.example/", "http://a.example/"),
        ("https://web.archive.org/web/2024/javascript:alert(1)", ""),
        ("https://web.archive.org/web/*/https://a.example/", ""),
        ("https://archive.example/web/2024/https://a.example/", ""),
        ("https://web.archive.org/web/2024/https://a.example/" + "x" * 3000, ""),
    ],
)
def test_the_page_that_a_copy_is_of(url: str, page: str) -> None:
    assert archived_page(url) == page


def test_pasting_an_address_fills_what_is_known(seat: Seat) -> None:
    seat.press("E")
    QApplication.clipboard().setText(" https://web.archive.org/web/2024/https://www.a.example/x ")
    on_focus(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    on_focus(Qt.Key.Key_Return)
    (one,) = seat.current.evidence
    assert one.source.url == "https://www.a.example/x"
    assert one.source.archive_url == "https://web.archive.org/web/2024/https://www.a.example/x"
    assert one.source.publisher == "a.example" and one.source.accessed


@pytest.mark.parametrize("words", LONG.values(), ids=LONG)
def test_words_of_every_kind_go_round(
    open_seat: Callable[..., Seat], seat: Seat, tmp_path: Path, words: str
) -> None:
    recording, claim = seat.session.recording, seat.current.id
    inspector = seat.window.panels.inspector
    assert inspector is not None
    seat.press("N")
    inspector.note.insertPlainText(words)
    seat.press("Esc")
    assert seat.current.note == words, "as it was typed"
    assert recording.set_words("suggested_correction", claim, words)
    assert recording.attach(claim, Source(title="t", note=words[:20_000]))
    seat.press("H", "Enter")
    seat.window.close()
    again = open_seat()
    inspector = again.window.panels.inspector
    assert inspector is not None
    assert (again.current.note, inspector.note.note()) == (words, words)
    assert again.current.suggested_correction == words.strip()
    assert again.session.library is not None
    export(again.session.library.store, tmp_path / "r.csv", Choice((again.current.article_id,)), "csv")
    csv.field_size_limit(1_000_000)
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["note"] == words


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "smb://h/x", "https://" + "x" * 10_000],
)
def test_what_is_no_web_address_is_shown_as_text(seat: Seat, url: str) -> None:
    seat.window.resize(1440, 900)
    seat.press("E")
    QApplication.clipboard().setText(url)
    on_focus(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    on_focus(Qt.Key.Key_Return)
    (one,) = seat.current.evidence
    assert one.source.url == url
    inspector = seat.window.panels.inspector
    assert inspector is not None
    card = inspector.evidence.cards[0]
    assert card.title.text().startswith(url[:20]) and card.title.textFormat() is Qt.TextFormat.PlainText
    assert len(card.title.text()) <= 160
