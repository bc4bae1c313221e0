"""How many claims are left, and for how long the reviewer has been at the article: "4 left · 12 min"."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from models.terms import Counts
from ui.session import Session
from ui.statusbar import StatusBar

_MINUTE, _HOUR = 60, 60 * 60


class Pace(QObject):
    """The time runs from the first tag that was given in an article since the start, until none is left.

    It is looked at when something changes and else once a minute, when the words change.
    """

    def __init__(
        self, session: Session, bar: StatusBar, parent: QObject, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._session, self._bar, self._clock = session, bar, clock
        self._began: dict[str, float] = {}
        self._done: dict[str, float] = {}
        self._counts = Counts()
        self._tick = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._tick.timeout.connect(self._show)
        session.tagged.connect(self._note_tag)

    def show(self, counts: Counts) -> None:
        """Shows how the open article stands."""
        self._counts = counts
        self._show()

    def _note_tag(self) -> None:
        article = self._session.article
        if article is not None:
            self._began.setdefault(article.id, self._clock())

    def _show(self) -> None:
        article, left = self._session.article, self._counts.unreviewed
        seconds = self._seconds(article.id, left) if article is not None else None
        self._bar.set_pace(self._words(left, seconds) if article is not None else "")
        self._tick.stop()
        if left and seconds is not None:
            # A second late rather than early, for then nothing would have changed yet.
            self._tick.start(round((_MINUTE - seconds % _MINUTE + 1) * 1000))

    def _seconds(self, article_id: str, left: int) -> float | None:
        """The time since the first tag, which stands still while nothing is left; None before a tag."""
        began = self._began.get(article_id)
        if began is None:
            return None
        if left:
            self._done.pop(article_id, None)
            return self._clock() - began
        return self._done.setdefault(article_id, self._clock()) - began

    def _words(self, left: int, seconds: float | None) -> str:
        minutes = int(seconds or 0) // _MINUTE
        if not left and seconds is None:
            return ""
        number = self.tr("%Ln left", "", left)
        if not minutes:
            return number
        if minutes < _HOUR // _MINUTE:
            return self.tr("{0} · {1} min").format(number, minutes)
        return self.tr("{0} · {1} h {2} min").format(number, minutes // 60, minutes % 60)
