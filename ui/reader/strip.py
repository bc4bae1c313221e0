"""The scroll bar as an overview: where claims stand in the whole article and in which state they are.

Claims whose marks fall on the same pixel row share it, and the worst state wins: disputed, then unsourced,
then to review, then verified. So 2,000 claims on 800 rows still say where there is trouble.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QScrollBar, QWidget

from models.terms import Tag
from ui.look import Look
from ui.reader.spans import Span
from ui.reader.tips import show_tip, tip_with_quote

WIDTH = 22
INSET = 4
MARK_WIDTH, MARK_HEIGHT = 8, 3
NEAR = 3
_RANK = {Tag.VERIFIED: 1, Tag.UNREVIEWED: 2, Tag.UNSOURCED: 3, Tag.DISPUTED: 4}
_TAGS = {rank: tag for tag, rank in _RANK.items()}
_RUN = re.compile(rb"([\x01-\x04])\1*")


@dataclass(slots=True)
class Mark:
    """A claim's place in the article: 0 is its top, 1 its bottom."""

    place: float
    span: Span


def runs(ranks: bytes | bytearray, first: int = 0, last: int | None = None) -> Iterator[tuple[int, int, Tag]]:
    """Neighbouring rows of one state as (top, height, state), of those that reach into `first` to `last`."""
    last = len(ranks) if last is None else min(last, len(ranks))
    first = min(max(0, first), max(0, last - 1))
    while first > 0 and ranks[first - 1] == ranks[first]:
        first -= 1
    while 0 < last < len(ranks) and ranks[last] == ranks[last - 1]:
        last += 1
    for found in _RUN.finditer(ranks, first, last):
        yield found.start(), found.end() - found.start(), _TAGS[ranks[found.start()]]


class Strip(QScrollBar):
    """A vertical scroll bar with a mark for each claim; a click on a mark asks for its claim."""

    claim_clicked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look = look
        self._marks: list[Mark] = []
        self._places: list[float] = []
        self._by_id: dict[str, Mark] = {}
        self._ranks: bytearray | None = None
        self._picture: QPixmap | None = None
        self._current: str | None = None
        self._grip: float | None = None
        self._pressed_at = QPointF()
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("Overview of the claims"))

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Takes over the places of all drawn claims."""
        self._marks = sorted(marks, key=lambda mark: mark.place)
        self._places = [mark.place for mark in self._marks]
        self._by_id = {mark.span.claim.id: mark for mark in self._marks}
        self._forget()

    def states_changed(self, claim_ids: Iterable[str]) -> None:
        """Some claims bear other tags now; their places are the same."""
        for claim_id in claim_ids:
            mark = self._by_id.get(claim_id)
            if mark is not None and self._ranks is not None:
                row = self._row(mark.place)
                self._rank(self._ranks, row, row + MARK_HEIGHT)
                self._paint_rows(row - 2, row + MARK_HEIGHT + 2)
                self.update(0, row - 2, self.width(), MARK_HEIGHT + 4)

    def set_current(self, claim_id: str | None) -> None:
        """Rings the mark of the current claim."""
        if claim_id != self._current:
            for which in (self._current, claim_id):
                mark = self._by_id.get(which or "")
                if mark is not None:
                    self.update(0, self._row(mark.place) - 6, self.width(), MARK_HEIGHT + 12)
            self._current = claim_id

    def sizeHint(self) -> QSize:
        """Wide enough to click on."""
        return QSize(WIDTH, 100)

    def minimumSizeHint(self) -> QSize:
        """As wide as always."""
        return QSize(WIDTH, 60)

    def resizeEvent(self, event: QEvent) -> None:
        """The marks move with the height."""
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme comes with another palette or style sheet."""
        self._forget()
        super().changeEvent(event)

    def _forget(self) -> None:
        self._ranks = self._picture = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the thumb, the marks over it and the ring."""
        theme = self._look.theme
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(theme.paper))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            thumb = QColor(theme.ink3)
            thumb.setAlphaF(0.28 if self._grip is not None else 0.16)
            if self.maximum() > self.minimum():
                painter.setBrush(thumb)
                painter.drawRoundedRect(self._thumb(), 4, 4)
            painter.drawPixmap(0, 0, self._marks_picture())
            self._paint_current(painter)

    def _marks_picture(self) -> QPixmap:
        """All marks, painted once: while one scrolls, they stand."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            self._ranks = bytearray(max(1, self.height()))
            self._rank(self._ranks, 0, self.height())
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._paint_rows(0, self.height())
        return self._picture

    def _paint_rows(self, first: int, last: int) -> None:
        if self._picture is None or self._ranks is None:
            return
        with QPainter(self._picture) as painter:
            rows = QRectF(0, first, self.width(), last - first)
            painter.setClipRect(rows)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(rows, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for top, height, tag in runs(self._ranks, first, last):
                painter.setBrush(self._look.theme.stroke(tag))
                painter.drawRoundedRect(QRectF(self._left(), top, MARK_WIDTH, height), 1.5, 1.5)

    def _rank(self, ranks: bytearray, first: int, last: int) -> None:
        """Finds the worst state in each of the pixel rows `first` to `last`."""
        first, last = max(0, first), min(len(ranks), last)
        ranks[first:last] = bytes(max(0, last - first))
        for mark in self._marks[self._order(first - MARK_HEIGHT - 1) : self._order(last + 1)]:
            row, rank = self._row(mark.place), _RANK[mark.span.claim.tag]
            for y in range(max(first, row), min(last, row + MARK_HEIGHT)):
                if ranks[y] < rank:
                    ranks[y] = rank

    def _order(self, row: int) -> int:
        """The order of the first mark at or below a pixel row."""
        return bisect_left(self._places, (row - INSET) / max(1.0, self._track() - MARK_HEIGHT))

    def _paint_current(self, painter: QPainter) -> None:
        mark = self._by_id.get(self._current or "")
        if mark is None:
            return
        box = QRectF(self._left(), self._row(mark.place), MARK_WIDTH, MARK_HEIGHT)
        painter.setBrush(self._look.theme.stroke(mark.span.claim.tag))
        painter.drawRoundedRect(box, 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._look.theme.accent), 1.5))
        painter.drawRoundedRect(box.adjusted(-3, -2.75, 3, 2.75), 3.5, 3.5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers the press: a click on a mark or a drag of the thumb shows at the release."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed_at = event.position()
        y = event.position().y()
        thumb = self._thumb()
        inside = thumb.top() <= y <= thumb.bottom()
        self._grip = y - thumb.top() if inside else thumb.height() / 2
        if not inside and self._mark_at(y) is None:
            self._scroll_to(y)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags, or shows a hand over a mark."""
        y = event.position().y()
        if self._grip is None:
            over = self._mark_at(y) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        elif abs(y - self._pressed_at.y()) > NEAR or not self._marks:
            self._scroll_to(y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Goes to the claim if the press was on its mark and the mouse stood still."""
        if self._grip is None:
            return
        self._grip = None
        self.update()
        mark = self._mark_at(self._pressed_at.y())
        if mark is not None and abs(event.position().y() - self._pressed_at.y()) <= NEAR:
            self.claim_clicked.emit(mark.span.claim.id)

    def event(self, event: QEvent) -> bool:
        """Shows which claim a mark stands for."""
        if isinstance(event, QHelpEvent):
            mark = self._mark_at(event.pos().y())
            show_tip(event.globalPos(), tip_with_quote(mark.span) if mark else "", self)
            return True
        return super().event(event)

    def _track(self) -> float:
        return max(1.0, self.height() - 2 * INSET)

    def _left(self) -> float:
        return (self.width() - MARK_WIDTH) / 2

    def _row(self, place: float) -> int:
        return round(INSET + place * (self._track() - MARK_HEIGHT))

    def _thumb(self) -> QRectF:
        whole = self.maximum() - self.minimum() + self.pageStep()
        height = max(24.0, self._track() * self.pageStep() / max(1, whole))
        travel = max(1, self.maximum() - self.minimum())
        top = INSET + (self._track() - height) * (self.value() - self.minimum()) / travel
        return QRectF(4, top, self.width() - 8, height)

    def _scroll_to(self, y: float) -> None:
        free = max(1.0, self._track() - self._thumb().height())
        part = (y - (self._grip or 0.0) - INSET) / free
        self.setValue(round(self.minimum() + part * (self.maximum() - self.minimum())))

    def _mark_at(self, y: float) -> Mark | None:
        """The nearest mark; of those on one pixel the one in the worst state, as it is painted."""
        if not self._marks:
            return None
        scale = max(1.0, self._track() - MARK_HEIGHT)
        place = (y - INSET - MARK_HEIGHT / 2) / scale
        low = bisect_left(self._places, place - NEAR / scale)
        high = bisect_left(self._places, place + NEAR / scale)

        def order(mark: Mark) -> tuple[int, int]:
            return abs(round((mark.place - place) * scale)), -_RANK[mark.span.claim.tag]

        return min(self._marks[low:high], key=order, default=None)
