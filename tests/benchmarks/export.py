"""Prints what 100,000 claims cost: exported as CSV beside csv.writer, imported beside executemany.

Last it tells what a claim costs in each report, for articles of three sizes.

Times are CPU times of processes of their own, in turn. Memory is measured twice, in yet other processes: what
Python allocates at most (tracemalloc; exact, but without SQLite's cache), and how far the peak of the process
rises over what it held before (Linux alone, where the peak can be set back). For all of these the library is
opened without being examined: what that leaves free would hide what the export takes.
`python tests/benchmarks/export.py [runs]`.
"""

import csv
import gc
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path
from typing import Any
from unittest.mock import patch

from workbench import article, memory, verdict

ARTICLES, CLAIMS = 10, 10_000
SIZES = (10_000, 50_000, 100_000)
REPORTS = ("html", "claimreview", "web-annotation", "jsonl")


def fill(path: Path) -> None:
    """Ten articles of 10,000 claims, every third with a tag and a note."""
    from models.library import Library
    from models.store import Store

    Store.create(path)
    library = Library.open(path, "bench")
    for number in range(ARTICLES):
        added = library.add(*article(CLAIMS, number * CLAIMS), "bench 1")
        tag_third(library, added.article_id)
    library.close()


def tag_third(library: Any, article_id: str) -> None:
    """Every third claim gets a tag and a note, all in one transaction."""
    from models.clock import now
    from models.history import Step, Subject
    from models.store import rows

    at, steps, made = now(), [], []
    for claim in library.store.claims(article_id)[::3]:
        row = rows.review_row(claim.id, "bench", at)
        after = {"tag": "verified", "reviewed_at": at, "note": "seen in the port's yearbook"}
        before = {name: row[name] for name in after}
        steps.append(Step("decide", row["id"], article_id, claim.id, before, after))
        made.append(row)
    library.store.record(steps, "bench", at, {Subject.REVIEW: made})


def open_unexamined(path: Path) -> Any:
    from models.store import Store, checking

    with patch.object(checking, "check_content"), patch.object(checking, "check_structure"):
        return Store.open(path)


def tuples(path: Path) -> list[tuple[Any, ...]]:
    from models.exporting.guard import guard
    from models.exporting.review_csv import review_rows

    store = open_unexamined(path)
    return list(review_rows(store, store.article_ids(), False, guard))


def cpu_of_export(path: Path) -> float:
    from models.exporting import Choice, export

    store = open_unexamined(path)
    start = time.process_time()
    export(store, path.with_suffix(".ours.csv"), Choice())
    return time.process_time() - start


def cpu_of_csv(path: Path) -> float:
    rows = tuples(path)
    gc.freeze()
    start = time.process_time()
    with path.with_suffix(".bare.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(rows)
    return time.process_time() - start


def python_memory(path: Path) -> float:
    """MB that Python allocates at most during the export."""
    from models.exporting import Choice, export

    store = open_unexamined(path)
    tracemalloc.start()
    export(store, path.with_suffix(".ours.csv"), Choice())
    return tracemalloc.get_traced_memory()[1] / 1e6


def process_memory(path: Path) -> float:
    """MB by which the peak of the process rises during the export."""
    from models.exporting import Choice, export

    store = open_unexamined(path)
    gc.collect()
    before = memory()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    export(store, path.with_suffix(".ours.csv"), Choice())
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1.024e-3 - before


def cpu_of_import(path: Path) -> float:
    from models.library import Library
    from models.store import Store

    draft, found = article(ARTICLES * CLAIMS)
    fresh = path.with_suffix(".fresh")
    fresh.unlink(missing_ok=True)
    Store.create(fresh)
    library = Library.open(fresh, "bench")
    gc.freeze()
    start = time.process_time()
    library.add(draft, found, "bench 1")
    took = time.process_time() - start
    library.close()
    return took


def cpu_of_executemany(path: Path) -> float:
    """The rows of the import that stands in `fresh`, written into another library by sqlite3 alone."""
    from models.store import Store, opening

    source = sqlite3.connect(path.with_suffix(".fresh"))
    tables = {
        name: source.execute(f"SELECT * FROM {name}").fetchall() for name in ("article", "claim", "event")
    }
    source.close()
    fresh = path.with_suffix(".bare")
    fresh.unlink(missing_ok=True)
    Store.create(fresh)
    db = sqlite3.connect(fresh, isolation_level=None)
    for pragma in (*opening._PRAGMAS, "journal_mode=TRUNCATE"):
        db.execute(f"PRAGMA {pragma}")
    gc.freeze()
    start = time.process_time()
    db.execute("BEGIN IMMEDIATE")
    for name, rows in tables.items():
        db.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * len(rows[0]))})", rows)
    db.execute("COMMIT")
    return time.process_time() - start


def reports(path: Path) -> str:
    """Bytes and CPU seconds of each report of the one article that is in the library."""
    from models.exporting import Choice, export

    store, told = open_unexamined(path), []
    gc.freeze()
    for form in REPORTS:
        start = time.process_time()
        export(store, path.with_suffix(".out"), Choice(), form)
        took = time.process_time() - start
        told += [str(path.with_suffix(".out").stat().st_size), str(took)]
    return " ".join(told)


def fill_one(path: Path, claims: int) -> None:
    """One article of so many claims."""
    from models.library import Library
    from models.store import Store

    Store.create(path)
    library = Library.open(path, "bench")
    tag_third(library, library.add(*article(claims), "bench 1").article_id)
    library.close()


def growth_of_reports(runs: int) -> None:
    """What a claim costs in each report of one article, the larger the article: it should stay the same."""
    found: dict[str, list[tuple[float, float]]] = {form: [] for form in REPORTS}
    with tempfile.TemporaryDirectory() as folder:
        for claims in SIZES:
            path = Path(folder) / f"{claims}.claimdesk"
            fill_one(path, claims)
            told = [[float(each) for each in run(reports.__name__, path).split()] for _ in range(runs)]
            for place, form in enumerate(REPORTS):
                took = statistics.median(each[2 * place + 1] for each in told)
                found[form].append((told[0][2 * place] / claims, 1e6 * took / claims))
    print(f"a claim of an article with {', '.join(f'{claims:,}' for claims in SIZES)} claims:")
    for form, costs in found.items():
        print(f"  {form:15}", "   ".join(f"{size:5.0f} bytes {micro:4.0f} us" for size, micro in costs))
        print(f"  {'':15} largest / smallest, time: {verdict(costs[-1][1] / costs[0][1], 1.5, '')}")


MEASURES = (cpu_of_export, cpu_of_csv, cpu_of_import, cpu_of_executemany, python_memory, process_memory)


def run(name: str, path: Path) -> str:
    """What a measure of this program says, in a process of its own."""
    command = [sys.executable, __file__, name, str(path)]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


def compare(found: dict[str, list[float]], ours: str, theirs: str, goal: float) -> None:
    for name in (ours, theirs):
        print(f"  {name:20} median {statistics.median(found[name]):6.2f} s")
    pairs = [one / other for one, other in zip(found[ours], found[theirs], strict=True)]
    print(f"{ours} / {theirs}: {verdict(statistics.median(pairs), goal, '')}")


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    found: dict[str, list[float]] = {each.__name__: [] for each in MEASURES}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.claimdesk"
        fill(path)
        for _ in range(runs):
            for name, values in found.items():
                values.append(float(run(name, path)))
    print(
        f"{ARTICLES * CLAIMS:,} claims in {ARTICLES} articles, a third of them reviewed; {runs} runs in turn"
    )
    compare(found, "cpu_of_export", "cpu_of_csv", 2)
    compare(found, "cpu_of_import", "cpu_of_executemany", 4)
    for name in ("python_memory", "process_memory"):
        print(f"export, {name}: {verdict(statistics.median(found[name]), 12, ' MB')}")
    growth_of_reports(min(runs, 3))


if __name__ == "__main__":
    if len(sys.argv) > 2:
        print({each.__name__: each for each in (*MEASURES, reports)}[sys.argv[1]](Path(sys.argv[2])))
    else:
        main()
