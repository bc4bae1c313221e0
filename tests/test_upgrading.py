"""Libraries of former versions: they open with all they held, a copy is set aside first, all or nothing."""

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from store_kit import ROOT, dump, only_review, opened, tamper

from models import migrations
from models.errors import DamagedLibraryError, UserError
from models.library import Library
from models.store import Store, backups, upgrading
from models.terms import Tag

GOLDEN = sorted((ROOT / "tests" / "data").glob("library-v*.claimdesk"))
OLD = GOLDEN[:-1]


def version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def same(row: dict[str, Any], expected: dict[str, Any]) -> bool:
    """What a column holds that the older version had not is the default."""
    return {name: row[name] for name in expected} == expected and not any(
        row[name] for name in row.keys() - expected.keys()
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of the first version."""
    return Path(shutil.copy(OLD[0], tmp_path / "a.claimdesk"))


def test_there_is_a_library_of_each_version() -> None:
    assert [version(path) for path in GOLDEN] == list(range(1, migrations.VERSION + 1))


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_it_opens_with_all_it_held(tmp_path: Path, golden: Path) -> None:
    path = Path(shutil.copy(golden, tmp_path / "a.claimdesk"))
    expected = json.loads(golden.with_suffix(".json").read_text(encoding="utf-8"))
    with opened(path) as library:
        review = only_review(library)
        assert review.article.text == expected["article"][0]["text"]
        assert [claim.quote for claim in review.claims] == [
            row["quote"]
            for row in sorted(expected["claim"], key=lambda row: (row["start"], -row["end"]))
            if not row["removed"]
        ]
        assert library.undo(), "its undo stack is alive"
        library.redo()
    assert version(path) == migrations.VERSION
    found = dump(path)
    assert found["event"][: len(expected["event"])] == expected["event"]
    for table in ("article", "claim"):
        assert len(found[table]) == len(expected[table])
        assert all(map(same, found[table], expected[table]))


def test_a_whole_copy_of_the_old_one_is_set_aside_and_said(path: Path) -> None:
    before = dump(path)
    library = Library.open(path, "Ada")
    (notice,) = library.store.notices
    library.close()
    (copy,) = backups.backups_of(path)
    assert "older Claimdesk" in notice and str(copy.path.parent) in notice
    assert version(copy.path) == 1 and dump(copy.path) == before
    assert backups.is_whole(copy)
    restored = backups.restore(copy.path, path)
    with opened(restored) as again:
        assert only_review(again).claims


def test_a_second_opening_has_nothing_to_do(path: Path) -> None:
    Library.open(path, "Ada").close()
    store = Store.open(path)
    assert store.notices == []
    store.close()


def test_one_that_can_only_be_read_is_read_and_left_as_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.store.opening.is_writable", lambda path: False)
    before = path.read_bytes()
    with opened(path) as library:
        review = only_review(library)
        assert library.store.read_only and review.claims
        with pytest.raises(UserError, match="can only be read"):
            review.decide(review.claims[-1], Tag.VERIFIED)
    assert path.read_bytes() == before and not backups.backups_of(path)


def test_without_a_copy_nothing_is_changed(path: Path, home: Path) -> None:
    (home / "data").mkdir(parents=True)
    (home / "data" / "backups").touch()
    before = path.read_bytes()
    with pytest.raises(UserError, match="left as it is, since no copy of it could be set aside"):
        Library.open(path, "Ada")
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "steps", ["CREATE TABLE x (a);\nINSERT INTO nowhere VALUES (1);", "UPDATE claim SET quote = '';"]
)
def test_a_step_that_fails_leaves_the_old_version(
    path: Path, monkeypatch: pytest.MonkeyPatch, steps: str
) -> None:
    before = dump(path)
    with monkeypatch.context() as patch, pytest.raises(UserError):
        patch.setattr(upgrading, "STEPS", (migrations.STEPS[0], steps))
        Library.open(path, "Ada")
    assert version(path) == 1 and dump(path) == before
    with opened(path) as library:
        assert only_review(library).claims, "the next start goes well"


def test_a_damaged_old_library_is_refused_and_left_as_it_is(path: Path) -> None:
    tamper(path, "UPDATE event SET at = at || 'x' WHERE seq = 2")
    before = path.read_bytes()
    with pytest.raises(DamagedLibraryError):
        Library.open(path, "Ada")
    assert path.read_bytes() == before


_DIE = """
import os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from models.library import Library
from models.store import checking, upgrading
real = checking.check_content
def die(connection, path):
    if connection.in_transaction():
        os._exit(9)
upgrading.checking.check_content = die
Library.open(Path(sys.argv[2]), "Ada")
"""


def test_one_that_died_on_the_way_goes_on_at_the_next_start(path: Path) -> None:
    before = dump(path)
    done = subprocess.run([sys.executable, "-c", _DIE, str(ROOT), str(path)], check=False, timeout=60)
    assert done.returncode == 9
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert dump(path) == before
    with opened(path) as library:
        assert only_review(library).claims
    assert version(path) == migrations.VERSION
