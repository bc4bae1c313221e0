"""Window size and place in each article, written soon after a move, so that a crash loses little."""

import contextlib

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from models.errors import UserError
from models.settings import Place
from ui.reader import Reader
from ui.session import Session

_SOON_MS = 800


class Remembering(QObject):
    """Keeps the state file up to date."""

    def __init__(self, session: Session, reader: Reader, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._reader, self._window = session, reader, window
        self._library = self._article = ""
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.write)
        reader.place_changed.connect(self._soon.start)
        session.updated.connect(self._soon.start)
        session.leaving.connect(self.leave)

    def leave(self) -> None:
        """Notes the place in the article that is shown, before another one is."""
        current = self._session.current
        if self._article:
            position, offset = self._reader.place()
            shown = current.id if current and current.article_id == self._article else self._claim()
            self._session.state.set_place(self._library, self._article, Place(shown, position, offset))

    def _claim(self) -> str:
        return self._session.state.place(self._library, self._article).claim

    def enter(self) -> None:
        """Goes to the place where the article was left; to be called when the reader shows it."""
        article = self._session.article
        self._library, self._article = self._session.library_key, article.id if article else ""
        if article is not None:
            place = self._session.state.place(self._library, article.id)
            if place.position or place.offset:
                self._reader.restore((place.position, place.offset))
            self._soon.start()

    def write(self) -> None:
        """Writes the state file; where that fails nothing of the record is lost."""
        self._soon.stop()
        self.leave()
        window = self._window
        if window.isVisible():
            size = window.normalGeometry() if window.isMaximized() else window.geometry()
            self._session.state.set_window(size.width(), size.height(), window.isMaximized())
        with contextlib.suppress(UserError):
            self._session.state.save()
