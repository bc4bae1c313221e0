"""The command palette: type a few letters, press Enter."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from ui.controls import Label
from ui.lists import RowList
from ui.look import Look, px
from ui.overlay.base import MARGIN, Overlay
from ui.overlay.palette_rows import Finder, PaletteDelegate, PaletteEntry, PaletteModel, row_height

__all__ = ["Beyond", "Palette", "PaletteEntry"]
Beyond = Callable[[str], PaletteEntry]
"""Makes, of what was typed, the entry that looks for it elsewhere."""
_VISIBLE_ROWS = 9
_ABOVE_ROWS = 84
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _VISIBLE_ROWS,
    Qt.Key.Key_PageUp: -_VISIBLE_ROWS,
}


class PaletteInput(QLineEdit):
    """Hands the keys that move and choose to the list."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys move the choice; all else is typing."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class Palette(Overlay):
    """620 px wide, 96 px from the top, nine rows at most."""

    def __init__(self, parent_window: QWidget, look: Look) -> None:
        super().__init__(parent_window, look, 620, top=96)
        self.setAccessibleName(self.tr("Command palette"))
        self.entries: Sequence[PaletteEntry] = ()
        self._finder = Finder(())
        self._beyond: Beyond | None = None
        self.input = PaletteInput()
        self.input.setObjectName("paletteInput")
        self.input.setPlaceholderText(self.tr("Search claims, articles and settings, or type a command"))
        self.input.setAccessibleName(self.tr("Search claims, articles and settings, or type a command"))
        self.model = PaletteModel()
        self.list = RowList(self.tr("Commands and claims"), self.model, PaletteDelegate(look))
        self.nothing = Label(look, 13.5, 400, "ink3")
        self.nothing.setText(self.tr("Nothing found."))
        self.nothing.setContentsMargins(12, 10, 12, 10)
        self._rule = QFrame()
        self._rule.setObjectName("rule")
        self._rule.setFixedHeight(1)
        self._lay_out()
        self.input.textChanged.connect(self._search)
        self.input.stepped.connect(self.list.step)
        self.input.returnPressed.connect(self._run_current)
        self.list.clicked.connect(self._run)
        look.changed.connect(self._set_font)
        self._set_font()

    def open(self, entries: Sequence[PaletteEntry], beyond: Beyond | None = None) -> None:
        """Shows the palette with these entries and an empty field; `beyond` stands among what is found."""
        self.entries, self._beyond = entries, beyond
        self._finder = Finder(entries)
        self.input.clear()
        self._search("")
        self.reveal(self.input)

    def card_height(self, width: int) -> int:
        """The field and as many rows as there is room for."""
        self.list.setFixedHeight(self._list_height())
        return super().card_height(width)

    def _list_height(self) -> int:
        rows = min(_VISIBLE_ROWS, max(1, self.model.rowCount()))
        room = self.height() - 2 * MARGIN - px(_ABOVE_ROWS)
        return row_height() * max(1, min(rows, room // row_height()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(11, 10, 11, 9)
        column.setSpacing(0)
        self.input.setTextMargins(7, 0, 7, 0)
        column.addWidget(self.input)
        column.addSpacing(3)
        column.addWidget(self._rule)
        column.addSpacing(8)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        column.addStretch()

    def _set_font(self) -> None:
        self.input.setFont(self.look.ui(15))

    def _search(self, text: str) -> None:
        found = self._finder.find(text)
        if self._beyond is not None and text.strip():
            # Where it is seen without scrolling, and below what one may have meant.
            found.insert(min(len(found), _VISIBLE_ROWS - 1), self._beyond(text.strip()))
        self.model.set_entries(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))
        if self.isVisible() and self.list.height() != self._list_height():
            self.place()

    def _run_current(self) -> None:
        if self.list.currentIndex().isValid():
            self._run(self.list.currentIndex())

    def _run(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        self.dismiss()
        entry.run()
