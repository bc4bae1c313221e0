"""Libraries for the tests of the store: small, of our own text, with something of every kind in them."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from models import evidence, lighting
from models.library import Library
from models.review import Change, Review
from models.store import Store
from models.terms import ArticleDetails, Draft, Kind, Reason, Source, Stance, Suggestion, Tag

ROOT = Path(__file__).resolve().parent.parent
SOURCE = Source(
    Stance.SUPPORTS,
    Kind.PRIMARY,
    "The opening of the bridge",
    "Town archive",
    "https://archive.example/bridge?a=1",
    "https://web.archive.example/2026/bridge",
    "1987-05-02",
    "2026-01-31",
    "p. 4",
    "opened on 2 May 1987",
    "seen on paper",
)
TEXT = (
    "The bridge of Northford was opened in 1987. It carries 4,300 cars a day, said Olena Koval.\n\n"
    "Міст коштував 12 мільйонів гривень. “Nobody checks it,” she said 😀. It was closed twice in 2019."
)
TABLES = ("article", "claim", "review", "evidence", "event")


def spans(text: str = TEXT) -> list[tuple[int, int]]:
    """Its sentences, cut by hand."""
    cuts = ("The bridge", "It carries", "Міст", "“Nobody", "It was closed")
    starts = [text.index(cut) for cut in cuts]
    ends = [*starts[1:], len(text)]
    return [(start, start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True)]


def draft(title: str = "The bridge", text: str = TEXT) -> Draft:
    details = ArticleDetails(title, "A. Writer", "Courier", "https://example.org/a", "2026-01-31")
    return Draft(text, details, "bridge.txt", "0" * 64, "utf-8")


def suggestions() -> list[Suggestion]:
    return [
        Suggestion(start, end, 0.25 + number / 10, ("number", "date"), "Olena Koval" if number == 1 else "")
        for number, (start, end) in enumerate(spans())
    ]


@contextmanager
def opened(path: Path, reviewer: str = "Ada") -> Iterator[Library]:
    """The library at `path`, let go at the end."""
    library = Library.open(path, reviewer)
    try:
        yield library
    finally:
        library.close()


def make(path: Path) -> Path:
    """A library with one article of five claims on which nobody has worked yet."""
    Store.create(path)
    with opened(path) as library:
        library.add(draft(), suggestions(), "test 1")
    return path


def only_review(library: Library) -> Review:
    (summary,) = library.articles()
    return library.review(summary.id)


def keep(library: Library, change: Change | None) -> None:
    """Puts a change on the undo stack, as the session does."""
    assert change is not None
    library.note_batch(change.events)


def make_worked(path: Path) -> Path:
    """The same library with every kind of action in its history, by two reviewers."""
    make(path)
    with opened(path) as library:
        review = only_review(library)
        first, second, third, fourth, fifth = review.claims
        keep(library, review.decide(first, Tag.VERIFIED))
        keep(library, evidence.attach(review, review.claims[0], SOURCE))
        keep(library, evidence.attach(review, review.claims[0], Source(Stance.CONTEXT, title="A map")))
        keep(library, evidence.reorder(review, review.claims[0].evidence[1], -1))
        keep(library, evidence.edit(review, review.claims[0].evidence[0], Source(title="A map of 1987")))
        keep(library, evidence.attach(review, second, Source(Stance.CONTRADICTS, note="by telephone")))
        keep(library, evidence.detach(review, review.claims[1].evidence[0]))
        keep(library, review.note(review.claims[0], "Seen in the archive, стор. 12 😀"))
        keep(library, review.decide(second, Tag.DISPUTED))
        keep(library, evidence.set_reason(review, review.claims[1], Reason.CONFLICTING))
        keep(library, evidence.set_correction(review, review.claims[1], "It carries 3,400 cars a day"))
        keep(library, evidence.set_wording(review, review.claims[1], "The bridge carries 4,300 cars a day"))
        keep(library, review.decide(third, Tag.UNSOURCED))
        keep(library, review.clear(review.claims[2]))
        keep(library, review.dismiss(fourth))
        claim, added = review.add(fifth.start, fifth.start + 13)
        keep(library, added)
        keep(library, review.decide(claim, Tag.DISPUTED))
        library.edit(review.article.id, ArticleDetails("The bridge of Northford", "A. Writer"))
        library.undo()
        library.undo()
        library.redo()
    with opened(path, "Berta") as library:
        review = only_review(library)
        keep(library, lighting.accept_lit(review))
        keep(library, review.decide(review.claims[0], Tag.DISPUTED))
    return path


def dump(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, in order."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY rowid")]
            for table in TABLES
            if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        }


def tamper(path: Path, *statements: str, triggers: bool = False) -> None:
    """Runs SQL behind the program's back; but for `triggers` these are taken off and put back alike."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        kept = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        connection.execute("BEGIN IMMEDIATE")
        for name, _ in [] if triggers else kept:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in [] if triggers else kept:
            connection.execute(sql)
        connection.execute("COMMIT")


_OPEN = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from models.errors import UserError
from models.store import Store
try:
    Store.open(Path(sys.argv[2])).close()
except UserError as error:
    print(type(error).__name__, error)
else:
    print("opened")
"""


def open_elsewhere(path: Path) -> str:
    """What another process is told that opens the library: "opened", or the error."""
    done = subprocess.run(
        [sys.executable, "-c", _OPEN, str(ROOT), str(path)], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def around(path: Path) -> list[str]:
    """The names of all files beside a library, its own included."""
    return sorted(file.name for file in path.parent.iterdir() if file.is_file())
