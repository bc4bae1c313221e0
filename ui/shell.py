"""What of the window is there at the first paint: both bars and the ground of the panes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ui.look import Look
    from ui.opening.curtain import Curtain
    from ui.opening.picture import Picture
    from ui.statusbar import StatusBar
    from ui.topbar import TopBar

NARROW = 1180
DRAWER = 900
LIST_WIDTH, INSPECTOR_WIDTH = 292, 372
_FIRST_SIZE = (1440, 900, False)
_FRAME = 40
"""Logical px that the system's own frame may take of the screen's height."""


class Shell(QMainWindow):
    """The window without its panes, which `set_panes` puts in the place of empty ones of the same colours."""

    first_painted = Signal()
    look: "Look"
    top_bar: "TopBar"
    status_bar: "StatusBar"

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Claimdesk")
        self.setMinimumSize(640, 420)
        self._curtain: Curtain | None = None
        self._painted = self._list_wanted = self._drawer_wanted = self._is_alone = False
        self._is_furnished = False
        self._before = (False, False)
        """Which panes were asked for when the page was left alone."""

    def fit(self, window: tuple[int, int, bool] | None) -> None:
        """Gives the window the size it had (width, height, maximised), as far as the screen allows."""
        width, height, maximised = window or _FIRST_SIZE
        screen = self.screen().availableSize()
        self.resize(min(width, screen.width()), min(height, screen.height() - _FRAME))
        if maximised:
            self.setWindowState(self.windowState().WindowMaximized)

    def draw_curtain(self, picture: "Picture") -> None:
        """Covers the window with a picture, behind which it is furnished; `first_painted` comes then."""
        from ui.opening.curtain import Curtain

        self._curtain = Curtain(picture, self)
        self._curtain.painted.connect(self.first_painted)
        self._painted = True

    def raise_curtain(self) -> None:
        """Shows the window itself."""
        if self._curtain is not None:
            self._curtain.hide()
            self._curtain.deleteLater()
            self._curtain = None

    def lay_in(self, look: "Look") -> None:
        """Puts in both bars and the ground of the panes.

        The imports stand here to come as late: under a picture the first paint needs none of it.
        """
        from ui.look import px
        from ui.statusbar import StatusBar
        from ui.topbar import TopBar

        self.look = look
        self.top_bar = TopBar(look)
        self.status_bar = StatusBar(look)
        self._left, self._middle, self._right = (
            _empty_pane("articlePane", px(LIST_WIDTH)),
            _paper(),
            _empty_pane("inspector", px(INSPECTOR_WIDTH)),
        )
        self._narrow, self._drawer = px(NARROW), px(DRAWER)
        self._lay_out()
        self._is_furnished = True
        self._adapt()
        if self._curtain is not None:
            self._curtain.raise_()
        self.status_bar.message_changed.connect(self._adapt)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self._left)
        self._row.addWidget(self._middle, 1)
        self._row.addWidget(self._right)
        # A main window, because screen readers look for one; its bars and docks are not used.
        inside = QWidget()
        self.setCentralWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(self._row, 1)
        column.addWidget(self.status_bar)

    def set_panes(self, left: QWidget, middle: QWidget, right: QWidget) -> None:
        """Puts the panes in."""
        for empty, pane in ((self._left, left), (self._middle, middle), (self._right, right)):
            self._row.replaceWidget(empty, pane)
            empty.deleteLater()
        self._row.setStretchFactor(middle, 1)
        self._left, self._middle, self._right = left, middle, right
        self._adapt()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells when there is something to see, so that the rest is loaded after it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the panes that there is room for."""
        super().resizeEvent(event)
        if self._curtain is not None:
            self._curtain.setGeometry(self.rect())
        self._adapt()

    def want_list(self, wanted: bool) -> None:
        """Where there is no room for it: shows the list instead of the inspector, or takes it away."""
        self._list_wanted = wanted and (self.width() < self._narrow or self._is_alone)
        self._adapt()

    def want_drawer(self, wanted: bool) -> None:
        """Where there is no room for it: shows the inspector, or takes it away again."""
        self._drawer_wanted = wanted
        self._adapt()

    @property
    def is_alone(self) -> bool:
        """True while the page stands alone in the window."""
        return self._is_alone

    def set_alone(self, alone: bool) -> None:
        """Hides all but the page and its notices, or brings back what was there."""
        if alone is self._is_alone:
            return
        wanted = self._list_wanted, self._drawer_wanted
        self._is_alone = alone
        self._list_wanted, self._drawer_wanted = (False, False) if alone else self._before
        self._before = wanted
        self._adapt()

    def _adapt(self) -> None:
        if not self._is_furnished:
            return
        width = 0 if self._is_alone else self.width()
        self._left.setVisible(width >= self._narrow or self._list_wanted)
        room = width >= self._narrow or not self._list_wanted
        self._right.setVisible(room and (width >= self._drawer or self._drawer_wanted))
        self.top_bar.setVisible(not self._is_alone)
        # It comes for as long as it has something to say; at the bottom, where it moves no line.
        self.status_bar.setVisible(not self._is_alone or self.status_bar.has_message)


def _empty_pane(name: str, width: int) -> QWidget:
    pane = QFrame()
    pane.setObjectName(name)
    pane.setFixedWidth(width)
    return pane


def _paper() -> QWidget:
    paper = QWidget()
    paper.setBackgroundRole(QPalette.ColorRole.Base)
    paper.setAutoFillBackground(True)
    return paper
