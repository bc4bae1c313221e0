"""The reading pane: where claims are painted and what is repainted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QRegion, QTextCursor

from models.terms import Claim, Origin, Tag
from tests.test_reader_kit import (
    MIXED,
    PARAGRAPH,
    TEXT,
    article,
    claim,
    on_screen,
    picture,
    pieces,
    show,
    some_claims,
)
from ui.look import Look

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


# Where claims stand.


def test_rectangles_cover_exactly_the_words(qtbot):
    reader = show(qtbot)
    one = reader.page.spans.find("c1").claim
    piece = pieces(reader, "c1")[0]
    cursor = QTextCursor(reader.page.document())
    cursor.setPosition(reader.page.positions.start(one.start))
    left = reader.page.cursorRect(cursor).left()
    cursor.setPosition(reader.page.positions.end(one.end))
    right = reader.page.cursorRect(cursor).left()
    assert len(pieces(reader, "c1")) == 1
    assert piece.left == pytest.approx(left, abs=1.5)
    assert piece.right == pytest.approx(right, abs=1.5)
    assert on_screen(reader, piece.fill).intersects(reader.page.cursorRect(cursor).toRectF())


def test_a_claim_over_a_line_end_has_a_piece_on_each_line_without_hanging_blanks(qtbot):
    words = PARAGRAPH[:150].strip()
    reader = show(qtbot, [claim(TEXT, words, nth=0)])
    found = pieces(reader, "c0")
    assert len(found) >= 2
    assert len({piece.base for piece in found}) == len(found)
    edge = reader.page.viewport().width() - 22
    assert all(piece.right <= edge + 0.5 for piece in found)


def test_words_of_mixed_direction_are_marked_where_they_stand(qtbot):
    latin = claim(MIXED, "Siversk", 1)
    arabic = claim(MIXED, "سقطت المدينة", 0)
    both = claim(MIXED, "انسحبت من Siversk", 2)
    reader = show(qtbot, [arabic, latin, both], article(MIXED, ""))
    column = reader.page.column_left()
    assert pieces(reader, "c0")[0].left > column + 100
    one, two = pieces(reader, "c1")[0], pieces(reader, "c2")
    # A right-to-left line: what comes first stands further right.
    assert two[0].left <= one.left + 1 and two[-1].right > one.right + 10
    paragraph = reader.page.places.line_at(reader.page.positions.start(MIXED.index("قال")))
    assert paragraph.top > pieces(reader, "c0")[0].base


def test_no_word_of_another_lies_under_a_claim_in_two_pieces(qtbot):
    text = "גד ab\t1.5 קר"
    part, whole = claim(text, "b\t1.5", 0), claim(text, "ab\t1.5", 1)
    other = claim(text, "a", 2)
    reader = show(qtbot, [part, whole, other], article(text, ""))
    middle = (pieces(reader, "c2")[0].left + pieces(reader, "c2")[0].right) / 2
    assert [piece for piece in pieces(reader, "c0") if piece.left < middle < piece.right] == []
    assert len(pieces(reader, "c0")) == 2
    assert len(pieces(reader, "c1")) == 1, "the tab between them is the claim's"


def test_dismissed_claims_are_not_drawn_but_keep_their_number(qtbot):
    claims = some_claims()
    claims[1] = replace(claims[1], dismissed=True)
    reader = show(qtbot, claims)
    assert reader.page.spans.find("c1") is None
    assert reader.page.spans.find("c2").number == 3
    with_it = show(qtbot, some_claims())
    assert picture(reader) != picture(with_it)
    reader.update_claims([replace(claims[1], dismissed=False)])
    assert reader.page.spans.find("c1").number == 2
    assert picture(reader) == picture(with_it)


def test_fill_and_outline(qtbot):
    suggestion = {"origin": Origin.SUGGESTED, "reasons": ("number",)}
    claims = [
        claim(TEXT, "11,000 people", n, nth=n, **fields)
        for n, fields in enumerate(
            [{}, {**suggestion, "score": 0.9}, {**suggestion, "score": 0.2}, {"tag": Tag.DISPUTED}]
        )
    ]
    reader = show(qtbot, claims)
    image, theme = picture(reader), reader.page.look.theme
    colors = []
    for n in range(4):
        box = on_screen(reader, pieces(reader, f"c{n}")[0].fill)
        colors.append(image.pixelColor(round(box.center().x()), round(box.top() + 2.5)).name().upper())
    assert colors == [theme.unr_fill, theme.unr_fill, theme.paper, theme.dis_fill]


def test_nested_claims_get_deeper_and_siblings_do_not(qtbot):
    outer = claim(TEXT, "Troops have withdrawn from the town, a place of 11,000 people", 0)
    inner, other = claim(TEXT, "withdrawn from", 1), claim(TEXT, "11,000", 2)
    reader = show(qtbot, [outer, inner, other])
    assert [reader.page.spans.find(f"c{n}").depth for n in range(3)] == [0, 1, 1]


# What is repainted.


def test_a_changed_state_repaints_its_own_rectangles_alone(qtbot, monkeypatch):
    reader = show(qtbot)
    asked = QRegion()

    def update(region):
        nonlocal asked
        asked += region

    before = picture(reader)
    monkeypatch.setattr(reader.page.viewport(), "update", update)
    changed = replace(reader.page.spans.find("c1").claim, tag=Tag.UNSOURCED)
    reader.update_claims([changed])
    after = picture(reader)
    differs = QRegion()
    for y in range(after.height()):
        for x in range(after.width()):
            if before.pixel(x, y) != after.pixel(x, y):
                differs += QRect(x, y, 1, 1)
    assert not differs.isEmpty()
    assert differs.subtracted(asked).isEmpty()
    assert asked.boundingRect().height() < 60


def test_the_next_claim_repaints_two_claims_alone(qtbot, monkeypatch):
    reader = show(qtbot, current="c0")
    regions = []
    before = picture(reader)
    monkeypatch.setattr(reader.page.viewport(), "update", regions.append)
    reader.set_current("c1", scroll=False)
    after = picture(reader)
    assert len(regions) == 1
    for y in range(after.height()):
        for x in range(after.width()):
            assert before.pixel(x, y) == after.pixel(x, y) or regions[0].contains(QPoint(x, y))


def test_a_claim_out_of_sight_is_not_repainted(qtbot, monkeypatch):
    reader = show(qtbot)
    regions = []
    monkeypatch.setattr(reader.page.viewport(), "update", regions.append)
    reader.update_claims([replace(reader.page.spans.find("c39").claim, tag=Tag.DISPUTED)])
    assert all(region.isEmpty() for region in regions)


def test_a_claim_of_many_pages_is_painted_where_it_is_seen(qtbot):
    reader = show(qtbot, [Claim("c0", "a", 0, len(TEXT), TEXT, tag=Tag.VERIFIED)])
    reader.page.strip.setValue(2_000)
    found, places = pieces(reader, "c0"), reader.page.places
    near = places.pieces_near(reader.page.spans.find("c0"), 2_000, 2_600)
    assert len(near) < 40 < len(found)
    assert [piece for piece in found if 2_000 <= piece.base <= 2_600] == [
        piece for piece in near if 2_000 <= piece.base <= 2_600
    ]
    box = on_screen(reader, near[len(near) // 2].fill)
    color = picture(reader).pixelColor(round(box.left()) + 3, round(box.top()) + 3)
    assert color.name().upper() == reader.page.look.theme.ver_fill


def test_the_paper_follows_the_theme_under_a_style_sheet(qtbot, qapp):
    look = Look()
    qapp.setStyleSheet(".QScrollBar { width: 10px; }")
    try:
        reader = show(qtbot, look=look)
        look.set_dark(True)
        assert picture(reader).pixelColor(2, 2).name().upper() == look.theme.paper
        assert reader.page.strip.width() == 22
    finally:
        qapp.setStyleSheet("")


# The gutter.


def test_a_crowded_line_shows_what_finds_room_and_the_current_claim(qtbot):
    text = "one two three four five six, all on one line of an article."
    claims = [claim(text, word, n) for n, word in enumerate(text[:27].replace(",", "").split()[:5])]
    reader = show(qtbot, claims, article(text, ""))
    view = reader.page.viewport().rect()
    shown = reader.page.badges_in(view)
    assert [(badge.span.claim.id, badge.label) for badge in shown] == [("c0", "+4")]
    reader.set_current("c3")
    assert reader.page.badges_in(view)[0].span.claim.id == "c3"
    reader.set_claims(claims[:2], None)
    assert [badge.label for badge in reader.page.badges_in(view)] == ["", ""]
    reader.set_claims(claims[:1], None)
    (badge,) = reader.page.badges_in(view)
    assert badge.label == "1"
    assert badge.box.center().x() == reader.page.column_left() - 34
    assert badge.label_box.right() == reader.page.column_left() - 56
