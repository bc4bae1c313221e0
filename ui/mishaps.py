"""What may go wrong around the window: the log, crashes, signals from outside."""

import contextlib
import logging
import signal
import socket
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from models import places
from ui.window import MainWindow

log = logging.getLogger("claimdesk")
_LOG_BYTES = 500_000
# Until the file is there nothing is printed: without a display Qt has much to say.
log.addHandler(logging.NullHandler())
log.propagate = False


def start_log() -> None:
    """Writes what happens to a file that keeps its size; once is enough."""
    if log.level:
        return
    try:
        file = places.log_dir() / "claimdesk.log"
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LOG_BYTES:
            file.replace(file.with_suffix(".old.log"))
        handler: logging.Handler = logging.FileHandler(file, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


def catch_crashes(window: MainWindow) -> None:
    """What nobody foresaw is written to the log and said in the window; the window stays."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("unforeseen", exc_info=(kind, error, trace))
        if sys.__stderr__ is not None:
            sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        text = QCoreApplication.translate(
            "Mishaps",
            "Something went wrong that should not have ({0}). What was saved is safe. The details are in {1}",
        ).format(f"{kind.__name__}: {error}", places.log_dir() / "claimdesk.log")
        QTimer.singleShot(0, lambda: window.banner.show_notice(text, "error"))

    sys.excepthook = caught
    threading.excepthook = lambda args: caught(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )


def close_on_signals(window: MainWindow) -> None:
    """Lets Ctrl+C, a logout or a shutdown close the window in good order; a second signal just ends it."""
    if sys.platform == "win32":
        return
    reader, writer = socket.socketpair()
    writer.setblocking(False)
    signal.set_wakeup_fd(writer.fileno())
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, window)
    # The sockets live as long as the program; nothing else would hold them.
    notifier.setProperty("sockets", (reader, writer))
    reader.setblocking(False)
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

    def heard() -> None:
        with contextlib.suppress(BlockingIOError):
            # Left unread, the byte would have the notifier fire for ever.
            reader.recv(64)
        for number in numbers:
            signal.signal(number, signal.SIG_DFL)
        while popup := QApplication.activePopupWidget():
            # An open menu would outlive the window, and the end of the interpreter would crash on it.
            popup.close()
        window.close()

    notifier.activated.connect(heard)
    for number in numbers:
        signal.signal(number, lambda *_: None)
