"""The reading pane: hidden characters are seen, turn nothing and keep their places."""

import csv

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor

from models.exporting import Choice, export
from models.terms import Tag
from tests.test_reader_kit import article, claim, on_screen, picture, pieces, select, show
from ui.finding import palette_entries
from ui.look import Look
from ui.reader.tips import tip, tip_with_quote

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

DISGUISED = "The file ab\u202egpj.exe was sent to 12 people."
HEBREW = "דובר הצבא אמר (9)\u200f כי 1,200 חיילים נסוגו"


def amber_in(reader, box):
    """How many pixels of a document rectangle are drawn in amber."""
    image, amber = picture(reader), QColor(reader.page.look.theme.amber).rgb()
    area = on_screen(reader, box).toAlignedRect().intersected(image.rect())
    return sum(
        image.pixel(x, y) == amber
        for y in range(area.top(), area.bottom() + 1)
        for x in range(area.left(), area.right() + 1)
    )


def signs(reader):
    return reader.page.signs_in(reader.page.viewport().rect())


def left_of(reader, place):
    return reader.page.places.spot(reader.page.positions.start(place)).left


@pytest.mark.parametrize("dark", [False, True])
def test_an_override_is_seen_and_turns_nothing(qtbot, dark):
    look = Look()
    look.set_dark(dark)
    reader = show(qtbot, [claim(DISGUISED, DISGUISED[:18])], article(DISGUISED, ""), look=look)
    (sign,) = signs(reader)
    assert sign.hidden.name == "RLO"
    assert amber_in(reader, sign.box) > 20
    lefts = [left_of(reader, place) for place in range(len(DISGUISED))]
    assert lefts == sorted(lefts)
    (piece,) = pieces(reader, "c0")
    assert piece.left < sign.box.left() < sign.box.right() < piece.right
    inside = on_screen(reader, sign.box).topLeft().toPoint() + QPoint(3, 3)
    assert picture(reader).pixelColor(inside).name().upper() == look.theme.paper


def test_what_is_selected_is_the_stored_text(qtbot):
    reader = show(qtbot, [], article(DISGUISED, ""))
    select(reader, 9, 19)
    assert reader.selection() == (9, 19)
    assert reader.page.selected_text() == DISGUISED[9:19] == "ab\u202egpj.exe"


def test_a_tool_tip_says_what_it_is(qtbot):
    reader = show(qtbot, [claim(DISGUISED, DISGUISED[:19])], article(DISGUISED, ""))
    (sign,) = signs(reader)
    words = reader.page.tip_at(on_screen(reader, sign.box).center())
    assert "U+202E" in words and "Claim 1" in words
    span = reader.page.spans.find("c0")
    assert "RLO" in tip(span) and "\u202e" not in tip(span)
    assert "ab‹RLO›gpj.exe" in tip_with_quote(span)
    assert "U+202E" not in reader.page.tip_at(on_screen(reader, sign.box).center() + QPointF(20, 0))


@pytest.mark.parametrize(
    "text", ["A family 👨\u200d👩\u200d👧 of 3 left.", "می\u200cخواهم بروم", "❤\ufe0f 1\ufe0f\u20e3 ok"]
)
def test_no_sign_where_writing_needs_the_character(qtbot, text):
    reader = show(qtbot, [], article(text, ""))
    assert signs(reader) == []
    assert text in reader.page.toPlainText()


def test_a_mark_beside_hebrew_keeps_its_effect_and_shows_as_a_tick(qtbot):
    reader = show(qtbot, [], article(HEBREW, ""))
    (sign,) = signs(reader)
    assert sign.box.width() == 3 and amber_in(reader, sign.box) > 5
    assert HEBREW in reader.page.toPlainText()
    closing, mark = HEBREW.index(")"), HEBREW.index("\u200f")
    bare = show(qtbot, [], article(HEBREW.replace("\u200f", ""), ""))
    assert left_of(reader, closing) == pytest.approx(left_of(bare, closing), abs=1)
    assert left_of(reader, mark + 2) == pytest.approx(left_of(bare, mark + 1), abs=1)


def test_signs_beyond_the_first_plane_and_in_cut_lines_keep_their_places(qtbot):
    text = "x" * 30_000 + " hi\U000e0041\U000e0042 there 😀\u200b!"
    reader = show(qtbot, [], article(text, ""))
    reader.page.strip.setValue(reader.page.strip.maximum())
    found = signs(reader)
    assert [sign.hidden.place for sign in found] == [30_003, 30_004, 30_013]
    assert found[0].box.right() <= found[1].box.left() + 1
    assert all(sign.box.width() > 5 for sign in found)


def test_inspector_palette_list_and_export(open_seat, tmp_path):
    path = tmp_path / "disguised.txt"
    path.write_text(
        f"Invoice \u202etxt.exe\n\n{DISGUISED} It was opened 40 times in 2024.\n", encoding="utf-8"
    )
    seat = open_seat(path)
    start = seat.session.article.text.index("The file")
    seat.select(start, start + 19)
    seat.press("A", "V")
    made = next(each for each in seat.claims if each.start == start and each.end == start + 19)
    assert made.quote == DISGUISED[:19] and made.tag is Tag.VERIFIED
    seat.session.go_to(made.id)
    card = seat.window.panels.inspector.quote
    assert card.quote() == made.quote
    assert "ab‹RLO›gpj.exe" in card.accessibleName()
    titles = [entry.title for entry in palette_entries(seat.window)]
    assert any("ab‹RLO›gpj.exe" in title for title in titles)
    assert any("‹RLO›txt.exe" in title for title in titles)
    assert not any("\u202e" in title for title in titles)
    assert "‹RLO›" in seat.window.windowTitle()
    export(seat.session.library.store, tmp_path / "review.csv", Choice(raw=True))
    with (tmp_path / "review.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert made.quote in [row["quote"] for row in rows]
    assert "Invoice \u202etxt.exe" in {row["article_title"] for row in rows}
