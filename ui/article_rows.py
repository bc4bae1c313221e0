"""The rows of the article list: a filtered model and the delegate that paints them."""

from collections.abc import Sequence
from math import floor

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.terms import ArticleDetails, ArticleSummary
from ui.controls import draw_focus, fill_box, plain_tip
from ui.figures import number, short_day
from ui.invisibles import visible
from ui.look import Look, px
from ui.progress_bar import draw_progress
from ui.turning import Turn
from ui.wrapping import WrappedText

SUMMARY = Qt.ItemDataRole.UserRole
IS_CURRENT = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def article_title(details: ArticleDetails) -> str:
    """The title, or a word for its absence."""
    return visible(details.title) or QCoreApplication.translate("ArticleRows", "Untitled article")


def source_line(details: ArticleDetails) -> str:
    """Publisher (or whoever else is known) and day: "Sample Courier · 12 Dec"."""
    source = details.publisher or details.byline or QUrl(details.url).host()
    return " · ".join(filter(None, (visible(source), _short_day(details.published))))


def _short_day(published: str) -> str:
    date = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    if not date.isValid():
        return published
    return short_day(date)


class ArticleModel(QAbstractListModel):
    """All articles, of which the rows are those that pass the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[ArticleSummary] = []
        self._rows: list[ArticleSummary] = []
        self._needle = ""
        self._current: str | None = None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many articles pass the filter."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in words, its summary, or whether it is the open article."""
        if not index.isValid():
            return None
        summary = self._rows[index.row()]
        if role == SUMMARY:
            return summary
        if role == IS_CURRENT:
            return summary.id == self._current
        if role == Qt.ItemDataRole.DisplayRole:
            return article_title(summary.details)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(article_title(summary.details))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(summary)
        return None

    def total(self) -> int:
        """How many articles there are, filtered or not."""
        return len(self._all)

    def summary(self, row: int) -> ArticleSummary:
        """The article in a row."""
        return self._rows[row]

    def row_of(self, article_id: str | None) -> int:
        """The row of an article, -1 when the filter hides it."""
        return next((row for row, each in enumerate(self._rows) if each.id == article_id), -1)

    def set_articles(self, summaries: Sequence[ArticleSummary], current: str | None) -> None:
        """Replaces all rows."""
        self._all, self._current = list(summaries), current
        self._refilter()

    def set_filter(self, text: str) -> None:
        """Shows articles whose title, publisher or byline has every word of `text`."""
        self._needle = text.casefold()
        self._refilter()

    def set_current(self, article_id: str | None) -> None:
        """Marks the open article."""
        self._current = article_id
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def update_article(self, summary: ArticleSummary) -> None:
        """Replaces one article; an unknown one comes first."""
        if all(each.id != summary.id for each in self._all):
            self._all.insert(0, summary)
            self._refilter()
            return
        self._all = [summary if each.id == summary.id else each for each in self._all]
        row = self.row_of(summary.id)
        if row < 0 or not self._passes(summary):
            self._refilter()
            return
        self._rows[row] = summary
        self.dataChanged.emit(self.index(row), self.index(row))

    def _refilter(self) -> None:
        self.beginResetModel()
        self._rows = [each for each in self._all if self._passes(each)]
        self.endResetModel()

    def _passes(self, summary: ArticleSummary) -> bool:
        details = summary.details
        words = f"{details.title}\n{details.publisher}\n{details.byline}".casefold()
        return all(word in words for word in self._needle.split())

    def _spoken(self, summary: ArticleSummary) -> str:
        counts = summary.counts
        progress = self.tr("{done} of {all} claims reviewed").format(
            done=number(counts.reviewed), all=number(counts.total)
        )
        return ", ".join(
            filter(None, (article_title(summary.details), source_line(summary.details), progress))
        )


class ArticleDelegate(QStyledItemDelegate):
    """Paints title, source line and progress; rows are as high as their titles need, three lines at most."""

    _PAD, _GAP, _LINE, _BETWEEN = 15, 5, 15, 6

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The height of the wrapped title, the lines below it and the gap to the next row."""
        width = self._view.viewport().width()
        title = self._title(index, width - 2 * self._PAD)
        line = px(self._LINE)
        source = line + self._GAP if source_line(index.data(SUMMARY).details) else 0
        fixed = 2 * self._PAD - 2 + self._GAP + source + line + self._BETWEEN
        return QSize(width, round(title.height) + fixed)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one row."""
        state: QStyle.StateFlag = option.state
        rect: QRectF = QRectF(option.rect)
        box = rect.adjusted(0, 0, 0, -self._BETWEEN)
        painter.save()
        self._paint_box(painter, box, index, state)
        self._paint_words(painter, box, index)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, index: _Index, state: QStyle.StateFlag) -> None:
        theme = self._look.theme
        if index.data(IS_CURRENT):
            fill_box(painter, box, 8, theme.card, theme.hair2)
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_box(painter, box, 8, theme.window, theme.window, 0)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, box, 8, self._look)

    def _paint_words(self, painter: QPainter, box: QRectF, index: _Index) -> None:
        summary: ArticleSummary = index.data(SUMMARY)
        theme, counts = self._look.theme, summary.counts
        inner = box.adjusted(self._PAD, self._PAD - 1, -self._PAD, 1 - self._PAD)
        title = self._title(index, inner.width())
        title.draw(painter, inner.topLeft() - QPointF(0, 1), theme.ink)
        small = self._look.ui(12)
        top = inner.top() + round(title.height) + self._GAP
        line = QRectF(inner.left(), top, inner.width(), px(self._LINE))
        turn = Turn(line, self._view.isRightToLeft())
        if source := source_line(summary.details):
            source = QFontMetricsF(small).elidedText(source, Qt.TextElideMode.ElideRight, line.width())
            turn.words(painter, line, source, small, theme.ink3)
            line.moveTop(line.bottom() + self._GAP)
        count = f"{number(counts.reviewed)} / {number(counts.total)}"
        medium = self._look.ui(12, 500)
        turn.words(painter, line, count, medium, theme.ink2, at_end=True)
        wide = line.width() - QFontMetricsF(medium).horizontalAdvance(count) - 10
        bar = turn.box(QRectF(line.left(), floor(line.center().y()) - 2, wide, 6))
        draw_progress(painter, bar, counts, theme, turn.rtl)

    def _title(self, index: _Index, width: float) -> WrappedText:
        summary: ArticleSummary = index.data(SUMMARY)
        font = self._look.ui(13.5, 600 if index.data(IS_CURRENT) else 500)
        return WrappedText(article_title(summary.details), font, width, 3, px(17))
