"""Lists of rows as this window has them: one choice, no editing, no type-ahead, scrolled up and down only."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QListView

from ui.controls import ENTER


class RowList(QListView):
    """Rows of one height below a field that keeps the keyboard: `step` moves the choice."""

    def __init__(self, title: str, model: QAbstractItemModel, delegate: QAbstractItemDelegate) -> None:
        """`title` is what screen readers call it."""
        super().__init__()
        self.setObjectName("paletteList")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        _make_plain(self)
        self.setModel(model)
        # A view does not keep its delegate alive.
        self._delegate = delegate
        self.setItemDelegate(delegate)

    def step(self, by: int) -> None:
        """Moves the choice: a single step goes round, a larger one stops at the ends."""
        count = self.model().rowCount()
        if count:
            row = self.currentIndex().row() + by
            row = row % count if abs(by) == 1 else min(count - 1, max(0, row))
            self.setCurrentIndex(self.model().index(row, 0))


class PaneList(QListView):
    """The rows of a pane: Enter chooses; letters are commands elsewhere."""

    entered_row = Signal(QModelIndex)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        _make_plain(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Chooses on Enter."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Does nothing: see the class."""


def _make_plain(view: QListView) -> None:
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
