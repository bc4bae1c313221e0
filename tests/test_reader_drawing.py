"""The reading pane to the pixel: underlines, ring, hover, gutter, overview, very long claims, other sizes."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from models.terms import Claim, Tag
from tests.test_reader_kit import TEXT, article, claim, click, on_screen, picture, pieces, show
from ui.look import Look
from ui.reader.geometry import LONG, Geometry
from ui.typography import Typography

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WORDS = "Troops have withdrawn from the town, a place of 11,000 people"
OUTER, INNER = WORDS, "withdrawn from the town"


def rows_inked(image, box, color):
    """For each column of a rectangle the rows in which the colour is (nearly) painted."""
    wanted, area = QColor(color), box.toAlignedRect()

    def is_it(x, y):
        found = image.pixelColor(x, y)
        pairs = zip(found.getRgb(), wanted.getRgb(), strict=True)
        return max(abs(one - other) for one, other in pairs) < 60

    return [
        tuple(y for y in range(area.top(), area.bottom() + 1) if is_it(x, y))
        for x in range(area.left(), area.right() + 1)
    ]


def underline(reader, claim_id):
    (piece,) = pieces(reader, claim_id)
    box = on_screen(reader, piece.fill)
    box.setTop(box.bottom() - 5 * piece.weight)
    box.setBottom(box.bottom() + 2 * piece.weight)
    span = reader.page.spans.find(claim_id)
    color = reader.page.look.theme.stroke(span.claim.tag)
    return rows_inked(picture(reader), box.adjusted(6, 0, -6, 0), color)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_the_underlines_tell_the_states_apart_without_colour(qtbot, zoom, dark):
    look = Look()
    look.set_dark(dark)
    look.set_typography(Typography(reading_zoom=zoom))
    text = "\n\n".join(["from the town"] * 4)
    claims = [claim(text, "from the town", n, nth=n, tag=tag) for n, tag in enumerate(Tag)]
    reader = show(qtbot, claims, article(text, ""), look=look)
    drawn = {tag: underline(reader, f"c{n}") for n, tag in enumerate(Tag)}
    gaps = {tag: sum(not rows for rows in columns) / len(columns) for tag, columns in drawn.items()}
    assert gaps[Tag.VERIFIED] == 0 and len(set(drawn[Tag.VERIFIED])) <= 2
    assert gaps[Tag.DISPUTED] < 0.1 and len({rows[0] for rows in drawn[Tag.DISPUTED] if rows}) >= 2
    assert 0.25 < gaps[Tag.UNSOURCED] < 0.6 and 0.1 < gaps[Tag.UNREVIEWED] < 0.9
    starts = {tag: sum(bool(b) and not a for a, b in pairwise(columns)) for tag, columns in drawn.items()}
    assert starts[Tag.UNREVIEWED] > 2 * starts[Tag.UNSOURCED] > 4


def test_a_nested_underline_is_seen_over_the_ring(qtbot):
    claims = [claim(TEXT, OUTER, 0, tag=Tag.VERIFIED), claim(TEXT, INNER, 1, tag=Tag.UNSOURCED)]
    reader = show(qtbot, claims, current="c0")
    columns = underline(reader, "c1")
    gaps = sum(not rows for rows in columns) / len(columns)
    assert 0.25 < gaps < 0.6


def test_the_ring_stands_around_the_current_claim_alone(qtbot):
    reader = show(qtbot, current="c1")
    accent = reader.page.look.theme.accent
    for claim_id, is_current in (("c0", False), ("c1", True)):
        box = on_screen(reader, pieces(reader, claim_id)[0].fill).adjusted(20, -2, -20, -20)
        inked = rows_inked(picture(reader), box, accent)
        assert all(bool(rows) is is_current for rows in inked)


@pytest.mark.parametrize("dark", [False, True])
def test_hovering_darkens_in_light_and_lightens_in_dark(qtbot, dark):
    look = Look()
    look.set_dark(dark)
    reader = show(qtbot, look=look)
    box = on_screen(reader, pieces(reader, "c1")[0].fill)
    spot = QPoint(round(box.center().x()), round(box.top()) + 2)
    before = picture(reader).pixelColor(spot).lightness()
    reader.page.set_hovered(reader.page.spans.find("c1"))
    after = picture(reader).pixelColor(spot).lightness()
    assert after > before if dark else after < before
    reader.page.set_hovered(None)
    assert picture(reader).pixelColor(spot).lightness() == before


def test_touching_claims_meet_without_hiding_each_other(qtbot):
    text = "Adjacent claims touch: first half of it.Second half begins at once, with no space."
    claims = [
        claim(text, "first half of it.", 0, tag=Tag.VERIFIED),
        claim(text, "Second half begins at once", 1, tag=Tag.DISPUTED),
    ]
    reader = show(qtbot, claims, article(text, ""))
    (one,), (two,) = pieces(reader, "c0"), pieces(reader, "c1")
    assert one.right == pytest.approx(two.left, abs=0.6)
    image, theme = picture(reader), reader.page.look.theme
    y = round(on_screen(reader, one.fill).top()) + 1
    assert image.pixelColor(round(one.right) - 6, y).name().upper() == theme.ver_fill
    assert image.pixelColor(round(two.left) + 6, y).name().upper() == theme.dis_fill
    assert [reader.page.spans.find(f"c{n}").depth for n in range(2)] == [0, 0]


def test_what_is_behind_a_claim_grows_with_the_text(qtbot):
    reader = show(qtbot, size=(1400, 800))
    small = pieces(reader, "c1")[0]
    reader.set_typography(Typography(reading_zoom=2.0))
    large = pieces(reader, "c1")[0]
    assert large.fill.height() == pytest.approx(2 * small.fill.height(), abs=1)
    assert large.lane > small.lane
    badge = reader.page.badges_in(reader.page.viewport().rect())[0]
    assert badge.box.width() == 27


# Claims of many pages.


def test_a_claim_of_many_pages_is_measured_where_it_is_seen(qtbot, monkeypatch):
    measured = []
    measure = Geometry._measure

    def watch(self, start, end):
        measured.append(end - start)
        return measure(self, start, end)

    monkeypatch.setattr(Geometry, "_measure", watch)
    text = "It counted 12 ships and 40 boats in 1990. " * 3_000
    reader = show(qtbot, [Claim("c0", "a", 0, len(text), text)], article(text, ""), current="c0")
    reader.set_current("c0")
    reader.page.strip.setValue(9_000)
    picture(reader)
    reader.update_claims([replace(reader.page.spans.find("c0").claim, tag=Tag.DISPUTED)])
    click(reader, QPoint(300, 300))
    assert measured and max(measured) < 2 * LONG


# The overview.


def strip_picture(reader):
    strip = reader.page.strip
    image = QImage(strip.size(), QImage.Format.Format_RGB32)
    strip.render(image)
    return image


def test_the_overview_marks_rings_and_shades(qtbot):
    reader = show(qtbot, current="c20")
    strip, theme = reader.page.strip, reader.page.look.theme
    qtbot.waitUntil(lambda: bool(strip._by_id))
    image = strip_picture(reader)
    middle = strip.width() // 2
    for claim_id in ("c0", "c5", "c20", "c39"):
        mark = strip._by_id[claim_id]
        color = image.pixelColor(middle, strip._row(mark.place) + 1)
        assert color == theme.stroke(mark.span.claim.tag)
    ring = strip._row(strip._by_id["c20"].place) - 3
    assert image.pixelColor(middle, ring).name().upper() == theme.accent
    thumb = strip._thumb()
    inside = image.pixelColor(5, round(thumb.center().y())).lightness()
    outside = image.pixelColor(5, round(thumb.bottom()) + 20).lightness()
    assert inside < outside and image.pixelColor(5, round(thumb.bottom()) + 20).name().upper() == theme.paper


def test_a_changed_state_is_repainted_in_the_overview_as_if_painted_anew(qtbot):
    reader = show(qtbot)
    qtbot.waitUntil(lambda: bool(reader.page.strip._by_id))
    strip_picture(reader)
    for order, tag in ((3, Tag.DISPUTED), (4, Tag.VERIFIED), (39, Tag.UNSOURCED)):
        span = reader.page.spans.find(f"c{order}")
        reader.update_claims([replace(span.claim, tag=tag)])
    patched = strip_picture(reader)
    reader.page.strip._forget()
    assert patched == strip_picture(reader)
    reader.page.look.set_dark(True)
    assert patched != strip_picture(reader)


def test_the_wheel_over_the_overview_scrolls(qtbot):
    reader = show(qtbot)
    strip = reader.page.strip
    where = QPointF(10, 100)
    event = QWheelEvent(
        where, strip.mapToGlobal(where), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(strip, event)
    assert strip.value() > 0
