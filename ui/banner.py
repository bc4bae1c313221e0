"""A strip above the article for notices and for work under way; nothing in it is modal."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.announcing import announce
from ui.controls import Button, Label, PaintedButton, draw_focus, plain_tip
from ui.look import Look
from ui.turning import set_margins

Action = tuple[str, Callable[[], None]]
_INFO_MS = 10_000
_LONGEST = 400  # characters; a notice must not crowd out the article


class CloseButton(PaintedButton):
    """A painted cross."""

    def sizeHint(self) -> QSize:
        """A square that is easy to hit."""
        return QSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the cross and the focus."""
        box, theme = QRectF(self.rect()), self.look.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.ink if self.underMouse() else theme.ink2), 1.6))
            middle = box.center()
            for dy in (4, -4):
                painter.drawLine(middle + QPointF(-4, -dy), middle + QPointF(4, dy))
            if self.hasFocus():
                draw_focus(painter, box, 6, self.look)


class BusyBar(QProgressBar):
    """A thin bar with a piece that wanders while it is shown."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._step = look, 0
        # For screen readers: how long it takes is not known.
        self.setRange(0, 0)
        self.setFixedHeight(4)
        self.setMinimumWidth(60)
        self._timer = QTimer(self, interval=80)
        self._timer.timeout.connect(self._advance)

    def showEvent(self, event: QShowEvent) -> None:
        """Starts to wander, unless nothing is to move."""
        if not self._look.reduced_motion:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rests."""
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints track and piece."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            box = QRectF(self.rect())
            painter.setBrush(QColor(self._look.theme.hair2))
            painter.drawRoundedRect(box, 2, 2)
            painter.setBrush(QColor(self._look.theme.accent))
            # Without motion the piece rests in the middle.
            place = abs(self._step % 60 - 30) / 30 if self._timer.isActive() else 0.5
            piece = QRectF(box.width() * 0.7 * place, 0, box.width() * 0.3, box.height())
            painter.drawRoundedRect(piece, 2, 2)

    def _advance(self) -> None:
        self._step += 1
        self.update()


class Banner(QFrame):
    """Shows the newest notice; an error stays before an info, a warning comes back after what hid it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kind = "info"
        self.shown_actions: Sequence[Action] = ()
        self._beneath: list[tuple[str, Sequence[Action]]] = []
        self._cancel: Callable[[], None] | None = None
        self._hide_later = QTimer(self, singleShot=True, interval=_INFO_MS)
        self._hide_later.timeout.connect(self.close_notice)
        self._build_notice(look)
        self._build_progress(look)
        column = QVBoxLayout(self)
        set_margins(column, 20, 7, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.progress_row)
        column.addWidget(self.notice_row)
        self.progress_row.hide()
        self.notice_row.hide()
        self._set_kind("info")
        self.hide()

    def show_notice(self, text: str, kind: str = "info", actions: Sequence[Action] = ()) -> None:
        """Shows `text` as "info", "warning" or "error", with buttons for what helps."""
        if kind == "info" and self.kind == "error" and self.has_notice:
            return
        if self.kind == "warning" and self.has_notice and self.accessibleName() != text:
            self._beneath.append((self.accessibleName(), self.shown_actions))
        self._set_kind(kind)
        self.text.setText(text if len(text) <= _LONGEST else text[:_LONGEST] + "…")
        self.text.setToolTip(plain_tip(text) if len(text) > _LONGEST else "")
        self.setAccessibleName(text)
        announce(self, text)
        self._set_actions(actions)
        self.notice_row.show()
        if kind == "info" and not actions:
            self._hide_later.start()
        else:
            self._hide_later.stop()
        self._refresh()

    @property
    def has_notice(self) -> bool:
        """True while a notice is shown."""
        return not self.notice_row.isHidden()

    def close_notice(self) -> None:
        """Takes the notice away."""
        self._hide_later.stop()
        self.notice_row.hide()
        self._set_kind("info")
        self._refresh()
        if self._beneath:
            text, actions = self._beneath.pop()
            self.show_notice(text, "warning", actions)

    def show_progress(self, text: str, cancel: Callable[[], None] | None = None) -> None:
        """Says what is being worked on; `cancel` puts a button beside it."""
        self.progress_text.setText(text)
        self.busy.setAccessibleName(text)
        self._cancel = cancel
        self.cancel_button.setVisible(cancel is not None)
        self.progress_row.show()
        self._refresh()

    def hide_progress(self) -> None:
        """The work is done."""
        self._cancel = None
        self.progress_row.hide()
        self._refresh()

    def _build_notice(self, look: Look) -> None:
        self.notice_row = QWidget()
        self.text = Label(look, 13, 500, "ink", wrap=True)
        self.text.setMinimumHeight(26)
        self.buttons: list[Button] = []
        self._button_row = QHBoxLayout()
        self._button_row.setSpacing(4)
        self.close_button = CloseButton(look, self.tr("Close"))
        self.close_button.clicked.connect(self.close_notice)
        row = QHBoxLayout(self.notice_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addLayout(self._button_row)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _build_progress(self, look: Look) -> None:
        self.progress_row = QWidget()
        self.progress_text = Label(look, 13, 500, "ink")
        self.busy = BusyBar(look)
        self.cancel_button = Button(look, self.tr("Cancel"), "quiet", 13)
        self.cancel_button.clicked.connect(self._cancel_work)
        row = QHBoxLayout(self.progress_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.progress_text)
        row.addWidget(self.busy, 1)
        row.addWidget(self.cancel_button)

    def _set_actions(self, actions: Sequence[Action]) -> None:
        self.shown_actions = actions
        for button in self.buttons:
            self._button_row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for words, run in actions:
            button = Button(self._look, words, "quiet", 13, 600)
            button.clicked.connect(lambda _=False, run=run: self._run(run))
            self._button_row.addWidget(button)
            self.buttons.append(button)

    def _run(self, action: Callable[[], None]) -> None:
        self.close_notice()
        action()

    def _cancel_work(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def _set_kind(self, kind: str) -> None:
        self.kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)

    def _refresh(self) -> None:
        self.setVisible(not (self.notice_row.isHidden() and self.progress_row.isHidden()))
        self.updateGeometry()
