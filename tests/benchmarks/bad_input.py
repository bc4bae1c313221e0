"""Prints how long the window stands still while it opens texts that nobody would write.

Each text is opened as a person would, then walked: claims, its end, its top, another width. The longest gap
between two beats of a 5 ms timer is what a person has to wait. `python tests/benchmarks/bad_input.py [name]`.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from workbench import make_library, memory, open_window, press, sentence, settle, verdict, wait

from ui.window import MainWindow

BEAT_MS, WATCH_S = 5, 2.5
GOAL_S = 2.0


def texts() -> dict[str, str]:
    prose = "\n\n".join(" ".join(sentence(4 * part + each) for each in range(4)) for part in range(17_000))
    size = 300_000
    return {
        "20 MB": prose * 4,
        "5 MB": prose[:4_990_000],
        "1 MB in one paragraph": prose[:1_000_000].replace("\n\n", " "),
        "no blanks": "x" * size,
        "dots": "." * size,
        "'A. '": "A. " * (size // 3),
        "quotation marks": '"“”' * (size // 3),
        "lines": "a\n" * (size // 2),
        "blank lines": "7 cars.\n" + "\n" * size,
        "marks on letters": "".join("a" + "\u0301\u0316\u0489" * 3 for _ in range(size // 10)),
        "families": "👨‍👩‍👧‍👦" * (size // 7),
        "right to left and back": "في 2019 باع 12 of 400 ships to חיפה ב-3 " * (size // 40),
        "directions": "\u202e\u2066a\u202d1\u2067" * (size // 6),
        "2 MB of directions": "\u202e\u2066a\u202d1\u2067" * 330_000,
        "2 MB of directions, parted": ("\u202e\u2066word\u202d1\u2067 " * 40 + "\n\n") * 4_500,
    }


class Pulse:
    """The longest gap between two beats of the event loop."""

    def __init__(self, window: MainWindow) -> None:
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(window, interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def over(self, work: Callable[[], None]) -> float:
        self._last, self.longest = time.perf_counter(), 0.0
        work()
        settle()
        self.beat()
        return self.longest


def watch(seconds: float) -> None:
    end = time.perf_counter() + seconds
    wait(lambda: time.perf_counter() > end)


def open_text(window: MainWindow, path: Path) -> None:
    window.files.open_paths([path])
    wait(lambda: not window.session.busy, 600)
    settle()


def walk(window: MainWindow) -> None:
    for key in ("J", "J", "V", "End", "Home", "G", "K"):
        press(window, key)
        settle()
    window.resize(window.width() - 100, window.height())
    watch(WATCH_S)
    window.resize(window.width() + 100, window.height())
    watch(WATCH_S)


def examine(window: MainWindow, pulse: Pulse, name: str, path: Path) -> float:
    before = window.session.article
    start = time.perf_counter()
    opening = pulse.over(lambda: open_text(window, path))
    took = time.perf_counter() - start
    after = pulse.over(lambda: watch(WATCH_S))
    article = window.session.article
    if article is None or article is before:
        notice = window.banner.text.text()
        print(f"  {name:24} {took:7.2f} s   gap {opening:6.3f} s   refused: {notice[:80]}", flush=True)
        return opening
    walking = pulse.over(lambda: walk(window))
    claims = len(window.session.claims)
    print(
        f"  {name:24} {took:7.2f} s   gap {opening:6.3f} s   after: gap {max(after, walking):6.3f} s   "
        f"{len(article.text):,} characters, {claims:,} claims, {memory():.0f} MB",
        flush=True,
    )
    return max(opening, after, walking)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "bad.claimdesk"
        make_library(library, 20)
        window = open_window(Path(folder) / "home", library).window
        pulse = Pulse(window)
        print("opened in, by the clock; longest gap of the event loop")
        longest = 0.0
        chosen = {name: text for name, text in texts().items() if not sys.argv[1:] or name in sys.argv[1:]}
        for order, (name, text) in enumerate(chosen.items()):
            path = Path(folder) / f"{order}.txt"
            path.write_text(text, encoding="utf-8")
            longest = max(longest, examine(window, pulse, name, path))
        print(f"longest of all: {verdict(longest, GOAL_S, ' s')}")
        window.close()


if __name__ == "__main__":
    main()
