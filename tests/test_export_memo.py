"""The correction memo: what is wrong, how to put it right; in HTML and Markdown nothing in it is alive."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from export_kit import EVIL, fill, found_words, made
from test_export_html import Page

from models import evidence
from models.errors import UserError
from models.exporting import Choice, export
from models.exporting.differing import differing
from models.exporting.markdown import link, plain, quoted
from models.exporting.memo import surroundings
from models.library import Library
from models.terms import Draft, Suggestion, Tag


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from made(tmp_path)


def test_html_says_what_to_correct(library: Library, tmp_path: Path) -> None:
    fill(library)
    assert export(library.store, tmp_path / "m.html", Choice(), "memo").rows == 2
    page = Page((tmp_path / "m.html").read_text(encoding="utf-8"))
    assert not page.all("script")
    assert [one["class"] for one in page.all("article")] == ["claim disputed", "claim unsourced"]
    assert page.all("del") and page.all("ins")
    assert "1 passage to correct and 1 passage without a source. Reviewed by Ada, last on " in page.text
    assert "Paragraph 2 · claim 1" in page.text
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
    assert "\n1 passage to correct and 1 passage without a source. Reviewed by Ada, last on " in text
    assert "\n### Paragraph 2, claim 1\n" in text
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


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ("It had 12 ships.", "It had 13 ships.", "It had -12- ships.", "It had +13+ ships."),
        ("It had 12 ships.", "It had ships.", "It had -12- ships.", "It had ships."),
        ("the old big port", "the new small port", "the -old big- port", "the +new small+ port"),
        ("All other words", "Nothing like this", "-All other words-", "+Nothing like this+"),
        ("same", "same", "same", "same"),
        ("off in storms.", "off in storms; 58.", "off in storms.", "off in storms+; 58+."),
        ("It had 1,200.5 t.", "It had 1,300.5 t.", "It had -1,200.5- t.", "It had +1,300.5+ t."),
        ("", "new", "", "+new+"),
        ("a b\nc d", "a b\nc e", "a b\nc -d-", "a b\nc +e+"),
    ],
)
def test_the_words_that_differ_are_marked(before: str, after: str, old: str, new: str) -> None:
    said = differing(before, after, lambda w: f"-{w}-" if w else "", lambda w: f"+{w}+", lambda w: w)
    assert said == (old, new)


def test_no_letter_is_lost_by_comparing() -> None:
    texts = (
        "a  b c",
        " b\tc\nd ",
        "c",
        "b c a b c",
        "x " * 900,
        "." * 50_000,
        "a." * 3_000,
        "قال الوزير إن 40 سفينة",
        "👩‍👩‍👧 a b",
    )
    for before in texts:
        for after in texts:
            for blanks in (False, True):
                said = differing(before, after, str, str, str, between_blanks=blanks)
                assert said == (before, after)


def test_markdown_marks_the_words_that_differ(library: Library, tmp_path: Path) -> None:
    text = "The port *handled* 4.2 million tonnes in 2019."
    added = library.add(Draft(text), (Suggestion(0, len(text), 0.9),), "test 1")
    review = library.review(added.article_id)
    review.decide(review.claims[0], Tag.DISPUTED)
    assert "None is suggested yet" in memo(library, tmp_path, "m.md")
    assert "None is suggested yet" in memo(library, tmp_path, "m.html")
    evidence.set_correction(review, review.claims[0], "The port *handled* 4.1 million tonnes in 2019.")
    written = memo(library, tmp_path, "m.md")
    assert "> The port \\*handled\\* ~~4.2~~ million tonnes in 2019.\n" in written
    assert "> The port \\*handled\\* **4.1** million tonnes in 2019.\n" in written
    assert "<del>4.2</del>" in memo(library, tmp_path, "m.html")


def test_a_correction_of_what_has_no_source_is_told_too(library: Library, tmp_path: Path) -> None:
    added = library.add(Draft("A fact."), (Suggestion(0, 7, 0.9),), "test 1")
    review = library.review(added.article_id)
    review.decide(review.claims[0], Tag.UNSOURCED)
    evidence.set_correction(review, review.claims[0], "Perhaps a fact.")
    evidence.set_wording(review, review.claims[0], "A certain fact.")
    for name in ("m.md", "m.html"):
        written = memo(library, tmp_path, name)
        assert "Perhaps" in written and "A certain fact." in written


def memo(library: Library, tmp_path: Path, name: str) -> str:
    export(library.store, tmp_path / name, Choice(), "memo")
    return (tmp_path / name).read_text(encoding="utf-8")
