"""Face, size, line height and column of the reading text: from the settings, at once, at the same place."""

import json
from itertools import pairwise

import pytest
from PySide6.QtGui import QFontInfo

from models.settings import Settings
from tests.test_reader_kit import TEXT, claim, pieces, select, show
from ui.look import Look
from ui.typography import Typography

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


BODY = TEXT.index("1. Troops")


def pitch(reader):
    """From one line of the body to the next."""
    places = reader.page.places
    first = places.line_at(reader.page.positions.start(BODY))
    return places.line_at(first.last).top - first.top


def test_it_comes_from_the_settings():
    assert Typography.of(Settings()) == Typography()
    chosen = Settings(reading_face="sans", reading_zoom=1.5, line_height=1.4, column_width=500)
    assert Typography.of(chosen) == Typography("sans", 1.5, 1.4, 500)


@pytest.mark.parametrize(
    "wrong",
    [
        {"reading_face": "comic"},
        {"reading_face": 3},
        {"line_height": 0.2},
        {"line_height": 99},
        {"line_height": "wide"},
        {"column_width": 5},
        {"column_width": 10**6},
        {"column_width": 600.5},
    ],
)
def test_what_is_out_of_range_falls_back(home, wrong):
    path = home / "config" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(wrong))
    assert Typography.of(Settings.load()) == Typography()
    (name, value), *_ = wrong.items()
    if type(value) is type(getattr(Settings(), name)):
        assert Typography.of(Settings(**wrong)) == Typography()


def test_the_text_is_set_anew_at_the_same_place_with_the_same_selection(qtbot):
    reader = show(qtbot)
    reader.page.strip.setValue(1500)
    select(reader, BODY, BODY + 9)
    reader.page.strip.setValue(1500)
    place, before = reader.place(), pitch(reader)
    for chosen in (
        Typography("sans"),
        Typography(reading_zoom=2.0),
        Typography(line_height=2.0),
        Typography(column_width=420),
        Typography("sans", 0.8, 1.3, 900),
    ):
        reader.set_typography(chosen)
        assert reader.place()[0] == place[0]
        assert reader.selection() == (BODY, BODY + 9)
    reader.set_typography(Typography())
    assert reader.page.strip.value() == 1500 and pitch(reader) == before


def test_each_of_them_is_seen(qtbot):
    reader = show(qtbot, size=(1400, 600))
    page = reader.page

    def right():
        form = page.document().rootFrame().frameFormat()
        return page.viewport().width() - form.rightMargin() - form.leftMargin()

    assert (pitch(reader), right()) == (29, 656)
    reader.set_typography(Typography(line_height=2.0))
    assert pitch(reader) == 36
    reader.set_typography(Typography(column_width=800))
    assert right() == 800
    reader.set_typography(Typography(reading_zoom=1.5))
    assert (pitch(reader), right()) == (44, 984)
    assert page.document().defaultFont().family() == "Source Serif 4"
    reader.set_typography(Typography("sans"))
    assert page.document().defaultFont().family() == "Inter"
    assert QFontInfo(page.document().defaultFont()).pixelSize() == 18


def test_highlights_of_close_lines_do_not_overlap(qtbot):
    reader = show(qtbot, [claim(TEXT, TEXT[300:600].strip())])
    for line_height in (1.2, 1.62, 2.4):
        reader.set_typography(Typography(line_height=line_height))
        found = pieces(reader, "c0")
        assert len(found) > 2
        for one, next_one in pairwise(found):
            assert one.fill.bottom() <= next_one.fill.top() + 0.5 or one.base == next_one.base


def test_only_the_article_is_set_anew(qtbot):
    look = Look()
    heard = []
    look.changed.connect(lambda: heard.append("all"))
    look.typography_changed.connect(lambda: heard.append("text"))
    look.set_typography(Typography("sans"))
    look.set_typography(Typography("sans"))
    look.set_reading_zoom(9)
    assert heard == ["text", "text"] and look.reading_zoom == 3.0


def test_the_window_starts_with_the_chosen_type(open_seat, article_file, home):
    path = home / "config" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"reading_face": "sans", "column_width": 500, "line_height": 1.5}))
    seat = open_seat(article_file)
    look = seat.window.look
    assert look.typography == Typography("sans", 1.0, 1.5, 500)
    seat.press("Ctrl+-")
    assert look.typography == Typography("sans", 0.9, 1.5, 500)
