"""Shows hidden characters on the page: a box over what stands for one, a tick where one keeps its effect."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.invisibles import Effect, Hidden, hidden_in
from ui.reader.geometry import Geometry, Piece
from ui.reader.positions import PositionMap
from ui.theme import Theme

_LEFTWARD = frozenset("\u061c\u200f\u202b\u202e\u2067\u2068")
_RIGHTWARD = frozenset("\u200e\u202a\u202d\u2066\u2068")
_ENDS = frozenset("\u202c\u2069")
_TOP, _BOTTOM = 12.5, 3.5
_TICK = 1.5


@dataclass(frozen=True, slots=True)
class Sign:
    """A hidden character and where it is shown, in document pixels."""

    hidden: Hidden
    box: QRectF


def signs_between(
    text: str, positions: PositionMap, geometry: Geometry, first: int, last: int
) -> Iterator[Sign]:
    """The signs on a stretch of the document, from position `first` to `last`."""
    start, end = positions.code_point(first), positions.code_point(last)
    for hidden in hidden_in(text, start, end + 1):
        if hidden.effect is not Effect.HYPHEN:
            spot = geometry.spot(positions.start(hidden.place))
            if spot is not None:
                yield Sign(hidden, _box(spot))


def paint_signs(painter: QPainter, signs: Iterable[Sign], theme: Theme) -> None:
    """Paints in document coordinates, over the words: a box hides the stand-in under it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = QColor(theme.amber)
    for sign in signs:
        if sign.hidden.effect is Effect.KEPT:
            _paint_tick(painter, sign.box, color)
        else:
            painter.setPen(QPen(color, 1))
            painter.setBrush(QColor(theme.paper))
            painter.drawRoundedRect(sign.box, 2.5, 2.5)
            painter.setPen(QPen(color, 1.4))
            painter.drawLines(list(_strokes(sign.hidden.char, sign.box)))


def _box(spot: Piece) -> QRectF:
    """On whole pixels and a half, so that its edge is one sharp line."""
    top, height = round(spot.base - _TOP * spot.scale) + 0.5, round((_TOP + _BOTTOM) * spot.scale)
    if spot.right > spot.left:
        left = round(spot.left) + 0.5
        return QRectF(left, top, max(3, round(spot.right) - 1 - round(spot.left)), height)
    return QRectF(round(spot.left) + 0.5 - _TICK, top, 2 * _TICK, height)


def _paint_tick(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setPen(QPen(color, 1))
    x = box.center().x()
    painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(x, box.top()), _TICK, _TICK)


def _strokes(char: str, box: QRectF) -> Iterator[QLineF]:
    """An arrow in the direction that the character would turn to, a cross for its end, else an upright."""
    middle, reach = box.center(), box.width() * 0.27
    head = reach * 0.75
    if char in _ENDS:
        yield QLineF(middle - QPointF(head, head), middle + QPointF(head, head))
        yield QLineF(middle - QPointF(head, -head), middle + QPointF(head, -head))
    elif char in _LEFTWARD or char in _RIGHTWARD:
        yield QLineF(middle - QPointF(reach, 0), middle + QPointF(reach, 0))
        for tip, wanted in ((-reach, char in _LEFTWARD), (reach, char in _RIGHTWARD)):
            if wanted:
                inward = -head if tip > 0 else head
                for side in (-head, head):
                    yield QLineF(middle + QPointF(tip, 0), middle + QPointF(tip + inward, side))
    else:
        yield QLineF(middle - QPointF(0, 2 * reach), middle + QPointF(0, 2 * reach))
