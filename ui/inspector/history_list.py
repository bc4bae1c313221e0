"""What happened to the current claim, newest first; each line opens on the claim as it was then."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.terms import Claim
from ui.controls import ENTER, Button, Label, draw_focus
from ui.inspector.former_card import FormerCard
from ui.look import Look

_FEW = 4
_ROOM = 22  # px at the end of a row, for the arrow


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change: what ("Unsourced → Disputed"), who ("R. Ivanova"), when ("today 14:32").

    `seq` is its last event, after which the claim was as the line shows it; 0 where that cannot be shown.
    """

    text: str
    who: str = ""
    when: str = ""
    seq: int = 0


class HistoryRow(QWidget):
    """A line: Enter or a click opens it, up and down go to the next one."""

    opened = Signal(int)
    walked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.line = HistoryLine("")
        self.is_open = False
        self.what = Label(look, 12.5, 500, "ink2", wrap=True)
        self._by = Label(look, 12, 400, "ink3", wrap=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 4, _ROOM, 4)
        column.setSpacing(1)
        column.addWidget(self.what)
        column.addWidget(self._by)

    def show_line(self, line: HistoryLine, is_open: bool, is_stop: bool) -> None:
        """Shows a line; Tab stops at one row of the list alone."""
        self.line, self.is_open = line, is_open
        self.what.setText(line.text)
        self._by.setText(", ".join(filter(None, (line.who, line.when))))
        words = self.tr("{0}, open") if is_open else self.tr("{0}, Enter shows the claim as it was")
        self.setAccessibleName(words.format(", ".join(filter(None, (line.text, line.who, line.when)))))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens and closes, the arrows walk."""
        if event.key() in (*ENTER, Qt.Key.Key_Space):
            self.opened.emit(self.line.seq)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & _HELD:
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens and closes."""
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.line.seq)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the arrow and the focus."""
        box, theme = QRectF(self.rect()), self._look.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.ink3), 1.5))
            right = box.left() + _ROOM / 2 if self.isRightToLeft() else box.right() - _ROOM / 2
            tip = QPointF(right, box.top() + 14)
            rise = -2 if self.is_open else 2
            painter.drawPolyline([tip + QPointF(-4, -rise), tip + QPointF(0, rise), tip + QPointF(4, -rise)])
            if self.hasFocus():
                draw_focus(painter, box, 6, self._look)


_HELD = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class HistoryList(QWidget):
    """The newest four lines, the others on demand; rows are made once and used again."""

    state_requested = Signal(int)
    restore_requested = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: tuple[HistoryLine, ...] = ()
        self._shows_all = False
        self._at, self._open = 0, 0
        self.rows: list[HistoryRow] = []
        self.card = FormerCard(look)
        self.card.hide()
        self.card.restore.clicked.connect(lambda: self.restore_requested.emit(self._open))
        self.more = Button(look, "", "link", 12)
        self.more.clicked.connect(self._toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.card)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def set_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Shows other lines; the focus, where it is in the list, goes to the newest."""
        if tuple(lines) == self._lines:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        self._lines, self._shows_all = tuple(lines), False
        self._at, self._open = 0, 0
        self._refresh()
        if had_focus and lines:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_newest(self) -> QWidget | None:
        """Gives the newest line the keyboard; returns it, to be scrolled to."""
        if not self._lines:
            return None
        return self._go_to(0)

    @property
    def open_seq(self) -> int:
        """The event whose state is shown; 0 where none is."""
        return self._open

    def show_state(self, was: Claim, now: Claim, can_restore: bool) -> None:
        """Shows the claim as it was at the line that is open."""
        self.card.show_state(was, now, can_restore)
        self.card.show()

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self._refresh()

    def _turn(self, row: HistoryRow) -> None:
        """Opens the line of a row, or closes it."""
        seq = row.line.seq
        if not seq:
            return
        self._at = self.rows.index(row)
        self._open = 0 if seq == self._open else seq
        self._refresh()
        if self._open:
            self.state_requested.emit(seq)

    def _walk(self, row: HistoryRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self._lines):
            self._go_to(at)

    def _go_to(self, at: int) -> HistoryRow:
        self._at = at
        self._shows_all = self._shows_all or at >= _FEW
        self._refresh()
        self.rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
        return self.rows[at]

    def _add_row(self) -> None:
        row = HistoryRow(self._look)
        row.opened.connect(lambda _: self._turn(row))
        row.walked.connect(lambda by: self._walk(row, by))
        self.rows.append(row)
        self._column.insertWidget(self._column.indexOf(self.more), row)

    def _refresh(self) -> None:
        shown = self._lines if self._shows_all else self._lines[:_FEW]
        while len(self.rows) < len(shown):
            self._add_row()
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(shown))
            if index < len(shown):
                line = shown[index]
                row.show_line(line, bool(line.seq) and line.seq == self._open, index == self._at)
        self._place_card()
        hidden = len(self._lines) - _FEW
        self.more.setVisible(hidden > 0)
        self.more.set_words(
            self.tr("Show fewer") if self._shows_all else self.tr("Show %Ln more", "", hidden)
        )

    def _place_card(self) -> None:
        """Puts the card below its line; it is filled before it is shown."""
        row = next((row for row in self.rows if not row.isHidden() and row.is_open), None)
        if row is None:
            self._open = 0
            self.card.hide()
            return
        self._column.removeWidget(self.card)
        self._column.insertWidget(self._column.indexOf(row) + 1, self.card)
        self.setTabOrder(row, self.card.restore)
