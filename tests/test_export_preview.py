"""The preview of an export: the first rows as they are written, and never more read than is shown."""

import csv
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import export_kit
import pytest

from models.errors import UserError
from models.exporting import FORMATS, Choice, export, preview
from models.library import Library
from models.store import Store
from models.terms import Draft, Suggestion, Tag

SHOWN = 8


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from export_kit.made(tmp_path)


@pytest.mark.parametrize("name", [form.name for form in FORMATS.values() if form.table])
@pytest.mark.parametrize("raw", [False, True])
def test_a_table_is_shown_as_it_is_written(library: Library, tmp_path: Path, name: str, raw: bool) -> None:
    export_kit.fill(library)
    target, choice = tmp_path / "x.csv", Choice(raw=raw)
    export(library.store, target, choice, name)
    with target.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = [tuple(row) for row in csv.reader(file)]
    shown = preview(library.store, target, choice, FORMATS[name])
    assert shown.header == header
    assert list(shown.rows) == rows[: len(shown.rows)]
    assert len(shown.rows) == min(SHOWN, len(rows)) or not shown.is_all
    assert shown.is_all == (len(shown.rows) == len(rows))
    assert not shown.words


@pytest.mark.parametrize("name", ["claimreview", "web-annotation", "jsonl"])
def test_other_formats_are_shown_as_their_text(library: Library, tmp_path: Path, name: str) -> None:
    export_kit.fill(library)
    target = tmp_path / "x"
    export(library.store, target, Choice(), name)
    shown = preview(library.store, target, Choice(), FORMATS[name])
    text = target.read_text(encoding="utf-8")
    assert shown.words and text.startswith(shown.words)
    assert shown.is_all == (text == shown.words)


@pytest.mark.parametrize(("name", "ending"), [("html", ".html"), ("memo", ".html"), ("memo", ".md")])
def test_reports_are_shown_as_the_words_on_them(
    library: Library, tmp_path: Path, name: str, ending: str
) -> None:
    export_kit.fill(library)
    words = preview(library.store, tmp_path / f"x{ending}", Choice(), FORMATS[name]).words
    assert "Harbour grows" in words and "4.1 million" in words
    assert ("Error of fact" in words) and "</p><script>" in words.replace("\\", ""), "as words"
    assert "border-radius" not in words and "<div" not in words


def test_one_long_cell_is_shown_alone(library: Library, tmp_path: Path) -> None:
    text = "x" * 200_000
    library.add(Draft(text + "\nAnother."), (Suggestion(0, len(text), 0.9),), "test 1")
    shown = preview(library.store, tmp_path / "x.csv", Choice(), FORMATS["csv"])
    (row,) = shown.rows
    assert row[12].startswith("xxx") and not shown.is_all


def test_nothing_to_write_shows_the_header(library: Library, tmp_path: Path) -> None:
    shown = preview(library.store, tmp_path / "x.csv", Choice(), FORMATS["csv"])
    assert shown.header[0] == "article_id" and not shown.rows and shown.is_all


def test_a_few_articles_are_read_of_many(library: Library, tmp_path: Path) -> None:
    for number in range(40):
        library.add(Draft(f"Fact {number}."), (Suggestion(0, 6, 0.9),), "test 1")
    for form in FORMATS.values():
        with patch.object(Store, "article", autospec=True, side_effect=Store.article) as read:
            preview(library.store, tmp_path / f"x{form.suffixes[0]}", Choice(), form)
        assert read.call_count <= SHOWN, form.name
    assert not preview(library.store, tmp_path / "m.md", Choice(), FORMATS["memo"]).is_all


def test_articles_without_anything_to_write_are_not_read(library: Library, tmp_path: Path) -> None:
    ids = [
        library.add(Draft(f"Fact {number}."), (Suggestion(0, 6, 0.9),), "test 1").article_id
        for number in range(20)
    ]
    review = library.review(ids[17])
    review.decide(review.claims[0], Tag.DISPUTED)
    counts = {summary.id: summary.counts for summary in library.articles()}
    for name, choice in (
        ("memo", Choice()),
        ("claimreview", Choice()),
        ("csv", Choice(reviewed_only=True)),
    ):
        with patch.object(Store, "article", autospec=True, side_effect=Store.article) as read:
            shown = preview(library.store, tmp_path / "x.md", choice, FORMATS[name], counts)
        assert read.call_count == 1 and shown.is_all, name
        assert "Fact 1" in (shown.words or shown.rows[0][12]), name
    assert len(preview(library.store, tmp_path / "x.csv", Choice(), FORMATS["csv"], counts).rows) == SHOWN
    page = preview(library.store, tmp_path / "x.html", Choice(reviewed_only=True), FORMATS["html"], counts)
    assert "Fact 0" in page.words, "without claims it is a page too"


def test_the_library_is_free_after_a_preview(library: Library, tmp_path: Path) -> None:
    text = " ".join(f"w{number}." for number in range(3000))
    spans = tuple(Suggestion(text.index(f"w{n}."), text.index(f"w{n}.") + 2, 0.5) for n in range(1, 3000, 7))
    added = library.add(Draft(text), spans, "test 1")
    for form in FORMATS.values():
        preview(library.store, tmp_path / f"x{form.suffixes[0]}", Choice(), form)
    review = library.review(added.article_id)
    assert review.note(review.claims[0], "still to be written to") is not None


def test_what_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    for wrong in ((), ("nothing",)):
        with pytest.raises(UserError, match="article"):
            preview(library.store, tmp_path / "x.csv", Choice(wrong), FORMATS["csv"])
