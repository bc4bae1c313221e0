"""The highlight covers exactly the words: text, store, Qt's selection and the CSV agree, for any text."""

import csv
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from models import text as texts
from models.errors import UserError
from models.exporting import Choice, export
from models.exporting.guard import unguard
from models.importing import draft_of
from models.library import Library
from models.store import Store
from models.terms import Article, ArticleDetails, Claim, Draft
from ui.invisibles import shown
from ui.look import Look
from ui.reader import Reader

PIECES = (
    *"abc xyz.,=+-@'\"",
    "Сіверськ ",
    "ґедзь",
    "👨‍👩‍👧",
    "🇺🇦",
    "👍🏽",
    "e\u0301",
    "o\u0308\u0323",
    "\u00a0",
    "\r\n",
    "\n",
    "\t",
    "שלום ",
    "سقطت ",
    "\u202e",
    "\u200b",
    "\u00a0\ufeff",
    "𝒳",
    "中文。",
    "\ufeff",
)
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=60).map("".join)
SPANS = st.lists(st.tuples(st.integers(0, 150), st.integers(0, 150)), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def folder() -> Path:
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=TEXTS, spans=SPANS)
def test_quote_is_the_same_everywhere(
    folder: Path, qtbot: QtBot, raw: str, spans: list[tuple[int, int]]
) -> None:
    try:
        draft = draft_of(raw)
    except UserError:
        assert not texts.normalise(raw).strip()
        return
    path = folder / "property.claimdesk"
    path.unlink(missing_ok=True)
    made = make(path, draft, spans)
    library = Library.open(path, "Ada")
    try:
        article_id = library.articles()[0].id
        review = library.review(article_id)
        body = review.article.text
        assert body == draft.text
        assert [(c.start, c.end) for c in review.claims] == sorted(made, key=lambda s: (s[0], -s[1]))
        for claim in review.claims:
            assert claim.quote == body[claim.start : claim.end]
            assert claim.quote.strip() == claim.quote
            assert texts.whole_graphemes(body, claim.start, claim.end) == (claim.start, claim.end)
        assert in_csv(library, folder / "out.csv") == [claim.quote for claim in review.claims]
        assert in_qt(review.article, review.claims) == [
            shown(body, claim.start, claim.end) for claim in review.claims
        ]
    finally:
        library.close()


def make(path: Path, draft: Draft, spans: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """A library with the text and a claim for each span that holds words."""
    Store.create(path)
    library = Library.open(path, "Ada")
    added = library.add(draft, (), "none")
    review = library.review(added.article_id)
    made = set()
    for start, end in spans:
        try:
            claim, _ = review.add(min(start, end), max(start, end))
        except UserError:
            continue
        made.add((claim.start, claim.end))
    library.close()
    return made


def in_csv(library: Library, target: Path) -> list[str]:
    """The quotes as a reader of the CSV gets them."""
    export(library.store, target, Choice())
    with target.open(encoding="utf-8-sig", newline="") as file:
        return [
            unguard(row["quote"]) if row["quote"].startswith("'") else row["quote"]
            for row in csv.DictReader(file)
        ]


def in_qt(article: Article, claims: list[Claim]) -> list[str]:
    """The words that Qt selects at the claims' places."""
    look = Look()
    reader = Reader(look)
    reader.show_article(article, claims, None)
    found = []
    for claim in claims:
        cursor = reader.page.textCursor()
        cursor.setPosition(reader.page.positions.start(claim.start))
        cursor.setPosition(reader.page.positions.end(claim.end), cursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText().replace("\u2029", "\n"))
        reader.page.setTextCursor(cursor)
        assert reader.selection() == (claim.start, claim.end)
    reader.deleteLater()
    look.deleteLater()
    return found


@pytest.mark.parametrize("raw", ["", " \n\t", "\ufeff", "a\0b", "x\ud800y"])
def test_what_is_no_text_is_refused(raw: str) -> None:
    with pytest.raises(UserError):
        draft_of(raw)


def test_normalised_once() -> None:
    assert texts.normalise("\ufeffa\r\nb\rc\u2028d\u2029e\u00a0f") == "a\nb\nc\nd\ne\u00a0f"


def test_context_is_cut_from_the_text() -> None:
    body = "x" * 40 + "QUOTE" + "y" * 40
    assert texts.prefix(body, 40) == "x" * 32
    assert texts.suffix(body, 45) == "y" * 32
    assert texts.prefix("ab", 1) == "a"


def test_paragraphs_are_the_lines_with_words() -> None:
    numbers = texts.Paragraphs("One.\n\n \nTwo.\nThree.")
    assert [numbers.number(p) for p in (0, 3, 8, 13)] == [1, 1, 2, 3]


def test_details_keep_any_characters() -> None:
    words = "‮gpj.exe 👨‍👩‍👧 <b>שלום</b> 'x"
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "l.claimdesk"
        Store.create(path)
        library = Library.open(path, "Ада")
        added = library.add(Draft("Some text."), (), "none")
        library.edit(added.article_id, ArticleDetails(words, words, words, words, words))
        review = library.review(added.article_id)
        claim, _ = review.add(0, 4)
        review.note(claim, words + "\0\ud800")
        library.close()
        library = Library.open(path, "Ада")
        review = library.review(added.article_id)
        assert review.article.details == ArticleDetails(words, words, words, words, words)
        assert review.claims[0].note == words + "\ufffd"
        library.close()
