"""Digests keep nobody from forging a history; a forged one is damage, said so, and no crash."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from store_kit import dump, make_worked, opened, tamper

from models.errors import DamagedLibraryError
from models.history import GENESIS, chain
from models.library import Library
from models.store import Store
from models.store.rows import event_of

DEEP = "[" * 100_000 + "]" * 100_000


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLAIMDESK_HOME", str(folder / "home"))
        return make_worked(folder / "a.claimdesk")


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path / "a.claimdesk"))


def forge(path: Path) -> None:
    """Makes the chain of digests anew over the events as they are."""
    digest, statements = GENESIS, []
    for row in dump(path)["event"]:
        digest = chain(digest, event_of(row))
        statements.append(f"UPDATE event SET digest = '{digest}' WHERE seq = {row['seq']}")
    tamper(path, *statements)


def refused(path: Path, words: str) -> None:
    for door in (Store.open, lambda path: Library.open(path, "Ada")):
        with pytest.raises(DamagedLibraryError, match=words) as caught:
            door(path)
        assert path.name in str(caught.value)


@pytest.mark.parametrize("column", ["before", "after"])
@pytest.mark.parametrize("value", ["", "{", DEEP, '{"a": NaN}', '{"a": "\\ud800"}', "9" * 5000])
def test_an_event_that_cannot_be_read(path: Path, column: str, value: str) -> None:
    tamper(path, f"UPDATE event SET {column} = '{value}' WHERE seq = 4")
    refused(path, "event 4 of the history cannot be read")


@pytest.mark.parametrize("value", ["", "{", "{}", "[1]", "null", DEEP])
def test_reasons_that_cannot_be_read(path: Path, value: str) -> None:
    tamper(path, f"UPDATE claim SET reasons = '{value}' WHERE rowid = 2")
    refused(path, "the reasons of the claim")


def test_text_that_is_no_text(path: Path) -> None:
    tamper(path, "UPDATE article SET title = CAST(x'ff' AS TEXT)")
    refused(path, "damaged")


def last(path: Path) -> dict[str, Any]:
    return dump(path)["event"][-1]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("before = '[]'", "cannot be read"),
        ("after = '7'", "cannot be read"),
        ("action = 'sneeze'", "an action that is unknown"),
        ("before = replace(before, '{', '{\"x\": 1, ')", "cannot be undone"),
    ],
)
def test_a_forged_event(path: Path, change: str, words: str) -> None:
    tamper(path, f"UPDATE event SET {change} WHERE seq = {last(path)['seq']}")
    forge(path)
    refused(path, words)


@pytest.mark.parametrize("action", ["undo", "redo"])
def test_a_history_that_takes_back_what_was_not_done(path: Path, action: str) -> None:
    tamper(path, f"UPDATE event SET action = '{action}' WHERE seq = 1")
    forge(path)
    refused(path, "takes back what was not done")


def test_a_forged_event_of_a_column_that_there_is_not(path: Path) -> None:
    after = json.dumps({**json.loads(last(path)["after"]), "x": None})
    tamper(path, f"UPDATE event SET after = '{after}' WHERE seq = {last(path)['seq']}")
    forge(path)
    refused(path, "says another x")


def test_the_forger_of_this_test_forges_well(path: Path) -> None:
    forge(path)
    with opened(path) as library:
        assert library.undo()
