"""The list of the open article's claims: a field and buttons that filter it, and the rows."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QVBoxLayout

from ui.articles import FilterField
from ui.claims.rows import ClaimDelegate, ClaimModel
from ui.claims.switch import PaneSwitch
from ui.claims.toggles import Toggles
from ui.controls import Label
from ui.figures import number
from ui.lists import PaneList
from ui.look import Look, px
from ui.turning import set_margins

_Index = QModelIndex | QPersistentModelIndex


class ClaimListView(PaneList):
    """Arrows go from claim to claim; all rows are equally high."""

    walked = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__("claimList")
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes to another claim with the arrows."""
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().isValid() and self.currentIndex().row() != before:
            self.walked.emit(self.currentIndex())

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """Paints the rows anew; QListView would lay out all rows, though none can have got another height."""
        QAbstractItemView.dataChanged(self, first, last, roles)


class ClaimPane(QFrame):
    """292 px wide, as the list of articles in whose place it stands."""

    text_changed = Signal(str)
    claim_walked = Signal(str)
    claim_chosen = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("claimPane")
        self.setAccessibleName(self.tr("Claims"))
        self.setFixedWidth(px(292))
        self.switch = PaneSwitch(look, PaneSwitch.CLAIMS)
        self.count = Label(look, 12, 500, "ink3")
        self.field = FilterField()
        self.field.setProperty("field", True)
        self.field.setPlaceholderText(self.tr("Filter claims"))
        self.field.setAccessibleName(self.tr("Filter claims"))
        self.toggles = Toggles(look)
        self.model = ClaimModel(self)
        self.list = ClaimListView()
        self.list.setAccessibleName(self.tr("Claims of this article"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ClaimDelegate(look, self.list))
        self.empty = Label(look, 13, 400, "ink3", wrap=True)
        self._lay_out()
        self._connect()

    def show_count(self, total: int, is_filtered: bool, empty: str) -> None:
        """Says how many of the claims are shown; with none of them the sentence `empty`."""
        shown = self.model.rowCount()
        words = self.tr("{0} of {1}").format(number(shown), number(total)) if is_filtered else number(total)
        self.count.setText(words if total or is_filtered else "")
        self.empty.setText(empty)
        self.empty.setVisible(not shown)
        self.list.setVisible(shown > 0)

    def show_current(self, claim_number: int) -> None:
        """Marks the current claim and brings it into view, where the filter shows it; 0 for none."""
        row = self.model.row_of(claim_number)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.list.selectionModel().setCurrentIndex(index, flag)
        if row >= 0 and not self.list.viewport().rect().contains(self.list.visualRect(index)):
            # To the middle: one sees what comes, and the list does not move at each step.
            self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def focus_field(self) -> None:
        """Puts the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear_text(self) -> None:
        """Takes the words off the filter, where one is typing them."""
        if self.field.hasFocus():
            self.field.clear()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4, 18, 4, 12)
        head.addWidget(self.switch)
        head.addStretch()
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        set_margins(column, 14, 0, 13, 12)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addSpacing(8)
        column.addWidget(self.toggles)
        column.addSpacing(10)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addStretch()
        self.empty.setContentsMargins(4, 4, 4, 4)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.text_changed)
        self.field.left.connect(self.left)
        self.field.down_pressed.connect(self._enter_list)
        self.field.returnPressed.connect(self._choose_first)
        self.list.walked.connect(self._walk)
        self.list.entered_row.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self._look.changed.connect(self._follow_look)
        self._follow_look()

    def _follow_look(self) -> None:
        self.field.setFont(self._look.ui(13.5))
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.currentIndex().isValid():
                self._walk(self.model.index(0))

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self._choose(self.model.index(0))

    def _walk(self, index: QModelIndex) -> None:
        self.claim_walked.emit(self.model.claim(index.row()).id)

    def _choose(self, index: QModelIndex) -> None:
        self.claim_chosen.emit(self.model.claim(index.row()).id)
