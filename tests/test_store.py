"""The library file: how it is opened, what its tables refuse, that its schema is the released one."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Float, Integer, Text
from store_kit import TABLES, around, make, make_worked, only_review, opened, tamper

from models import migrations, schema
from models.errors import UserError
from models.store import Store
from models.terms import Tag

RELEASED_STEPS = [
    "40ad1957b2ff38e8259d32781e5f89eaffbef90396ccc6e350ff68c407280946",
    "b4e580600e11acc691bdbd4af8bf6514426e991fef28a2fd855b864cd6ddd3b8",
    "926f27965358393df8b87189995ff4ea85682cf7b045a0a019e4d7f29dec27bb",
]


# -- opening ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("locking_mode", "exclusive"),
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("fullfsync", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("secure_delete", 0),
        ("application_id", 0x434C4D44),
        ("user_version", migrations.VERSION),
        ("encoding", "UTF-8"),
    ],
)
def test_pragmas_of_the_live_connection(tmp_path: Path, pragma: str, value: object) -> None:
    with opened(make(tmp_path / "a.claimdesk")) as library, library.store._reading() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_writing_begins_at_once_with_a_write_lock(tmp_path: Path) -> None:
    with opened(make(tmp_path / "a.claimdesk")) as library:
        said: list[str] = []
        with library.store._reading() as connection:
            connection.connection.dbapi_connection.set_trace_callback(said.append)
        review = only_review(library)
        review.decide(review.claims[0], Tag.VERIFIED)
        begins = [line for line in said if line.startswith("BEGIN")]
        assert begins == ["BEGIN IMMEDIATE"]
        assert said.count("COMMIT") == 1


def test_a_new_library_is_one_file_and_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.claimdesk"
    Store.create(path)
    assert around(path) == ["a.claimdesk"]
    before = path.read_bytes()
    with pytest.raises(UserError, match="there already"):
        Store.create(path)
    assert path.read_bytes() == before
    assert around(path) == ["a.claimdesk"]


def test_a_new_library_is_not_fed_with_the_journal_of_one_that_is_gone(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "a.claimdesk"
    journal = tmp_path / "a.claimdesk-journal"
    journal.write_bytes(b"remains of what was lost")
    make(path)
    (kept,) = (home / "data" / "recovery").rglob("*-journal")
    assert kept.read_bytes() == b"remains of what was lost"
    assert not journal.exists() or journal.stat().st_size == 0


def test_a_library_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="No library could be made"):
        Store.create(tmp_path / "file" / "a.claimdesk")
    assert around(tmp_path / "file") == ["file"]


# -- what the tables refuse ------------------------------------------------------------------------------


@pytest.fixture
def raw(tmp_path: Path) -> sqlite3.Connection:
    """A library by a connection that knows nothing of the program."""
    path = make_worked(tmp_path / "a.claimdesk")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        yield connection


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET action = 'other' WHERE seq = 3",
        "UPDATE event SET digest = digest",
        "DELETE FROM event WHERE seq = 3",
        "DELETE FROM event",
    ],
)
def test_the_history_is_append_only(raw: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(statement)


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("UPDATE article SET text = text || '!'", "never changes"),
        ("UPDATE article SET sha256 = sha256", "never changes"),
        ("UPDATE article SET id = 'x'", "never changes"),
        ("DELETE FROM article", "are kept"),
        ("DELETE FROM claim", "are kept"),
        ("DELETE FROM review", "are kept"),
    ],
)
def test_texts_and_rows_are_frozen(raw: sqlite3.Connection, statement: str, why: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=why):
        raw.execute(statement)


@pytest.mark.parametrize(
    "change",
    [
        "article SET removed = 2",
        "article SET removed = 'no'",
        "article SET title = NULL",
        "article SET title = x'41'",
        "article SET sha256 = 'short'",
        'claim SET "start" = -1',
        'claim SET "end" = "start"',
        'claim SET "end" = "end" + 1',
        "claim SET quote = quote || '.'",
        "claim SET origin = 'guessed'",
        "claim SET score = 1.5",
        "claim SET score = 'high'",
        "claim SET dismissed = 2",
        "claim SET article_id = 'nowhere'",
        "review SET tag = 'true'",
        "review SET tag = NULL",
        "review SET scope = 'all'",
        "review SET reason = 'because'",
        "review SET confidence = 4",
        "review SET confidence = 2.5",
        "review SET reviewer = ''",
        "review SET claim_id = 'nowhere'",
        "review SET seq = 'first'",
    ],
)
def test_tables_refuse_bad_rows(raw: sqlite3.Connection, change: str) -> None:
    table = change.split()[0]
    freeze = "text_never_changes"
    raw.execute(f"DROP TRIGGER {freeze}")
    with pytest.raises(sqlite3.IntegrityError, match=r"CHECK|NOT NULL|FOREIGN KEY|cannot store"):
        raw.execute(f"UPDATE {change} WHERE rowid = (SELECT min(rowid) FROM {table})")


@pytest.mark.parametrize(
    ("columns", "values"),
    [
        ("seq, batch", "999, 1000"),
        ("seq, reviewer", "999, ''"),
        ("seq, digest", "999, 'short'"),
        ("seq, undoes", "999, 12345"),
        ("seq, article_id", "999, 'nowhere'"),
        ("seq, claim_id", "999, 'nowhere'"),
        ("seq, action", "999, NULL"),
        ("seq, batch", "1, 1"),
    ],
)
def test_the_history_refuses_bad_events(raw: sqlite3.Connection, columns: str, values: str) -> None:
    given = dict(zip(columns.split(", "), values.split(", "), strict=True))
    names = [row[1] for row in raw.execute("PRAGMA table_info(event)")]
    row = ", ".join(given.get(name, "NULL" if name == "undoes" else name) for name in names)
    with pytest.raises(sqlite3.IntegrityError, match=r"CHECK|NOT NULL|FOREIGN KEY|UNIQUE"):
        raw.execute(f"INSERT INTO event SELECT {row} FROM event WHERE seq = 3")


def test_one_review_for_each_claim_and_reviewer(raw: sqlite3.Connection) -> None:
    names = [row[1] for row in raw.execute("PRAGMA table_info(review)")]
    row = ", ".join("'another'" if name == "id" else name for name in names)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        raw.execute(f"INSERT INTO review SELECT {row} FROM review LIMIT 1")


# -- the schema ------------------------------------------------------------------------------------------


def test_released_steps_are_never_edited() -> None:
    assert [hashlib.sha256(step.encode()).hexdigest() for step in migrations.STEPS] == RELEASED_STEPS


@pytest.mark.parametrize("table", TABLES)
def test_the_tables_in_code_are_those_that_the_steps_make(table: str) -> None:
    kinds = {Text: "TEXT", Integer: "INTEGER", Float: "REAL"}

    def kind(column: object) -> str:
        return next(name for known, name in kinds.items() if isinstance(column.type, known))

    with closing(sqlite3.connect(":memory:")) as connection:
        for step in migrations.STEPS:
            connection.executescript(step)
        made = connection.execute(f"PRAGMA table_info({table})").fetchall()
        links = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        (strict,) = connection.execute(
            "SELECT strict FROM pragma_table_list WHERE name = ?", (table,)
        ).fetchone()
    assert strict, "STRICT tables only"
    known = getattr(schema, table)
    # The number of an INTEGER PRIMARY KEY is never NULL, whatever SQLite's list says.
    in_file = [(name, form, not needed and not key, bool(key)) for _, name, form, needed, _, key in made]
    in_code = [
        (c.name, kind(c), bool(c.nullable) and not c.primary_key, c.primary_key) for c in known.columns
    ]
    assert in_code == in_file
    assert {(c.name, key.target_fullname) for c in known.columns for key in c.foreign_keys} == {
        (link[3], f"{link[2]}.{link[4]}") for link in links
    }


def test_the_code_knows_no_other_tables() -> None:
    assert set(schema.SQLModel.metadata.tables) == set(TABLES)


def test_tampering_with_nothing_is_no_damage(tmp_path: Path) -> None:
    """The tests of damage stand on this: taking the triggers off and on changes nothing."""
    path = make_worked(tmp_path / "a.claimdesk")
    tamper(path)
    Store.open(path).close()
