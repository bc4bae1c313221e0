"""The table of keys: arrows go from cell to cell, Enter or a click asks for a new key."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView

from ui.keymap import SLOTS, Keymap
from ui.look import Look
from ui.settings.key_rows import ROW_HEIGHT, KeyDelegate, KeyRows

_KEY_WIDTH, _NARROW_KEY_WIDTH = 148, 118
_BEGIN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyFilter(QLineEdit):
    """Enter and Down go on to what was found; Esc empties the field before it does anything else."""

    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class KeyTable(QTableView):
    """Shows the keys and asks for changes; it makes none."""

    change_wanted = Signal(QModelIndex)
    clear_wanted = Signal(QModelIndex)
    left = Signal()

    def __init__(self, look: Look, keymap: Keymap) -> None:
        super().__init__()
        self.rows = KeyRows(keymap)
        self.delegate = KeyDelegate(look, keymap)
        self.setObjectName("keyTable")
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(self.sizeHint().height())
        self._size_sections()
        look.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """The least; the page gives it what there is."""
        return QSize(400, 4 * ROW_HEIGHT)

    def set_narrow(self, is_narrow: bool) -> None:
        """Gives the keys less room."""
        for slot in range(1, 1 + SLOTS):
            self.setColumnWidth(slot, _NARROW_KEY_WIDTH if is_narrow else _KEY_WIDTH)

    def enter(self) -> None:
        """Takes the keyboard."""
        self.select_first()
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def select_first(self) -> None:
        """Chooses the first key, unless one is chosen."""
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(1, 1))

    def wait_at(self, index: QModelIndex) -> None:
        """Shows that a cell waits for its key; an invalid index ends that."""
        self.delegate.waiting = QPersistentModelIndex(index)
        self.viewport().update()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The arrows stay among the keys."""
        index = super().moveCursor(action, modifiers)
        return index if index.column() else index.siblingAtColumn(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes, Backspace takes away; letters are left to the window, which has no use for them."""
        if event.key() in _BEGIN:
            self.change_wanted.emit(self.currentIndex())
        elif event.key() in _CLEAR:
            self.clear_wanted.emit(self.currentIndex())
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a key changes it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.column() > 0 and self.rows.command(index) is not None:
            self.change_wanted.emit(index)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that nobody will press a key for it now."""
        super().focusOutEvent(event)
        self.left.emit()

    def _size_sections(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        across = self.horizontalHeader()
        across.hide()
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for slot in range(1, 1 + SLOTS):
            across.setSectionResizeMode(slot, QHeaderView.ResizeMode.Fixed)
        self.set_narrow(False)
