"""Evidence, reasons and the fields of the record by keyboard in the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from seat import ARTICLE, Seat

from models import evidence
from models.errors import UserError
from models.terms import Kind, Reason, Scope, Source, Stance, Tag


def form(seat: Seat):
    assert seat.window.desk.record.form is not None and seat.window.desk.record.form.isVisible()
    return seat.window.desk.record.form


def into_field(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def add(seat: Seat, url: str) -> None:
    seat.press("E")
    seat.type(url)
    into_field(Qt.Key.Key_Return)


def inspector(seat: Seat):
    assert seat.window.panels.inspector is not None
    return seat.window.panels.inspector


def test_evidence_by_keyboard_alone(seat: Seat) -> None:
    seat.press("E")
    seat.type("https://www.harbour.example/report?year=2024")
    assert form(seat).fields["publisher"].text() == "harbour.example"
    assert form(seat).fields["accessed"].text() == evidence.today()
    into_field(Qt.Key.Key_Tab)
    seat.type("Annual report")
    into_field(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    into_field(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    into_field(Qt.Key.Key_Return)
    (one,) = seat.claims[0].evidence
    assert (one.source.title, one.source.stance, one.source.kind) == (
        "Annual report",
        Stance.CONTRADICTS,
        Kind.PRIMARY,
    )
    assert seat.window.reader.isAncestorOf(QApplication.focusWidget()), "the focus is back in the article"
    (card,) = [card for card in inspector(seat).evidence.cards if not card.isHidden()]
    assert card.host.text() == "www.harbour.example"
    assert "Contradicts" in card.accessibleName() and "Annual report" in card.accessibleName()
    seat.press("Z")
    assert not seat.claims[0].evidence and inspector(seat).evidence.isHidden()
    seat.press("Shift+Z")
    assert len(seat.claims[0].evidence) == 1


def test_letters_rest_in_the_form_and_esc_leaves(seat: Seat) -> None:
    seat.press("E")
    seat.type("vdu")
    into_field(Qt.Key.Key_Escape)
    assert not seat.claims[0].evidence and seat.claims[0].tag is Tag.UNREVIEWED


@pytest.mark.parametrize(
    ("field", "words", "complaint"),
    [
        ("published", "2024-13-01", "not a day"),
        ("accessed", "yesterday", "not a day"),
        ("url", "", "Nothing is known"),
    ],
)
def test_what_is_wrong_is_said_in_the_form(seat: Seat, field: str, words: str, complaint: str) -> None:
    seat.press("E")
    form(seat).fields[field].setText(words)
    into_field(Qt.Key.Key_Return)
    assert complaint in form(seat).message.text()
    assert not seat.claims[0].evidence


def test_cards_are_walked_edited_moved_and_taken_off(seat: Seat) -> None:
    seat.window.resize(1440, 900)
    for name in ("a", "b"):
        add(seat, f"https://{name}.example/1")
    cards = inspector(seat).evidence.cards
    cards[1].setFocus()
    into_field(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.source.url for one in seat.claims[0].evidence] == [
        "https://b.example/1",
        "https://a.example/1",
    ]
    assert cards[0].hasFocus(), "the focus goes with the source"
    into_field(Qt.Key.Key_Return)
    assert form(seat).heading.text() == "Edit evidence"
    form(seat).fields["title"].setText("B")
    into_field(Qt.Key.Key_Return)
    assert seat.claims[0].evidence[0].source.title == "B"
    into_field(Qt.Key.Key_Delete)
    assert [one.source.url for one in seat.claims[0].evidence] == ["https://a.example/1"]
    assert seat.current.id == seat.claims[0].id, "the keys of a card move no claim"


def test_a_recent_source_takes_two_keys(seat: Seat) -> None:
    seat.press("Shift+E")
    assert "No source was recorded yet" in seat.window.status_bar.message.toolTip()
    add(seat, "https://a.example/1")
    seat.press("J", "Shift+E")
    into_field(Qt.Key.Key_Return)
    assert [one.source.url for one in seat.claims[1].evidence] == ["https://a.example/1"]


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("https://a.example/1", True),
        ("HTTP://a.example", True),
        ("https://пример.example/x", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("smb://host/x", False),
        ("https://user:pass@a.example/", False),
        ("https://a.example/" + "x" * 10_000, False),
        ("https:// a.example", False),
        ("https://faß.example/", False),
        ("https://a.example\\\\.b.example/", False),
        ("https://a.example:x/", False),
        ("https://exa%6dple.com/", False),
    ],
)
def test_only_web_addresses_are_opened(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, url: str, opened: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        "ui.record_desk.QDesktopServices.openUrl", lambda url: not asked.append(url.toString())
    )
    assert seat.session.recording.attach(seat.current.id, Source(url=url))
    seat.press("O")
    assert bool(asked) is opened
    assert inspector(seat).evidence.cards[0].evidence.source.url == url.strip(), "kept and shown as text"


def test_the_host_is_shown_in_ascii(seat: Seat) -> None:
    assert seat.session.recording.attach(seat.current.id, Source(url="https://аpple.example/"))
    assert inspector(seat).evidence.cards[0].host.text() == "xn--pple-43d.example"


# -- reason, scope, confidence, words --------------------------------------------------------------------


def test_a_reason_is_one_more_key_or_none(seat: Seat) -> None:
    seat.press("D")
    assert "Why?" in seat.window.status_bar.message.toolTip() and seat.number == 2
    seat.press("2")
    assert seat.claims[0].reason is Reason.CONFLICTING
    seat.press("U", "V")
    assert seat.claims[1].tag is Tag.UNSOURCED and seat.claims[1].reason is None
    seat.press("K", "K", "4")
    assert seat.claims[1].reason is Reason.NOT_CHECKABLE_NOW, "of the current claim where it has reasons"
    seat.press("4")
    assert seat.claims[1].reason is None, "the same key takes it back"


def test_a_reason_without_a_tag_is_said(seat: Seat) -> None:
    seat.press("1")
    assert "goes with a claim that is disputed or unsourced" in seat.window.status_bar.message.toolTip()


def test_scope_by_one_key(seat: Seat) -> None:
    before = seat.current.scope
    seat.press("S")
    assert seat.current.scope is not before
    seat.press("S")
    assert seat.current.scope is Scope(before)


@pytest.mark.parametrize(("key", "field"), [("R", "suggested_correction"), ("T", "claim_text")])
def test_words_are_saved_within_a_second(seat: Seat, key: str, field: str) -> None:
    seat.press(key)
    seat.type("2,134,000 passengers")
    seat.bot.waitUntil(lambda: getattr(seat.claims[0], field) == "2,134,000 passengers", timeout=1000)
    seat.press("Esc", "J", "K")
    assert not inspector(seat).record.fields[field].isHidden(), "what holds something is shown"
    assert inspector(seat).record.fields[field].note() == "2,134,000 passengers"


def test_words_that_cannot_be_saved_stay_in_their_field(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    seat.press("R")
    with monkeypatch.context() as patch:
        patch.setattr(evidence, "set_correction", refuse)
        seat.type("so")
        seat.press("Esc", "J")
        assert "full" in seat.window.banner.text.text()
    seat.press("K")
    assert inspector(seat).record.fields["suggested_correction"].note() == "so"
    seat.press("R", "Esc")
    assert seat.claims[0].suggested_correction == "so"


def refuse(*args: object) -> None:
    raise UserError("Not saved: the disk is full.")


def test_words_under_the_cursor_survive_closing(open_seat: Callable[..., Seat]) -> None:
    first = open_seat()
    first.press("R")
    first.type("not yet saved")
    first.window.close()
    assert open_seat().current.suggested_correction == "not yet saved"


def test_short_of_evidence_is_said_and_blocks_nothing(seat: Seat) -> None:
    seat.window.resize(1440, 900)
    seat.session.settings.evidence_profile = "1/2"
    seat.press("V", "K")
    assert seat.claims[0].tag is Tag.VERIFIED
    assert "1 primary or 2 independent" in inspector(seat).shortfall.text()
    add(seat, "https://a.example/1")
    assert inspector(seat).shortfall.isVisible()
    add(seat, "https://b.example/1")
    assert inspector(seat).shortfall.isHidden()


def test_a_closed_form_takes_no_keys(seat: Seat) -> None:
    """In a narrow window the card that asked for the form is hidden, and cannot have the focus back."""
    seat.window.resize(800, 700)
    add(seat, "https://a.example/1")
    seat.window.desk.record.edit(seat.current.evidence[0])
    form(seat)._before = inspector(seat).evidence.cards[0]
    into_field(Qt.Key.Key_Escape)
    seat.press("V")
    assert seat.claims[0].tag is Tag.VERIFIED


def test_a_form_that_was_left_keeps_what_was_typed(seat: Seat) -> None:
    seat.press("E")
    seat.type("https://a.example/1")
    into_field(Qt.Key.Key_Escape)
    seat.press("J", "E")
    assert form(seat).fields["url"].text() == "", "another claim, another form"
    into_field(Qt.Key.Key_Escape)
    seat.press("K", "E")
    assert form(seat).fields["url"].text() == "https://a.example/1"
    into_field(Qt.Key.Key_Return)
    assert len(seat.claims[0].evidence) == 1
    seat.press("E")
    assert form(seat).fields["url"].text() == ""


def test_what_is_typed_for_a_claim_is_saved_when_another_article_opened(seat: Seat, tmp_path: Path) -> None:
    first, review = seat.current, seat.session.review
    assert review is not None
    article = review.article.id
    seat.press("E")
    seat.type("https://a.example/1")
    other = tmp_path / "other.txt"
    other.write_text(ARTICLE.replace("Northern", "Southern"), encoding="utf-8")
    seat.window.files.import_files([other])
    seat.wait(lambda: "Southern" in (seat.session.article.text if seat.session.article else ""))
    form(seat)._accept()
    assert seat.session.recording.set_words("suggested_correction", first.id, "so")
    assert seat.session.library is not None
    kept = seat.session.library.review(article).get(first.id)
    assert kept is not None
    assert ([one.source.url for one in kept.evidence], kept.suggested_correction) == (
        ["https://a.example/1"],
        "so",
    )


def test_hidden_characters_of_a_source_are_shown(seat: Seat) -> None:
    assert seat.session.recording.attach(
        seat.current.id, Source(title="report\u202egpj.exe", quote="a\u202eb")
    )
    card = inspector(seat).evidence.cards[0]
    for said in (card.title.text(), card.quote.text(), card.accessibleName(), card.toolTip()):
        assert "\u202e" not in said
    assert "RLO" in card.title.text()
    assert seat.current.evidence[0].source.title == "report\u202egpj.exe", "stored as it is"


def test_hidden_characters_of_recent_sources_are_shown(seat: Seat) -> None:
    assert seat.session.recording.attach(seat.current.id, Source(title="report\u202egpj.exe"))
    seat.press("Shift+E")
    palette = seat.window.panels.palette
    assert palette is not None
    assert [entry.title for entry in palette.entries] == ["report‹RLO›gpj.exe"]


def test_the_inspector_shows_again_what_it_showed_before_a_field(seat: Seat) -> None:
    seat.window.setMinimumSize(0, 0)
    seat.window.resize(1024, 420)
    QApplication.processEvents()
    bar = seat.window.panels.inspector._scroll.verticalScrollBar()
    assert bar.value() == 0
    seat.press("R")
    seat.wait(lambda: bar.value() > 0)
    seat.press("Esc")
    assert bar.value() == 0
