"""The review CSV says what was decided, reads back exactly, and never comes alive in a spreadsheet."""

import csv
import json
from pathlib import Path

import export_kit
import pytest

from models import evidence
from models.errors import UserError
from models.exporting import Choice, export
from models.exporting.columns import REVIEW_COLUMNS
from models.exporting.guard import guard, unguard
from models.gate import Profile
from models.importing import draft_of
from models.intake import take_in
from models.library import Library
from models.store import Store
from models.terms import ArticleDetails, Draft, Source, Stance, Suggestion, Tag

# Once more by hand, as the format's page has them: the test must not read them off the code.
_COLUMNS = """
    article_id article_title article_byline article_publisher article_url article_published article_sha256
    claim_id claim_number paragraph start end quote prefix suffix claim_text attributed_to origin score tag
    scope reason confidence note suggested_correction reviewer reviewed_at evidence_count evidence_supports
    evidence_contradicts evidence_gate evidence_urls dismissed created_at updated_at
"""
COLUMNS = _COLUMNS.split()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    path = tmp_path / "l.claimdesk"
    Store.create(path)
    library = Library.open(path, "Ada")
    yield library
    library.close()


def rows(target: Path) -> list[dict[str, str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def fill(library: Library) -> str:
    """An article with four claims: verified, disputed with a note, untouched, dismissed."""
    draft = draft_of("One is 1.\n\nTwo is 3, said Ann.\n\nThree is 3. Four?")
    found = (
        Suggestion(0, 9, 0.75, ("number",)),
        Suggestion(11, 30, 0.9, ("number", "attributed statement"), "Ann"),
        Suggestion(32, 43, 0.5),
        Suggestion(44, 49, 0.4),
    )
    added = library.add(draft, found, "test 1")
    library.edit(
        added.article_id, ArticleDetails("Sums", "B. Line", "Daily", "https://example.org/a", "2025-03-04")
    )
    review = library.review(added.article_id)
    review.decide(review.claims[0], Tag.VERIFIED)
    review.decide(review.claims[1], Tag.DISPUTED)
    review.note(review.claims[1], "=it is 2")
    review.dismiss(review.claims[3])
    return added.article_id


def test_columns_are_those_of_the_format() -> None:
    assert [column.name for column in REVIEW_COLUMNS] == COLUMNS


def test_rows_say_what_was_decided(library: Library, tmp_path: Path) -> None:
    article = fill(library)
    target = tmp_path / "review.csv"
    assert export(library.store, target, Choice()).rows == 4
    found = rows(target)
    assert [row["tag"] for row in found] == ["verified", "disputed", "unreviewed", "unreviewed"]
    assert [row["dismissed"] for row in found] == ["false", "false", "false", "true"]
    assert [row["claim_number"] for row in found] == ["1", "2", "3", "4"]
    assert [row["paragraph"] for row in found] == ["1", "2", "3", "3"]
    second = found[1]
    assert second["article_id"] == article
    assert second["quote"] == "Two is 3, said Ann."
    assert second["prefix"] == "One is 1.\n\n" and second["suffix"] == "\n\nThree is 3. Four?"
    assert second["claim_text"] == second["quote"]
    assert (second["attributed_to"], second["origin"], second["score"]) == ("Ann", "suggested", "0.9")
    assert (second["note"], second["reviewer"], second["scope"]) == ("'=it is 2", "Ada", "attribution")
    assert found[0]["scope"] == "substance", "nobody is said to have said it"
    assert second["reviewed_at"].endswith("Z") and second["created_at"] <= second["updated_at"]
    assert (found[2]["reviewer"], found[2]["reviewed_at"]) == ("", "")
    assert (second["article_title"], second["article_published"]) == ("Sums", "2025-03-04")


def test_bytes_are_rfc_4180_with_bom(library: Library, tmp_path: Path) -> None:
    fill(library)
    target = tmp_path / "review.csv"
    export(library.store, target, Choice())
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf" + ",".join(COLUMNS).encode() + b"\r\n")
    assert data.endswith(b"\r\n")
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".part"]


def test_choices(library: Library, tmp_path: Path) -> None:
    article = fill(library)
    other = library.add(Draft("Another one."), (Suggestion(0, 12, 0.9),), "test 1").article_id
    target = tmp_path / "review.csv"
    assert export(library.store, target, Choice()).rows == 5
    assert export(library.store, target, Choice(article_ids=(other,))).rows == 1
    assert export(library.store, target, Choice(article_ids=(article,), reviewed_only=True)).rows == 2
    assert export(library.store, target, Choice((other, article, other))).rows == 5
    assert [row["article_id"] for row in rows(target)] == [article] * 4 + [other], "in the library's order"
    with pytest.raises(UserError, match="No article is chosen"):
        export(library.store, target, Choice(()))
    export(library.store, target, Choice(raw=True))
    assert rows(target)[1]["note"] == "=it is 2"


def test_undone_review_leaves_an_unreviewed_row(library: Library, tmp_path: Path) -> None:
    added = take_in(library, draft_of("In 2024 the town had 4,000 people, said Mayor Ann Lee."))
    review = library.review(added.article_id)
    change = review.decide(review.claims[0], Tag.VERIFIED)
    assert change is not None
    library.note_batch(change.events)
    library.undo()
    export(library.store, tmp_path / "r.csv", Choice())
    (row,) = rows(tmp_path / "r.csv")
    assert (row["tag"], row["reviewer"], row["reviewed_at"]) == ("unreviewed", "", "")


def test_two_reviewers_are_two_rows(library: Library, tmp_path: Path) -> None:
    added = library.add(Draft("A fact."), (Suggestion(0, 7, 0.9),), "test 1")
    review = library.review(added.article_id)
    review.decide(review.claims[0], Tag.VERIFIED)
    library.reviewer = "Bob"
    review.decide(review.claims[0], Tag.DISPUTED)
    export(library.store, tmp_path / "r.csv", Choice())
    assert [(row["reviewer"], row["tag"]) for row in rows(tmp_path / "r.csv")] == [
        ("Ada", "verified"),
        ("Bob", "disputed"),
    ]


@pytest.mark.parametrize("cell", export_kit.HOSTILE)
def test_guard_is_reversible_and_disarms(cell: str) -> None:
    guarded = guard(cell)
    assert (unguard(guarded) if guarded.startswith("'") else guarded) == cell
    if cell.strip()[:1] in ("=", "+", "-", "@"):
        assert guarded.startswith("'")


def test_hostile_cells_read_back(library: Library, tmp_path: Path) -> None:
    export_kit.hostile_article(library)
    target = tmp_path / "r.csv"
    export(library.store, target, Choice())
    notes = [unguard(row["note"]) if row["note"].startswith("'") else row["note"] for row in rows(target)]
    assert notes == list(export_kit.HOSTILE)


def test_dictionary_beside_the_csv(library: Library, tmp_path: Path) -> None:
    fill(library)
    export(library.store, tmp_path / "my review.csv", Choice())
    value = json.loads((tmp_path / "my review.csv-metadata.json").read_text(encoding="utf-8"))
    assert value["@context"][0] == "http://www.w3.org/ns/csvw"
    assert value["url"] == "my%20review.csv"
    assert [column["name"] for column in value["tableSchema"]["columns"]] == COLUMNS
    assert all(column["dc:description"] for column in value["tableSchema"]["columns"])


def test_failures_leave_the_old_file(library: Library, tmp_path: Path) -> None:
    fill(library)
    target = tmp_path / "review.csv"
    target.write_text("old")
    with pytest.raises(UserError, match="stopped"):
        many = " ".join(f"w{number}." for number in range(2100))
        spans = tuple(Suggestion(i * 3, i * 3 + 2, 0.5) for i in range(2100))
        library.add(Draft(many), spans, "test 1")
        export(library.store, target, Choice(), progress=lambda rows: False)
    assert target.read_text() == "old"
    for wrong in (tmp_path, tmp_path / "no folder" / "x.csv", library.path):
        with pytest.raises(UserError):
            export(library.store, wrong, Choice())
    with pytest.raises(UserError, match="no article"):
        export(library.store, target, Choice(article_ids=("nothing",)))
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".part" or "metadata" in path.name]


@pytest.mark.parametrize("ending", ["", "-journal", "-wal"])
def test_neither_file_ever_takes_the_place_of_the_library(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a-metadata.json{'.claimdesk' if ending else ''}"
    Store.create(path)
    before = path.read_bytes()
    store = Store.open(path)
    try:
        target = path.with_name(path.name + ending) if ending else tmp_path / "a"
        with pytest.raises(UserError, match="the library"):
            export(store, target, Choice())
        (tmp_path / "link.csv").symlink_to(target if ending else path)
        with pytest.raises(UserError, match="the library"):
            export(store, tmp_path / "link.csv", Choice())
    finally:
        store.close()
    assert path.read_bytes() == before
    assert not (tmp_path / "a").exists()


def test_a_dictionary_is_replaced_and_what_is_none_is_kept(library: Library, tmp_path: Path) -> None:
    fill(library)
    target, beside = tmp_path / "a.csv", tmp_path / "a.csv-metadata.json"
    export(library.store, target, Choice())
    good = beside.read_bytes()
    target.write_bytes(b"old")
    for data in (b"my notes", b"[]", b"{}", b'{"@context": "http://schema.org"}', b"[" * 100_000, b"\xff"):
        beside.write_bytes(data)
        with pytest.raises(UserError, match="no data dictionary"):
            export(library.store, target, Choice())
        assert (target.read_bytes(), beside.read_bytes()) == (b"old", data)
    beside.write_bytes(b'{"@context": "http://www.w3.org/ns/csvw"}')
    export(library.store, target, Choice())
    assert beside.read_bytes() == good


def test_both_files_are_looked_at_before_one_is_written(library: Library, tmp_path: Path) -> None:
    fill(library)
    target = tmp_path / "a.csv"
    (tmp_path / "a.csv-metadata.json").mkdir()
    with pytest.raises(UserError, match="is a folder"):
        export(library.store, target, Choice())
    with pytest.raises(UserError, match="too long"):
        export(library.store, tmp_path / ("x" * 245 + ".csv"), Choice())
    assert not target.exists()


def test_evidence_stands_in_its_columns(tmp_path: Path, library: Library) -> None:
    review = library.review(fill(library))
    for url, stance in (
        ("https://a.example/1", Stance.SUPPORTS),
        ("https://b.example/2", Stance.SUPPORTS),
        ("", Stance.CONTRADICTS),
        ("=HYPERLINK(1)", Stance.CONTEXT),
    ):
        evidence.attach(review, review.claims[0], Source(stance, url=url, title="t"))
    evidence.detach(review, review.claims[0].evidence[2])
    target = tmp_path / "r.csv"
    export(library.store, target, Choice(profile=Profile(1, 2)))
    row = next(row for row in rows(target) if row["claim_id"] == review.claims[0].id)
    assert [row[f"evidence_{name}"] for name in ("count", "supports", "contradicts", "gate", "urls")] == [
        "3",
        "2",
        "0",
        "ok",
        "https://a.example/1\nhttps://b.example/2\n=HYPERLINK(1)",
    ]
    export(library.store, target, Choice(profile=Profile(1, 3)))
    assert next(r for r in rows(target) if r["claim_id"] == review.claims[0].id)["evidence_gate"] == "short"
    export(library.store, target, Choice())
    assert not any(row["evidence_gate"] for row in rows(target))
