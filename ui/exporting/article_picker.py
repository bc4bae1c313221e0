"""The articles of the library, to tick those that are wanted."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from models.terms import ArticleSummary
from ui.controls import fill_box, plain_tip
from ui.exporting.check import draw_check
from ui.invisibles import visible
from ui.look import Look, px
from ui.turning import Turn

_ID = Qt.ItemDataRole.UserRole
_LONGEST = 200
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_Index = QModelIndex | QPersistentModelIndex


class ArticleRow(QStyledItemDelegate):
    """A box and a title."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All rows are equally high."""
        return QSize(100, px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints ground, box and title."""
        theme, row = self._look.theme, QRectF(option.rect)
        turn = Turn(row, option.direction is Qt.LayoutDirection.RightToLeft)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus:
            fill_box(painter, row, 6, theme.accent_soft, theme.accent_soft, 0)
        box = QRectF(row.left() + 8, row.center().y() - 7.5, 15, 15)
        is_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is _ON
        draw_check(painter, turn.box(box), self._look, is_on)
        words, font = row.adjusted(32, 0, -8, 0), self._look.ui(13, 500 if is_on else 400)
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        title = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, words.width())
        turn.words(painter, words, title, font, theme.ink if is_on else theme.ink2)
        painter.restore()


class ArticlePicker(QListWidget):
    """Space or a click ticks an article; letters go to a title."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("exportArticles")
        self.setAccessibleName(self.tr("Articles to export"))
        self.setItemDelegate(ArticleRow(look))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.itemChanged.connect(lambda _: self.changed.emit())

    def offer(self, articles: Sequence[ArticleSummary], ticked: Collection[str]) -> None:
        """Shows these articles."""
        self.blockSignals(True)
        self.clear()
        for article in articles:
            title = visible(" ".join(article.details.title[:_LONGEST].split())) or self.tr("Untitled article")
            item = QListWidgetItem(title)
            item.setData(_ID, article.id)
            item.setToolTip(plain_tip(title))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(_ON if article.id in ticked else _OFF)
            self.addItem(item)
            if article.id in ticked and self.currentRow() < 0:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def ticked(self) -> tuple[str, ...]:
        """The articles that are wanted."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(str(item.data(_ID)) for item in items if item.checkState() is _ON)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the current article."""
        if event.key() == Qt.Key.Key_Space:
            self._turn(self.currentItem())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click ticks, wherever in the row."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._turn(self.itemAt(event.position().toPoint()))

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            item.setCheckState(_OFF if item.checkState() is _ON else _ON)
