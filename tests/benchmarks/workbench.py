"""What the benchmarks share: a text with claims, the real window in a home of its own, keys, medians.

Importing it makes the checkout importable and Qt draw off screen: `python tests/benchmarks/NAME.py` works.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from models.terms import Draft, Suggestion
    from ui.app import Application
    from ui.window import MainWindow

TOWNS = ("Vigo", "Lviv", "Aveiro", "Tartu", "Bergen", "Kaunas", "Cork", "Gdynia")
THINGS = ("tonnes of grain", "passengers", "letters of complaint", "cars", "visitors", "cranes and barges")


def sentence(number: int) -> str:
    """A sentence that can be checked, another one for each number."""
    town, thing = TOWNS[number % len(TOWNS)], THINGS[number // 3 % len(THINGS)]
    return (
        f"The harbour of {town} counted {number * 37 + 11} {thing} in {1970 + number % 50}, more than ever."
    )


def article(claims: int, first: int = 0) -> "tuple[Draft, list[Suggestion]]":
    """A text of so many sentences, four a paragraph, each of them a claim."""
    from models.terms import ArticleDetails, Draft, Suggestion

    parts, found, place = [], [], 0
    for order in range(claims):
        words = sentence(first + order)
        found.append(Suggestion(place, place + len(words), 0.5 + order % 5 / 10, ("number", "date")))
        parts += [words, "\n\n" if order % 4 == 3 else " "]
        place += len(words) + len(parts[-1])
    return Draft("".join(parts).rstrip(), ArticleDetails(title=f"Harbours, part {first}")), found


def make_library(path: Path, claims: int) -> None:
    """A library with one article of so many claims."""
    from models.library import Library
    from models.store import Store

    Store.create(path)
    library = Library.open(path, "bench")
    library.add(*article(claims), "bench 1")
    library.close()


def open_window(home: Path, library: Path) -> "Application":
    """The real program with an open library; its settings and state lie in `home`."""
    os.environ["CLAIMDESK_HOME"] = str(home)
    from ui.app import Application, make_application

    app = make_application(["claimdesk"])
    if app is None:
        raise SystemExit("There is no display.")
    application = Application(app, library, [])
    application.show()
    wait(lambda: application.window.session.article is not None and not application.window.session.busy)
    settle()
    return application


def settle() -> None:
    """Lets Qt deliver what is posted and paint what is due."""
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    QApplication.processEvents()


def wait(until: Callable[[], bool], seconds: float = 120) -> None:
    """Runs the event loop until something is so."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while not until():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        if time.monotonic() > end:
            raise SystemExit("It took too long.")


def press(window: "MainWindow", key: str) -> None:
    """Presses and lets go a key as the system would; `key` as in the table of commands."""
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    combined = QKeySequence(key)[0]
    QTest.keyClick(window.windowHandle(), combined.key(), combined.keyboardModifiers())


def memory() -> float:
    """The memory of this process in MB that is in use now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def quantile(values: Iterable[float], share: float) -> float:
    """The value below which that share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def ms(seconds: Sequence[float]) -> str:
    """Median and 99th percentile in ms."""
    return f"median {statistics.median(seconds) * 1e3:7.2f} ms   p99 {quantile(seconds, 0.99) * 1e3:7.2f} ms"


def verdict(value: float, goal: float, unit: str) -> str:
    """The value beside its goal."""
    return f"{value:.2f}{unit} (goal: at most {goal:g}{unit}) {'met' if value <= goal else 'MISSED'}"
