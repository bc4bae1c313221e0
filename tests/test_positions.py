"""Code points and document positions: there and back, and Qt selects the same words."""

import re
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from models.terms import ArticleDetails
from ui.invisibles import shown
from ui.look import Look
from ui.reader.document import build
from ui.reader.plan import plan
from ui.reader.positions import (
    PositionMap,
    blank_lines,
    display_breaks,
    whole_after,
    whole_before,
    without_blank_lines,
)

COMMON = ["a", "Z9", " ", "\n", "\n\n", "ї", "Ґанок", "e\u0301", "й", "\u00a0", "«", "مدينة", "\t"]
ASTRAL = ["😀", "🇺🇦", "👨\u200d👩\u200d👧", "\U0001d54f"]
ODD = [
    "\u200b",
    "\u2028",
    "\u202e",
    "\r",
    "\ufdd0",
    "\x00",
    "\ufffc",
    "\u200f",
    "\u00ad",
    "\U000e0041",
    "\ufeff",
]
PIECES = st.sampled_from([*COMMON, *ASTRAL, *ODD])
TEXTS = st.lists(PIECES, max_size=60).map("".join)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def gap_at(gaps, cp):
    return next(((start, end) for start, end in gaps if start <= cp < end), None)


@given(TEXTS, st.integers(0, 40), st.data())
def test_there_and_back(text, header, data):
    breaks = sorted(data.draw(st.sets(st.integers(1, max(1, len(text) - 1)), max_size=4))) if text else []
    gaps = blank_lines(text)
    gone = sum(end - start for start, end in gaps)
    positions = PositionMap(text, header, breaks, gaps)
    for cp in range(len(text) + 1):
        gap = gap_at(gaps, cp)
        back = cp if gap is None else gap[1]
        # At the end of the words the blank lines at the end of the text begin.
        assert positions.code_point(positions.start(cp)) in (back, gap_at(gaps, back) or len(text))
        assert positions.end(cp) <= positions.start(cp)
        assert positions.span(cp, len(text)) == (positions.start(cp), positions.end(len(text)))
    assert positions.start(len(text)) == header + units(text) - gone + len(breaks)
    assert positions.code_point(-5) == (gaps[0][1] if gaps and gaps[0][0] == 0 else 0)
    assert positions.code_point(positions.last + 99) == len(text)


@given(TEXTS)
def test_blank_lines_hold_nothing_and_lie_between_lines(text):
    gaps = blank_lines(text)
    for start, end in gaps:
        assert not text[start:end].strip()
        assert start == 0 or "\n" in text[start - 1 : start + 1]
    kept = "".join(char for cp, char in enumerate(text) if gap_at(gaps, cp) is None)
    assert kept == without_blank_lines(text, starts=True, ends=True)
    assert not re.search(r"\n[ \t\u00a0]*\n", kept)


def test_a_break_stands_between_the_end_of_one_span_and_the_start_of_the_next():
    positions = PositionMap("ab😀cd", 10, [3])
    assert (positions.end(3), positions.start(3)) == (14, 15)
    assert [positions.code_point(at) for at in range(10, 18)] == [0, 1, 2, 2, 3, 3, 4, 5]


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, title=st.sampled_from(["", "A title", "Ґанок"]), data=st.data())
def test_qt_selects_the_words_of_the_span(qapp, text, title, data):
    owner = QObject()
    document, positions = build(text, plan(text, ArticleDetails(title=title), "Meta 😀 line"), Look(), owner)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cursor = QTextCursor(document)
    cursor.setPosition(positions.start(start))
    cursor.setPosition(max(positions.start(start), positions.end(end)), QTextCursor.MoveMode.KeepAnchor)
    gaps = blank_lines(text)
    parts = [shown(text, cp, cp + 1) if gap_at(gaps, cp) is None else "" for cp in range(start, end)]
    assert cursor.selectedText().replace("\u2029", "\n") == "".join(parts)
    assert document.characterCount() - 1 == positions.last


def test_a_long_line_is_cut_for_display_at_blanks(qapp):
    text = "Title\n\n" + "Слово 😀 " * 9_000 + "\n\nend"
    owner = QObject()
    layout = plan(text, ArticleDetails(title="Title"), "meta")
    assert len(layout.breaks) == 3
    assert all(text[at - 1] == " " and text[at] != " " for at in layout.breaks)
    document, positions = build(text, layout, Look(), owner)
    cut = layout.breaks[1]
    cursor = QTextCursor(document)
    cursor.setPosition(positions.start(cut - 8))
    cursor.setPosition(positions.end(cut + 8), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText().replace("\u2029", "") == text[cut - 8 : cut + 8]


def test_a_line_without_blanks_is_cut_between_graphemes():
    text = "e\u0301👨‍👩‍👧" * 6_000
    for at in display_breaks(text, 0, len(text), 1_001):
        assert not unicodedata.combining(text[at])
        assert text[at] != "\u200d" and text[at - 1] != "\u200d"


def test_graphemes_stay_whole():
    text = "a 🇺🇦🇵🇱 e\u0301 👨‍👩‍👧."
    flag, family = text.index("🇺"), text.index("👨")
    assert (whole_before(text, flag + 1), whole_after(text, flag + 1)) == (flag, flag + 2)
    assert (whole_before(text, flag + 3), whole_after(text, flag + 3)) == (flag + 2, flag + 4)
    assert (whole_before(text, family + 3), whole_after(text, family + 3)) == (family, family + 5)
    accent = text.index("\u0301")
    assert (whole_before(text, accent), whole_after(text, accent)) == (accent - 1, accent + 1)
    assert whole_before(text, 0) == 0 and whole_after(text, len(text)) == len(text)
