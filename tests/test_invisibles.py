"""Characters that cannot be seen: which are shown or stopped, and which writing needs."""

import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from ui.invisibles import Effect, describe, hidden_in, hidden_names, shown, visible

LOZENGE = "\u25ca"
FAMILY = "👨\u200d👩\u200d👧"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
# Assigned characters that Unicode lets a display ignore.
HIDDEN = [
    char
    for char in map(chr, range(0x10FFFF))
    if regex.match(r"\p{Default_Ignorable_Code_Point}", char) and unicodedata.category(char) != "Cn"
]
PIECES = st.sampled_from([*HIDDEN, "a", "7", "\n", " ", "م", "ש", "क", "ก", "😀", "\ufe0f", "\ufe00", "\x00"])


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize("char", HIDDEN)
def test_every_ignorable_character_is_shown_among_latin_letters(char):
    (found,) = hidden_in(f"a{char}b")
    assert (found.place, found.char) == (1, char)
    assert found.effect is not Effect.KEPT
    assert char not in visible(f"a{char}b") and char not in shown(f"a{char}b")


@given(st.lists(PIECES, max_size=40).map("".join))
def test_what_is_shown_has_the_same_length(text):
    assert units(shown(text)) == units(text)
    cut = len(text) // 2
    assert shown(text, 0, cut) + shown(text, cut) == shown(text)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_nothing_that_is_shown_turns_the_order_in_latin_text(text):
    assert not set(shown(text)) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert not set(visible(text)) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_an_override_cannot_disguise_a_name():
    assert visible("ab\u202egpj.exe") == "ab‹RLO›gpj.exe"
    assert shown("ab\u202egpj.exe") == f"ab{LOZENGE}gpj.exe"
    assert hidden_names("a\u202eb\u202cc\u202ed") == ["RLO", "PDF"]
    assert visible("plain") == "plain" and hidden_names("plain") == []


@pytest.mark.parametrize(
    "text",
    [
        FAMILY,
        f"x {ENGLAND} y",
        "❤\ufe0f\u200d🔥 1\ufe0f\u20e3 葛\U000e0100",
        "می\u200cخواهم",
        "क्\u200dष क्\u200cष",
        "ภาษา\u200bไทย",
        "ᠮ\u180bᠠ",
    ],
)
def test_what_writing_needs_is_left_alone(text):
    assert list(hidden_in(text)) == []
    assert shown(text) == visible(text) == text


@pytest.mark.parametrize(
    "text", ["שלום\u200f!", "He said «سقطت»\u200e (9).", "مائة\u061c 12-10", "1445 ه\u200d "]
)
def test_marks_beside_right_to_left_words_keep_their_effect(text):
    (found,) = hidden_in(text)
    assert found.effect is Effect.KEPT
    assert shown(text) == visible(text) == text
    assert "kept" in describe(found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("12\u200f-10", "RLM"),
        ("a\u200bb", "ZWSP"),
        ("a\u200db", "ZWJ"),
        ("😀\u200d", "ZWJ"),
        ("\u200d😀", "ZWJ"),
        ("a\ufeffb", "BOM"),
        ("a\ufe0fb", "U+FE0F"),
        ("😀\ufe00\ufe01", "U+FE01"),
        ("hi\U000e0041", "U+E0041"),
        ("a\u3164b", "U+3164"),
        (f"שלום\n{'a' * 5}\u200f", "RLM"),
        ("ש" + "a" * 70 + "\u200f", "RLM"),
    ],
)
def test_the_same_characters_elsewhere_are_stopped(text, name):
    found = list(hidden_in(text))[-1]
    assert (found.effect, found.name) == (Effect.STOPPED, name)
    assert f"‹{name}›" in visible(text)
    assert LOZENGE in shown(text)


def test_a_soft_hyphen_is_a_dot():
    assert shown("Bun\u00addes\u00adrat") == visible("Bun\u00addes\u00adrat") == "Bun·des·rat"


@pytest.mark.parametrize(
    ("char", "stand_in"),
    [("\x00", "\u2400"), ("\r", "\u240d"), ("\x7f", "\u2421"), ("\u2029", "\u2424"), ("\ufdd1", "\ufffd")]
    + [(chr(code), LOZENGE) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))]
    + [("\t", "\t"), ("\n", "\n"), ("\u00a0", "\u00a0"), ("😀", "😀")],
)
def test_stand_ins(char, stand_in):
    assert shown(char) == stand_in


def test_it_is_said_what_a_character_would_do():
    turning, narrow = hidden_in("a\u202eb\u200bc")
    assert "right-to-left override" in describe(turning) and "order" in describe(turning)
    assert "zero width space" in describe(narrow) and "order" not in describe(narrow)
