"""How many claims are left, and since when the article is tagged: "4 left · started 12 min ago"."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Qt, QTimer

from models import clock as utc
from models.terms import Counts
from ui.figures import long_day, number

if TYPE_CHECKING:
    from ui.window import MainWindow

_MINUTE, _HOUR, _DAY = 60, 60 * 60, 24 * 60 * 60


class Pace(QObject):
    """The time runs from the first tag that was ever given in an article to the one that left none to review.

    It is looked at when something changes and else once a minute, when the words change.
    """

    def __init__(self, window: "MainWindow", seconds: Callable[[], float] = time.time) -> None:
        """`seconds`: the present, since 1970."""
        super().__init__(window)
        self._session, self._bar, self._keymap = window.session, window.status_bar, window.keymap
        self._banner, self._is_said = window.banner, False
        self._now = seconds
        self._spans: dict[str, tuple[float, float] | None] = {}
        self._counts = Counts()
        self._shown = ""
        self._tick = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._tick.timeout.connect(self._show)
        self._session.tagged.connect(self._note_tag)
        self._session.library_opened.connect(self._spans.clear)

    def show(self, counts: Counts) -> None:
        """Shows how the open article stands, and says what is next when its last claim got a tag."""
        article = self._session.article
        is_same = article is not None and article.id == self._shown
        was_left, self._counts = self._counts.unreviewed, counts
        self._shown = article.id if article else ""
        self._show()
        if is_same and was_left and not counts.unreviewed and counts.total:
            words = self.tr("All claims are reviewed: {0} exports them, {1} opens the next article.")
            keys = self._keymap.call("export.csv"), self._keymap.call("article.next")
            self._banner.show_notice(words.format(*keys), "info")
            self._is_said = True
        elif self._is_said and counts.unreviewed:
            self._banner.close_notice()
            self._is_said = False

    def _note_tag(self) -> None:
        """Times a tag that was given now, as the history does."""
        if self._session.article is not None:
            article = self._session.article.id
            first = self._spans.get(article) or (self._now(), 0.0)
            self._spans[article] = first[0], self._now()

    def _show(self) -> None:
        article, left = self._session.article, self._counts.unreviewed
        span = self._span(article.id) if article is not None and self._counts.reviewed else None
        self._bar.set_pace("" if article is None or not self._counts.total else self._words(left, span))
        self._tick.stop()
        if left and span is not None:
            # A second late rather than early, for then nothing would have changed yet.
            gone = (self._now() - span[0]) % _MINUTE
            self._tick.start(round((_MINUTE - gone + 1) * 1000))

    def _span(self, article_id: str) -> tuple[float, float] | None:
        """When the first and the last tag of an article were given; None before a tag."""
        if article_id not in self._spans:
            found = self._session.tagging_span(article_id)
            self._spans[article_id] = (utc.seconds(found[0]), utc.seconds(found[1])) if found else None
        return self._spans[article_id]

    def _words(self, left: int, span: tuple[float, float] | None) -> str:
        if not left:
            took = "" if span is None else self._length(span[1] - span[0])
            return self.tr("All reviewed in {0}").format(took) if took else self.tr("All reviewed")
        count = self.tr("%Ln left", "", left)
        gone = 0 if span is None else self._now() - span[0]
        if span is not None and gone >= _DAY:
            began = QDateTime.fromSecsSinceEpoch(int(span[0])).date()
            return self.tr("{0} · started on {1}").format(count, long_day(began))
        ago = self._length(gone)
        return self.tr("{0} · started {1} ago").format(count, ago) if ago else count

    def _length(self, seconds: float) -> str:
        """A stretch of time in minutes, hours or days; nothing below a minute."""
        minutes = int(max(0.0, seconds)) // _MINUTE
        if minutes < 1:
            return ""
        if seconds < _HOUR:
            return self.tr("{0} min").format(number(minutes))
        if seconds < _DAY:
            return self.tr("{0} h {1} min").format(number(minutes // 60), number(minutes % 60))
        return self.tr("%Ln days", "", int(seconds) // _DAY)
