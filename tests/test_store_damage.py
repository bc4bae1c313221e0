"""No changed field and no flipped bit goes unnoticed: a library opens with what was stored, or not at all."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from store_kit import TABLES, dump, make, make_worked, opened, tamper

from models import schema
from models.errors import DamagedLibraryError, UserError
from models.history import canonical
from models.store import Store

FLIPS = 200


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with every kind of action in it; tests take copies."""
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLAIMDESK_HOME", str(folder / "home"))
        return make_worked(folder / "a.claimdesk")


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path / "a.claimdesk"))


def other_value(table: str, name: str) -> str:
    """An SQL expression for another value that the tables' own CHECKs let pass."""
    chosen = {
        "origin": "'imported'",
        "tag": "CASE tag WHEN 'verified' THEN 'unsourced' ELSE 'verified' END",
        "scope": "'attribution'",
        "reason": "CASE reason WHEN 'outdated' THEN 'error' ELSE 'outdated' END",
        "stance": "CASE stance WHEN 'context' THEN 'supports' ELSE 'context' END",
        "kind": "CASE kind WHEN 'primary' THEN 'secondary' ELSE 'primary' END",
        "place": "place + 1",
        "file_sha256": "replace(hex(zeroblob(32)), '0', 'a')",
        "confidence": "2",
        "score": "0.5 + coalesce(score, 0) / 2",
        "removed": "1 - removed",
        "dismissed": "1 - dismissed",
        "accepted": "1 - accepted",
        "undoes": "CASE WHEN undoes IS NULL THEN 1 END",
        "batch": "batch - 1",
        "seq": "seq + 1000",
        "quote": "upper(quote) || substr(quote, 1, 0)",
        "article_id": "'00000000-0000-4000-8000-000000000000'",
        "claim_id": "(SELECT id FROM claim WHERE id NOT IN (SELECT claim_id FROM review))",
        "before": "replace(before, '}', ',\"x\":1}')",
        "after": "replace(after, '}', ',\"x\":1}')",
        "start": '"start" + 1, "end" = "end" + 1',
        "end": "\"end\" + 1, quote = quote || ' '",
        "sha256": "replace(hex(zeroblob(32)), '0', 'a')",
        "digest": "replace(hex(zeroblob(32)), '0', 'a')",
    }
    if (table, name) == ("evidence", "quote"):
        return "quote || 'x'"
    return chosen.get(name, f"\"{name}\" || 'x'")


FIELDS = [
    (table, column.name, which)
    for table in TABLES
    for column in getattr(schema, table).columns
    for which in ("min", "max")
]


@pytest.mark.parametrize(("table", "name", "which"), FIELDS, ids=[".".join(field) for field in FIELDS])
def test_every_changed_field_is_noticed(path: Path, table: str, name: str, which: str) -> None:
    before = dump(path)
    tamper(
        path,
        f'UPDATE {table} SET "{name}" = {other_value(table, name)} '
        f"WHERE rowid = (SELECT {which}(rowid) FROM {table})",
    )
    assert dump(path) != before, "the test changed something"
    changed = path.read_bytes()
    with pytest.raises(DamagedLibraryError, match="damaged"):
        Store.open(path)
    assert path.read_bytes() == changed


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("which", ["min", "max"])
def test_every_missing_row_is_noticed(path: Path, table: str, which: str) -> None:
    tamper(path, f"DELETE FROM {table} WHERE rowid = (SELECT {which}(rowid) FROM {table})")
    with pytest.raises(DamagedLibraryError, match="damaged"):
        Store.open(path)


CLAIM = 'article_id, "start", "end", quote'
PLANTED = [
    "article SELECT 'new', replace(hex(zeroblob(32)), '0', 'b'), title, '', '', '', '', '', '', '', 0,"
    " created_at, updated_at, 'text' FROM article",
    f"claim SELECT 'new', {CLAIM}, origin, score, reasons, detector, '', '', 0, 0, created_at, updated_at, 0"
    " FROM claim LIMIT 1",
    f"claim SELECT 'new', {CLAIM}, 'manual', NULL, '[]', '', '', '', 0, 0, created_at, updated_at, 0"
    " FROM claim LIMIT 1",
    "review SELECT 'new', claim_id, 'Mallory', 'verified', 'substance', '', NULL, '', '', '', created_at,"
    " updated_at, seq FROM review LIMIT 1",
    "event SELECT seq + 1, batch, at, reviewer, action, article_id, claim_id, subject_id, before, after,"
    " NULL, digest FROM event ORDER BY seq DESC LIMIT 1",
]


@pytest.mark.parametrize("row", PLANTED, ids=lambda row: row.split()[0])
def test_rows_that_no_history_accounts_for_are_noticed(path: Path, row: str) -> None:
    tamper(path, f"INSERT INTO {row}")
    with pytest.raises(DamagedLibraryError, match="damaged"):
        Store.open(path)


@pytest.mark.parametrize(
    "change", ["after = 'not json'", "after = '[0]'", "before = '{}'", "seq = 999", "undoes = 1"]
)
def test_a_spoilt_event_is_noticed(path: Path, change: str) -> None:
    tamper(path, f"UPDATE event SET {change} WHERE seq = 4")
    with pytest.raises(DamagedLibraryError, match="damaged"):
        Store.open(path)


def test_two_reviews_that_changed_places_are_noticed(path: Path) -> None:
    """Each row by itself could be right."""
    first, second = (row["id"] for row in dump(path)["review"][:2])
    tamper(
        path,
        "UPDATE review SET id = 'swap' WHERE id = '" + first + "'",
        f"UPDATE review SET id = '{first}' WHERE id = '{second}'",
        f"UPDATE review SET id = '{second}' WHERE id = 'swap'",
    )
    with pytest.raises(DamagedLibraryError):
        Store.open(path)


def content(path: Path) -> str:
    """All that a library holds, in one spelling; opening it writes nothing."""
    return canonical(dump(path))


@pytest.mark.parametrize("seed", range(4))
def test_no_flipped_bit_changes_what_is_read_unnoticed(whole: Path, tmp_path: Path, seed: int) -> None:
    """Each of 200 is refused with a sentence, or hit nothing that is read."""
    good, expected = whole.read_bytes(), content(whole)
    used = [place for place, byte in enumerate(good) if byte]
    path = tmp_path / "a.claimdesk"
    chance = random.Random(seed)
    noticed, unnoticed = 0, []
    for _ in range(FLIPS // 4):
        place, bit = chance.choice(used), chance.randrange(8)
        damaged = bytearray(good)
        damaged[place] ^= 1 << bit
        path.write_bytes(damaged)
        try:
            Store.open(path).close()
        except UserError:
            noticed += 1
            assert path.read_bytes() == damaged, "a refused file stays as it is"
        else:
            if content(path) != expected:
                unnoticed.append((place, bit))
        path.with_name(path.name + "-journal").unlink(missing_ok=True)
    assert not unnoticed
    assert noticed > FLIPS // 10, "the test hits what is read"


def test_a_complaint_of_sqlite_that_is_no_text_is_damage(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.claimdesk"
    path.write_bytes(whole.read_bytes().replace(b"removed IN (0, 1)", b"removed\xa0IN (0, 1)"))
    with pytest.raises(DamagedLibraryError, match="damaged"):
        Store.open(path)


def test_flips_in_every_field_of_the_header(whole: Path, tmp_path: Path) -> None:
    good, expected = whole.read_bytes(), content(whole)
    path = tmp_path / "a.claimdesk"
    for place in range(100):
        damaged = bytearray(good)
        damaged[place] ^= 1 << place % 8
        path.write_bytes(damaged)
        try:
            Store.open(path).close()
        except UserError:
            assert path.read_bytes() == damaged
        else:
            assert content(path) == expected
        path.with_name(path.name + "-journal").unlink(missing_ok=True)


def test_damage_names_what_is_damaged(tmp_path: Path) -> None:
    path = make(tmp_path / "a.claimdesk")
    tamper(path, "UPDATE article SET text = replace(text, '1987', '1937')")
    with pytest.raises(DamagedLibraryError, match="the text of the article 'The bridge' does not agree"):
        Store.open(path)


def test_a_whole_library_is_whole(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with opened(path) as library:
        assert library.store.notices == []
