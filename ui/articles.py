"""The left pane: the articles of the library, to filter and to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from models.terms import ArticleSummary
from ui.article_rows import ArticleDelegate, ArticleModel
from ui.claims.switch import PaneSwitch
from ui.controls import Button, Label
from ui.figures import number
from ui.lists import PaneList
from ui.look import Look, px
from ui.turning import set_margins


class ArticleList(PaneList):
    """Its rows are as high as their titles."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets the titles wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class FilterField(QLineEdit):
    """Esc clears and leaves, Down goes into the list, Enter takes the first row."""

    left = Signal()
    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handles the keys named above."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)


class ArticlePane(QFrame):
    """292 px wide: heading, filter, rows, and a way to paste an article."""

    article_chosen = Signal(str)
    details_requested = Signal(str)
    paste_requested = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("articlePane")
        self.setAccessibleName(self.tr("Articles"))
        self.setFixedWidth(px(292))
        self.model = ArticleModel(self)
        self.switch = PaneSwitch(look, PaneSwitch.ARTICLES)
        self.heading = self.switch.buttons[PaneSwitch.ARTICLES]
        self.count = Label(look, 12, 500, "ink3")
        self.filter_field = self._make_filter()
        self.list = ArticleList("articleList")
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ArticleDelegate(look, self.list))
        self._empty_text = ""
        self.empty = Label(look, 13, 400, "ink3", wrap=True)
        self.paste_button = Button(look, self.tr("Paste article"), "plain", 12.5)
        self.paste_button.setProperty("small", True)
        self._lay_out()
        self._connect()
        self._refresh()

    def set_empty_text(self, text: str) -> None:
        """What is said while there is no article."""
        self._empty_text = text
        self._refresh()

    def set_articles(self, summaries: Sequence[ArticleSummary], current: str | None) -> None:
        """Replaces the rows; `current` is the open article."""
        self.model.set_articles(summaries, current)
        self.set_current(current)
        self._refresh()

    def update_article(self, summary: ArticleSummary) -> None:
        """Replaces one row in place."""
        self.model.update_article(summary)
        self._refresh()

    def set_current(self, article_id: str | None) -> None:
        """Marks the open article and brings it into view."""
        self.model.set_current(article_id)
        row = self.model.row_of(article_id)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        self.list.doItemsLayout()

    def clear_filter(self) -> None:
        """Takes the filter off where it has the focus."""
        if self.filter_field.hasFocus():
            self.filter_field.clear()

    def focus_filter(self) -> None:
        """Puts the cursor into the filter."""
        self.filter_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_field.selectAll()

    def _make_filter(self) -> FilterField:
        field = FilterField()
        field.setProperty("field", True)
        field.setPlaceholderText(self.tr("Filter articles"))
        field.setAccessibleName(self.tr("Filter articles"))
        return field

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
        column.addWidget(self.filter_field)
        column.addSpacing(14)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addSpacing(8)
        column.addWidget(self.paste_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.empty.setContentsMargins(4, 4, 4, 4)

    def _connect(self) -> None:
        self.filter_field.textChanged.connect(self._filter)
        self.filter_field.left.connect(self.left)
        self.filter_field.down_pressed.connect(self._enter_list)
        self.filter_field.returnPressed.connect(self._choose_first)
        self.list.clicked.connect(self._choose)
        self.list.entered_row.connect(self._choose)
        self.list.doubleClicked.connect(self._request_details)
        self.paste_button.clicked.connect(lambda: self.paste_requested.emit())
        self._look.changed.connect(self._follow_look)
        self._follow_look()

    def _follow_look(self) -> None:
        self.filter_field.setFont(self._look.ui(13.5))
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._refresh()

    def _refresh(self) -> None:
        shown, total = self.model.rowCount(), self.model.total()
        if not total:
            self.count.setText("")
        elif shown == total:
            self.count.setText(self.tr("%Ln open", "", total))
        else:
            self.count.setText(self.tr("{shown} of {total}").format(shown=number(shown), total=number(total)))
        self.empty.setText(self.tr("No article matches. Esc shows all.") if total else self._empty_text)
        self.empty.setVisible(not shown)
        self.list.setVisible(shown > 0)

    def _enter_list(self) -> None:
        if self.model.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self._choose(self.model.index(0))

    def _choose(self, index: QModelIndex) -> None:
        self.article_chosen.emit(self.model.summary(index.row()).id)

    def _request_details(self, index: QModelIndex) -> None:
        self.details_requested.emit(self.model.summary(index.row()).id)
