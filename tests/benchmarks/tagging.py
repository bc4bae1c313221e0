"""Prints what a tag costs: 1,000 keys V, D, U in an article of 80 claims, each committed and repainted.

The commit stands beside a bare sqlite3 transaction of the same rows under the same pragmas, done in turn in a
copy of the library in the same folder. `python tests/benchmarks/tagging.py [folder on the disk to measure]`.
"""

import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from workbench import make_library, ms, open_window, press, settle, verdict

from models.history import Step, canonical
from models.store import Store, opening
from models.terms import Event

CLAIMS, PRESSES = 80, 1000
KEYS = "VDU"
Recorded = tuple[Sequence[Step], tuple[Event, ...], dict[str, Any] | None, str]


class Split:
    """Where the time of a press goes: each wrapped function's own time, less that of those inside it."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self.presses: list[dict[str, float]] = []
        self._inner = [0.0]

    def wrap(self, owner: type, names: str, group: str) -> None:
        for name in names.split():
            setattr(owner, name, self._timed(getattr(owner, name), group))

    def _timed(self, function: Callable[..., Any], group: str) -> Callable[..., Any]:
        def timed(*args: Any, **more: Any) -> Any:
            self._inner.append(0.0)
            start = time.perf_counter()
            try:
                return function(*args, **more)
            finally:
                took = time.perf_counter() - start
                self.spent[group] += took - self._inner.pop()
                self._inner[-1] += took

        return timed

    def end_press(self, total: float) -> None:
        self.presses.append({**self.spent, "total": total, "Qt": total - sum(self.spent.values())})
        self.spent.clear()


def instrument(split: Split, recorded: list[Recorded]) -> None:
    from models.library import Library
    from models.review import Review
    from ui.article_rows import ArticleDelegate
    from ui.articles import ArticlePane
    from ui.inspector import Inspector
    from ui.keys import Dispatcher
    from ui.panels import Panels
    from ui.reader import Reader
    from ui.reader.canvas import Canvas
    from ui.reader.strip import Strip
    from ui.session import Session
    from ui.statusbar import CountsRow, StatusBar

    record = Store.record

    def keep(store: Store, steps: Sequence[Step], reviewer: str, at: str, rows: Any = None) -> Any:
        events = record(store, steps, reviewer, at, rows)
        new = next((dict(row) for made in (rows or {}).values() for row in made), None)
        recorded.append((steps, events, new, store._tail[1]))
        return events

    Store.record = keep  # type: ignore[method-assign]
    split.wrap(Store, "record", "commit")
    split.wrap(Review, "decide step_to_unreviewed counts follow", "models")
    split.wrap(Library, "note_batch", "models")
    split.wrap(Store, "history_of", "history")
    split.wrap(Session, "decide", "session")
    split.wrap(Dispatcher, "eventFilter", "session")
    split.wrap(Panels, "show_claim flush", "inspector")
    split.wrap(Inspector, "show_claim set_history set_read_only", "inspector")
    split.wrap(Reader, "update_claims set_current set_claims", "reader")
    split.wrap(Canvas, "paintEvent", "reader paint")
    split.wrap(Strip, "paintEvent", "reader paint")
    split.wrap(ArticlePane, "update_article", "list")
    split.wrap(ArticleDelegate, "paint sizeHint", "list")
    split.wrap(StatusBar, "set_counts set_saved", "status bar")
    split.wrap(CountsRow, "paintEvent", "status bar")


class Bare:
    """The same rows by the sqlite3 module alone."""

    def __init__(self, path: Path) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)
        for pragma in (*opening._PRAGMAS, "journal_mode=TRUNCATE"):
            self.db.execute(f"PRAGMA {pragma}")

    def write(self, steps: Sequence[Step], events: Sequence[Event], new: Any, digest: str) -> float:
        step, event = steps[0], events[0]
        values = {
            **{name: step.after[name] for name in step.before},
            "updated_at": event.at,
            "seq": event.seq,
        }
        update = f"UPDATE review SET {','.join(f'{name}=?' for name in values)} WHERE id=?"
        changed = (*values.values(), step.subject_id)
        line = (
            *(
                event.seq,
                event.batch,
                event.at,
                event.reviewer,
                event.action,
                event.article_id,
                event.claim_id,
            ),
            *(event.subject_id, canonical(event.before), canonical(event.after), event.undoes, digest),
        )
        made = tuple(new.values()) if new else ()
        insert = f"INSERT INTO review VALUES ({','.join('?' * len(made))})"
        start = time.perf_counter()
        self.db.execute("BEGIN IMMEDIATE")
        if made:
            self.db.execute(insert, made)
        self.db.execute(update, changed)
        self.db.execute("INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", line)
        self.db.execute("COMMIT")
        return time.perf_counter() - start


def run(folder: Path) -> tuple[Split, list[float]]:
    library = folder / "ours.claimdesk"
    make_library(library, CLAIMS)
    shutil.copy(library, folder / "bare.claimdesk")
    bare = Bare(folder / "bare.claimdesk")
    split, recorded, theirs = Split(), list[Recorded](), list[float]()
    instrument(split, recorded)
    application = open_window(folder / "home", library)
    window, session = application.window, application.window.session

    def follow() -> list[float]:
        took = [bare.write(*each) for each in recorded]
        recorded.clear()
        split.spent.clear()
        return took

    while len(theirs) < PRESSES:
        for order, claim in enumerate(session.claims):
            if session.current and session.current.is_reviewed:
                raise SystemExit("The next claim is reviewed already.")
            split.spent.clear()
            start = time.perf_counter()
            press(window, KEYS[order % 3])
            settle()
            split.end_press(time.perf_counter() - start)
            theirs += follow()
            if session.claims[order].tag is claim.tag:
                raise SystemExit("The key had no effect.")
        for claim in session.claims:
            session.go_to(claim.id)
            press(window, "X")
            settle()
            follow()
        session.go_to(session.claims[0].id)
        settle()
    window.close()
    return split, theirs


def report(split: Split, theirs: list[float]) -> None:
    ours = [each["commit"] for each in split.presses]
    rest = [each["total"] - each["commit"] for each in split.presses]
    print(f"{len(ours)} tags in an article of {CLAIMS} claims")
    print(f"  commit, ours            {ms(ours)}")
    print(f"  commit, bare sqlite3    {ms(theirs)}")
    print(f"  handler and repaint     {ms(rest)}")
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"commit, ratio of medians: {verdict(ratio, 1.5, '')}")
    print(f"handler and repaint:      {verdict(statistics.median(rest) * 1e3, 16, ' ms')}")
    print("where the time goes (own time; Qt: layout, paint and delivery not named here)")
    groups = {
        name: [each.get(name, 0.0) for each in split.presses] for each in split.presses for name in each
    }
    for name, spent in sorted(groups.items(), key=lambda item: -statistics.median(item[1])):
        print(f"  {name:14}          {ms(spent)}")


def main() -> None:
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as folder:
        report(*run(Path(folder)))


if __name__ == "__main__":
    main()
