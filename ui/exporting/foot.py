"""The foot of the export window: what is to be said, how far the writing is, and the two buttons."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.announcing import announce
from ui.controls import Button, Label
from ui.figures import number as written
from ui.keycap import KeyButton, key_words
from ui.look import Look

_SHOW_AFTER_MS = 200
"""A file that is written sooner shows no progress: it would only flash."""


class Foot(QWidget):
    """Message and progress on the left, Cancel and Export on the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.is_working = False
        self._working = QWidget()
        self.message = Label(look, 12.5, 500, "dis", wrap=True)
        self.progress = QProgressBar()
        self.progress.setObjectName("exportProgress")
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Rows written"))
        self.count = Label(look, 12.5, 400, "ink2")
        self.cancel = KeyButton(look, self.tr("Cancel"), key_words("Esc"))
        self.export = Button(look, self.tr("Export"), "primary")
        self._show_later = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._show_later.timeout.connect(lambda: self._working.setVisible(self.is_working))
        self._lay_out()
        self._working.hide()

    def say(self, words: str, tone: str = "ink2") -> None:
        """Shows a sentence; `tone` is the name of an ink."""
        self.export.set_words(self.tr("Export"))
        self._show(words, tone)

    def ask(self, words: str) -> None:
        """Asks whether a file may be replaced; the same button says yes."""
        self.export.set_words(self.tr("Replace"))
        self._show(words, "amber")

    def set_working(self, is_working: bool) -> None:
        """A file is being written, or not any more."""
        self.is_working = is_working
        self.export.setEnabled(not is_working)
        self.cancel.set_words(self.tr("Stop") if is_working else self.tr("Cancel"))
        self._working.hide()
        if is_working:
            self.say("")
            self.show_written(0, 0)
            self._show_later.start()

    def show_written(self, rows: int, expected: int) -> None:
        """Counts on; `expected` is 0 where nobody knows how many rows there will be."""
        self.progress.setRange(0, expected)
        self.progress.setValue(min(rows, expected))
        if expected:
            self.count.setText(self.tr("{0} of {1} rows").format(written(rows), written(expected)))
        else:
            self.count.setText(self.tr("{0} rows").format(written(rows)))

    def _show(self, words: str, tone: str) -> None:
        self.message.setProperty("tone", tone)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(words)
        self.message.setAccessibleName(words)
        if words:
            announce(self, words)

    def _lay_out(self) -> None:
        working = QHBoxLayout(self._working)
        working.setContentsMargins(0, 0, 0, 0)
        working.setSpacing(12)
        working.addWidget(self.progress, 1)
        working.addWidget(self.count)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.message)
        said.addWidget(self._working)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addLayout(said, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.export)
