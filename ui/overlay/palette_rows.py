"""The rows of the palette: found entries in their order, and how one is painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.controls import fill_box
from ui.keycap import draw_key_caps, key_caps_width, key_words
from ui.look import Look, px
from ui.overlay.matching import fold, match_score
from ui.turning import Turn

ENTRY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HINT_PENALTY = 5
_FEW_FIRST = 0.5
"""Commands and settings go before claims that match as well: they are few, and claims may be thousands."""
_MOST = 200


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """Something to run or to go to; `kind` is "command", "setting", "article", "claim" or "search"."""

    title: str
    hint: str
    keys: str
    run: Callable[[], None]
    kind: str = "command"


class Finder:
    """Finds entries by what is typed; what one more letter can find is among what was found before it."""

    def __init__(self, entries: Sequence[PaletteEntry]) -> None:
        self._entries = entries
        # Lists of strings and numbers: a tuple for each of thousands would call the garbage collector.
        self._titles: list[str] = []
        self._hints: list[str] = []
        self._query = ""
        self._found: Sequence[int] = ()

    def find(self, text: str) -> list[PaletteEntry]:
        """The entries that match, best first, equal ones in their given order; titles count before hints."""
        # "#12" is claim 12 to many; the sign stands nowhere in the titles.
        query = fold(text).replace("#", " ").strip()
        if not query:
            return list(self._entries[:_MOST])
        if not self._titles:
            hints = {hint: fold(hint) for hint in {entry.hint for entry in self._entries}}
            self._titles = [fold(entry.title) for entry in self._entries]
            self._hints = [hints[entry.hint] for entry in self._entries]
        goes_on = self._query and query.startswith(self._query)
        words, scores, found = query.split(), list[float](), list[int]()
        for place in self._found if goes_on else range(len(self._entries)):
            score = self._score(words, place)
            if score is not None:
                scores.append(score)
                found.append(place)
        self._query, self._found = query, found
        return [self._entries[place] for _, place in nsmallest(_MOST, zip(scores, found, strict=True))]

    def _score(self, words: Sequence[str], place: int) -> float | None:
        title, hint = self._titles[place], self._hints[place]
        is_one_of_many = self._entries[place].kind in ("article", "claim")
        score = match_score(words, title, exact=is_one_of_many)
        if score is None and hint and all(word in title or word in hint for word in words):
            score = _HINT_PENALTY + len(words) - 1
        return score if score is None or is_one_of_many else score - _FEW_FIRST


def row_height() -> int:
    """The height of every row."""
    return px(39)


class PaletteModel(QAbstractListModel):
    """The entries found."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[PaletteEntry] = []

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many were found."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the entry, or all of it in words."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.title, entry.hint, key_words(entry.keys))))
        return None

    def entry(self, row: int) -> PaletteEntry:
        """The entry in a row."""
        return self._entries[row]

    def set_entries(self, entries: list[PaletteEntry]) -> None:
        """Shows other entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()


class PaletteDelegate(QStyledItemDelegate):
    """Title, hint beside it, key caps at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All rows are equally high."""
        return QSize(100, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one row."""
        entry: PaletteEntry = index.data(ENTRY)
        theme, box = self._look.theme, QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            fill_box(painter, box, 7, theme.accent_soft, theme.accent_soft, 0)
        inner = box.adjusted(12, 0, -11, 0)
        turn = Turn(box, option.direction is Qt.LayoutDirection.RightToLeft)
        draw_key_caps(painter, inner, entry.keys, self._look, turn)
        inner.setRight(inner.right() - key_caps_width(entry.keys, self._look))
        bold, plain = self._look.ui(13.5, 500), self._look.ui(12.5)
        right = Qt.TextElideMode.ElideRight
        wanted = QFontMetricsF(plain).horizontalAdvance(entry.hint) + 9 if entry.hint else 0
        room = inner.width() - min(wanted, inner.width() * 0.4)
        title = QFontMetricsF(bold).elidedText(_one_line(entry.title), right, room)
        turn.words(painter, inner, title, bold, theme.ink)
        inner.setLeft(inner.left() + QFontMetricsF(bold).horizontalAdvance(title) + 8)
        if inner.width() > 30:
            hint = QFontMetricsF(plain).elidedText(_one_line(entry.hint), right, inner.width())
            turn.words(painter, inner, hint, plain, theme.ink2)
        painter.restore()


def _one_line(text: str) -> str:
    return " ".join(text.split())
