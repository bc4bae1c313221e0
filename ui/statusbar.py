"""The bar along the bottom: how far the article is, which keys help, when it was last saved."""

from collections.abc import Sequence
from enum import IntEnum
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from models.terms import Counts, Tag
from ui.badges import draw_badge
from ui.controls import Label, PaintedWords, plain_tip
from ui.figures import number
from ui.keycap import KeyButton
from ui.look import Look, px
from ui.progress_bar import draw_progress
from ui.turning import Turn
from ui.wording import tag_count

_BAR, _SHORT_BAR, _BADGE, _GAP, _BETWEEN = 150, 72, 14, 8, 16
_NARROW = 1180
_MESSAGE_MS = 6000


class Detail(IntEnum):
    """How much of the counts is shown: "11 of 15" alone, a number for each state, or words too."""

    SHORT, NUMBERS, WORDS = range(3)


class CountsRow(PaintedWords):
    """Bar, "11 of 15 reviewed" and a badge with its number for each state, as far as there is room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._counts, self._detail = look, Counts(), Detail.WORDS
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.update)
        self.set_counts(Counts())

    def set_counts(self, counts: Counts) -> None:
        """Shows other numbers."""
        self._counts = counts
        self.setAccessibleName(", ".join([self.summary(), *(text for _, text in self._pairs(True))]))
        self.updateGeometry()
        self.update()

    def set_detail(self, detail: Detail) -> None:
        """Shows more or less."""
        if detail != self._detail:
            self._detail = detail
            self.updateGeometry()
            self.update()

    def has_words(self) -> bool:
        """True while the numbers have their words."""
        return self._detail is Detail.WORDS

    def summary(self) -> str:
        """The words behind the bar."""
        counts = self._counts
        if not counts.total + counts.dismissed:
            return self.tr("No claims yet")
        if counts.dismissed:
            words = self.tr("{done} of {all} reviewed, {gone} dismissed")
        else:
            words = self.tr("{done} of {all} reviewed")
        return words.format(
            done=number(counts.reviewed), all=number(counts.total), gone=number(counts.dismissed)
        )

    def width_with(self, detail: Detail) -> int:
        """The width that the row needs to show so much."""
        width = self._bar(detail) + _GAP + self._wide(self._lead(detail), 500)
        return width + sum(_BETWEEN + _BADGE + _GAP + self._wide(text) for _, text in self._parts(detail)) + 2

    def sizeHint(self) -> QSize:
        """The width of what is shown."""
        return QSize(self.width_with(self._detail), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the row."""
        middle, theme = self.height() // 2, self._look.theme
        turn = Turn(QRectF(self.rect()), self.isRightToLeft())
        wide = self._bar(self._detail)
        with QPainter(self) as painter:
            bar = turn.box(QRectF(0, middle - 3, wide, 6))
            draw_progress(painter, bar, self._counts, theme, turn.rtl)
            x = self._paint_text(painter, turn, wide + _GAP, self._lead(self._detail), 500)
            for tag, text in self._parts(self._detail):
                x += _BETWEEN
                badge = turn.box(QRectF(x, middle - _BADGE / 2, _BADGE, _BADGE))
                draw_badge(painter, badge, tag, theme)
                x = self._paint_text(painter, turn, x + _BADGE + _GAP, text, 400)

    @staticmethod
    def _bar(detail: Detail) -> int:
        return _BAR if detail else _SHORT_BAR

    def _lead(self, detail: Detail) -> str:
        if detail or not self._counts.total:
            return self.summary()
        return self.tr("{0} of {1}").format(number(self._counts.reviewed), number(self._counts.total))

    def _parts(self, detail: Detail) -> list[tuple[Tag, str]]:
        return self._pairs(detail is Detail.WORDS) if detail else []

    def _paint_text(self, painter: QPainter, turn: Turn, x: float, text: str, weight: int) -> float:
        width = self._wide(text, weight)
        box = QRectF(x, 0, width + 4, self.height())
        turn.words(painter, box, text, self._look.ui(12.5, weight), self._look.theme.ink2)
        return x + width

    def _wide(self, text: str, weight: int = 400) -> int:
        return ceil(QFontMetricsF(self._look.ui(12.5, weight)).horizontalAdvance(text))

    def _pairs(self, words: bool) -> list[tuple[Tag, str]]:
        counts = self._counts
        if not counts.total:
            return []
        numbers = {
            Tag.VERIFIED: counts.verified,
            Tag.DISPUTED: counts.disputed,
            Tag.UNSOURCED: counts.unsourced,
            Tag.UNREVIEWED: counts.unreviewed,
        }
        return [(tag, tag_count(tag, n) if words else number(n)) for tag, n in numbers.items()]


class StatusBar(QFrame):
    """38 px high; the hints stand in the order next, previous, undo, all keys and can be clicked."""

    next_requested = Signal()
    previous_requested = Signal()
    undo_requested = Signal()
    message_changed = Signal()
    keys_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setAccessibleName(self.tr("Status"))
        self.setFixedHeight(px(38))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.counts = CountsRow(look)
        words = (self.tr("next"), self.tr("previous"), self.tr("undo"), self.tr("all keys"))
        self.hints = [KeyButton(look, word, "", cap_first=True) for word in words]
        self._message = ""
        self.message = Label(look, 12.5, 500, "ink")
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.pace = Label(look, 12.5, 400, "ink2")
        self.saved = Label(look, 12.5, 400, "ink3")
        self._timer = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._timer.timeout.connect(self.clear_message)
        self._lay_out()
        self._connect()

    def set_counts(self, counts: Counts) -> None:
        """Shows how far the article is."""
        self.counts.set_counts(counts)
        self._fit()

    def set_pace(self, text: str) -> None:
        """Says how many claims are left and how long it took so far."""
        if text != self.pace.text():
            self.pace.setText(text)
            self._fit()

    def set_keys(self, keys: Sequence[str]) -> None:
        """Sets the key caps of the hints in their order; an empty one leaves the word alone."""
        for hint, key in zip(self.hints, keys, strict=True):
            hint.set_cap(key)
        self._fit()

    def set_saved(self, text: str) -> None:
        """Says when the library was last written."""
        self._set_saved(text, "ink3")

    def set_saved_failed(self, text: str) -> None:
        """Says, in the colour of trouble, that the last change is not on the disk."""
        self._set_saved(text, "dis")

    @property
    def has_message(self) -> bool:
        """True while a line stands in place of the hints."""
        return bool(self._message)

    def set_message(self, text: str) -> None:
        """Shows a line in place of the hints for six seconds."""
        self._message = text
        self._timer.start()
        self._fit()
        self.message_changed.emit()

    def clear_message(self) -> None:
        """Brings the hints back, where a message stands."""
        if not self._message:
            return
        self._timer.stop()
        self._message = ""
        self._fit()
        self.message_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drops words and hints for which there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(0)
        row.addWidget(self.counts)
        row.addSpacing(16)
        row.addWidget(self.message, 1)
        row.addStretch(0)
        for hint in self.hints:
            hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(hint)
            row.addSpacing(4)
        row.addSpacing(10)
        row.addWidget(self.pace)
        row.addSpacing(_BETWEEN)
        row.addWidget(self.saved)

    def _connect(self) -> None:
        signals = (self.next_requested, self.previous_requested, self.undo_requested, self.keys_requested)
        for hint, signal in zip(self.hints, signals, strict=True):
            hint.clicked.connect(lambda _=False, signal=signal: signal.emit())

    def _set_saved(self, text: str, tone: str) -> None:
        if text == self.saved.text() and tone == self.saved.property("tone"):
            return
        self.saved.setText(text)
        if self.saved.property("tone") != tone:
            self.saved.setProperty("tone", tone)
            self.saved.style().unpolish(self.saved)
            self.saved.style().polish(self.saved)
        self._fit()

    def _fit(self) -> None:
        """A message comes first, beside the counts; else words go first, then the hints from the left."""
        message = self._message
        self.pace.setVisible(bool(self.pace.text()) and not message)
        room = self.width() - 32 - 26
        aside = _BETWEEN + self.saved.sizeHint().width()
        metrics = QFontMetricsF(self.message.font())
        needed = ceil(metrics.horizontalAdvance(message))
        # For the seconds in which a long line stands there the time of saving gives way too.
        short = self.counts.width_with(Detail.SHORT)
        self.saved.setVisible(not message or room - aside - short >= needed)
        room -= aside if self.saved.isVisibleTo(self) else 0
        if self.pace.isVisibleTo(self):
            room -= self.pace.sizeHint().width()
        wanted = [hint.sizeHint().width() + 4 for hint in self.hints]
        self.counts.set_detail(self._detail_for(room, needed if message else 0, sum(wanted)))
        room -= self.counts.sizeHint().width()
        self.message.setText(metrics.elidedText(message, Qt.TextElideMode.ElideRight, room))
        self.message.setToolTip(plain_tip(message))
        self.message.setVisible(bool(message))
        for hint, width in zip(reversed(self.hints), reversed(wanted), strict=True):
            room -= width
            hint.setVisible(room >= 0 and bool(hint.text()) and not message)

    def _detail_for(self, room: int, message: int, hints: int) -> Detail:
        """The most that can be said of the counts beside a message of that width, or beside the hints."""
        if self.width() >= px(_NARROW) and room >= self.counts.width_with(Detail.WORDS) + (message or hints):
            return Detail.WORDS
        has_room = not message or room >= self.counts.width_with(Detail.NUMBERS) + message
        return Detail.NUMBERS if has_room else Detail.SHORT
