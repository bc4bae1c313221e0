"""Prints what the list of claims costs at 10,000 claims: to show, to filter, and beside each tag and move.

Tags and moves are done with the list and without it in one run; the ratio is what it adds.
`python tests/benchmarks/claim_list.py [claims]`.
"""

import statistics
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from workbench import make_library, ms, open_window, press, settle, verdict

if TYPE_CHECKING:
    from ui.window import MainWindow

MANY, PRESSES = 10_000, 60
TYPED = ("grain", "lviv 19", "zzzz")
GOAL = 1.5


def timed(window: "MainWindow", key: str, times: int) -> list[float]:
    """Seconds of each press of a key, until painted."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        press(window, key)
        settle()
        took.append(time.perf_counter() - began)
    return took


def typing(window: "MainWindow") -> list[float]:
    """Seconds of each letter in the field."""
    from PySide6.QtTest import QTest

    field, took = window.beside.pane.field, []
    for words in TYPED:
        for letter in words:
            began = time.perf_counter()
            QTest.keyClicks(field, letter)
            settle()
            took.append(time.perf_counter() - began)
        field.clear()
        settle()
    return took


def measure(window: "MainWindow", found: dict[str, list[float]]) -> None:
    for key in ("V", "J", "Z"):
        found[key] += timed(window, key, PRESSES)


def show_articles(window: "MainWindow") -> None:
    window.beside.show_articles()
    settle()


def main(many: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "many.claimdesk")
        make_library(path, many)
        window = open_window(Path(folder), path).window
        window.resize(1440, 900)
        settle()
        without, beside, filtered = (defaultdict[str, list[float]](list) for _ in range(3))
        measure(window, without)
        without.clear()
        measure(window, without)
        shown = timed(window, "F", 1)
        print(f"{many:,} claims; to show the list {shown[0] * 1e3:.1f} ms")
        press(window, "Esc")
        settle()
        measure(window, beside)
        show_articles(window)
        measure(window, without)
        window.beside.show_claims()
        measure(window, beside)
        print(f"filter by tag, on or off  {ms(timed(window, 'Shift+G', 10))}")
        press(window, "Shift+G")
        settle()
        measure(window, filtered)
        press(window, "Shift+F")
        press(window, "F")
        settle()
        print(f"a letter in the field     {ms(typing(window))}")
        for key, name in (("V", "a tag"), ("J", "a move"), ("Z", "an undo")):
            print(f"{name:8} without list {ms(without[key])}")
            print(f"{name:8} beside it    {ms(beside[key])}")
            print(f"{name:8} filtered     {ms(filtered[key])}")
            ratio = statistics.median(beside[key]) / statistics.median(without[key])
            print(f"{name:8} with / without the list: {verdict(ratio, GOAL, '')}")
        window.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
