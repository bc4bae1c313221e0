"""The evidence and the history CSV: all is in them, nothing comes alive, each has its dictionary."""

import csv
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from export_kit import HOSTILE, LINKS, claim, fill, found_words, made

from models import evidence
from models.errors import UserError
from models.exporting import FORMATS, Choice, Format, export
from models.exporting.guard import unguard
from models.history import canonical
from models.library import Library
from models.terms import Draft, Source

_EVIDENCE = """
    evidence_id claim_id article_id stance kind title publisher url archive_url published accessed locator
    quote note reviewer created_at removed_at
"""
EVIDENCE = _EVIDENCE.split()
HISTORY = ["seq", "at", "reviewer", "action", "article_id", "claim_id", "before", "after", "undoes"]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from made(tmp_path)


def rows(target: Path) -> list[dict[str, str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def read_back(cell: str) -> str:
    return unguard(cell) if cell.startswith("'") else cell


@pytest.mark.parametrize(("form", "names"), [("evidence-csv", EVIDENCE), ("history-csv", HISTORY)])
def test_columns_are_those_of_the_format_and_explained(
    library: Library,
    tmp_path: Path,
    form: str,
    names: list[str],
) -> None:
    fill(library)
    target = tmp_path / "t.csv"
    export(library.store, target, Choice(), form)
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf" + ",".join(names).encode() + b"\r\n") and data.endswith(b"\r\n")
    beside = json.loads((tmp_path / "t.csv-metadata.json").read_text(encoding="utf-8"))
    assert [column["name"] for column in beside["tableSchema"]["columns"]] == names


def test_evidence_is_all_there_in_order(library: Library, tmp_path: Path) -> None:
    review = fill(library)
    assert export(library.store, tmp_path / "e.csv", Choice(), "evidence-csv").rows == len(LINKS) + 3
    found = rows(tmp_path / "e.csv")
    first, gone = found[0], found[1]
    assert (first["stance"], first["kind"], first["locator"]) == ("contradicts", "primary", "p. 7")
    assert (first["published"], first["accessed"], first["removed_at"]) == ("2020-02-01", "2026-01-31", "")
    assert gone["title"] == "taken off" and gone["removed_at"] >= gone["created_at"] > ""
    assert [row["url"] for row in found[2:-1]] == list(LINKS)
    assert found[-1]["claim_id"] == claim(review, "4.2 million tonnes in 2019").id
    assert {row["article_id"] for row in found} == {review.article.id}
    assert {row["reviewer"] for row in found} == {"Ada"}


def test_evidence_can_be_narrowed(library: Library, tmp_path: Path) -> None:
    review = fill(library)
    evidence.attach(review, claim(review, found_words(3)), Source(title="on an open claim"))
    other = library.add(Draft("Another one."), (), "test 1").article_id
    target = tmp_path / "e.csv"
    everything = export(library.store, target, Choice(), "evidence-csv").rows
    assert export(library.store, target, Choice(reviewed_only=True), "evidence-csv").rows == everything - 1
    assert export(library.store, target, Choice(article_ids=(other,)), "evidence-csv").rows == 0


def test_hostile_evidence_reads_back(library: Library, tmp_path: Path) -> None:
    review = fill(library)
    open_claim = claim(review, found_words(3))
    for cell in HOSTILE:
        standing = review.get(open_claim.id)
        assert standing is not None
        evidence.attach(review, standing, Source(title="x" + cell, note=cell, quote="=1", url="@" + cell))
    export(library.store, tmp_path / "e.csv", Choice(), "evidence-csv")
    found = [row for row in rows(tmp_path / "e.csv") if row["claim_id"] == open_claim.id]
    assert [read_back(row["note"]) for row in found] == [cell.strip() for cell in HOSTILE]
    assert all(row["quote"] == "'=1" and row["url"].startswith("'@") for row in found)
    export(library.store, tmp_path / "e.csv", Choice(raw=True), "evidence-csv")
    assert rows(tmp_path / "e.csv")[-1]["quote"] in ("", "=1")


def test_history_is_the_whole_of_it(library: Library, tmp_path: Path) -> None:
    review = fill(library)
    library.reload_history()
    library.reviewer = "=Bob"
    library.undo()
    assert (
        export(library.store, tmp_path / "h.csv", Choice(), "history-csv").rows == library.store.event_count()
    )
    found = rows(tmp_path / "h.csv")
    assert [int(row["seq"]) for row in found] == list(range(1, len(found) + 1))
    for row in found:
        for side in (row["before"], row["after"]):
            assert canonical(json.loads(side)) == side
    assert (found[0]["action"], found[0]["claim_id"]) == ("import", "")
    assert (found[-1]["action"], found[-1]["reviewer"]) == ("undo", "'=Bob")
    assert found[-1]["undoes"] == str(len(found) - 1)
    decided = next(row for row in found if row["action"] == "decide")
    assert json.loads(decided["after"])["tag"] == "disputed"
    other = library.add(Draft("Another one."), (), "test 1").article_id
    assert export(library.store, tmp_path / "h.csv", Choice(article_ids=(other,)), "history-csv").rows == 2
    assert {row["article_id"] for row in rows(tmp_path / "h.csv")} == {other} != {review.article.id}
    both = Choice(tuple(library.store.article_ids()))
    assert export(library.store, tmp_path / "h.csv", both, "history-csv").rows == library.store.event_count()


def test_what_cannot_be_narrowed_says_so(library: Library, tmp_path: Path) -> None:
    fill(library)
    for form in FORMATS.values():
        target = tmp_path / f"x{form.suffixes[0]}"
        if not form.reviewed_only:
            with pytest.raises(UserError, match="all claims"):
                export(library.store, target, Choice(reviewed_only=True), form.name)
            assert not target.exists()


def test_every_format_leaves_the_old_file_where_it_is_stopped(
    library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("models.exporting.task.EVERY", 1)
    fill(library)
    for form in FORMATS.values():
        target = tmp_path / f"x{form.suffixes[0]}"
        target.write_bytes(b"old")
        with pytest.raises(UserError, match="stopped"):
            export(library.store, target, Choice(), form.name, lambda rows: False)
        assert target.read_bytes() == b"old"
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".part" or "metadata" in path.name]


@pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS.keys())
def test_stopped_in_the_middle_it_lets_the_library_go(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: Format
) -> None:
    for module in ("task", "table"):
        monkeypatch.setattr(f"models.exporting.{module}.EVERY", 1)
    fill(library)
    errors: list[UserError] = []
    seen: list[int] = []
    ended = threading.Event()

    def work() -> None:
        try:
            export(library.store, tmp_path / f"x{form.suffixes[0]}", Choice(), form.name, lambda rows: False)
        except UserError as error:
            errors.append(error)
        ended.set()

    def look() -> None:
        ended.wait(10)
        seen.append(library.store.event_count())

    # Begun first: the lock would take a later thread, which may get the number of the worker, for its holder.
    looker = threading.Thread(target=look, daemon=True)
    looker.start()
    threading.Thread(target=work, daemon=True).start()
    looker.join(20)
    if not seen:
        # So that the test fails; closing the library would wait for ever.
        library.store._lock = threading.RLock()
    assert "stopped" in str(errors[0])
    assert seen, "the library is still held, while the error is kept"
