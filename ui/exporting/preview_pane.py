"""The beginning of the file as it will be written: a table for a CSV, words for the others."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPlainTextEdit,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.controls import Label, plain_tip
from ui.invisibles import visible
from ui.look import Look, px

if TYPE_CHECKING:
    from models.exporting import Preview

_LONGEST = 160
"""Letters of a cell that are shown; its tool tip has more."""
_LONGEST_TIP = 1500
_WIDEST, _WIDEST_ID = 210, 84
_IDS = ("_id", "_sha256")
"""How the columns end whose values tell nobody anything."""


class PreviewPane(QWidget):
    """Nothing here can be changed; the keyboard may scroll it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.table, self.text = QTableWidget(), QPlainTextEdit()
        self.line = Label(look, 12, 400, "ink3", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._stack, 1)
        column.addWidget(self.line)
        self._set_up()
        self._set_fonts()
        look.changed.connect(self._set_fonts)

    def show_preview(self, preview: "Preview") -> None:
        """Shows what will be written."""
        self._stack.setCurrentWidget(self.table if preview.header else self.text)
        self.text.setPlainText(visible(preview.words))
        if preview.header:
            self._fill(preview)
        if preview.is_all:
            is_empty = not preview.rows if preview.header else not preview.words
            self.line.setText(
                self.tr("There is nothing to write of this choice.")
                if is_empty
                else self.tr("This is all that will be written.")
            )
        else:
            self.line.setText(self.tr("This is the beginning, as it will be written."))

    def show_words(self, words: str) -> None:
        """Says why there is nothing to show."""
        self._stack.setCurrentWidget(self.text)
        self.text.setPlainText("")
        self.line.setText(words)

    def _fill(self, preview: "Preview") -> None:
        table = self.table
        table.setColumnCount(len(preview.header))
        table.setRowCount(len(preview.rows))
        for column, name in enumerate(preview.header):
            head = QTableWidgetItem(name)
            head.setFont(self._look.ui(12, 600))
            table.setHorizontalHeaderItem(column, head)
        font = self._look.ui(12)
        for place, row in enumerate(preview.rows):
            for column, cell in enumerate(row):
                item = QTableWidgetItem(visible(" ↵ ".join(cell[:_LONGEST].split("\n"))))
                # The style sheet leaves the table's own font to the application's.
                item.setFont(font)
                item.setToolTip(plain_tip(visible(cell[:_LONGEST_TIP])))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                table.setItem(place, column, item)
        table.resizeColumnsToContents()
        for column, name in enumerate(preview.header):
            widest = _WIDEST_ID if name.endswith(_IDS) else _WIDEST
            table.setColumnWidth(column, min(px(widest), table.columnWidth(column)))
        table.setCurrentCell(-1, -1)
        table.scrollToTop()
        table.horizontalScrollBar().setValue(0)

    def _set_up(self) -> None:
        table, text = self.table, self.text
        table.setObjectName("exportTable")
        table.setAccessibleName(self.tr("The first rows of the file"))
        table.verticalHeader().hide()
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        text.setObjectName("exportText")
        text.setAccessibleName(self.tr("The beginning of the file"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)

    def _set_fonts(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(px(26))
        self.text.setFont(self._look.ui(12))
