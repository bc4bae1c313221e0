"""The correction memo: what is wrong, how to put it right; in HTML and Markdown nothing in it is alive."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from export_kit import EVIL, fill, found_words, made
from test_export_html import Page

from models.errors import UserError
from models.exporting import Choice, export
from models.exporting.markdown import link, plain, quoted
from models.exporting.memo import surroundings
from models.library import Library
from models.terms import Draft


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from made(tmp_path)


def test_html_says_what_to_correct(library: Library, tmp_path: Path) -> None:
    fill(library)
    assert export(library.store, tmp_path / "m.html", Choice(), "memo").rows == 2
    page = Page((tmp_path / "m.html").read_text(encoding="utf-8"))
    assert not page.all("script")
    assert [one["class"] for one in page.all("article")] == ["claim disputed", "claim unsourced"]
    assert len(page.all("del")) == len(page.all("ins")) == 1
    for words in (
        "Error of fact",
        EVIL,
        "It handled 4.1 million",
        "Statistics <2019>",
        "Searched the ministry's",
    ):
        assert words in page.text
    assert "paid 3 million" not in page.text and "Yearbook" not in page.text


def test_markdown_says_the_same(library: Library, tmp_path: Path) -> None:
    fill(library)
    export(library.store, tmp_path / "m.MD", Choice(), "memo")
    text = (tmp_path / "m.MD").read_text(encoding="utf-8")
    assert text.startswith("# Correction memo: Harbour grows\n\nDaily, B. Line, 2025-03-04\n")
    assert "[Statistics \\<2019\\>](https://stat.example/2019?a=1&b=2), Office, p. 7" in text
    assert (
        "**Before:**\n\n> The port handled 4.2 million tonnes in 2019, said Ann \\<b\\>Lee\\</b\\>.\n" in text
    )
    assert "**After:**\n\n> It handled 4.1 million tonnes.\\\n> \\</p\\>" in text
    assert "**Searched:**\n\n> Searched the ministry's page\\\n> and two archives, 3 May.\n" in text
    assert f"> {found_words(1)}\n" in text
    assert "](javascript" not in text.replace("\\]", "")
    assert not [line for line in text.splitlines() if "<" in line.replace("\\<", "")]


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("1. a", "1\\. a"),
        ("a\nb", "a b"),
        ("    code", "code"),
        ("<b>&amp;", "\\<b\\>\\&amp;"),
        ("![x](y)", "\\!\\[x\\](y)"),
        ("4.2 million (2019)", "4.2 million (2019)"),
    ],
)
def test_signs_are_words(words: str, escaped: str) -> None:
    assert plain(words) == escaped


def test_links_and_quotations() -> None:
    assert link("https://a.example/x_(y)", "a]b") == "[a\\]b](https://a.example/x_%28y%29)"
    assert link("javascript:alert(1)", "x") == "x"
    assert quoted("a\n\nb\nc") == "> a\n> \n> b\\\n> c\n"


def test_surroundings_are_whole_words_of_the_line() -> None:
    text = "above\n" + "word " * 40 + "CLAIM" + " word" * 40 + "\nbelow"
    start = text.index("CLAIM")
    before, after = surroundings(text, start, start + 5)
    assert before.startswith("… word") and before.endswith("word ") and "above" not in before
    assert after.endswith("word …") and "below" not in after
    assert surroundings("a b", 2, 3) == ("a ", "")


def test_without_need_it_says_so_and_other_endings_are_refused(library: Library, tmp_path: Path) -> None:
    library.add(Draft("Nothing."), (), "test 1")
    for name in ("m.html", "m.md"):
        export(library.store, tmp_path / name, Choice(), "memo")
        assert "No claim is tagged" in (tmp_path / name).read_text(encoding="utf-8")
    with pytest.raises(UserError, match=r"\.html or \.md"):
        export(library.store, tmp_path / "m.docx", Choice(), "memo")
