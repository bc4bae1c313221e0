"""Prints what the reading pane costs beside a bare QTextEdit with the same text, in turn in one run.

Measured from the call until Qt has painted: one claim changes its state, the next claim becomes the current
one, an article is opened. Then memory at 5 MB with 25,000 claims, and 50 keys a second at the real window for
20 s. "nothing" is an empty step: what the machine itself adds.
`python tests/benchmarks/reader.py [steps|open|memory|bare|keys ...]`.
"""

import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from workbench import make_library, memory, ms, open_window, quantile, sentence, settle, verdict, wait

from models.terms import Article, ArticleDetails, Claim, Tag
from ui.look import Look
from ui.reader import Reader
from ui.shortfall import shortfall

SIZES = ((4_000, 15), (100_000, 500), (300_000, 2_000))
BOOK = (2_000_000, 10_000)
LARGE = (5_000_000, 25_000)
STEPS, OPENINGS = 600, 15
KEYS, KEYS_A_SECOND = 1_000, 50
WINDOW = (760, 820)
TAGS = list(Tag)
FRAME_MS, SHARE, TWICE, OPEN_RATIO, MEMORY_MB = 16, 0.99, 2.0, 1.5, 350


def text_with_claims(size: int, count: int) -> tuple[Article, list[Claim]]:
    """Prose of about `size` characters in paragraphs of four sentences; `count` claims evenly in it."""
    parts, places, place = [], [], 0
    while place < size:
        words = sentence(len(places))
        places.append((place, place + len(words)))
        parts += [words, "\n\n" if len(places) % 4 == 0 else " "]
        place += len(words) + len(parts[-1])
    text = "".join(parts)
    claims = []
    for order in range(count):
        start, end = places[order * len(places) // count]
        # Where there are more claims than sentences, each has a part of one.
        cut = order % max(1, -(-count // len(places)))
        start += cut * 30
        claims.append(Claim(f"c{order}", "a", start, end, text[start:end], tag=TAGS[order % 4]))
    return Article("a", text, "0" * 64, ArticleDetails(title="Harbours")), claims


class Painted:
    """Counts the pixels that a widget was asked to paint."""

    def __init__(self, widget: Any) -> None:
        from PySide6.QtCore import QEvent, QObject

        class Watch(QObject):
            pixels = 0

            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    rect = event.region()  # type: ignore[attr-defined]
                    Watch.pixels += sum(box.width() * box.height() for box in rect)
                return False

        self._watch = Watch()
        self._class = Watch
        widget.installEventFilter(self._watch)

    def taken(self) -> int:
        pixels, self._class.pixels = self._class.pixels, 0
        return int(pixels)


def in_window(widget: Any) -> Any:
    """A shown window with only the widget in it."""
    from PySide6.QtWidgets import QMainWindow

    window = QMainWindow()
    window.setCentralWidget(widget)
    window.resize(*WINDOW)
    window.show()
    settle()
    return window


def bare_edit(text: str) -> Any:
    """A QTextEdit as it comes, with the face and the column of the reader."""
    from PySide6.QtWidgets import QTextEdit

    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setFont(Look().reading(18))
    edit.setPlainText(text)
    return edit


class Times:
    """Seconds by the clock and of the processor: on a busy machine the clock counts what others do."""

    def __init__(self, name: str) -> None:
        self.name, self.clock, self.cpu = name, list[float](), list[float]()

    def take(self, work: Callable[[], object]) -> None:
        start, start_cpu = time.perf_counter(), time.process_time()
        work()
        settle()
        self.clock.append(time.perf_counter() - start)
        self.cpu.append(time.process_time() - start_cpu)

    def __str__(self) -> str:
        return f"  {self.name:21} {ms(self.clock)}   of the processor {ms(self.cpu)}"


def steps(size: int, count: int) -> None:
    """One claim changes, the next claim, and the cursor of a bare edit to the same places, in turn."""
    article, claims = text_with_claims(size, count)
    look = Look()
    reader = Reader(look)
    window, other = in_window(reader), in_window(edit := bare_edit(article.text))
    # The dearest case: every claim is asked for its evidence and lacks some.
    reader.set_shortfall(lambda claim: shortfall(claim, "1/2"))
    reader.show_article(article, claims, claims[0].id)
    wait(lambda: reader._is_laid_out() and is_laid_out(edit), 600)
    settle()
    pixels = Painted(reader.page.viewport())
    changes, moves = Times("a claim changes"), Times("the next claim")
    theirs, idle = Times("bare edit, cursor"), Times("nothing")
    painted = []
    cursor = edit.textCursor()
    for step in range(STEPS):
        order = step % count
        claim = claims[order] = replace(claims[order], tag=TAGS[(step + step // count + order) % 4])
        pixels.taken()
        following = claims[(order + 1) % count]
        changes.take(partial(reader.update_claims, [claim]))
        painted.append(pixels.taken())
        moves.take(partial(reader.set_current, following.id))
        painted.append(pixels.taken())
        cursor.setPosition(following.start)
        theirs.take(partial(edit.setTextCursor, cursor))
        idle.take(lambda: None)
    del window, other
    print(
        f"{size // 1000} kB, {count:,} claims; {statistics.mean(painted):,.0f} pixels painted a step, "
        f"{painted.count(0)} steps without a paint"
    )
    print(*(changes, moves, theirs, idle), sep="\n")
    for name, share in (("clock", "clock"), ("processor", "cpu")):
        ours, bare = [getattr(each, share) for each in (changes, moves)], getattr(theirs, share)
        tail = max(quantile(each, SHARE) for each in ours)
        ratio = max(statistics.median(each) for each in ours) / statistics.median(bare)
        print(
            f"  99th percentile, {name:10} {verdict(tail * 1e3, FRAME_MS, ' ms')}; "
            f"the cursor's {quantile(bare, SHARE) * 1e3:.2f} ms"
        )
        print(f"  against the cursor, {name:10} {verdict(ratio, TWICE, '')}")


def all_steps() -> None:
    for size, count in (*SIZES, BOOK):
        steps(size, count)


def is_laid_out(edit: Any) -> bool:
    return bool(edit.document().lastBlock().layout().lineCount())


def opening() -> None:
    """From the text to the first painted page."""
    article, claims = text_with_claims(*SIZES[-1])
    small, few = text_with_claims(*SIZES[0])
    reader, edit = Reader(Look()), bare_edit("")
    windows = in_window(reader), in_window(edit)
    ours, theirs = [], []
    for _ in range(OPENINGS):
        reader.show_article(small, few, None)
        edit.setPlainText(small.text)
        settle()
        ours.append(to_paint(reader.page.viewport(), lambda: reader.show_article(article, claims, "c0")))
        theirs.append(to_paint(edit.viewport(), lambda: edit.setPlainText(article.text)))
        # Lets both finish their layout, so that none works in the other's time.
        wait_quiet()
    del windows
    print(f"first paint of {len(article.text):,} characters with {len(claims):,} claims")
    for order, name in enumerate(("clock", "processor")):
        one, other = [each[order] for each in ours], [each[order] for each in theirs]
        ratio = statistics.median(one) / statistics.median(other)
        print(f"  {name:10} reader {ms(one)}   bare setPlainText {ms(other)}")
        print(f"  ratio of medians, {name:10} {verdict(ratio, OPEN_RATIO, '')}")


def to_paint(viewport: Any, work: Callable[[], object]) -> tuple[float, float]:
    """Seconds until the viewport's first paint after the work is done: by the clock, of the processor."""
    from PySide6.QtWidgets import QApplication

    painted = Painted(viewport)
    start, start_cpu = time.perf_counter(), time.process_time()
    work()
    while not painted.taken():
        QApplication.processEvents()
    return time.perf_counter() - start, time.process_time() - start_cpu


def wait_quiet(seconds: float = 0.3) -> None:
    end = time.perf_counter() + seconds
    wait(lambda: time.perf_counter() > end)


def large() -> None:
    """The memory once everything is laid out and walked through."""
    article, claims = text_with_claims(*LARGE)
    reader = Reader(Look())
    window = in_window(reader)
    before = memory()
    took = Times("show")
    took.take(lambda: reader.show_article(article, claims, claims[0].id))
    wait(reader._is_laid_out, 600)
    for order in range(0, len(claims), len(claims) // 200):
        reader.set_current(claims[order].id)
        settle()
    del window
    print(f"{len(article.text):,} characters, {len(claims):,} claims: shown in {took.clock[0]:.2f} s")
    print(f"  memory {before:.0f} MB before, in all {verdict(memory(), MEMORY_MB, ' MB')}")


def large_bare() -> None:
    """What Qt alone takes for the same text."""
    article, _ = text_with_claims(*LARGE)
    edit = bare_edit(article.text)
    window = in_window(edit)
    wait(lambda: is_laid_out(edit), 600)
    del window
    print(f"  a bare QTextEdit with the same text, laid out: {memory():.2f} MB")


def keys() -> None:
    """Posts V, D, U by the clock from another thread; each must have tagged one claim, in order."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "keys.claimdesk"
        make_library(library, KEYS)
        window = open_window(Path(folder) / "home", library).window
        handle = window.windowHandle()
        chosen = [(Qt.Key.Key_V, "v", Tag.VERIFIED), (Qt.Key.Key_D, "d", Tag.DISPUTED)]
        chosen.append((Qt.Key.Key_U, "u", Tag.UNSOURCED))
        wanted = [chosen[order * order % 7 % 3] for order in range(KEYS)]

        def post() -> None:
            start = time.perf_counter()
            for order, (key, letter, _) in enumerate(wanted):
                time.sleep(max(0.0, start + order / KEYS_A_SECOND - time.perf_counter()))
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, key.value, Qt.KeyboardModifier.NoModifier, letter)
                    QCoreApplication.postEvent(handle, event)

        hand = threading.Thread(target=post)
        start = time.perf_counter()
        hand.start()
        wait(lambda: not hand.is_alive(), 120)
        wait(lambda: all(claim.is_reviewed for claim in window.session.claims), 60)
        late = time.perf_counter() - start - KEYS / KEYS_A_SECOND
        hand.join()
        got = [claim.tag for claim in window.session.claims]
        right = sum(one is tag for one, (_, _, tag) in zip(got, wanted, strict=True))
        print(f"{KEYS:,} keys, {KEYS_A_SECOND} a second: {right:,} tags as pressed, in order")
        done = "met" if right == KEYS else "MISSED"
        print(f"  done {late * 1e3:.0f} ms after the last key was due; {done}")
        window.close()


def drawing(part: Callable[[], None]) -> Callable[[], None]:
    """A part that needs an application and the fonts, but no window of ours."""

    def run() -> None:
        from ui.app import make_application
        from ui.dress import load_fonts

        app = make_application(["claimdesk"])
        load_fonts("")
        part()
        del app

    return run


PARTS = {
    "steps": drawing(all_steps),
    "open": drawing(opening),
    "memory": drawing(large),
    "bare": drawing(large_bare),
    "keys": keys,
}


def main() -> None:
    """Each part in a process of its own, so that none pays for another's memory."""
    chosen = sys.argv[1:] or list(PARTS)
    if len(chosen) == 1:
        PARTS[chosen[0]]()
    else:
        for part in chosen:
            subprocess.run([sys.executable, __file__, part], check=True)


if __name__ == "__main__":
    main()
