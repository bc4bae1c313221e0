"""The rows of the search: what was found, its words marked, and where that is."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.search import Hit, Kind
from models.terms import ArticleDetails
from ui.article_rows import article_title
from ui.badges import draw_badge
from ui.controls import fill_box
from ui.invisibles import visible
from ui.look import Look, px
from ui.turning import Turn
from ui.wording import running, tag_word
from ui.wrapping import reads_from_right

HIT = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_BADGE, _LEFT = 16, 40
Marks = tuple[tuple[int, int], ...]


def row_height() -> int:
    """The height of every row: two lines."""
    return px(54)


def kind_words(hit: Hit) -> str:
    """What a hit is: "Claim, disputed", "Note", "Claim, dismissed"."""
    translate = QCoreApplication.translate
    words = {
        Kind.ARTICLE: translate("SearchRows", "Article"),
        Kind.CLAIM: translate("SearchRows", "Claim, {0}"),
        Kind.NOTE: translate("SearchRows", "Note on a claim, {0}"),
        Kind.SOURCE: translate("SearchRows", "Source of a claim, {0}"),
    }[hit.kind]
    state = translate("SearchRows", "dismissed") if hit.dismissed else running(tag_word(hit.tag))
    return words.format(state)


def lines_of(hit: Hit) -> tuple[tuple[str, Marks], tuple[str, Marks]]:
    """The upper line, in which the eye looks for the hit, and the lower one, each with its marks."""
    title = article_title(ArticleDetails(hit.title))
    if hit.kind is not Kind.ARTICLE:
        words = QCoreApplication.translate("SearchRows", "{0} · {1}").format(kind_words(hit), title)
        return (hit.context, hit.marks), (words, ())
    return (hit.title, hit.title_marks) if hit.title else (title, ()), (hit.context, hit.marks)


class HitModel(QAbstractListModel):
    """The hits in their order."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The upper line, the hit, or all of it in words."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        (upper, _), (lower, _) = lines_of(hit)
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(upper)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = (kind_words(hit), upper, lower) if hit.kind is Kind.ARTICLE else (upper, lower)
            return ", ".join(visible(words) for words in spoken if words)
        return None

    def hit(self, row: int) -> Hit:
        """The hit in a row."""
        return self._hits[row]

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Shows other hits."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()


class HitDelegate(QStyledItemDelegate):
    """Badge, the words with the hit marked, and what and where it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All rows are equally high."""
        return QSize(100, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one row."""
        hit: Hit = index.data(HIT)
        theme, box = self._look.theme, QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            fill_box(painter, box, 7, theme.accent_soft, theme.accent_soft, 0)
        turn = Turn(box, option.direction is Qt.LayoutDirection.RightToLeft)
        sign = turn.box(QRectF(box.left() + 12, box.center().y() - _BADGE / 2, _BADGE, _BADGE))
        if hit.kind is Kind.ARTICLE:
            draw_page(painter, sign, theme.ink3)
        else:
            painter.setOpacity(0.45 if hit.dismissed else 1.0)
            draw_badge(painter, sign, hit.tag, theme)
            painter.setOpacity(1.0)
        upper, lower = lines_of(hit)
        half = (box.height() - px(10)) / 2
        room = box.adjusted(_LEFT, px(5), -12, 0)
        room.setHeight(half)
        self._paint_line(painter, turn.box(room), upper, self._look.ui(13.5, 500), theme.ink)
        self._paint_line(painter, turn.box(room.translated(0, half)), lower, self._look.ui(12), theme.ink2)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, box: QRectF, line: tuple[str, Marks], font: QFont, ink: str
    ) -> None:
        text, formats = shown_with_marks(*line)
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        ranges = []
        for start, length in formats:
            each = QTextLayout.FormatRange()
            each.start, each.length = start, length
            each.format = self._marked()
            ranges.append(each)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        right = reads_from_right(text)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.setFormats(ranges)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(box.width())
        layout.endLayout()
        painter.setPen(QColor(ink))
        layout.draw(painter, QPointF(box.left(), box.center().y() - first.height() / 2))

    def _marked(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setBackground(QColor(self._look.theme.sel))
        style.setForeground(QColor(self._look.theme.ink))
        return style


def shown_with_marks(text: str, marks: Marks) -> tuple[str, list[tuple[int, int]]]:
    """One line with what cannot be seen made visible, and its marks as (start, length) in UTF-16."""
    parts, found, length, last = [], [], 0, 0
    for start, end in (*marks, (len(text), len(text))):
        for place, piece in ((last, text[last:start]), (-1, text[start:end])):
            shown = visible(piece)
            size = len(shown.encode("utf-16-le", "surrogatepass")) // 2
            if place < 0 and size:
                found.append((length, size))
            parts.append(shown)
            length += size
        last = end
    return "".join(parts), found


def draw_page(painter: QPainter, box: QRectF, ink: str) -> None:
    """Paints a sheet with three lines, the sign for an article."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    sheet = box.adjusted(2.5, 1, -2.5, -1)
    painter.drawRoundedRect(sheet, 2, 2)
    for part in (0.3, 0.5, 0.7):
        y = sheet.top() + sheet.height() * part
        painter.drawLine(QPointF(sheet.left() + 2.8, y), QPointF(sheet.right() - 2.8, y))
