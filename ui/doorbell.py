"""Hears a second start while the window is open: raises the window and takes the files."""

import contextlib
import os
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from models.door import MOST_BYTES, OTHER, TAKEN, Call, Door

_SECONDS = 0.5
"""So long a caller may take; it sends all it has at once, and is of the same account."""


class Doorbell(QObject):
    """Answers at the door; `answer` says whether this window takes the call."""

    def __init__(self, door: Door, answer: Callable[[Call], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._answer = door, answer
        self._listening = door.open()
        self._notifier: QSocketNotifier | None = None
        if self._listening is not None:
            self._notifier = QSocketNotifier(self._listening.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._hear)

    def silence(self) -> None:
        """Answers no more; the window is closing."""
        if self._notifier is not None and self._listening is not None:
            self._notifier.setEnabled(False)
            self._listening.close()
            self._door.close()
            self._notifier = self._listening = None

    def _hear(self) -> None:
        if self._listening is None:
            return
        with contextlib.suppress(OSError):
            caller, _ = self._listening.accept()
            with caller:
                caller.settimeout(_SECONDS)
                call = Call.read(_line(caller))
                if call is not None:
                    caller.sendall(TAKEN if self._answer(call) else OTHER)


def _line(caller: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\n") and len(line) < MOST_BYTES and (part := caller.recv(65_536)):
        line += part
    return line


def raise_window(window: QWidget, token: str) -> None:
    """Brings the window before the others; on Wayland that needs the token of who asked."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if QGuiApplication.platformName() == "xcb":
        from ui.x11 import bring_to_front

        with contextlib.suppress(OSError, AttributeError):
            bring_to_front(int(window.winId()))
