"""What the parts of the inspector scroll in; it goes back to where it was when a field is left."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.look import px
from ui.turning import set_margins


class Scroll(QScrollArea):
    """Up and down only; `parts` fill its column, each as high as it wants."""

    def __init__(self, parts: tuple[QWidget, QWidget], width: int) -> None:
        """`parts`: what is said without a claim, and the page of one; `width` in px of the design."""
        super().__init__()
        self._came_from: int | None = None
        self.setObjectName("inspectorScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        inside = QWidget()
        inside.setObjectName("inspectorPage")
        # A fixed width keeps the words from wrapping anew when the scroll bar comes and goes.
        inside.setFixedWidth(px(width) - 17)
        column = QVBoxLayout(inside)
        set_margins(column, 19, 18, 0, 16)
        empty, page = parts
        column.addWidget(empty)
        column.addWidget(page, 1)
        column.addStretch()
        self.setWidget(inside)

    def to_top(self) -> None:
        """Shows the beginning, from where nothing leads back."""
        self.verticalScrollBar().setValue(0)
        self._came_from = None

    def note_place(self) -> None:
        """To be called before a field takes the focus, by which Qt may scroll."""
        if self._came_from is None:
            self._came_from = self.verticalScrollBar().value()

    def go_back(self) -> None:
        """Shows again what was shown before a field was gone to."""
        if self._came_from is not None:
            self.verticalScrollBar().setValue(self._came_from)
            self._came_from = None

    def reveal(self, part: QWidget, margin: int = 20) -> None:
        """Scrolls to a part, when what was only now shown has got its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, margin))
