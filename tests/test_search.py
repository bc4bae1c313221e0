"""Full-text search: what is found, in which scripts; the index follows the library and may be lost."""

import queue
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_kit import SOURCE, TEXT, draft, keep, make, make_worked, only_review, opened, suggestions

from models import evidence, places
from models.errors import LibraryBusyError
from models.folding import fold, tokens
from models.library import Library
from models.search import Answer, Hit, Kind
from models.search.query import Query
from models.search.searcher import index_path
from models.store import Store
from models.terms import ArticleDetails, Draft, Suggestion, Tag


class Asker:
    """Asks a library and waits for the whole answer."""

    def __init__(self, library: Library) -> None:
        self.answers: queue.Queue[Answer] = queue.Queue()
        self.library = library
        self.searcher = library.search_by(self.answers.put)

    def answer(self, typed: str, kind: Kind | None = None) -> Answer:
        self.searcher.ask(typed, kind)
        while True:
            answer = self.answers.get(timeout=20)
            if answer.typed == typed and (answer.trouble or answer.share == 1.0):
                assert not answer.trouble
                return answer

    def hits(self, typed: str, kind: Kind | None = None) -> list[Hit]:
        return [hit for group in self.answer(typed, kind).groups for hit in group.hits]

    def found(self, typed: str) -> list[tuple[str, str]]:
        """Kind and the words of the hits that are marked."""
        return [
            (hit.kind.value, "|".join(hit.context[start:end] for start, end in hit.marks))
            for hit in self.hits(typed)
        ]


@contextmanager
def asking(path: Path) -> Iterator[Asker]:
    with opened(path) as library:
        yield Asker(library)


@pytest.fixture
def worked(tmp_path: Path) -> Path:
    return make_worked(tmp_path / "a.claimdesk")


@pytest.fixture
def asker(worked: Path) -> Iterator[Asker]:
    with asking(worked) as one:
        yield one


# -- what is found -------------------------------------------------------------------------------------------


def test_articles_claims_notes_and_sources_are_found(asker: Asker) -> None:
    assert ("article", "bridge") in asker.found("bridge")
    assert ("claim", "Koval") in asker.found("koval")
    assert ("note", "archive") in asker.found("archive")
    assert ("note", "3,400|cars") in asker.found("3,400 cars")
    assert ("source", "map") in asker.found("map")
    assert asker.found("nowhere") == []


def test_words_are_beginnings_and_all_must_occur(asker: Asker) -> None:
    assert ("claim", "car|car") in asker.found("car")
    assert asker.hits("car kov") and not asker.hits("car nowhere")
    assert not asker.hits("ridge"), "a word is found from its beginning"


def test_quotes_mean_whole_words_in_this_order(asker: Asker) -> None:
    assert asker.hits('"cars a day"') and not asker.hits('"day a cars"')
    assert not asker.hits('"car"') and asker.hits('"cars"')
    assert asker.hits("“cars a day”") and asker.hits('"cars a da'), "a quote being typed is open"


def test_whole_words_come_before_beginnings(tmp_path: Path) -> None:
    texts = ("The cat sat here.", "The category is new.", "A catalogue came out.")
    with asking(library_of(tmp_path, *texts)) as asker:
        assert next(hit.context for hit in asker.hits("cat") if hit.kind is Kind.CLAIM) == texts[0]


def test_a_hit_says_where_it_is(asker: Asker) -> None:
    (claim,) = [hit for hit in asker.hits("koval") if hit.kind is Kind.CLAIM]
    assert claim.title == "The bridge" and claim.tag is Tag.DISPUTED and not claim.dismissed
    assert claim.span is not None and TEXT[slice(*claim.span)].startswith("It carries")
    (article,) = [hit for hit in asker.hits("koval") if hit.kind is Kind.ARTICLE]
    assert (
        article.span is not None
        and TEXT[slice(*article.span)] == "Koval"
        and "said Olena Koval" in article.context
    )


def test_dismissed_claims_are_found_and_marked(asker: Asker) -> None:
    (hit,) = [hit for hit in asker.hits("nobody") if hit.kind is Kind.CLAIM]
    assert hit.dismissed


def test_one_kind_alone_still_says_how_many_there_are_of_the_others(asker: Asker) -> None:
    groups = {group.kind: group for group in asker.answer("bridge", Kind.CLAIM).groups}
    assert groups[Kind.CLAIM].hits and not groups[Kind.ARTICLE].hits and groups[Kind.ARTICLE].number == 1


# -- scripts -------------------------------------------------------------------------------------------------


def library_of(folder: Path, *texts: str) -> Path:
    path = folder / "scripts.claimdesk"
    Store.create(path)
    with opened(path) as library:
        for number, text in enumerate(texts):
            library.add(Draft(text, ArticleDetails(f"Number {number}")), [Suggestion(0, len(text), 0.9)], "t")
    return path


SCRIPTS = {
    "Cafés in São Paulo näher an Łódź": ("cafes", "sao paulo", "naher", "CAFÉ", "lodz", "ŁÓDŹ"),
    "Міст через річку Дніпро обійшовся в 12 млн, а м’яч — ні": ("МІСТ", "річк", "м'яч", "дніпро 12"),
    "中华人民共和国的首都是北京市": ("北京", "人民", "首都是北京", "京市"),
    "東京タワーは高さ333メートルです": ("東京", "タワー", "ﾀﾜｰ", "333"),
    "กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย": ("กรุงเทพ", "ประเทศไทย", "เมืองหลวง"),
    "القُدْس مدينة قديمة، أحمد كتـــب": ("القدس", "مدين", "احمد", "كتب"),
    "יְרוּשָׁלַיִם היא עיר": ("ירושלים", "ירו"),
    "हिन्दी भाषा में समाचार": ("हिन्दी", "समा"),
    "서울은 대한민국의 수도": ("서울", "대한", "서"),
    "Ελληνικά γράμματα ΑΘΗΝΑ": ("ελληνικα", "Αθήνα"),
    "soft\u00adhyphen zero\u200bwidth": ("softhyphen", "zerowidth"),
}


@pytest.mark.parametrize("text", SCRIPTS)
def test_every_script_is_found_with_its_place(tmp_path: Path, text: str) -> None:
    with asking(library_of(tmp_path, text, "Something else in Latin letters")) as asker:
        for typed in SCRIPTS[text]:
            (hit,) = [hit for hit in asker.hits(typed) if hit.kind is Kind.CLAIM]
            assert hit.context == text and hit.marks, typed
            start, end = hit.marks[0]
            assert fold(text[start:end]).startswith(tokens(typed)[0]), typed


def test_characters_without_blanks_are_a_phrase(tmp_path: Path) -> None:
    with asking(library_of(tmp_path, "北京在南京的北边", "กรุง")) as asker:
        assert asker.hits("南京") and not asker.hits("北南")


# -- whatever is typed ---------------------------------------------------------------------------------------

HOSTILE = [
    '"',
    '""',
    "*",
    "a*",
    "AND",
    "OR NOT",
    "NEAR(a b)",
    "words:a",
    "{a b}:c",
    "a^b",
    "(",
    ")(",
    "-a",
    "'",
    "'; DROP",
]
HOSTILE += [
    "a OR",
    "NEAR",
    "\0",
    "\ud800",
    "😀",
    "\u202e",
    " ",
    "%",
    "_",
    "a" * 100_000,
    "a " * 5000,
    '"a" "',
    "+a",
    "a\nb",
]


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: ascii(typed[:12]))
def test_nothing_that_is_typed_has_a_meaning_to_sqlite(asker: Asker, typed: str) -> None:
    asker.answer(typed)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=30))
def test_any_text_can_be_typed(asker: Asker, typed: str) -> None:
    asker.answer(typed)


PIECES = st.lists(
    st.sampled_from(
        ("bridge", "cars", "4,300", "міст", "день", "brid", "a", "1987", "kov", '"', "“it", "carr")
    ),
    max_size=4,
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=PIECES)
def test_the_index_finds_what_a_plain_look_would(asker: Asker, pieces: list[str]) -> None:
    query = Query.read(" ".join(pieces))
    (article,) = asker.library.articles()
    expected = {
        claim.id
        for claim in asker.library.store.claims(article.id)
        if query.terms
        and not claim.removed
        and holds(query, claim.quote, claim.claim_text, claim.attributed_to)
    }
    assert {hit.row_id for hit in asker.hits(" ".join(pieces), Kind.CLAIM)} == expected


def holds(query: Query, *fields: str) -> bool:
    have = tokens("\n".join(fields))

    def is_at(place: int, words: tuple[str, ...], is_open: bool) -> bool:
        there = have[place : place + len(words)]
        last_fits = there[-1].startswith(words[-1]) if is_open else there[-1] == words[-1]
        return len(there) == len(words) and tuple(there[:-1]) == words[:-1] and last_fits

    return all(
        any(is_at(place, term.words, term.is_open) for place in range(len(have))) for term in query.terms
    )


# -- following the library -----------------------------------------------------------------------------------


def test_what_is_written_is_found_at_once_and_no_more_when_it_is_undone(asker: Asker) -> None:
    library = asker.library
    review = only_review(library)
    keep(library, review.note(review.claims[0], "Telephoned the lighthouse"))
    assert asker.found("lighthouse") == [("note", "lighthouse")]
    keep(library, review.note(review.claims[0], "Telephoned the windmill"))
    assert asker.found("windmill") == [("note", "windmill")] and asker.found("lighthouse") == []
    library.undo()
    assert asker.found("windmill") == [] and asker.found("lighthouse")
    review = only_review(library)
    keep(library, evidence.attach(review, review.claims[2], SOURCE))
    assert len(asker.hits("town archive")) == 2
    library.undo()
    assert len(asker.hits("town archive")) == 1


def test_claims_that_are_taken_back_are_not_found_nor_their_notes(asker: Asker) -> None:
    review = only_review(asker.library)
    claim, added = review.add(0, 10)
    keep(asker.library, added)
    keep(asker.library, review.note(review.get(claim.id) or claim, "lighthouse"))
    number = asker.answer("bridge").groups[1].number
    asker.library.undo()
    asker.library.undo()
    assert asker.answer("bridge").groups[1].number == number - 1
    assert asker.found("lighthouse") == []


def test_an_article_that_is_taken_back_goes_with_all_of_it_and_comes_again(tmp_path: Path) -> None:
    with asking(make(tmp_path / "a.claimdesk")) as asker:
        library = asker.library
        library.add(
            draft("Second", "The lighthouse of Eastford was built in 1850."), suggestions()[:1], "test 1"
        )
        assert {hit.kind for hit in asker.hits("lighthouse")} == {Kind.ARTICLE, Kind.CLAIM}
        library.undo()
        assert asker.hits("lighthouse") == []
        library.redo()
        assert {hit.kind for hit in asker.hits("lighthouse")} == {Kind.ARTICLE, Kind.CLAIM}


def test_a_new_title_is_found(asker: Asker) -> None:
    (article,) = asker.library.articles()
    asker.library.edit(article.id, ArticleDetails("Lighthouses"))
    assert [hit.title for hit in asker.hits("lighthouse")] == ["Lighthouses"]


# -- the file of the index -----------------------------------------------------------------------------------


def test_the_index_lies_in_the_cache_and_is_used_again(worked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with asking(worked) as asker:
        asker.hits("bridge")
    assert index_path(worked).parent == places.cache_dir() and index_path(worked).is_file()
    monkeypatch.setattr("models.store.Store.searchable_page", None)
    with asking(worked) as asker:
        assert asker.hits("bridge")


def damage(kind: str, path: Path) -> None:
    size = path.stat().st_size
    if kind == "text":
        path.write_text("no database", encoding="utf-8")
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "half":
        with path.open("rb+") as file:
            file.truncate(size // 2)
    elif kind == "middle":
        with path.open("rb+") as file:
            file.seek(4096)
            file.write(b"\xff" * (size - 4096))
    elif kind == "folder":
        path.unlink()
        path.mkdir()
    else:
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA user_version=99")
        connection.close()


@pytest.mark.parametrize("kind", ["text", "empty", "half", "middle", "folder", "newer"])
def test_a_damaged_index_is_made_anew(worked: Path, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    with asking(worked) as asker:
        asker.hits("bridge")
    damage(kind, index_path(worked))
    with asking(worked) as asker:
        assert len(asker.hits("bridge")) == 4 and asker.hits("nowhere") == []


def test_the_index_of_another_library_of_that_name_is_not_used(worked: Path, tmp_path: Path) -> None:
    with asking(worked) as asker:
        assert asker.hits("bridge")
    other = library_of(tmp_path, "A lighthouse")
    shutil.move(other, worked)
    with asking(worked) as asker:
        assert asker.hits("bridge") == [] and asker.hits("lighthouse")


def test_without_a_cache_folder_the_index_is_in_memory(worked: Path) -> None:
    places.cache_dir().parent.mkdir(parents=True, exist_ok=True)
    places.cache_dir().write_text("in the way", encoding="utf-8")
    with asking(worked) as asker:
        assert asker.hits("bridge")


def test_old_indexes_go(worked: Path) -> None:
    places.cache_dir().mkdir(parents=True)
    for number in range(20):
        (places.cache_dir() / f"search-{number}.sqlite").write_bytes(b"")
    with asking(worked) as asker:
        asker.hits("bridge")
    assert len(list(places.cache_dir().glob("search-*.sqlite"))) == 8


def test_the_library_stays_locked_and_is_let_go(worked: Path) -> None:
    with asking(worked) as asker:
        asker.hits("bridge")
        with pytest.raises(LibraryBusyError):
            Store.open(worked)
        asker.library.back_up()
        asker.hits("bridge")
    with opened(worked):
        pass


def test_a_failing_library_is_said(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    from models.errors import UserError

    def fail(*_: object) -> None:
        raise UserError("The disk reported an error.")

    asker.hits("bridge")
    monkeypatch.setattr(type(asker.library.store), "touched_after", fail)
    asker.searcher.ask("bridge")
    assert asker.answers.get(timeout=10).trouble == "The disk reported an error."
    monkeypatch.undo()
    assert asker.hits("bridge")


def test_an_answer_before_all_is_indexed_says_so(worked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.search.searcher._BREATH", 0.05)
    with asking(worked) as asker:
        asker.searcher.ask("bridge")
        first = asker.answers.get(timeout=10)
        assert first.share < 1.0
        assert asker.answers.get(timeout=10).share == 1.0


def test_closing_does_not_wait_for_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.search.searcher._BREATH", 0.2)
    path = make_worked(tmp_path / "a.claimdesk")
    with asking(path) as asker:
        asker.searcher.ask("bridge")
        assert asker.answers.get(timeout=10).share < 1.0
    with sqlite3.connect(index_path(path)) as connection:
        assert connection.execute("SELECT count(*) FROM meta WHERE name='seq'").fetchone()
    connection.close()
    monkeypatch.undo()
    with asking(path) as asker:
        assert len(asker.hits("bridge")) == 4, "it goes on where it was left"


def test_the_place_in_a_long_text_is_that_of_the_longest_word(tmp_path: Path) -> None:
    text = "Früh. " * 3000 + "The lighthouse of Łódź stood for years. " + "Später. " * 500
    with asking(library_of(tmp_path, text)) as asker:
        (hit,) = [hit for hit in asker.hits("the lodz lighth") if hit.kind is Kind.ARTICLE]
        assert hit.span is not None and text[slice(*hit.span)] == "lighth"
        assert [hit.context[start:end] for start, end in hit.marks] == ["The", "lighth", "Łódź"]


def test_a_byline_is_shown_where_it_is_what_was_found(asker: Asker) -> None:
    (hit,) = [hit for hit in asker.hits("courier") if hit.kind is Kind.ARTICLE]
    assert hit.span is None and hit.context == "Courier" and hit.marks == ((0, 7),)


def test_an_index_full_of_former_words_is_made_anew(worked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.search.index._STALE", 2)
    with asking(worked) as asker:
        review = only_review(asker.library)
        for number in range(60):
            keep(asker.library, review.note(review.claims[0], f"call {number}"))
            assert len(asker.hits(f'"call {number}"')) == 1
    with sqlite3.connect(index_path(worked)) as connection:
        highest, live = connection.execute("SELECT max(id), count(*) FROM doc").fetchone()
    connection.close()
    assert highest <= 2 * live + 2
