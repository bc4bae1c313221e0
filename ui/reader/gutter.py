"""The margin left of the text: a badge and a number where a claim starts, a bar along the current one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from models.terms import Tag
from ui.badges import draw_badge
from ui.look import Look
from ui.reader.geometry import Geometry, Piece
from ui.reader.spans import Span
from ui.theme import Theme
from ui.turning import Turn

_MARGIN = 1


@dataclass(frozen=True, slots=True)
class Badge:
    """A claim's badge in document pixels; `label` is the number, or "+2" for claims that found no room."""

    box: QRectF
    span: Span
    label: str = ""
    label_box: QRectF | None = None


def _draw_badge(painter: QPainter, box: QRectF, tag: Tag, theme: Theme, ratio: float) -> None:
    image = _badge_image(tag, box.width(), theme, ratio)
    left, top = round(box.left() * ratio) / ratio, round(box.top() * ratio) / ratio
    painter.drawImage(QPointF(left - _MARGIN, top - _MARGIN), image)


@cache
def _badge_image(tag: Tag, size: float, theme: Theme, ratio: float) -> QImage:
    """A badge, painted once: a page full of them would cost more than its words."""
    side = ceil((size + 2 * _MARGIN) * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        draw_badge(painter, QRectF(_MARGIN, _MARGIN, size, size), tag, theme)
    return image


def badge_at(point: QPointF, shown: Iterable[Badge]) -> Badge | None:
    """The badge, or the number beside it, under a point in document pixels."""
    for badge in shown:
        if badge.box.adjusted(-2, -4, 2, 4).contains(point):
            return badge
        if badge.label_box is not None and badge.label_box.contains(point):
            return badge
    return None


@dataclass(frozen=True, slots=True)
class Gutter:
    """Lays out and paints what stands left of `column`; all sizes are multiples of `unit`.

    `ratio`: device pixels for one of ours.
    In a page of the width `mirror` all of it is turned round and stands right of the text.
    """

    column: float
    unit: float = 1.0
    ratio: float = 1.0
    mirror: float = 0.0

    ROOM: ClassVar[int] = 76
    BADGE: ClassVar[int] = 18
    FIRST: ClassVar[int] = 34
    STEP: ClassVar[int] = 22
    LABEL: ClassVar[int] = 20
    BAR: ClassVar[int] = 17
    MARK: ClassVar[int] = 10

    def turned(self, box: QRectF) -> QRectF:
        """Where a box belongs that was laid out for the left side."""
        return Turn(QRectF(0, 0, self.mirror, 0), self.mirror > 0).box(box)

    def badges(self, spans: Iterable[Span], geometry: Geometry, current: str | None) -> list[Badge]:
        """The badges of all lines on which one of `spans` starts."""
        rows: dict[float, list[Span]] = {}
        for span in spans:
            first = geometry.first_piece(span)
            if first is not None:
                rows.setdefault(first.middle, []).append(span)
        return [badge for y, row in rows.items() for badge in self._row(row, y, current)]

    def paint(self, painter: QPainter, shown: Iterable[Badge], theme: Theme, current: str | None) -> None:
        """Paints badges and numbers; the number of the current claim in the accent colour."""
        font = Look.ui(10.5 * self.unit, 600)
        metrics = QFontMetricsF(font)
        drop = (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        for badge in shown:
            _draw_badge(painter, badge.box, badge.span.claim.tag, theme, self.ratio)
            if badge.label_box is not None:
                is_current = badge.span.claim.id == current
                painter.setPen(QColor(theme.accent if is_current else theme.ink3))
                box, wide = badge.label_box, metrics.horizontalAdvance(badge.label)
                left = box.left() if self.mirror else box.right() - wide
                painter.drawText(QPointF(left, badge.label_box.center().y() + drop), badge.label)

    def paint_marks(self, painter: QPainter, shown: Iterable[Badge], theme: Theme) -> None:
        """Paints an amber triangle at the foot of badges, on the side of the text."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.paper), 1.5 * self.unit))
        painter.setBrush(QColor(theme.amber))
        half = self.MARK * self.unit / 2
        for badge in shown:
            foot = badge.box.bottomLeft() if self.mirror else badge.box.bottomRight()
            left, right = foot.x() - half, foot.x() + half
            top, bottom = foot.y() - self.MARK * self.unit + 1, foot.y() + 1
            painter.drawPolygon([QPointF(foot.x(), top), QPointF(right, bottom), QPointF(left, bottom)])

    def paint_bar(self, painter: QPainter, pieces: Sequence[Piece], theme: Theme) -> None:
        """Paints the accent bar along the lines of the current claim."""
        if not pieces:
            return
        top = min(piece.fill.top() for piece in pieces) - 2
        bottom = max(piece.fill.bottom() for piece in pieces) + 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        bar = QRectF(self.column - self.BAR * self.unit, top, 3 * self.unit, bottom - top)
        painter.drawRoundedRect(self.turned(bar), 1.5, 1.5)

    def _row(self, row: list[Span], y: float, current: str | None) -> Iterable[Badge]:
        room = max(1, int((self.column / self.unit - self.FIRST - self.BADGE / 2 - 2) // self.STEP) + 1)
        rest = 0
        if len(row) > room:
            # The current claim always shows its badge, even on a crowded line.
            row = sorted(row, key=lambda span: span.claim.id != current)
            rest = len(row) - max(1, room - 1)
        shown = row[: len(row) - rest]
        size = self.BADGE * self.unit
        for order, span in enumerate(shown):
            x = self.column - (self.FIRST + order * self.STEP) * self.unit
            box = self.turned(QRectF(x - size / 2, y - size / 2, size, size))
            label = self._label(span, rest, alone=len(shown) == 1, last=span is shown[-1])
            yield Badge(box, span, label, self._label_box(x, y) if label else None)

    def _label_box(self, x: float, y: float) -> QRectF:
        right = x - self.STEP * self.unit
        width = min(self.LABEL * self.unit, right)
        return self.turned(QRectF(right - width, y - 10, width, 20))

    @staticmethod
    def _label(span: Span, rest: int, alone: bool, last: bool) -> str:
        if rest:
            return f"+{rest}" if last else ""
        return str(span.number) if alone else ""
