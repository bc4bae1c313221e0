"""Keys that are pressed at the picture of the window, before the window itself can take them."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class EarlyKeys(QObject):
    """Keeps the keys of a window in order from now on; `hand_over` presses them, `drop` forgets them."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept: list[QKeyEvent] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes keys for itself; all else goes its way."""
        del watched
        if isinstance(event, QKeyEvent) and event.type() in _KEYS:
            self._kept.append(event.clone())
            return True
        return event.type() == QEvent.Type.ShortcutOverride

    def hand_over(self) -> None:
        """Presses the keys that were kept, one by one, before any that comes after."""
        for key in self._end():
            QCoreApplication.sendEvent(self._window, key)

    def drop(self) -> str:
        """Forgets the keys; returns a sentence that says so, or nothing where there were none."""
        number = sum(key.type() == QEvent.Type.KeyPress for key in self._end())
        words = self.tr("%Ln key(s) did not count: the library had changed. Press again.", "", number)
        return words if number else ""

    def _end(self) -> list[QKeyEvent]:
        self._window.removeEventFilter(self)
        kept, self._kept = self._kept, []
        self.deleteLater()
        return kept
