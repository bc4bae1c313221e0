"""The bar below the article that says which filter is on, for the keys go by it; one key takes it off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ui.controls import Label, plain_tip
from ui.keycap import KeyButton
from ui.look import Look, px


class FilterBar(QFrame):
    """36 px high, at the bottom, where it moves no line of the article; hidden while there is no filter."""

    clear_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("filterBar")
        self.setAccessibleName(self.tr("Filter"))
        self.setFixedHeight(px(36))
        self.words = Label(look, 12.5, 500)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = KeyButton(look, self.tr("show all"), "", cap_first=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 10, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(lambda: self.clear_requested.emit())
        self.hide()

    def show_words(self, words: str) -> None:
        """Says what is shown, or with nothing goes away."""
        self.words.setText(words)
        self.words.setToolTip(plain_tip(words))
        self.setVisible(bool(words))
