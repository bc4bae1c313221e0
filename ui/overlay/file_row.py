"""The file of a source in its form: a button to attach one, its name, and a button to take it off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls import Button, Label, plain_tip
from ui.invisibles import visible
from ui.look import Look, px

_LONGEST = 18


class FileRow(QWidget):
    """Says which file is attached, if one is."""

    attach_requested = Signal()
    removed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.attach = Button(look, self.tr("Attach …"), "plain", 12.5)
        self.attach.setProperty("small", True)
        self.name = Label(look, 12.5, 500, "ink2")
        self.remove = Button(look, self.tr("Remove"), "link", 12)
        self.remove.setAccessibleName(self.tr("Take the file off"))
        self.attach.clicked.connect(lambda: self.attach_requested.emit())
        self.remove.clicked.connect(lambda: self.removed.emit())
        # As high as the fields beside it.
        self.setMinimumHeight(px(34))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.attach)
        row.addWidget(self.name)
        row.addWidget(self.remove)
        row.addStretch()

    def show_file(self, name: str) -> None:
        """Shows the name of the attached file, or what to do where there is none."""
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST // 2]}…{name[-_LONGEST // 2 :]}"
        self.name.setText(visible(short) if name else self.tr("Ctrl+F, or drop it here"))
        self.name.setToolTip(plain_tip(visible(name)))
        self._set_tone("ink2" if name else "ink3")
        self.remove.setVisible(bool(name))

    def show_busy(self, words: str) -> None:
        """Says that a file is being copied."""
        self.name.setText(words)
        self._set_tone("ink3")
        self.remove.hide()

    def _set_tone(self, tone: str) -> None:
        self.name.setProperty("tone", tone)
        self.name.style().unpolish(self.name)
        self.name.style().polish(self.name)
