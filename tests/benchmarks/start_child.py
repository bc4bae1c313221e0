"""One start in a process of its own, for start.py: an empty window or the program; prints what it cost.

CPU seconds, longest gap of the event loop, time to live keys, megabytes in use.

Nothing is imported here that the program would not import, so that both sides bear the same costs.
"""

import os
import sys
import time
from itertools import pairwise
from typing import NoReturn

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120
BEAT_MS = 5


def in_use() -> float:
    """The memory of this process in MB (Linux; 0 elsewhere)."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0


def finish(gap: float = 0.0, shown: float = 0.0) -> NoReturn:
    """Prints what it cost; ends at once: taking things down is not counted."""
    print(time.process_time(), gap, shown, in_use(), flush=True)
    os._exit(0)


def empty_window(then_sqlmodel: bool) -> None:
    """What PySide6 itself costs: a main window, painted; and then, if asked for, the import of sqlmodel."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    def painted() -> None:
        if then_sqlmodel:
            import sqlmodel  # noqa: F401
        finish()

    class Empty(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, painted)

    app = QApplication(["empty"])
    window = Empty()
    window.resize(1440, 900)
    window.show()
    app.exec()


def our_window(until_paint: bool, leaves: bool) -> None:
    """The program by its own door; ends at the first paint, or when the article stands and a key worked.

    One that `leaves` closes the window then as a person does.
    """
    sys.path.insert(0, ROOT)
    from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
    from PySide6.QtGui import QKeyEvent

    import main
    import ui.app

    beats: list[float] = []

    class Watched(ui.app.Application):
        def _go_on(self) -> None:
            if until_paint:
                finish()
            self.timer = QTimer(self.window, interval=BEAT_MS)
            self.timer.setTimerType(Qt.TimerType.PreciseTimer)
            self.timer.timeout.connect(self.beat)
            self.timer.start()
            self.tried = False
            self.beat()
            super()._go_on()

        def beat(self) -> None:
            beats.append(time.perf_counter())
            if not self.window.is_complete:
                return
            session = self.window.session
            if session.article is not None and not session.busy and not self.tried:
                self.tried = True
                QTimer.singleShot(0, self.try_a_key)

        def try_a_key(self) -> None:
            before = self.window.session.current
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j")
            QCoreApplication.sendEvent(self.window.windowHandle(), key)
            if before is None or self.window.session.current is before:
                sys.exit("The key J had no effect.")
            QTimer.singleShot(2 * BEAT_MS, self.measured)

        def measured(self) -> None:
            if leaves:
                self.window.close()
                return
            gaps = [after - before for before, after in pairwise(beats)]
            finish(max(gaps), beats[-1] - beats[0])

    ui.app.Application = Watched  # type: ignore[misc]
    status = main.main([])
    print(0, 0, 0, 0)
    sys.exit(status)


if __name__ == "__main__":
    if sys.argv[1].startswith("empty"):
        empty_window(then_sqlmodel=sys.argv[1] != "empty")
    else:
        our_window(
            until_paint=sys.argv[1] in ("first paint", "from the picture"), leaves=sys.argv[1] == "leaving"
        )
