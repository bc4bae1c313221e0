"""What happened to the current claim, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls import Button, Label
from ui.look import Look

_FEW = 4


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change: what ("Unsourced → Disputed"), who ("R. Ivanova"), when ("today 14:32")."""

    text: str
    who: str = ""
    when: str = ""


class _Row(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._what = Label(look, 12.5, 500, "ink2", wrap=True)
        self._by = Label(look, 12, 400, "ink3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(1)
        column.addWidget(self._what)
        column.addWidget(self._by)

    def show_line(self, line: HistoryLine) -> None:
        self._what.setText(line.text)
        self._by.setText(", ".join(filter(None, (line.who, line.when))))


class HistoryList(QWidget):
    """The newest four lines, the others on demand; rows are made once and used again."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: tuple[HistoryLine, ...] = ()
        self._is_open = False
        self.rows: list[_Row] = []
        self.more = Button(look, "", "link", 12)
        self.more.clicked.connect(self._toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def set_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Shows other lines."""
        if tuple(lines) != self._lines:
            self._lines, self._is_open = tuple(lines), False
            self._refresh()

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._refresh()

    def _refresh(self) -> None:
        shown = self._lines if self._is_open else self._lines[:_FEW]
        while len(self.rows) < len(shown):
            self.rows.append(_Row(self._look))
            self._column.insertWidget(len(self.rows) - 1, self.rows[-1])
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(shown))
            if index < len(shown):
                row.show_line(shown[index])
        hidden = len(self._lines) - _FEW
        self.more.setVisible(hidden > 0)
        self.more.set_words(self.tr("Show fewer") if self._is_open else self.tr("Show %Ln more", "", hidden))
