"""The sheet of keys: every command with its keys, in three columns."""

from collections.abc import Sequence
from itertools import product
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.controls import Button, Label, PaintedWords
from ui.keycap import KeyButton, draw_key_caps, key_caps_width, key_words
from ui.look import Look, px
from ui.overlay.base import MARGIN, Overlay
from ui.turning import Turn, set_margins
from ui.wrapping import WrappedText

Group = tuple[str, Sequence[tuple[str, str]]]
_PITCH, _TITLE, _BETWEEN, _COLUMNS, _COLUMN = 27, 23, 16, 3, 270
_AROUND, _APART = 76, 36
_LETTERS = 38
"""So many fit on a line of a column, a key being about five."""


class KeyGroup(PaintedWords):
    """One group: a title and rows of words with key caps, painted; long words take a second line."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title, self._rows = "", list[tuple[str, str]]()
        self._top = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_group(self, title: str, rows: Sequence[tuple[str, str]], below_another: bool) -> None:
        """Shows another group."""
        self._top = _BETWEEN if below_another else 0
        self._title, self._rows = title, list(rows)
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(f"{words}: {key_words(keys)}" for words, keys in rows))
        self.fit(px(_COLUMN))

    def fit(self, width: int) -> None:
        """Takes the height that its rows need in a width."""
        self.setFixedHeight(self._top + px(_TITLE) + sum(high for _, high in self._laid_out(width)))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the column."""
        return QSize(px(_COLUMN), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints title and rows."""
        theme, width = self._look.theme, self.width()
        turn = Turn(QRectF(self.rect()), self.isRightToLeft())
        top = float(self._top)
        with QPainter(self) as painter:
            title = QRectF(0, top, width, px(20))
            turn.words(painter, title, self._title, self._look.ui(13, 600), theme.accent)
            top += px(_TITLE)
            for (words, high), (_, keys) in zip(self._laid_out(width), self._rows, strict=True):
                row = QRectF(0, top, width, high)
                draw_key_caps(painter, row, keys, self._look, turn)
                room = turn.box(row.adjusted(0, 0, -key_caps_width(keys, self._look), 0))
                words.draw(painter, room.topLeft() + QPointF(0, (high - words.height) / 2), theme.ink)
                top += high

    def _laid_out(self, width: int) -> list[tuple[WrappedText, int]]:
        """Words and height of each row."""
        font, rtl = self._look.ui(13.5), self.isRightToLeft()
        rows = []
        for words, keys in self._rows:
            room = max(width - key_caps_width(keys, self._look), width // 3)
            wrapped = WrappedText(words, font, room, line_height=px(17), at_right=rtl)
            rows.append((wrapped, max(px(_PITCH), ceil(wrapped.height) + px(9))))
        return rows


class KeySheet(Overlay):
    """960 px wide; scrolls, by the arrows too, when the window is too low, and says so."""

    change_requested = Signal()

    def __init__(self, parent_window: QWidget, look: Look) -> None:
        super().__init__(parent_window, look, 960)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._groups: list[KeyGroup] = []
        self.groups: list[Group] = []
        self._columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        self.change_button = Button(look, self.tr("Change keys …"), "link", 12.5)
        self.change_button.clicked.connect(self._request_change)
        self._close_button = KeyButton(look, self.tr("Close"), key_words("Esc"))
        self._close_button.clicked.connect(self.dismiss)
        self._footer = Label(look, 12.5, 400, "ink3", wrap=True)
        self._layouts = self.tr(
            "Keys follow their place on the keyboard when the active layout has no Latin letters "
            "(Ukrainian, Russian, Greek, Arabic …)."
        )
        self._footer.setText(self._layouts)
        self._lay_out()

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Shows these groups, each a title and pairs of words and keys; the columns come out about even."""
        for group in self._groups:
            group.setParent(None)
            group.deleteLater()
        self._groups = []
        self.groups = list(groups)
        for column, part in zip(self._columns, _share_out(groups), strict=True):
            for title, rows in part:
                group = KeyGroup(self.look)
                group.set_group(title, rows, column.count() > 1)
                column.insertWidget(column.count() - 1, group)
                self._groups.append(group)
        if self.isVisible():
            self.place()

    def open(self) -> None:
        """Shows the sheet."""
        self.reveal(self._scroll)

    def card_height(self, width: int) -> int:
        """Head, groups and footer, without scrolling."""
        column = (width - _AROUND - (_COLUMNS - 1) * _APART) // _COLUMNS
        for group in self._groups:
            group.fit(column)
        page = self._page.layout()
        inner = page.sizeHint().height() if page is not None else 0
        around = 29 + self._head.sizeHint().height() + 14 + 12 + 24
        room = self.height() - 2 * MARGIN - around
        self._footer.setText(self._layouts)
        if inner + self._footer.heightForWidth(width - 66) > room:
            more = self.tr("The arrow keys and Page Down show more.")
            self._footer.setText(f"{more}\n{self._layouts}")
        return around + inner + self._footer.heightForWidth(width - 66)

    def _request_change(self) -> None:
        self.dismiss()
        self.change_requested.emit()

    def _lay_out(self) -> None:
        title = Label(self.look, 20, 600)
        title.setText(self.tr("Keyboard shortcuts"))
        self._head = QHBoxLayout()
        self._head.addWidget(title)
        self._head.addStretch()
        self._head.addWidget(self.change_button)
        self._head.addSpacing(16)
        self._head.addWidget(self._close_button)
        self._page = QWidget()
        self._page.setObjectName("keySheetPage")
        row = QHBoxLayout(self._page)
        set_margins(row, 0, 0, 4, 0)
        row.setSpacing(_APART)
        for column in self._columns:
            column.setSpacing(0)
            column.addStretch()
            row.addLayout(column, 1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("keySheetScroll")
        self._scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._page)
        around = QVBoxLayout(self.card)
        set_margins(around, 33, 29, 29, 24)
        around.setSpacing(0)
        around.addLayout(self._head)
        around.addSpacing(14)
        around.addWidget(self._scroll, 1)
        around.addSpacing(12)
        around.addWidget(self._footer)


def _lines(words: str, keys: str) -> float:
    """About how high a row will be: words that leave no room for their keys take a second line."""
    return 1.0 if len(words) + 5 * len(keys.split("+")) < _LETTERS else 1.6


def _share_out(groups: Sequence[Group]) -> list[list[Group]]:
    """Deals the groups to columns so that the highest is as low as can be; they are few."""
    heights = [2 + sum(_lines(words, keys) for words, keys in rows) for _, rows in groups]

    def highest(columns: Sequence[int]) -> tuple[float, Sequence[int]]:
        sums = [0.0] * _COLUMNS
        for column, height in zip(columns, heights, strict=True):
            sums[column] += height
        return max(sums), columns

    dealt = min(product(range(_COLUMNS), repeat=len(groups)), key=highest)
    return [
        [group for group, at in zip(groups, dealt, strict=True) if at == column] for column in range(_COLUMNS)
    ]
