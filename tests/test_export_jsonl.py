"""JSON Lines: read in and written again they are the same bytes; what does not fit is refused whole."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from export_kit import fill, made

from main import main
from models.errors import UserError
from models.exporting import Choice, export
from models.history import GENESIS, canonical, chain
from models.importing.jsonl import read_rows
from models.intake import take_in_file
from models.library import Library
from models.store import Store
from models.store.rows import event_of
from models.terms import Draft

Lines = list[Any]
DEEP = "[" * 100_000 + "]" * 100_000
OTHER = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from made(tmp_path)


@pytest.fixture
def exported(library: Library, tmp_path: Path) -> Path:
    fill(library)
    library.reload_history()
    library.undo()
    library.reviewer = "Bob"
    library.add(Draft("Another one, with 👨‍👩‍👧."), (), "test 1")
    library.undo()
    export(library.store, tmp_path / "a.jsonl", Choice(), "jsonl")
    return tmp_path / "a.jsonl"


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Library]:
    (tmp_path / "empty").mkdir()
    yield from made(tmp_path / "empty")


def values(path: Path) -> Lines:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_it_says_what_it_is_and_holds_everything(library: Library, exported: Path) -> None:
    head, *lines = values(exported)
    assert (head["type"], head["schema"]) == ("header", "claimdesk-library")
    types = [line["type"] for line in lines]
    assert {name: types.count(name) for name in types} == head["counts"]
    assert types == sorted(types, key=["article", "claim", "review", "evidence", "event"].index)
    assert head["counts"]["event"] == library.store.event_count()
    assert head["counts"]["article"] == 2, "the one whose import was undone as well"
    decided = next(line for line in lines if line["type"] == "event" and line["action"] == "decide")
    assert decided["after"]["tag"] == "disputed"


def test_there_and_back_are_the_same_bytes(
    exported: Path, library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fresh, again = tmp_path / "fresh.claimdesk", tmp_path / "again.jsonl"
    assert main(["import", "--library", str(fresh), str(exported)]) == 0
    assert "1 articles with all their history" in capsys.readouterr().out
    assert main(["export", "--library", str(fresh), "--format", "jsonl", "--output", str(again)]) == 0
    assert again.read_bytes() == exported.read_bytes()
    store = Store.open(fresh)
    assert store.digest == library.store.digest
    store.close()


def test_work_goes_on_after_it(exported: Path, empty: Library) -> None:
    empty.adopt(exported)
    assert empty.redo(), "what was undone before the export"
    assert empty.undo() and empty.undo()
    path = empty.path
    empty.close()
    Store.open(path).close()


def test_only_an_empty_library_takes_it(exported: Path, library: Library, empty: Library) -> None:
    before = library.store.digest
    with pytest.raises(UserError, match="Name a new library"):
        library.adopt(exported)
    assert library.store.digest == before
    with pytest.raises(UserError, match="no export of a library"):
        (exported.parent / "x.jsonl").write_text('{"a": 1}\n')
        empty.adopt(exported.parent / "x.jsonl")
    with pytest.raises(UserError, match="export of a whole library, not an article"):
        take_in_file(empty, exported)
    renamed = exported.rename(exported.with_suffix(".txt"))
    with pytest.raises(UserError, match="export of a whole library, not an article"):
        take_in_file(empty, renamed)
    assert not empty.articles()


def first(lines: Lines, name: str, **having: object) -> dict[str, Any]:
    found = (line for line in lines if line["type"] == name)
    return next(line for line in found if all(line[key] == value for key, value in having.items()))


def forge(lines: Lines) -> None:
    digest = GENESIS
    for line in lines:
        if line["type"] == "event":
            row = {**line, "before": canonical(line["before"]), "after": canonical(line["after"])}
            line["digest"] = digest = chain(digest, event_of(row))


def forged_tag(lines: Lines) -> None:
    first(lines, "review", tag="disputed")["tag"] = "verified"


def forged_text(lines: Lines) -> None:
    article = first(lines, "article")
    article["text"] = article["text"].replace("4.2", "4.3")


def forged_chain(lines: Lines) -> None:
    first(lines, "event", action="note")["after"]["note"] = "what nobody wrote"


def forged_history(lines: Lines) -> None:
    first(lines, "event", action="note")["after"]["note"] = "what nobody wrote"
    forge(lines)


def cut_off(lines: Lines) -> None:
    del lines[-1]


def cut_off_and_counted(lines: Lines) -> None:
    del lines[-1]
    lines[0]["counts"]["event"] -= 1


def twice(lines: Lines) -> None:
    claim = first(lines, "claim")
    lines.insert(lines.index(claim), dict(claim))


def claim_called_as_its_article(lines: Lines) -> None:
    first(lines, "claim")["id"] = first(lines, "article")["id"]


def homeless(lines: Lines) -> None:
    first(lines, "claim")["article_id"] = OTHER


def setting(name: str, column: str, value: object) -> Callable[[Lines], None]:
    def change(lines: Lines) -> None:
        first(lines, name)[column] = value

    change.__name__ = f"{name}-{column}-{str(value)[:12]}"
    return change


CHANGES = [
    forged_tag,
    forged_text,
    forged_chain,
    forged_history,
    cut_off,
    cut_off_and_counted,
    twice,
    claim_called_as_its_article,
    homeless,
    setting("header", "version", 99),
    setting("header", "version", "3"),
    setting("header", "counts", {}),
    setting("article", "type", "user"),
    setting("article", "type", ["article"]),
    setting("article", "id", "../../x"),
    setting("article", "id", None),
    setting("article", "text", "two\r\nlines"),
    setting("article", "text", 5),
    setting("article", "title", "\0"),
    setting("article", "title", "\ud800"),
    setting("article", "title", {"a": 1}),
    setting("article", "removed", "no"),
    setting("article", "removed", True),
    setting("article", "surplus", "x"),
    setting("claim", "start", 2**70),
    setting("claim", "start", 1.5),
    setting("claim", "score", "high"),
    setting("claim", "reasons", {"a": 1}),
    setting("claim", "reasons", ["\ud800"]),
    setting("review", "tag", "true"),
    setting("evidence", "place", -1),
    setting("event", "before", 5),
    setting("event", "after", {"a": "\ud800"}),
    setting("event", "seq", "x"),
    setting("event", "seq", 0),
    setting("event", "undoes", 999),
    setting("event", "digest", "0" * 64),
    setting("event", "action", "unheard of"),
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_what_does_not_fit_is_refused_whole(
    exported: Path, empty: Library, change: Callable[[Lines], None]
) -> None:
    lines = values(exported)
    change(lines)
    exported.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    refuses(empty, exported)


@pytest.mark.parametrize(
    "line",
    [
        b"\xff\xfe",
        b"{",
        b"[]",
        b"",
        b"null",
        b'{"type":"claim","score":NaN}',
        b'{"type":"claim","score":1e999}',
        b'{"type":"claim","start":' + b"9" * 5000 + b"}",
        DEEP.encode(),
        b'{"type":"event","before":' + DEEP.encode() + b"}",
        b'{"type":"event","after":' + b'{"a":' * 900 + b"1" + b"}" * 900 + b"}",
    ],
    ids=lambda line: repr(line[:24]),
)
def test_lines_that_cannot_be_read(exported: Path, empty: Library, line: bytes) -> None:
    head, rest = exported.read_bytes().split(b"\n", 1)
    exported.write_bytes(head + b"\n" + line + b"\n" + rest)
    refuses(empty, exported)


@pytest.mark.parametrize("data", [b"", b"\n", b"{", b"[]\n", b"\xff", b"\0" * 1000, DEEP.encode()])
def test_files_that_are_something_else(tmp_path: Path, empty: Library, data: bytes) -> None:
    (tmp_path / "x.jsonl").write_bytes(data)
    refuses(empty, tmp_path / "x.jsonl")


def test_a_line_without_end(exported: Path, empty: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.importing.jsonl._LONGEST_LINE", 20_000)
    with exported.open("ab") as file:
        file.write(b" " * 1_000_000)
    with pytest.raises(UserError, match="longer than any"):
        list(read_rows(exported))
    refuses(empty, exported)


def refuses(library: Library, path: Path) -> None:
    """It is refused with one sentence or two, and the library is as empty as before, and good."""
    with pytest.raises(UserError) as caught:
        library.adopt(path)
    assert "imported" in str(caught.value) and len(str(caught.value)) < 600
    assert (library.store.event_count(), library.articles()) == (0, [])
    library.add(Draft("It still works."), (), "test 1")
    library.undo()
