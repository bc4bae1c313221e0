"""Presses 20,000 keys in the real window: it must live, answer, and not grow.

Prints keys a second and the memory along the way (Linux). `python tests/benchmarks/soak.py [presses] [seed]`.
"""

import random
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from workbench import make_library, memory, open_window, press, settle, verdict

if TYPE_CHECKING:
    from ui.window import MainWindow

PRESSES, WARM, SAMPLES = 20_000, 2_000, 10
CLAIMS = 80
KEYS = {
    **{"J": 12, "K": 6, "V": 8, "D": 8, "U": 8, "X": 4, "G": 5, "Z": 6, "Shift+Z": 4, "Backspace": 0.3},
    **{"N": 2, "A": 1, "C": 1, "Shift+Right": 2, "Esc": 6, "?": 1, "Ctrl+K": 1},
}
"""Each key and how often it comes, against the others."""


class Hand:
    """Presses keys as a reviewer might, and out of what a key has opened it finds its way back."""

    def __init__(self, window: "MainWindow", seed: int) -> None:
        self.window, self.dice = window, random.Random(seed)
        self.pressed = 0

    def go_on(self) -> None:
        key = self.dice.choices(list(KEYS), list(KEYS.values()))[0]
        if key == "A":
            self.select()
        self.press(key)
        if key in ("?", "Ctrl+K"):
            self.press("Esc")
        elif key == "N":
            for letter in "seen":
                self.press(letter)
            self.press("Esc")

    def press(self, key: str) -> None:
        press(self.window, key)
        settle()
        self.pressed += 1

    def select(self) -> None:
        """Selects the words of one of the first claims, some of them twice: there is a claim already then."""
        page = self.window.reader.page
        claim = self.dice.choice(self.window.session.claims[:20])
        cursor = page.textCursor()
        start = page.positions.start(claim.start) + self.dice.randrange(12)
        cursor.setPosition(start)
        cursor.setPosition(start + 20, cursor.MoveMode.KeepAnchor)
        page.set_cursor_in_place(cursor)


def soak(presses: int, seed: int, folder: Path) -> list[tuple[int, float]]:
    """(presses, MB) along the way. What Python reports from within Qt ends the run."""
    failures: list[BaseException] = []

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        failures.append(error)

    sys.excepthook = caught
    library = folder / "soak.claimdesk"
    make_library(library, CLAIMS)
    application = open_window(folder / "home", library)
    hand = Hand(application.window, seed)
    curve = [(0, memory())]
    while hand.pressed < presses and not failures:
        hand.go_on()
        if hand.pressed >= len(curve) * presses // SAMPLES:
            curve.append((hand.pressed, memory()))
    session = application.window.session
    events = session.library.store.event_count() if session.library else 0
    print(f"{hand.pressed:,} keys, {events:,} events in the history, {len(session.claims)} claims")
    application.window.close()
    if failures:
        raise SystemExit(f"It failed after {hand.pressed} keys.")
    return curve


def main() -> None:
    presses = int(sys.argv[1]) if len(sys.argv) > 1 else PRESSES
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        curve = soak(presses, seed, Path(folder))
    print(f"{presses / (time.perf_counter() - start):.0f} keys/s by the clock")
    print("memory in MB: " + "  ".join(f"{count:,}: {mb:.0f}" for count, mb in curve))
    warm = next(mb for count, mb in curve if count >= min(WARM, presses // SAMPLES))
    print(f"growth after the first {WARM:,}: {verdict((curve[-1][1] / warm - 1) * 100, 10, ' %')}")


if __name__ == "__main__":
    main()
