"""Word edges: what counts as a word, and that no end ever stands beside a blank or inside a character."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from models.text import tidy
from models.words import Edge, dragged, moved, whole_words

PIECES = [
    "a",
    "Z9",
    " ",
    "  ",
    "\n\n",
    "ї",
    "Ґанок",
    "e\u0301",
    "\u00a0",
    "«",
    "”,",
    "مدينة",
    "می\u200cخواهم",
    "\u200b",
]
ODD = [
    "😀",
    "🇺🇦",
    "👨\u200d👩\u200d👧",
    "1\ufe0f\u20e3",
    " \u0301",
    "\u06001",
    "ไทย",
    "日本",
    "€4.2",
    "30%",
    "-5",
    "—",
    "o’b",
]
TEXTS = st.lists(st.sampled_from(PIECES + ODD), min_size=1, max_size=30).map("".join)
EDGES = st.sampled_from(Edge)


def borders(text: str) -> set[int]:
    return {0, *(found.end() for found in regex.finditer(r"\X", text))}


@st.composite
def spans(draw: st.DrawFn) -> tuple[str, tuple[int, int]]:
    text = draw(TEXTS.filter(lambda text: bool(text.strip(" \n\u00a0\u200b"))))
    start = draw(st.integers(0, len(text) - 1))
    span = tidy(text, start, draw(st.integers(start, len(text))))
    return text, span if span[0] < span[1] else tidy(text, 0, len(text))


def is_whole(text: str, span: tuple[int, int]) -> bool:
    return span[0] < span[1] and set(span) <= borders(text) and tidy(text, *span) == span


@given(spans(), EDGES, st.sampled_from([1, -1]), st.booleans())
def test_a_moved_end_is_never_beside_a_blank_nor_inside_a_character(made, edge, by, words):
    text, span = made
    new = moved(text, span, edge, by, words)
    assert is_whole(text, new)
    assert (new[1] == span[1]) if edge is Edge.START else (new[0] == span[0]), "the other end stays"
    gone = new[0] - span[0] + new[1] - span[1]
    assert gone * by > 0 or new == span, "it goes where it is sent, or stays"


@given(spans(), EDGES)
def test_a_step_out_by_character_is_taken_back_by_a_step_in(made, edge):
    text, span = made
    out = 1 if edge is Edge.END else -1
    longer = moved(text, span, edge, out, words=False)
    assert longer == span or moved(text, longer, edge, -out, words=False) == span


@given(spans(), EDGES, st.booleans(), st.integers(-3, 200))
def test_a_dragged_end_is_whole_too(made, edge, words, position):
    text, span = made
    new = dragged(text, span, edge, position, words)
    assert is_whole(text, new)
    assert dragged(text, new, edge, position, words) == new, "the mouse stands still, and so does the end"


@given(spans())
def test_snapping_only_widens_and_does_so_once(made):
    text, (start, end) = made
    new = whole_words(text, start, end)
    assert is_whole(text, new)
    assert new[0] <= start and end <= new[1]
    assert whole_words(text, *new) == new


SENTENCE = "“We’ve built-up 2,143,000 (12%) for €4.2 million, on 3 March—in U.S. terms.” П’ять км/h -5 日本"


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("e’v", "We’ve"),
        ("“We", "“We’ve"),
        ("uilt", "built-up"),
        ("143", "2,143,000"),
        ("12", "12%"),
        ("4.2 mill", "€4.2 million"),
        ("arch—i", "March—in"),
        ("erms.”", "terms.”"),
        ("’ять к", "П’ять км/h"),
        ("5 日", "-5 日"),
        (" for ", "for"),
    ],
)
def test_what_a_checker_takes_for_a_word(part, whole):
    start = SENTENCE.index(part)
    new = whole_words(SENTENCE, start, start + len(part))
    assert SENTENCE[slice(*new)] == whole


def test_by_word_the_marks_around_one_are_left_out_or_taken_in():
    span = SENTENCE.index("million"), SENTENCE.index("million") + len("million")
    seen = []
    for _ in range(4):
        span = moved(SENTENCE, span, Edge.END, 1)
        seen.append(SENTENCE[slice(*span)])
    assert seen == ["million,", "million, on", "million, on 3", "million, on 3 March"]
    for _ in range(5):
        span = moved(SENTENCE, span, Edge.END, -1)
    assert SENTENCE[slice(*span)] == "million", "and no further: something stays"


def test_a_text_without_blanks_is_gone_through_in_steps():
    text = "x" * 3_000
    span = (0, 1)
    for _ in range(20):
        span = moved(text, span, Edge.END, 1)
    assert span == (0, 3_000)


def test_a_span_of_blanks_alone_stays_empty():
    assert whole_words("a   b", 1, 4) == (4, 4)
