"""The list of claims beside the article: it follows what is done, and its filters hold for J and K too."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from seat import Seat
from test_accessibility import check

from models.terms import Claim, Tag
from ui.claims.filter_menu import filter_menu
from ui.claims.pane import ClaimPane
from ui.claims.rows import CLAIM, IS_SHORT, NUMBER, ClaimModel


def pane(seat: Seat) -> ClaimPane:
    return seat.window.beside.pane


def numbers(seat: Seat) -> list[int]:
    """The numbers in the rows."""
    model = pane(seat).model
    return [model.index(row).data(NUMBER) for row in range(model.rowCount())]


def bar(seat: Seat) -> str:
    return seat.window.beside.bar.words.text() if seat.window.beside.bar.isVisible() else ""


@pytest.fixture
def listed(seat: Seat) -> Seat:
    """Verified 1, disputed 2 and 4, the list of claims open, the focus in the article."""
    seat.window.resize(1440, 900)
    for claim, key in zip(seat.claims[:4], "VDVD", strict=True):
        seat.session.go_to(claim.id)
        if key == "D" or claim is seat.claims[0]:
            seat.press(key)
    seat.press("F", "Esc")
    return seat


def test_a_key_shows_the_list_and_the_field_filters(seat: Seat) -> None:
    seat.window.resize(1440, 900)
    assert not pane(seat).isVisible()
    seat.press("F")
    assert pane(seat).isVisible() and pane(seat).field.hasFocus()
    assert numbers(seat) == list(range(1, len(seat.claims) + 1))
    seat.type("aurora")
    assert len(numbers(seat)) == 1 and pane(seat).count.text() == f"1 of {len(seat.claims)}"
    assert bar(seat).startswith("“aurora”: 1 of")
    seat.press("Enter")
    assert "Aurora" in seat.current.quote and seat.window.is_page(seat.window.focusWidget())
    assert bar(seat), "the filter is on until it is taken off"
    seat.press("Ctrl+F")
    assert not pane(seat).isVisible() and seat.window.article_pane.filter_field.hasFocus()


def test_j_and_k_go_through_what_is_shown_until_a_key_takes_the_filter_off(listed: Seat) -> None:
    listed.press("Shift+D")
    assert numbers(listed) == [2, 4] and bar(listed).startswith("Disputed: 2 of")
    listed.session.go_to(listed.claims[0].id)
    listed.press("J")
    assert listed.number == 2
    listed.press("J")
    assert listed.number == 4
    listed.press("J")
    assert listed.number == 4
    listed.press("Shift+V")
    assert (numbers(listed) == [1, 2, 4] and "Disputed" in bar(listed)) or "disputed" in bar(listed)
    listed.press("Shift+F")
    assert bar(listed) == "" and len(numbers(listed)) == len(listed.claims)
    listed.press("J")
    assert listed.number == 5


def test_a_tag_moves_a_claim_out_of_the_list_and_undo_brings_it_back(listed: Seat) -> None:
    listed.press("Shift+D")
    listed.session.go_to(listed.claims[1].id)
    listed.press("V")
    assert numbers(listed) == [4]
    listed.press("Z")
    assert numbers(listed) == [2, 4]
    assert pane(listed).toggles.buttons[Tag.DISPUTED].text() == "2"


def test_no_claim_left_to_review_in_the_filter_is_said(listed: Seat) -> None:
    listed.press("Shift+D", "G")
    assert "the filter shows" in listed.window.status_bar.message.toolTip()


def test_the_filter_goes_along_to_another_article_and_without_the_list(listed: Seat) -> None:
    listed.press("Shift+D", "Ctrl+F", "Esc", "[")
    assert bar(listed).startswith("Disputed: ")
    listed.press("F11")
    assert bar(listed)
    listed.press("F11", "Shift+F")
    assert not bar(listed)


def test_arrows_walk_and_enter_goes_into_the_article(listed: Seat) -> None:
    listed.press("F")
    QTest.keyClick(pane(listed).field, Qt.Key.Key_Down)
    view = pane(listed).list
    assert view.hasFocus()
    listed.session.go_to(listed.claims[0].id)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert listed.number == 2 and view.hasFocus()
    listed.press("U")
    assert next(claim for claim in listed.claims if claim.tag is Tag.UNSOURCED).id == listed.claims[1].id
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert listed.window.is_page(listed.window.focusWidget())


def test_a_click_goes_to_the_claim_and_toggles_filter(listed: Seat) -> None:
    view = pane(listed).list
    rect = view.visualRect(pane(listed).model.index(2))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert listed.number == 3
    pane(listed).toggles.buttons[Tag.VERIFIED].click()
    assert numbers(listed) == [1] and pane(listed).toggles.buttons[Tag.VERIFIED].isChecked()
    listed.window.beside.bar.button.click()
    assert len(numbers(listed)) == len(listed.claims)


def test_dismissed_claims_are_listed_and_come_back_by_enter(listed: Seat) -> None:
    gone = listed.claims[4]
    listed.session.go_to(gone.id)
    listed.press("Backspace")
    assert 5 not in numbers(listed)
    listed.window.desk.filters.by_dismissed()
    assert numbers(listed) == [5] and bar(listed).startswith("Dismissed: 1 of 1")
    before = listed.number
    listed.press("J")
    assert listed.number != before, "the keys go on as ever"
    listed.window.desk.filters.go_to(gone.id)
    assert listed.claims[4].dismissed, "it is shown, not brought back"


def test_short_of_evidence_needs_a_profile_and_follows_it(listed: Seat) -> None:
    listed.press("Shift+M")
    assert not bar(listed) and "Ctrl+," in listed.window.status_bar.message.toolTip()
    listed.window.preferences.take(replace(listed.session.settings, evidence_profile="1/2"))
    listed.press("Shift+M")
    assert numbers(listed) == [1, 2, 4] and pane(listed).model.index(0).data(IS_SHORT)
    listed.press("Shift+D")
    assert numbers(listed) == [2, 4] and bar(listed).startswith("Disputed, short of evidence: 2 of")
    assert pane(listed).toggles.more.isChecked()


def test_the_menu_has_reasons_origins_and_reviewers(listed: Seat) -> None:
    listed.session.go_to(listed.claims[1].id)
    listed.press("1")
    filtering = listed.window.beside.filtering
    menu = filter_menu(listed.window, filtering, listed.claims)
    titles = {action.text(): action.menu() for action in menu.actions()}
    assert {"Dismissed", "Reason", "Origin", "Reviewer"} <= set(titles)
    error = next(action for action in titles["Reason"].actions() if action.text() == "Error")
    error.trigger()
    assert numbers(listed) == [2] and bar(listed).startswith("Error: 1 of")
    again = filter_menu(listed.window, filtering, listed.claims)
    reasons = next(action.menu() for action in again.actions() if action.text() == "Reason")
    assert [action.text() for action in reasons.actions() if action.isChecked()] == ["Error"]
    reviewer = next(action.menu() for action in again.actions() if action.text() == "Reviewer").actions()[0]
    reviewer.trigger()
    assert "by " in bar(listed)
    menu.deleteLater()
    again.deleteLater()


def test_members_that_come_and_go_are_followed(listed: Seat) -> None:
    before = len(numbers(listed))
    text = listed.session.article.text if listed.session.article else ""
    start = text.index("Ada Lind")
    listed.select(start, start + 8)
    listed.press("A")
    assert len(numbers(listed)) == before + 1
    listed.press("Z")
    assert len(numbers(listed)) == before


def test_in_a_narrow_window_the_list_comes_in_place_of_the_inspector(seat: Seat) -> None:
    seat.window.resize(1024, 640)
    inspector = seat.window.panels.inspector
    assert inspector is not None and not seat.window.beside.side.isVisible()
    seat.press("F")
    assert pane(seat).isVisible() and not inspector.isVisible()
    seat.press("Esc")
    assert not pane(seat).isVisible() and inspector.isVisible()


def test_an_empty_list_says_how_to_go_on(listed: Seat) -> None:
    listed.press("Shift+U")
    assert numbers(listed) == []
    assert pane(listed).empty.isVisible() and "Shift+F shows all" in pane(listed).empty.text()


def test_the_list_has_names_and_roles_and_is_read_out(listed: Seat) -> None:
    check(listed.window.beside.side)
    listed.press("Shift+D")
    check(listed.window.beside.bar)
    listed.press("Shift+F")
    spoken = pane(listed).model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Claim 2, disputed: ")
    assert pane(listed).toggles.buttons[Tag.DISPUTED].accessibleName() == "Only 2 disputed"


def test_the_switch_changes_lists(listed: Seat) -> None:
    listed.window.beside.pane.switch.buttons[0].click()
    assert listed.window.article_pane.isVisible()
    listed.window.article_pane.switch.buttons[1].click()
    assert pane(listed).isVisible() and pane(listed).switch.buttons[1].hasFocus()
    assert QApplication.focusWidget() is pane(listed).switch.buttons[1]


def test_the_model_keeps_the_rules_of_models(qapp: QApplication) -> None:
    model = ClaimModel(qapp)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    claims = [Claim(str(n), "a", n, n + 1, f"words {n}") for n in range(1, 9)]
    model.set_rows([(n, claims[n - 1]) for n in (2, 5, 7)])
    model.follow([(n, claims[n - 1]) for n in (1, 2, 5, 8)], lambda claim: claim.id != "5")
    assert [model.index(row).data(CLAIM).id for row in range(model.rowCount())] == ["1", "2", "7", "8"]
    assert model.row_of(7) == 2 and model.row_of(5) == -1
    assert model.data(QModelIndex()) is None
    model.deleteLater()


def test_the_window_is_left_as_the_next_start_shows_it(listed: Seat) -> None:
    listed.press("Shift+D")
    listed.window.beside.start_over()
    assert bar(listed) == "" and listed.window.article_pane.isVisible()
