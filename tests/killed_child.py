"""A window in a process of its own that types into one field, says so about a second later, and waits."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.app import Application, make_application

WORDS = "half typed, 12 per cent"
_PAUSE_MS = 1000
COMMANDS = {
    "note": "claim.note",
    "suggested_correction": "claim.correction",
    "claim_text": "claim.wording",
    "evidence": "evidence.add",
}


def main(field: str, library: Path, article: Path) -> None:
    """Types as soon as the article is open."""
    app = make_application(["claimdesk"])
    assert app is not None
    application = Application(app, library, [article])
    application.show()
    window = application.window

    def type_in() -> None:
        if not window.is_complete or window.session.current is None or window.session.busy:
            return
        timer.stop()
        from ui.commands import BY_ID

        window.desk.run(BY_ID[COMMANDS[field]])
        QTest.keyClicks(QApplication.focusWidget(), WORDS)
        QTimer.singleShot(_PAUSE_MS, lambda: print("typed", flush=True))

    timer = QTimer()
    timer.setInterval(50)
    timer.timeout.connect(type_in)
    timer.start()
    app.exec()


main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
