"""The review CSV says all that the library knows: evidence by stance, the gate, each column."""

import csv
from collections.abc import Iterator
from pathlib import Path

import export_kit
import pytest

from models import evidence
from models.exporting import Choice, export
from models.gate import Profile
from models.library import Library
from models.review import Review
from models.terms import ArticleDetails, Draft, Kind, Reason, Scope, Source, Stance, Suggestion, Tag

WORDS = ("One is 1.", "Two is 3.", "Three is 3.", "Four is 4.")
BODY = " ".join(WORDS)
FOR, AGAINST, BESIDE = (Source(stance, url=f"https://{stance}.example/") for stance in Stance)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from export_kit.made(tmp_path)


@pytest.fixture
def review(library: Library) -> Review:
    starts = [BODY.index(words) for words in WORDS]
    found = tuple(
        Suggestion(at, at + len(words), 0.9, ("number",), "Ann")
        for at, words in zip(starts, WORDS, strict=True)
    )
    added = library.add(Draft(BODY), found, "test 1")
    library.edit(
        added.article_id,
        ArticleDetails("Sums", "B. Line", "Daily", "https://example.org/sums", "2025-03-04"),
    )
    return library.review(added.article_id)


def attach(review: Review, number: int, *sources: Source) -> None:
    for source in sources:
        evidence.attach(review, review.claims[number], source)


def rows(library: Library, tmp_path: Path, profile: Profile | None = None) -> list[dict[str, str]]:
    export(library.store, tmp_path / "r.csv", Choice(profile=profile))
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def evidence_of(row: dict[str, str]) -> tuple[str, ...]:
    names = ("count", "supports", "contradicts", "gate", "urls")
    return tuple(row[f"evidence_{name}"] for name in names)


def test_evidence_is_counted_by_stance(library: Library, review: Review, tmp_path: Path) -> None:
    attach(review, 0, FOR, AGAINST, BESIDE, FOR)
    attach(review, 1, BESIDE)
    attach(review, 2, FOR)
    evidence.detach(review, review.claims[2].evidence[0])
    found = rows(library, tmp_path)
    urls = "\n".join(f"https://{stance}.example/" for stance in ("supports", "contradicts", "context"))
    assert evidence_of(found[0]) == ("4", "2", "1", "", f"{urls}\nhttps://supports.example/")
    assert evidence_of(found[1]) == ("1", "0", "0", "", "https://context.example/")
    assert evidence_of(found[2]) == evidence_of(found[3]) == ("0", "0", "0", "", "")


def test_addresses_are_one_a_line(library: Library, review: Review, tmp_path: Path) -> None:
    attach(
        review,
        0,
        Source(title="a book"),
        Source(archive_url="https://archive.example/1"),
        Source(url="https://a.example/", archive_url="https://archive.example/2"),
        Source(url="javascript:alert(1)"),
    )
    lines = rows(library, tmp_path)[0]["evidence_urls"].split("\n")
    assert lines == ["https://archive.example/1", "https://a.example/", "javascript:alert(1)"], "as text"


def test_the_gate_follows_tag_note_and_kind(library: Library, review: Review, tmp_path: Path) -> None:
    primary = Source(Stance.CONTRADICTS, Kind.PRIMARY, "Register")
    attach(review, 0, FOR)
    attach(review, 1, primary, FOR)
    for number, tag in ((0, Tag.VERIFIED), (1, Tag.DISPUTED), (2, Tag.UNSOURCED)):
        review.decide(review.claims[number], tag)
    asked = Profile(1, 2)
    gates = [row["evidence_gate"] for row in rows(library, tmp_path, asked)]
    assert gates == ["short", "ok", "short", ""], "unsourced needs to say where it was looked for"
    attach(review, 0, Source(url="https://other.example/"))
    review.note(review.claims[2], "Looked in the register.")
    gates = [row["evidence_gate"] for row in rows(library, tmp_path, asked)]
    assert gates == ["ok", "ok", "ok", ""]
    review.dismiss(review.claims[0])
    assert rows(library, tmp_path, asked)[0]["evidence_gate"] == ""
    assert {row["evidence_gate"] for row in rows(library, tmp_path)} == {""}, "nothing is asked"


def test_each_reviewer_has_the_gate_of_their_own_tag(
    library: Library, review: Review, tmp_path: Path
) -> None:
    attach(review, 0, Source(Stance.SUPPORTS, Kind.PRIMARY, "Register"))
    review.decide(review.claims[0], Tag.VERIFIED)
    library.reviewer = "Bob"
    review.decide(review.claims[0], Tag.DISPUTED)
    first, second = rows(library, tmp_path, Profile(1, 2))[:2]
    assert (first["reviewer"], first["evidence_gate"]) == ("Ada", "ok")
    assert (second["reviewer"], second["evidence_gate"]) == ("Bob", "short")
    assert first["evidence_supports"] == second["evidence_supports"] == "1"
    assert first["claim_number"] == second["claim_number"] == "1"


def test_no_column_is_empty_of_what_the_library_knows(
    library: Library, review: Review, tmp_path: Path
) -> None:
    review.decide(review.claims[1], Tag.DISPUTED)
    evidence.set_reason(review, review.claims[1], Reason.ERROR)
    evidence.set_confidence(review, review.claims[1], 3)
    evidence.set_correction(review, review.claims[1], "Two is 2.")
    evidence.set_wording(review, review.claims[1], "2 = 3")
    evidence.set_scope(review, review.claims[1], Scope.SUBSTANCE)
    review.note(review.claims[1], "Counted.")
    attach(review, 1, AGAINST)
    row = rows(library, tmp_path, Profile(1, 2))[1]
    assert [name for name, value in row.items() if not value] == []
    assert (row["scope"], row["reason"], row["confidence"]) == ("substance", "error", "3")
    assert (row["claim_text"], row["quote"]) == ("2 = 3", "Two is 3.")
    assert (row["suggested_correction"], row["note"]) == ("Two is 2.", "Counted.")
    untouched = rows(library, tmp_path, Profile(1, 2))[3]
    empty = {name for name, value in untouched.items() if not value}
    assert empty == {
        "suffix",
        "reason",
        "confidence",
        "note",
        "suggested_correction",
        "reviewer",
        "reviewed_at",
        "evidence_gate",
        "evidence_urls",
    }
