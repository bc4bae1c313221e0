"""The rows of the claim list: a model that follows single claims, and the delegate that paints them."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.gate import SHORT, Profile, gate
from models.terms import Claim
from ui.badges import draw_badge
from ui.controls import draw_focus, fill_box, plain_tip
from ui.figures import number as written
from ui.invisibles import visible
from ui.look import Look, px
from ui.turning import Turn
from ui.wording import reason_word, running, tag_word
from ui.wrapping import WrappedText

CLAIM = Qt.ItemDataRole.UserRole
NUMBER = Qt.ItemDataRole.UserRole + 1
IS_SHORT = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST = 300
Row = tuple[int, Claim]
"""The number of a claim in its article, and the claim."""


class ClaimModel(QAbstractListModel):
    """The claims that pass the filter, in reading order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.profile: Profile | None = None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many claims pass."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, the claim, its number, whether it is short of evidence."""
        if not index.isValid():
            return None
        number, claim = self._rows[index.row()]
        if role == CLAIM:
            return claim
        if role == NUMBER:
            return number
        if role == IS_SHORT:
            return gate(claim, self.profile) == SHORT
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(claim.quote[:_LONGEST])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(number, claim)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{visible(claim.quote[:_LONGEST])}\n{self._state(claim)}")
        return None

    def claim(self, row: int) -> Claim:
        """The claim in a row."""
        return self._rows[row][1]

    def row_of(self, number: int) -> int:
        """The row of the claim with that number, -1 where the filter hides it."""
        row = bisect_left(self._rows, number, key=lambda each: each[0])
        return row if row < len(self._rows) and self._rows[row][0] == number else -1

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows other claims; the same ones, changed, stay in their places, which is quick."""
        if [(number, claim.id) for number, claim in rows] == [(n, claim.id) for n, claim in self._rows]:
            self._rows = list(rows)
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def follow(self, rows: Iterable[Row], passes: Callable[[Claim], bool]) -> None:
        """Takes over claims that changed: in place, or they come or go by the filter."""
        for number, claim in rows:
            row, at = self.row_of(number), bisect_left(self._rows, number, key=lambda each: each[0])
            if row >= 0 and passes(claim):
                self._rows[row] = number, claim
                self.dataChanged.emit(self.index(row), self.index(row))
            elif row >= 0:
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._rows[row]
                self.endRemoveRows()
            elif passes(claim):
                self.beginInsertRows(_NOWHERE, at, at)
                self._rows.insert(at, (number, claim))
                self.endInsertRows()

    def _state(self, claim: Claim) -> str:
        parts = [tag_word(claim.tag)]
        if claim.reason:
            parts.append(running(reason_word(claim.reason)))
        if claim.dismissed:
            parts.append(self.tr("dismissed"))
        if claim.evidence:
            parts.append(self.tr("%Ln source(s)", "", len(claim.evidence)))
        if gate(claim, self.profile) == SHORT:
            parts.append(self.tr("short of evidence"))
        return ", ".join(parts)

    def _spoken(self, number: int, claim: Claim) -> str:
        words = self.tr("Claim {0}, {1}: {2}")
        quote = visible(claim.quote[:_LONGEST])
        return words.format(written(number), running(self._state(claim)), quote)


class ClaimDelegate(QStyledItemDelegate):
    """Number and badge, two lines of the words, how many sources; a triangle where these are too few."""

    _WORDS, _END, _LINES = 58, 34, 2

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All rows are equally high: with thousands of claims none is measured that is not seen."""
        return QSize(self._view.viewport().width(), px(54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one row."""
        claim: Claim = index.data(CLAIM)
        theme, box = self._look.theme, QRectF(option.rect).adjusted(0, 1, 0, -1)
        turn = Turn(box, option.direction is Qt.LayoutDirection.RightToLeft)
        is_current = index.row() == self._view.currentIndex().row()
        painter.save()
        if is_current:
            fill_box(painter, box, 8, theme.card, theme.hair2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill_box(painter, box, 8, theme.window, theme.window, 0)
        if is_current and option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, box, 8, self._look)
        self._paint_sign(painter, box, turn, claim, index.data(NUMBER), is_current)
        words = turn.box(box.adjusted(px(self._WORDS), 0, -px(self._END), 0))
        text = WrappedText(index.data(), self._look.ui(12.5, 500), words.width(), self._LINES)
        top = words.center().y() - text.height / 2
        ink = theme.ink3 if claim.dismissed else theme.ink
        text.draw(painter, QPointF(words.left(), top), ink)
        self._paint_evidence(painter, box, turn, len(claim.evidence), bool(index.data(IS_SHORT)))
        painter.restore()

    def _paint_sign(
        self, painter: QPainter, box: QRectF, turn: Turn, claim: Claim, number: int, is_current: bool
    ) -> None:
        theme = self._look.theme
        room = QRectF(box.left() + 2, box.top(), px(28), box.height())
        ink = theme.accent if is_current else theme.ink3
        turn.words(painter, room, written(number), self._look.ui(10.5, 600), ink, at_end=True)
        badge = QRectF(box.left() + px(35), box.center().y() - 8, 16, 16)
        painter.setOpacity(0.45 if claim.dismissed else 1.0)
        draw_badge(painter, turn.box(badge), claim.tag, theme)
        painter.setOpacity(1.0)

    def _paint_evidence(
        self, painter: QPainter, box: QRectF, turn: Turn, number: int, is_short: bool
    ) -> None:
        theme = self._look.theme
        room = box.adjusted(box.width() - px(self._END) + 4, 0, -9, 0)
        if number:
            ink = theme.amber if is_short else theme.ink3
            turn.words(painter, room, written(number), self._look.ui(12, 600), ink, at_end=True)
        if is_short:
            sign = QRectF(room.right() - px(20 if number else 11), box.center().y() - 5, 10, 10)
            _draw_warning(painter, turn.box(sign), theme.amber)


def _draw_warning(painter: QPainter, box: QRectF, ink: str) -> None:
    """Paints a small filled triangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    top = QPointF(box.center().x(), box.top())
    painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
