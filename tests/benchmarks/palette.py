"""Prints what the palette takes among 10,000 claims: to open, and for each key that is typed, until painted.

The same is done with an article of 15 claims in the same window; the ratio is what the claims cost.
`python tests/benchmarks/palette.py [claims]`.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from workbench import make_library, ms, open_window, settle, verdict, wait

if TYPE_CHECKING:
    from ui.window import MainWindow

FEW, MANY = 15, 10_000
TYPED = ("grain in lviv", "claim 12", "passngers", "line height", "unsourced", "zzzz")
GOALS = (5.0, 2.0)


def measure(window: "MainWindow") -> tuple[list[float], list[float]]:
    """Seconds to open it, and seconds for each key."""
    from PySide6.QtTest import QTest

    opened, typed = [], []
    for words in TYPED:
        began = time.perf_counter()
        window.desk.show_palette()
        settle()
        opened.append(time.perf_counter() - began)
        palette = window.panels.palette
        assert palette is not None
        for letter in words:
            began = time.perf_counter()
            QTest.keyClicks(palette.input, letter)
            settle()
            typed.append(time.perf_counter() - began)
        palette.dismiss()
    return opened, typed


def main(many: int) -> None:
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        libraries = {claims: Path(folder, f"{claims}.claimdesk") for claims in (FEW, many)}
        for claims, path in libraries.items():
            make_library(path, claims)
        window = open_window(Path(folder), libraries[FEW]).window
        for claims, path in libraries.items():
            window.libraries.open(path)
            wait(lambda claims=claims: len(window.session.claims) == claims and not window.session.busy)
            settle()
            opened, typed = found[claims] = measure(window)
            print(f"{claims:6} claims   open {ms(opened)}   key {ms(typed)}")
        window.close()
    for place, name in enumerate(("open", "key")):
        few, more = (statistics.median(found[claims][place]) for claims in (FEW, many))
        print(f"{name}, {many} claims / {FEW} claims: {verdict(more / few, GOALS[place], '')}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
