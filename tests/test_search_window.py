"""The search over the library in the window: what is typed is found everywhere, and Enter goes there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from seat import Seat
from store_kit import make_worked, opened
from test_accessibility import check, name_of

from models.search import Answer, Group, Hit, Kind
from models.terms import Tag
from ui.search.panel import SearchPanel
from ui.search.rows import lines_of, shown_with_marks


@pytest.fixture
def worked(open_seat: Callable[..., Seat], tmp_path: Path, article_file: Path) -> Seat:
    """The window with two articles, one of them with notes and sources; the other one is open."""
    seat = open_seat(article_file, library=make_worked(tmp_path / "bridge.claimdesk"))
    seat.wait(lambda: seat.session.article is not None and "Ferry" in seat.session.article.details.title)
    return seat


def search(seat: Seat, text: str) -> SearchPanel:
    """Opens the search, types, and waits for the answer."""
    answers: list[Answer] = []
    seat.window.panels.search.asking.answered.connect(answers.append)
    seat.press("Ctrl+Shift+F")
    panel = seat.window.panels.search.panel
    assert panel is not None and panel.isVisible()
    seat.type(text)
    assert panel.input.text() == text
    seat.wait(lambda: any(each.typed == text and each.share == 1.0 for each in answers))
    return panel


def choose(seat: Seat, panel: SearchPanel, kind: Kind) -> Hit:
    """Presses Down until a hit of that kind is chosen, then Enter."""
    rows = [panel.model.hit(row) for row in range(panel.model.rowCount())]
    place = next(row for row, hit in enumerate(rows) if hit.kind is kind)
    seat.press(*["Down"] * place, "Enter")
    assert not panel.isVisible()
    return rows[place]


def test_an_article_is_opened_at_the_words(worked: Seat) -> None:
    hit = choose(worked, search(worked, "koval"), Kind.ARTICLE)
    article = worked.session.article
    assert article is not None and article.id == hit.article_id
    span = worked.window.reader.selection()
    assert span is not None and article.text[span[0] : span[1]] == "Koval"


def test_a_claim_of_another_article_becomes_the_current_one(worked: Seat) -> None:
    hit = choose(worked, search(worked, "koval"), Kind.CLAIM)
    assert worked.current.id == hit.claim_id and "Koval" in worked.current.quote
    assert worked.window.is_page(worked.window.focusWidget())


def test_a_source_has_the_focus_at_its_claim(worked: Seat) -> None:
    panel = search(worked, "map 1987")
    assert [panel.model.hit(0).kind, panel.model.rowCount()] == [Kind.SOURCE, 1]
    hit = choose(worked, panel, Kind.SOURCE)
    assert worked.current.id == hit.claim_id
    inspector = worked.window.panels.inspector
    assert inspector is not None
    chosen = inspector.evidence.chosen()
    assert chosen is not None and chosen.id == hit.row_id
    assert any(card.hasFocus() for card in inspector.evidence.cards)


def test_a_note_is_shown_at_its_claim(worked: Seat) -> None:
    hit = choose(worked, search(worked, "3,400"), Kind.NOTE)
    assert worked.current.id == hit.claim_id


def test_a_dismissed_claim_is_shown_and_not_brought_back(worked: Seat) -> None:
    panel = search(worked, "nobody")
    rows = [panel.model.hit(row) for row in range(panel.model.rowCount())]
    assert [hit.dismissed for hit in rows if hit.kind is Kind.CLAIM] == [True]
    hit = choose(worked, panel, Kind.CLAIM)
    claim = next(each for each in worked.claims if each.id == hit.claim_id)
    assert claim.dismissed and "is dismissed" in worked.window.status_bar.message.toolTip()


def test_what_was_typed_is_there_again_and_kinds_narrow_it(worked: Seat) -> None:
    panel = search(worked, "bridge")
    assert panel.kinds.buttons[2].text() == "Claims 2"
    panel.kinds.buttons[2].click()
    worked.wait(lambda: panel.model.rowCount() == 2 and panel.model.hit(0).kind is Kind.CLAIM)
    worked.press("Esc")
    assert not panel.isVisible()
    worked.press("Ctrl+Shift+F")
    assert panel.input.text() == panel.input.selectedText() == "bridge"
    panel.kinds.buttons[2].click()
    worked.wait(lambda: panel.model.rowCount() > 2)


def test_what_was_just_written_is_found(worked: Seat) -> None:
    worked.press("N")
    worked.type("Telephoned the lighthouse")
    panel = search(worked, "lighthou")
    assert [panel.model.hit(row).kind for row in range(panel.model.rowCount())] == [Kind.NOTE]


def test_nothing_found_is_said_and_so_is_how_to_search(worked: Seat) -> None:
    panel = search(worked, "zzzz")
    assert panel.line.text() == "Nothing found." and panel.model.rowCount() == 0
    panel.input.clear()
    worked.wait(lambda: "Each word" in panel.line.text())
    worked.press("Enter")
    assert panel.isVisible()


def test_an_answer_before_all_is_indexed_says_so(worked: Seat) -> None:
    panel = search(worked, "bridge")
    groups = tuple(Group(kind) for kind in Kind)
    panel._show(Answer("bridge", None, groups, share=0.4))
    assert panel.line.text().startswith("The library is being indexed, 40 %")
    panel._show(Answer("bridge", None, trouble="The disk is full."))
    assert panel.line.text() == "The disk is full."
    panel._show(Answer("something else", None, groups))
    assert panel.line.text() == "The disk is full.", "an answer to what is typed no more is not shown"


def test_the_palette_leads_to_the_search_of_the_library(worked: Seat) -> None:
    worked.press("Ctrl+K")
    worked.type("koval")
    palette = worked.window.panels.palette
    assert palette is not None
    entries = [palette.model.entry(row) for row in range(palette.model.rowCount())]
    assert entries[-1].kind == "search" and "koval" in entries[-1].title
    worked.press(*["Down"] * (len(entries) - 1), "Enter")
    panel = worked.window.panels.search.panel
    assert panel is not None and panel.isVisible() and panel.input.text() == "koval"
    worked.wait(lambda: panel.model.rowCount() == 2)


def test_letters_are_typed_and_do_not_tag(worked: Seat) -> None:
    before = worked.current
    search(worked, "vdu")
    assert worked.current == before and before.tag is Tag.UNREVIEWED


def test_marks_are_counted_as_qt_counts_and_survive_what_cannot_be_seen() -> None:
    text, found = shown_with_marks("😀 a\u202eb map", ((0, 1), (6, 9)))
    units = text.encode("utf-16-le")
    assert [units[2 * at : 2 * (at + size)].decode("utf-16-le") for at, size in found] == ["😀", "map"]
    assert "\u202e" not in text


def test_a_hit_is_read_out_with_its_kind_and_place(worked: Seat) -> None:
    panel = search(worked, "koval")
    spoken = [
        panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(panel.model.rowCount())
    ]
    assert spoken[0].startswith("Article, The bridge") and "Claim, " in spoken[1]
    assert lines_of(panel.model.hit(0))[0][0] == "The bridge"


def test_the_search_has_names_and_roles(worked: Seat) -> None:
    panel = search(worked, "bridge")
    assert name_of(panel) == "Search the library"
    check(panel)


def test_a_window_that_was_closed_leaves_its_library_alone(worked: Seat) -> None:
    library = worked.session.library
    assert library is not None
    asking = worked.window.panels.search.asking
    asking._timer.start(20)
    worked.window.close()
    worked.bot.wait(100)
    assert not library.store.is_connected
    with opened(library.path) as again:
        assert again.articles()
