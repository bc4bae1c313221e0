"""The base of the pages: rows of words and controls, one below the other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.settings import Settings
from ui.controls import Label

if TYPE_CHECKING:
    from ui.window import MainWindow

_ALL = 10_000
_WORDS, _NARROW_WORDS = 190, 116
"""px that the words on the left of a control take."""


class Page(QWidget):
    """One section; `follow` shows what is chosen, `first` gets the focus when a person enters."""

    grows = False
    """True for a page that takes all the height there is."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self.window_, self.look = window, window.look
        self.preferences = window.preferences
        self.first: QWidget = self
        self._words: list[Label] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 6, 4)
        self.column.setSpacing(0)

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        return self.preferences.settings

    def follow(self) -> None:
        """Shows what is chosen."""

    def leave(self) -> None:
        """Is told that another page is shown, or none."""

    def set_narrow(self, is_narrow: bool) -> None:
        """Gives the words beside the controls less room."""
        for words in self._words:
            words.setFixedWidth(_NARROW_WORDS if is_narrow else _WORDS)

    def add_row(self, title: str, control: QWidget, value: QWidget | None = None) -> None:
        """Words on the left, the control on the right and behind it, if any, what it is set to."""
        words = self._label(13.5, 500, "ink", title)
        words.setFixedWidth(_WORDS)
        self._words.append(words)
        words.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(title)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(control, 1, Qt.AlignmentFlag.AlignVCenter)
        if value is not None:
            row.addWidget(value, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.column.addSpacing(12)

    def add_note(self, text: str) -> Label:
        """Small words under what they explain."""
        label = self._label(12.5, 400, "ink3", text)
        self.column.addWidget(label)
        self.column.addSpacing(12)
        return label

    def _label(self, px: float, weight: int, tone: str, text: str) -> Label:
        label = Label(self.look, px, weight, tone, wrap=True)
        label.setText(text)
        return label


class PageScroll(QScrollArea):
    """Holds a page that may be higher than the window lets it be."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.setObjectName("settingsScroll")
        page.setObjectName("settingsPage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(page)

    def wanted_height(self, width: int) -> int:
        """The height at which nothing has to be scrolled."""
        if self.page.grows:
            return _ALL
        self.page.column.activate()
        return max(self.page.column.heightForWidth(width), self.page.column.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Any: what does not fit is scrolled to."""
        return QSize(0, 0)
