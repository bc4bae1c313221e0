"""The rows of the table of keys: groups and their commands, and how a cell is painted."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.command import Command
from ui.commands import groups
from ui.controls import draw_focus, draw_words, fill_box
from ui.keycap import cap_height, cap_width, draw_key_cap, key_caps
from ui.keymap import SLOTS, Keymap
from ui.look import Look

ROW_HEIGHT = 34
ROW = Qt.ItemDataRole.UserRole
KEY = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_GAP = 5


class KeyRows(QAbstractTableModel):
    """Column 0 has the words, the others a key each; the title of a group is a row of its own."""

    def __init__(self, keymap: Keymap) -> None:
        super().__init__()
        self._keymap = keymap
        self._rows: list[str | Command] = []
        self.set_filter("")

    def set_filter(self, text: str) -> None:
        """Shows the commands whose words, group or key have all that was typed."""
        wanted = text.casefold().split()
        self.beginResetModel()
        self._rows = []
        for title, commands in groups():
            found = [
                command
                for command in commands
                if all(word in f"{title} {command.words}".casefold() for word in wanted)
                or text.strip().upper() in map(str.upper, self._keymap.keys(command.id))
            ]
            self._rows += [title, *found] if found else []
        self.endResetModel()

    def follow(self) -> None:
        """Shows the keys of now."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, SLOTS))

    def command(self, index: _Index) -> Command | None:
        """The command of a row; None for the title of a group."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Command) else None

    def key(self, index: _Index) -> str:
        """The key in a cell, or nothing."""
        command = self.command(index)
        slot = index.column() - 1
        return "".join(self._keymap.keys(command.id)[slot : slot + 1]) if command and slot >= 0 else ""

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Commands and titles."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """The words and the keys."""
        return 1 + SLOTS

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Only keys can be chosen."""
        if self.command(index) is None:
            return Qt.ItemFlag.NoItemFlags
        both = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return both if index.column() else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, the key, or both for a screen reader."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == KEY:
            return self.key(index)
        words = row if isinstance(row, str) else row.words
        if role == Qt.ItemDataRole.DisplayRole:
            return words if index.column() == 0 else self.key(index)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() and not isinstance(row, str):
            key = self.key(index) or QCoreApplication.translate("KeyTable", "no key")
            return f"{words}: {key}"
        return None


class KeyDelegate(QStyledItemDelegate):
    """Paints titles, words and caps; the cell that waits for a key says so."""

    def __init__(self, look: Look, keymap: Keymap) -> None:
        super().__init__()
        self._look, self._keymap = look, keymap
        self.waiting = QPersistentModelIndex()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All rows are equally high."""
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one cell."""
        row, box = index.data(ROW), QRectF(option.rect)
        painter.save()
        if isinstance(row, str):
            if index.column() == 0:
                title = box.adjusted(2, 6, 0, 0)
                draw_words(painter, title, row, self._look.ui(13, 600), self._look.theme.accent)
        elif index.column() == 0:
            self._paint_words(painter, box, row)
        else:
            self._paint_key(painter, box.adjusted(0, 2, -6, -2), option, index)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, command: Command) -> None:
        font = self._look.ui(13.5, 600 if self._keymap.differs(command.id) else 400)
        room = box.adjusted(2, 0, -8, 0)
        words = QFontMetricsF(font).elidedText(command.words, Qt.TextElideMode.ElideRight, room.width())
        draw_words(painter, room, words, font, self._look.theme.ink)

    def _paint_key(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, key = self._look.theme, index.data(KEY)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if self.waiting == index:
            fill_box(painter, box, 6, theme.accent_soft, theme.focus, 2)
            words = QCoreApplication.translate("KeyTable", "Press a key …")
            draw_words(painter, box.adjusted(9, 0, 0, 0), words, self._look.ui(12.5, 500), theme.ink)
            return
        if is_chosen and option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, box, 6, self._look)
        elif is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            fill_box(painter, box, 6, theme.card, theme.hair2)
        left, top = box.left() + 9, box.top() + (box.height() - cap_height()) // 2
        for cap in key_caps(key):
            if left + cap_width(cap, self._look) <= box.right():
                draw_key_cap(painter, QPointF(left, top), cap, self._look)
            left += cap_width(cap, self._look) + _GAP
        if not key and (index.column() == 1 or is_chosen):
            draw_words(painter, box.adjusted(9, 0, 0, 0), "–", self._look.ui(13), theme.ink3)
